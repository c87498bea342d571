# La question que pose chaque contrôle, en mots simples.

questions-answered = { $concept } : { $answered } questions sur { $asked } ont une réponse ; restent ouvertes :
questions-open = { $question }{ $places ->
        [one] { "" }
       *[other] { " " }({ $places } endroits)
    }
questions-more = … et encore { $count ->
        [one] un concept
       *[other] { $count } concepts
    } avec des questions ouvertes ; `--all` montre tout

question-scope-unstated = Qu’est-ce que les gens demandent et que vous n’offrez pas ?
question-exclusion-without-reason = Pourquoi ne le faites-vous pas ?
question-exclusion-without-alternative = Où peut-on s’adresser à la place ?
question-intervention-empty = En quoi cela consiste-t-il : que verra le client ?
question-result-missing = Quel résultat le client peut-il attendre ?
question-no-result-missing = Et s’il n’y a pas de résultat ?
question-no-stop = Quand arrêtez-vous ?
question-promise-without-deadline = Dans quel délai faites-vous ce que vous promettez ?
question-promise-without-clock = À partir de quel moment ce délai court-il ?
question-promise-without-remedy = Et si vous êtes en retard ?
question-price-missing = Combien cela coûte-t-il ?
question-amount-unbounded = Combien un client paie-t-il au plus ?
question-temporary-without-end = Jusqu’à quand la règle temporaire vaut-elle ?
question-duty-without-reason = À quoi sert ce que le client doit faire ?
question-duty-without-how = Comment et où le client le fait-il ?
question-duty-without-consequence = Et si le client ne le fait pas ?
question-evidence-unnamed = Quels documents le client apporte-t-il exactement ?
question-channel-incomplete = Comment peut-on vous joindre exactement ?
question-no-human-channel = Où le client peut-il joindre une personne ?
question-outside-hours = Pouvez-vous tenir la promesse pendant vos heures d’ouverture ?
question-silence-missing = Et si le client n’a pas de nouvelles ?
question-redress-missing = Et si cela se passe mal : où se plaindre, et à qui s’adresser ensuite ?
question-appeal-missing = Le client peut-il introduire un recours si vous refusez ?
question-owner-missing = Qui répond de ce concept ?
question-review-overdue = Tout est-il encore exact ?
question-staff-words-missing = Que disent les agents, mot pour mot ?
question-mandate-missing = Que peut accorder un agent seul ?
question-escalation-loop = Qui décide en fin de compte ?
question-escalation-dead-end = À qui l’agent transmet-il le dossier, et dans quel délai ?
question-recovery-incomplete = Comment réparez-vous votre propre erreur ?
question-weak-point-without-plan = Et en cas de panne : quel est le plan B ?
question-notice-missing = Que dites-vous à tous quand beaucoup sont touchés ?
question-social-triage-incomplete = Qui répond sur les réseaux sociaux, et dans quel délai ?
question-contact-reason-without-owner = Qui supprime la raison pour laquelle on doit vous contacter ?
question-public-silent = Que peut savoir le public de cette règle ?
