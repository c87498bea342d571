# Les verbes par lesquels le français promet ; voir locales/en/promises.ftl.

## L’organisation
promises-we = nous | on
promises-we-do = appelons | appellerons | rappelons | rappellerons | contactons | contacterons | répondons | répondrons | informons | informerons | prévenons | préviendrons | disons | dirons | envoyons | enverrons | visitons | réparons | réparerons | remboursons | rembourserons | traitons | traiterons | décidons | déciderons | confirmons | confirmerons | venons | viendrons | intervenons | interviendrons | enlevons | enlèverons | collectons | créditons | payons | paierons | versons | verserons | livrons | livrerons | apportons | apporterons | remplaçons | remplacerons | rendons | rendrons | installons | écrivons | écrirons | corrigeons | enregistrons | passons | passerons

## Le client
promises-you = vous | tu
promises-you-get = recevez | recevrez | obtenez | obtiendrez | reçois | recevras

## Une personne de l’organisation
promises-staff = collègue | technicien | technicienne | équipe | agent | agente | inspecteur | inspectrice | collaborateur | collaboratrice | conseiller | conseillère | infirmier | infirmière | médecin | livreur
promises-staff-does = appelle | appellera | rappelle | rappellera | vient | viendra | contacte | contactera | répond | répondra | envoie | enverra | répare | réparera | apporte | apportera | enlève | enlèvera | emporte | emportera | remplace | remplacera | livre | livrera | écrit | écrira | passe | passera | intervient | interviendra

## Chercher, suivre, attendre
promises-we-pursue = cherchons | recherchons | poursuivons | suivons | attendons | surveillons
promises-staff-pursues = cherche | recherche | poursuit | suit | attend | surveille

## Pas une promesse
promises-not = ne | n | pas | jamais | aucun | aucune

## Avant une durée
promises-lasting = pendant | durant

## Une autre proposition commence
promises-subordinators = que | qu | qui | si | quand | lorsque | parce | dès | où | afin | puisque | comme

## Seulement pour un temps
promises-temporary = temporaire | temporaires | temporairement | provisoire | provisoires | provisoirement | jusqu'à nouvel ordre | jusqu'à nouvel avis | pour l'instant | pour le moment
