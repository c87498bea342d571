# Wat het Nederlands eigen is.

## Onder welke naam ICU de taal kent (op één regel)
icu-locale = nl-BE

## Geld en getallen. Het procentteken staat vast aan het getal, zoals Taaladvies en CLDR het schrijven.
money = { $symbol } { $sign }{ $amount }
money-code = { $code } { $sign }{ $amount }
currency-EUR = €
currency-GBP = £
percent = { $sign }{ $number }%
number-unit = { $number } { $unit }

## Datum en uur: tussen uur en minuten staat een punt.
date-day = { $day }
time = { time-bare } uur
time-bare = { $minute ->
    [0] { $hour }
   *[other] { $hour }.{ $minutes }
}
hours-range = van { $from-bare } tot { $to }
weekday-range = { $from } tot { $to }

## Duur
duration-seconds = { $count ->
    [one] { $number } seconde
   *[other] { $number } seconden
}
duration-minutes = { $count ->
    [one] { $number } minuut
   *[other] { $number } minuten
}
duration-hours = { $number } uur
duration-hours-and-minutes = { $hours } en { $minutes }
duration-days = { $count ->
    [one] { $number } dag
   *[other] { $number } dagen
}
duration-weeks = { $count ->
    [one] { $number } week
   *[other] { $number } weken
}
duration-months = { $count ->
    [one] { $number } maand
   *[other] { $number } maanden
}
duration-years = { $number } jaar
duration-working-days = { $count ->
    [one] { $number } werkdag
   *[other] { $number } werkdagen
}

## Vormen die een hoeveelheid na andere woorden aanneemt; het Nederlands heeft er geen. Zie locales/de/language.ftl.
inflected-after =
    { "" }
inflected-between =
    { "" }
inflected-forms =
    { "" }

## Letters die in een adres anders staan
slug-letters =
    { "" }

## Typografie: 's avonds, 't en 'n beginnen met een afkappingsteken, niet met een aanhalingsteken.
quote-open = “
quote-close = ”
quote-inner-open = ‘
quote-inner-close = ’
apostrophe = ’
stay-with-number = uur | °C | km | kg
apostrophe-words = s | t | n | k | m | r | ns
space-before =
    { "" }
narrow-space-before =
    { "" }

## Aanspreekvorm: `je` of `u`, uit `address` in helder.yaml; zonder keuze `u`.
you = { $address ->
    [je] je
    [jij] je
   *[u] u
}
you-capital = { $address ->
    [je] Je
    [jij] Je
   *[u] U
}
your = { $address ->
    [je] je
    [jij] je
   *[u] uw
}
your-capital = { $address ->
    [je] Je
    [jij] Je
   *[u] Uw
}
