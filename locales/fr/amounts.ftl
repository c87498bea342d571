# Ce qui est dit des formules et des conditions qui ne vont pas avec leurs faits.
# `written` est le texte en cause, `fact` un identifiant, `found`, `expected` et `domain` des mots du format.
#
# Termes : type = type, quantity = quantité, unit = unité, figure = chiffre, bound = borne, step = pas.

type-mismatch = `{ $fact }` est du type `{ $type }` et ne se compare donc pas à `{ $written }`
    .help = le comparer à { $kind ->
        [money] un montant comme `at least 250 EUR`
        [duration] une durée comme `at least 2 days`
        [percentage] un pourcentage comme `at least 25 %`
        [date] un jour comme `before 2026-12-01`
        [time] une heure comme `from 09:00 to 17:00`
        [choice] une de ses options, sans mot de comparaison
        [scale] une de ses options
        [number] un nombre comme `at least 3`
        [whole-number] un nombre comme `at least 3`
        [yes-no] `yes` ou `no`
       *[other] une de ses propres valeurs
    }
type-mismatch-amount = `{ $written }` n’est pas une quantité, il ne peut donc pas entrer dans un calcul
    .help = utiliser un fait qui se compte ou se mesure, ou donner une valeur par cas avec `when` et `is`
incomparable-units = `{ $written }` { $found ->
        [date] est un jour
        [time] est une heure
        [number] n’a pas d’unité
       *[unit] s’exprime en `{ $found }`
    }, et `{ $fact }` { $expected ->
        [date] est un jour
        [time] est une heure
        [number] n’a pas d’unité
       *[unit] s’exprime en `{ $expected }`
    }
    .help = utiliser la même unité des deux côtés : les devises ne se convertissent pas, les jours, les mois et les jours ouvrables non plus
incomparable-units-amount = `{ $written }` { $found ->
        [date] est un jour
        [time] est une heure
        [number] n’a pas d’unité
       *[unit] s’exprime en `{ $found }`
    }, alors qu’on attend { $expected ->
        [date] un jour
        [time] une heure
        [number] un nombre sans unité
       *[unit] `{ $expected }`
    }
    .help = utiliser partout la même unité : les devises ne se convertissent pas, les jours, les mois et les jours ouvrables non plus
outside-domain-step = `{ $fact }` ne vaut jamais `{ $written }` : ses valeurs vont par pas plus grands
    .help = écrire une valeur que `{ $fact }` peut prendre, ou lui donner un `step` plus petit ou un autre type
outside-domain-bound = `{ $fact }` n’atteint jamais `{ $written }`{ $domain ->
        [any] {""}
       *[bounds]  ; ses valeurs sont `{ $domain }`
    }
    .help = corriger la condition, ou les bornes de `{ $fact }`
outside-domain-backwards = `{ $written }` est dans l’ordre inverse et ne contient donc rien
    .help = écrire d’abord la plus petite borne
outside-domain-unknown = `{ $fact }` est toujours connu
    .help = ajouter `may_be_unknown: yes` à `{ $fact }`, ou retirer `unknown`
outside-domain-absent = `{ $fact }` existe dans tous les cas
    .help = ajouter `only_when` à `{ $fact }`, ou retirer `absent`
outside-domain-bounds = `{ $fact }` ne peut prendre aucune valeur : `{ $least }` et `{ $most }` s’excluent
    .help = faire de la limite inférieure de `{ $fact }` la plus petite des deux
outside-domain-limits = `{ $least }` dépasse `{ $most }`, la formule donne donc la même chose dans tous les cas
    .help = faire de la limite inférieure la plus petite des deux
type-mismatch-gives = `{ $written }` ne peut être une valeur de `{ $fact }`, qui est du type `{ $type }`
    .help = corriger la formule, ou le type de `{ $fact }`
type-mismatch-place = `{ $written }` n’est pas { $sort ->
        [money] un montant
        [term] une durée ni un jour
       *[time] une durée
    }
    .help = écrire { $sort ->
        [money] un montant comme `12.50 EUR`
       *[time] une durée comme `14 days`
    }, ou l’id d’un chiffre de cette sorte
type-mismatch-below = `{ $written }` est moins que rien
    .help = supprimer le signe devant le nombre
amount-not-linear = `{ $written }` multiplie deux éléments qui dépendent tous deux du cas
    .help = faire de l’une des deux une quantité ou un chiffre de `figures`, ou écrire un montant par tranche avec `when` et `is`
