# Was über Texte in den kleinen Sprachen gesagt wird: Wertangaben, Bedingungen, Beträge, Platzhalter.
# `written` ist der Text, um den es geht; `.help` sagt, was zu tun ist.
#
# Wörter: quantity = Wertangabe, condition = Bedingung, amount = Betrag, limit = Grenze, figure = Kennwert, fact = Merkmal,
# option = Option, brace = geschweifte Klammer, bracket = Klammer, blank = Leerzeichen, placeholder = Platzhalter, duty = Pflicht.

## In allen
language-write = `{ $text }` schreiben
language-write-one-of = { $texts } schreiben
language-leave-out = `{ $text }` weglassen
language-nearest = ist `{ $name }` gemeint?
language-capitals = `{ $written }` wird hier kleingeschrieben
language-symbol = `{ $written }` ist ein Zeichen; hier werden Wörter erwartet

## Wertangaben
quantity-invalid-empty = wo eine Wertangabe erwartet wird, steht nichts
quantity-invalid-missing = hier fehlt eine Wertangabe
quantity-invalid-number = `{ $written }` ist keine Zahl
quantity-invalid-size = `{ $written }` hat zu viele Ziffern; vor dem Dezimalzeichen stehen höchstens fünfzehn
quantity-invalid-number-form = `{ $written }` ist nicht wie eine Zahl geschrieben
quantity-invalid-thousands = in `{ $written }` sind Tausender abgetrennt; hier ist ein Punkt das Dezimalzeichen, und zwischen Tausendern steht nichts
quantity-invalid-comma = `{ $written }` hat ein Dezimalkomma; hier ist ein Punkt das Dezimalzeichen
quantity-invalid-two-readings = `{ $written }` lässt sich auf zwei Arten lesen: mit Tausendern oder mit Dezimalstellen
quantity-invalid-spacing = zwischen Zahl und Einheit fehlt ein Leerzeichen in `{ $written }`
quantity-invalid-unit = `{ $written }` ist keine Einheit
    .help = eine Währung wie `EUR`, `%`, eine Zeiteinheit wie `working days` oder eine Einheit verwenden, die ein Merkmal angibt
quantity-invalid-unit-word = die Einheit in `{ $written }` wird hier anders geschrieben
quantity-invalid-day = `{ $written }` ist ein Tag, den es nicht gibt
quantity-invalid-day-form = `{ $written }` ist nicht als Jahr, Monat und Tag geschrieben
quantity-invalid-time = `{ $written }` ist keine Uhrzeit; ein Tag geht von `00:00` bis `23:59`
quantity-invalid-time-form = `{ $written }` ist nicht wie eine Uhrzeit geschrieben
quantity-invalid-rest = eine einzige Wertangabe wird erwartet, und danach kommt `{ $written }`
    .help = es weglassen oder mit einer Zahl und einer Einheit sagen

## Bedingungen
condition-invalid-empty = die Bedingung ist leer
condition-invalid-term = eine Bedingung wird erwartet, und `{ $written }` ist keine
    .help = einen Vergleich wie `at least 250 EUR` oder `from 2 to 4`, eine Option, `yes`, `no`, `known`, `unknown` oder `absent` schreiben
condition-invalid-operand = es fehlt, womit verglichen wird
    .help = eine Wertangabe, einen Kennwert, ein Merkmal oder eine Option schreiben
condition-invalid-bare = `{ $written }` sagt nicht, wie verglichen wird
condition-invalid-misspelt = `{ $written }` ist kein Vergleich
condition-invalid-words = `{ $written }` wird hier mit anderen Wörtern geschrieben
condition-invalid-from = zu `from` gehört ein `to`
    .help = `from … to …` schreiben, beide Enden eingeschlossen, oder `{ $text }`
condition-invalid-between = `between` sagt nicht, ob beide Enden dazugehören
    .help = `from … to …` schreiben, beide Enden eingeschlossen, oder `more than … and less than …`
condition-invalid-mixed = `and` und `or` in einer Bedingung lassen offen, was zusammengehört
    .help = eine Liste mit einem Punkt je `or` oder eine zweite Regel schreiben
condition-invalid-rest = `{ $written }` setzt die Bedingung nicht fort
    .help = Bedingungen mit `and` oder `or` verbinden

## Beträge
amount-invalid-part = hier wird ein Betrag erwartet
    .help = eine Wertangabe, einen Kennwert, ein Merkmal oder einen Betrag in Klammern schreiben
amount-invalid-rest = `{ $written }` setzt den Betrag nicht fort
    .help = Beträge mit `plus` oder `minus` verbinden
amount-invalid-limit = nach dem Komma wird eine Grenze erwartet
    .help = `at least`, `at most`, `nothing up to` oder `less` schreiben, dann eine Wertangabe, einen Kennwert oder ein Merkmal
amount-invalid-comma = vor dieser Grenze fehlt ein Komma
amount-invalid-needs-brackets = nirgends steht, was zusammengehört
    .help = den Teil, der zuerst berechnet wird, in Klammern setzen
amount-invalid-rate = vor `of` steht ein Prozentsatz oder ein Kennwert
    .help = `25 % of …` schreiben oder dem Satz unter `figures` eine Kennung geben
amount-invalid-step = nach dem Schritt werden `of` und das Gezählte erwartet
    .help = `per started 2 hours of …` schreiben
amount-invalid-fixed = `{ $written }` ist ein Merkmal; hier darf nur eine Wertangabe oder ein Kennwert stehen
    .help = ein Betrag bleibt nur dann eine Gerade, wenn eine Seite feststeht: für jedes Stück einen Betrag schreiben
amount-invalid-divisor = `{ $written }` hat eine Einheit; nach `divided by` wird eine Zahl ohne Einheit erwartet
amount-invalid-dates = erwartet werden zwei Merkmale, die ein Datum sind
    .help = `days from MERKMAL to MERKMAL` schreiben
amount-invalid-opening-bracket = diese Klammer wird nie geschlossen
amount-invalid-closing-bracket = diese Klammer wurde nie geöffnet
amount-invalid-depth = zu viele Klammern stehen ineinander
    .help = dem inneren Teil einen Namen geben: ein abgeleitetes Merkmal mit `is`

## Namen darin
reference-unknown-in-condition = `{ $written }` ist keine Option dieses Merkmals, kein Kennwert und kein Merkmal
    .help = eine Option, einen Kennwert oder ein Merkmal nennen, das es gibt, oder es ergänzen
reference-unknown-in-amount = `{ $written }` ist kein Kennwert und kein Merkmal
    .help = einen Kennwert oder ein Merkmal nennen, das es gibt, oder es ergänzen

## Platzhalter
text-markup-opening-brace = diese geschweifte Klammer öffnet einen Platzhalter, der nie geschlossen wird
    .help = ihn mit einer geschweiften Klammer schließen oder für eine einzelne zwei schreiben
text-markup-closing-brace = diese geschweifte Klammer schließt keinen Platzhalter
text-markup-placeholder = `{ $written }` in geschweiften Klammern ist keine Kennung
    .help = die Kennung eines Kennwerts, eines Merkmals, einer Pflicht oder eines Kontaktwegs schreiben oder beide Klammern verdoppeln
