# Was dem Deutschen eigen ist.

## Unter welchem Namen ICU die Sprache kennt (in einer Zeile)
icu-locale = de-BE

## Geld und Zahlen: Betrag vor dem Zeichen, geschütztes Leerzeichen dazwischen (DIN 5008, Duden).
money = { $sign }{ $amount } { $symbol }
money-code = { $sign }{ $amount } { $code }
currency-EUR = €
currency-GBP = £
percent = { $sign }{ $number } %
number-unit = { $number } { $unit }

## Datum und Uhrzeit: Punkt zwischen Stunde und Minuten. Den Punkt nach dem Tag setzt ICU.
date-day = { $day }
time = { time-bare } Uhr
time-bare = { $minute ->
    [0] { $hour }
   *[other] { $hour }.{ $minutes }
}
hours-range = { $from-bare } bis { $to }
weekday-range = { $from } bis { $to }

## Dauer
duration-seconds = { $count ->
    [one] { $number } Sekunde
   *[other] { $number } Sekunden
}
duration-minutes = { $count ->
    [one] { $number } Minute
   *[other] { $number } Minuten
}
duration-hours = { $count ->
    [one] { $number } Stunde
   *[other] { $number } Stunden
}
duration-hours-and-minutes = { $hours } { $minutes }
duration-days = { $count ->
    [one] { $number } Tag
   *[other] { $number } Tage
}
duration-weeks = { $count ->
    [one] { $number } Woche
   *[other] { $number } Wochen
}
duration-months = { $count ->
    [one] { $number } Monat
   *[other] { $number } Monate
}
duration-years = { $count ->
    [one] { $number } Jahr
   *[other] { $number } Jahre
}
duration-working-days = { $count ->
    [one] { $number } Werktag
   *[other] { $number } Werktage
}

## Beugung: Nach diesen Wörtern steht eine Dauer im Dativ, auch wenn andere dazwischenstehen („in höchstens 3 Tagen“).
inflected-after = ab | an | aus | bei | binnen | den | in | mit | nach | seit | von | vor | während
inflected-between = als | bis | circa | den | ersten | etwa | folgenden | genau | höchstens | letzten | längstens | maximal | mehr | mindestens | nächsten | oder | rund | spätestens | und | ungefähr | weniger | wenigstens
inflected-forms = Tage = Tagen | Monate = Monaten | Jahre = Jahren | Werktage = Werktagen

## Buchstaben, die in einer Adresse als andere stehen
slug-letters = ä = ae | ö = oe | ü = ue | ß = ss

## Typografie
quote-open = „
quote-close = “
quote-inner-open = ‚
quote-inner-close = ‘
apostrophe = ’
stay-with-number = Uhr | °C | km | kg
# „’s“ und „’n“ beginnen mit einem Auslassungszeichen.
apostrophe-words = s | n | ne | nen
space-before =
    { "" }
narrow-space-before =
    { "" }
