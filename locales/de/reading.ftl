# Was gesagt wird, wenn eine Datei nicht so zu lesen ist, wie es das Format verlangt. Eine Meldung je Prüfung oder Spielart;
# `.help` sagt, was zu tun ist.
#
# Wörter: key = Schlüssel, value = Wert, list = Liste, map = Schlüssel mit Werten, line = Zeile, blank = Leerzeichen,
# block = Block, quotation mark = Anführungszeichen, bracket = Klammer, comment = Kommentar, text = Text, file = Datei.

## Der Text einer Datei

file-unreadable = die Datei ist nicht zu lesen: { $kind ->
        [missing] es gibt sie nicht
        [folder] es ist ein Ordner
        [pipe] es ist eine Pipe oder ein Gerät, keine Datei
        [forbidden] die Zugriffsrechte lassen es nicht zu
       *[other] { $reason }
    }
    .help = nachsehen, ob sie da ist, eine Datei ist und gelesen werden darf
file-unreadable-large = die Datei ist größer als { $limit } MB
    .help = sie teilen: ein Dienstleistungskonzept je Datei
file-unreadable-deep = Listen und Schlüssel stehen mehr als { $limit } Stufen tief ineinander
    .help = ein Konzept kommt mit weniger als zehn Stufen aus; nach Klammern oder Strichen suchen, die versehentlich mehrfach dastehen
file-unreadable-many = die Datei enthält mehr Werte oder Kommentare, als gelesen werden können
    .help = sie teilen: ein Dienstleistungskonzept je Datei
file-unreadable-shared = `{ $sign }` lässt einen Wert für einen anderen stehen, was dieses Format nicht kennt
    .help = den Wert dort ausschreiben, wo er gebraucht wird, ihm unter `figures` eine Kennung geben oder ihn in `helder.yaml` unter `defaults` setzen
file-encoding = Byte { $byte } an der Stelle { $offset } ist kein Text in UTF-8
    .help = die Datei als UTF-8 speichern: Editoren fragen danach bei „Speichern mit Codierung“
file-encoding-utf16 = die Datei ist in UTF-16 geschrieben, erwartet wird UTF-8
    .help = die Datei als UTF-8 speichern: Editoren fragen danach bei „Speichern mit Codierung“

## Wo die Schreibweise aufhört

yaml-syntax = `{ $text }` ist hier nicht zu lesen
    .help = die Zeile mit denen darüber vergleichen: gleich viele Leerzeichen am Anfang, ein Schlüssel, ein Doppelpunkt, ein Leerzeichen, ein Wert
yaml-syntax-empty = die Datei ist leer: ein Konzept wird erwartet
    .help = mit `title:` und dem Namen der Dienstleistung beginnen
yaml-syntax-control = hier steht das unsichtbare Zeichen { $code }, das kein Text braucht
    .help = es löschen; oft kommt es mit Text herein, der anderswo kopiert wurde
    .windows = die Datei als UTF-8 speichern: sie wurde vermutlich in einer älteren Codierung geschrieben
yaml-syntax-tab = am Anfang dieser Zeile steht ein Tabulator, erwartet werden Leerzeichen
    .help = den Tabulator durch so viele Leerzeichen ersetzen, wie die Zeilen daneben haben
yaml-syntax-quote = das Anführungszeichen vor `{ $text }` wird nie geschlossen
    .help = es mit demselben Zeichen schließen oder weglassen
    .fix = das Anführungszeichen schließen
yaml-syntax-after-quote = `{ $text }` steht nach einem schließenden Anführungszeichen, wo der Wert schon zu Ende ist
    .help = den ganzen Wert in Anführungszeichen setzen oder als Block nach `>-` schreiben
yaml-syntax-escape = zwischen doppelten Anführungszeichen steht ein umgekehrter Schrägstrich vor einem Buchstaben, bei dem er nichts bedeutet: `{ $text }`
    .help = einfache Anführungszeichen verwenden: darin bedeutet ein umgekehrter Schrägstrich nichts Besonderes
yaml-syntax-unclosed = bei `{ $text }` öffnet sich eine Klammer, die nie geschlossen wird
    .help = sie mit `{"}"}` oder `]` schließen oder jeden Punkt ohne Klammern in eine eigene Zeile schreiben
yaml-syntax-closing = `{ $text }` schließt eine Klammer, die nicht geöffnet wurde, oder eine andere
    .help = zu jeder `{"{"}` eine `{"}"}` und zu jeder `[` eine `]` setzen
yaml-syntax-separator = in Klammern wird vor `{ $text }` ein Komma oder die schließende Klammer erwartet
    .help = zwischen die Punkte ein Komma setzen und Texte mit Satzzeichen in Anführungszeichen
yaml-syntax-no-colon = `{ $text }` hat keinen Doppelpunkt, erwartet wird ein Schlüssel
    .help = `Schlüssel: Wert` schreiben; geht der Text darüber hier weiter, die Zeile weiter einrücken als den Schlüssel dieses Textes
yaml-syntax-colon = `{ $text }` macht daraus einen Schlüssel, wo keiner stehen kann
    .help = einen Text mit Doppelpunkt als Block schreiben: `>-` nach dem Schlüssel und den Text eingerückt in die nächste Zeile
yaml-syntax-nested = der Schlüssel `{ $text }` steht unter einer Zeile, die schon einen Wert hat
    .help = den Wert darüber weglassen oder diese Zeile so weit links beginnen lassen wie den Schlüssel darüber
yaml-syntax-colon-blank = nach dem Doppelpunkt von `{ $key }:` steht kein Leerzeichen
    .help = `{ $key }: ` und dann den Wert schreiben
    .fix = nach dem Doppelpunkt von `{ $key }` ein Leerzeichen setzen
yaml-syntax-hard-blank = diese Zeile beginnt mit Leerzeichen, die keine gewöhnlichen sind
    .help = sie durch gewöhnliche Leerzeichen ersetzen; sie kommen mit Text herein, der anderswo kopiert wurde
    .fix = sie durch gewöhnliche Leerzeichen ersetzen
yaml-syntax-dash = bei `{ $text }` geraten eine Liste und ein Schlüssel durcheinander
    .help = eine Liste in der Zeile unter ihrem Schlüssel beginnen, mit allen Strichen in derselben Spalte
yaml-syntax-indentation = `{ $text }` steht weiter links oder rechts als die Zeilen, zu denen es gehört
    .help = am Anfang so viele Leerzeichen setzen wie in den Zeilen daneben
yaml-syntax-block = `{ $text }` steht nach `|` oder `>`, wo ein Block erst in der nächsten Zeile beginnt
    .help = den Text eingerückt in die nächste Zeile schreiben; Vergleiche in Wörtern schreiben: `at least`, `more than`
yaml-syntax-comment = mitten in einem Text steht ein Kommentar
    .help = den Kommentar in eine eigene Zeile über dem Schlüssel setzen oder den Text als Block nach `>-` schreiben
yaml-syntax-directive = `{ $text }` ist eine Anweisung von YAML, die dieses Format nicht verwendet
    .help = die Zeile löschen
yaml-syntax-document = bei `{ $text }` beginnt ein zweites Dokument, und eine Datei enthält nur eines
    .help = die Zeile `{ $text }` löschen oder das Folgende in eine eigene Datei setzen
yaml-syntax-character = `{ $text }` beginnt mit einem Zeichen, das YAML für sich behält
    .help = den Wert in Anführungszeichen setzen
yaml-syntax-tag = das Tag `{ $tag }` gehört zu YAML, und dieses Format verwendet es nicht
    .help = es löschen: Werte werden gelesen, wie sie dastehen

## Sätze, die YAML nicht fassen kann

text-needs-block = ein Text, der mit `{ $sign }` beginnt, braucht einen Block: für YAML bedeutet das Zeichen etwas anderes
    .help = `>-` nach dem Schlüssel und den Text eingerückt in die nächste Zeile schreiben
    .fix = `>-` nach dem Schlüssel und den Text eingerückt in die nächste Zeile schreiben
    .between-brackets = den Text in Anführungszeichen setzen
    .quote = den Text in Anführungszeichen setzen
text-needs-block-colon = ein Doppelpunkt mit einem Leerzeichen danach macht das Vorangehende zu einem Schlüssel; dieser Text braucht einen Block
text-needs-block-quote = ein Text, der mit einem Anführungszeichen beginnt, endet für YAML beim nächsten; dieser Text braucht einen Block
text-needs-block-backslash = zwischen doppelten Anführungszeichen hat ein umgekehrter Schrägstrich eine eigene Bedeutung; dieser Text braucht einen Block
text-needs-block-bracket = ein Text, der mit `{ $sign }` beginnt, ist für YAML eine Liste oder eine Reihe von Schlüsseln; dieser Text braucht einen Block
text-needs-block-bracket-inside = zwischen geschweiften Klammern gehört ein `{ $sign }` in einem Text für YAML zu einer Liste oder einer Reihe von Schlüsseln; dieser Text braucht Anführungszeichen
text-needs-block-dash = ein Text, der mit `{ $sign }` und einem Leerzeichen beginnt, ist für YAML eine Liste oder ein Schlüssel; dieser Text braucht einen Block
text-needs-block-compare = `{ $sign }` beginnt in YAML einen Textblock, keinen Vergleich
    .help = `{ $text }` schreiben
    .fix = `{ $text }` schreiben
text-needs-block-language = `{ $key }:` wird als Schlüssel einer Sprache gelesen, und der Text danach als Übersetzung
    .help = ist es ein einziger Text, ihn als Block schreiben: `>-` nach dem Schlüssel und den Text eingerückt in die nächste Zeile
text-cut-hash = ein Leerzeichen und `#` beginnen einen Kommentar und schneiden diesen Text ab
text-cut-comma = ein Komma in geschweiften Klammern beendet einen Text und schneidet diesen ab

## Schlüssel

key-unknown = `{ $key }` ist hier kein Schlüssel
    .nearest = ist `{ $nearest }` gemeint?
    .fix = `{ $nearest }` schreiben
    .help = die Schlüssel sind hier { $keys }
    .workspace = `{ $key }` gehört in `helder.yaml`
    .defaults = `{ $key }` unter `defaults` setzen: von dort übernehmen es die Konzepte
    .concept = `{ $key }` gehört in die Datei eines Konzepts
key-duplicate = der Schlüssel `{ $key }` steht zweimal da
    .first = hier das erste Mal
    .help = einen der beiden behalten oder dem anderen einen eigenen Namen geben
key-missing = `{ $key }` fehlt
    .help = `{ $key }` ergänzen
id-invalid = `{ $id }` kann keine Kennung sein
    .help = eine Kennung beginnt mit einem Kleinbuchstaben und besteht aus Kleinbuchstaben ohne Umlaute, Ziffern und Bindestrichen: `gestohlenes-handy`
    .fix = `{ $nearest }` schreiben
id-invalid-reserved = `{ $id }` ist ein Wort von Bedingungen und Beträgen und kann hier keine Kennung sein
    .help = ein anderes Wort wählen oder eines anhängen: `{ $id }-fall`

## Werte

value-type = erwartet { $expected ->
    [text] wird ein Text
    [list] wird eine Liste
    [map] werden Schlüssel mit Werten
    [when] werden Merkmale mit ihren Bedingungen
    [amount] wird ein Betrag oder eine Liste von `when` und `is`
    [role] wird eine Rolle
    [evidence] wird die Kennung eines Nachweises oder sein `title`
    [hours] werden `always`, `by_appointment` oder Tage mit ihren Zeiten
    [yes-no] wird `yes` oder `no`
    [word] wird ein Wort
   *[value] wird ein Wert
  }, { $found ->
    [text] nicht der Text `{ $text }`
    [list] keine Liste
    [map] keine Schlüssel mit Werten
   *[nothing] und es steht nichts da
  }
    .keys = die Schlüssel sind hier { $keys }
    .words = { $words } wählen
    .list = jeden Punkt in einer eigenen Zeile beginnen, mit einem Strich und einem Leerzeichen
value-type-word = `{ $text }` ist keines der Wörter, die hier bekannt sind: { $words }
    .help = `{ $word }` schreiben
    .fix = `{ $word }` schreiben
value-type-format = dieser Helder liest das Format `1`, und diese Datei sagt `{ $written }`
    .help = `format: 1` schreiben oder einen Helder nehmen, der `{ $written }` liest
value-type-boolean = `{ $found }` ist ein Wort der Programmierer; dieses Format sagt `{ $word }`
    .help = `{ $word }` schreiben
    .fix = `{ $word }` schreiben
value-type-empty = nach `{ $key }:` steht nichts
    .help = den Wert schreiben oder die Zeile löschen
value-type-empty-item = nach dem Strich steht nichts
value-type-blank = zwischen den Anführungszeichen steht nichts
value-type-null = `{ $key }` bekommt hier ausdrücklich keinen Wert
value-type-key = { $found ->
    [list] eine Liste steht, wo ein Schlüssel erwartet wird
    [map] Schlüssel mit Werten stehen, wo ein einzelner Schlüssel erwartet wird
   *[nothing] hier steht ein Wert ohne Schlüssel
  }
    .help = `Schlüssel: Wert` schreiben
