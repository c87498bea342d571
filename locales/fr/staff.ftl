# Mots de l’interface du guide pour le personnel. Les espaces insécables sont déjà en place.

## Autour de chaque feuille
staff-title = { $title } – pour le personnel
staff-internal = Réservé au personnel. À ne pas remettre au public.
staff-marker = usage interne
staff-print = { $title } – { $language } – version { $version } – { $date }
staff-version = Version { $version } du { $date }
staff-public-page = La page publique
staff-client-reads = À faire scanner ou à lire à voix haute
staff-code = Code QR
staff-draft = Projet : pas encore en vigueur.
staff-index = Guide pour le personnel
staff-sheet-call = Pendant un appel
staff-sheet-card = Fiche
staff-sheet-manual = Manuel
staff-sheet-practice = Exercices
staff-sheet-overview = Vue d’ensemble des services
staff-words-all = Toutes les langues
staff-words-language = Langue des phrases à dire
staff-keys = Tapez le numéro d’une réponse, ou 0 pour un nouveau cas. Rien n’est conservé.
staff-purpose = À quoi sert ce service
staff-notes = Remarques
staff-nothing-stated = Non précisé

## Questions et réponses
staff-ask-first = Demandez d’abord
staff-questions = Les questions qui décident
staff-answer = Réponse
staff-unknown = Pas de réponse
staff-unknown-help = Cherchez ensemble, ou transmettez le dossier.
staff-known-by-staff = Cherchez-le vous-même. Ne le demandez pas.
staff-restart = Nouveau cas
staff-given = Réponses jusqu’ici
staff-judged = À apprécier par : { $role }

## Ce que vous dites
staff-words = Ce que vous dites
staff-no-words = Aucune formulation n’est encore convenue pour cette réponse.
staff-avoid = À éviter
staff-say-instead = Dites plutôt

## Mandat et transmission
staff-decide-alone = Ce que vous décidez vous-même
staff-up-to = Jusqu’à
staff-how-often = À quelle fréquence
staff-when = Quand
staff-then-tell = À informer ensuite
staff-escalate = Transmettre
staff-escalate-to = À
staff-escalate-time = Délai
staff-escalate-within = Pris en charge dans un délai de { $time }

## Ce que nous demandons
staff-duties = Ce que nous demandons

## Quand cela s’est mal passé
staff-recovery = Réparer l’erreur
staff-recovery-acknowledge = Reconnaissez et présentez vos excuses
staff-recovery-understand = Comprenez ce qui s’est passé
staff-recovery-resolve = Trouvez la solution
staff-recovery-extra = Ajoutez un geste
staff-recovery-follow-up = Reprenez contact
staff-recovery-follow-up-within = dans un délai de { $time }
staff-recovery-record = Prenez note
staff-recovery-not-for = Pas dans ce cas
staff-recovery-decided = Pas dans tous les cas
staff-recovery-decided-by = Le tableau indique dans quels cas vous réparez l’erreur de cette façon, et dans quels cas non :
staff-weak-points = Là où cela peut mal se passer
staff-weak-what = Le problème
staff-weak-sign = Comment le remarquer
staff-weak-plan-b = Plan B
staff-weak-starts = Qui le lance
staff-weak-notice = Message au public
staff-weak-channel = Où paraît le message
staff-weak-within = Le message paraît dans un délai de { $time }
staff-weak-active = Actif en ce moment
staff-weak-idle = Inactif
staff-weak-now = En ce moment
staff-weak-ready = Prêt dans le manuel

## Réseaux sociaux
staff-social = Réseaux sociaux
staff-social-first = Qui répond
staff-social-kind = De quel type de message s’agit-il ?
staff-social-doubt = En cas de doute entre un avis et une plainte, traitez le message comme une plainte.
staff-social-within = Répondre dans un délai de { $time }
staff-social-move-to = Continuer en privé
staff-social-when-to-move = Ce qui est personnel ou ne peut pas se régler en public se traite par :
staff-social-complaint = Plainte
staff-social-complaint-sign = Quelqu’un n’est pas satisfait de ce que nous avons fait.
staff-social-question = Question
staff-social-question-sign = Quelqu’un veut savoir quelque chose.
staff-social-opinion = Avis
staff-social-opinion-sign = Quelqu’un dit ce qu’il pense de nous en général.
staff-social-insult = Insulte
staff-social-insult-sign = Quelqu’un insulte ou menace.
staff-social-crisis = Crise
staff-social-crisis-sign = Le message se répand vite, ou quelqu’un est en danger.
staff-social-do = À faire
staff-social-say = À dire

## Pourquoi les clients nous contactent, retours
staff-reasons = Pourquoi on nous contacte
staff-reason = Raison
staff-reason-cause = Cause
staff-reason-owner = Responsable
staff-reason-fix = Ce que nous y faisons
staff-reason-measure = Comment nous voyons que cela marche
staff-feedback = Une règle ne fonctionne pas ?
staff-feedback-how = Signalez-le ici ; dites quelle règle et ce qui s’est passé.
staff-report = Cela ne fonctionne pas ? Signalez-le.
staff-report-subject = Ne fonctionne pas : { $rule }

## Tableau complet
staff-table = Toutes les règles
staff-table-marked = Les règles marquées « usage interne » ne figurent pas sur la page publique.

## Exercices
staff-practice-intro = Répondez à chaque cas, puis retournez la carte.
staff-practice-case = Cas { $number }
staff-practice-boundary = { $side ->
    [below] Juste en dessous de
    [above] Juste au-dessus de
   *[at] Exactement à
} la limite

## Vue d’ensemble des services
staff-overview-owner = Responsable
staff-overview-parts = Sur cette page
staff-search-help = Tapez un ou deux mots du client. La touche Entrée ouvre le premier résultat.
staff-overview-review-by = À relire avant le
staff-overview-overdue = en retard
staff-overview-effort = Effort demandé
staff-effort-contacts = { $count ->
    [one] { $count } contact
   *[other] { $count } contacts
}
staff-effort-changes = { $count ->
    [one] { $count } changement de canal
   *[other] { $count } changements de canal
}
staff-effort-visits = { $count ->
    [one] { $count } visite
   *[other] { $count } visites
}
staff-effort-intro = Ce que chaque parcours demande au client, de la première question à la réponse.
staff-effort-budget = Budget pour un parcours : { $measures }.
staff-effort-no-budget = Aucun budget n’est fixé pour l’effort d’un parcours.
staff-effort-told = { $paths } parcours : au plus { $measures }.
staff-effort-told-one = Un seul parcours : { $measures }.
staff-effort-too-many = Les parcours sont trop nombreux pour les examiner un à un.
staff-effort-over-told = Parcours qui dépassent le budget : { $over } sur { $paths }.
staff-effort-over-decisions = Décisions dont un parcours dépasse le budget : { $over } sur { $decisions }.
staff-effort-others = Autres décisions
staff-effort-over = dépasse le budget
staff-effort-within = Tous respectent le budget.
staff-effort-untimed = le temps pour « { $duty } », qui dépend du cas
staff-effort-head-contacts = Contacts
staff-effort-head-changes = Changements de canal
staff-effort-head-visits = Visites
staff-effort-head-time = Temps
staff-effort-head-paths = Parcours
