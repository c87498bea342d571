# Hoe cijfers in Nederlandse tekst staan; zie locales/en/figures.ftl.

## Getallen in woorden. `een` is een lidwoord, `één` een getal.
figures-numbers = twee = 2 | drie = 3 | vier = 4 | vijf = 5 | zes = 6 | zeven = 7 | acht = 8 | negen = 9 | tien = 10 | elf = 11 | twaalf = 12 | dertien = 13 | veertien = 14 | vijftien = 15 | zestien = 16 | zeventien = 17 | achttien = 18 | negentien = 19 | twintig = 20 | vierentwintig = 24 | dertig = 30 | veertig = 40 | vijfenveertig = 45 | achtenveertig = 48 | vijftig = 50 | zestig = 60 | tweeënzeventig = 72 | negentig = 90
figures-one = één
figures-article = een
figures-article-after = binnen | na | gedurende | dan | minstens | hoogstens | maximaal | minimaal | ongeveer | duurt | van | voor | over
figures-within-the = binnen de | binnen het

## Tijdseenheden
figures-seconds = seconde | seconden | sec
figures-minutes = minuut | minuten | min
figures-hours = uur | uren | u | h
figures-days = dag | dagen | kalenderdag | kalenderdagen
figures-weeks = week | weken
figures-months = maand | maanden
figures-years = jaar | jaren
figures-working-days = werkdag | werkdagen | bankwerkdag | bankwerkdagen
figures-phrases = een half uur = 30 minutes | halfuur = 30 minutes | kwartier = 15 minutes | anderhalf uur = 90 minutes | etmaal = 24 hours

## Uren op de klok
figures-moments = middernacht = 0:00
figures-clock = uur | u | h
figures-am =
    { "" }
figures-pm =
    { "" }
figures-oclock =
    { "" }
figures-clock-before = om | vanaf | tot | voor | vóór | omstreeks | rond
figures-clock-from = van | tussen
figures-length-before = termijn | duur | periode | tijdspanne | vertraging | wachttijd

## Geld, percentages
figures-percent = procent | percent
figures-currencies = euro = EUR | euro's = EUR | pond = GBP | dollar = USD

## Tussen twee getallen met dezelfde eenheid
figures-range = tot | tot en met | en | of | à

## Datums
figures-ordinals = ste | de | e
figures-date-of =
    { "" }

## Getallen die noemen en niet meten
figures-law-words = wet | decreet | besluit | koninklijk besluit | ordonnantie | verordening | richtlijn
figures-reference-words = artikel | art | artikelen | hoofdstuk | pagina | bladzijde | nummer | nr | lijn | bijlage | stap | formulier | lokaal | loket | niveau | verdieping | kamer | bus | punt
figures-street-words = straat | laan | plein
figures-street-endings = straat | laan | plein | steenweg | weg | kaai | dreef | lei | baan | markt | vest | singel | hof
figures-phone-before = bel | belt | bellen | telefoon | tel | telefoonnummer | noodnummer
