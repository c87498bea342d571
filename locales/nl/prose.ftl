# Wat de controles van de taal zeggen. Eén bericht per controle of variant; `.help` zegt wat te doen.
#
# Woordenlijst: text = tekst, sentence = zin, figure = cijfer, translation file = vertaalbestand.

translation-missing = deze tekst bestaat niet in `{ $language }`
    .help = schrijf `{ $language }` naast de andere talen
    .entry = voer `helder translate update` uit en vertaal het item `msgctxt "{ $path }"` in het PO-bestand voor `{ $language }`; of schrijf de tekst hier in elke taal, onder `{ $source }` en `{ $language }`
translation-placeholders = de tekst in `{ $language }` bevat { $extra } waar die in `{ $source }` { $lacking } bevat
    .help = gebruik in elke taal dezelfde cijfers en namen, in welke volgorde ook
translation-placeholders-lacking = de tekst in `{ $source }` bevat { $lacking }, die in `{ $language }` niet
translation-placeholders-extra = de tekst in `{ $language }` bevat { $extra }, die in `{ $source }` niet
translation-figures = de tekst in `{ $language }` zegt { $theirs } waar die in `{ $source }` { $ours } zegt
    .help = verbeter de taal die fout is; een waarde die iets beslist, hoort onder `figures`
    .source = zo staat het in `{ $source }`
translation-figures-lacking = de tekst in `{ $source }` zegt { $ours }, die in `{ $language }` niet
translation-figures-extra = de tekst in `{ $language }` zegt { $theirs }, die in `{ $source }` niet
leftover = `{ $written }` wijst erop dat deze tekst niet af is
    .help = werk de tekst af, of laat de sleutel weg
leftover-empty = `{ $written }` is geen zin
figure-in-prose = `{ $written }` is in een tekst getypt, hoewel een cijfer uit `figures` deze waarde heeft
    .help = schrijf { $figures } in de plaats
    .fix = schrijf `{ $placeholder }`
figure-in-prose-typed = `{ $written }` is in een tekst getypt, waar niemand het terugvindt als het verandert
    .help = geef het een id onder `figures`, en schrijf hier dat id tussen accolades
