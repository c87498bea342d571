# Words of `helder decide`.

decide-status = status:
decide-answer = antwoord:
decide-rule = regel:
decide-judged = beoordeeld door:
decide-because = omdat:
decide-total = totaal:
decide-duties = te doen:
decide-missing = nog te vragen:
decide-possible = nog mogelijk:
