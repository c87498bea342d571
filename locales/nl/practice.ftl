# Woorden van het oefenblad voor medewerkers; zie ook “Oefenen” in staff.ftl.

practice-fold = Op papier: knip langs de lijnen en vouw elke kaart in het midden.
practice-none = Er zijn nog geen gevallen om op te oefenen.
practice-look-up = Dit zoek je zelf op
practice-turn = Draai de kaart om
practice-right = Juist.
practice-wrong = Niet dit antwoord: draai de kaart om.
practice-score = Juist: { $right } van { $done }
practice-next = Volgend geval
practice-again = Opnieuw beginnen
practice-rule = De regel
practice-limit = { $first }: { $then }
practice-total = Samen
practice-story = Wat er gebeurde
practice-play = Speel het na met een collega
practice-play-intro = Een van jullie is de klant en vertelt het geval. De ander antwoordt. Draai dan de kaart om en vergelijk.
practice-conversation = Gesprek { $number }
practice-client-tells = De klant vertelt
practice-you-answer = Wat je moet antwoorden
practice-do-not-say = Zeg dit niet
practice-your-turn = Wat zeg jij?
practice-say = Zeg dit, in je eigen woorden
practice-head-case = Geval
practice-read-out = Een van jullie leest voor wat de klant vertelt, de ander antwoordt. Ernaast staan het antwoord en de regel.
practice-play-read = Een van jullie is de klant en vertelt het geval met dit nummer. De ander antwoordt.
