# Pourquoi une commande de `helder` n’a pas pu s’exécuter, et autres mots des commandes.

failure-join = { $first } ; { $then }
failure-words = { $words }
failure-nothing-there = il n’y a rien à l’endroit `{ $path }`
failure-no-concept = aucun concept trouvé à l’endroit `{ $path }` ; attendu : un fichier YAML, ou un dossier avec `helder.yaml` ou des fichiers YAML
failure-unlisted = impossible de voir ce que contient `{ $path }` : { failure-refused }
failure-read = impossible de lire `{ $path }` : { failure-refused }
failure-refused = { $kind ->
    [missing] il n’existe pas de fichier de ce nom
    [folder] c’est un dossier
    [pipe] c’est un tube ou un périphérique, pas un fichier
    [forbidden] les droits d’accès ne le permettent pas
    [large] il est trop volumineux
   *[other] { $reason }
 }
failure-write = impossible d’écrire `{ $path }` : { $reason }
failure-print = impossible d’écrire sur la sortie standard : { $reason }
failure-terminal = impossible d’utiliser le terminal : { $reason }
failure-folder = `{ $path }` est un dossier ; attendu : le fichier d’un concept
failure-not-a-concept = `{ $path }` ne contient pas de concept
failure-day = SOURCE_DATE_EPOCH vaut `{ $written }` ; attendu : un nombre de secondes depuis le 1970-01-01
failure-check = il n’existe pas de contrôle `{ $name }` ; { $hint ->
    [near] s’agit-il de `{ $near }` ?
   *[list] `helder checks` en donne la liste
 }
failure-format = il n’existe pas de format `{ $name }` ; attendu : { $formats }
failure-format-twice = deux rapports iraient sur la sortie standard ; en écrire un dans un fichier avec `=FICHIER`
failure-format-twice-file = deux rapports iraient dans `{ $path }` ; donner à chacun son fichier
failure-baseline-syntax = `{ $path }:{ $line }:{ $column }` n’est pas du JSON ; réécrire l’état de référence avec `--write-baseline`
failure-baseline-content = `{ $path }:{ $line }:{ $column }` n’a pas sa place dans un état de référence ; le réécrire avec `--write-baseline`
failure-baseline-end = `{ $path }:{ $line }:{ $column }` s’arrête au milieu ; réécrire l’état de référence avec `--write-baseline`
failure-baseline-version = `{ $path }:{ $line }:{ $column }` est un état de référence d’une autre version de Helder ; le réécrire avec `--write-baseline`
failure-port = impossible d’écouter sur le port { $port } : { $reason }
failure-port-taken = le port { $port } est déjà pris ; choisissez-en un autre avec `--port`, ou n’importe lequel qui est libre avec `--port 0`
failure-watch = impossible de suivre les modifications dans `{ $path }` : { $reason }
failure-workspaces = { $count } espaces de travail trouvés, alors qu’un seul est attendu : nommer son dossier
failure-nothing-to-build = il n’y a aucun concept à publier
failure-fragments-only = `{ $option }` ne sert qu’aux fragments : ajouter `--format fragments`
failure-fragments-staff = les fragments contiennent ce que lisent les clients ; pour le personnel, il y a `--format site`, `markdown` et `json`
failure-only-drafts = il n’y a aucun concept à publier ; `--drafts` publie aussi les projets
failure-changed = `{ $path }` a changé pendant la lecture ; relancer la commande
failure-decision = `{ $concept }` n’a pas de décision `{ $name }` ; { $hint ->
    [near] s’agit-il de `{ $near }` ?
   *[list] { $count ->
        [0] il n’en a aucune
       *[other] on y trouve { $known }
     }
 }
failure-unread = impossible de décider `{ $decision }` avant que le concept puisse être lu
failure-figure = le chiffre `{ $figure }` n’a pas de valeur au { $on }, et cette décision en a besoin ; ses valeurs changent aux dates { $dates } : en ajouter une, ou choisir un autre jour avec `--on`
failure-fact = `{ $written }` n’est pas un fait avec sa valeur ; attendu : FAIT=VALEUR
failure-fact-twice = `{ $fact }` est donné deux fois
failure-fact-unknown = `{ $concept }` n’a pas de fait `{ $fact }` ; { $hint ->
    [near] s’agit-il de `{ $near }` ?
   *[list] attendu : { $known }
 }
failure-fact-value = la valeur de `{ $fact }` ne peut pas être lue
failure-fact-bounds = `{ $fact }` ne peut pas valoir { $value } : c’est en dehors des valeurs du fait
failure-fact-derived = `{ $fact }` découle d’autres faits et ne se donne pas
failure-fact-absent = `{ $fact }` n’existe pas dans ce cas
failure-language = il n’y a pas de textes en `{ $language }` ; attendu : { $languages }
failure-notice = il n’existe pas de point faible `{ $name }` ; { $hint ->
    [near] s’agit-il de `{ $near }` ?
   *[list] attendu : CONCEPT/ID, comme sous `weak_points` dans la partie réservée au personnel
 }
failure-notice-silent = `{ $name }` n’a pas d’avis à publier ; écrire sous `notice` ce que les clients lisent

# `helder next`.

next-if = Et si « { $fact } » est { $condition } ?
next-decision-gap = Quelle est la réponse dans ce cas ?
next-decision-gap-several = Quelle est la réponse dans les cas comme celui-ci ?
next-decision-gap-option = Qu’en est-il dans ce cas ?
next-boundary-hole = Quelle est la réponse dans ce cas ?
next-boundary-hole-option = Qu’en est-il dans ce cas ?
next-decision-contradiction = Deux règles répondent différemment ici : laquelle vaut, `{ $first }` ou `{ $second }` ?
next-decision-contradiction-option = Deux options valent ici : laquelle est la bonne, `{ $first }` ou `{ $second }` ?
next-boundary-clash = Deux règles répondent différemment ici : laquelle vaut, `{ $first }` ou `{ $second }` ?
next-boundary-clash-option = Deux options valent ici : laquelle est la bonne, `{ $first }` ou `{ $second }` ?
next-public-gap = Que peut lire le public sur ce cas ?
next-dead-end-duty = Pourquoi le client doit-il d’abord faire cela, si la réponse peut être non ?
next-dead-end-duty-visit = Pourquoi le client doit-il d’abord se déplacer, si la réponse peut être non ?
next-first = D’abord ceci : { $found }
next-about = à propos de : { $title }
next-place = l’écrire dans { $file }, ligne { $line }, sous `{ $path }`
next-place-found = cela se trouve dans { $file }, ligne { $line }
next-more = ensuite, { $count ->
        [one] une autre question reste ouverte
       *[other] { $count } autres questions restent ouvertes
    }
next-none = { $concepts ->
        [one] un concept vérifié
       *[other] { $concepts } concepts vérifiés
    } : aucune question n’est ouverte{ $others ->
        [0] { "" }
        [one]  ; `helder check` montre encore un autre constat
       *[other]  ; `helder check` montre encore { $others } autres constats
    }

# Où en est la décision.

decide-status-answered = répondu
decide-status-undecided = pas encore décidé
decide-status-gap = lacune : aucune règle ne répond
decide-status-contradiction = contradiction : des règles répondent différemment
decide-status-out-of-scope = sans objet : cette décision ne porte pas sur ce cas
decide-status-impossible = impossible : ce cas ne peut pas se présenter

# `helder build` et `helder explain`.

build-side = { $pages ->
        [one] une page
       *[other] { $pages } pages
    } dans { $folder }
build-side-files = { $pages ->
        [one] un fichier
       *[other] { $pages } fichiers
    } dans { $folder }
build-written = écrit : { $sides }
build-nothing = rien n’a été écrit
build-kept = dernière version construite conservée pour : { $concepts }
build-missing = sans page, faute de version antérieure : { $concepts }

# `helder serve` : dans le terminal, et sur la page au-dessus de ce qui était en ordre en dernier.

serve-at = les pages sont à l’adresse { $address } et suivent chaque modification ; Ctrl-C y met fin
serve-mended = tout est de nouveau en ordre, et les pages sont à jour
serve-trouble = Ceci est à corriger d’abord ; en attendant, voici les pages dans leur dernier état correct
serve-nothing-yet = Il n’y a pas encore de page à montrer
serve-no-page = Il n’y a pas de page à l’adresse { $path }
explain-in-english = Cette page n’existe qu’en anglais.

# `helder translate`.

failure-translation-language = rien n’est traduit en `{ $language }` ici ; attendu : { $languages }
failure-translation-none = il n’y a qu’une langue ici, donc rien à traduire
translate-current = tout est à jour
translate-outdated = { $files ->
        [one] un fichier n’est pas à jour ; `helder translate update` le met à jour
       *[other] { $files } fichiers ne sont pas à jour ; `helder translate update` les met à jour
    }
translate-new = { $count ->
        [one] { $count } nouveau
       *[other] { $count } nouveaux
    }
translate-changed = { $count ->
        [one] { $count } modifié
       *[other] { $count } modifiés
    }
translate-moved = { $count ->
        [one] { $count } déplacé
       *[other] { $count } déplacés
    }
translate-back = { $count } de retour
translate-gone = { $count ->
        [one] { $count } disparu
       *[other] { $count } disparus
    }
translate-noted = { $count ->
        [one] une note mise à jour
       *[other] { $count } notes mises à jour
    }
translate-ordered = remis en ordre
translate-texts = textes
translate-translated = traduits
translate-to-review = à relire
translate-missing = manquants
translate-total = total
