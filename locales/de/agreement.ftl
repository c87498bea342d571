# Was die Prüfungen von Übersetzungen und Links sagen; siehe locales/en/agreement.ftl.

translation-empty = dieser Text ist auf `{ $language }` leer
    .help = den Text auf `{ $language }` schreiben oder die Zeile weglassen, bis er übersetzt ist
    .other = das steht auf `{ $other }`
translation-same = dieser Text ist auf `{ $language }` und auf `{ $other }` derselbe
    .help = ihn ins `{ $language }` übersetzen
    .other = dasselbe auf `{ $other }`
translation-structure = { $kind ->
    [items] die Zahl der Listenpunkte ist verschieden: { $ours } auf `{ $source }`, { $theirs } auf `{ $language }`
    [paragraphs] die Zahl der Absätze ist verschieden: { $ours } auf `{ $source }`, { $theirs } auf `{ $language }`
    [links] die Zahl der Links ist verschieden: { $ours } auf `{ $source }`, { $theirs } auf `{ $language }`
   *[stressed] die Zahl der hervorgehobenen Wörter ist verschieden: { $ours } auf `{ $source }`, { $theirs } auf `{ $language }`
 }
    .help = jeder Sprache dieselben Absätze, Listenpunkte, Links und Hervorhebungen geben
    .source = so steht es auf `{ $source }`
translation-negation = auf `{ $denies }` wird etwas verneint (`{ $word }`), auf `{ $other }` nicht
    .help = beide nebeneinander lesen und den falschen Text berichtigen
    .other = auf `{ $other }` wird nichts verneint
    .denial = hier wird auf `{ $denies }` verneint
translation-stale = der Ausgangstext hat sich seit der Übersetzung ins `{ $language }` geändert
    .help = `helder translate update` den neuen Ausgangstext unter `msgid` setzen lassen, dann die Übersetzung anpassen und `fuzzy` entfernen
    .source = der Ausgangstext jetzt
translation-stale-gone = unter `{ $path }`, das hier übersetzt wird, steht kein Text in einer einzigen Sprache
    .help = den Schlüsselpfad des Textes unter `msgctxt` schreiben oder den Eintrag mit `helder translate update` ans Ende der Datei stellen
    .nearest = ist `{ $nearest }` gemeint?
    .fix = `{ $nearest }` schreiben
translation-stale-unspoken = diese Datei übersetzt nach `{ $language }`, und keine Seite ist in dieser Sprache
    .help = `{ $language }` unter `languages` nennen oder die Datei entfernen
translation-stale-source = diese Datei übersetzt nach `{ $language }`, worin die Texte schon geschrieben sind
    .help = die Texte in der YAML-Datei daneben ändern und diese Datei entfernen
translation-stale-header = der Name der Datei sagt `{ $language }`, ihre Kopfzeile `{ $stated }`
    .help = `Language:` in der Kopfzeile oder den Namen der Datei berichtigen
translation-unreviewed = niemand hat diese Übersetzung ins `{ $language }` gegengelesen, obwohl ein Recht oder eine Pflicht davon abhängt
    .help = sie von jemandem, der `{ $language }` spricht, neben dem Ausgangstext lesen lassen, dann `fuzzy` entfernen
link-broken = `{ $to }` ist keine Adresse: die Seite zeigt die Wörter ohne Link
    .help = eine vollständige Adresse (`https://…`) oder eine Stelle der Seite wie `#duties` schreiben
link-broken-concept = `{ $to }` ist keine Adresse: die Seite zeigt die Wörter ohne Link
    .help = das andere Konzept unter `related` oder `instead` nennen: so führt jede Sprache zu ihrer eigenen Seite
link-broken-place = eine Stelle `{ $to }` gibt es auf der Seite nicht
    .help = zu einem Abschnitt wie `#duties` führen oder zu einem einzelnen Punkt über seine Kennung, wie `#duty-report`
link-broken-draft = `{ $to }` ist ein Entwurf: es gibt noch keine Seite davon
    .help = `{ $to }` veröffentlichen oder den Link bis dahin weglassen
link-insecure = dieser Link ist nicht sicher: er beginnt mit `http://`
    .help = `https://` schreiben und die Adresse einmal öffnen, um zu sehen, ob sie stimmt
    .fix = `https://` schreiben
link-text-empty = `{ $words }` sagt nicht, wohin der Link führt
    .help = die Wörter, die die Seite nennen, in den Link setzen
link-text-empty-nothing = in diesem Link stehen keine Wörter
