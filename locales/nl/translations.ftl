# Wat gezegd wordt van vertaalbestanden.
#
# Woordenlijst: translation file = vertaalbestand, entry = item, quotation mark = aanhalingsteken, key path = pad van sleutels.

translation-file-line = deze regel hoort niet in een vertaalbestand
    .help = verwacht: `msgctxt`, `msgid` of `msgstr` met een tekst tussen dubbele aanhalingstekens, het vervolg van zo’n tekst, of een opmerking na `#`
translation-file-quotes = deze tekst staat niet tussen één openende en één sluitende `"`
    .help = sluit de tekst af met `"`, en schrijf `\"` voor een aanhalingsteken erin
translation-file-escape = PO-bestanden kennen deze backslash niet
    .help = schrijf `\\` voor een backslash, `\"` voor een aanhalingsteken, `\n` voor een nieuwe regel
translation-file-plural = teksten van een concept hebben geen meervoudsvormen
    .help = haal `msgid_plural` weg en houd één `msgstr` over
translation-file-context = deze tekst zegt niet wat hij vertaalt
    .help = schrijf boven `msgid` een `msgctxt` met het pad van sleutels van de tekst, zoals in `msgctxt "title"`
translation-file-entry = dit item is niet volledig
    .help = een item heeft een `msgctxt`, een `msgid` en een `msgstr`, in die volgorde en zonder lege regel ertussen
translation-file-twice = `{ $path }` is twee keer vertaald
    .first = de eerste keer
    .help = behoud de juiste van de twee
