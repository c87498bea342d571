# Wörter des Übungsblatts für das Personal; siehe auch „Üben“ in staff.ftl.

practice-fold = Auf Papier: an den Linien ausschneiden, jede Karte in der Mitte falten.
practice-none = Es gibt noch keine Fälle zum Üben.
practice-look-up = Das schlagen Sie selbst nach
practice-turn = Karte umdrehen
practice-right = Richtig.
practice-wrong = Nicht diese Antwort: Drehen Sie die Karte um.
practice-score = Richtig: { $right } von { $done }
practice-next = Nächster Fall
practice-again = Neu beginnen
practice-rule = Die Regel
practice-limit = { $first }: { $then }
practice-total = Zusammen
practice-story = Was geschehen ist
practice-play = Spielen Sie es mit jemandem aus dem Team
practice-play-intro = Eine Person ist der Kunde und schildert den Fall. Die andere antwortet. Drehen Sie dann die Karte um und vergleichen Sie.
practice-conversation = Gespräch { $number }
practice-client-tells = Der Kunde schildert
practice-you-answer = Was Sie antworten müssen
practice-do-not-say = Sagen Sie das nicht
practice-your-turn = Was sagen Sie?
practice-say = Sagen Sie das mit eigenen Worten
practice-head-case = Fall
practice-read-out = Eine Person liest vor, was der Kunde schildert, die andere antwortet. Daneben stehen die Antwort und die Regel.
practice-play-read = Eine Person ist der Kunde und schildert den Fall mit dieser Nummer. Die andere antwortet.
