# Die Wörter, mit denen das Deutsche verneint; siehe locales/en/negation.ftl.

## Diese Wörter verneinen überall
negation-sure = nicht | kein | keine | keinen | keinem | keiner | keines | nie | niemals | nichts | niemand | niemanden | niemandem | nirgends | nirgendwo | keinesfalls | keineswegs | keinerlei

## Diese Wörter können dort stehen, wo eine andere Sprache verneint
negation-likely = gratis | kostenlos | kostenfrei | gebührenfrei | frei | nein | weder | noch | nur | allein | lediglich | bloß | erst | außer | ausgenommen | außerhalb | sofern | weniger | wenig | kaum | statt | stattdessen | lieber | anders | anderswo | sonst | gegen | zu | verpassen | verpasst | versäumen | versäumt | fehlt | fehlen | fehlend | fehlende | fehlenden | fehlgeschlagen | mangelt | verlust | verlieren | verliert | verloren | scheitert | gescheitert | misslingt | weigert | weigern | verweigert | verweigern | ablehnen | abgelehnt | lehnen | lehnt | endet | aufhören | stoppen | vermeiden | vermeidet | verboten | leer | geschlossen | gesperrt | ausgeschlossen | falsch | falsche | verfällt | verfallen | entfällt | entfallen | erlischt | weg | wartet | liegen | absagen | abgesagt | stornieren | storniert | streichen | gestrichen | verhindert | verhindern

## Wörter, die sagen, dass etwas nicht dabei ist, wie in jeder Sprache: Sie können dort für eine Verneinung stehen, wo der andere Text keines davon hat
negation-lacking = ohne

## Anfänge von Wörtern, die ebenso viel sagen
negation-beginnings = unmög | ungült | unvoll | unbek | unerreich | unbesch | unnöt | unbrauch | unbez | unklar | unsicher | unles | unzul | unzust | unzureich | ungeöff

## Wendungen, die nichts verneinen
negation-idioms = nicht später als | nicht mehr als | nicht nur
