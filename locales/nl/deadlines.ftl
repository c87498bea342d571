# De woorden voor de tijd waarbinnen iets gebeurt; zie locales/en/deadlines.ftl.
deadlines-before = binnen | binnen de | binnen het | binnen een termijn van | in hoogstens | in maximaal | uiterlijk na | ten laatste na

# Woorden die zeggen dat een klok alleen loopt als de organisatie open is.
deadlines-open = openingsuren | openingstijden | kantooruren | diensturen | werkuren | open zijn | open is | geopend

# Beginnen van woorden voor een oproep of een bezoek.
deadlines-in-person = komst | aankomst | aankom | komt | binnenkom | oproep | bel | telefo | balie | loket | onthaal | bezoek | afspraak | gesprek
