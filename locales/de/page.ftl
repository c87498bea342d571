# Wörter der öffentlichen Seiten. Der Kunde wird mit „Sie“ angesprochen.

## Rund um jede Seite
page-colon = { "" }:
page-skip = Zum Inhalt
page-languages = Sprache wählen
page-language-name = Deutsch
page-contents = Auf dieser Seite
page-home = Alle Dienstleistungen
page-draft = Entwurf: Diese Seite ist nicht veröffentlicht und kann sich noch ändern.
page-retired = Diese Dienstleistung gibt es seit dem { $date } nicht mehr.
page-retired-undated = Diese Dienstleistung gibt es nicht mehr.
page-replaced-by = Was an ihre Stelle getreten ist
page-not-yet = Dies gilt ab dem { $date }.
page-no-longer = Dies galt bis zum { $date }.
page-coming = Ab dem { $date }: { $what }
page-notice = Jetzt wichtig
page-special-cases = In besonderen Fällen können wir anders entscheiden: Sprechen Sie mit uns.
page-moved = Diese Seite hat eine neue Adresse.
page-moved-link = Zur neuen Adresse
page-print = { $organisation } – { $title } – { $date }
# Was anders lautet, wenn ein Satz ausgefüllt ist; siehe locales/fr/page.ftl. Was gebeugt wird, steht in language.ftl.
contractions = innerhalb von 1 Sekunde = innerhalb einer Sekunde | innerhalb von 1 Minute = innerhalb einer Minute | innerhalb von 1 Stunde = innerhalb einer Stunde | innerhalb von 1 Tag = innerhalb eines Tages | innerhalb von 1 Woche = innerhalb einer Woche | innerhalb von 1 Monat = innerhalb eines Monats | innerhalb von 1 Jahr = innerhalb eines Jahres | innerhalb von 1 Werktag = innerhalb eines Werktags | nach 1 Sekunde = nach einer Sekunde | nach 1 Minute = nach einer Minute | nach 1 Stunde = nach einer Stunde | nach 1 Tag = nach einem Tag | nach 1 Woche = nach einer Woche | nach 1 Monat = nach einem Monat | nach 1 Jahr = nach einem Jahr | nach 1 Werktag = nach einem Werktag

## Übersicht und Startseite
index-title = Unsere Dienstleistungen
index-title-of = Dienstleistungen: { $organisation }
index-description = Ob wir in Ihrem Fall helfen, was wir von Ihnen brauchen, was Sie bekommen und bis wann: { $services }
index-search = Dienstleistung suchen
index-search-help = Ein oder zwei Wörter aus Ihrer Frage genügen.
index-search-count = Treffer: { $count }
index-search-none = Nichts gefunden. Versuchen Sie es mit einem anderen Wort oder sehen Sie in der Liste nach.
index-search-ask = Oder fragen Sie uns. Ein Mensch hilft Ihnen:
# Wörter einer Frage, die nicht sagen, wonach gesucht wird.
index-search-ignored =
    ich | du | er | sie | es | wir | ihr | mich | mir | dich | dir | ihn | ihm | uns | euch | ihnen | mein | meine |
    meinen | meinem | meiner | meines | dein | deine | unser | unsere | unseren | unserem | ihre | ihren | ihrem |
    ihrer | sein | seine | seinen | seiner | der | die | das | den | dem | des | ein | eine | einen | einem | einer |
    eines | dies | diese | dieser | dieses | diesen | diesem | ist | sind | bin | war | waren | sein | wird | werden |
    wurde | habe | hat | haben | hatte | kann | können | konnte | will | wollen | möchte | muss | müssen | soll | darf |
    dürfen | gibt | geht | tun | machen | brauche | was | wer | wen | wem | wo | wohin | woher | wann | wie | warum |
    wieso | welche | welcher | welches | welchen | ob | und | oder | aber | als | wenn | dann | um | zu | zum | zur |
    von | vom | in | im | ins | an | am | auf | aus | bei | beim | mit | ohne | für | nach | durch | über | unter | vor |
    bis | nicht | kein | keine | keinen | auch | noch | schon | hier | da | dort | doch | nur | sehr | viel | jemand |
    etwas | bitte | danke | hallo | hilfe | mal | gern
index-refusal = Das machen wir nicht.
index-refusal-where = Warum das so ist und was Sie stattdessen tun können, steht unter „{ $service }“.
index-retired = Dienstleistungen, die es nicht mehr gibt
start-title = Wählen Sie Ihre Sprache

## 1. Für wen
section-audience = Für wen
choices-excel = Worin wir gut sein wollen
choices-leave = Worauf wir dafür verzichten
choices-because = Warum

## 2. Ihre Situation prüfen
section-check = Ihre Situation prüfen
check-intro = Beantworten Sie die Fragen der Reihe nach. Ihre Antworten werden nicht gespeichert.
check-link = Ihre Situation prüfen, Frage für Frage
check-question = Frage { $number }
check-answer = Antwort { $number }
check-to-question = zu Frage { $number }
check-to-answer = zu Antwort { $number }
check-unknown = Ich weiß es nicht
check-unknown-title = Wenn Sie es nicht wissen
check-unknown-ask = Wenden Sie sich an uns: Wir klären es gemeinsam.
check-back = Zurück zur vorigen Frage
check-restart = Neu beginnen
check-change = Ändern
check-given = Ihre Antworten
check-then = Was Sie jetzt tun
check-amount-get = Sie erhalten { $amount }
check-amount-pay = Sie zahlen { $amount }
check-amount-get-named = Sie erhalten: { $amount }
check-amount-pay-named = Sie zahlen: { $amount }
check-amount-get-nothing = Sie erhalten nichts
check-amount-pay-nothing = Sie zahlen nichts
check-out-of-scope = Diese Frage stellt sich in Ihrer Situation nicht.
check-gap = Das können wir hier nicht beantworten. Bitte wenden Sie sich an uns.
check-judged = Die Entscheidung liegt bei: { $role }. Meist gilt:
check-open = Das hängt von etwas ab, das wir selbst klären.
check-open-compared = Das hängt von den Antworten zusammen ab.
check-open-facts = Das klären wir:
check-open-answers = Diese Antworten sind möglich:
check-more = Mehr dazu: { $title }
check-back-page = Zurück zur ganzen Seite
outcome-offer = Das machen wir
outcome-exclusion = Nein

## 3. Was Sie bekommen
section-offer = Was Sie bekommen
offer-when = Bis wann
offer-within = innerhalb von { $time }
offer-target = wir streben { $time } an
offer-starts = Wann die Frist beginnt
offer-paused = Wann die Frist ruht
offer-latest = insgesamt höchstens { $time }
offer-stops = Wann wir aufhören
offer-result = Womit Sie rechnen können
offer-no-result = Wenn es kein Ergebnis gibt
offer-missed = Wenn wir zu spät sind
offer-missed-nothing = Dann gibt es weder eine Entschädigung noch zusätzliche Hilfe.
offer-needs = Was Sie dafür tun müssen
offer-because = Warum wir das tun
offer-contact = Wo Sie sich dafür melden

## 4. Was Sie tun müssen
section-duties = Was Sie tun müssen
duties-nothing = Sie müssen nichts tun.
duty-contact = Wo
duty-by = Bis wann
duty-within = innerhalb von { $time }
duty-before = spätestens { $time } vor { $date }
# Ein Tag, wie sein Merkmal heißt, in einem Satz nach „vor“; siehe locales/en/page.ftl.
date-heads = datum | tag | zeitpunkt | beginn | anfang | start | ende | termin | frist | ankunft | abreise | bung | dung | fung | gung | hung | kung | lung | mung | nung | rung | sung | tung | zung
date-named = { $head ->
    [datum] dem { $label }
    [tag] dem { $label }
    [zeitpunkt] dem { $label }
    [beginn] dem { $label }
    [anfang] dem { $label }
    [start] dem { $label }
    [ende] dem { $label }
    [termin] dem { $label }
    [frist] der { $label }
    [ankunft] der { $label }
    [abreise] der { $label }
    [bung] der { $label }
    [dung] der { $label }
    [fung] der { $label }
    [gung] der { $label }
    [hung] der { $label }
    [kung] der { $label }
    [lung] der { $label }
    [mung] der { $label }
    [nung] der { $label }
    [rung] der { $label }
    [sung] der { $label }
    [tung] der { $label }
    [zung] der { $label }
   *[other] dem Datum „{ $label }“
}
duty-starts = Wann die Frist beginnt
duty-takes = Wie viel Zeit es Sie kostet
duty-takes-about = etwa { $time }
duty-bring = Was Sie mitbringen
duty-only-when = Nur wenn
duty-because = Wozu es dient
duty-earns = Was es Ihnen auf jeden Fall bringt
duty-otherwise = Wenn Sie es nicht tun

## 5. Was wir nicht tun
section-exclusions = Was wir nicht tun, und warum
exclusions-nothing = Es ist nichts ausgeschlossen.
exclusion-instead = Was Sie stattdessen tun können
exclusion-instead-nothing = Wir kennen keine andere Lösung.
exclusion-always = Ohne Ausnahme.

## 6. Wie wir entscheiden
section-decisions = Wie wir entscheiden
decision-answer = Unsere Antwort
decision-otherwise = In allen anderen Fällen
decision-every-case = In jedem Fall
decision-instead-of = Ausnahme von der Regel darüber
decision-only-when = Das betrifft Sie nur, wenn
decision-needs = Was wir zuerst von Ihnen brauchen
decision-all-answers = Für Sie können mehrere Regeln gelten: Dann zählt jede.
decision-first-answer = Lesen Sie von oben nach unten: Es gilt die erste Regel, die auf Sie zutrifft.
decision-priority = Treffen mehrere Regeln auf Sie zu, so gilt die oberste in der Liste.
decision-total = Die Beträge werden zusammengezählt.
decision-judged = Die Entscheidung liegt bei: { $role }. Meist gilt:
decision-judged-between = Die Entscheidung liegt bei: { $role }. Mögliche Antworten: { $answers }
decision-source = Grundlage
decision-valid-from = ab dem { $date }
decision-valid-until = bis zum { $date }
decision-valid-between = vom { $from } bis zum { $until }
decision-computed = So rechnen wir
decision-line = Regel
decision-line-number = Regel { $number }
decision-nothing = Nichts
decision-unless = Nicht, wenn diese Regel gilt:
decision-unless-any = Nicht, wenn eine dieser Regeln gilt:
decision-rounded-down = Abgerundet.
decision-rounded-up = Aufgerundet.

## Bedingungen, als Zellen einer Tabelle
condition-at-least = mindestens { $value }
condition-more-than = mehr als { $value }
condition-at-most = höchstens { $value }
condition-less-than = weniger als { $value }
condition-exactly = genau { $value }
condition-count-at-least = { $value } oder mehr
condition-count-exactly = { $value }
condition-from-to = { $from } bis einschließlich { $to }
condition-from-below = mindestens { $from } und weniger als { $to }
condition-above-to = mehr als { $from } und höchstens { $to }
condition-above-below = mehr als { $from } und weniger als { $to }
condition-date-before = vor dem { $value }
condition-date-after = nach dem { $value }
condition-date-by = spätestens am { $value }
condition-date-from = ab dem { $value }
condition-date-on = am { $value }
condition-date-between = vom { $from } bis zum { $to }
condition-time-before = vor { $value }
condition-time-after = nach { $value }
condition-time-by = spätestens um { $value }
condition-time-from = ab { $value }
condition-time-on = um { $value }
condition-time-between = von { $from } bis { $to }
condition-yes = ja
condition-no = nein
condition-not = nicht { $condition }
condition-but = alles außer { $option }
condition-known = bekannt
condition-unknown = nicht bekannt
condition-absent = trifft nicht zu
condition-any = spielt keine Rolle
condition-or = oder
condition-of = { $fact }: { $condition }
condition-beside = { $first }; { $then }
condition-one-of = und eine dieser Bedingungen

## Beträge in Worten
amount-fact = „{ $label }“
amount-plus = plus { $amount }
amount-minus = minus { $amount }
amount-share = { $rate } von { $of }
amount-per = { $each } je { $of }
amount-per-unit = { $each } je { $unit } von { $of }
amount-per-started = { $each } je { $step } von { $of } (angefangene zählen mit)
amount-per-full = { $each } je { $step } von { $of } (nur volle zählen)
amount-divided-by = { $amount } geteilt durch { $by }
amount-beyond = der Teil von { $amount } über { $from }
amount-days-between = die Zahl der Tage von { $from } bis { $to }
amount-working-days-between = die Zahl der Werktage von { $from } bis { $to }
amount-months-between = die Zahl der vollen Monate von { $from } bis { $to }
amount-at-least = { $amount }, mindestens aber { $limit }
amount-at-most = { $amount }, höchstens aber { $limit }
amount-between = { $amount }, mindestens aber { $least } und höchstens { $most }
amount-nothing-up-to = { $amount }, aber nichts bis einschließlich { $limit }
amount-less = { $amount }, abzüglich { $limit }
amount-if = { $amount } ({ $condition })
unit-second = Sekunde
unit-minute = Minute
unit-hour = Stunde
unit-day = Tag
unit-week = Woche
unit-month = Monat
unit-year = Jahr
unit-working-day = Werktag

## 7. Preis
section-price = Was es kostet
price-free = Kostenlos
price-depends = Der Preis hängt von Ihrer Situation ab.

## 7. Kontakt
section-contact = So erreichen Sie uns
contact-order = Am besten in dieser Reihenfolge:
contact-phone = Telefon
contact-email = E-Mail
contact-web = Website
contact-app = App
contact-chat = Chat
contact-counter = Schalter
contact-post = Post
contact-social = Soziale Medien
contact-visit = Hausbesuch
contact-open = Seite öffnen
contact-person = Sie sprechen mit einem Menschen.
contact-no-person = Hier antwortet niemand persönlich.
contact-languages = Sprachen
contact-answers-within = Sie erhalten innerhalb von { $time } eine Antwort.
contact-answers-within-phone = Wir nehmen innerhalb von { $time } ab.
contact-answers-within-counter = Sie sind innerhalb von { $time } an der Reihe.
hours-always = rund um die Uhr, an sieben Tagen in der Woche
hours-by-appointment = nach Terminvereinbarung
hours-closed = geschlossen
hours-closed-on = geschlossen am { $dates }
hours-line = { $days }: { $hours }

## 7. Wenn Sie nichts hören
section-silence = Wenn Sie nichts hören
silence-after = Haben Sie nach { $time } noch nichts gehört?

## 7. Wenn etwas schiefgeht
section-redress = Wenn etwas schiefgeht
redress-second-chance = Geben Sie uns zuerst Gelegenheit, es in Ordnung zu bringen
redress-complain = Eine Beschwerde einreichen
redress-acknowledged = Wir bestätigen innerhalb von { $time }, dass wir Ihre Beschwerde erhalten haben.
redress-answered = Sie erhalten innerhalb von { $time } eine Antwort.
redress-appeal = Einspruch gegen die Entscheidung
redress-appeal-to = Bei wem
redress-appeal-within = Innerhalb von { $time }
redress-appeal-when = Frist
redress-appeal-starts = Wann die Frist beginnt
redress-appeal-how = Wie
redress-appeal-link = Mehr zum Einspruch
redress-appeal-nothing = Ein Einspruch ist nicht möglich.
redress-next = Wenn Ihnen unsere Antwort nicht weiterhilft
redress-next-intro = Sie können sich dann an eine dieser Stellen wenden:

## 8. Beispiele, Rechtsgrundlage, über diese Seite
section-extras = Ein kleines Extra
section-examples = Beispiele
section-legal = Rechtsgrundlage
legal-article = { $title }, Artikel { $article }
legal-passage = { $title }, { $article }
section-related = Siehe auch
section-about = Über diese Seite
about-owner = Verantwortlich
about-valid-from = Gilt ab
about-valid-since = In Kraft seit
about-valid-until = Gilt bis
about-review = Zu überprüfen bis
