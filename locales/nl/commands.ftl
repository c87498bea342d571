# Waarom een opdracht van `helder` niet uitgevoerd is, en andere woorden van opdrachten.

failure-join = { $first }; { $then }
failure-words = { $words }
failure-nothing-there = er staat niets op `{ $path }`
failure-no-concept = er is geen concept gevonden op `{ $path }`; verwacht: een YAML-bestand, of een map met `helder.yaml` of YAML-bestanden
failure-unlisted = de inhoud van `{ $path }` is niet op te vragen: { failure-refused }
failure-read = `{ $path }` is niet te lezen: { failure-refused }
failure-refused = { $kind ->
    [missing] er is geen bestand met die naam
    [folder] het is een map
    [pipe] het is een pipe of een apparaat, geen bestand
    [forbidden] de toegangsrechten laten het niet toe
    [large] het is te groot
   *[other] { $reason }
 }
failure-write = `{ $path }` is niet te schrijven: { $reason }
failure-print = er kan niet naar de standaarduitvoer geschreven worden: { $reason }
failure-terminal = de terminal is niet te gebruiken: { $reason }
failure-folder = `{ $path }` is een map; verwacht: het bestand van een concept
failure-not-a-concept = `{ $path }` bevat geen concept
failure-day = SOURCE_DATE_EPOCH is `{ $written }`; verwacht: een aantal seconden sinds 1970-01-01
failure-check = er is geen controle `{ $name }`; { $hint ->
    [near] is `{ $near }` bedoeld?
   *[list] `helder checks` geeft de lijst
 }
failure-format = er is geen formaat `{ $name }`; verwacht: { $formats }
failure-format-twice = twee verslagen zouden naar de standaarduitvoer gaan; schrijf er één naar een bestand met `=BESTAND`
failure-format-twice-file = twee verslagen zouden naar `{ $path }` gaan; geef elk verslag een eigen bestand
failure-baseline-syntax = `{ $path }:{ $line }:{ $column }` is geen JSON; schrijf de nulmeting opnieuw met `--write-baseline`
failure-baseline-content = `{ $path }:{ $line }:{ $column }` hoort niet in een nulmeting; schrijf ze opnieuw met `--write-baseline`
failure-baseline-end = `{ $path }:{ $line }:{ $column }` breekt af; schrijf de nulmeting opnieuw met `--write-baseline`
failure-baseline-version = `{ $path }:{ $line }:{ $column }` is een nulmeting van een andere versie van Helder; schrijf ze opnieuw met `--write-baseline`
failure-port = luisteren op poort { $port } lukt niet: { $reason }
failure-port-taken = poort { $port } is bezet; kies een andere met `--port`, of om het even welke vrije met `--port 0`
failure-watch = de wijzigingen in `{ $path }` zijn niet te volgen: { $reason }
failure-workspaces = er zijn { $count } werkruimten gevonden, en er wordt er één verwacht: noem de map
failure-nothing-to-build = er is geen concept om pagina’s van te maken
failure-fragments-only = `{ $option }` hoort bij fragmenten: voeg `--format fragments` toe
failure-fragments-staff = fragmenten bevatten wat klanten lezen; voor medewerkers zijn er `--format site`, `markdown` en `json`
failure-only-drafts = er is geen concept om pagina’s van te maken; voor ontwerpen is er `--drafts`
failure-changed = `{ $path }` veranderde tijdens het lezen; voer het commando opnieuw uit
failure-decision = `{ $concept }` heeft geen beslissing `{ $name }`; { $hint ->
    [near] is `{ $near }` bedoeld?
   *[list] { $count ->
        [0] er is er geen
       *[other] wel { $known }
     }
 }
failure-unread = over `{ $decision }` is pas te beslissen als het concept te lezen is
failure-figure = het cijfer `{ $figure }` heeft geen waarde op { $on }, en deze beslissing heeft het nodig; de waarden veranderen op { $dates }: voeg er een toe, of kies een andere dag met `--on`
failure-fact = `{ $written }` is geen feit met een waarde; verwacht: FEIT=WAARDE
failure-fact-twice = `{ $fact }` is twee keer gegeven
failure-fact-unknown = `{ $concept }` heeft geen feit `{ $fact }`; { $hint ->
    [near] is `{ $near }` bedoeld?
   *[list] verwacht: { $known }
 }
failure-fact-value = de waarde van `{ $fact }` is niet te lezen
failure-fact-bounds = `{ $fact }` kan niet { $value } zijn: dat valt buiten de waarden van het feit
failure-fact-derived = `{ $fact }` volgt uit andere feiten en wordt niet gegeven
failure-fact-absent = `{ $fact }` bestaat niet in dit geval
failure-language = er zijn geen teksten in `{ $language }`; verwacht: { $languages }
failure-notice = er is geen zwak punt `{ $name }`; { $hint ->
    [near] is `{ $near }` bedoeld?
   *[list] verwacht: CONCEPT/ID, zoals onder `weak_points` in het deel voor medewerkers
 }
failure-notice-silent = voor `{ $name }` ligt geen bericht klaar; schrijf bij `notice` wat klanten lezen

# `helder next`.

next-if = Wat als “{ $fact }” { $condition } is?
next-decision-gap = Wat is het antwoord in dit geval?
next-decision-gap-several = Wat is het antwoord in gevallen zoals dit?
next-decision-gap-option = Wat is het in dit geval?
next-boundary-hole = Wat is het antwoord in dit geval?
next-boundary-hole-option = Wat is het in dit geval?
next-decision-contradiction = Twee regels antwoorden hier verschillend: welke geldt, `{ $first }` of `{ $second }`?
next-decision-contradiction-option = Twee opties gelden hier: welke is het, `{ $first }` of `{ $second }`?
next-boundary-clash = Twee regels antwoorden hier verschillend: welke geldt, `{ $first }` of `{ $second }`?
next-boundary-clash-option = Twee opties gelden hier: welke is het, `{ $first }` of `{ $second }`?
next-public-gap = Wat mag het publiek over dit geval lezen?
next-dead-end-duty = Waarom moet de klant dit eerst doen, als het antwoord nee kan zijn?
next-dead-end-duty-visit = Waarom moet de klant eerst langskomen, als het antwoord nee kan zijn?
next-first = Eerst dit: { $found }
next-about = over: { $title }
next-place = schrijf het in { $file }, regel { $line }, onder `{ $path }`
next-place-found = het staat in { $file }, regel { $line }
next-more = hierna { $count ->
        [one] staat nog één vraag open
       *[other] staan nog { $count } vragen open
    }
next-none = { $concepts ->
        [one] één concept
       *[other] { $concepts } concepten
    } nagekeken: er staat geen vraag open{ $others ->
        [0] { "" }
        [one] ; `helder check` toont nog één andere bevinding
       *[other] ; `helder check` toont nog { $others } andere bevindingen
    }

# Hoever een geval beslist is.

decide-status-answered = beantwoord
decide-status-undecided = nog niet te beslissen
decide-status-gap = leemte: geen regel antwoordt
decide-status-contradiction = tegenspraak: regels antwoorden verschillend
decide-status-out-of-scope = niet van toepassing: deze beslissing gaat daar niet over
decide-status-impossible = onmogelijk: dit geval kan niet voorkomen

# `helder build` en `helder explain`.

build-side = { $pages ->
        [one] één pagina
       *[other] { $pages } pagina’s
    } in { $folder }
build-side-files = { $pages ->
        [one] één bestand
       *[other] { $pages } bestanden
    } in { $folder }
build-written = geschreven: { $sides }
build-nothing = er is niets geschreven
build-kept = laatst gebouwde versie behouden van: { $concepts }
build-missing = zonder pagina’s, want er is geen eerdere versie: { $concepts }

# `helder serve`: in de terminal, en op de pagina boven wat laatst in orde was.

serve-at = de pagina’s staan op { $address } en volgen elke wijziging; Ctrl-C stopt
serve-mended = alles is weer in orde, en de pagina’s zijn bijgewerkt
serve-trouble = Dit moet eerst hersteld worden; tot dan staan hier de laatste goede pagina’s
serve-nothing-yet = Er is nog geen pagina om te tonen
serve-no-page = Er is geen pagina op { $path }
explain-in-english = Deze pagina bestaat alleen in het Engels.

# `helder translate`.

failure-translation-language = hier wordt niets naar `{ $language }` vertaald; verwacht: { $languages }
failure-translation-none = er is hier maar één taal, en dus niets te vertalen
translate-current = alles is bijgewerkt
translate-outdated = { $files ->
        [one] één bestand is niet bijgewerkt; `helder translate update` werkt het bij
       *[other] { $files } bestanden zijn niet bijgewerkt; `helder translate update` werkt ze bij
    }
translate-new = { $count } nieuw
translate-changed = { $count } gewijzigd
translate-moved = { $count } verplaatst
translate-back = { $count } terug
translate-gone = { $count } verdwenen
translate-noted = { $count ->
        [one] één toelichting ververst
       *[other] { $count } toelichtingen ververst
    }
translate-ordered = in volgorde gezet
translate-texts = teksten
translate-translated = vertaald
translate-to-review = na te lezen
translate-missing = ontbreekt
translate-total = totaal
