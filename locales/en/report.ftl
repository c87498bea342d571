# Words of the reports of `helder check`.

report-more = … and { $count ->
        [one] one more finding
       *[other] { $count } more findings
    }; `--all` shows all
report-clean = { $concepts ->
        [one] one concept
       *[other] { $concepts } concepts
    } checked: no gap, no contradiction, nothing left open{ $allowed ->
        [0] { "" }
        [one] ; one finding allowed
       *[other] ; { $allowed } findings allowed
    }
report-summary = { $concepts ->
        [one] one concept
       *[other] { $concepts } concepts
    } checked: { $errors ->
        [one] one error
       *[other] { $errors } errors
    }, { $warnings ->
        [one] one warning
       *[other] { $warnings } warnings
    }{ $infos ->
        [0] { "" }
        [one] , one info
       *[other] , { $infos } infos
    }{ $allowed ->
        [0] { "" }
        [one] ; one finding allowed
       *[other] ; { $allowed } findings allowed
    }
report-help = help:
report-explain = more: `helder explain { $check }`

# Comments that allow findings.

allow-without-reason = this comment allows a finding and does not say why
    .help = write the reason after the brackets
allow-unused = `{ $name }` finds nothing here that has to be allowed
    .help = take the comment out, or move it to the line above what it is for
    .fix = take the comment out
allow-unused-never = `{ $name }` cannot be allowed
    .help = mend what it finds, then take the comment out
allow-unused-unknown = there is no check `{ $name }`
    .help = `helder checks` lists the checks
allow-unused-near = there is no check `{ $name }`
    .help = did you mean `{ $nearest }`?
    .fix = write `{ $nearest }`
allow-unused-form = this comment speaks to Helder and cannot be read
    .help = write `# helder: allow(CHECK) reason`, with the name of a check between the brackets

# Settings of checks in `helder.yaml`.

reference-unknown-check = there is no check `{ $name }`
    .help = `helder checks` lists the checks
value-type-check = what `{ $name }` finds is always an error
    .help = take this line out: what cannot be read cannot be checked

# Several formats.

report-github-more = GitHub shows { $shown } errors and { $shown } warnings of a step; the log holds { $errors ->
        [0] { "" }
        [one] one error
       *[other] { $errors } errors
    }{ $errors ->
        [0] { "" }
       *[other] { $warnings ->
            [0] { "" }
           *[other] { " " }and{ " " }
        }
    }{ $warnings ->
        [0] { "" }
        [one] one warning
       *[other] { $warnings } warnings
    } more
report-accepted-one = accepted by the baseline

# A baseline.

report-compared = the baseline accepts { $accepted ->
        [one] one finding
       *[other] { $accepted } findings
    }{ $gone ->
        [0] { "" }
        [one] ; one of its findings is gone: write it again with `--write-baseline`
       *[other] ; { $gone } of its findings are gone: write it again with `--write-baseline`
    }

# Effort of the client (`helder check --effort`).

effort-title = { $concept }, decision `{ $decision }`: what each path asks of the client
effort-too-many = there are too many paths to look at each
effort-questions = questions
effort-contacts = contacts
effort-changes = changes
effort-visits = visits
effort-time = time
effort-answer = answer
effort-way = path
effort-budget = the budget
effort-no-answer = nobody answers
effort-out-of-scope = does not apply
effort-untimed = the time of { $duties } depends on the case and is not counted
effort-over = { $paths ->
        [one] one path asks
       *[other] { $paths } paths ask
    } more than the budget allows: see the figures with `!`
