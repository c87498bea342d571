# Ce qui est dit des formules et des conditions qui ne vont pas avec leurs faits.
# `written` est le texte en cause, `fact` un identifiant, `found`, `expected` et `domain` des mots du format.

type-mismatch = `{ $fact }` est du type { $type } et ne se compare donc pas à `{ $written }`
    .help = comparez-le à { $type ->
        [money] un montant comme `at least 250 EUR`
        [duration] une durée comme `at least 2 days`
        [percentage] un pourcentage comme `at least 25 %`
        [date] un jour comme `before 2026-12-01`
        [time] une heure comme `from 09:00 to 17:00`
        [choice] une de ses options, sans mot de comparaison
        [scale] une de ses options
        [number] un nombre comme `at least 3`
       *[other] une de ses propres valeurs
    }
type-mismatch-amount = `{ $written }` n'est pas une quantité, on ne peut donc rien calculer avec
    .help = utilisez un fait qui se compte ou se mesure, ou donnez une valeur par cas avec `when` et `is`
incomparable-units = `{ $written }` compte en { $found }, et `{ $fact }` en { $expected }
    .help = utilisez la même unité des deux côtés : les devises ne se convertissent pas, les jours, les mois et les jours ouvrables non plus
incomparable-units-amount = `{ $written }` compte en { $found }, alors que { $expected } est attendu
    .help = utilisez partout la même unité : les devises ne se convertissent pas, les jours, les mois et les jours ouvrables non plus
outside-domain-step = `{ $fact }` ne vaut jamais `{ $written }` : ses valeurs vont par pas plus grands
    .help = écrivez une valeur que `{ $fact }` peut prendre, ou donnez-lui un `step` plus petit ou un autre type
outside-domain-bound = `{ $fact }` n'atteint jamais `{ $written }` ; ses valeurs sont `{ $domain }`
    .help = corrigez la condition, ou les bornes de `{ $fact }`
outside-domain-backwards = `{ $written }` va à reculons et ne contient donc rien
    .help = écrivez d'abord la plus petite borne
outside-domain-unknown = `{ $fact }` est toujours connu
    .help = ajoutez `may_be_unknown: yes` à `{ $fact }`, ou retirez `unknown`
outside-domain-absent = `{ $fact }` existe dans tous les cas
    .help = ajoutez `only_when` à `{ $fact }`, ou retirez `absent`
type-mismatch-gives = `{ $written }` ne peut être une valeur de `{ $fact }`, qui est du type { $type }
    .help = corrigez la formule, ou le type de `{ $fact }`
amount-not-linear = `{ $written }` multiplie deux choses qui varient toutes deux selon le cas
    .help = faites de l'une des deux une quantité ou un chiffre clé, ou écrivez un montant par morceau avec `when` et `is`
