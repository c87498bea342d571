# Wörter von `helder decide`.

decide-status = Stand:
decide-answer = Antwort:
decide-rule = Regel:
decide-judged = beurteilt durch:
decide-because = Grund:
decide-value = { $name }: { $value }
decide-total = zusammen:
decide-duties = zu tun:
decide-missing = noch zu fragen:
decide-possible = noch möglich:
decide-in = in { $unit ->
    [seconds] Sekunden
    [minutes] Minuten
    [hours] Stunden
    [days] Tagen
    [weeks] Wochen
    [months] Monaten
    [years] Jahren
    [working-days] Werktagen
   *[other] { $unit }
 }
decide-yes = ja
decide-no = nein
decide-yes-no = ja oder nein
decide-unknown = ? wenn die Antwort nicht bekannt ist
decide-needed = Ohne diese Antwort gibt es keine Entscheidung. Noch einmal Enter drücken, um die Frage offenzulassen.
