# Wat gezegd wordt wanneer id’s, waarden en teksten hun betekenis krijgen.
#
# Woordenlijst: declared under = staat niet onder, workspace = werkruimte, offer = aanbod, exclusion = wat niet aangeboden wordt,
# evidence = bewijsstuk, placeholder = plaatshouder, figure = cijfer, heading = tussentitel.

reference-unknown = `{ $name }` staat niet onder { $sections }
    .nearest = is `{ $nearest }` bedoeld?
    .fix = schrijf `{ $nearest }`
    .none = zet het daar eerst bij
    .known = er staat wel: { $known }
    .evidence = zet het onder `evidence` in de werkruimte, of beschrijf het hier met `title` en `from`
reference-unknown-option = `{ $written }` is geen optie van dit feit
    .help = verwacht: { $known }
reference-unknown-rule = `{ $name }` is geen regel van deze beslissing
reference-unknown-outcome = `{ $name }` is geen aanbod, staat niet onder `not_offered` en is geen antwoord van deze beslissing
reference-unknown-words = `{ $name }` is geen aanbod, staat niet onder `not_offered`, is geen antwoord van een beslissing en niet `default`
reference-unknown-language = `{ $name }` hoort niet bij de `languages` van de werkruimte
reference-unknown-placeholder = de plaatshouder `{ $name }` verwijst naar niets
reference-unknown-notice = `{ $name }` is geen zwak punt van een concept
key-duplicate-figure = het cijfer `{ $key }` staat al in `helder.yaml`, voor de hele werkruimte
    .help = laat een van de twee weg, of geef dit een eigen id
key-duplicate-outcome = `{ $key }` wordt zowel aangeboden als niet aangeboden
    .first = hier aangeboden
value-type-language = `{ $written }` is geen taal waarin pagina’s geschreven kunnen worden
    .help = verwacht: { $known }
value-type-spoken = `{ $written }` is geen code van een taal
    .help = schrijf de twee of drie kleine letters, zoals `nl` of `fr`
value-type-site = `{ $written }` is geen volledig adres van een website
    .help = schrijf het met `https://` ervoor
value-type-days = `{ $written }` is geen dag en geen reeks dagen
    .help = verwacht: { $days }, of een reeks zoals `mon-fri`
value-type-pattern = `{ $written }` is geen patroon van bestandsnamen
    .help = schrijf het als `concepts/**/*.yaml`: `*` staat voor om het even welke naam, `**` voor om het even welke mappen
value-type-notice = `{ $written }` noemt geen zwak punt; verwacht: `CONCEPT/ID`
value-type-expected-amount = een geval verwacht één bedrag, niet meerdere
value-type-never-unknown = dit feit is altijd bekend
    .help = geef het `may_be_unknown: yes`, of schrijf de waarde
value-type-other-kind = `{ $written }` is geen waarde van een feit van het type `{ $kind }`
value-type-other-unit = `{ $written }` staat in een andere eenheid dan dit feit, dat { $expected ->
        [number] geen eenheid heeft
       *[unit] in `{ $expected }` telt
    }
    .help = munten worden niet omgerekend, kalenderdagen, maanden en werkdagen evenmin
quantity-invalid-no-date = dit is geen datum; verwacht wordt een datum zoals `2026-12-01`
quantity-invalid-cost = `{ $written }` is geen getal groter dan nul
    .help = schrijf voor hoeveel gewone vragen het telt, zoals `3`
quantity-invalid-share = `{ $written }` is geen aandeel
    .help = schrijf hoe vaak de waarde voorkomt, zoals `20 %`
quantity-invalid-hours = `{ $written }` zijn geen openingsuren
    .help = schrijf ze als `09:00-12:00`, meerdere met komma’s ertussen, of `closed`
quantity-invalid-days = `{ $written }` loopt achterstevoren: de dagen van een week staan van maandag af
    .help = schrijf de dagen een voor een, of op twee regels: één van `{ $from }` tot `sun`, één van `mon` tot `{ $to }`
quantity-invalid-hours-twice = op `{ $day }` staat hetzelfde uur twee keer open
    .help = noem elke dag één keer, met uren die op elkaar volgen
quantity-invalid-budget = `{ $key }` zegt { $key ->
        [time] hoelang een weg mag duren, en dit is geen duur
       *[other] hoe vaak hoogstens, en dit is geen getal zonder eenheid
    }
    .help = schrijf { $key ->
        [time] een duur zoals `2 hours`
       *[other] een getal zoals `3`
    }
quantity-invalid-currency = `{ $written }` is geen munt volgens ISO 4217
    .help = schrijf een code van drie letters, zoals `EUR`
quantity-invalid-unit-type = een feit van het type `{ $type }` wordt niet in `{ $written }` geteld
    .help = schrijf { $type ->
        [money] een munt zoals `EUR`
       *[other] een tijdseenheid zoals `hours`
    } of laat `unit` weg
text-markup = deze opmaak past niet op een pagina
    .help = gebruik alinea’s, lijsten, `*nadruk*`, `**sterke nadruk**` en `[woorden](https://adres)`
text-markup-heading = een tussentitel hoort niet in een tekst: de onderdelen van de pagina hebben al een titel
text-markup-html = HTML hoort niet in een tekst
text-markup-image = een afbeelding hoort niet in een tekst
text-markup-code = een blok code hoort niet in een tekst; vier spaties aan het begin van een regel maken er een
reference-loop = { $names } vormen een kring van verwijzingen
    .help = haal een van de verwijzingen weg: iets moet als eerste bekend zijn
    .step = `{ $from }` verwijst hier naar `{ $to }`
reference-loop-own = `{ $id }` verwijst naar zichzelf
reference-loop-replaced = wie deze dienst zoekt, wordt in een kring rondgestuurd: { $circle }
    .help = noem in `replaced_by` een dienst die nog bestaat, of laat de sleutel weg
