# Wie Zahlen in deutschen Texten stehen; siehe locales/en/figures.ftl.

## Zahlen in Worten. „ein“ und „eine“ sind Artikel.
figures-numbers = zwei = 2 | zweier = 2 | drei = 3 | dreier = 3 | vier = 4 | fünf = 5 | sechs = 6 | sieben = 7 | acht = 8 | neun = 9 | zehn = 10 | elf = 11 | zwölf = 12 | dreizehn = 13 | vierzehn = 14 | fünfzehn = 15 | sechzehn = 16 | siebzehn = 17 | achtzehn = 18 | neunzehn = 19 | zwanzig = 20 | vierundzwanzig = 24 | dreißig = 30 | vierzig = 40 | fünfundvierzig = 45 | achtundvierzig = 48 | fünfzig = 50 | sechzig = 60 | zweiundsiebzig = 72 | neunzig = 90
figures-one =
    { "" }
figures-article = ein | eine | einen | einem | einer | eines
figures-article-after = innerhalb | binnen | nach | während | als | mindestens | höchstens | etwa | ungefähr | rund | dauert | von | vor | für | in
figures-within-the = innerhalb des | innerhalb der

## Zeiteinheiten
figures-seconds = Sekunde | Sekunden | Sek
figures-minutes = Minute | Minuten | Min
figures-hours = Stunde | Stunden | Std | h
figures-days = Tag | Tage | Tagen | Tages | Kalendertag | Kalendertage | Kalendertagen | Kalendertages
figures-weeks = Woche | Wochen
figures-months = Monat | Monate | Monaten | Monats | Monates
figures-years = Jahr | Jahre | Jahren | Jahres
figures-working-days = Werktag | Werktage | Werktagen | Werktages | Werktags | Arbeitstag | Arbeitstage | Arbeitstagen | Arbeitstages | Bankarbeitstag | Bankarbeitstage | Bankarbeitstagen
figures-phrases = halbe Stunde = 30 minutes | halben Stunde = 30 minutes | Viertelstunde = 15 minutes | Dreiviertelstunde = 45 minutes | anderthalb Stunden = 90 minutes | eineinhalb Stunden = 90 minutes

## Uhrzeiten: „9 Uhr“ ist immer eine.
figures-moments = Mitternacht = 0:00
figures-clock = h
figures-am =
    { "" }
figures-pm =
    { "" }
figures-oclock = Uhr
figures-clock-before = um | ab | bis | vor | gegen
figures-clock-from = von | zwischen
figures-length-before = Frist | Dauer | Zeitraum | Zeitspanne | Verzögerung | Wartezeit

## Geld, Prozente
figures-percent = Prozent | vom Hundert
figures-currencies = Euro = EUR | Pfund = GBP | Dollar = USD | Franken = CHF

## Zwischen zwei Zahlen mit derselben Einheit
figures-range = bis | bis zu | und | oder

## Daten
figures-ordinals = .
figures-date-of =
    { "" }

## Zahlen, die benennen und nichts messen
figures-law-words = Gesetz | Gesetzes | Dekret | Dekrets | Erlass | Erlasses | Verordnung | Ordonnanz | Richtlinie | Beschluss | Gesetzbuch | Gesetzbuches
figures-reference-words = Artikel | Artikels | Artikeln | Art | Absatz | Abs | Paragraf | Kapitel | Seite | Seiten | Nummer | Nr | Zeile | Linie | Anhang | Anlage | Schritt | Formular | Raum | Saal | Schalter | Stufe | Ebene | Stock | Etage | Zimmer | Postfach | Punkt | Ziffer | Tor | Gleis
figures-street-words = Straße
figures-street-endings = straße | strasse | weg | platz | allee | gasse | ring | ufer | damm | hof | park | markt | graben
figures-phone-before = rufen | anrufen | ruf | wählen | wählt | Telefon | Tel | Telefonnummer | Rufnummer | Notruf | Notrufnummer
