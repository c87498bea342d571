# Wat de controles van de woordkeuze zeggen; zie locales/en/wording.ftl.

## Vage woorden, één bericht per klasse

vague-term-time = `{ $written }` zegt niet wanneer
    .help = schrijf tegen wanneer: een getal, een eenheid en het moment waarop de termijn begint; liefst als cijfer of onder `within`
vague-term-padding = `{ $written }` voegt niets toe aan de termijn in dezelfde zin
    .help = schrap dit en laat de termijn staan
vague-term-escape = `{ $written }` zegt niet in welk geval het gebeurt
    .help = schrijf in welk geval, als regel van een beslissing of in gewone woorden, of schrap het
vague-term-commitment = `{ $written }` laat open of het wel gebeurt
    .help = schrijf dat het gebeurt en zet de uitzonderingen onder `not_offered`
vague-term-quantity = `{ $written }` zegt niet hoeveel
    .help = schrijf het aantal of de waarde, liefst als cijfer of als feit dat een regel vergelijkt
vague-term-open-list = `{ $written }` laat de lijst open
    .help = noem alles op, of schrijf waaraan te zien is of iets anders er ook bij hoort
vague-term-quality = `{ $written }` is lof die de klant niet kan nagaan
    .help = schrijf wat de klant ziet, krijgt of kan nagaan
vague-term-actor = `{ $written }` zegt niet wie wat doet
    .help = noem de rol of de dienst, wat die doet en hoe die te bereiken is
vague-term-duty = `{ $written }` zegt niet wat volstaat
    .help = noem op wat aanvaard wordt, of wat erin moet staan

## Beloften en documenten

promise-diluted = `{ $written }` haalt de beloofde termijn onderuit
    .help = beloof de termijn die haalbaar is; geef tragere gevallen een eigen termijn onder `within`, of zet onder `latest` hoelang het hoogstens duurt
    .time = deze termijn
target-as-promise = `{ $written }` belooft wat volgens `kind: target` maar een streefdoel is
    .help = schrijf dat het een streefdoel is, of schrap `kind: target`
    .within = deze termijn is een streefdoel
evidence-unnamed = `{ $written }` zegt niet om welke stukken of gegevens het gaat
    .help = noem ze een voor een, onder `evidence` en `bring` of in deze zin

## Zinnen

sentence-too-long = deze zin telt { $words } woorden, en een lezer onthoudt er { $limit }
    .help = maak er twee zinnen van, of een lijst
value-type-option = `{ $written }` is geen waarde voor `{ $option }`
    .help = schrijf een geheel getal van { $least } tot { $most }, of een getal per taal: `{ $option }: {"{"}fr: { $least }{"}"}`
value-type-address = `{ $written }` is geen aanspreekvorm in `{ $language }`
    .help = schrijf { $forms }

## Aanspreekvormen

address-mixed = `{ $written }` staat naast `{ $form }`: de klant wordt op twee manieren aangesproken
    .help = kies één vorm en gebruik die overal; `address` in `helder.yaml` legt de vorm vast voor de organisatie
    .other = de meeste teksten gebruiken hier deze vorm
address-mixed-declared = `{ $written }` is niet de aanspreekvorm van de organisatie: dat is `{ $form }`
    .help = schrijf de zin met `{ $form }`
    .declared = de aanspreekvorm van de organisatie

## Talen

wrong-language = deze tekst is in `{ $found }` geschreven en staat onder `{ $language }`
    .help = zet de tekst onder `{ $found }`, of vertaal hem

## Wie het doet

passive-promise = `{ $written }` zegt niet wie het doet
    .help = begin met wie het doet: “wij controleren uw adres”

## Wat medewerkers zeggen

staff-phrase-excuse = `{ $written }` is een excuus en lost voor de klant niets op
    .help = zeg wie het kan oplossen en breng de klant met die persoon in contact
staff-phrase-blame = `{ $written }` verwijt de klant iets
    .help = benoem wat de klant voelt en zeg dan wat nu nog kan
staff-phrase-refusal = `{ $written }` weigert zonder uitweg
    .help = geef de reden in eigen woorden en zeg wat de klant dan wel kan doen
staff-phrase-formula = `{ $written }` is een standaardzin
    .help = vraag of deze klant geholpen is, met woorden die bij dit geval passen

## Termen

term-avoided = `{ $written }` is een te vermijden woord; de woordenlijst zegt `{ $term }`
    .help = schrijf `{ $term }`
    .fix = schrijf `{ $term }`
    .glossary = te vermijden
term-avoided-alone = `{ $written }` is een te vermijden woord
    .help = schrijf een ander woord en zet dat in de woordenlijst
term-undefined = `{ $written }` wordt nergens uitgelegd
    .help = schrijf het voluit, leg het de eerste keer tussen haakjes uit, of zet het in de woordenlijst

## Leesbaarheid

hard-to-read = deze tekst haalt { $score } op 100 voor leesbaarheid, en minstens { $least } is nodig
    .help = schrijf kortere zinnen en kortere woorden
