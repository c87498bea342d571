# What is the language's own. A language is added with files only: what is missing here is taken from English.

## How it is called, and under which name ICU knows it (one line)
icu-locale = en-GB

## Money, numbers
# $sign is a minus or nothing, $amount is written with the language's marks.
money = { $sign }{ $symbol }{ $amount }
money-code = { $sign }{ $code } { $amount }
currency-EUR = €
currency-GBP = £
percent = { $sign }{ $number }%
number-unit = { $number } { $unit }

## Dates and times. The order and the names of months and days come from ICU.
date-day = { $day }
# $minutes always has two digits; $half is am or pm; $hour12 counts from 1 to 12.
time = { $moment ->
    [midnight] midnight
    [midday] midday
   *[other] { $minute ->
        [0] { $hour12 } { $half }
       *[other] { $hour12 }.{ $minutes } { $half }
    }
}
# The time without its closing word, for the start of a range.
time-bare = { time }
hours-range = { $from } to { $to }
weekday-range = { $from } to { $to }

## Durations. $number is the count as the language writes it.
duration-seconds = { $count ->
    [one] { $number } second
   *[other] { $number } seconds
}
duration-minutes = { $count ->
    [one] { $number } minute
   *[other] { $number } minutes
}
duration-hours = { $count ->
    [one] { $number } hour
   *[other] { $number } hours
}
# A time that was added up, such as 2 hours and 25 minutes. $hours and $minutes have their units; $hour and $minute are
# the numbers alone, the second with two digits.
duration-hours-and-minutes = { $hours } and { $minutes }
duration-days = { $count ->
    [one] { $number } day
   *[other] { $number } days
}
duration-weeks = { $count ->
    [one] { $number } week
   *[other] { $number } weeks
}
duration-months = { $count ->
    [one] { $number } month
   *[other] { $number } months
}
duration-years = { $count ->
    [one] { $number } year
   *[other] { $number } years
}
duration-working-days = { $count ->
    [one] { $number } working day
   *[other] { $number } working days
}

## Forms that a quantity takes behind other words; English has none. See locales/de/language.ftl.
inflected-after =
    { "" }
inflected-between =
    { "" }
inflected-forms =
    { "" }

## Letters that stand in an address as others, as `ü = ue`
slug-letters =
    { "" }

## Typography: what straight quotes become, words that begin with an apostrophe, and the signs that keep a
## no-break space (or a narrow one) before them.
quote-open = “
quote-close = ”
quote-inner-open = ‘
quote-inner-close = ’
apostrophe = ’
# Words that stay on the line of the number before them.
stay-with-number = am | pm | °C | km | kg
apostrophe-words = tis | twas | em | cause
space-before =
    { "" }
narrow-space-before =
    { "" }
