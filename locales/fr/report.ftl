# Mots des rapports de `helder check`.

report-more = … et encore { $count ->
        [one] un constat
       *[other] { $count } constats
    } ; `--all` montre tout
report-clean = { $concepts ->
        [one] un concept vérifié
       *[other] { $concepts } concepts vérifiés
    } : aucune lacune, aucune contradiction, rien en suspens{ $allowed ->
        [0] { "" }
        [one] ; un constat autorisé
       *[other] ; { $allowed } constats autorisés
    }
report-summary = { $concepts ->
        [one] un concept vérifié
       *[other] { $concepts } concepts vérifiés
    } : { $errors ->
        [0] aucune erreur
        [one] une erreur
       *[other] { $errors } erreurs
    }, { $warnings ->
        [0] aucun avertissement
        [one] un avertissement
       *[other] { $warnings } avertissements
    }{ $infos ->
        [0] { "" }
        [one] , une remarque
       *[other] , { $infos } remarques
    }{ $allowed ->
        [0] { "" }
        [one] ; un constat autorisé
       *[other] ; { $allowed } constats autorisés
    }
report-help = conseil :
report-explain = en savoir plus : `helder explain { $check }`

# Commentaires qui autorisent un constat.

allow-without-reason = ce commentaire autorise un constat sans dire pourquoi
    .help = écrire la raison après les parenthèses
allow-unused = `{ $name }` ne trouve rien ici qui doive être autorisé
    .help = supprimer le commentaire, ou le placer sur la ligne au-dessus de ce qu’il autorise
    .fix = supprimer le commentaire
allow-unused-never = `{ $name }` ne peut pas être autorisé
    .help = corriger ce qui est signalé, puis supprimer le commentaire
allow-unused-unknown = il n’existe pas de contrôle `{ $name }`
    .help = `helder checks` donne la liste des contrôles
allow-unused-near = il n’existe pas de contrôle `{ $name }`
    .help = s’agit-il de `{ $nearest }` ?
    .fix = écrire `{ $nearest }`
allow-unused-form = ce commentaire s’adresse à Helder et ne peut pas être lu
    .help = écrire `# helder: allow(CONTRÔLE) raison`, avec le nom d’un contrôle entre parenthèses

# Réglages des contrôles dans `helder.yaml`.

reference-unknown-check = il n’existe pas de contrôle `{ $name }`
    .help = `helder checks` donne la liste des contrôles
value-type-check = ce que `{ $name }` trouve est toujours une erreur
    .help = supprimer cette ligne : ce qui ne peut être lu ne peut être vérifié

# Plusieurs formats.

report-github-more = GitHub montre { $shown } erreurs et { $shown } avertissements par étape ; le journal contient encore { $errors ->
        [0] { "" }
        [one] une erreur
       *[other] { $errors } erreurs
    }{ $errors ->
        [0] { "" }
       *[other] { $warnings ->
            [0] { "" }
           *[other] { " " }et{ " " }
        }
    }{ $warnings ->
        [0] { "" }
        [one] un avertissement
       *[other] { $warnings } avertissements
    }
report-accepted-one = accepté dans l’état de référence

# Un état de référence.

report-compared = l’état de référence accepte { $accepted ->
        [0] aucun constat
        [one] un constat
       *[other] { $accepted } constats
    }{ $gone ->
        [0] { "" }
        [one]  ; un de ses constats a disparu : le réécrire avec `--write-baseline`
       *[other]  ; { $gone } de ses constats ont disparu : le réécrire avec `--write-baseline`
    }

# Effort du client (`helder check --effort`).

effort-title = { $concept }, décision `{ $decision }` : ce que chaque parcours demande au client
effort-too-many = les parcours sont trop nombreux pour les examiner un à un
effort-questions = questions
effort-contacts = contacts
effort-changes = changements de canal
effort-visits = visites
effort-time = temps
effort-answer = réponse
effort-way = parcours
effort-budget = le budget
effort-no-answer = personne ne répond
effort-out-of-scope = sans objet
effort-untimed = le temps de { $duties } dépend du cas et n’est pas compté
effort-over = { $paths ->
        [one] un parcours demande
       *[other] { $paths } parcours demandent
    } plus que le budget ne permet : voir les chiffres marqués `!`
