# Warum ein Befehl von `helder` nicht ausgeführt wurde, und andere Wörter der Befehle.

failure-join = { $first }; { $then }
failure-words = { $words }
failure-nothing-there = unter `{ $path }` gibt es nichts
failure-no-concept = unter `{ $path }` wurde kein Konzept gefunden; erwartet: eine YAML-Datei oder ein Ordner mit `helder.yaml` oder YAML-Dateien
failure-unlisted = der Inhalt von `{ $path }` ist nicht abzurufen: { failure-refused }
failure-read = `{ $path }` ist nicht zu lesen: { failure-refused }
failure-refused = { $kind ->
    [missing] es gibt keine Datei dieses Namens
    [folder] es ist ein Ordner
    [pipe] es ist eine Pipe oder ein Gerät, keine Datei
    [forbidden] die Zugriffsrechte lassen es nicht zu
    [large] sie ist zu groß
   *[other] { $reason }
 }
failure-write = `{ $path }` ist nicht zu schreiben: { $reason }
failure-print = auf die Standardausgabe kann nicht geschrieben werden: { $reason }
failure-terminal = das Terminal ist nicht zu verwenden: { $reason }
failure-folder = `{ $path }` ist ein Ordner; erwartet: die Datei eines Konzepts
failure-not-a-concept = `{ $path }` enthält kein Konzept
failure-day = SOURCE_DATE_EPOCH ist `{ $written }`; erwartet: eine Zahl von Sekunden seit 1970-01-01
failure-check = eine Prüfung `{ $name }` gibt es nicht; { $hint ->
    [near] ist `{ $near }` gemeint?
   *[list] `helder checks` zählt sie auf
 }
failure-format = ein Format `{ $name }` gibt es nicht; erwartet: { $formats }
failure-format-twice = zwei Berichte gingen auf die Standardausgabe; einen mit `=DATEI` in eine Datei schreiben
failure-format-twice-file = zwei Berichte gingen nach `{ $path }`; jedem eine eigene Datei geben
failure-baseline-syntax = `{ $path }:{ $line }:{ $column }` ist kein JSON; den Ausgangsstand mit `--write-baseline` neu schreiben
failure-baseline-content = `{ $path }:{ $line }:{ $column }` gehört nicht in einen Ausgangsstand; ihn mit `--write-baseline` neu schreiben
failure-baseline-end = `{ $path }:{ $line }:{ $column }` bricht ab; den Ausgangsstand mit `--write-baseline` neu schreiben
failure-baseline-version = `{ $path }:{ $line }:{ $column }` ist der Ausgangsstand einer anderen Version von Helder; ihn mit `--write-baseline` neu schreiben
failure-port = Port { $port } ist nicht zu öffnen: { $reason }
failure-port-taken = Port { $port } ist belegt; mit `--port` einen anderen wählen oder mit `--port 0` irgendeinen freien
failure-watch = Änderungen in `{ $path }` sind nicht zu verfolgen: { $reason }
failure-workspaces = { $count } Arbeitsbereiche wurden gefunden, erwartet wird einer: den Ordner nennen
failure-nothing-to-build = es gibt kein Konzept, aus dem Seiten entstehen könnten
failure-fragments-only = `{ $option }` gehört zu Fragmenten: `--format fragments` ergänzen
failure-fragments-staff = Fragmente enthalten, was Kunden lesen; für das Personal gibt es `--format site`, `markdown` und `json`
failure-only-drafts = es gibt kein Konzept, aus dem Seiten entstehen könnten; für Entwürfe gibt es `--drafts`
failure-changed = `{ $path }` hat sich während des Lesens geändert; den Befehl erneut ausführen
failure-decision = `{ $concept }` hat keine Entscheidung `{ $name }`; { $hint ->
    [near] ist `{ $near }` gemeint?
   *[list] { $count ->
        [0] es gibt dort keine
       *[other] vorhanden: { $known }
     }
 }
failure-unread = über `{ $decision }` lässt sich erst entscheiden, wenn das Konzept zu lesen ist
failure-figure = der Kennwert `{ $figure }` hat am { $on } keinen Wert, und diese Entscheidung braucht ihn; die Werte wechseln an diesen Tagen: { $dates }; einen ergänzen oder mit `--on` einen anderen Tag wählen
failure-fact = `{ $written }` ist kein Merkmal mit einem Wert; erwartet: MERKMAL=WERT
failure-fact-twice = `{ $fact }` ist zweimal angegeben
failure-fact-unknown = `{ $concept }` hat kein Merkmal `{ $fact }`; { $hint ->
    [near] ist `{ $near }` gemeint?
   *[list] erwartet: { $known }
 }
failure-fact-value = der Wert von `{ $fact }` ist nicht zu lesen
failure-fact-bounds = `{ $fact }` kann nicht { $value } sein: das liegt außerhalb der Werte des Merkmals
failure-fact-derived = `{ $fact }` folgt aus anderen Merkmalen und wird nicht angegeben
failure-fact-absent = `{ $fact }` gibt es in diesem Fall nicht
failure-language = auf `{ $language }` gibt es keine Texte; erwartet: { $languages }
failure-notice = eine Schwachstelle `{ $name }` gibt es nicht; { $hint ->
    [near] ist `{ $near }` gemeint?
   *[list] erwartet: KONZEPT/KENNUNG, wie unter `weak_points` im Teil für das Personal
 }
failure-notice-silent = für `{ $name }` liegt kein Hinweis bereit; unter `notice` schreiben, was Kunden lesen

# `helder next`.

next-if = Was, wenn für „{ $fact }“ gilt: { $condition }?
next-decision-gap = Was ist in diesem Fall die Antwort?
next-decision-gap-several = Was ist in Fällen wie diesem die Antwort?
next-decision-gap-option = Was ist es in diesem Fall?
next-boundary-hole = Was ist in diesem Fall die Antwort?
next-boundary-hole-option = Was ist es in diesem Fall?
next-decision-contradiction = Zwei Regeln antworten hier verschieden: welche gilt, `{ $first }` oder `{ $second }`?
next-decision-contradiction-option = Zwei Optionen gelten hier: welche ist es, `{ $first }` oder `{ $second }`?
next-boundary-clash = Zwei Regeln antworten hier verschieden: welche gilt, `{ $first }` oder `{ $second }`?
next-boundary-clash-option = Zwei Optionen gelten hier: welche ist es, `{ $first }` oder `{ $second }`?
next-public-gap = Was darf die Öffentlichkeit über diesen Fall lesen?
next-dead-end-duty = Warum muss der Kunde das zuerst tun, wenn die Antwort Nein sein kann?
next-dead-end-duty-visit = Warum muss der Kunde zuerst vorbeikommen, wenn die Antwort Nein sein kann?
next-first = Zuerst dies: { $found }
next-about = zu: { $title }
next-place = in { $file }, Zeile { $line }, unter `{ $path }` schreiben
next-place-found = es steht in { $file }, Zeile { $line }
next-more = danach { $count ->
        [one] ist noch eine Frage offen
       *[other] sind noch { $count } Fragen offen
    }
next-none = { $concepts ->
        [one] ein Konzept
       *[other] { $concepts } Konzepte
    } geprüft: keine Frage ist offen{ $others ->
        [0] { "" }
        [one] ; `helder check` zeigt noch einen anderen Befund
       *[other] ; `helder check` zeigt noch { $others } andere Befunde
    }

# Wie weit ein Fall entschieden ist.

decide-status-answered = beantwortet
decide-status-undecided = noch nicht zu entscheiden
decide-status-gap = Lücke: keine Regel antwortet
decide-status-contradiction = Widerspruch: Regeln antworten verschieden
decide-status-out-of-scope = trifft nicht zu: darum geht es in dieser Entscheidung nicht
decide-status-impossible = unmöglich: diesen Fall kann es nicht geben

# `helder build` und `helder explain`.

build-side = { $pages ->
        [one] eine Seite
       *[other] { $pages } Seiten
    } in { $folder }
build-side-files = { $pages ->
        [one] eine Datei
       *[other] { $pages } Dateien
    } in { $folder }
build-written = geschrieben: { $sides }
build-nothing = nichts wurde geschrieben
build-kept = zuletzt gebaute Fassung behalten: { $concepts }
build-missing = ohne Seiten, da es keine frühere Fassung gibt: { $concepts }

# `helder serve`: im Terminal, und auf der Seite über dem letzten guten Stand.

serve-at = die Seiten stehen unter { $address } und folgen jeder Änderung; Strg-C beendet es
serve-mended = alles ist wieder in Ordnung, und die Seiten sind auf dem neuesten Stand
serve-trouble = Das muss zuerst behoben werden; bis dahin stehen hier die letzten guten Seiten
serve-nothing-yet = Es gibt noch keine Seite zu zeigen
serve-no-page = Unter { $path } gibt es keine Seite
explain-in-english = Diese Seite gibt es nur auf Englisch.

# `helder translate`.

failure-translation-language = hier wird nichts ins `{ $language }` übersetzt; erwartet: { $languages }
failure-translation-none = hier gibt es nur eine Sprache und damit nichts zu übersetzen
translate-current = alles ist auf dem neuesten Stand
translate-outdated = { $files ->
        [one] eine Datei ist nicht auf dem neuesten Stand; `helder translate update` aktualisiert sie
       *[other] { $files } Dateien sind nicht auf dem neuesten Stand; `helder translate update` aktualisiert sie
    }
translate-new = { $count } neu
translate-changed = { $count } geändert
translate-moved = { $count } verschoben
translate-back = { $count } wieder da
translate-gone = { $count } entfallen
translate-noted = { $count ->
        [one] eine Anmerkung aktualisiert
       *[other] { $count } Anmerkungen aktualisiert
    }
translate-ordered = neu geordnet
translate-texts = Texte
translate-translated = übersetzt
translate-to-review = zu prüfen
translate-missing = fehlt
translate-total = gesamt
