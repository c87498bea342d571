# Mots de `helder decide`.

decide-status = statut :
decide-answer = réponse :
decide-rule = règle :
decide-judged = apprécié par :
decide-because = parce que :
decide-total = total :
decide-duties = à faire :
decide-missing = à demander encore :
decide-possible = encore possible :
decide-in = en { $unit ->
    [seconds] secondes
    [minutes] minutes
    [hours] heures
    [days] jours
    [weeks] semaines
    [months] mois
    [years] années
    [working-days] jours ouvrables
   *[other] { $unit }
 }
decide-yes = oui
decide-no = non
decide-yes-no = oui ou non
decide-unknown = ? si vous ne savez pas
decide-needed = Il faut le savoir pour décider. Appuyez encore une fois sur Entrée pour passer la question.
