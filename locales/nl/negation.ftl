# De woorden waarmee het Nederlands ontkent; zie locales/en/negation.ftl.

## Deze woorden ontkennen overal
negation-sure = niet | geen | nooit | niets | niks | niemand | nergens | geenszins | evenmin

## Deze woorden kunnen een ontkenning van een andere taal vervangen
negation-likely = gratis | kosteloos | vrij | nee | neen | noch | enkel | alleen | slechts | tenzij | behalve | buiten | minder | weinig | amper | nauwelijks | liever | elders | tegen | te | mis | mist | missen | gemist | ontbreekt | ontbreken | ontbrekende | verlies | verliest | kwijt | faalt | mislukt | mislukken | weigert | weigeren | geweigerd | afgewezen | stopt | stoppen | vermijd | vermijdt | verboden | leeg | dicht | gesloten | uitgesloten | fout | verkeerd | vervalt | weg | wacht | liggen | annuleren | annuleert | geannuleerd | schrappen | geschrapt | belet | verhindert | voorkomt

## Woorden die zeggen dat iets er niet bij is, zoals in elke taal: ze kunnen een ontkenning vervangen waar de andere tekst er geen heeft
negation-lacking = zonder

## Beginnen van woorden die evenveel zeggen
negation-beginnings = onmog | ongeld | onvolled | onbek | onvold | onbereik | onbesch | onnod | onbruik | onbet | onduid | onveil

## Uitdrukkingen die niets ontkennen
negation-idioms = niet later dan | niet meer dan
