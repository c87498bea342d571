# Wat gezegd wordt van formules en voorwaarden die niet bij hun feiten passen.
# `written` is de tekst in kwestie, `fact` een id, `found`, `expected` en `domain` zijn woorden van het formaat.
#
# Woordenlijst: type = type, quantity = hoeveelheid, unit = eenheid, figure = cijfer, bound = grens, step = stap.

type-mismatch = `{ $fact }` is van het type `{ $type }` en kan dus niet vergeleken worden met `{ $written }`
    .help = vergelijk met { $kind ->
        [money] een bedrag zoals `at least 250 EUR`
        [duration] een duur zoals `at least 2 days`
        [percentage] een percentage zoals `at least 25 %`
        [date] een dag zoals `before 2026-12-01`
        [time] een tijdstip zoals `from 09:00 to 17:00`
        [choice] een van de opties, zonder vergelijkende woorden
        [scale] een van de opties
        [number] een getal zoals `at least 3`
        [whole-number] een getal zoals `at least 3`
        [yes-no] `yes` of `no`
       *[other] een van de eigen waarden
    }
type-mismatch-amount = `{ $written }` is geen hoeveelheid, er kan dus niet mee gerekend worden
    .help = gebruik een feit dat geteld of gemeten wordt, of geef een waarde per geval met `when` en `is`
incomparable-units = `{ $written }` { $found ->
        [date] is een dag
        [time] is een tijdstip
        [number] heeft geen eenheid
       *[unit] is uitgedrukt in `{ $found }`
    }, en `{ $fact }` { $expected ->
        [date] is een dag
        [time] is een tijdstip
        [number] heeft geen eenheid
       *[unit] is uitgedrukt in `{ $expected }`
    }
    .help = gebruik aan beide kanten dezelfde eenheid: munten worden niet omgerekend, kalenderdagen, maanden en werkdagen evenmin
incomparable-units-amount = `{ $written }` { $found ->
        [date] is een dag
        [time] is een tijdstip
        [number] heeft geen eenheid
       *[unit] is uitgedrukt in `{ $found }`
    }, terwijl { $expected ->
        [date] een dag
        [time] een tijdstip
        [number] een getal zonder eenheid
       *[unit] `{ $expected }`
    } verwacht wordt
    .help = gebruik overal dezelfde eenheid: munten worden niet omgerekend, kalenderdagen, maanden en werkdagen evenmin
outside-domain-step = `{ $fact }` is nooit `{ $written }`: de waarden gaan in grotere stappen
    .help = schrijf een waarde die `{ $fact }` kan hebben, of geef het een kleinere `step` of een ander type
outside-domain-bound = `{ $fact }` bereikt nooit `{ $written }`{ $domain ->
        [any] {""}
       *[bounds] ; de waarden zijn `{ $domain }`
    }
    .help = verbeter de voorwaarde, of de grenzen van `{ $fact }`
outside-domain-backwards = `{ $written }` staat in omgekeerde volgorde en bevat dus niets
    .help = schrijf het kleinste uiteinde eerst
outside-domain-unknown = `{ $fact }` is altijd bekend
    .help = voeg `may_be_unknown: yes` toe aan `{ $fact }`, of laat `unknown` weg
outside-domain-absent = `{ $fact }` bestaat in elk geval
    .help = voeg `only_when` toe aan `{ $fact }`, of laat `absent` weg
outside-domain-bounds = `{ $fact }` kan geen enkele waarde hebben: `{ $least }` en `{ $most }` sluiten elkaar uit
    .help = maak van de ondergrens van `{ $fact }` de kleinste van de twee
outside-domain-limits = `{ $least }` ligt boven `{ $most }`, dus de formule geeft in elk geval hetzelfde
    .help = maak van de ondergrens de kleinste van de twee
type-mismatch-gives = `{ $written }` kan geen waarde zijn van `{ $fact }`, dat van het type `{ $type }` is
    .help = verbeter de formule, of het type van `{ $fact }`
type-mismatch-place = `{ $written }` is geen { $sort ->
        [money] bedrag
        [term] duur en geen dag
       *[time] duur
    }
    .help = schrijf { $sort ->
        [money] een bedrag zoals `12.50 EUR`
       *[time] een duur zoals `14 days`
    }, of de id van een cijfer dat er een is
type-mismatch-below = `{ $written }` is minder dan niets
    .help = laat het teken voor het getal weg
amount-not-linear = `{ $written }` vermenigvuldigt twee waarden die allebei van het geval afhangen
    .help = maak van een van de twee een hoeveelheid of een cijfer uit `figures`, of schrijf een bedrag per deel met `when` en `is`
