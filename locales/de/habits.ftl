# Wörter, die Verfasser in Wertangaben, Bedingungen und Beträgen statt derer des Formats schreiben; siehe
# locales/en/habits.ftl.

## Vergleichende Wörter
habits-comparing = mindestens = at least | wenigstens = at least | minimal = at least | ab = at least ? | von mindestens = at least | höchstens = at most | maximal = at most | bis zu = at most | nicht mehr als = at most | mehr als = more than | größer als = more than | höher als = more than | länger als = more than | älter als = more than | über = more than | weniger als = less than | kleiner als = less than | niedriger als = less than | kürzer als = less than | jünger als = less than | unter = less than | genau = exactly | gleich = exactly | spätestens am = on or before | vor dem = before | nach dem = after

## Andere Wörter von Bedingungen
habits-plain = nicht = not | ja = yes | nein = no | egal = any | beliebig = any

## Nach einer Wertangabe, statt eines vergleichenden Wortes davor
habits-trailing = oder mehr = at least | und mehr = at least | oder höher = at least | oder länger = at least | oder älter = at least | oder weniger = at most | oder niedriger = at most | oder kürzer = at most | oder jünger = at most | oder später = on or after | oder früher = on or before

## Wörter des Rechnens
habits-arithmetic =
    { "" }

## Wörter für Einheiten, die auch eine andere sein können: nach dem Gesetz ist der Samstag ein Werktag
habits-unsure-units = Werktag | Werktage | Werktagen | Werktages | Werktags | Pfund | Dollar | Franken

## Wörter, die auf eine Zahl folgen können, ohne ihre Einheit zu sein
habits-followers = für | dann
