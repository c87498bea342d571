# Words of the letter that answers one case (`helder letter`). The others are those of the public pages.

letter-subject = Our answer: { $service }
letter-blank-client = [name and address of the client]
letter-blank-called = [{ $client }: name and address]
letter-blank-name = [name of the person who signs]
letter-blank-role = [role of the person who signs]
letter-greeting = Dear Sir or Madam,
letter-intro = You put a question to us about “{ $service }”. Below you read what we answer, why, and what you can do.
letter-draft = Draft: these rules are not in force yet. Do not send this letter.
letter-situation = Your situation
letter-told = You told us:
letter-looked-up = We looked this up ourselves:
letter-worked-out = We worked this out:
letter-answer = Our answer
letter-why = Why
letter-rule = Our rule for your situation:
letter-rule-always = Our rule holds in every situation.
letter-rule-rest = Our rule holds in every situation for which we have no other rule.
letter-judged = This case was looked at in person by: { $role }
letter-formula = How we worked out the amount
letter-total = All amounts together
letter-now = What we do now
letter-duty-before = You may have done this already. Then you need not do it again.
letter-page = You find all our rules for this service here:
letter-closing = Kind regards,

# Why no letter can be written, said to the person who asked for it.

letter-refused-undecided = no letter: `{ $decision }` is not decided yet; still to ask: { $missing }
letter-refused-gap = no letter: no rule of `{ $decision }` answers this case
letter-refused-contradiction = no letter: the rules of `{ $decision }` contradict each other in this case
letter-refused-impossible = no letter: this case cannot occur, says the concept
letter-refused-out-of-scope = no letter: `{ $decision }` does not speak about this case
letter-refused-silent = no letter: no decision speaks about this case
letter-refused-staff = no letter: `{ $decision }` is a decision for staff alone, and clients read nothing of it
letter-refused-staff-rule = no letter: in this case `{ $decision }` is answered by { $rules }, for staff alone, and a letter may not give that reason; tell the client yourself, or let a public rule say it
letter-written = wrote { $path }
