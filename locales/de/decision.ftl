# Was die Prüfungen von Entscheidungen und durchgespielten Fällen sagen.
#
# Wörter: finding = Befund, decision = Entscheidung, rule = Regel, answer = Antwort, case = Fall, gap = Lücke,
# exception (`overrides`) = Ausnahme, fact = Merkmal, option = Option, amount = Betrag, bound = Grenze,
# one thing that the client must do = Pflicht, staff = Personal.

# Wann es so ist, am Ende eines Satzes.
during = { $era ->
    [from] {" "}(ab `{ $from }`)
    [until] {" "}(bis `{ $until }`)
    [between] {" "}(von `{ $from }` bis `{ $until }`)
   *[always] {""}
}
# Um welche Fälle es in einem Befund geht.
when = { $region ->
    [any] in jedem Fall
   *[other] bei { $region }
}
# Einer davon, am Anfang eines Satzes.
example = { $witness ->
    [none] {""}
   *[other] zum Beispiel `{ $witness }`:{" "}
}
decision-gap = keine Regel von `{ $decision }` antwortet { when }{ during }
    .help = { example }entscheiden, was dann geschieht; eine benachbarte Regel erweitern, eine ergänzen oder unter `otherwise` sagen, was sonst gilt
    .beside = antwortet { $outcome } bei `{ $fact }: { $value }`
decision-gap-several = keine Regel von `{ $decision }` antwortet in { $count } Arten von Fällen, die zusammengehören, zunächst { when }{ during }
decision-gap-option = keine Option von `{ $decision }` gilt { when }{ during }
    .help = { example }sagen, welche Option es dann ist
decision-gap-option-several = keine Option von `{ $decision }` gilt in { $count } Arten von Fällen, die zusammengehören, zunächst { when }{ during }
decision-contradiction-option = `{ $first }` und `{ $second }` von `{ $fact }` gelten beide { when }{ during }
    .help = { example }eine der beiden einschränken, sodass genau eine Option gilt
    .first = gilt dort
    .second = gilt dort auch
mend-terms = bei `{ $rule }` `{ $text }` schreiben
mend-add = die Regel `{ $rule }` ergänzen
mend-narrow = `{ $rule }` nur bei `{ $fact }: { $text }` gelten lassen
mend-ask = `{ $duty }` nur bei `{ $when }` verlangen
mend-override = `{ $rule }` zur Ausnahme von `{ $base }` machen
decision-contradiction = `{ $first }` und `{ $second }` antworten verschieden { when }{ during }
    .help = { example }eine der beiden einschränken, mit `overrides` sagen, welche die Ausnahme ist, oder `hit_policy: first` verwenden
    .first = antwortet { $outcome }
    .second = antwortet { $outcome }
boundary-hole = keine Regel von `{ $decision }` antwortet { when }: `{ $first }` sagt `{ $lower }`, `{ $second }` sagt `{ $upper }`{ during }
    .help = { example }sagen, zu welcher der beiden dieser Fall gehört
    .below = `{ $first }` endet hier
    .above = `{ $second }` beginnt hier
boundary-hole-option = keine Option von `{ $decision }` gilt { when }: `{ $first }` sagt `{ $lower }`, `{ $second }` sagt `{ $upper }`{ during }
boundary-clash-option = `{ $first }` und `{ $second }` von `{ $decision }` gelten beide { when }: `{ $first }` sagt `{ $lower }`, `{ $second }` sagt `{ $upper }`{ during }
boundary-clash = `{ $first }` und `{ $second }` antworten beide { when }, und zwar verschieden: `{ $first }` sagt `{ $lower }`, `{ $second }` sagt `{ $upper }`{ during }
    .help = { example }es einer der beiden überlassen
    .below = `{ $first }` endet hier
    .above = `{ $second }` beginnt hier
decision-overlap = `{ $first }` und `{ $second }` antworten beide { when }, und zwar dasselbe{ during }
    .help = { example }eine der beiden einschränken, sie zusammenlegen oder mit `overrides` sagen, welche dort vorgeht
    .first = antwortet { $outcome }
    .second = antwortet { $outcome }
decision-overlap-unproved = `{ $first }` und `{ $second }` antworten beide { when }, und es ist nicht bewiesen, dass sie dasselbe sagen{ during }
rule-never-applies = `{ $rule }` gilt nie: { $rules-count ->
        [one] { $rules } geht immer vor
       *[other] { $rules } gehen immer vor
    }
    .help = diese Regel davor setzen, die anderen einschränken oder diese Regel streichen
    .covers = geht vor
rule-never-applies-empty = `{ $rule }` gilt nie: kein Fall erfüllt die Bedingung
    .help = die Bedingung berichtigen oder die Regel streichen
rule-never-applies-option = `{ $rule }` von `{ $fact }` gilt nie: kein Fall erfüllt die Bedingung
    .help = die Bedingung berichtigen oder die Option streichen
rule-never-applies-time = diese Frist wird nie zugesagt: immer wenn es `{ $offer }` gibt, gilt schon eine Frist davor
    .help = das `when` berichtigen, die Frist vor die anderen setzen oder sie streichen
    .covers = wird davor angesehen
rule-redundant = `{ $rule }` ändert nichts: alles, was diese Regel sagt, { $rules-count ->
        [one] sagt auch { $rules }
       *[other] sagen auch { $rules }
    }
    .help = die Regel streichen oder ändern, was sie antwortet oder warum
    .same = sagt dasselbe
fact-decides-nothing = `{ $decision }` fragt nach `{ $fact }`, aber keine Antwort hängt davon ab
    .help = `{ $fact }` aus den Bedingungen von `{ $decision }` nehmen oder etwas davon abhängen lassen
    .asked = hier wird danach gefragt
outcome-unreached = `{ $id }` wird angeboten, aber keine Entscheidung führt je dazu
    .help = die Regel schreiben, die zu `{ $id }` führt, oder das Angebot streichen
falls-to-otherwise = nur das `otherwise` von `{ $decision }` antwortet { when }{ during }
    .help = { example }nichts zu tun, es sei denn, das verdient eine eigene Regel
public-gap = die Öffentlichkeit bekommt { when } keine Antwort{ during }: { $rules-count ->
        [one] dort gilt nur { $rules }, eine Regel allein für das Personal
       *[other] dort gelten nur { $rules }, Regeln allein für das Personal
    }
    .help = { example }die öffentliche Regel schreiben, die dort gilt, und die interne zur Ausnahme davon machen
    .rule = nur für das Personal
public-gap-no-exception = `{ $rule }` ist nur für das Personal, ist aber keine Ausnahme von einer öffentlichen Regel
    .help = die öffentliche Antwort für dieselben Fälle schreiben und `{ $rule }` zur Ausnahme davon machen
amount-without-fact = der Betrag von `{ $outcome }` braucht `{ $fact }`, das es { when } nicht gibt{ during }
    .help = { example }die Regel auf Fälle mit diesem Merkmal einschränken und eine für die anderen schreiben
amount-without-fact-unknown = der Betrag von `{ $outcome }` braucht `{ $fact }`, das { when } niemand kennt{ during }
    .help = { example }die Regel auf Fälle einschränken, in denen es bekannt ist, und eine für die anderen schreiben
amount-without-fact-none = kein Betrag von `{ $outcome }` gilt { when }{ during }
    .help = { example }angeben, was es dann wert ist, oder die Regel einschränken
worthless-right = was der Kunde bekommt, `{ $outcome }`, beläuft sich auf `{ $amount }`, zum Beispiel bei `{ $witness }`{ during }
    .help = die Regel auf Fälle einschränken, in denen etwas übrig bleibt, und sagen, was in den anderen gilt; oder einen Mindestbetrag angeben
worthless-right-always = was der Kunde bekommt, `{ $outcome }`, beläuft sich auf `{ $amount }`{ during }
amount-unbounded = was der Kunde zahlt, `{ $outcome }`, hat keine Obergrenze{ during }
    .help = den Betrag mit `, at most` und dem höchsten Betrag abschließen, den ein Kunde schulden kann
dead-end-duty = der Kunde muss `{ $duty }` vor einer Antwort erledigen, obwohl das { when } zu nichts führt{ during }
    .help = { example }`{ $duty }` nur verlangen, wo es helfen kann (`only_when`), oder unter `earns` sagen, was es trotzdem bringt
    .duty = das wird vom Kunden verlangt
dead-end-duty-visit = der Kunde muss für `{ $duty }` vor einer Antwort vorbeikommen, obwohl das { when } zu nichts führt{ during }
dead-end-duty-always = der Kunde muss `{ $duty }` vor einer Antwort erledigen, obwohl keine Antwort es wert ist{ during }
override-loop = { $rules } sind im Kreis Ausnahmen voneinander
    .help = entscheiden, welche Regel die Ausnahme ist, und `overrides` bei der anderen streichen
    .other = gehört zum Kreis
impossible-idle = diese Kombination ist als unmöglich angegeben, könnte aber ohnehin nicht vorkommen
    .help = sie streichen oder die Bedingung berichtigen
override-idle = `{ $rule }` soll eine Ausnahme von `{ $base }` sein, aber kein Fall erfüllt beide
    .help = eine der beiden Bedingungen berichtigen oder `overrides` streichen
    .base = die Regel, von der es eine Ausnahme sein soll
decision-not-proved = `{ $id }` ist zu groß für einen Beweis
    .help = die Entscheidung teilen oder Regeln mit derselben Antwort zusammenlegen
decision-not-proved-doubt = `{ $id }` ist nicht bewiesen: { $region ->
        [any] von keinem Fall ist zu sagen, ob es ihn geben kann
       *[other] ob es einen Fall mit { $region } geben kann, ist nicht zu sagen
    }
    .help = unter `impossible` sagen, dass es ihn nicht gibt, oder ihn beantworten; oder die Merkmale begrenzen, sodass alle Werte zu prüfen sind
offered-and-excluded = `{ $rule }` antwortet zugleich `{ $offer }`, das angeboten wird, und `{ $exclusion }`, das nicht angeboten wird
    .help = eines der beiden antworten lassen oder die Entscheidung mit `hit_policy: collect` Antworten sammeln lassen
    .offer = wird angeboten
case-fails = der Fall `{ $case }` erwartet { $expected } von `{ $decision }`, { $decided ->
        [undecided] aber die Antwort bleibt offen
        [gap] aber keine Regel antwortet
        [contradiction] aber Regeln antworten verschieden
        [out-of-scope] aber in dieser Entscheidung geht es nicht darum
        [impossible] aber es kann ihn nicht geben
       *[answered] aber die Entscheidung antwortet { $decided }
    }
    .help = die Regel oder die Erwartung berichtigen; `helder decide` zeigt, wie der Fall entschieden wird
    .rule = diese Regel entscheidet ihn
case-undecided = der Fall `{ $case }` lässt die Antwort von `{ $decision }` offen; es fehlt: { $missing }
    .help = diese Merkmale beim Fall angeben
case-undecided-figure = der Kennwert `{ $figure }` hat am { $on }, dem Tag des Falls `{ $case }`, keinen Wert, und `{ $decision }` braucht ihn; die Werte wechseln an diesen Tagen: { $dates }
    .help = einen Wert ergänzen, der an diesem Tag gilt, oder dem Fall mit `on` einen anderen Tag geben
case-impossible = den Fall `{ $case }` kann es nicht geben: `impossible` oder die Merkmale schließen ihn aus
    .help = berichtigen, was der Fall angibt oder was ihn ausschließt
case-impossible-value = der Fall `{ $case }` gibt einen Wert an, den `{ $fact }` dort nicht haben kann
