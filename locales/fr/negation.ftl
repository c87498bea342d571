# Les mots par lesquels le français nie ; voir locales/en/negation.ftl.

## Ces mots nient où qu’ils soient
negation-sure = pas | jamais | aucun | aucune | nul | nulle

## Ces mots peuvent remplacer une négation d’une autre langue
negation-likely = gratuit | gratuite | gratuits | gratuites | gratuitement | ne | n | non | ni | rien | personne | sans | seul | seule | seuls | seules | seulement | uniquement | sauf | hors | excepté | moins | peu | guère | ailleurs | contre | trop | faute | défaut | manque | manquent | manquer | manquant | perd | perdez | perdu | perdue | échoue | échec | refuse | refusons | refusent | refusé | refus | rejeté | cesse | cesser | arrête | arrêter | évite | évitez | éviter | impossible | interdit | interdite | vide | fermé | fermée | exclu | exclue | exclut | faux | fausse

## Débuts de mots qui en disent autant
negation-beginnings = inval | incompl | inutil | insuffis | inacc | inconnu | irre | illi | illég | indispon | impay

## Expressions qui ne nient rien
negation-idioms = pas à pas | pas plus de | pas plus tard que
