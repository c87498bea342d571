# Was über Formeln und Bedingungen gesagt wird, die nicht zu ihren Merkmalen passen.
# `written` ist der Text, um den es geht, `fact` eine Kennung; `found`, `expected` und `domain` sind Wörter des Formats.
#
# Wörter: type = Typ, quantity = Wertangabe, unit = Einheit, figure = Kennwert, fact = Merkmal, bound = Grenze, step = Schritt.

type-mismatch = `{ $fact }` hat den Typ `{ $type }` und lässt sich deshalb nicht mit `{ $written }` vergleichen
    .help = mit { $kind ->
        [money] einem Betrag wie `at least 250 EUR`
        [duration] einer Dauer wie `at least 2 days`
        [percentage] einem Prozentsatz wie `at least 25 %`
        [date] einem Tag wie `before 2026-12-01`
        [time] einer Uhrzeit wie `from 09:00 to 17:00`
        [choice] einer der Optionen, ohne vergleichende Wörter,
        [scale] einer der Optionen
        [number] einer Zahl wie `at least 3`
        [whole-number] einer Zahl wie `at least 3`
        [yes-no] `yes` oder `no`
       *[other] einem der eigenen Werte
    } vergleichen
type-mismatch-amount = `{ $written }` ist keine Wertangabe, mit der sich rechnen lässt
    .help = ein Merkmal verwenden, das gezählt oder gemessen wird, oder mit `when` und `is` für jeden Fall einen Wert angeben
incomparable-units = `{ $written }` { $found ->
        [date] ist ein Tag
        [time] ist eine Uhrzeit
        [number] hat keine Einheit
       *[unit] zählt in `{ $found }`
    }, und `{ $fact }` { $expected ->
        [date] ist ein Tag
        [time] ist eine Uhrzeit
        [number] hat keine Einheit
       *[unit] zählt in `{ $expected }`
    }
    .help = auf beiden Seiten dieselbe Einheit verwenden: Währungen werden nicht umgerechnet, Kalendertage, Monate und Werktage auch nicht
incomparable-units-amount = `{ $written }` { $found ->
        [date] ist ein Tag
        [time] ist eine Uhrzeit
        [number] hat keine Einheit
       *[unit] zählt in `{ $found }`
    }; erwartet wird { $expected ->
        [date] ein Tag
        [time] eine Uhrzeit
        [number] eine Zahl ohne Einheit
       *[unit] `{ $expected }`
    }
    .help = überall dieselbe Einheit verwenden: Währungen werden nicht umgerechnet, Kalendertage, Monate und Werktage auch nicht
outside-domain-step = `{ $fact }` ist nie `{ $written }`: die Werte gehen in größeren Schritten
    .help = einen Wert schreiben, den `{ $fact }` haben kann, oder einen kleineren `step` oder einen anderen Typ angeben
outside-domain-bound = `{ $fact }` erreicht nie `{ $written }`{ $domain ->
        [any] {""}
       *[bounds] ; die Werte sind `{ $domain }`
    }
    .help = die Bedingung oder die Grenzen von `{ $fact }` berichtigen
outside-domain-backwards = `{ $written }` läuft rückwärts und enthält deshalb nichts
    .help = das kleinere Ende zuerst schreiben
outside-domain-unknown = `{ $fact }` ist immer bekannt
    .help = bei `{ $fact }` `may_be_unknown: yes` ergänzen oder `unknown` weglassen
outside-domain-absent = `{ $fact }` gibt es in jedem Fall
    .help = bei `{ $fact }` `only_when` ergänzen oder `absent` weglassen
outside-domain-bounds = `{ $fact }` kann keinen Wert haben: `{ $least }` und `{ $most }` schließen einander aus
    .help = die untere Grenze von `{ $fact }` zur kleineren der beiden machen
outside-domain-limits = `{ $least }` liegt über `{ $most }`, also ergibt die Formel in jedem Fall dasselbe
    .help = die untere Grenze zur kleineren der beiden machen
type-mismatch-gives = `{ $written }` kann kein Wert von `{ $fact }` sein, das den Typ `{ $type }` hat
    .help = die Formel oder den Typ von `{ $fact }` berichtigen
type-mismatch-place = `{ $written }` ist { $sort ->
        [money] kein Betrag
        [term] keine Dauer und kein Tag
       *[time] keine Dauer
    }
    .help = { $sort ->
        [money] einen Betrag wie `12.50 EUR`
       *[time] eine Dauer wie `14 days`
    } oder die Kennung eines solchen Kennwerts schreiben
type-mismatch-below = `{ $written }` ist weniger als nichts
    .help = das Zeichen vor der Zahl weglassen
amount-not-linear = `{ $written }` multipliziert zwei Werte, die beide vom Fall abhängen
    .help = einen der beiden durch eine Wertangabe oder einen Kennwert ersetzen oder mit `when` und `is` für jedes Stück einen Betrag schreiben
