# Wörter der Berichte von `helder check`.

report-more = … und { $count ->
        [one] ein weiterer Befund
       *[other] { $count } weitere Befunde
    }; `--all` zeigt alle
report-clean = { $concepts ->
        [one] ein Konzept
       *[other] { $concepts } Konzepte
    } geprüft: keine Lücke, kein Widerspruch, nichts bleibt offen{ $allowed ->
        [0] { "" }
        [one] ; ein Befund zugelassen
       *[other] ; { $allowed } Befunde zugelassen
    }
report-summary = { $concepts ->
        [one] ein Konzept
       *[other] { $concepts } Konzepte
    } geprüft: { $errors } Fehler, { $warnings ->
        [one] eine Warnung
       *[other] { $warnings } Warnungen
    }{ $infos ->
        [0] { "" }
        [one] , ein Hinweis
       *[other] , { $infos } Hinweise
    }{ $allowed ->
        [0] { "" }
        [one] ; ein Befund zugelassen
       *[other] ; { $allowed } Befunde zugelassen
    }
report-help = Tipp:
report-explain = mehr: `helder explain { $check }`

# Kommentare, die einen Befund zulassen.

allow-without-reason = dieser Kommentar lässt einen Befund zu und sagt nicht, warum
    .help = den Grund hinter die Klammern schreiben
allow-unused = `{ $name }` findet hier nichts, was zuzulassen wäre
    .help = den Kommentar streichen oder in die Zeile über dem setzen, wofür er gedacht ist
    .fix = den Kommentar streichen
allow-unused-never = `{ $name }` lässt sich nicht zulassen
    .help = beheben, was die Prüfung findet, dann den Kommentar streichen
allow-unused-unknown = eine Prüfung `{ $name }` gibt es nicht
    .help = `helder checks` zählt die Prüfungen auf
allow-unused-near = eine Prüfung `{ $name }` gibt es nicht
    .help = ist `{ $nearest }` gemeint?
    .fix = `{ $nearest }` schreiben
allow-unused-form = dieser Kommentar richtet sich an Helder und ist nicht zu lesen
    .help = `# helder: allow(PRÜFUNG) Grund` schreiben, mit dem Namen einer Prüfung in den Klammern

# Einstellungen von Prüfungen in `helder.yaml`.

reference-unknown-check = eine Prüfung `{ $name }` gibt es nicht
    .help = `helder checks` zählt die Prüfungen auf
value-type-check = was `{ $name }` findet, ist immer ein Fehler
    .help = diese Zeile streichen: was nicht zu lesen ist, lässt sich nicht prüfen

# Mehrere Formate.

report-github-more = GitHub zeigt { $shown } Fehler und { $shown } Warnungen eines Schrittes; im Protokoll stehen noch { $errors ->
        [0] { "" }
        [one] ein Fehler
       *[other] { $errors } Fehler
    }{ $errors ->
        [0] { "" }
       *[other] { $warnings ->
            [0] { "" }
           *[other] { " " }und{ " " }
        }
    }{ $warnings ->
        [0] { "" }
        [one] eine Warnung
       *[other] { $warnings } Warnungen
    }
report-accepted-one = im Ausgangsstand akzeptiert

# Ein Ausgangsstand.

report-compared = der Ausgangsstand akzeptiert { $accepted ->
        [one] einen Befund
       *[other] { $accepted } Befunde
    }{ $gone ->
        [0] { "" }
        [one] ; ein Befund daraus ist verschwunden: ihn mit `--write-baseline` neu schreiben
       *[other] ; { $gone } Befunde daraus sind verschwunden: ihn mit `--write-baseline` neu schreiben
    }

# Aufwand für den Kunden (`helder check --effort`).

effort-title = { $concept }, Entscheidung `{ $decision }`: was jeder Weg vom Kunden verlangt
effort-too-many = es gibt zu viele Wege, um jeden anzusehen
effort-questions = Fragen
effort-contacts = Kontakte
effort-changes = Wechsel
effort-visits = Besuche
effort-time = Zeit
effort-answer = Antwort
effort-way = Weg
effort-budget = Obergrenze
effort-no-answer = niemand antwortet
effort-out-of-scope = trifft nicht zu
effort-untimed = die Zeit für { $duties } hängt vom Fall ab und zählt nicht mit
effort-over = { $paths ->
        [one] ein Weg verlangt
       *[other] { $paths } Wege verlangen
    } mehr, als die Obergrenze zulässt: siehe die Zahlen mit `!`
