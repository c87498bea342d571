# Was über Übersetzungsdateien gesagt wird.
#
# Wörter: translation file = Übersetzungsdatei, entry = Eintrag, quotation mark = Anführungszeichen, key path = Schlüsselpfad.

translation-file-line = diese Zeile gehört nicht in eine Übersetzungsdatei
    .help = erwartet: `msgctxt`, `msgid` oder `msgstr` mit einem Text in doppelten Anführungszeichen, die Fortsetzung eines solchen Textes oder ein Kommentar nach `#`
translation-file-quotes = dieser Text steht nicht zwischen einem öffnenden und einem schließenden `"`
    .help = den Text mit `"` schließen und für ein Anführungszeichen darin `\"` schreiben
translation-file-escape = PO-Dateien kennen diesen umgekehrten Schrägstrich nicht
    .help = `\\` für einen umgekehrten Schrägstrich, `\"` für ein Anführungszeichen, `\n` für eine neue Zeile schreiben
translation-file-plural = Texte eines Konzepts haben keine Mehrzahlformen
    .help = `msgid_plural` streichen und ein einziges `msgstr` behalten
translation-file-context = dieser Text sagt nicht, was er übersetzt
    .help = über `msgid` ein `msgctxt` mit dem Schlüsselpfad des Textes schreiben, wie in `msgctxt "title"`
translation-file-entry = dieser Eintrag ist nicht vollständig
    .help = ein Eintrag hat `msgctxt`, `msgid` und `msgstr`, in dieser Reihenfolge und ohne leere Zeile dazwischen
translation-file-twice = `{ $path }` ist zweimal übersetzt
    .first = das erste Mal
    .help = von den beiden die richtige behalten
