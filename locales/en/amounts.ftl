# What is said of formulas and conditions that do not fit their facts.
# `written` is the offending text, `fact` an id, `found`, `expected` and `domain` words of the format.

type-mismatch = `{ $fact }` is of type `{ $type }`, so it cannot be compared with `{ $written }`
    .help = compare it with { $kind ->
        [money] an amount such as `at least 250 EUR`
        [duration] a length of time such as `at least 2 days`
        [percentage] a percentage such as `at least 25 %`
        [date] a day such as `before 2026-12-01`
        [time] a time of day such as `from 09:00 to 17:00`
        [choice] one of its options, without comparing words
        [scale] one of its options
        [number] a number such as `at least 3`
        [whole-number] a number such as `at least 3`
        [yes-no] `yes` or `no`
       *[other] one of its own values
    }
type-mismatch-amount = `{ $written }` is no quantity, so nothing can be computed with it
    .help = use a fact that is counted or measured, or give one value per case with `when` and `is`
incomparable-units = `{ $written }` { $found ->
        [date] is a day
        [time] is a time of day
        [number] has no unit
       *[unit] counts `{ $found }`
    }, and `{ $fact }` { $expected ->
        [date] is a day
        [time] is a time of day
        [number] has no unit
       *[unit] counts `{ $expected }`
    }
    .help = use one unit on both sides: currencies do not convert, nor do calendar days, months and working days
incomparable-units-amount = `{ $written }` { $found ->
        [date] is a day
        [time] is a time of day
        [number] has no unit
       *[unit] counts `{ $found }`
    }, where { $expected ->
        [date] a day
        [time] a time of day
        [number] a number without a unit
       *[unit] `{ $expected }`
    } is expected
    .help = use one unit throughout: currencies do not convert, nor do calendar days, months and working days
outside-domain-step = `{ $fact }` never is `{ $written }`: its values go in larger steps
    .help = write a value that `{ $fact }` can take, or give it a smaller `step` or another type
outside-domain-bound = `{ $fact }` never reaches `{ $written }`{ $domain ->
        [any] {""}
       *[bounds] ; its values are `{ $domain }`
    }
    .help = mend the condition, or the bounds of `{ $fact }`
outside-domain-backwards = `{ $written }` runs backwards, so it holds nothing
    .help = write the smaller end first
outside-domain-unknown = `{ $fact }` is always known
    .help = add `may_be_unknown: yes` to `{ $fact }`, or leave `unknown` out
outside-domain-absent = `{ $fact }` exists in every case
    .help = add `only_when` to `{ $fact }`, or leave `absent` out
outside-domain-bounds = `{ $fact }` can take no value: `{ $least }` and `{ $most }` exclude each other
    .help = make the lower bound of `{ $fact }` the smaller one
outside-domain-limits = `{ $least }` lies above `{ $most }`, so the formula gives the same in every case
    .help = make the lower limit the smaller one
type-mismatch-gives = `{ $written }` cannot be a value of `{ $fact }`, which is of type `{ $type }`
    .help = mend the formula, or the type of `{ $fact }`
type-mismatch-place = `{ $written }` is no { $sort ->
        [money] amount of money
        [term] length of time and no day
       *[time] length of time
    }
    .help = write { $sort ->
        [money] an amount such as `12.50 EUR`
       *[time] a time such as `14 days`
    }, or the id of a figure with one
type-mismatch-below = `{ $written }` is less than nothing
    .help = leave out the sign before the number
amount-not-linear = `{ $written }` multiplies two things that both vary with the case
    .help = make one of the two a quantity or a figure, or write one amount per piece with `when` and `is`
