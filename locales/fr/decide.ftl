# Mots de `helder decide`.

decide-status = statut :
decide-answer = réponse :
decide-rule = règle :
decide-judged = apprécié par :
decide-because = motif :
decide-value = { $name } : { $value }
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
decide-unknown = ? si la réponse n’est pas connue
decide-needed = Sans cette réponse, pas de décision. Appuyer encore une fois sur Entrée pour laisser la question ouverte.
