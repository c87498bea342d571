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

question-scope-unstated = Wat vragen mensen u dat u niet aanbiedt?
question-exclusion-without-reason = Waarom doet u het niet?
question-exclusion-without-alternative = Waar kunnen mensen dan wel terecht?
question-intervention-empty = Waaruit bestaat het: wat ziet de klant gebeuren?
question-result-missing = Welk resultaat mag de klant verwachten?
question-no-result-missing = En als er geen resultaat is?
question-no-stop = Wanneer stopt u?
question-promise-without-deadline = Binnen welke tijd doet u wat u belooft?
question-promise-without-clock = Vanaf welk moment loopt die tijd?
question-promise-without-remedy = En als u te laat bent?
question-price-missing = Wat kost het?
question-amount-unbounded = Hoeveel betaalt een klant hoogstens?
question-temporary-without-end = Tot wanneer geldt de tijdelijke regel?
question-duty-without-reason = Waarvoor is het goed dat de klant dit moet doen?
question-duty-without-how = Hoe en waar doet de klant het?
question-duty-without-consequence = En als de klant het niet doet?
question-evidence-unnamed = Welke documenten brengt de klant precies mee?
question-channel-incomplete = Hoe kunnen mensen u precies bereiken?
question-no-human-channel = Waar bereikt de klant een mens?
question-outside-hours = Kunt u de belofte houden binnen uw openingsuren?
question-silence-missing = En als de klant niets hoort?
question-redress-missing = En als het misgaat: waar klaagt de klant, en wie komt daarna?
question-appeal-missing = Kan de klant in beroep gaan als u neen zegt?
question-owner-missing = Wie staat in voor dit concept?
question-review-overdue = Klopt alles nog?
question-staff-words-missing = Wat zeggen medewerkers letterlijk?
question-mandate-missing = Wat mag een medewerker zelf toestaan?
question-escalation-loop = Wie beslist uiteindelijk?
question-escalation-dead-end = Aan wie geeft een medewerker door, en tegen wanneer?
question-recovery-incomplete = Hoe zet u een eigen fout recht?
question-weak-point-without-plan = En als het stukgaat: wat is plan B?
question-notice-missing = Wat zegt u iedereen als het velen treft?
question-social-triage-incomplete = Wie antwoordt op sociale media, en tegen wanneer?
question-contact-reason-without-owner = Wie neemt de reden weg waarom mensen contact moeten opnemen?
question-public-silent = Wat mag het publiek van deze regel weten?
