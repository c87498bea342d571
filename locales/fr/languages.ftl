# Ce qui est dit des textes dans les petits langages : quantités, conditions, montants, paramètres.
# `written` est le texte en cause ; `.help` dit que faire.
#
# Termes : quantity = quantité, condition = condition, amount = montant, limit = limite, figure = chiffre, fact = fait,
# option = option, brace = accolade, bracket = parenthèse, blank = espace, placeholder = paramètre, duty = démarche.

## Dans tous
language-write = écrire `{ $text }`
language-write-one-of = écrire { $texts }
language-leave-out = retirer `{ $text }`
language-nearest = s’agit-il de `{ $name }` ?
language-capitals = `{ $written }` s’écrit ici en minuscules
language-symbol = `{ $written }` est un signe ; des mots sont attendus ici

## Quantités
quantity-invalid-empty = il n’y a rien là où une quantité est attendue
quantity-invalid-missing = il manque ici une quantité
quantity-invalid-number = `{ $written }` n’est pas un nombre
quantity-invalid-size = `{ $written }` a trop de chiffres ; quinze au plus précèdent le signe décimal
quantity-invalid-number-form = `{ $written }` n’est pas écrit comme un nombre
quantity-invalid-thousands = `{ $written }` contient un séparateur de milliers ; ici le point est le signe décimal et rien ne sépare les milliers
quantity-invalid-comma = `{ $written }` a une virgule décimale ; ici le signe décimal est un point
quantity-invalid-two-readings = `{ $written }` peut se lire de deux façons : avec des milliers ou avec des décimales
quantity-invalid-spacing = il manque une espace entre le nombre et l’unité dans `{ $written }`
quantity-invalid-unit = `{ $written }` n’est pas une unité
    .help = utiliser une devise comme `EUR`, `%`, une unité de temps comme `working days`, ou une unité déclarée par un fait
quantity-invalid-unit-word = l’unité de `{ $written }` s’écrit autrement ici
quantity-invalid-day = `{ $written }` est un jour qui n’existe pas
quantity-invalid-day-form = `{ $written }` n’est pas écrit comme année, mois et jour
quantity-invalid-time = `{ $written }` n’est pas une heure ; la journée va de `00:00` à `23:59`
quantity-invalid-time-form = `{ $written }` n’est pas écrit comme une heure
quantity-invalid-rest = une seule quantité est attendue, et `{ $written }` la suit
    .help = le retirer, ou le dire avec un seul nombre et une seule unité

## Conditions
condition-invalid-empty = la condition est vide
condition-invalid-term = une condition est attendue, et `{ $written }` n’en est pas une
    .help = écrire une comparaison comme `at least 250 EUR` ou `from 2 to 4`, une option, `yes`, `no`, `known`, `unknown` ou `absent`
condition-invalid-operand = il manque ce à quoi comparer
    .help = écrire une quantité, un fait, une option ou un chiffre de `figures`
condition-invalid-bare = `{ $written }` ne dit pas comment comparer
condition-invalid-misspelt = `{ $written }` n’est pas une comparaison
condition-invalid-words = `{ $written }` s’écrit autrement ici
condition-invalid-from = `from` demande un `to`
    .help = écrire `from … to …`, bornes comprises, ou `{ $text }`
condition-invalid-between = `between` ne dit pas si les deux bornes sont comprises
    .help = écrire `from … to …`, bornes comprises, ou `more than … and less than …`
condition-invalid-mixed = `and` et `or` dans une même condition laissent ouvert ce qui va ensemble
    .help = écrire une liste avec un élément par `or`, ou une seconde règle
condition-invalid-rest = `{ $written }` ne peut pas suivre la condition ici
    .help = relier les conditions par `and` ou par `or`

## Montants
amount-invalid-part = un montant est attendu ici
    .help = écrire une quantité, un fait, un chiffre de `figures` ou un montant entre parenthèses
amount-invalid-rest = `{ $written }` ne peut pas suivre le montant ici
    .help = relier les montants par `plus` ou `minus`
amount-invalid-limit = une limite est attendue après la virgule
    .help = écrire `at least`, `at most`, `nothing up to` ou `less`, puis une quantité, un fait ou un chiffre de `figures`
amount-invalid-comma = il manque une virgule avant cette limite
amount-invalid-needs-brackets = ce qui va ensemble n’est pas dit
    .help = mettre entre parenthèses la partie qui se calcule d’abord
amount-invalid-rate = avant `of` vient un pourcentage ou un chiffre de `figures`
    .help = écrire `25 % of …`, ou donner au taux un identifiant sous `figures`
amount-invalid-step = après le pas, `of` et ce qui est compté sont attendus
    .help = écrire `per started 2 hours of …`
amount-invalid-fixed = `{ $written }` est un fait ; seuls une quantité ou un chiffre de `figures` peuvent se trouver ici
    .help = un montant ne reste une ligne droite que si un côté est fixe : écrire un montant par tranche
amount-invalid-divisor = `{ $written }` a une unité ; un nombre sans unité est attendu après `divided by`
amount-invalid-dates = deux faits qui sont des dates sont attendus
    .help = écrire `days from FAIT to FAIT`
amount-invalid-opening-bracket = cette parenthèse n’est jamais fermée
amount-invalid-closing-bracket = cette parenthèse n’a jamais été ouverte
amount-invalid-depth = trop de parenthèses sont imbriquées
    .help = donner un nom à la partie intérieure : un fait dérivé avec `is`

## Noms qui s'y trouvent
reference-unknown-in-condition = `{ $written }` n’est ni une option de ce fait, ni un fait, ni un chiffre de `figures`
    .help = nommer une option, un fait ou un chiffre qui existe, ou l’ajouter
reference-unknown-in-amount = `{ $written }` n’est ni un fait ni un chiffre de `figures`
    .help = nommer un fait ou un chiffre qui existe, ou l’ajouter

## Paramètres
text-markup-opening-brace = cette accolade ouvre un paramètre qui n’est jamais fermé
    .help = le fermer par une accolade, ou écrire deux accolades pour une
text-markup-closing-brace = cette accolade ne ferme aucun paramètre
text-markup-placeholder = `{ $written }` entre accolades n’est pas un identifiant
    .help = écrire l’identifiant d’un chiffre, d’un fait, d’une démarche ou d’un canal, ou doubler les deux accolades
