# Woorden van de brief die één geval beantwoordt (`helder letter`). De andere zijn die van de openbare pagina's.

letter-subject = Ons antwoord: { $service }
letter-blank-client = [naam en adres van de klant]
letter-blank-called = [{ $client }: naam en adres]
letter-blank-name = [naam van wie ondertekent]
letter-blank-role = [functie van wie ondertekent]
letter-greeting = { $address ->
    [je] Beste,
   *[other] Geachte heer of mevrouw,
}
letter-intro = { you-capital } stelde ons een vraag over “{ $service }”. Hieronder staat wat we antwoorden, waarom, en wat { you } kunt doen.
letter-draft = Ontwerp: deze regels zijn nog niet van kracht. Verstuur deze brief niet.
letter-situation = { your-capital } situatie
letter-told = Dit vertelde { you } ons:
letter-looked-up = Dit zochten we zelf op:
letter-worked-out = Dit rekenden we uit:
letter-answer = Ons antwoord
letter-why = Waarom
letter-rule = Onze regel voor { your } situatie:
letter-rule-always = Onze regel geldt in elke situatie.
letter-rule-rest = Onze regel geldt in elke situatie waarvoor we geen andere regel hebben.
letter-judged = Dit geval werd persoonlijk bekeken door: { $role }
letter-formula = Hoe we het bedrag berekenden
letter-total = Alle bedragen samen
letter-now = Wat we nu doen
letter-duty-before = Misschien deed { you } dit al. Dan hoeft het niet opnieuw.
letter-page = Al onze regels voor deze dienst staan hier:
letter-closing = Met vriendelijke groeten

# Waarom er geen brief komt, gezegd aan wie erom vroeg.

letter-refused-undecided = geen brief: `{ $decision }` is nog niet beslist; nog te vragen: { $missing }
letter-refused-gap = geen brief: geen regel van `{ $decision }` geeft een antwoord op dit geval
letter-refused-contradiction = geen brief: de regels van `{ $decision }` spreken elkaar in dit geval tegen
letter-refused-impossible = geen brief: volgens het concept kan dit geval niet voorkomen
letter-refused-out-of-scope = geen brief: `{ $decision }` gaat niet over dit geval
letter-refused-silent = geen brief: geen enkele beslissing gaat over dit geval
letter-refused-staff = geen brief: `{ $decision }` is een beslissing voor medewerkers alleen, waarover klanten niets lezen
letter-refused-staff-rule = geen brief: in dit geval komt het antwoord van `{ $decision }` uit { $rules }, alleen voor medewerkers, en die reden mag niet in een brief; zeg het de klant zelf, of laat een openbare regel het zeggen
letter-written = { $path } is geschreven
