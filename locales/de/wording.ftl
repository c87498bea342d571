# Was die Prüfungen der Wortwahl sagen; siehe locales/en/wording.ftl.

## Vage Ausdrücke, eine Meldung je Klasse

vague-term-time = `{ $written }` sagt nicht, wann
    .help = sagen, bis wann: eine Zahl, eine Einheit und der Augenblick, ab dem gezählt wird; am besten als Kennwert oder unter `within`
vague-term-padding = `{ $written }` fügt der Frist im selben Satz nichts hinzu
    .help = es streichen und die Frist stehen lassen
vague-term-escape = `{ $written }` lässt offen, in welchem Fall es geschieht
    .help = sagen, in welchem Fall, als Regel einer Entscheidung oder in einfachen Worten, oder es streichen
vague-term-commitment = `{ $written }` lässt offen, ob es überhaupt geschieht
    .help = sagen, dass es geschieht, und die Ausnahmen unter `not_offered` aufzählen
vague-term-quantity = `{ $written }` sagt nicht, wie viel
    .help = die Zahl oder den Wert angeben, am besten als Kennwert oder als Merkmal, das eine Regel vergleicht
vague-term-open-list = `{ $written }` lässt die Liste offen
    .help = alles aufzählen oder sagen, woran man erkennt, ob anderes dazugehört
vague-term-quality = `{ $written }` ist Lob, das der Kunde nicht nachprüfen kann
    .help = sagen, was der Kunde sieht, bekommt oder nachprüfen kann
vague-term-actor = `{ $written }` sagt nicht, wer was tut
    .help = die Rolle oder den Dienst nennen, was getan wird und wie er zu erreichen ist
vague-term-duty = `{ $written }` sagt nicht, was genügt
    .help = aufzählen, was angenommen wird oder was darin stehen muss

## Zusagen und Unterlagen

promise-diluted = `{ $written }` nimmt die zugesagte Frist zurück
    .help = die Frist zusagen, die zu halten ist; langsameren Fällen unter `within` eine eigene geben oder unter `latest`, wie lange es höchstens dauert
    .time = diese Frist
target-as-promise = `{ $written }` verspricht, was mit `kind: target` nur angestrebt wird
    .help = sagen, dass es angestrebt wird, oder `kind: target` streichen
    .within = diese Frist wird angestrebt
evidence-unnamed = `{ $written }` sagt nicht, welche Unterlagen oder Angaben
    .help = sie einzeln nennen, unter `evidence` und `bring` oder in diesem Satz

## Sätze

sentence-too-long = dieser Satz hat { $words } Wörter, im Kopf behält man { $limit }
    .help = zwei Sätze daraus machen oder eine Liste
value-type-option = `{ $written }` ist kein Wert für `{ $option }`
    .help = eine ganze Zahl von { $least } bis { $most } schreiben oder eine je Sprache: `{ $option }: {"{"}fr: { $least }{"}"}`
value-type-address = `{ $written }` ist auf `{ $language }` keine Anrede
    .help = { $forms } schreiben

## Anrede

address-mixed = `{ $written }` steht neben `{ $form }`: Kunden werden auf zwei Arten angesprochen
    .help = eine Form wählen und überall schreiben; `address` in `helder.yaml` legt sie für die Organisation fest
    .other = die meisten Texte verwenden hier diese Form
address-mixed-declared = mit `{ $written }` spricht diese Organisation Kunden nicht an: das ist `{ $form }`
    .help = den Satz mit `{ $form }` schreiben
    .declared = die Anrede der Organisation

## Sprachen

wrong-language = dieser Text ist auf `{ $found }` geschrieben und steht unter `{ $language }`
    .help = ihn unter `{ $found }` setzen oder übersetzen

## Wer es tut

passive-promise = `{ $written }` sagt nicht, wer es tut
    .help = mit dem beginnen, der handelt: „wir prüfen Ihre Adresse“

## Was das Personal sagt

staff-phrase-excuse = `{ $written }` ist eine Ausrede und löst für den Kunden nichts
    .help = sagen, wer es lösen kann, und den Kunden dorthin bringen
staff-phrase-blame = `{ $written }` macht dem Kunden einen Vorwurf
    .help = benennen, was der Kunde empfindet, dann sagen, was jetzt noch möglich ist
staff-phrase-refusal = `{ $written }` lehnt ab, ohne weiterzuhelfen
    .help = den Grund in eigenen Worten nennen und sagen, was der Kunde stattdessen tun kann
staff-phrase-formula = `{ $written }` ist eine Floskel
    .help = fragen, ob diesem Kunden geholfen ist, mit Worten, die zu diesem Fall passen

## Begriffe

term-avoided = `{ $written }` ist ein Wort, das zu vermeiden ist; im Glossar steht `{ $term }`
    .help = `{ $term }` schreiben
    .fix = `{ $term }` schreiben
    .glossary = zu vermeiden
term-avoided-alone = `{ $written }` ist ein Wort, das zu vermeiden ist
    .help = ein anderes Wort schreiben und es ins Glossar aufnehmen
term-undefined = `{ $written }` wird nirgends erklärt
    .help = es ausschreiben, beim ersten Mal in Klammern erklären oder ins Glossar aufnehmen

## Lesbarkeit

hard-to-read = dieser Text erreicht { $score } von 100 für Lesbarkeit, verlangt werden mindestens { $least }
    .help = kürzere Sätze und kürzere Wörter schreiben
