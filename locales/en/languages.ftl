# What is said of strings in the small languages: quantities, conditions, amounts, placeholders.
# `written` is the offending text; `.help` says what to do.

## In all of them
language-write = write `{ $text }`
language-write-one-of = write { $texts }
language-leave-out = leave out `{ $text }`
language-nearest = did you mean `{ $name }`?
language-capitals = `{ $written }` is written in lower case here
language-symbol = `{ $written }` is a symbol; words are expected here

## Quantities
quantity-invalid-empty = nothing is written where a quantity is expected
quantity-invalid-missing = a quantity is missing here
quantity-invalid-number = `{ $written }` is no number
quantity-invalid-size = `{ $written }` has too many digits; fifteen before the decimal mark are the most
quantity-invalid-number-form = `{ $written }` is not written as a number usually is
quantity-invalid-thousands = `{ $written }` sets thousands apart; here a point is the decimal mark, and nothing stands between thousands
quantity-invalid-comma = `{ $written }` has a decimal comma; here the decimal mark is a point
quantity-invalid-two-readings = `{ $written }` can be read in two ways: with thousands, or with decimals
quantity-invalid-spacing = a blank is missing between number and unit in `{ $written }`
quantity-invalid-unit = `{ $written }` is no unit
    .help = use a currency such as `EUR`, `%`, a unit of time such as `working days`, or a unit that a fact declares
quantity-invalid-unit-word = the unit in `{ $written }` is written in another way here
quantity-invalid-day = `{ $written }` is a day that does not exist
quantity-invalid-day-form = `{ $written }` is not written as year, month and day
quantity-invalid-time = `{ $written }` is no time of the day; it runs from `00:00` to `23:59`
quantity-invalid-time-form = `{ $written }` is not written as a clock time
quantity-invalid-rest = one quantity is expected, and `{ $written }` comes after it
    .help = leave it out, or say it with one number and one unit

## Conditions
condition-invalid-empty = the condition is empty
condition-invalid-term = a condition is expected, `{ $written }` is none
    .help = write a comparison such as `at least 250 EUR` or `from 2 to 4`, an option, `yes`, `no`, `known`, `unknown` or `absent`
condition-invalid-operand = something to compare with is missing
    .help = write a quantity, a figure, a fact or an option
condition-invalid-bare = `{ $written }` does not say how to compare
condition-invalid-misspelt = `{ $written }` does not compare
condition-invalid-words = `{ $written }` is written in other words here
condition-invalid-from = `from` needs a `to`
    .help = write `from … to …`, which includes both ends, or `{ $text }`
condition-invalid-between = `between` does not say whether both ends belong to it
    .help = write `from … to …`, which includes both ends, or `more than … and less than …`
condition-invalid-mixed = `and` and `or` in one condition leave open what belongs together
    .help = write a list with one entry for each `or`, or a second rule
condition-invalid-rest = `{ $written }` does not continue the condition
    .help = join conditions with `and` or `or`

## Amounts
amount-invalid-part = an amount is expected here
    .help = write a quantity, a figure, a fact, or an amount in brackets
amount-invalid-rest = `{ $written }` does not continue the amount
    .help = join amounts with `plus` or `minus`
amount-invalid-limit = a limit is expected after the comma
    .help = write `at least`, `at most`, `nothing up to` or `less`, and then a quantity, a figure or a fact
amount-invalid-comma = a comma is missing before this limit
amount-invalid-needs-brackets = what belongs together is not said
    .help = put brackets around the part that is computed first
amount-invalid-rate = before `of` stands a percentage or a figure
    .help = write `25 % of …`, or give the rate an id under `figures`
amount-invalid-step = after the step, `of` and what is counted are expected
    .help = write `per started 2 hours of …`
amount-invalid-fixed = `{ $written }` is a fact; only a quantity or a figure may stand here
    .help = an amount stays a straight line only when one side is fixed: write one amount per piece
amount-invalid-divisor = `{ $written }` has a unit; a number without one is expected after `divided by`
amount-invalid-dates = two facts that are dates are expected
    .help = write `days from FACT to FACT`
amount-invalid-opening-bracket = this bracket is never closed
amount-invalid-closing-bracket = this bracket was never opened
amount-invalid-depth = brackets are nested too deeply
    .help = give the inner part a name: a derived fact with `is`

## Names inside them
reference-unknown-in-condition = `{ $written }` is no option of this fact, no figure and no fact
    .help = name an option, a figure or a fact that exists, or add it
reference-unknown-in-amount = `{ $written }` is no figure and no fact
    .help = name a figure or a fact that exists, or add it

## Placeholders
text-markup-opening-brace = this brace opens a placeholder that is never closed
    .help = close it with a brace, or write two braces for one
text-markup-closing-brace = this brace closes no placeholder
text-markup-placeholder = `{ $written }` between braces is no id
    .help = write the id of a figure, a fact, a duty or a channel, or double both braces
