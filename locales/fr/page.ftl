# Mots de l’interface des pages publiques. Les espaces insécables sont déjà en place.

## Autour de chaque page
page-colon = { "\u00A0" }:
page-skip = Aller au contenu
page-languages = Choisir une langue
page-language-name = Français
page-contents = Sur cette page
page-home = Tous les services
page-draft = Projet : cette page n’est pas publiée et peut encore changer.
page-retired = Ce service n’existe plus depuis le { $date }.
page-retired-undated = Ce service n’existe plus.
page-replaced-by = Ce qui le remplace
page-not-yet = Ceci s’applique à partir du { $date }.
page-no-longer = Ceci s’appliquait jusqu’au { $date }.
page-coming = À partir du { $date } : { $what }
page-notice = Important en ce moment
page-special-cases = Dans des cas particuliers, nous pouvons décider autrement : parlez-nous-en.
page-moved = Cette page a changé d’adresse.
page-moved-link = Aller à la nouvelle adresse
page-print = { $organisation } – { $title } – { $date }
# Ce qui se contracte quand une phrase est complétée.
contractions = de 1 seconde = d’une seconde | de 1 minute = d’une minute | de 1 heure = d’une heure | de 1 jour = d’un jour | de 1 semaine = d’une semaine | de 1 mois = d’un mois | de 1 an = d’un an | de 1 année = d’une année

## Liste des services et page de départ
index-title = Nos services
index-title-of = Services : { $organisation }
index-description = Ce que nous faisons dans votre cas, ce que nous vous demandons, ce que vous recevez et quand : { $services }
index-search = Chercher un service
index-search-help = Un ou deux mots de votre question suffisent.
index-search-count = Résultats : { $count }
index-search-none = Aucun résultat. Essayez un autre mot ou parcourez la liste.
index-search-ask = Ou demandez-le-nous. Une personne vous aide :
# Mots d’une question qui ne disent rien de ce que l’on cherche.
index-search-ignored =
    je | ai | tu | il | elle | on | nous | vous | ils | elles | me | moi | te | toi | se | lui | leur | eux | mon |
    ma | mes | ton | ta | tes | son | sa | ses | notre | nos | votre | vos | leurs | le | la | les | un | une |
    des | du | de | au | aux | ce | cet | cette | ces | cela | ça | est | suis | es | sommes | êtes | sont | étais |
    était | été | être | as | avons | avez | ont | avait | avoir | eu | fais | fait | faire | peux | peut |
    pouvons | puis | dois | doit | devoir | veux | veut | voudrais | faut | vais | va | que | qu | quoi | qui |
    dont | où | quand | comment | pourquoi | combien | quel | quelle | quels | quelles | si | et | ou | mais |
    donc | car | ni | ne | pas | plus | non | en | dans | sur | sous | chez | avec | sans | pour | par | vers |
    après | avant | bonjour | svp | quelqu | quelque | chose | très | aussi | alors | aide
index-refusal = Nous ne le faisons pas.
index-refusal-where = La page « { $service } » explique pourquoi et ce que vous pouvez faire.
index-retired = Services qui n’existent plus
start-title = Choisissez votre langue

## 1. Pour qui
section-audience = Pour qui
choices-excel = Ce que nous voulons faire très bien
choices-leave = Ce à quoi nous renonçons pour cela
choices-because = Pourquoi

## 2. Vérifiez votre situation
section-check = Vérifiez votre situation
check-intro = Répondez aux questions une à une. Vos réponses ne sont pas conservées.
check-link = Vérifiez votre situation, question par question
check-question = Question { $number }
check-answer = Réponse { $number }
check-to-question = → question { $number }
check-to-answer = → réponse { $number }
check-unknown = Je ne sais pas
check-unknown-title = Si vous ne savez pas
check-unknown-ask = Contactez-nous : nous chercherons ensemble.
check-back = Retour à la question précédente
check-restart = Recommencer
check-change = Modifier
check-given = Vos réponses
check-then = Ce que vous faites maintenant
check-amount-get = Vous recevez { $amount }
check-amount-pay = Vous payez { $amount }
check-amount-get-named = Vous recevez : { $amount }
check-amount-pay-named = Vous payez : { $amount }
check-amount-get-nothing = Vous ne recevez rien
check-amount-pay-nothing = Vous ne payez rien
check-out-of-scope = Cette question ne se pose pas dans votre situation.
check-gap = Nous ne pouvons pas répondre ici à cette question. Contactez-nous.
check-judged = Qui décide : { $role }. En général :
check-open = Cela dépend d’un élément que nous vérifions nous-mêmes.
check-open-compared = Cela dépend des réponses prises ensemble.
check-open-facts = Nous vérifions :
check-open-answers = Ces réponses sont possibles :
check-more = En savoir plus : { $title }
check-back-page = Retour à la page entière
outcome-offer = Nous le faisons
outcome-exclusion = Non

## 3. Ce que vous recevez
section-offer = Ce que vous recevez
offer-when = Quand
offer-within = dans un délai de { $time }
offer-target = nous visons { $time }
offer-starts = Quand le délai commence
offer-paused = Quand le délai est suspendu
offer-latest = { $time } au maximum en tout
offer-stops = Quand nous arrêtons
offer-result = À quoi vous attendre
offer-no-result = S’il n’y a pas de résultat
offer-missed = Si nous sommes en retard
offer-missed-nothing = Il n’y a alors ni dédommagement ni aide en plus.
offer-needs = Ce que vous devez faire pour cela
offer-because = Pourquoi nous le faisons
offer-contact = Où le demander

## 4. Ce que vous devez faire
section-duties = Ce que vous devez faire
duties-nothing = Vous ne devez rien faire.
duty-contact = Où
duty-by = Quand
duty-within = dans un délai de { $time }
duty-before = au plus tard { $time } avant { $date }
# Un jour tel que son fait s’appelle, dans une phrase ; voir locales/en/page.ftl.
date-heads = date | fin | jour | moment | debut | echeance | heure | le | la | les | votre | notre
date-named = { $head ->
    [date] la { $label }
    [fin] la { $label }
    [jour] le { $label }
    [moment] le { $label }
    [debut] le { $label }
    [echeance] l’{ $label }
    [heure] l’{ $label }
    [le] { $label }
    [la] { $label }
    [les] { $label }
    [votre] { $label }
    [notre] { $label }
   *[other] « { $label } »
}
duty-starts = Quand le délai commence
duty-takes = Le temps que cela vous prend
duty-takes-about = environ { $time }
duty-bring = Ce que vous apportez
duty-only-when = Seulement si
duty-because = À quoi cela sert
duty-earns = Ce que cela vous apporte dans tous les cas
duty-otherwise = Si vous ne le faites pas

## 5. Ce que nous ne faisons pas
section-exclusions = Ce que nous ne faisons pas, et pourquoi
exclusions-nothing = Rien n’est exclu.
exclusion-instead = Ce que vous pouvez faire
exclusion-instead-nothing = Nous ne connaissons pas d’autre solution.
exclusion-always = Sans exception.

## 6. Comment nous décidons
section-decisions = Comment nous décidons
decision-answer = Notre réponse
decision-otherwise = Dans tous les autres cas
decision-every-case = Dans tous les cas
decision-instead-of = Exception à la règle ci-dessus
decision-only-when = Ceci vous concerne seulement si
decision-needs = Ce que nous vous demandons d’abord
decision-all-answers = Plusieurs règles peuvent s’appliquer à vous : chacune compte alors.
decision-first-answer = Lisez de haut en bas : la première règle qui s’applique à vous compte.
decision-priority = Si plusieurs règles s’appliquent à vous, la plus haute dans la liste compte.
decision-total = Les montants s’additionnent.
decision-judged = Qui décide : { $role }. En général :
decision-judged-between = Qui décide : { $role }. Réponses possibles : { $answers }
decision-source = Sur la base de
decision-valid-from = à partir du { $date }
decision-valid-until = jusqu’au { $date }
decision-valid-between = du { $from } au { $until }
decision-computed = Notre calcul
decision-line = Règle
decision-line-number = Règle { $number }
decision-nothing = Rien
decision-unless = Sauf si cette règle s’applique :
decision-unless-any = Sauf si l’une de ces règles s’applique :
decision-rounded-down = Arrondi vers le bas.
decision-rounded-up = Arrondi vers le haut.

## Conditions, comme cellules d’un tableau
condition-at-least = au moins { $value }
condition-more-than = plus de { $value }
condition-at-most = au plus { $value }
condition-less-than = moins de { $value }
condition-exactly = exactement { $value }
condition-count-at-least = { $value } ou plus
condition-count-exactly = { $value }
condition-from-to = de { $from } à { $to }
condition-from-below = au moins { $from } et moins de { $to }
condition-above-to = plus de { $from } et au plus { $to }
condition-above-below = plus de { $from } et moins de { $to }
condition-date-before = avant le { $value }
condition-date-after = après le { $value }
condition-date-by = au plus tard le { $value }
condition-date-from = à partir du { $value }
condition-date-on = le { $value }
condition-date-between = du { $from } au { $to }
condition-time-before = avant { $value }
condition-time-after = après { $value }
condition-time-by = au plus tard à { $value }
condition-time-from = à partir de { $value }
condition-time-on = à { $value }
condition-time-between = de { $from } à { $to }
condition-yes = oui
condition-no = non
condition-not = pas { $condition }
condition-but = tout sauf { $option }
condition-known = c’est connu
condition-unknown = on ne sait pas
condition-absent = sans objet
condition-any = peu importe
condition-or = ou
condition-of = { $fact } : { $condition }
condition-beside = { $first } ; { $then }
condition-one-of = et l’un de ces cas

## Montants en toutes lettres
amount-fact = « { $label } »
amount-plus = plus { $amount }
amount-minus = moins { $amount }
amount-share = { $rate } de { $of }
amount-per = { $each } par { $of }
amount-per-unit = { $each } par { $unit } de { $of }
amount-per-started = { $each } par tranche entamée de { $step } de { $of }
amount-per-full = { $each } par tranche complète de { $step } de { $of }
amount-divided-by = { $amount } à diviser par { $by }
amount-beyond = la partie de { $amount } au-delà de { $from }
amount-days-between = nombre de jours entre { $from } et { $to }
amount-working-days-between = nombre de jours ouvrables entre { $from } et { $to }
amount-months-between = nombre de mois entiers entre { $from } et { $to }
amount-at-least = { $amount }, avec un minimum de { $limit }
amount-at-most = { $amount }, avec un maximum de { $limit }
amount-between = { $amount }, avec un minimum de { $least } et un maximum de { $most }
amount-nothing-up-to = { $amount }, mais rien jusqu’à { $limit }
amount-less = { $amount }, moins { $limit }
amount-if = { $amount } ({ $condition })
unit-second = seconde
unit-minute = minute
unit-hour = heure
unit-day = jour
unit-week = semaine
unit-month = mois
unit-year = an
unit-working-day = jour ouvrable

## 7. Prix
section-price = Ce que cela coûte
price-free = Gratuit
price-depends = Le prix dépend de votre situation.

## 7. Contact
section-contact = Comment nous joindre
contact-order = De préférence dans cet ordre :
contact-phone = Téléphone
contact-email = E-mail
contact-web = Site web
contact-app = Application
contact-chat = Chat
contact-counter = Guichet
contact-post = Courrier
contact-social = Réseaux sociaux
contact-visit = Visite à domicile
contact-open = Ouvrir la page
contact-person = Une personne vous répond.
contact-no-person = Aucune personne ne vous répond ici.
contact-languages = Langues
contact-answers-within = Vous recevez une réponse dans un délai de { $time }.
contact-answers-within-phone = Nous décrochons dans un délai de { $time }.
contact-answers-within-counter = C’est votre tour dans un délai de { $time }.
hours-always = jour et nuit, sept jours sur sept
hours-by-appointment = sur rendez-vous
hours-closed = fermé
hours-closed-on = fermé : { $dates }
hours-line = { $days } : { $hours }

## 7. Si vous n’avez pas de nouvelles
section-silence = Si vous n’avez pas de nouvelles
silence-after = Toujours pas de nouvelles après { $time } ?

## 7. Si cela se passe mal
section-redress = En cas de problème
redress-second-chance = Laissez-nous d’abord réparer notre erreur
redress-complain = Introduire une plainte
redress-acknowledged = Nous confirmons la réception de votre plainte dans un délai de { $time }.
redress-answered = Vous recevez une réponse dans un délai de { $time }.
redress-appeal = Recours contre la décision
redress-appeal-to = Auprès de qui
redress-appeal-within = Dans un délai de { $time }
redress-appeal-when = Délai
redress-appeal-starts = Quand le délai commence
redress-appeal-how = Comment
redress-appeal-link = En savoir plus sur le recours
redress-appeal-nothing = Aucun recours n’est possible.
redress-next = Si notre réponse ne vous aide pas
redress-next-intro = Vous pouvez alors vous adresser à :

## 8. Exemples, base légale, à propos de cette page
section-extras = Un petit plus
section-examples = Exemples
section-legal = Base légale
legal-article = { $title }, article { $article }
legal-passage = { $title }, { $article }
section-related = Voir aussi
section-about = À propos de cette page
about-owner = Responsable
about-valid-from = Applicable à partir du
about-valid-since = En vigueur depuis le
about-valid-until = Applicable jusqu’au
about-review = À revoir avant le
