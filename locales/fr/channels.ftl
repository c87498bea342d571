# Ce que disent les contrôles des canaux et de l’espace de travail. Un message par contrôle ou variante ; `.help` dit que faire.
#
# Termes : channel = canal, workspace = espace de travail, page = page, budget = budget, path = parcours.

channel-incomplete-number = le téléphone `{ $id }` n’a pas de numéro
    .help = écrire le numéro sous `at`
channel-incomplete-mail = le canal e-mail `{ $id }` n’a pas d’adresse
    .help = écrire l’adresse sous `at`, avec un `@`
channel-incomplete-link = `{ $id }` n’a pas de lien sécurisé
    .help = écrire sous `at` l’adresse qui commence par `https://`
channel-incomplete-address = rien ne dit où se trouve `{ $id }`
    .help = écrire l’adresse sous `at`
channel-incomplete-hours = rien ne dit quand `{ $id }` est ouvert
    .help = ajouter `hours` : les jours avec leurs heures, `always` ou `by_appointment`
no-human-channel = aucune personne ne répond sur ces canaux
    .help = nommer sous `contact` un canal avec `person: yes`
no-human-channel-offer = aucune personne ne répond sur les canaux de `{ $id }`
no-human-channel-none = rien ne dit comment joindre une personne
concept-duplicate = un autre concept a aussi l’identifiant `{ $id }`
    .help = donner un autre `id` à l’un des deux
    .first = l’autre
slug-duplicate = deux pages en `{ $language }` auraient l’adresse `{ $slug }`
    .help = donner à l’un des concepts un `slug` à lui
    .first = l’autre
effort-over-budget = { $measure ->
    [contacts] `{ $decision }` peut obliger le client à { $spent ->
        [one] { $spent } contact
       *[other] { $spent } contacts
    } ; le budget en permet { $allowed }
    [changes] `{ $decision }` peut obliger le client à changer { $spent } fois de canal ; le budget le permet { $allowed } fois
    [visits] `{ $decision }` peut obliger le client à se déplacer { $spent } fois ; le budget le permet { $allowed } fois
   *[time] les démarches pour `{ $decision }` peuvent prendre `{ $spent }` ; le budget permet `{ $allowed }`
 } ({ when }{ $others ->
    [0] {""}
    [one]  ; un autre parcours le dépasse aussi
   *[other]  ; { $others } autres parcours le dépassent aussi
 })
    .help = sur ce parcours, le client doit faire { $duties } : permettre de tout faire en une fois ou là où il se trouve, ou demander moins
    .budget = le budget
