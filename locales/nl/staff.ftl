# Interfacewoorden van de leidraad voor medewerkers, die elkaar met `je` aanspreken.

## Rond elk blad
staff-title = { $title } – voor medewerkers
staff-internal = Alleen voor medewerkers. Geef dit niet door aan het publiek.
staff-marker = alleen intern
staff-print = { $title } – { $language } – versie { $version } – { $date }
staff-version = Versie { $version } van { $date }
staff-public-page = De openbare pagina
staff-client-reads = Om te laten scannen of voor te lezen
staff-code = QR-code
staff-draft = Ontwerp: nog niet van kracht.
staff-index = Leidraad voor medewerkers
staff-sheet-call = Tijdens een gesprek
staff-sheet-card = Kaart
staff-sheet-manual = Handleiding
staff-sheet-practice = Oefenen
staff-sheet-overview = Overzicht van alle diensten
staff-words-all = Alle talen
staff-words-language = Taal van wat je zegt
staff-keys = Druk op het nummer van een antwoord, of op 0 voor een nieuw geval. Er wordt niets bewaard.
staff-purpose = Waarvoor deze dienst er is
staff-notes = Aantekeningen
staff-nothing-stated = Niet ingevuld

## Vragen en antwoorden
staff-ask-first = Vraag eerst
staff-questions = De vragen die beslissen
staff-answer = Antwoord
staff-unknown = Niet geweten
staff-unknown-help = Zoek het samen uit, of geef door.
staff-known-by-staff = Zoek dit zelf op. Vraag het niet.
staff-restart = Nieuw geval
staff-given = Antwoorden tot nu toe
staff-judged = Te beoordelen door: { $role }

## Wat je zegt
staff-words = Wat je zegt
staff-no-words = Voor dit antwoord zijn nog geen woorden afgesproken.
staff-avoid = Liever niet
staff-say-instead = Zeg in de plaats

## Mandaat en doorgeven
staff-decide-alone = Dit beslis je zelf
staff-up-to = Tot
staff-how-often = Hoe vaak
staff-when = Wanneer
staff-then-tell = Breng achteraf op de hoogte
staff-escalate = Doorgeven
staff-escalate-to = Aan
staff-escalate-time = Hoe snel
staff-escalate-within = Opgenomen binnen { $time }

## Wat we vragen
staff-duties = Wat we vragen

## Als het misging
staff-recovery = Het rechtzetten
staff-recovery-acknowledge = Erken het en verontschuldig je
staff-recovery-understand = Begrijp wat er gebeurd is
staff-recovery-resolve = Los het op
staff-recovery-extra = Doe er iets bij
staff-recovery-follow-up = Kom erop terug
staff-recovery-follow-up-within = binnen { $time }
staff-recovery-record = Schrijf het op
staff-recovery-not-for = Niet in dit geval
staff-recovery-decided = Niet in alle gevallen
staff-recovery-decided-by = De tabel zegt in welke gevallen je het zo rechtzet en in welke niet:
staff-weak-points = Waar het kan mislopen
staff-weak-what = Wat er misgaat
staff-weak-sign = Hoe je het merkt
staff-weak-plan-b = Plan B
staff-weak-starts = Wie het start
staff-weak-notice = Bericht voor het publiek
staff-weak-channel = Waar het bericht staat
staff-weak-within = Het bericht staat er binnen { $time }
staff-weak-active = Nu actief
staff-weak-idle = Niet actief
staff-weak-now = Nu
staff-weak-ready = Klaar in de handleiding

## Sociale media
staff-social = Sociale media
staff-social-first = Wie antwoordt
staff-social-kind = Wat voor bericht is het?
staff-social-doubt = Twijfel je tussen een mening en een klacht? Behandel het als een klacht.
staff-social-within = Antwoord binnen { $time }
staff-social-move-to = Verder in een privégesprek
staff-social-when-to-move = Wat persoonlijk is of niet in het openbaar op te lossen valt, handel je af via:
staff-social-complaint = Klacht
staff-social-complaint-sign = Iemand is niet tevreden over wat we deden.
staff-social-question = Vraag
staff-social-question-sign = Iemand wil iets weten.
staff-social-opinion = Mening
staff-social-opinion-sign = Iemand zegt wat hij of zij in het algemeen van ons vindt.
staff-social-insult = Belediging
staff-social-insult-sign = Iemand scheldt of dreigt.
staff-social-crisis = Crisis
staff-social-crisis-sign = Het verspreidt zich snel, of er is iemand in gevaar.
staff-social-do = Doe
staff-social-say = Zeg

## Waarom klanten contact opnemen, feedback
staff-reasons = Waarom mensen contact opnemen
staff-reason = Reden
staff-reason-cause = Oorzaak
staff-reason-owner = Verantwoordelijke
staff-reason-fix = Wat we eraan doen
staff-reason-measure = Hoe we zien dat het werkt
staff-feedback = Werkt een regel niet?
staff-feedback-how = Meld het hier; zeg welke regel en wat er gebeurde.
staff-report = Werkt dit niet? Meld het.
staff-report-subject = Werkt niet: { $rule }

## Volledige tabel
staff-table = Alle regels
staff-table-marked = Regels met ‘alleen intern’ staan niet op de openbare pagina.

## Oefenen
staff-practice-intro = Antwoord op elk geval en draai dan de kaart om.
staff-practice-case = Geval { $number }
staff-practice-boundary = { $side ->
    [below] Net onder
    [above] Net boven
   *[at] Precies op
} de grens

## Overzicht van alle diensten
staff-overview-owner = Verantwoordelijke
staff-overview-parts = Op deze pagina
staff-search-help = Typ een of twee woorden van de klant. Enter opent het eerste resultaat.
staff-overview-review-by = Na te kijken vóór
staff-overview-overdue = te laat
staff-overview-effort = Moeite die het kost
staff-effort-contacts = { $count ->
    [one] { $count } contact
   *[other] { $count } contacten
}
staff-effort-changes = { $count ->
    [one] { $count } kanaalwissel
   *[other] { $count } kanaalwissels
}
staff-effort-visits = { $count ->
    [one] { $count } bezoek
   *[other] { $count } bezoeken
}
staff-effort-intro = Wat elk traject, van de eerste vraag tot het antwoord, aan moeite kost.
staff-effort-budget = Budget voor één traject: { $measures }.
staff-effort-no-budget = Er is geen budget bepaald voor de moeite die een traject kost.
staff-effort-told = { $paths } trajecten: hoogstens { $measures }.
staff-effort-told-one = Eén traject: { $measures }.
staff-effort-too-many = Er zijn te veel trajecten om ze elk te bekijken.
staff-effort-over-told = Trajecten boven het budget: { $over } van de { $paths }.
staff-effort-over-decisions = Beslissingen met trajecten boven het budget: { $over } van de { $decisions }.
staff-effort-others = Andere beslissingen
staff-effort-over = boven het budget
staff-effort-within = Alles binnen het budget.
staff-effort-untimed = de tijd voor ‘{ $duty }’, die van het geval afhangt
staff-effort-head-contacts = Contacten
staff-effort-head-changes = Kanaalwissels
staff-effort-head-visits = Bezoeken
staff-effort-head-time = Tijd
staff-effort-head-paths = Trajecten
