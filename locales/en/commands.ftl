# Why a command of `helder` could not run, and other words of commands.

failure-join = { $first }; { $then }
failure-words = { $words }
failure-nothing-there = there is nothing at `{ $path }`
failure-no-concept = no concept was found at `{ $path }`; expected a YAML file, or a folder with `helder.yaml` or YAML files
failure-unlisted = cannot list `{ $path }`: { failure-refused }
failure-read = cannot read `{ $path }`: { failure-refused }
failure-refused = { $kind ->
    [missing] there is no file of this name
    [folder] it is a folder
    [pipe] it is a pipe or a device, no file
    [forbidden] its permissions do not allow it
    [large] it is too large
   *[other] { $reason }
 }
failure-write = cannot write `{ $path }`: { $reason }
failure-print = cannot write to standard output: { $reason }
failure-terminal = cannot use the terminal: { $reason }
failure-folder = `{ $path }` is a folder; expected the file of a concept
failure-not-a-concept = `{ $path }` holds no concept
failure-day = SOURCE_DATE_EPOCH is `{ $written }`; expected seconds since 1970-01-01
failure-check = there is no check `{ $name }`; { $hint ->
    [near] did you mean `{ $near }`?
   *[list] `helder checks` lists them
 }
failure-format = there is no format `{ $name }`; expected { $formats }
failure-format-twice = two reports would go to standard output; write one to a file with `=FILE`
failure-format-twice-file = two reports would go to `{ $path }`; give each its own file
failure-baseline-syntax = `{ $path }:{ $line }:{ $column }` is no JSON; write the baseline again with `--write-baseline`
failure-baseline-content = `{ $path }:{ $line }:{ $column }` is not what a baseline holds; write it again with `--write-baseline`
failure-baseline-end = `{ $path }:{ $line }:{ $column }` ends in the middle; write the baseline again with `--write-baseline`
failure-baseline-version = `{ $path }:{ $line }:{ $column }` is a baseline of another version of Helder; write it again with `--write-baseline`
failure-port = cannot listen on port { $port }: { $reason }
failure-port-taken = port { $port } is taken; choose another with `--port`, or any that is free with `--port 0`
failure-watch = cannot watch `{ $path }` for changes: { $reason }
failure-workspaces = { $count } workspaces were found; expected one: name its folder
failure-nothing-to-build = there is no concept to build
failure-fragments-only = `{ $option }` is for fragments: add `--format fragments`
failure-fragments-staff = fragments hold what clients read; for staff there are `--format site`, `markdown` and `json`
failure-only-drafts = there is no concept to build; drafts are built with `--drafts`
failure-changed = `{ $path }` changed while it was read; run the command again
failure-decision = `{ $concept }` has no decision `{ $name }`; { $hint ->
    [near] did you mean `{ $near }`?
   *[list] { $count ->
        [0] it has none
       *[other] it has { $known }
     }
 }
failure-unread = `{ $decision }` cannot be decided before it can be read
failure-figure = the figure `{ $figure }` has no value on { $on }, and this decision needs it; its values change on { $dates }: add one, or choose another day with `--on`
failure-fact = `{ $written }` is no fact with its value; expected FACT=VALUE
failure-fact-twice = `{ $fact }` is given twice
failure-fact-unknown = `{ $concept }` has no fact `{ $fact }`; { $hint ->
    [near] did you mean `{ $near }`?
   *[list] expected one of { $known }
 }
failure-fact-value = the value of `{ $fact }` cannot be read
failure-fact-bounds = `{ $fact }` cannot be { $value }: it lies outside the values of the fact
failure-fact-derived = `{ $fact }` follows from other facts and is not given
failure-fact-absent = `{ $fact }` does not exist in this case
failure-language = there are no texts in `{ $language }`; expected { $languages }
failure-notice = there is no weak point `{ $name }`; { $hint ->
    [near] did you mean `{ $near }`?
   *[list] expected CONCEPT/ID, as under `weak_points` of the staff section
 }
failure-notice-silent = `{ $name }` has no notice to publish; write under its `notice` what clients read

# `helder next`.

next-if = What if “{ $fact }” is { $condition }?
next-decision-gap = What do you answer in this case?
next-decision-gap-several = What do you answer in cases like this one?
next-decision-gap-option = What is it in this case?
next-boundary-hole = What do you answer in this case?
next-boundary-hole-option = What is it in this case?
next-decision-contradiction = Two rules answer differently here: which one holds, `{ $first }` or `{ $second }`?
next-decision-contradiction-option = Two options hold here: which one is it, `{ $first }` or `{ $second }`?
next-boundary-clash = Two rules answer differently here: which one holds, `{ $first }` or `{ $second }`?
next-boundary-clash-option = Two options hold here: which one is it, `{ $first }` or `{ $second }`?
next-public-gap = What may the public read about this case?
next-dead-end-duty = Why must the client do this first, when the answer can be no?
next-dead-end-duty-visit = Why must the client come first, when the answer can be no?
next-first = First this: { $found }
next-about = about: { $title }
next-place = write it in { $file }, line { $line }, under `{ $path }`
next-place-found = it is in { $file }, line { $line }
next-more = { $count ->
        [one] one more question is open
       *[other] { $count } more questions are open
    } after this one
next-none = { $concepts ->
        [one] one concept
       *[other] { $concepts } concepts
    } checked: no question is open{ $others ->
        [0] { "" }
        [one] ; `helder check` shows one other finding
       *[other] ; `helder check` shows { $others } other findings
    }

# How far a case is decided.

decide-status-answered = answered
decide-status-undecided = undecided
decide-status-gap = gap
decide-status-contradiction = contradiction
decide-status-out-of-scope = out-of-scope
decide-status-impossible = impossible

# `helder build` and `helder explain`.

build-side = { $pages ->
        [one] one page
       *[other] { $pages } pages
    } in { $folder }
build-side-files = { $pages ->
        [one] one file
       *[other] { $pages } files
    } in { $folder }
build-written = wrote { $sides }
build-nothing = nothing was written
build-kept = kept as last built: { $concepts }
build-missing = without pages, since nothing was built before: { $concepts }

# `helder serve`: on the terminal, and on the page above what was last in order.

serve-at = the pages are at { $address } and follow every change; Ctrl-C ends it
serve-mended = everything is in order again, and the pages are up to date
serve-trouble = This is in the way; until it is mended you see the pages as they last were
serve-nothing-yet = There is no page to show yet
serve-no-page = There is no page at { $path }
explain-in-english = { "" }

# `helder translate`.

failure-translation-language = nothing is translated into `{ $language }` here; expected { $languages }
failure-translation-none = there is one language here, and nothing to translate
translate-current = everything is up to date
translate-outdated = { $files ->
        [one] one file is not up to date; `helder translate update` refreshes it
       *[other] { $files } files are not up to date; `helder translate update` refreshes them
    }
translate-new = { $count } new
translate-changed = { $count } changed
translate-moved = { $count } moved
translate-back = { $count } back
translate-gone = { $count } gone
translate-noted = { $count ->
        [one] one note refreshed
       *[other] { $count } notes refreshed
    }
translate-ordered = put in order
translate-texts = texts
translate-translated = translated
translate-to-review = to review
translate-missing = missing
translate-total = total
