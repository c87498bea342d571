# Ce qui est dit quand les identifiants, les valeurs et les textes reçoivent leur sens.
#
# Termes : declared under = figure sous, workspace = espace de travail, offer = offre, exclusion = ce qui n’est pas proposé,
# evidence = pièce, placeholder = paramètre, figure = chiffre, heading = intertitre.

reference-unknown = `{ $name }` ne figure pas sous { $sections }
    .nearest = s’agit-il de `{ $nearest }` ?
    .fix = écrire `{ $nearest }`
    .none = commencer par l’y ajouter
    .known = on y trouve : { $known }
    .evidence = l’ajouter sous `evidence` de l’espace de travail, ou le décrire ici avec `title` et `from`
reference-unknown-option = `{ $written }` n’est pas une option de ce fait
    .help = attendu : { $known }
reference-unknown-rule = `{ $name }` n’est pas une règle de cette décision
reference-unknown-outcome = `{ $name }` n’est pas une offre, ne figure pas sous `not_offered` et n’est pas une réponse de cette décision
reference-unknown-words = `{ $name }` n’est pas une offre, ne figure pas sous `not_offered`, n’est pas une réponse d’une décision ni `default`
reference-unknown-language = `{ $name }` ne fait pas partie des `languages` de l’espace de travail
reference-unknown-placeholder = le paramètre `{ $name }` ne renvoie à rien
reference-unknown-notice = `{ $name }` n’est pas un point faible d’un concept
key-duplicate-figure = le chiffre `{ $key }` figure déjà dans `helder.yaml`, pour tout l’espace de travail
    .help = retirer l’un des deux, ou donner à celui-ci son propre identifiant
key-duplicate-outcome = `{ $key }` est à la fois proposé et pas proposé
    .first = proposé ici
value-type-language = `{ $written }` n’est pas une langue dans laquelle des pages peuvent être écrites
    .help = attendu : { $known }
value-type-spoken = `{ $written }` n’est pas le code d’une langue
    .help = écrire ses deux ou trois petites lettres, comme `nl` ou `fr`
value-type-site = `{ $written }` n’est pas l’adresse complète d’un site
    .help = l’écrire avec `https://` devant
value-type-days = `{ $written }` n’est ni un jour ni une série de jours
    .help = attendu : { $days }, ou une série comme `mon-fri`
value-type-pattern = `{ $written }` n’est pas un modèle de noms de fichiers
    .help = l’écrire comme `concepts/**/*.yaml` : `*` représente n’importe quel nom, `**` n’importe quels dossiers
value-type-notice = `{ $written }` ne nomme pas un point faible ; attendu : `CONCEPT/ID`
value-type-expected-amount = un cas attend un seul montant, pas plusieurs
value-type-never-unknown = ce fait est toujours connu
    .help = lui donner `may_be_unknown: yes`, ou écrire sa valeur
value-type-other-kind = `{ $written }` n’est pas une valeur d’un fait de type `{ $kind }`
value-type-other-unit = `{ $written }` est dans une autre unité que ce fait, qui { $expected ->
        [number] n’en a pas
       *[unit] compte en `{ $expected }`
    }
    .help = les devises ne se convertissent pas, les jours, les mois et les jours ouvrables non plus
quantity-invalid-no-date = ceci n’est pas une date ; on attend une date comme `2026-12-01`
quantity-invalid-cost = `{ $written }` n’est pas un nombre supérieur à zéro
    .help = écrire pour combien de questions ordinaires elle compte, par exemple `3`
quantity-invalid-share = `{ $written }` n’est pas une proportion
    .help = écrire à quelle fréquence la valeur se présente, par exemple `20 %`
quantity-invalid-hours = `{ $written }` ne sont pas des heures d’ouverture
    .help = les écrire comme `09:00-12:00`, plusieurs avec des virgules entre elles, ou `closed`
quantity-invalid-days = `{ $written }` va à reculons : les jours de la semaine se suivent à partir du lundi
    .help = écrire les jours un à un, ou sur deux lignes : de `{ $from }` à `sun`, puis de `mon` à `{ $to }`
quantity-invalid-hours-twice = le jour `{ $day }` compte deux fois la même heure
    .help = nommer chaque jour une seule fois, avec des heures qui se suivent
quantity-invalid-budget = `{ $key }` dit { $key ->
        [time] combien de temps un parcours peut prendre, et ceci n’est pas une durée
       *[other] combien de fois au plus, et ceci n’est pas un nombre sans unité
    }
    .help = écrire { $key ->
        [time] une durée comme `2 hours`
       *[other] un nombre comme `3`
    }
quantity-invalid-currency = `{ $written }` n’est pas une devise de la norme ISO 4217
    .help = écrire un code de trois lettres, comme `EUR`
quantity-invalid-unit-type = un fait du type `{ $type }` ne se compte pas en `{ $written }`
    .help = écrire { $type ->
        [money] une devise comme `EUR`
       *[other] une unité de temps comme `hours`
    } ou retirer `unit`
text-markup = cette mise en forme n’a pas sa place sur une page
    .help = utiliser des paragraphes, des listes, `*mise en évidence*`, `**forte mise en évidence**` et `[mots](https://adresse)`
text-markup-heading = un intertitre n’a pas sa place dans un texte : les parties de la page ont déjà leur titre
text-markup-html = du HTML n’a pas sa place dans un texte
text-markup-image = une image n’a pas sa place dans un texte
text-markup-code = un bloc de code n’a pas sa place dans un texte ; quatre espaces au début d’une ligne en créent un
reference-loop = { $names } forment un cercle de renvois
    .help = retirer l’un des renvois : il faut bien connaître quelque chose au départ
    .step = `{ $from }` renvoie ici à `{ $to }`
reference-loop-own = `{ $id }` renvoie à lui-même
reference-loop-replaced = qui cherche ce service tourne en rond : { $circle }
    .help = indiquer dans `replaced_by` un service qui existe encore, ou retirer cette clé
