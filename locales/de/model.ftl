# Was gesagt wird, wenn Kennungen, Werte und Texte ihre Bedeutung bekommen.
#
# Wörter: declared under = steht unter, workspace = Arbeitsbereich, offer = Angebot, exclusion = was nicht angeboten wird,
# evidence = Nachweis, placeholder = Platzhalter, figure = Kennwert, heading = Überschrift.

reference-unknown = `{ $name }` steht nicht unter { $sections }
    .nearest = ist `{ $nearest }` gemeint?
    .fix = `{ $nearest }` schreiben
    .none = es zuerst dort eintragen
    .known = bekannt: { $known }
    .evidence = es unter `evidence` im Arbeitsbereich eintragen oder hier mit `title` und `from` beschreiben
reference-unknown-option = `{ $written }` ist keine Option dieses Merkmals
    .help = erwartet: { $known }
reference-unknown-rule = `{ $name }` ist keine Regel dieser Entscheidung
reference-unknown-outcome = `{ $name }` ist kein Angebot, steht nicht unter `not_offered` und ist keine Antwort dieser Entscheidung
reference-unknown-words = `{ $name }` ist kein Angebot, steht nicht unter `not_offered`, ist keine Antwort einer Entscheidung und nicht `default`
reference-unknown-language = `{ $name }` gehört nicht zu den `languages` des Arbeitsbereichs
reference-unknown-placeholder = der Platzhalter `{ $name }` verweist auf nichts
reference-unknown-notice = `{ $name }` ist keine Schwachstelle eines Konzepts
key-duplicate-figure = den Kennwert `{ $key }` gibt es schon für den ganzen Arbeitsbereich
    .help = einen der beiden streichen oder diesem eine eigene Kennung geben
key-duplicate-outcome = `{ $key }` wird zugleich angeboten und nicht angeboten
    .first = hier angeboten
value-type-language = `{ $written }` ist keine Sprache, in der Seiten geschrieben werden können
    .help = erwartet: { $known }
value-type-spoken = `{ $written }` ist kein Kürzel einer Sprache
    .help = die zwei oder drei Kleinbuchstaben schreiben, wie `nl` oder `fr`
value-type-site = `{ $written }` ist keine vollständige Adresse einer Website
    .help = sie mit `https://` davor schreiben
value-type-days = `{ $written }` ist kein Tag und keine Reihe von Tagen
    .help = erwartet: { $days } oder eine Reihe wie `mon-fri`
value-type-pattern = `{ $written }` ist kein Muster für Dateinamen
    .help = es wie `concepts/**/*.yaml` schreiben: `*` steht für einen beliebigen Namen, `**` für beliebige Ordner
value-type-notice = `{ $written }` nennt keine Schwachstelle; erwartet: `CONCEPT/ID`
value-type-expected-amount = ein Fall erwartet einen einzigen Betrag, nicht mehrere
value-type-never-unknown = dieses Merkmal ist immer bekannt
    .help = `may_be_unknown: yes` ergänzen oder den Wert schreiben
value-type-other-kind = `{ $written }` ist kein Wert eines Merkmals vom Typ `{ $kind }`
value-type-other-unit = `{ $written }` steht in einer anderen Einheit als dieses Merkmal, das { $expected ->
        [number] keine hat
       *[unit] in `{ $expected }` zählt
    }
    .help = Währungen werden nicht umgerechnet, Kalendertage, Monate und Werktage auch nicht
quantity-invalid-no-date = das ist kein Datum; erwartet wird eines wie `2026-12-01`
quantity-invalid-cost = `{ $written }` ist keine Zahl über null
    .help = schreiben, für wie viele gewöhnliche Fragen es zählt, wie `3`
quantity-invalid-share = `{ $written }` ist kein Anteil
    .help = schreiben, wie oft der Wert vorkommt, wie `20 %`
quantity-invalid-hours = `{ $written }` sind keine Öffnungszeiten
    .help = sie als `09:00-12:00` schreiben, mehrere mit Kommas dazwischen, oder `closed`
quantity-invalid-days = `{ $written }` läuft rückwärts: die Tage einer Woche zählen ab Montag
    .help = die Tage einzeln schreiben oder in zwei Zeilen: eine von `{ $from }` bis `sun`, eine von `mon` bis `{ $to }`
quantity-invalid-hours-twice = am `{ $day }` ist dieselbe Stunde zweimal geöffnet
    .help = jeden Tag einmal nennen, mit Zeiten, die aufeinander folgen
quantity-invalid-budget = `{ $key }` sagt, { $key ->
        [time] wie lange ein Weg dauern darf, und das ist keine Dauer
       *[other] wie oft höchstens, und das ist keine Zahl ohne Einheit
    }
    .help = { $key ->
        [time] eine Dauer wie `2 hours`
       *[other] eine Zahl wie `3`
    } schreiben
quantity-invalid-currency = `{ $written }` ist keine Währung nach ISO 4217
    .help = ein Kürzel aus drei Buchstaben schreiben, wie `EUR`
quantity-invalid-unit-type = ein Merkmal vom Typ `{ $type }` wird nicht in `{ $written }` gezählt
    .help = { $type ->
        [money] eine Währung wie `EUR`
       *[other] eine Zeiteinheit wie `hours`
    } schreiben oder `unit` weglassen
text-markup = diese Auszeichnung passt nicht auf eine Seite
    .help = Absätze, Listen, `*Betonung*`, `**starke Betonung**` und `[Wörter](https://adresse)` verwenden
text-markup-heading = eine Überschrift gehört nicht in einen Text: die Abschnitte der Seite haben schon eine
text-markup-html = HTML gehört nicht in einen Text
text-markup-image = ein Bild gehört nicht in einen Text
text-markup-code = ein Block mit Code gehört nicht in einen Text; vier Leerzeichen am Anfang einer Zeile machen einen daraus
reference-loop = { $names } warten im Kreis aufeinander
    .help = einen der Verweise streichen: etwas muss zuerst bekannt sein
    .step = `{ $from }` verweist hier auf `{ $to }`
reference-loop-own = `{ $id }` verweist auf sich selbst
reference-loop-replaced = wer diese Dienstleistung sucht, wird im Kreis geschickt: { $circle }
    .help = in `replaced_by` eine Dienstleistung nennen, die es noch gibt, oder den Schlüssel weglassen
