# La question que pose chaque contrôle, en mots simples.

questions-answered = { $concept } : { $answered ->
        [0] aucune question sur { $asked } n’a de réponse
        [one] une question sur { $asked } a une réponse
       *[other] { $answered } questions sur { $asked } ont une réponse
    } ; encore à traiter :
questions-open = { $question }{ $places ->
        [one] { "" }
       *[other] { " " }({ $places } endroits)
    }
questions-more = … et encore { $count ->
        [one] un concept
       *[other] { $count } concepts
    } avec des questions ouvertes ; `--all` montre tout

question-scope-unstated = Qu’est-ce que les gens demandent et qui n’est pas proposé ?
question-exclusion-without-reason = Pourquoi n’est-ce pas proposé ?
question-exclusion-without-alternative = Où s’adresser à la place ?
question-intervention-empty = En quoi cela consiste-t-il : que verra le client ?
question-result-missing = Quel résultat le client peut-il attendre ?
question-no-result-missing = Et s’il n’y a pas de résultat ?
question-no-stop = Quand cela s’arrête-t-il ?
question-promise-without-deadline = Dans quel délai la promesse est-elle tenue ?
question-promise-without-clock = À partir de quel moment ce délai court-il ?
question-promise-without-remedy = Et si ce délai est dépassé ?
question-price-missing = Combien cela coûte-t-il ?
question-amount-unbounded = Combien un client paie-t-il au plus ?
question-temporary-without-end = Jusqu’à quand la règle temporaire vaut-elle ?
question-duty-without-reason = À quoi sert ce que le client doit faire ?
question-duty-without-how = Comment et où le client le fait-il ?
question-duty-without-consequence = Et si le client ne le fait pas ?
question-evidence-unnamed = Quelles pièces le client apporte-t-il exactement ?
question-channel-incomplete = Comment joindre le service, exactement ?
question-no-human-channel = Où le client peut-il joindre une personne ?
question-outside-hours = La promesse peut-elle être tenue pendant les heures d’ouverture ?
question-silence-missing = Et si le client n’a pas de nouvelles ?
question-redress-missing = Et si cela se passe mal : où se plaindre, et à qui s’adresser ensuite ?
question-appeal-missing = Le client peut-il introduire un recours si la réponse est non ?
question-owner-missing = Qui est responsable de ce concept ?
question-review-overdue = Tout est-il encore exact ?
question-staff-words-missing = Que dit le personnel, mot pour mot ?
question-mandate-missing = Que peut accorder seul un membre du personnel ?
question-escalation-loop = Qui décide en fin de compte ?
question-escalation-dead-end = À qui le personnel transmet-il le dossier, et dans quel délai ?
question-recovery-incomplete = Comment une erreur du service est-elle réparée ?
question-weak-point-without-plan = Et en cas de panne : quel est le plan B ?
question-notice-missing = Que dire à tous quand beaucoup de personnes sont touchées ?
question-social-triage-incomplete = Qui répond sur les réseaux sociaux, et dans quel délai ?
question-contact-reason-without-owner = Qui supprime la raison pour laquelle les gens doivent prendre contact ?
question-public-silent = Que peut savoir le public de cette règle ?
