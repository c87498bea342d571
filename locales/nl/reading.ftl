# Wat gezegd wordt als een bestand niet te lezen is zoals het formaat vraagt. Eén bericht per controle of variant; `.help` zegt
# wat te doen.
#
# Woordenlijst: key = sleutel, value = waarde, list = lijst, map = sleutels met waarden, line = regel, blank = spatie,
# block = blok, quotation mark = aanhalingsteken, bracket = haakje, comment = opmerking, text = tekst, file = bestand.

## De tekst van een bestand

file-unreadable = het bestand kan niet gelezen worden: { $kind ->
        [missing] er is geen bestand met die naam
        [folder] het is een map
        [pipe] het is een pipe of een apparaat, geen bestand
        [forbidden] de toegangsrechten laten het niet toe
       *[other] { $reason }
    }
    .help = kijk na of het er staat, een bestand is en gelezen mag worden
file-unreadable-large = het bestand is groter dan { $limit } MB
    .help = splits het: één dienstconcept per bestand
file-unreadable-deep = lijsten en sleutels zitten meer dan { $limit } niveaus diep in elkaar
    .help = een concept heeft aan minder dan tien niveaus genoeg; kijk of er haakjes of streepjes te veel staan
file-unreadable-many = het bestand bevat meer waarden of opmerkingen dan er gelezen kunnen worden
    .help = splits het: één dienstconcept per bestand
file-unreadable-shared = `{ $sign }` laat een waarde naar een andere verwijzen, en dat kent dit formaat niet
    .help = schrijf de waarde uit waar ze nodig is, geef ze een id onder `figures`, of zet ze onder `defaults` in `helder.yaml`
file-encoding = byte { $byte } op plaats { $offset } is geen tekst in UTF-8
    .help = bewaar het bestand als UTF-8: een editor vraagt ernaar bij “opslaan met codering”
file-encoding-utf16 = het bestand is geschreven in UTF-16, en UTF-8 wordt verwacht
    .help = bewaar het bestand als UTF-8: een editor vraagt ernaar bij “opslaan met codering”

## Waar de schrijfwijze ophoudt

yaml-syntax = `{ $text }` kan hier niet gelezen worden
    .help = vergelijk de regel met die erboven: evenveel spaties vooraan, een sleutel, een dubbelepunt, een spatie, een waarde
yaml-syntax-empty = het bestand is leeg: er wordt een concept verwacht
    .help = begin met `title:` en hoe de dienst heet
yaml-syntax-control = hier staat het onzichtbare teken { $code }, dat geen tekst nodig heeft
    .help = verwijder het; het komt vaak mee met tekst die van elders gekopieerd is
    .windows = bewaar het bestand als UTF-8: het is waarschijnlijk in een oudere codering geschreven
yaml-syntax-tab = vooraan op deze regel staat een tab, en er worden spaties verwacht
    .help = vervang de tab door evenveel spaties als de regels ernaast hebben
yaml-syntax-quote = het aanhalingsteken vóór `{ $text }` wordt nooit gesloten
    .help = sluit het met hetzelfde teken, of laat het weg
    .fix = sluit het aanhalingsteken
yaml-syntax-after-quote = `{ $text }` staat na een sluitend aanhalingsteken, waar de waarde al ten einde is
    .help = zet de hele waarde tussen aanhalingstekens, of schrijf ze als een blok na `>-`
yaml-syntax-escape = tussen dubbele aanhalingstekens staat een backslash vóór een letter waarbij hij niets betekent: `{ $text }`
    .help = gebruik enkele aanhalingstekens: daarin is een backslash gewoon een backslash
yaml-syntax-unclosed = bij `{ $text }` gaat een haakje open dat nooit gesloten wordt
    .help = sluit het met `{"}"}` of `]`, of schrijf elk item op een eigen regel, zonder haakjes
yaml-syntax-closing = `{ $text }` sluit een haakje dat niet geopend is, of een ander soort haakje
    .help = laat elke `{"{"}` bij een `{"}"}` horen en elke `[` bij een `]`
yaml-syntax-separator = tussen haakjes wordt vóór `{ $text }` een komma of het sluitende haakje verwacht
    .help = zet een komma tussen de items, en zet teksten met leestekens tussen aanhalingstekens
yaml-syntax-no-colon = `{ $text }` heeft geen dubbelepunt, en er wordt een sleutel verwacht
    .help = schrijf `sleutel: waarde`; gaat de tekst erboven hier verder, laat de regel dan verder inspringen dan de sleutel van die tekst
yaml-syntax-colon = `{ $text }` maakt hiervan een sleutel, waar geen sleutel kan staan
    .help = schrijf een tekst met een dubbelepunt als een blok: `>-` na de sleutel, en de tekst op de volgende regel, ingesprongen
yaml-syntax-nested = de sleutel `{ $text }` staat onder een regel die al een waarde heeft
    .help = laat de waarde erboven weg, of laat deze regel even ver naar links beginnen als de sleutel erboven
yaml-syntax-colon-blank = na de dubbelepunt van `{ $key }:` staat geen spatie
    .help = schrijf `{ $key }: ` en dan de waarde
    .fix = zet een spatie na de dubbelepunt van `{ $key }`
yaml-syntax-hard-blank = deze regel begint met spaties die geen gewone spaties zijn
    .help = vervang ze door gewone spaties; ze komen mee met tekst die van elders gekopieerd is
    .fix = vervang ze door gewone spaties
yaml-syntax-dash = bij `{ $text }` lopen een lijst en een sleutel door elkaar
    .help = begin een lijst op de regel onder de sleutel, met alle streepjes in dezelfde kolom
yaml-syntax-indentation = `{ $text }` staat verder naar links of rechts dan de regels waar het bij hoort
    .help = zet er vooraan evenveel spaties als op de regels ernaast
yaml-syntax-block = `{ $text }` staat na `|` of `>`, en daar begint een blok pas op de volgende regel
    .help = schrijf de tekst op de volgende regel, ingesprongen; schrijf vergelijkingen in woorden: `at least`, `more than`
yaml-syntax-comment = midden in een tekst staat een opmerking
    .help = zet de opmerking op een eigen regel boven de sleutel, of schrijf de tekst als een blok na `>-`
yaml-syntax-directive = `{ $text }` is een richtlijn van YAML, die dit formaat niet gebruikt
    .help = verwijder de regel
yaml-syntax-document = bij `{ $text }` begint een tweede document, en een bestand bevat er één
    .help = verwijder de regel `{ $text }`, of zet wat volgt in een eigen bestand
yaml-syntax-character = `{ $text }` begint met een teken dat YAML voor zichzelf houdt
    .help = zet de waarde tussen aanhalingstekens
yaml-syntax-tag = de tag `{ $tag }` komt van YAML, en dit formaat gebruikt die niet
    .help = verwijder de tag: waarden worden gelezen zoals ze geschreven zijn

## Zinnen die niet zomaar in YAML passen

text-needs-block = een tekst die met `{ $sign }` begint, moet in een blok staan: voor YAML betekent dat teken iets anders
    .help = schrijf `>-` na de sleutel, en de tekst op de volgende regel, ingesprongen
    .fix = schrijf `>-` na de sleutel, en de tekst op de volgende regel, ingesprongen
    .between-brackets = zet de tekst tussen aanhalingstekens
    .quote = zet de tekst tussen aanhalingstekens
text-needs-block-colon = een dubbelepunt met een spatie erna maakt een sleutel van wat ervoor staat; deze tekst moet in een blok staan
text-needs-block-quote = een tekst die met een aanhalingsteken begint, eindigt voor YAML bij het volgende; deze tekst moet in een blok staan
text-needs-block-backslash = tussen dubbele aanhalingstekens heeft een backslash een eigen betekenis; deze tekst moet in een blok staan
text-needs-block-bracket = een tekst die met `{ $sign }` begint, is voor YAML een lijst of een reeks sleutels; deze tekst moet in een blok staan
text-needs-block-bracket-inside = tussen accolades hoort een `{ $sign }` in een tekst voor YAML bij een lijst of een reeks sleutels; deze tekst moet tussen aanhalingstekens staan
text-needs-block-dash = een tekst die met `{ $sign }` en een spatie begint, is voor YAML een lijst of een sleutel; deze tekst moet in een blok staan
text-needs-block-compare = `{ $sign }` begint in YAML een blok tekst, geen vergelijking
    .help = schrijf `{ $text }`
    .fix = schrijf `{ $text }`
text-needs-block-language = `{ $key }:` wordt gelezen als de sleutel van een taal, en de tekst erna als de vertaling
    .help = is dit één tekst, schrijf hem dan als een blok: `>-` na de sleutel, en de tekst op de volgende regel, ingesprongen
text-cut-hash = een spatie en `#` beginnen een opmerking en breken deze tekst af
text-cut-comma = een komma tussen accolades beëindigt een tekst en breekt deze af

## Sleutels

key-unknown = `{ $key }` is hier geen sleutel
    .nearest = is `{ $nearest }` bedoeld?
    .fix = schrijf `{ $nearest }`
    .help = de sleutels zijn hier { $keys }
    .workspace = `{ $key }` hoort in `helder.yaml`
    .defaults = zet `{ $key }` onder `defaults`: de concepten nemen het daarvan over
    .concept = `{ $key }` hoort in het bestand van een concept
key-duplicate = de sleutel `{ $key }` staat er twee keer
    .first = hier de eerste keer
    .help = houd een van de twee over, of geef de andere een eigen naam
key-missing = `{ $key }` ontbreekt
    .help = voeg `{ $key }` toe
id-invalid = `{ $id }` kan geen id zijn
    .help = een id begint met een kleine letter, en gaat verder met kleine letters, cijfers en koppeltekens: `gestolen-telefoon`
    .fix = schrijf `{ $nearest }`
id-invalid-reserved = `{ $id }` is een woord dat in voorwaarden en bedragen gebruikt wordt, en kan hier geen id zijn
    .help = kies een ander woord, of voeg er een toe: `{ $id }-geval`

## Waarden

value-type = { $expected ->
    [text] er wordt een tekst verwacht
    [list] er wordt een lijst verwacht
    [map] er worden sleutels met waarden verwacht
    [when] er worden feiten met hun voorwaarden verwacht
    [amount] er wordt een bedrag verwacht, of een lijst van `when` en `is`
    [role] er wordt een rol verwacht
    [evidence] het id van een bewijsstuk, of de `title` ervan, wordt verwacht
    [hours] `always`, `by_appointment` of dagen met hun uren worden verwacht
    [yes-no] `yes` of `no` wordt verwacht
    [word] er wordt een woord verwacht
   *[value] er wordt een waarde verwacht
  }, { $found ->
    [text] niet de tekst `{ $text }`
    [list] geen lijst
    [map] geen sleutels met waarden
   *[nothing] en er staat niets
  }
    .keys = de sleutels zijn hier { $keys }
    .words = kies { $words }
    .list = begin elk item op een eigen regel, met een streepje en een spatie
value-type-word = `{ $text }` is geen van de woorden die hier bekend zijn: { $words }
    .help = schrijf `{ $word }`
    .fix = schrijf `{ $word }`
value-type-format = deze Helder leest formaat `1`, en dit bestand zegt `{ $written }`
    .help = schrijf `format: 1`, of neem een Helder die `{ $written }` leest
value-type-boolean = `{ $found }` is een woord van programmeurs; dit formaat zegt `{ $word }`
    .help = schrijf `{ $word }`
    .fix = schrijf `{ $word }`
value-type-empty = er staat niets na `{ $key }:`
    .help = schrijf de waarde, of verwijder de regel
value-type-empty-item = er staat niets na het streepje
value-type-blank = er staat niets tussen de aanhalingstekens
value-type-null = `{ $key }` krijgt hier uitdrukkelijk geen waarde
value-type-key = { $found ->
    [list] er staat een lijst waar een sleutel verwacht wordt
    [map] er staan sleutels met waarden waar één sleutel verwacht wordt
   *[nothing] hier staat een waarde zonder sleutel
  }
    .help = schrijf `sleutel: waarde`
