# Words of `helder decide`.

decide-status = statut :
decide-answer = réponse :
decide-rule = règle :
decide-judged = apprécié par :
decide-because = parce que :
decide-total = total :
decide-duties = à faire :
decide-missing = à demander encore :
decide-possible = encore possible :
