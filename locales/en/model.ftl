# What is said when ids, values and texts are given their meaning.

reference-unknown = `{ $name }` is not declared under { $sections }
    .nearest = did you mean `{ $nearest }`?
    .fix = write `{ $nearest }`
    .none = declare it first
    .known = known are { $known }
    .evidence = declare it under `evidence` of the workspace, or describe it here with `title` and `from`
reference-unknown-option = `{ $written }` is no option of this fact
    .help = expected { $known }
reference-unknown-rule = `{ $name }` is no rule of this decision
reference-unknown-outcome = `{ $name }` is no offer, no exclusion and no answer of this decision
reference-unknown-words = `{ $name }` is no offer, no exclusion and no answer of a decision, and not `default`
reference-unknown-language = `{ $name }` is not among the `languages` of the workspace
reference-unknown-placeholder = the placeholder `{ $name }` names nothing
reference-unknown-notice = `{ $name }` is no weak point of a concept
key-duplicate-figure = the figure `{ $key }` is already declared for the whole workspace
    .help = take one of the two out, or give this one its own id
key-duplicate-outcome = `{ $key }` is both offered and not offered
    .first = offered here
value-type-language = `{ $written }` is no language that pages can be written in
    .help = expected { $known }
value-type-spoken = `{ $written }` is no code of a language
    .help = write its two or three small letters, such as `nl` or `fr`
value-type-site = `{ $written }` is no whole address of a site
    .help = write it with `https://` before it
value-type-days = `{ $written }` is no day and no range of days
    .help = expected { $days }, or a range such as `mon-fri`
value-type-pattern = `{ $written }` is no pattern of file names
    .help = write it as `concepts/**/*.yaml`: `*` stands for any name, `**` for any folders
value-type-notice = `{ $written }` does not name a weak point; expected `CONCEPT/ID`
value-type-expected-amount = a case expects one amount, not several
value-type-never-unknown = this fact is always known
    .help = give it `may_be_unknown: yes`, or write its value
value-type-other-kind = `{ $written }` is no value of a fact of type `{ $kind }`
value-type-other-unit = `{ $written }` is in another unit than this fact, which { $expected ->
        [number] has none
       *[unit] counts `{ $expected }`
    }
    .help = currencies do not convert, nor do calendar days, months and working days
quantity-invalid-no-date = this is no date; expected one such as `2026-12-01`
quantity-invalid-cost = `{ $written }` is no number above zero
    .help = write how many ordinary questions it counts for, such as `3`
quantity-invalid-share = `{ $written }` is no share
    .help = write how often the value occurs, such as `20 %`
quantity-invalid-hours = `{ $written }` is no stretch of hours
    .help = write it as `09:00-12:00`, several with commas between them, or `closed`
quantity-invalid-days = `{ $written }` runs backwards: the days of a week are named from Monday
    .help = write the days one by one, or in two lines: one from `{ $from }` to `sun`, one from `mon` to `{ $to }`
quantity-invalid-hours-twice = on `{ $day }` the same hour is open twice
    .help = name each day once, with hours that follow each other
quantity-invalid-budget = `{ $key }` says { $key ->
        [time] how long a path may take, and this is no length of time
       *[other] how often at most, and this is no number without unit
    }
    .help = write { $key ->
        [time] a time such as `2 hours`
       *[other] a number such as `3`
    }
quantity-invalid-currency = `{ $written }` is no currency of ISO 4217
    .help = write a code of three letters, such as `EUR`
quantity-invalid-unit-type = a fact of type `{ $type }` is not counted in `{ $written }`
    .help = write { $type ->
        [money] a currency such as `EUR`
       *[other] a unit of time such as `hours`
    } or leave `unit` out
text-markup = this markup does not fit a page
    .help = use paragraphs, lists, `*emphasis*`, `**strong emphasis**` and `[words](https://address)`
text-markup-heading = a heading has no place in a text: the sections of the page are its headings
text-markup-html = HTML has no place in a text
text-markup-image = an image has no place in a text
text-markup-code = a block of code has no place in a text; four blanks at the start of a line make one
reference-loop = { $names } wait for each other in a circle
    .help = take one of the references out: something must be known first
    .step = `{ $from }` refers to `{ $to }` here
reference-loop-own = `{ $id }` refers to itself
reference-loop-replaced = whoever looks for this service is sent round in a circle: { $circle }
    .help = name a service that is still offered in `replaced_by`, or leave it out
