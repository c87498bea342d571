# Wat gezegd wordt van teksten in de kleine talen: hoeveelheden, voorwaarden, bedragen, plaatshouders.
# `written` is de tekst in kwestie; `.help` zegt wat te doen.
#
# Woordenlijst: quantity = hoeveelheid, condition = voorwaarde, amount = bedrag, limit = grens, figure = cijfer, fact = feit,
# option = optie, brace = accolade, bracket = haakje, blank = spatie, placeholder = plaatshouder, duty = verplichting.

## In allemaal
language-write = schrijf `{ $text }`
language-write-one-of = schrijf { $texts }
language-leave-out = laat `{ $text }` weg
language-nearest = is `{ $name }` bedoeld?
language-capitals = `{ $written }` wordt hier met kleine letters geschreven
language-symbol = `{ $written }` is een teken; hier worden woorden verwacht

## Hoeveelheden
quantity-invalid-empty = er staat niets waar een hoeveelheid verwacht wordt
quantity-invalid-missing = hier ontbreekt een hoeveelheid
quantity-invalid-number = `{ $written }` is geen getal
quantity-invalid-size = `{ $written }` heeft te veel cijfers; vóór het decimaalteken staan er hoogstens vijftien
quantity-invalid-number-form = `{ $written }` is niet geschreven zoals een getal
quantity-invalid-thousands = in `{ $written }` staat een teken tussen de duizendtallen; hier is de punt het decimaalteken, en tussen duizendtallen staat niets
quantity-invalid-comma = `{ $written }` heeft een decimale komma; hier is het decimaalteken een punt
quantity-invalid-two-readings = `{ $written }` kan op twee manieren gelezen worden: met duizendtallen of met decimalen
quantity-invalid-spacing = tussen getal en eenheid ontbreekt een spatie in `{ $written }`
quantity-invalid-unit = `{ $written }` is geen eenheid
    .help = gebruik een munt zoals `EUR`, `%`, een tijdseenheid zoals `working days`, of een eenheid die een feit opgeeft
quantity-invalid-unit-word = de eenheid in `{ $written }` wordt hier anders geschreven
quantity-invalid-day = `{ $written }` is een dag die niet bestaat
quantity-invalid-day-form = `{ $written }` is niet geschreven als jaar, maand en dag
quantity-invalid-time = `{ $written }` is geen tijdstip; een dag loopt van `00:00` tot `23:59`
quantity-invalid-time-form = `{ $written }` is niet geschreven als een tijdstip
quantity-invalid-rest = er wordt één hoeveelheid verwacht, en `{ $written }` komt erna
    .help = laat het weg, of zeg het met één getal en één eenheid

## Voorwaarden
condition-invalid-empty = de voorwaarde is leeg
condition-invalid-term = er wordt een voorwaarde verwacht, en `{ $written }` is er geen
    .help = schrijf een vergelijking zoals `at least 250 EUR` of `from 2 to 4`, een optie, `yes`, `no`, `known`, `unknown` of `absent`
condition-invalid-operand = waarmee vergeleken wordt, ontbreekt
    .help = schrijf een hoeveelheid, een feit, een optie of een cijfer uit `figures`
condition-invalid-bare = `{ $written }` zegt niet hoe er vergeleken wordt
condition-invalid-misspelt = `{ $written }` is geen vergelijking
condition-invalid-words = `{ $written }` wordt hier anders geschreven
condition-invalid-from = bij `from` hoort een `to`
    .help = schrijf `from … to …`, beide uiteinden inbegrepen, of `{ $text }`
condition-invalid-between = `between` zegt niet of beide uiteinden meetellen
    .help = schrijf `from … to …`, beide uiteinden inbegrepen, of `more than … and less than …`
condition-invalid-mixed = `and` en `or` in één voorwaarde laten open wat bij elkaar hoort
    .help = schrijf een lijst met één item per `or`, of een tweede regel
condition-invalid-rest = `{ $written }` kan hier niet op de voorwaarde volgen
    .help = verbind voorwaarden met `and` of `or`

## Bedragen
amount-invalid-part = hier wordt een bedrag verwacht
    .help = schrijf een hoeveelheid, een feit, een cijfer uit `figures` of een bedrag tussen haakjes
amount-invalid-rest = `{ $written }` kan hier niet op het bedrag volgen
    .help = verbind bedragen met `plus` of `minus`
amount-invalid-limit = na de komma wordt een grens verwacht
    .help = schrijf `at least`, `at most`, `nothing up to` of `less`, en dan een hoeveelheid, een feit of een cijfer uit `figures`
amount-invalid-comma = vóór deze grens ontbreekt een komma
amount-invalid-needs-brackets = wat bij elkaar hoort, staat er niet
    .help = zet haakjes om het deel dat eerst berekend wordt
amount-invalid-rate = vóór `of` staat een percentage of een cijfer uit `figures`
    .help = schrijf `25 % of …`, of geef het tarief een id onder `figures`
amount-invalid-step = na de stap worden `of` en wat er geteld wordt verwacht
    .help = schrijf `per started 2 hours of …`
amount-invalid-fixed = `{ $written }` is een feit; hier mag alleen een hoeveelheid of een cijfer uit `figures` staan
    .help = een bedrag blijft alleen een rechte lijn als één kant vastligt: schrijf een bedrag per deel
amount-invalid-divisor = `{ $written }` heeft een eenheid; na `divided by` wordt een getal zonder eenheid verwacht
amount-invalid-dates = er worden twee feiten verwacht die een datum zijn
    .help = schrijf `days from FEIT to FEIT`
amount-invalid-opening-bracket = dit haakje wordt nooit gesloten
amount-invalid-closing-bracket = dit haakje werd nooit geopend
amount-invalid-depth = er zitten te veel haakjes in elkaar
    .help = geef het binnenste deel een naam: een afgeleid feit met `is`

## Namen daarin
reference-unknown-in-condition = `{ $written }` is geen optie van dit feit, geen feit en geen cijfer uit `figures`
    .help = noem een optie, een feit of een cijfer dat bestaat, of voeg het toe
reference-unknown-in-amount = `{ $written }` is geen feit en geen cijfer uit `figures`
    .help = noem een feit of een cijfer dat bestaat, of voeg het toe

## Plaatshouders
text-markup-opening-brace = deze accolade opent een plaatshouder die nooit gesloten wordt
    .help = sluit hem met een accolade, of schrijf twee accolades voor één
text-markup-closing-brace = deze accolade sluit geen plaatshouder
text-markup-placeholder = `{ $written }` tussen accolades is geen id
    .help = schrijf het id van een cijfer, een feit, een verplichting of een kanaal, of verdubbel beide accolades
