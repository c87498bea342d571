# Wörter des Briefes, der einen Fall beantwortet (`helder letter`). Die übrigen sind die der öffentlichen Seiten.

letter-subject = Unsere Antwort: { $service }
letter-blank-client = [Name und Anschrift der Person, die gefragt hat]
letter-blank-called = [{ $client }: Name und Anschrift]
letter-blank-name = [Name der Person, die unterschreibt]
letter-blank-role = [Funktion der Person, die unterschreibt]
letter-greeting = Sehr geehrte Damen und Herren,
letter-intro = Sie haben uns eine Frage zu „{ $service }“ gestellt. Hier lesen Sie, was wir antworten, warum, und was Sie tun können.
letter-draft = Entwurf: Diese Regeln gelten noch nicht. Diesen Brief nicht verschicken.
letter-situation = Ihre Situation
letter-told = Das haben Sie uns gesagt:
letter-looked-up = Das haben wir selbst nachgeschlagen:
letter-worked-out = Das haben wir berechnet:
letter-answer = Unsere Antwort
letter-why = Warum
letter-rule = Unsere Regel für Ihre Situation:
letter-rule-always = Unsere Regel gilt in jeder Situation.
letter-rule-rest = Unsere Regel gilt in jeder Situation, für die wir keine andere Regel haben.
letter-judged = Diesen Fall hat persönlich geprüft: { $role }
letter-formula = Wie wir den Betrag berechnet haben
letter-total = Alle Beträge zusammen
letter-now = Was wir jetzt tun
letter-duty-before = Vielleicht haben Sie das schon getan. Dann brauchen Sie es nicht noch einmal zu tun.
letter-page = Alle unsere Regeln zu dieser Dienstleistung stehen hier:
letter-closing = Mit freundlichen Grüßen

# Warum es keinen Brief gibt, gesagt zu dem, der ihn verlangt hat.

letter-refused-undecided = kein Brief: `{ $decision }` ist noch nicht entschieden; noch zu fragen: { $missing }
letter-refused-gap = kein Brief: keine Regel von `{ $decision }` beantwortet diesen Fall
letter-refused-contradiction = kein Brief: die Regeln von `{ $decision }` widersprechen einander in diesem Fall
letter-refused-impossible = kein Brief: dem Konzept zufolge kann dieser Fall nicht vorkommen
letter-refused-out-of-scope = kein Brief: `{ $decision }` betrifft diesen Fall nicht
letter-refused-silent = kein Brief: keine Entscheidung betrifft diesen Fall
letter-refused-staff = kein Brief: `{ $decision }` ist eine Entscheidung nur für das Personal, über die Kunden nichts lesen
letter-refused-staff-rule = kein Brief: in diesem Fall beantwortet { $rules } die Entscheidung `{ $decision }`, nur für das Personal, und dieser Grund darf nicht in einem Brief stehen; es dem Kunden selbst sagen oder es eine öffentliche Regel sagen lassen
letter-written = { $path } geschrieben
