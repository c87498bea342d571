# Ce que disent les contrôles de la formulation ; voir locales/en/wording.ftl.

## Termes vagues, un message par classe

vague-term-time = `{ $written }` ne dit pas quand
    .help = écrire le délai : un nombre, une unité et le moment où le délai commence ; de préférence comme chiffre ou sous `within`
vague-term-padding = `{ $written }` n’ajoute rien au délai de la même phrase
    .help = supprimer ces mots et garder le délai
vague-term-escape = `{ $written }` ne dit pas dans quel cas cela se fait
    .help = écrire dans quel cas, comme règle d’une décision ou en mots simples, ou supprimer ces mots
vague-term-commitment = `{ $written }` ne dit pas si cela se fait vraiment
    .help = écrire que cela se fait et mettre les exceptions sous `not_offered`
vague-term-quantity = `{ $written }` ne dit pas combien
    .help = donner le nombre ou la valeur, de préférence comme chiffre ou comme fait qu’une règle compare
vague-term-open-list = `{ $written }` laisse la liste ouverte
    .help = tout énumérer, ou écrire comment savoir si autre chose en fait partie
vague-term-quality = `{ $written }` est un éloge que le client ne peut pas vérifier
    .help = écrire ce que le client verra, recevra ou pourra vérifier
vague-term-actor = `{ $written }` ne dit pas qui fait quoi
    .help = nommer le rôle ou le service, ce qu’il fait et comment le joindre
vague-term-duty = `{ $written }` ne dit pas ce qui suffit
    .help = énumérer ce qui est accepté, ou ce qui doit y figurer

## Promesses et documents

promise-diluted = `{ $written }` vide de son sens le délai promis
    .help = promettre un délai tenable ; donner aux cas plus lents leur propre délai sous `within`, ou écrire sous `latest` combien de temps cela prend au plus
    .time = ce délai
target-as-promise = `{ $written }` promet ce qui n’est qu’un objectif, selon `kind: target`
    .help = écrire que c’est un objectif, ou supprimer `kind: target`
    .within = ce délai est un objectif
evidence-unnamed = `{ $written }` ne dit pas de quelles pièces ou informations il s’agit
    .help = les nommer une à une, sous `evidence` et `bring` ou dans cette phrase

## Phrases

sentence-too-long = cette phrase compte { $words } mots, et un lecteur en retient { $limit }
    .help = en faire deux phrases, ou une liste
value-type-option = `{ $written }` n’est pas une valeur pour `{ $option }`
    .help = écrire un nombre entier de { $least } à { $most }, ou un nombre par langue : `{ $option }: {"{"}fr: { $least }{"}"}`
value-type-address = `{ $written }` n’est pas une façon de s’adresser au client en `{ $language }`
    .help = écrire { $forms }

## S’adresser au client

address-mixed = `{ $written }` se trouve à côté de `{ $form }` : le texte s’adresse au client de deux façons
    .help = choisir une seule forme et s’y tenir partout ; `address` dans `helder.yaml` la fixe pour l’organisation
    .other = la plupart des textes utilisent ici cette forme
address-mixed-declared = l’organisation ne s’adresse pas au client par `{ $written }`, mais par `{ $form }`
    .help = écrire la phrase avec `{ $form }`
    .declared = la forme choisie par l’organisation

## Langues

wrong-language = ce texte est en `{ $found }` et se trouve sous `{ $language }`
    .help = le mettre sous `{ $found }`, ou le traduire

## Qui agit

passive-promise = `{ $written }` ne dit pas qui le fait
    .help = dire d’abord qui agit : « nous vérifions votre adresse »

## Ce que dit le personnel

staff-phrase-excuse = `{ $written }` est une excuse et ne résout rien pour le client
    .help = dire qui peut résoudre le problème et mettre le client en contact avec cette personne
staff-phrase-blame = `{ $written }` fait un reproche au client
    .help = nommer ce que le client ressent, puis dire ce qui est encore possible
staff-phrase-refusal = `{ $written }` refuse sans donner d’issue
    .help = donner la raison avec ses propres mots et dire ce que le client peut faire à la place
staff-phrase-formula = `{ $written }` est une formule toute faite
    .help = demander si le client a reçu l’aide voulue, avec des mots propres à son cas

## Termes

term-avoided = `{ $written }` est un mot à éviter ; le glossaire dit `{ $term }`
    .help = écrire `{ $term }`
    .fix = écrire `{ $term }`
    .glossary = à éviter
term-avoided-alone = `{ $written }` est un mot à éviter
    .help = écrire un autre mot et l’ajouter au glossaire
term-undefined = `{ $written }` n’est expliqué nulle part
    .help = l’écrire en toutes lettres, l’expliquer entre parenthèses la première fois, ou l’ajouter au glossaire

## Lisibilité

hard-to-read = ce texte obtient { $score } sur 100 en lisibilité, et il faut au moins { $least }
    .help = écrire des phrases et des mots plus courts
