# Les mots qui précèdent le délai dans lequel une chose est faite ; voir locales/en/deadlines.ftl.
deadlines-before = dans les | dans le | dans la | dans un délai de | dans un délai maximum de | en moins de | endéans | endéans les | endéans le | sous | au plus tard après | au plus tard dans les
