# What is said about translation files.

translation-file-line = this line is not part of a translation file
    .help = expected `msgctxt`, `msgid` or `msgstr` with a text in double quotes, a text that goes on in double quotes, or a comment after `#`
translation-file-quotes = this text does not stand between one opening and one closing `"`
    .help = close the text with `"`, and write `\"` for a quotation mark inside it
translation-file-escape = PO files do not know what this backslash means
    .help = write `\\` for a backslash, `\"` for a quotation mark, `\n` for a new line
translation-file-plural = texts of a concept have no plural forms
    .help = take out `msgid_plural` and keep one `msgstr`
translation-file-context = this text does not say what it translates
    .help = write `msgctxt` with the key path of the text above `msgid`, as in `msgctxt "title"`
translation-file-entry = this entry is not whole
    .help = an entry has a `msgctxt`, a `msgid` and a `msgstr`, in this order, with no empty line between
translation-file-twice = `{ $path }` is translated twice
    .first = the first time
    .help = keep the right one of the two
