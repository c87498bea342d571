# Les mots par lesquels le français nie ; voir locales/en/negation.ftl.

## Ces mots nient où qu’ils soient
negation-sure = pas | jamais | aucun | aucune | nul | nulle

## Ces mots peuvent remplacer une négation d’une autre langue
negation-likely = gratuit | gratuite | gratuits | gratuites | gratuitement | ne | n | non | ni | rien | personne | seul | seule | seuls | seules | seulement | uniquement | sauf | hors | excepté | moins | peu | guère | ailleurs | contre | trop | faute | défaut | manque | manquent | manquer | manquant | perd | perdez | perdu | perdue | échoue | échec | refuse | refusons | refusent | refusé | refus | rejeté | cesse | cesser | arrête | arrêter | évite | évitez | éviter | impossible | interdit | interdite | vide | fermé | fermée | exclu | exclue | exclut | faux | fausse | attend | suspens | suspendu | suspendue | annule | annulons | annulent | annulé | annulée | expire | empêche | empêchent | ignorons | ignore | ignorent

## Mots qui disent qu’une chose n’y est pas, comme dans chaque langue : ils peuvent remplacer une négation là où l’autre texte n’en a pas
negation-lacking = sans

## Débuts de mots qui en disent autant
negation-beginnings = inval | incompl | inutil | insuffis | inacc | inconnu | irre | illi | illég | indispon | impay

## Expressions qui ne nient rien
negation-idioms = pas à pas | pas plus de | pas plus tard que
