# Woorden van `helder decide`.

decide-status = status:
decide-answer = antwoord:
decide-rule = regel:
decide-judged = beoordeeld door:
decide-because = reden:
decide-value = { $name }: { $value }
decide-total = totaal:
decide-duties = te doen:
decide-missing = nog te vragen:
decide-possible = nog mogelijk:
decide-in = in { $unit ->
    [seconds] seconden
    [minutes] minuten
    [hours] uren
    [days] dagen
    [weeks] weken
    [months] maanden
    [years] jaren
    [working-days] werkdagen
   *[other] { $unit }
 }
decide-yes = ja
decide-no = nee
decide-yes-no = ja of nee
decide-unknown = ? als het antwoord niet bekend is
decide-needed = Zonder dit antwoord is er geen beslissing. Druk nog eens op Enter om de vraag open te laten.
