# Wat de controles van vertalingen en links zeggen; zie locales/en/agreement.ftl.

translation-empty = deze tekst is leeg in `{ $language }`
    .help = schrijf de tekst in `{ $language }`, of laat de regel weg tot hij vertaald is
    .other = `{ $other }` zegt dit
translation-same = deze tekst is dezelfde in `{ $language }` en in `{ $other }`
    .help = vertaal de tekst naar `{ $language }`
    .other = hetzelfde in `{ $other }`
translation-structure = { $kind ->
    [items] het aantal lijstpunten verschilt: { $ours } in `{ $source }`, { $theirs } in `{ $language }`
    [paragraphs] het aantal alinea’s verschilt: { $ours } in `{ $source }`, { $theirs } in `{ $language }`
    [links] het aantal links verschilt: { $ours } in `{ $source }`, { $theirs } in `{ $language }`
   *[stressed] het aantal benadrukte woorden verschilt: { $ours } in `{ $source }`, { $theirs } in `{ $language }`
 }
    .help = geef elke taal dezelfde alinea’s, lijstpunten, links en benadrukte woorden
    .source = zo staat het in `{ $source }`
translation-negation = in `{ $denies }` staat een ontkenning (`{ $word }`), in `{ $other }` niet
    .help = lees beide naast elkaar en verbeter de tekst die fout is
    .other = in `{ $other }` staat ze niet
    .denial = hier staat ze in `{ $denies }`
translation-stale = de brontekst is veranderd sinds de vertaling naar `{ $language }`
    .help = laat `helder translate update` de nieuwe brontekst onder `msgid` zetten, werk dan de vertaling bij en verwijder `fuzzy`
    .source = de brontekst nu
translation-stale-gone = op `{ $path }`, dat hier vertaald wordt, staat geen tekst in één taal
    .help = schrijf het pad van sleutels van de tekst onder `msgctxt`, of laat `helder translate update` het item opzijzetten
    .nearest = is `{ $nearest }` bedoeld?
    .fix = schrijf `{ $nearest }`
translation-stale-unspoken = dit bestand vertaalt naar `{ $language }`, en geen enkele pagina is in die taal
    .help = zet `{ $language }` bij `languages`, of haal het bestand weg
translation-stale-source = dit bestand vertaalt naar `{ $language }`, de taal waarin de teksten al geschreven zijn
    .help = wijzig de teksten in het YAML-bestand ernaast en haal dit bestand weg
translation-stale-header = het bestand vertaalt volgens zijn naam naar `{ $language }` en volgens zijn kop naar `{ $stated }`
    .help = verbeter `Language:` in de kop, of de naam van het bestand
translation-unreviewed = niemand heeft deze vertaling naar `{ $language }` nagelezen, terwijl er een recht of een verplichting van afhangt
    .help = laat iemand die `{ $language }` spreekt ze naast de bron lezen, en verwijder dan `fuzzy`
link-broken = `{ $to }` is geen adres: de pagina toont de woorden zonder link
    .help = schrijf een volledig adres (`https://…`), of een plaats op de pagina zoals `#duties`
link-broken-concept = `{ $to }` is geen adres: de pagina toont de woorden zonder link
    .help = noem het andere concept onder `related` of `instead`: zo leidt elke taal naar haar eigen pagina
link-broken-place = op de pagina bestaat geen plaats `{ $to }`
    .help = verwijs naar een deel zoals `#duties`, of naar één punt via zijn id, zoals `#duty-report`
link-broken-draft = `{ $to }` is een ontwerp: er is nog geen pagina van
    .help = publiceer `{ $to }`, of laat de link tot dan weg
link-insecure = deze link is niet veilig: hij begint met `http://`
    .help = schrijf `https://`, en open het adres één keer om te zien of het werkt
    .fix = schrijf `https://`
link-text-empty = `{ $words }` zegt niet waar de link heen gaat
    .help = zet de woorden die de pagina noemen in de link
link-text-empty-nothing = in deze link staan geen woorden
