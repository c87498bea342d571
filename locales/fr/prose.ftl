# Ce que disent les contrôles de la langue. Un message par contrôle ou variante ; `.help` dit que faire.
#
# Termes : text = texte, sentence = phrase, figure = chiffre, translation file = fichier de traduction.

translation-missing = ce texte n’existe pas en `{ $language }`
    .help = écrire `{ $language }` à côté des autres langues
    .entry = lancer `helder translate update`, puis traduire l’entrée `msgctxt "{ $path }"` dans le fichier PO pour `{ $language }` ; ou écrire le texte ici dans chaque langue, sous `{ $source }` et `{ $language }`
translation-placeholders = le texte en `{ $language }` insère { $extra } là où celui en `{ $source }` insère { $lacking }
    .help = insérer les mêmes chiffres et les mêmes noms dans chaque langue, dans n’importe quel ordre
translation-placeholders-lacking = le texte en `{ $source }` insère { $lacking }, celui en `{ $language }` non
translation-placeholders-extra = le texte en `{ $language }` insère { $extra }, celui en `{ $source }` non
translation-figures = le texte en `{ $language }` dit { $theirs } là où celui en `{ $source }` dit { $ours }
    .help = corriger la langue qui se trompe ; une valeur qui décide de quelque chose a sa place sous `figures`
    .source = ce que dit le texte en `{ $source }`
translation-figures-lacking = le texte en `{ $source }` dit { $ours }, celui en `{ $language }` non
translation-figures-extra = le texte en `{ $language }` dit { $theirs }, celui en `{ $source }` non
leftover = `{ $written }` montre que ce texte n’est pas terminé
    .help = terminer le texte, ou retirer sa clé
leftover-empty = `{ $written }` n’est pas une phrase
figure-in-prose = `{ $written }` est tapé dans un texte, alors qu’un chiffre de `figures` a cette valeur
    .help = écrire { $figures } à la place
    .fix = écrire `{ $placeholder }`
figure-in-prose-typed = `{ $written }` est tapé dans un texte, où personne ne le retrouvera le jour où il changera
    .help = lui donner un identifiant sous `figures`, et écrire ici cet identifiant entre accolades
