# Wat gezegd wordt van de sjablonen van een werkruimte en van de bestanden die haar site laadt, en de woorden van
# `helder templates`; zie locales/en/templates.ftl.
#
# Woordenlijst: template = sjabloon (het), block = blok, component = component, filter = filter, contract = contract.

## Bestanden die `helder.yaml` noemt
file-unreadable-named = `{ $path }` kan niet gelezen worden: { $kind ->
        [missing] er staat niets op die plaats
        [folder] het is een map
        [pipe] het is een pipe of een apparaat, geen bestand
        [forbidden] de toegangsrechten laten het niet toe
        [large] het is groter dan 2 MB
       *[other] { $reason }
    }
    .help = verbeter het pad, dat vertrekt van de map van `helder.yaml`, of zet daar wat het noemt
value-type-outside = `{ $path }` ligt niet in de map van `helder.yaml`
    .help = zet een kopie van het bestand naast `helder.yaml` of in een map daaronder, en schrijf het pad van daaruit
value-type-ending = `{ $path }` is niet te gebruiken: volgens zijn naam is het een ander soort bestand
    .help = verwacht: een bestand waarvan de naam eindigt op { $endings }

## Fouten in een sjabloon
template-invalid = hier loopt het sjabloon vast: { $reason }
    .help = verbeter deze plaats; `helder templates copy { $template }` schrijft ons sjabloon opnieuw
    .place = verbeter deze plaats; in `docs/templates.md` staat wat sjablonen kunnen
template-invalid-unexpected = hier staat { $found }, en er werd iets anders verwacht: { $expected }
template-invalid-unknown = { $kind ->
        [filter] er is geen filter `{ $name }`
        [function] er is geen functie `{ $name }`
        [test] er is geen test `{ $name }`
        [component] er is geen component `{ $name }`
        [template] er is geen sjabloon `{ $name }`
        [block] het sjabloon waarop dit voortbouwt heeft geen blok `{ $name }`
        [field] in deze waarde zit geen `{ $name }`
        [word] de interface heeft geen woord `{ $name }`
       *[variable] de pagina kent geen `{ $name }`
    }
    .near = is `{ $near }` bedoeld?
    .known = verwacht: { $known }
template-invalid-lacking = { $kind ->
        [block] dit sjabloon bevat geen blok `{ $name }`, en ons `{ $user }` vult dat in
       *[other] ons `{ $user }` heeft `{ $name }` nodig, en krijgt het niet
    }
template-invalid-ours = ons `{ $user }` kan met dit sjabloon zijn pagina niet maken: { $reason }
    .help = geef in je sjabloon alles wat dat van ons geeft; `helder templates copy { $template }` schrijft het onze opnieuw

## Sjablonen van vroeger
template-outdated = dit sjabloon is geschreven voor versie { $written } van zijn contract, en nu geldt versie { $holds }
    .help = geef het een andere naam, laat `helder templates copy { $template }` het onze schrijven en breng daarin je wijzigingen opnieuw aan
template-outdated-newer = dit sjabloon is geschreven voor versie { $written } van zijn contract, en deze Helder kent versie { $holds }
    .help = neem de Helder waarvoor het geschreven is
template-outdated-unsaid = dit sjabloon zegt niet voor welke versie van zijn contract het geschreven is
    .help = vergelijk het met het onze, en zet op de eerste regel `{ $line }`
template-outdated-idle = `{ $template }` neemt de plaats in van geen enkel sjabloon, en geen ander voegt het in
    .near = is `{ $near }` bedoeld?
    .help = verwijder het, of geef het een naam die in `helder templates list` staat

## `helder templates`
templates-state-ours = van ons
templates-state-own = van jullie
templates-state-outdated = van jullie, verouderd
templates-version = versie { $version }
templates-written = geschreven: { $paths }
failure-template = er is geen sjabloon `{ $name }`; { $hint ->
    [near] is `{ $near }` bedoeld?
   *[list] `helder templates list` toont ze
 }
failure-template-there = `{ $path }` bestaat al; `--force` schrijft eroverheen
failure-no-workspace = geen werkruimte gevonden op `{ $path }`; verwacht: een map met `helder.yaml`, of een map daaronder
