# Wat de controles van kanalen en van de werkruimte zeggen. Eén bericht per controle of variant; `.help` zegt wat te doen.
#
# Woordenlijst: channel = kanaal, workspace = werkruimte, page = pagina, budget = budget, path = traject.

channel-incomplete-number = de telefoon `{ $id }` heeft geen nummer
    .help = schrijf het nummer onder `at`
channel-incomplete-mail = het e-mailkanaal `{ $id }` heeft geen adres
    .help = schrijf het adres onder `at`, met een `@`
channel-incomplete-link = `{ $id }` heeft geen beveiligde link
    .help = schrijf onder `at` het adres dat met `https://` begint
channel-incomplete-address = er staat niet bij waar `{ $id }` is
    .help = schrijf het adres onder `at`
channel-incomplete-hours = er staat niet bij wanneer `{ $id }` open is
    .help = voeg `hours` toe: dagen met hun uren, `always` of `by_appointment`
no-human-channel = op geen van deze kanalen antwoordt een medewerker
    .help = noem onder `contact` een kanaal met `person: yes`
no-human-channel-offer = op geen van de kanalen van `{ $id }` antwoordt een medewerker
no-human-channel-none = er staat niet bij hoe de klant een medewerker bereikt
concept-duplicate = een ander concept heeft ook het id `{ $id }`
    .help = geef een van de twee een ander `id`
    .first = het andere
slug-duplicate = twee pagina’s in `{ $language }` zouden het adres `{ $slug }` krijgen
    .help = geef een van de concepten een eigen `slug`
    .first = het andere
effort-over-budget = { $measure ->
    [contacts] door `{ $decision }` kan de klant { $spent } keer contact moeten hebben; het budget laat { $allowed } keer toe
    [changes] door `{ $decision }` kan de klant { $spent } keer van kanaal moeten veranderen; het budget laat { $allowed } keer toe
    [visits] door `{ $decision }` kan de klant zich { $spent } keer moeten verplaatsen; het budget laat { $allowed } keer toe
   *[time] wat de klant voor `{ $decision }` moet doen, kan `{ $spent }` kosten; het budget laat `{ $allowed }` toe
 } ({ when }{ $others ->
    [0] {""}
    [one] ; nog één traject gaat erover
   *[other] ; nog { $others } trajecten gaan erover
 })
    .help = op dit traject moet de klant { $duties } doen: laat dat samen of ter plaatse gebeuren, of vraag minder
    .budget = het budget
