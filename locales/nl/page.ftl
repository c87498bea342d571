# Interfacewoorden van de openbare pagina's. { you } en { your } volgen de aanspreekvorm (language.ftl).

## Rond elke pagina
page-colon = { "" }:
page-skip = Naar de inhoud
page-languages = Kies een taal
page-language-name = Nederlands
page-contents = Op deze pagina
page-home = Alle diensten
page-draft = Ontwerp: deze pagina is niet gepubliceerd en kan nog veranderen.
page-retired = Deze dienst bestaat niet meer sinds { $date }.
page-retired-undated = Deze dienst bestaat niet meer.
page-replaced-by = Wat in de plaats komt
page-not-yet = Dit geldt vanaf { $date }.
page-no-longer = Dit gold tot en met { $date }.
page-coming = Vanaf { $date }: { $what }
page-notice = Nu belangrijk
page-special-cases = In bijzondere gevallen kunnen we anders beslissen: praat met ons.
page-moved = Deze pagina is verhuisd.
page-moved-link = Naar het nieuwe adres
page-print = { $organisation } – { $title } – { $date }
# Woorden die in een ingevulde zin andere worden; zie locales/fr/page.ftl.
contractions =
    { "" }

## Overzicht en startpagina
index-title = Onze dienstverlening
index-title-of = Dienstverlening van { $organisation }
index-description = Of we in { your } geval helpen, wat we van { you } vragen, wat { you } van ons mag verwachten en wanneer: { $services }
index-search = Zoek een dienst
index-search-help = Eén of twee woorden uit { your } vraag volstaan.
index-search-count = Gevonden: { $count }
index-search-none = Niets gevonden. Probeer een ander woord of kijk in de lijst.
index-search-ask = Of vraag het ons. Een medewerker helpt { you }:
# Woorden van een vraag die niets zeggen over wat gezocht wordt.
index-search-ignored =
    ik | je | jij | mij | me | mijn | jouw | uw | we | wij | ons | onze | hij | zij | ze | hem | haar | hun | het |
    de | een | dit | dat | deze | die | is | ben | bent | zijn | was | waren | wordt | worden | werd | geworden |
    heb | hebt | heeft | hebben | had | hadden | kan | kunt | kunnen | kon | wil | wilt | willen | wou | moet |
    moeten | moest | mag | mogen | zal | zult | zullen | zou | zouden | ga | gaat | gaan | doe | doet | doen | wat |
    wie | waar | waarom | wanneer | hoe | welk | welke | of | en | maar | als | dan | om | te | van | in | op |
    aan | uit | bij | met | zonder | voor | naar | door | over | onder | tot | per | niet | geen | ook | nog | al |
    er | hier | daar | toch | wel | nu | heel | erg | veel | iemand | iets | graag | hallo | help
index-refusal = Dit doen we niet.
index-refusal-where = Waarom, en wat { you } wel kunt doen, staat bij “{ $service }”.
index-retired = Diensten die niet meer bestaan
start-title = Kies { your } taal

## 1. Voor wie
section-audience = Voor wie
choices-excel = Waar we goed in willen zijn
choices-leave = Wat we daarvoor niet doen
choices-because = Waarom

## 2. Bekijk je situatie
section-check = Bekijk { your } situatie
check-intro = Beantwoord de vragen een voor een. { your-capital } antwoorden worden niet bewaard.
check-link = Bekijk { your } situatie, vraag per vraag
check-question = Vraag { $number }
check-answer = Antwoord { $number }
check-to-question = → vraag { $number }
check-to-answer = → antwoord { $number }
check-unknown = Ik weet het niet
check-unknown-title = Als { you } het niet weet
check-unknown-ask = Neem contact met ons op: we zoeken het samen uit.
check-back = Terug naar de vorige vraag
check-restart = Opnieuw beginnen
check-change = Wijzigen
check-given = { your-capital } antwoorden
check-then = Wat { you } nu doet
check-amount-get = { you-capital } krijgt { $amount }
check-amount-pay = { you-capital } betaalt { $amount }
check-amount-get-named = { you-capital } krijgt: { $amount }
check-amount-pay-named = { you-capital } betaalt: { $amount }
check-amount-get-nothing = { you-capital } krijgt niets
check-amount-pay-nothing = { you-capital } betaalt niets
check-out-of-scope = Deze vraag speelt niet in { your } situatie.
check-gap = Hierop kunnen we hier niet antwoorden. Neem contact met ons op.
check-judged = De beslissing ligt bij: { $role }. Meestal:
check-open = Dit hangt af van iets dat we zelf nagaan.
check-open-compared = Dit hangt af van de antwoorden samen.
check-open-facts = Dit gaan we na:
check-open-answers = Deze antwoorden zijn mogelijk:
check-more = Meer hierover: { $title }
check-back-page = Terug naar de hele pagina
outcome-offer = Dit doen we
outcome-exclusion = Nee

## 3. Wat je krijgt
section-offer = Wat { you } krijgt
offer-when = Wanneer
offer-within = binnen { $time }
offer-target = we mikken op { $time }
offer-starts = Vanaf wanneer de tijd loopt
offer-paused = Wanneer de tijd stilstaat
offer-latest = in totaal maximaal { $time }
offer-stops = Wanneer we stoppen
offer-result = Wat { you } mag verwachten
offer-no-result = Als er geen resultaat is
offer-missed = Als we te laat zijn
offer-missed-nothing = Dan is er geen vergoeding of extra hulp.
offer-needs = Wat { you } daarvoor moet doen
offer-because = Waarom we dit doen
offer-contact = Waar { you } dit vraagt

## 4. Wat je moet doen
section-duties = Wat { you } moet doen
duties-nothing = { you-capital } hoeft niets te doen.
duty-contact = Waar
duty-by = Wanneer
duty-within = binnen { $time }
duty-before = uiterlijk { $time } voor { $date }
# Een dag zoals zijn feit heet, in een zin; zie locales/en/page.ftl.
date-heads = datum | dag | moment | begin | start | einde | einddatum | termijn | de | het | uw | je | jouw | onze
date-named = { $head ->
    [datum] de { $label }
    [dag] de { $label }
    [start] de { $label }
    [einddatum] de { $label }
    [termijn] de { $label }
    [moment] het { $label }
    [begin] het { $label }
    [einde] het { $label }
    [de] { $label }
    [het] { $label }
    [uw] { $label }
    [je] { $label }
    [jouw] { $label }
    [onze] { $label }
   *[other] “{ $label }”
}
duty-starts = Vanaf wanneer de tijd loopt
duty-takes = Hoeveel tijd het { you } kost
duty-takes-about = ongeveer { $time }
duty-bring = Wat { you } meebrengt
duty-only-when = Alleen als
duty-because = Waarvoor het dient
duty-earns = Wat het { you } in elk geval oplevert
duty-otherwise = Als { you } het niet doet

## 5. Wat we niet doen
section-exclusions = Wat we niet doen, en waarom
exclusions-nothing = Er is niets uitgesloten.
exclusion-instead = Wat { you } wel kunt doen
exclusion-instead-nothing = We kennen geen andere oplossing.
exclusion-always = Zonder uitzondering.

## 6. Hoe we beslissen
section-decisions = Hoe we beslissen
decision-answer = Ons antwoord
decision-otherwise = In alle andere gevallen
decision-every-case = In elk geval
decision-instead-of = Uitzondering op de regel hierboven
decision-only-when = Dit gaat alleen over { you } als
decision-needs = Wat we eerst van { you } nodig hebben
decision-all-answers = Er kunnen meer regels voor { you } gelden: dan telt elke regel.
decision-first-answer = Lees van boven naar onder: de eerste regel die voor { you } geldt, telt.
decision-priority = Gelden er meer regels voor { you }, dan telt de hoogste in de lijst.
decision-total = De bedragen worden opgeteld.
decision-judged = De beslissing ligt bij: { $role }. Meestal:
decision-judged-between = De beslissing ligt bij: { $role }. Mogelijke antwoorden: { $answers }
decision-source = Op basis van
decision-valid-from = vanaf { $date }
decision-valid-until = tot en met { $date }
decision-valid-between = van { $from } tot en met { $until }
decision-computed = Zo rekenen we
decision-line = Regel
decision-line-number = Regel { $number }
decision-nothing = Niets
decision-unless = Niet als deze regel geldt:
decision-unless-any = Niet als een van deze regels geldt:
decision-rounded-down = Naar beneden afgerond.
decision-rounded-up = Naar boven afgerond.

## Voorwaarden, als cellen van een tabel
condition-at-least = minstens { $value }
condition-more-than = meer dan { $value }
condition-at-most = hoogstens { $value }
condition-less-than = minder dan { $value }
condition-exactly = precies { $value }
condition-count-at-least = { $value } of meer
condition-count-exactly = { $value }
condition-from-to = van { $from } tot en met { $to }
condition-from-below = minstens { $from } en minder dan { $to }
condition-above-to = meer dan { $from } en hoogstens { $to }
condition-above-below = meer dan { $from } en minder dan { $to }
condition-date-before = vóór { $value }
condition-date-after = na { $value }
condition-date-by = ten laatste op { $value }
condition-date-from = vanaf { $value }
condition-date-on = op { $value }
condition-date-between = van { $from } tot en met { $to }
condition-time-before = vóór { $value }
condition-time-after = na { $value }
condition-time-by = ten laatste om { $value }
condition-time-from = vanaf { $value }
condition-time-on = om { $value }
condition-time-between = van { $from } tot en met { $to }
condition-yes = ja
condition-no = nee
condition-not = niet { $condition }
condition-but = alles behalve { $option }
condition-known = bekend
condition-unknown = niet bekend
condition-absent = niet van toepassing
condition-any = maakt niet uit
condition-or = of
condition-of = { $fact }: { $condition }
condition-beside = { $first }; { $then }
condition-one-of = en een van deze

## Bedragen in woorden
amount-fact = ‘{ $label }’
amount-plus = plus { $amount }
amount-minus = min { $amount }
amount-share = { $rate } van { $of }
amount-per = { $each } per { $of }
amount-per-unit = { $each } per { $unit } van { $of }
amount-per-started = { $each } per begonnen { $step } van { $of }
amount-per-full = { $each } per volle { $step } van { $of }
amount-divided-by = { $amount } gedeeld door { $by }
amount-beyond = het deel van { $amount } boven { $from }
amount-days-between = het aantal dagen van { $from } tot { $to }
amount-working-days-between = het aantal werkdagen van { $from } tot { $to }
amount-months-between = het aantal volle maanden van { $from } tot { $to }
amount-at-least = { $amount }, met een minimum van { $limit }
amount-at-most = { $amount }, met een maximum van { $limit }
amount-between = { $amount }, met een minimum van { $least } en een maximum van { $most }
amount-nothing-up-to = { $amount }, maar niets tot en met { $limit }
amount-less = { $amount }, verminderd met { $limit }
amount-if = { $amount } ({ $condition })
unit-second = seconde
unit-minute = minuut
unit-hour = uur
unit-day = dag
unit-week = week
unit-month = maand
unit-year = jaar
unit-working-day = werkdag

## 7. Prijs
section-price = Wat het kost
price-free = Gratis
price-depends = De prijs hangt af van { your } situatie.

## 7. Contact
section-contact = Hoe { you } ons bereikt
contact-order = Bij voorkeur in deze volgorde:
contact-phone = Telefoon
contact-email = E-mail
contact-web = Website
contact-app = App
contact-chat = Chat
contact-counter = Loket
contact-post = Post
contact-social = Sociale media
contact-visit = Huisbezoek
contact-open = Open de pagina
contact-person = { you-capital } spreekt met een medewerker.
contact-no-person = Hier is geen medewerker aanwezig.
contact-languages = Talen
contact-answers-within = { you-capital } krijgt antwoord binnen { $time }.
contact-answers-within-phone = We nemen op binnen { $time }.
contact-answers-within-counter = { you-capital } bent aan de beurt binnen { $time }.
hours-always = dag en nacht, zeven dagen op zeven
hours-by-appointment = op afspraak
hours-closed = gesloten
hours-closed-on = gesloten op { $dates }
hours-line = { $days }: { $hours }

## 7. Als je niets hoort
section-silence = Als { you } niets hoort
silence-after = Nog niets gehoord na { $time }?

## 7. Als het misloopt
section-redress = Als het misloopt
redress-second-chance = Geef ons eerst de kans om het recht te zetten
redress-complain = Een klacht indienen
redress-acknowledged = We bevestigen binnen { $time } dat we de klacht ontvangen hebben.
redress-answered = { you-capital } krijgt antwoord binnen { $time }.
redress-appeal = Beroep tegen de beslissing
redress-appeal-to = Bij wie
redress-appeal-within = Binnen { $time }
redress-appeal-when = Termijn
redress-appeal-starts = Vanaf wanneer de tijd loopt
redress-appeal-how = Hoe
redress-appeal-link = Meer lezen over het beroep
redress-appeal-nothing = Beroep is niet mogelijk.
redress-next = Als ons antwoord { you } niet helpt
redress-next-intro = { you-capital } kunt dan terecht bij:

## 8. Voorbeelden, wettelijke basis, over deze pagina
section-extras = Een kleine plus
section-examples = Voorbeelden
section-legal = Wettelijke basis
legal-article = { $title }, artikel { $article }
legal-passage = { $title }, { $article }
section-related = Zie ook
section-about = Over deze pagina
about-owner = Verantwoordelijk
about-valid-from = Geldt vanaf
about-valid-since = Van kracht sinds
about-valid-until = Geldt tot en met
about-review = Na te kijken vóór
