# Die Frage, die jede Prüfung stellt, in einfachen Worten.

questions-answered = { $concept }: { $answered } von { $asked } Fragen beantwortet; noch offen:
questions-open = { $question }{ $places ->
        [one] { "" }
       *[other] { " " }({ $places } Stellen)
    }
questions-more = … und { $count ->
        [one] ein weiteres Konzept
       *[other] { $count } weitere Konzepte
    } mit offenen Fragen; `--all` zeigt alle

question-scope-unstated = Wonach fragen Menschen, was nicht angeboten wird?
question-exclusion-without-reason = Warum wird es nicht angeboten?
question-exclusion-without-alternative = Wohin können sich die Menschen stattdessen wenden?
question-intervention-empty = Woraus besteht es: was sieht der Kunde geschehen?
question-result-missing = Welches Ergebnis darf der Kunde erwarten?
question-no-result-missing = Und wenn es kein Ergebnis gibt?
question-no-stop = Wann ist Schluss?
question-promise-without-deadline = Innerhalb welcher Frist wird die Zusage gehalten?
question-promise-without-clock = Ab welchem Augenblick läuft diese Frist?
question-promise-without-remedy = Und wenn die Frist versäumt wird?
question-price-missing = Was kostet es?
question-amount-unbounded = Wie viel zahlt ein Kunde höchstens?
question-temporary-without-end = Bis wann gilt die vorübergehende Regel?
question-duty-without-reason = Warum muss der Kunde das tun?
question-duty-without-how = Wie und wo erledigt der Kunde das?
question-duty-without-consequence = Und wenn der Kunde es nicht tut?
question-evidence-unnamed = Welche Unterlagen genau bringt der Kunde mit?
question-channel-incomplete = Wie genau ist der Dienst zu erreichen?
question-no-human-channel = Wo erreicht der Kunde einen Menschen?
question-outside-hours = Lässt sich die Zusage innerhalb der Öffnungszeiten halten?
question-silence-missing = Und wenn der Kunde nichts hört?
question-redress-missing = Und wenn etwas schiefgeht: wo beschwert sich der Kunde, und wer kommt danach?
question-appeal-missing = Kann der Kunde Einspruch einlegen, wenn die Antwort Nein ist?
question-owner-missing = Wer ist für dieses Konzept verantwortlich?
question-review-overdue = Stimmt noch alles?
question-staff-words-missing = Was sagt das Personal wörtlich?
question-mandate-missing = Was darf man allein zugestehen?
question-escalation-loop = Wer entscheidet am Ende?
question-escalation-dead-end = An wen wird weitergegeben, und bis wann?
question-recovery-incomplete = Wie wird ein eigener Fehler wiedergutgemacht?
question-weak-point-without-plan = Und wenn etwas ausfällt: was ist Plan B?
question-notice-missing = Was erfahren alle, wenn es viele trifft?
question-social-triage-incomplete = Wer antwortet in den sozialen Medien, und bis wann?
question-contact-reason-without-owner = Wer beseitigt den Grund, aus dem sich Menschen melden müssen?
question-public-silent = Was darf die Öffentlichkeit über diese Regel wissen?
