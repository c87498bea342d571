# Ce qui est dit des fichiers de traduction.
#
# Termes : translation file = fichier de traduction, entry = entrée, quotation mark = guillemet, key path = chemin de clés.

translation-file-line = cette ligne n’a pas sa place dans un fichier de traduction
    .help = attendu : `msgctxt`, `msgid` ou `msgstr` suivi d’un texte entre guillemets droits, la suite d’un tel texte, ou un commentaire après `#`
translation-file-quotes = ce texte n’est pas entre un seul `"` ouvrant et un seul `"` fermant
    .help = fermer le texte par `"`, et écrire `\"` pour un guillemet à l’intérieur
translation-file-escape = les fichiers PO ne connaissent pas cette barre oblique inverse
    .help = écrire `\\` pour une barre oblique inverse, `\"` pour un guillemet, `\n` pour un retour à la ligne
translation-file-plural = les textes d’un concept n’ont pas de formes plurielles
    .help = retirer `msgid_plural` et ne garder qu’un `msgstr`
translation-file-context = ce texte ne dit pas ce qu’il traduit
    .help = écrire au-dessus de `msgid` un `msgctxt` avec le chemin de clés du texte, comme dans `msgctxt "title"`
translation-file-entry = cette entrée n’est pas complète
    .help = une entrée a un `msgctxt`, un `msgid` et un `msgstr`, dans cet ordre, sans ligne vide entre eux
translation-file-twice = `{ $path }` est traduit deux fois
    .first = la première fois
    .help = garder la bonne des deux traductions
