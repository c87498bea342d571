# Wat de controles van beslissingen en uitgewerkte gevallen zeggen.
#
# Woordenlijst: finding = bevinding, decision = beslissing, rule = regel, answer = antwoord, case = geval, gap = leemte,
# exception (`overrides`) = uitzondering, fact = feit, option = optie, amount = bedrag, bound = grens,
# what the client must do = wat de klant moet doen, one such thing = een verplichting, staff = medewerkers.

# Wanneer het zo is, aan het einde van een zin.
during = { $era ->
    [from] {" "}(vanaf `{ $from }`)
    [until] {" "}(tot en met `{ $until }`)
    [between] {" "}(van `{ $from }` tot en met `{ $until }`)
   *[always] {""}
}
# Over welke gevallen een bevinding gaat.
when = { $region ->
    [any] in welk geval ook
   *[other] bij { $region }
}
# Een ervan, aan het begin van een zin.
example = { $witness ->
    [none] {""}
   *[other] bijvoorbeeld `{ $witness }`:{" "}
}
decision-gap = geen enkele regel van `{ $decision }` geeft een antwoord { when }{ during }
    .help = { example }beslis wat er dan gebeurt; verruim een regel ernaast, voeg er een toe, of zeg met `otherwise` wat dan geldt
    .beside = antwoordt { $outcome } bij `{ $fact }: { $value }`
decision-gap-several = geen enkele regel van `{ $decision }` geeft een antwoord in { $count } soorten gevallen die bij elkaar horen, om te beginnen { when }{ during }
decision-gap-option = geen enkele optie van `{ $decision }` geldt { when }{ during }
    .help = { example }zeg welke optie het dan is
decision-gap-option-several = geen enkele optie van `{ $decision }` geldt in { $count } soorten gevallen die bij elkaar horen, om te beginnen { when }{ during }
decision-contradiction-option = `{ $first }` en `{ $second }` van `{ $fact }` gelden allebei { when }{ during }
    .help = { example }beperk een van de twee, zodat er precies één optie geldt
    .first = geldt daar
    .second = geldt daar ook
mend-terms = schrijf `{ $text }` bij `{ $rule }`
mend-add = voeg de regel `{ $rule }` toe
mend-narrow = laat `{ $rule }` alleen gelden bij `{ $fact }: { $text }`
mend-ask = vraag `{ $duty }` alleen bij `{ $when }`
mend-override = maak van `{ $rule }` een uitzondering op `{ $base }`
decision-contradiction = `{ $first }` en `{ $second }` geven een verschillend antwoord { when }{ during }
    .help = { example }beperk een van de twee, zeg met `overrides` welke de uitzondering is, of gebruik `hit_policy: first`
    .first = antwoordt { $outcome }
    .second = antwoordt { $outcome }
boundary-hole = geen enkele regel van `{ $decision }` geeft een antwoord { when }: `{ $first }` zegt `{ $lower }`, `{ $second }` zegt `{ $upper }`{ during }
    .help = { example }zeg bij welke van de twee dit geval hoort
    .below = `{ $first }` eindigt hier
    .above = `{ $second }` begint hier
boundary-hole-option = geen enkele optie van `{ $decision }` geldt { when }: `{ $first }` zegt `{ $lower }`, `{ $second }` zegt `{ $upper }`{ during }
boundary-clash-option = `{ $first }` en `{ $second }` van `{ $decision }` gelden allebei { when }: `{ $first }` zegt `{ $lower }`, `{ $second }` zegt `{ $upper }`{ during }
boundary-clash = `{ $first }` en `{ $second }` geven allebei een antwoord { when }, en niet hetzelfde: `{ $first }` zegt `{ $lower }`, `{ $second }` zegt `{ $upper }`{ during }
    .help = { example }laat het aan een van de twee over
    .below = `{ $first }` eindigt hier
    .above = `{ $second }` begint hier
decision-overlap = `{ $first }` en `{ $second }` geven allebei een antwoord { when }, en zeggen hetzelfde{ during }
    .help = { example }beperk een van de twee, voeg ze samen, of zeg met `overrides` welke daar voorgaat
    .first = antwoordt { $outcome }
    .second = antwoordt { $outcome }
decision-overlap-unproved = `{ $first }` en `{ $second }` geven allebei een antwoord { when }, en het is niet bewezen dat ze hetzelfde zeggen{ during }
rule-never-applies = `{ $rule }` geldt nooit: { $rules-count ->
        [one] { $rules } gaat altijd voor
       *[other] { $rules } gaan altijd voor
    }
    .help = zet deze regel vóór de andere, beperk de andere, of laat deze regel weg
    .covers = gaat voor
rule-never-applies-empty = `{ $rule }` geldt nooit: geen enkel geval voldoet aan de voorwaarde
    .help = verbeter de voorwaarde, of laat de regel weg
rule-never-applies-option = `{ $rule }` van `{ $fact }` geldt nooit: geen enkel geval voldoet aan de voorwaarde
    .help = verbeter de voorwaarde, of laat de optie weg
rule-never-applies-time = deze termijn wordt nooit beloofd: telkens als `{ $offer }` gegeven wordt, geldt al een termijn die ervoor staat
    .help = verbeter de `when`, zet de termijn vóór de andere, of laat hem weg
    .covers = wordt eerst bekeken
rule-redundant = `{ $rule }` verandert niets: alles wat deze regel zegt, { $rules-count ->
        [one] zegt { $rules } ook
       *[other] zeggen { $rules } ook
    }
    .help = laat de regel weg, of verander het antwoord of de reden
    .same = zegt hetzelfde
fact-decides-nothing = `{ $decision }` vraagt `{ $fact }`, maar geen enkel antwoord hangt ervan af
    .help = haal `{ $fact }` uit de voorwaarden van `{ $decision }`, of laat er iets van afhangen
    .asked = het wordt hier gevraagd
outcome-unreached = `{ $id }` wordt aangeboden, maar geen enkele beslissing geeft het ooit
    .help = schrijf de regel die `{ $id }` geeft, of haal het uit het aanbod
falls-to-otherwise = alleen de `otherwise` van `{ $decision }` geeft een antwoord { when }{ during }
    .help = { example }er hoeft niets te gebeuren, tenzij dit een eigen regel verdient
public-gap = het publiek krijgt geen antwoord { when }{ during }: { $rules-count ->
        [one] daar geldt alleen { $rules }, een regel die enkel voor medewerkers is
       *[other] daar gelden alleen { $rules }, regels die enkel voor medewerkers zijn
    }
    .help = { example }schrijf de openbare regel die daar geldt, en maak van de interne regel een uitzondering daarop
    .rule = alleen voor medewerkers
public-gap-no-exception = `{ $rule }` is alleen voor medewerkers, maar is geen uitzondering op een openbare regel
    .help = schrijf het openbare antwoord voor dezelfde gevallen, en maak van `{ $rule }` een uitzondering daarop
amount-without-fact = het bedrag van `{ $outcome }` heeft `{ $fact }` nodig, en dat bestaat niet { when }{ during }
    .help = { example }beperk de regel tot gevallen met dat feit, en schrijf een regel voor de andere
amount-without-fact-unknown = het bedrag van `{ $outcome }` heeft `{ $fact }` nodig, en dat is niet bekend { when }{ during }
    .help = { example }beperk de regel tot gevallen waarin het bekend is, en schrijf een regel voor de andere
amount-without-fact-none = geen enkel bedrag van `{ $outcome }` geldt { when }{ during }
    .help = { example }zeg wat het dan waard is, of beperk de regel
worthless-right = wat de klant krijgt, `{ $outcome }`, komt neer op `{ $amount }`, bijvoorbeeld bij `{ $witness }`{ during }
    .help = beperk de regel tot gevallen waarin er iets overblijft en zeg wat in de andere geldt, of geef een minimumbedrag
worthless-right-always = wat de klant krijgt, `{ $outcome }`, komt neer op `{ $amount }`{ during }
amount-unbounded = wat de klant betaalt, `{ $outcome }`, heeft geen maximum{ during }
    .help = sluit het bedrag af met `, at most` en het hoogste bedrag dat een klant verschuldigd kan zijn
dead-end-duty = de klant moet `{ $duty }` doen vóór er een antwoord komt, hoewel dat { when } nergens toe leidt{ during }
    .help = { example }vraag `{ $duty }` alleen waar het kan helpen (`only_when`), of zeg onder `earns` wat het in elk geval oplevert
    .duty = dit wordt van de klant gevraagd
dead-end-duty-visit = de klant moet zich voor `{ $duty }` verplaatsen vóór er een antwoord komt, hoewel dat { when } nergens toe leidt{ during }
dead-end-duty-always = de klant moet `{ $duty }` doen vóór er een antwoord komt, hoewel geen enkel antwoord dat waard is{ during }
override-loop = { $rules } vormen een kring van uitzonderingen
    .help = beslis welke regel de uitzondering is, en haal `overrides` weg bij de andere
    .other = hoort bij de kring
impossible-idle = deze combinatie staat als onmogelijk opgegeven, maar kon sowieso niet voorkomen
    .help = laat ze weg, of verbeter de voorwaarde
override-idle = `{ $rule }` zou een uitzondering zijn op `{ $base }`, maar geen enkel geval voldoet aan beide voorwaarden
    .help = verbeter een van de twee voorwaarden, of laat `overrides` weg
    .base = de regel waarop het een uitzondering zou zijn
decision-not-proved = `{ $id }` is te groot om te bewijzen
    .help = splits de beslissing in twee, of voeg regels met hetzelfde antwoord samen
decision-not-proved-doubt = `{ $id }` is niet bewezen: { $region ->
        [any] van geen enkel geval is te zeggen of het kan voorkomen
       *[other] van een geval met { $region } is niet te zeggen of het kan voorkomen
    }
    .help = zeg onder `impossible` dat het niet kan, of geef er een antwoord op; of begrens de feiten, zodat al hun waarden geprobeerd kunnen worden
offered-and-excluded = `{ $rule }` geeft als antwoord zowel `{ $offer }`, dat aangeboden wordt, als `{ $exclusion }`, dat niet aangeboden wordt
    .help = laat de regel een van de twee antwoorden, of laat de beslissing antwoorden verzamelen met `hit_policy: collect`
    .offer = wordt aangeboden
case-fails = het geval `{ $case }` verwacht { $expected } van `{ $decision }`, { $decided ->
        [undecided] maar het antwoord blijft open
        [gap] maar geen enkele regel geeft een antwoord
        [contradiction] maar regels geven een verschillend antwoord
        [out-of-scope] maar de beslissing gaat er niet over
        [impossible] maar het kan niet voorkomen
       *[answered] maar de beslissing antwoordt { $decided }
    }
    .help = verbeter de regel of de verwachting; `helder decide` toont hoe het antwoord tot stand komt
    .rule = deze regel geeft de doorslag
case-undecided = het geval `{ $case }` laat het antwoord van `{ $decision }` open; er ontbreekt: { $missing }
    .help = vul bij het geval in wat ontbreekt
case-undecided-figure = het cijfer `{ $figure }` heeft geen waarde op { $on }, de dag van het geval `{ $case }`, en `{ $decision }` heeft het nodig; de waarden veranderen op { $dates }
    .help = voeg een waarde toe die op die dag geldt, of geef het geval een andere dag met `on`
case-impossible = het geval `{ $case }` kan niet voorkomen: `impossible` of de feiten sluiten het uit
    .help = verbeter wat het geval zegt, of wat het uitsluit
case-impossible-value = het geval `{ $case }` geeft een waarde die `{ $fact }` daar niet kan hebben
