# Ce que disent les contrôles des traductions et des liens ; voir locales/en/agreement.ftl.

translation-empty = ce texte est vide en `{ $language }`
    .help = écrire le texte en `{ $language }`, ou supprimer sa ligne jusqu’à ce qu’il soit traduit
    .other = voici le texte en `{ $other }`
translation-same = ce texte est le même en `{ $language }` et en `{ $other }`
    .help = traduire le texte en `{ $language }`
    .other = le même en `{ $other }`
translation-structure = { $kind ->
    [items] le nombre de points de liste diffère : { $ours } en `{ $source }`, { $theirs } en `{ $language }`
    [paragraphs] le nombre de paragraphes diffère : { $ours } en `{ $source }`, { $theirs } en `{ $language }`
    [links] le nombre de liens diffère : { $ours } en `{ $source }`, { $theirs } en `{ $language }`
   *[stressed] le nombre de mots mis en évidence diffère : { $ours } en `{ $source }`, { $theirs } en `{ $language }`
 }
    .help = donner à chaque langue les mêmes paragraphes, points de liste, liens et mots mis en évidence
    .source = voici le texte en `{ $source }`
translation-negation = le texte en `{ $denies }` contient une négation (`{ $word }`), celui en `{ $other }` n’en contient pas
    .help = lire les deux textes côte à côte et corriger celui qui se trompe
    .other = pas de négation en `{ $other }`
    .denial = la négation en `{ $denies }`
translation-stale = le texte source a changé depuis sa traduction en `{ $language }`
    .help = laisser `helder translate update` écrire le nouveau texte source sous `msgid`, puis mettre la traduction à jour et retirer `fuzzy`
    .source = le texte source actuel
translation-stale-gone = il n’y a pas de texte en une seule langue à `{ $path }`, qui est traduit ici
    .help = écrire le chemin de clés du texte sous `msgctxt`, ou laisser `helder translate update` mettre l’entrée de côté
    .nearest = s’agit-il de `{ $nearest }` ?
    .fix = écrire `{ $nearest }`
translation-stale-unspoken = ce fichier traduit en `{ $language }`, langue dans laquelle il n’y a aucune page
    .help = ajouter `{ $language }` à `languages`, ou retirer le fichier
translation-stale-source = ce fichier traduit en `{ $language }`, langue dans laquelle les textes sont déjà écrits
    .help = modifier les textes dans le fichier YAML d’à côté et retirer celui-ci
translation-stale-header = le fichier traduit en `{ $language }` d’après son nom, et en `{ $stated }` d’après son en-tête
    .help = corriger `Language:` dans l’en-tête, ou le nom du fichier
translation-unreviewed = personne n’a relu cette traduction en `{ $language }`, dont dépend un droit ou une obligation
    .help = faire relire la traduction à côté de sa source par une personne qui parle `{ $language }`, puis retirer `fuzzy`
link-broken = `{ $to }` n’est pas une adresse : la page montre les mots sans lien
    .help = écrire une adresse complète (`https://…`), ou un endroit de la page comme `#duties`
link-broken-concept = `{ $to }` n’est pas une adresse : la page montre les mots sans lien
    .help = nommer l’autre concept sous `related` ou `instead` : chaque langue mène alors à sa propre page
link-broken-place = l’endroit `{ $to }` n’existe pas sur la page
    .help = renvoyer à une partie comme `#duties`, ou à un point par son identifiant, comme `#duty-report`
link-broken-draft = `{ $to }` est un projet : il n’a pas encore de page
    .help = publier `{ $to }`, ou retirer le lien jusque-là
link-insecure = ce lien n’est pas sûr : il commence par `http://`
    .help = écrire `https://`, et ouvrir l’adresse une fois pour voir si elle fonctionne
    .fix = écrire `https://`
link-text-empty = `{ $words }` ne dit pas où mène le lien
    .help = mettre dans le lien les mots qui nomment la page
link-text-empty-nothing = ce lien ne contient aucun mot
