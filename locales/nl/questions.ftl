# De vraag die elke controle stelt, in gewone woorden.

questions-answered = { $concept }: { $answered } van de { $asked } vragen beantwoord; nog open:
questions-open = { $question }{ $places ->
        [one] { "" }
       *[other] { " " }({ $places } plaatsen)
    }
questions-more = … en nog { $count ->
        [one] één concept
       *[other] { $count } concepten
    } met open vragen; `--all` toont alles

question-scope-unstated = Wat vragen mensen dat niet aangeboden wordt?
question-exclusion-without-reason = Waarom wordt dit niet aangeboden?
question-exclusion-without-alternative = Waar kunnen mensen dan wel terecht?
question-intervention-empty = Waaruit bestaat het: wat ziet de klant gebeuren?
question-result-missing = Welk resultaat mag de klant verwachten?
question-no-result-missing = En als er geen resultaat is?
question-no-stop = Wanneer houdt het op?
question-promise-without-deadline = Binnen welke termijn gebeurt wat beloofd is?
question-promise-without-clock = Vanaf welk moment loopt die termijn?
question-promise-without-remedy = En als die termijn niet gehaald wordt?
question-price-missing = Wat kost het?
question-amount-unbounded = Hoeveel betaalt een klant hoogstens?
question-temporary-without-end = Tot wanneer geldt de tijdelijke regel?
question-duty-without-reason = Waarvoor dient wat de klant moet doen?
question-duty-without-how = Hoe en waar doet de klant het?
question-duty-without-consequence = En als de klant het niet doet?
question-evidence-unnamed = Welke bewijsstukken brengt de klant precies mee?
question-channel-incomplete = Hoe is de dienst precies te bereiken?
question-no-human-channel = Waar bereikt de klant een mens?
question-outside-hours = Kan de belofte gehouden worden binnen de openingsuren?
question-silence-missing = En als de klant niets hoort?
question-redress-missing = En als het misgaat: waar klaagt de klant, en wie komt daarna?
question-appeal-missing = Kan de klant in beroep gaan als het antwoord nee is?
question-owner-missing = Wie is verantwoordelijk voor dit concept?
question-review-overdue = Klopt alles nog?
question-staff-words-missing = Wat zeggen medewerkers letterlijk?
question-mandate-missing = Wat mag een medewerker zelf toestaan?
question-escalation-loop = Wie beslist uiteindelijk?
question-escalation-dead-end = Aan wie draagt een medewerker over, en tegen wanneer?
question-recovery-incomplete = Hoe wordt een eigen fout rechtgezet?
question-weak-point-without-plan = En als het misloopt: wat is plan B?
question-notice-missing = Wat krijgt iedereen te horen als het veel mensen treft?
question-social-triage-incomplete = Wie antwoordt op sociale media, en tegen wanneer?
question-contact-reason-without-owner = Wie neemt de reden weg waarom mensen contact moeten opnemen?
question-public-silent = Wat mag het publiek van deze regel weten?
