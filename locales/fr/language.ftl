# Ce qui est propre au français.

## Sous quel nom ICU connaît la langue (sur une ligne)
icu-locale = fr-BE

## Argent et nombres
money = { $sign }{ $amount } { $symbol }
money-code = { $sign }{ $amount } { $code }
currency-EUR = €
currency-GBP = £
percent = { $sign }{ $number } %
number-unit = { $number } { $unit }

## Dates et heures : le premier du mois est un ordinal.
date-day = { $day ->
    [1] 1er
   *[other] { $day }
}
time = { $minute ->
    [0] { $hour } h
   *[other] { $hour } h { $minutes }
}
time-bare = { time }
hours-range = de { $from } à { $to }
weekday-range = du { $from } au { $to }

## Durées
duration-seconds = { $count ->
    [one] { $number } seconde
   *[other] { $number } secondes
}
duration-minutes = { $count ->
    [one] { $number } minute
   *[other] { $number } minutes
}
duration-hours = { $count ->
    [one] { $number } heure
   *[other] { $number } heures
}
duration-hours-and-minutes = { $hour } h { $minute }
duration-days = { $count ->
    [one] { $number } jour
   *[other] { $number } jours
}
duration-weeks = { $count ->
    [one] { $number } semaine
   *[other] { $number } semaines
}
duration-months = { $number } mois
duration-years = { $count ->
    [one] { $number } an
   *[other] { $number } ans
}
duration-working-days = { $count ->
    [one] { $number } jour ouvrable
   *[other] { $number } jours ouvrables
}

## Formes que prend une quantité après d’autres mots ; le français n’en a pas. Voir locales/de/language.ftl.
inflected-after =
    { "" }
inflected-between =
    { "" }
inflected-forms =
    { "" }

## Lettres qui s’écrivent autrement dans une adresse
slug-letters =
    { "" }

## Typographie : espace insécable avant le deux-points et dans les guillemets, fine avant les autres signes doubles.
quote-open = «{ " " }
quote-close = { " " }»
quote-inner-open = “
quote-inner-close = ”
apostrophe = ’
stay-with-number = h | °C | km | kg
apostrophe-words =
    { "" }
space-before = :»
narrow-space-before = ;!?
