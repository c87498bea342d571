# Was die Prüfungen der Sprache sagen. Eine Meldung je Prüfung oder Spielart; `.help` sagt, was zu tun ist.
#
# Wörter: text = Text, sentence = Satz, figure = Kennwert, translation file = Übersetzungsdatei.

translation-missing = diesen Text gibt es nicht auf `{ $language }`
    .help = `{ $language }` neben den anderen Sprachen ergänzen
    .entry = `helder translate update` ausführen und in der PO-Datei für `{ $language }` den Eintrag `msgctxt "{ $path }"` übersetzen; oder den Text hier in jeder Sprache schreiben, unter `{ $source }` und `{ $language }`
translation-placeholders = der Text auf `{ $language }` fügt { $extra } ein, wo der auf `{ $source }` { $lacking } einfügt
    .help = in jeder Sprache dieselben Kennwerte und Namen einfügen, in beliebiger Reihenfolge
translation-placeholders-lacking = der Text auf `{ $source }` fügt { $lacking } ein, der auf `{ $language }` nicht
translation-placeholders-extra = der Text auf `{ $language }` fügt { $extra } ein, der auf `{ $source }` nicht
translation-figures = der Text auf `{ $language }` sagt { $theirs }, wo der auf `{ $source }` { $ours } sagt
    .help = die falsche Sprache berichtigen; ein Wert, der etwas entscheidet, gehört unter `figures`
    .source = so steht es auf `{ $source }`
translation-figures-lacking = der Text auf `{ $source }` sagt { $ours }, der auf `{ $language }` nicht
translation-figures-extra = der Text auf `{ $language }` sagt { $theirs }, der auf `{ $source }` nicht
leftover = `{ $written }` zeigt, dass dieser Text nicht fertig ist
    .help = den Text fertig schreiben oder seinen Schlüssel weglassen
leftover-empty = `{ $written }` ist kein Satz
figure-in-prose = `{ $written }` ist in einen Text getippt, obwohl ein Kennwert diesen Wert hat
    .help = stattdessen { $figures } schreiben
    .fix = `{ $placeholder }` schreiben
figure-in-prose-typed = `{ $written }` ist in einen Text getippt, wo es niemand wiederfindet, wenn es sich ändert
    .help = ihm unter `figures` eine Kennung geben und hier diese Kennung in geschweiften Klammern schreiben
