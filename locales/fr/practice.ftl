# Mots de la feuille d’exercices du personnel ; voir aussi « Practice » dans staff.ftl.

practice-fold = Sur papier : découpez le long des lignes et pliez chaque carte au milieu.
practice-none = Il n’y a pas encore de cas pour s’exercer.
practice-look-up = Vous vérifiez cela vous-même
practice-turn = Retournez la carte
practice-right = Juste.
practice-wrong = Pas cette réponse : retournez la carte.
practice-score = Réponses justes : { $right } sur { $done }
practice-next = Cas suivant
practice-again = Recommencer
practice-rule = La règle
practice-limit = { $first } : { $then }
practice-total = Ensemble
practice-story = Ce qui s’est passé
practice-play = Jouez la scène avec un collègue
practice-play-intro = L’un de vous est le client et raconte le cas. L’autre répond. Retournez ensuite la carte et comparez.
practice-conversation = Conversation { $number }
practice-client-tells = Le client raconte
practice-you-answer = Ce que vous devez répondre
practice-do-not-say = Ne dites pas
practice-your-turn = Que dites-vous ?
practice-say = Dites, avec vos propres mots
practice-head-case = Cas
practice-read-out = L’un de vous lit ce que raconte le client, l’autre répond. La réponse et la règle figurent à côté.
practice-play-read = L’un de vous est le client et raconte le cas qui porte ce numéro. L’autre répond.
