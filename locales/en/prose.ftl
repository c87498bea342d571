# What the checks of language say. One message per check or variant; `.help` says what to do.

translation-missing = this text is not said in `{ $language }`
    .help = write `{ $language }` beside the other languages
    .entry = run `helder translate update`, and translate the entry `msgctxt "{ $path }"` in the PO file for `{ $language }`; or write the text here in each language, under `{ $source }` and `{ $language }`
translation-placeholders = { $lacking-count ->
        [one] { $lacking } of `{ $source }` is missing
       *[other] { $lacking } of `{ $source }` are missing
    } in `{ $language }`, which inserts { $extra } instead
    .help = insert the same figures and names in every language, in any order
translation-placeholders-lacking = { $lacking-count ->
        [one] { $lacking } of `{ $source }` is missing
       *[other] { $lacking } of `{ $source }` are missing
    } in `{ $language }`
translation-placeholders-extra = `{ $language }` inserts { $extra }, and `{ $source }` does not
translation-figures = `{ $language }` says { $theirs } where `{ $source }` says { $ours }
    .help = correct the language that is wrong; a value that decides something belongs under `figures`
    .source = `{ $source }` says it like this
translation-figures-lacking = `{ $source }` says { $ours }, and `{ $language }` does not
translation-figures-extra = `{ $language }` says { $theirs }, and `{ $source }` does not
leftover = `{ $written }` shows that this text is not finished
    .help = finish the text, or take its key out
leftover-empty = `{ $written }` is no sentence
figure-in-prose = `{ $written }` is typed into a text, although a figure has this value
    .help = write { $figures } in its place
    .fix = write `{ $placeholder }`
figure-in-prose-typed = `{ $written }` is typed into a text, where nobody will find it when it changes
    .help = give it an id under `figures`, and write that id between braces here
