# Comment les chiffres s’écrivent dans un texte français ; voir locales/en/figures.ftl.

## Nombres en lettres. « un » et « une » sont des articles.
figures-numbers = deux = 2 | trois = 3 | quatre = 4 | cinq = 5 | six = 6 | sept = 7 | huit = 8 | neuf = 9 | dix = 10 | onze = 11 | douze = 12 | treize = 13 | quatorze = 14 | quinze = 15 | seize = 16 | dix-sept = 17 | dix-huit = 18 | dix-neuf = 19 | vingt = 20 | vingt-quatre = 24 | trente = 30 | quarante = 40 | quarante-cinq = 45 | quarante-huit = 48 | cinquante = 50 | soixante = 60 | septante-deux = 72 | soixante-douze = 72 | nonante = 90 | quatre-vingt-dix = 90
figures-one =
    { "" }
figures-article = un | une
figures-article-after = dans | après | pendant | durant | endéans | sous | en | d' | de | moins | plus | maximum | environ | dure | prend | pour
figures-within-the = dans le | dans la | dans l' | endéans le | endéans la | endéans l'

## Unités de temps
figures-seconds = seconde | secondes | sec
figures-minutes = minute | minutes | min
figures-hours = heure | heures | h
figures-days = jour | jours | journée | journées | jour calendrier | jours calendrier | jour calendaire | jours calendaires | jour franc | jours francs
figures-weeks = semaine | semaines
figures-months = mois
figures-years = an | ans | année | années
figures-working-days = jour ouvrable | jours ouvrables | jour ouvré | jours ouvrés
figures-phrases = quinzaine = 15 days | huitaine = 8 days | demi-heure = 30 minutes | quart d'heure = 15 minutes

## Heures
figures-moments = midi = 12:00 | minuit = 0:00
figures-clock = heure | heures | h
figures-am =
    { "" }
figures-pm =
    { "" }
figures-oclock =
    { "" }
figures-clock-before = à | dès | vers | jusqu'à | avant
figures-clock-from = de | entre
figures-length-before = délai | délais | durée | période | retard | attente

## Argent, pourcentages
figures-percent = pour cent
figures-currencies = euro = EUR | euros = EUR | livre sterling = GBP | livres sterling = GBP | dollar = USD | dollars = USD

## Entre deux nombres qui partagent une unité
figures-range = à | jusqu'à | et | ou

## Dates
figures-ordinals = er | re | e | ème | ère | nd | nde
figures-date-of =
    { "" }

## Nombres qui désignent et ne mesurent pas
figures-law-words = loi | décret | arrêté | arrêté royal | ordonnance | règlement | directive | code
figures-reference-words = article | art | articles | chapitre | page | numéro | n° | no | ligne | annexe | étape | formulaire | local | guichet | niveau | étage | chambre | boîte | bte | point
figures-street-words = rue | avenue | place | chaussée | boulevard | square | quai | allée | chemin
figures-street-endings =
    { "" }
figures-phone-before = appelez | rappelez | appeler | composez | téléphone | tél | téléphonez | formez
