# Ce qui est dit quand un fichier ne peut pas être lu comme le format le demande. Un message par contrôle ou variante ; `.help`
# dit que faire.
#
# Termes : key = clé, value = valeur, list = liste, map = clés avec leurs valeurs, line = ligne, blank = espace, block = bloc,
# quotation mark = guillemet, bracket = crochet ou accolade, comment = commentaire, text = texte, file = fichier.

## Le texte d’un fichier

file-unreadable = le fichier ne peut pas être lu : { $kind ->
        [missing] il n’existe pas
        [folder] c’est un dossier
        [pipe] c’est un tube ou un périphérique, pas un fichier
        [forbidden] les droits d’accès ne le permettent pas
       *[other] { $reason }
    }
    .help = vérifier qu’il est bien là, que c’est un fichier et qu’il peut être lu
file-unreadable-large = le fichier dépasse { $limit } Mo
    .help = le scinder : un concept de service par fichier
file-unreadable-deep = des listes et des clés s’imbriquent sur plus de { $limit } niveaux
    .help = un concept demande moins de dix niveaux ; chercher des crochets ou des tirets répétés par mégarde
file-unreadable-many = le fichier contient plus de valeurs ou de commentaires qu’il n’est possible d’en lire
    .help = le scinder : un concept de service par fichier
file-unreadable-shared = `{ $sign }` fait renvoyer une valeur vers une autre, ce que ce format ne permet pas
    .help = écrire la valeur là où elle est nécessaire, lui donner un identifiant sous `figures`, ou la placer sous `defaults` dans `helder.yaml`
file-encoding = l’octet { $byte } à la position { $offset } n’est pas du texte en UTF-8
    .help = enregistrer le fichier en UTF-8 : les éditeurs le proposent sous « enregistrer avec l’encodage »
file-encoding-utf16 = le fichier est écrit en UTF-16, alors que UTF-8 est attendu
    .help = enregistrer le fichier en UTF-8 : les éditeurs le proposent sous « enregistrer avec l’encodage »

## Là où la syntaxe s’arrête

yaml-syntax = `{ $text }` ne peut pas être lu ici
    .help = comparer la ligne à celles qui la précèdent : autant d’espaces au début, une clé, un deux-points, une espace, une valeur
yaml-syntax-empty = le fichier est vide : un concept est attendu
    .help = commencer par `title:` et le nom du service
yaml-syntax-control = il y a ici le caractère invisible { $code }, dont aucun texte n’a besoin
    .help = le supprimer ; il accompagne souvent un texte copié d’ailleurs
    .windows = enregistrer le fichier en UTF-8 : il a sans doute été écrit dans un encodage plus ancien
yaml-syntax-tab = cette ligne commence par une tabulation, alors que des espaces sont attendues
    .help = remplacer la tabulation par autant d’espaces que les lignes voisines
yaml-syntax-quote = le guillemet avant `{ $text }` n’est jamais fermé
    .help = le fermer par le même signe, ou le retirer
    .fix = fermer le guillemet
yaml-syntax-after-quote = `{ $text }` suit un guillemet fermant, là où la valeur est déjà terminée
    .help = mettre toute la valeur entre guillemets, ou l’écrire comme un bloc après `>-`
yaml-syntax-escape = entre guillemets doubles, une barre oblique inverse précède une lettre avec laquelle elle ne veut rien dire : `{ $text }`
    .help = utiliser des guillemets simples : une barre oblique inverse y reste une barre oblique inverse
yaml-syntax-unclosed = un crochet ou une accolade s’ouvre à `{ $text }` et n’est jamais fermé
    .help = le fermer par `{"}"}` ou `]`, ou écrire chaque élément sur sa propre ligne, sans crochets
yaml-syntax-closing = `{ $text }` ferme un crochet qui n’est pas ouvert, ou qui est d’une autre sorte
    .help = faire correspondre chaque `{"{"}` à un `{"}"}` et chaque `[` à un `]`
yaml-syntax-separator = entre crochets, une virgule ou le crochet fermant est attendu avant `{ $text }`
    .help = mettre une virgule entre les éléments, et mettre entre guillemets les textes avec ponctuation
yaml-syntax-no-colon = `{ $text }` n’a pas de deux-points, alors qu’une clé est attendue
    .help = écrire `clé: valeur` ; si la ligne poursuit le texte qui précède, la mettre plus en retrait que la clé de ce texte
yaml-syntax-colon = `{ $text }` en fait une clé, là où il ne peut pas y en avoir
    .help = écrire un texte qui contient un deux-points comme un bloc : `>-` après la clé, et le texte à la ligne suivante, en retrait
yaml-syntax-nested = la clé `{ $text }` se trouve sous une ligne qui a déjà une valeur
    .help = retirer la valeur au-dessus, ou commencer cette ligne aussi à gauche que la clé au-dessus
yaml-syntax-colon-blank = il n’y a pas d’espace après le deux-points de `{ $key }:`
    .help = écrire `{ $key }: ` puis la valeur
    .fix = mettre une espace après le deux-points de `{ $key }`
yaml-syntax-hard-blank = cette ligne commence par des espaces qui ne sont pas ordinaires
    .help = les remplacer par des espaces ordinaires ; elles accompagnent souvent un texte copié d’ailleurs
    .fix = les remplacer par des espaces ordinaires
yaml-syntax-dash = une liste et une clé se mélangent à `{ $text }`
    .help = commencer la liste à la ligne sous sa clé, avec tous les tirets dans la même colonne
yaml-syntax-indentation = `{ $text }` est plus à gauche ou plus à droite que les lignes dont il fait partie
    .help = mettre au début autant d’espaces que sur les lignes voisines
yaml-syntax-block = `{ $text }` suit `|` ou `>`, alors qu’un bloc commence à la ligne suivante
    .help = écrire le texte à la ligne suivante, en retrait ; écrire les comparaisons en mots : `at least`, `more than`
yaml-syntax-comment = un commentaire se trouve au milieu d’un texte
    .help = mettre le commentaire sur sa propre ligne au-dessus de la clé, ou écrire le texte comme un bloc après `>-`
yaml-syntax-directive = `{ $text }` est une directive de YAML, que ce format n’utilise pas
    .help = supprimer la ligne
yaml-syntax-document = un second document commence à `{ $text }`, alors qu’un fichier n’en contient qu’un
    .help = supprimer la ligne `{ $text }`, ou mettre la suite dans son propre fichier
yaml-syntax-character = `{ $text }` commence par un caractère que YAML se réserve
    .help = mettre la valeur entre guillemets
yaml-syntax-tag = l’étiquette `{ $tag }` vient de YAML, et ce format ne l’utilise pas
    .help = la supprimer : les valeurs sont lues comme elles sont écrites

## Des phrases que YAML ne peut pas contenir telles quelles

text-needs-block = un texte qui commence par `{ $sign }` doit s’écrire en bloc : YAML donne à ce signe un autre sens
    .help = écrire `>-` après la clé, et le texte à la ligne suivante, en retrait
    .fix = écrire `>-` après la clé, et le texte à la ligne suivante, en retrait
    .between-brackets = mettre le texte entre guillemets
    .quote = mettre le texte entre guillemets
text-needs-block-colon = un deux-points suivi d’une espace fait une clé de ce qui le précède ; ce texte doit s’écrire en bloc
text-needs-block-quote = un texte qui commence par un guillemet s’arrête pour YAML au guillemet suivant ; ce texte doit s’écrire en bloc
text-needs-block-backslash = entre guillemets doubles, une barre oblique inverse a son propre sens ; ce texte doit s’écrire en bloc
text-needs-block-bracket = un texte qui commence par `{ $sign }` est pour YAML une liste ou une série de clés ; ce texte doit s’écrire en bloc
text-needs-block-bracket-inside = entre accolades, un `{ $sign }` dans un texte appartient pour YAML à une liste ou à une série de clés ; ce texte doit être entre guillemets
text-needs-block-dash = un texte qui commence par `{ $sign }` et une espace est pour YAML une liste ou une clé ; ce texte doit s’écrire en bloc
text-needs-block-compare = `{ $sign }` commence en YAML un bloc de texte, pas une comparaison
    .help = écrire `{ $text }`
    .fix = écrire `{ $text }`
text-needs-block-language = `{ $key }:` est lu comme la clé d’une langue, et le texte qui suit comme sa traduction
    .help = s’il s’agit d’un seul texte, l’écrire comme un bloc : `>-` après la clé, et le texte à la ligne suivante, en retrait
text-cut-hash = une espace et `#` commencent un commentaire et coupent ce texte
text-cut-comma = une virgule entre accolades termine un texte, et coupe celui-ci

## Clés

key-unknown = `{ $key }` n’est pas une clé ici
    .nearest = s’agit-il de `{ $nearest }` ?
    .fix = écrire `{ $nearest }`
    .help = les clés sont ici { $keys }
    .workspace = `{ $key }` a sa place dans `helder.yaml`
    .defaults = placer `{ $key }` sous `defaults` : les concepts l’y reprennent
    .concept = `{ $key }` a sa place dans le fichier d’un concept
key-duplicate = la clé `{ $key }` figure deux fois
    .first = une première fois ici
    .help = garder l’une des deux, ou donner à l’autre son propre nom
key-missing = il manque `{ $key }`
    .help = ajouter `{ $key }`
id-invalid = `{ $id }` ne peut pas être un identifiant
    .help = un identifiant commence par une lettre minuscule, suivie de minuscules, de chiffres et de traits d’union : `telephone-vole`
    .fix = écrire `{ $nearest }`
id-invalid-reserved = `{ $id }` est un mot réservé aux conditions et aux montants, et ne peut pas être un identifiant ici
    .help = choisir un autre mot, ou en ajouter un : `{ $id }-cas`

## Valeurs

value-type = { $expected ->
    [text] un texte est attendu
    [list] une liste est attendue
    [map] des clés avec leurs valeurs sont attendues
    [when] des faits avec leurs conditions sont attendus
    [amount] un montant, ou une liste de `when` et de `is`, est attendu
    [role] un rôle est attendu
    [evidence] l’identifiant d’une pièce, ou son `title`, est attendu
    [hours] `always`, `by_appointment` ou des jours avec leurs heures sont attendus
    [yes-no] `yes` ou `no` est attendu
    [word] un mot est attendu
   *[value] une valeur est attendue
  }, { $found ->
    [text] pas le texte `{ $text }`
    [list] pas une liste
    [map] pas des clés avec leurs valeurs
   *[nothing] et il n’y a rien
  }
    .keys = les clés sont ici { $keys }
    .words = choisir { $words }
    .list = commencer chaque élément sur sa propre ligne, par un tiret et une espace
value-type-word = `{ $text }` ne fait pas partie des mots connus ici : { $words }
    .help = écrire `{ $word }`
    .fix = écrire `{ $word }`
value-type-format = ce Helder lit le format `1`, et ce fichier indique `{ $written }`
    .help = écrire `format: 1`, ou prendre un Helder qui lit `{ $written }`
value-type-boolean = `{ $found }` est un mot de programmeur ; ce format dit `{ $word }`
    .help = écrire `{ $word }`
    .fix = écrire `{ $word }`
value-type-empty = il n’y a rien après `{ $key }:`
    .help = écrire la valeur, ou supprimer la ligne
value-type-empty-item = il n’y a rien après le tiret
value-type-blank = il n’y a rien entre les guillemets
value-type-null = `{ $key }` est explicitement laissé sans valeur
value-type-key = { $found ->
    [list] une liste se trouve là où une clé est attendue
    [map] des clés avec leurs valeurs se trouvent là où une seule clé est attendue
   *[nothing] il y a ici une valeur sans clé
  }
    .help = écrire `clé: valeur`
