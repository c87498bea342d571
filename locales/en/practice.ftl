# Words of the practice sheet of the staff guidance; see also “Practice” in staff.ftl.

practice-fold = On paper: cut along the lines, fold each card in the middle.
practice-none = There are no cases to practise on yet.
practice-look-up = You look this up yourself
practice-turn = Turn the card
practice-right = Right.
practice-wrong = Not this one: turn the card.
practice-score = Right: { $right } of { $done }
practice-next = Next case
practice-again = Start again
practice-rule = The rule
practice-limit = { $first }: { $then }
practice-total = Together
practice-story = What happened
practice-play = Play it with a colleague
practice-play-intro = One of you is the client and tells the case. The other answers. Then turn the card and compare.
practice-conversation = Conversation { $number }
practice-client-tells = The client tells
practice-you-answer = What you have to answer
practice-do-not-say = Do not say
practice-your-turn = What do you say?
practice-say = Say, in your own words
practice-head-case = Case
practice-read-out = One of you reads what the client tells, the other answers. The answer and its rule stand beside it.
practice-play-read = One of you is the client and tells the case with this number. The other answers.
