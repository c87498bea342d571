# What is said when a file cannot be read as the format asks. One message per check or variant; `.help` says what to do.

## The text of a file

file-unreadable = the file cannot be read: { $kind ->
        [missing] there is no such file
        [folder] it is a folder
        [pipe] it is a pipe or a device, no file
        [forbidden] its permissions do not allow it
       *[other] { $reason }
    }
    .help = look whether it is there, is a file, and may be read
file-unreadable-large = the file is larger than { $limit } MB
    .help = split it: one service concept per file
file-unreadable-deep = lists and maps stand more than { $limit } levels inside each other
    .help = a concept needs fewer than ten levels; look for brackets or dashes that were repeated by accident
file-unreadable-many = the file holds more values or comments than can be read
    .help = split it: one service concept per file
file-unreadable-shared = `{ $sign }` lets one value stand for another, which this format does not do
    .help = write the value out where it is needed, give it an id under `figures`, or put it under `defaults` in `helder.yaml`
file-encoding = byte { $byte } at offset { $offset } is not UTF-8 text
    .help = save the file as UTF-8: editors ask for it under "save with encoding"
file-encoding-utf16 = the file is written in UTF-16, and UTF-8 is expected
    .help = save the file as UTF-8: editors ask for it under "save with encoding"

## Where the syntax ends

yaml-syntax = `{ $text }` cannot be read here
    .help = compare the line with those above it: the same blanks at the start, a key, a colon, a blank, a value
yaml-syntax-empty = the file is empty: a concept was expected
    .help = start with `title:` and what the service is called
yaml-syntax-control = the invisible character { $code } stands here, which no text needs
    .help = delete it; it often comes along with text that was copied from elsewhere
    .windows = save the file as UTF-8: it was probably written in an older encoding
yaml-syntax-tab = a tab stands at the start of this line, and blanks were expected
    .help = replace the tab by as many blanks as the lines beside it have
yaml-syntax-quote = the quotation mark before `{ $text }` is never closed
    .help = close it with the same mark, or take it away
    .fix = close the quotation mark
yaml-syntax-after-quote = `{ $text }` stands after a closing quotation mark, where the value has ended
    .help = put the whole value between quotation marks, or write it as a block after `>-`
yaml-syntax-escape = a backslash between double quotation marks stands before a letter that means nothing there: `{ $text }`
    .help = use single quotation marks, in which a backslash is a backslash
yaml-syntax-unclosed = a bracket opens at `{ $text }` and is never closed
    .help = close it with `{"}"}` or `]`, or write one item per line without brackets
yaml-syntax-closing = `{ $text }` closes a bracket that was not opened, or another one
    .help = pair every `{"{"}` with `{"}"}` and every `[` with `]`
yaml-syntax-separator = between brackets, a comma or the closing bracket was expected before `{ $text }`
    .help = put a comma between the items, and texts with punctuation between quotation marks
yaml-syntax-no-colon = `{ $text }` has no colon, and a key was expected
    .help = write `key: value`; if the line goes on with the text above it, indent it further than that text's key
yaml-syntax-colon = `{ $text }` makes this a key where no key can stand
    .help = write a text with a colon as a block: `>-` after its key, and the text on the next line, indented
yaml-syntax-nested = the key `{ $text }` stands under a line that already has a value
    .help = take away the value above it, or start this line as far left as the key above it
yaml-syntax-colon-blank = no blank stands after the colon of `{ $key }:`
    .help = write `{ $key }: ` and then the value
    .fix = put a blank after the colon of `{ $key }`
yaml-syntax-hard-blank = this line starts with blanks that are not ordinary ones
    .help = replace them by ordinary blanks; such blanks come along with text that was copied from elsewhere
    .fix = replace them by ordinary blanks
yaml-syntax-dash = a list and a key are mixed up at `{ $text }`
    .help = start a list on the line below its key, with every dash in the same column
yaml-syntax-indentation = `{ $text }` stands further left or right than the lines it belongs with
    .help = give it as many blanks at the start as its neighbours have
yaml-syntax-block = `{ $text }` stands after `|` or `>`, where a block begins on the next line
    .help = write the text on the next line, indented; write comparisons in words: `at least`, `more than`
yaml-syntax-comment = a comment stands in the middle of a text
    .help = put the comment on a line of its own above the key, or write the text as a block after `>-`
yaml-syntax-directive = `{ $text }` is a directive of YAML, which this format does not use
    .help = delete the line
yaml-syntax-document = a second document starts at `{ $text }`, and a file holds one
    .help = delete the line `{ $text }`, or put what follows into a file of its own
yaml-syntax-character = `{ $text }` starts with a character that YAML keeps for itself
    .help = put the value between quotation marks
yaml-syntax-tag = the tag `{ $tag }` is of YAML, and this format does not use it
    .help = delete it: values are read as they are written

## Sentences that YAML cannot hold

text-needs-block = a text that starts with `{ $sign }` needs a block: YAML has its own meaning for it
    .help = write `>-` after the key, and the text on the next line, indented
    .fix = write `>-` after the key, and the text on the next line, indented
    .between-brackets = put the text between quotation marks
    .quote = put the text between quotation marks
text-needs-block-colon = a colon with a blank after it makes a key of what stands before it; this text needs a block
text-needs-block-quote = a text that starts with a quotation mark ends for YAML at the next one; this text needs a block
text-needs-block-backslash = a backslash has its own meaning between double quotation marks; this text needs a block
text-needs-block-bracket = a text that starts with `{ $sign }` is a list or a map for YAML; this text needs a block
text-needs-block-bracket-inside = inside braces, a `{ $sign }` in a text is part of a list or a map for YAML; this text needs quotation marks
text-needs-block-dash = a text that starts with `{ $sign }` and a blank is a list or a key for YAML; this text needs a block
text-needs-block-compare = `{ $sign }` starts a block of text in YAML, not a comparison
    .help = write `{ $text }`
    .fix = write `{ $text }`
text-needs-block-language = `{ $key }:` is read as the key of a language, and the text after it as its translation
    .help = if this is one text, write it as a block: `>-` after its key, and the text on the next line, indented
text-cut-hash = a blank and `#` start a comment, and cut this text
text-cut-comma = a comma between braces ends a text, and cuts this one

## Keys

key-unknown = `{ $key }` is no key here
    .nearest = did you mean `{ $nearest }`?
    .fix = write `{ $nearest }`
    .help = the keys here are { $keys }
    .workspace = `{ $key }` belongs in `helder.yaml`
    .defaults = put `{ $key }` under `defaults`: concepts inherit it from there
    .concept = `{ $key }` belongs in the file of a concept
key-duplicate = the key `{ $key }` stands twice
    .first = first given here
    .help = keep one of the two, or give the other its own name
key-missing = `{ $key }` is missing
    .help = add `{ $key }`
id-invalid = `{ $id }` cannot be an id
    .help = an id starts with a small letter, and goes on with small letters, digits and hyphens: `stolen-phone`
    .fix = write `{ $nearest }`
id-invalid-reserved = `{ $id }` is a word of conditions and amounts, and cannot be an id here
    .help = choose another word, or add one: `{ $id }-case`

## Values

value-type = { $expected ->
    [text] a text was expected
    [list] a list was expected
    [map] keys with values were expected
    [when] facts with their conditions were expected
    [amount] an amount, or a list of `when` and `is`, was expected
    [role] a role was expected
    [evidence] the id of a document, or its `title`, was expected
    [hours] `always`, `by_appointment`, or days with their hours were expected
    [yes-no] `yes` or `no` was expected
    [word] a word was expected
   *[value] a value was expected
  }, not { $found ->
    [text] the text `{ $text }`
    [list] a list
    [map] keys with values
   *[nothing] nothing
  }
    .keys = the keys here are { $keys }
    .words = choose { $words }
    .list = start each item on a line of its own, with a dash and a blank
value-type-word = `{ $text }` is not one of the words known here: { $words }
    .help = write `{ $word }`
    .fix = write `{ $word }`
value-type-format = this Helder reads format `1`, and this file says `{ $written }`
    .help = write `format: 1`, or take a Helder that reads `{ $written }`
value-type-boolean = `{ $found }` is a word of programmers; this format says `{ $word }`
    .help = write `{ $word }`
    .fix = write `{ $word }`
value-type-empty = nothing stands after `{ $key }:`
    .help = write the value, or delete the line
value-type-empty-item = nothing stands after the dash
value-type-blank = nothing stands between the quotation marks
value-type-null = `{ $key }` is said to have no value
value-type-key = { $found ->
    [list] a list stands where a key was expected
    [map] a map stands where a key was expected
   *[nothing] a value stands here without a key
  }
    .help = write `key: value`
