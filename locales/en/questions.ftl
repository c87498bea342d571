# The question that each check asks, in plain words.

questions-answered = { $concept }: { $answered } of { $asked } questions answered; still open:
questions-open = { $question }{ $places ->
        [one] { "" }
       *[other] { " " }({ $places } places)
    }
questions-more = … and { $count ->
        [one] one more concept
       *[other] { $count } more concepts
    } with open questions; `--all` shows all

question-scope-unstated = What do people ask you for that you do not offer?
question-exclusion-without-reason = Why do you not offer it?
question-exclusion-without-alternative = Where can people go instead?
question-intervention-empty = What does it consist of: what will the client see happen?
question-result-missing = Which result may the client expect?
question-no-result-missing = And if there is no result?
question-no-stop = When do you stop?
question-promise-without-deadline = Within what time do you keep your promise?
question-promise-without-clock = From which moment does that time run?
question-promise-without-remedy = And if you are late?
question-price-missing = What does it cost?
question-amount-unbounded = What is the most that a client pays?
question-temporary-without-end = Until when does the temporary rule hold?
question-duty-without-reason = Why must the client do this?
question-duty-without-how = How and where does the client do it?
question-duty-without-consequence = And if the client does not do it?
question-evidence-unnamed = Which documents exactly does the client bring?
question-channel-incomplete = How exactly can people reach you?
question-no-human-channel = Where does the client reach a person?
question-outside-hours = Can you keep the promise within your opening hours?
question-silence-missing = And if the client hears nothing?
question-redress-missing = And if it goes wrong: where does the client complain, and who is next?
question-appeal-missing = Can the client appeal when you say no?
question-owner-missing = Who answers for this concept?
question-review-overdue = Is everything still right?
question-staff-words-missing = What do employees say aloud?
question-mandate-missing = What may an employee grant alone?
question-escalation-loop = Who decides in the end?
question-escalation-dead-end = To whom does an employee hand over, and by when?
question-recovery-incomplete = How do you make up for a mistake of your own?
question-weak-point-without-plan = And if it breaks down: what is plan B?
question-notice-missing = What do you tell everyone when it hits many?
question-social-triage-incomplete = Who answers on social media, and by when?
question-contact-reason-without-owner = Who takes away the reason why people have to contact you?
question-public-silent = What may the public know of this rule?
