# Les mots qui précèdent le délai dans lequel une chose est faite ; voir locales/en/deadlines.ftl.
deadlines-before = dans les | dans le | dans la | dans un délai de | dans un délai maximum de | en moins de | endéans | endéans les | endéans le | sous | au plus tard après | au plus tard dans les

# Les mots qui disent qu’un délai ne court que pendant l’ouverture.
deadlines-open = heures d'ouverture | heures de bureau | heures de service | horaires d'ouverture | jours d'ouverture | sommes ouverts | est ouvert | est ouverte | sont ouverts

# Débuts de mots pour un appel ou une visite.
deadlines-in-person = arriv | venue | venez | appel | téléphon | visite | comptoir | guichet | accueil | rendez | passage | entretien
