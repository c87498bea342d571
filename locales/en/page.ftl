# Interface words of the public pages. One file per language, the same ids in each.
# A value in { } is filled in by the page, already written as the language writes it.

## Around every page
page-colon = { "" }:
page-skip = Skip to the content
page-languages = Choose a language
page-language-name = English
page-contents = On this page
page-home = All services
page-draft = Draft: this page has not been published and may still change.
page-retired = This service ended on { $date }.
page-retired-undated = This service no longer exists.
page-replaced-by = What has taken its place
page-not-yet = This applies from { $date }.
page-no-longer = This applied until { $date }.
page-coming = From { $date }: { $what }
page-notice = Important now
page-special-cases = In special cases we may decide otherwise: talk to us.
page-moved = This page has moved.
page-moved-link = Go to the new address
page-print = { $organisation } – { $title } – { $date }
# Words that become others where a sentence is filled in, as `de 1 jour = d’un jour` in French.
contractions =
    { "" }

## Index and start page
index-title = Our services
index-title-of = Services of { $organisation }
index-description = Whether we help in your case, what you must do, what you get and by when: { $services }
index-search = Search a service
index-search-help = One or two words from your question will do.
index-search-count = Results: { $count }
index-search-none = Nothing found. Try another word, or look through the list.
index-search-ask = Or ask us. A person will help you:
# Words of a question that say nothing about what is looked for.
index-search-ignored =
    an | the | im | me | my | mine | we | us | our | you | your | he | she | it | its | they | them | their | this |
    that | these | those | is | am | are | was | were | be | been | being | do | does | did | have | has | had |
    having | can | could | will | would | shall | should | may | might | must | need | want | like | get | got |
    what | when | where | which | who | whom | whose | why | how | if | so | then | than | there | here | and | or |
    but | not | no | of | to | in | on | at | by | for | from | with | without | about | into | out | up | down |
    off | over | under | again | please | help | someone | something | anything | just | only | also | too | very |
    any | some | all | more | most | now | after | before | while | because | hello | hi
index-refusal = We do not do this.
index-refusal-where = “{ $service }” says why, and what you can do instead.
index-retired = Services that no longer exist
start-title = Choose your language

## 1. For whom
section-audience = For whom
choices-excel = What we want to be good at
choices-leave = What we give up for it
choices-because = Why

## 2. Check your situation
section-check = Check your situation
check-intro = Answer the questions one by one. Your answers are not stored.
check-link = Check your situation, question by question
check-question = Question { $number }
check-answer = Answer { $number }
check-to-question = → question { $number }
check-to-answer = → answer { $number }
check-unknown = I don’t know
check-unknown-title = If you don’t know
check-unknown-ask = Contact us: we will find out together.
check-back = Back to the previous question
check-restart = Start again
check-change = Change
check-given = Your answers
check-then = What to do now
check-amount-get = You get { $amount }
check-amount-pay = You pay { $amount }
check-amount-get-named = You get: { $amount }
check-amount-pay-named = You pay: { $amount }
check-amount-get-nothing = You get nothing
check-amount-pay-nothing = You pay nothing
check-out-of-scope = This question does not arise in your situation.
check-gap = We cannot answer this here. Please contact us.
check-judged = { $role } decides this. Usually:
check-open = This depends on something that we find out ourselves.
check-open-compared = This depends on the answers taken together.
check-open-facts = We look this up:
check-open-answers = These answers are possible:
check-more = More about this: { $title }
check-back-page = Back to the whole page
outcome-offer = We do this
outcome-exclusion = No

## 3. What you get
section-offer = What you get
offer-when = By when
offer-within = within { $time }
offer-target = we aim at { $time }
offer-starts = When the time starts
offer-paused = When the time stands still
offer-latest = { $time } at most in all
offer-stops = When we stop
offer-result = What to expect
offer-no-result = If there is no result
offer-missed = If we are late
offer-missed-nothing = There is no compensation or extra help then.
offer-needs = What you must do for it
offer-because = Why we do this
offer-contact = Where to ask for it

## 4. What you must do
section-duties = What you must do
duties-nothing = You don’t have to do anything.
duty-contact = Where
duty-by = By when
duty-within = within { $time }
duty-before = at the latest { $time } before { $date }
# A day as its fact is called, in a sentence. `head` is the noun its name begins with, of those in `date-heads` and
# without accents, else `other`. A name that begins with another word is quoted where its article cannot be told.
date-heads = the | your | our | my
date-named = { $head ->
    [the] { $label }
    [your] { $label }
    [our] { $label }
    [my] { $label }
   *[other] the { $label }
}
duty-starts = When the time starts
duty-takes = Time it takes you
duty-takes-about = about { $time }
duty-bring = What to bring
duty-only-when = Only if
duty-because = What it is for
duty-earns = What it gives you in any case
duty-otherwise = If you don’t do it

## 5. What we do not do
section-exclusions = What we do not do, and why
exclusions-nothing = Nothing is excluded.
exclusion-instead = What you can do instead
exclusion-instead-nothing = We know of no other solution.
exclusion-always = Without exception.

## 6. How we decide
section-decisions = How we decide
decision-answer = Our answer
decision-otherwise = In all other cases
decision-every-case = In every case
decision-instead-of = Exception to the rule above
decision-only-when = This only concerns you if
decision-needs = What we need from you first
decision-all-answers = More than one rule may apply to you: each then counts.
decision-first-answer = Read from the top: the first rule that applies to you counts.
decision-priority = If several rules apply to you, the one highest in the list counts.
decision-total = The amounts are added up.
decision-judged = { $role } decides. Usually:
decision-judged-between = { $role } decides between: { $answers }
decision-source = Based on
decision-valid-from = from { $date }
decision-valid-until = until { $date }
decision-valid-between = from { $from } to { $until }
decision-computed = How we work it out
decision-line = Rule
decision-line-number = Rule { $number }
decision-nothing = Nothing
decision-unless = Not if this rule applies:
decision-unless-any = Not if one of these rules applies:
decision-rounded-down = Rounded down.
decision-rounded-up = Rounded up.

## Conditions, as cells of a table
condition-at-least = at least { $value }
condition-more-than = more than { $value }
condition-at-most = at most { $value }
condition-less-than = less than { $value }
condition-exactly = exactly { $value }
condition-count-at-least = { $value } or more
condition-count-exactly = { $value }
condition-from-to = from { $from } to { $to }
condition-from-below = at least { $from } and less than { $to }
condition-above-to = more than { $from } and at most { $to }
condition-above-below = more than { $from } and less than { $to }
condition-date-before = before { $value }
condition-date-after = after { $value }
condition-date-by = on or before { $value }
condition-date-from = on or after { $value }
condition-date-on = on { $value }
condition-date-between = from { $from } to { $to }
condition-time-before = before { $value }
condition-time-after = after { $value }
condition-time-by = at { $value } at the latest
condition-time-from = from { $value }
condition-time-on = at { $value }
condition-time-between = from { $from } to { $to }
condition-yes = yes
condition-no = no
condition-not = not { $condition }
condition-but = anything but { $option }
condition-known = known
condition-unknown = not known
condition-absent = not applicable
condition-any = does not matter
condition-or = or
condition-of = { $fact }: { $condition }
condition-beside = { $first }; { $then }
condition-one-of = and one of these

## Amounts in words
amount-fact = “{ $label }”
amount-plus = plus { $amount }
amount-minus = minus { $amount }
amount-share = { $rate } of { $of }
amount-per = { $each } per { $of }
amount-per-unit = { $each } per { $unit } of { $of }
amount-per-started = { $each } for each started { $step } of { $of }
amount-per-full = { $each } for each full { $step } of { $of }
amount-divided-by = { $amount } divided by { $by }
amount-beyond = the part of { $amount } above { $from }
amount-days-between = the number of days from { $from } to { $to }
amount-working-days-between = the number of working days from { $from } to { $to }
amount-months-between = the number of full months from { $from } to { $to }
amount-at-least = { $amount }, with a minimum of { $limit }
amount-at-most = { $amount }, with a maximum of { $limit }
amount-between = { $amount }, with a minimum of { $least } and a maximum of { $most }
amount-nothing-up-to = { $amount }, but nothing up to { $limit }
amount-less = { $amount }, less { $limit }
amount-if = { $amount } ({ $condition })
unit-second = second
unit-minute = minute
unit-hour = hour
unit-day = day
unit-week = week
unit-month = month
unit-year = year
unit-working-day = working day

## 7. Price
section-price = What it costs
price-free = Free
price-depends = The price depends on your situation.

## 7. Contact
section-contact = How to reach us
contact-order = Preferably in this order:
contact-phone = Phone
contact-email = E-mail
contact-web = Website
contact-app = App
contact-chat = Chat
contact-counter = Counter
contact-post = Post
contact-social = Social media
contact-visit = Home visit
contact-open = Open the page
contact-person = You speak to a person.
contact-no-person = Nobody answers in person here.
contact-languages = Languages
contact-answers-within = You get an answer within { $time }.
contact-answers-within-phone = We pick up within { $time }.
contact-answers-within-counter = It is your turn within { $time }.
hours-always = day and night, seven days a week
hours-by-appointment = by appointment
hours-closed = closed
hours-closed-on = closed on { $dates }
hours-line = { $days }: { $hours }

## 7. If you hear nothing
section-silence = If you hear nothing
silence-after = Have you heard nothing after { $time }?

## 7. If it goes wrong
section-redress = If it goes wrong
redress-second-chance = Let us put it right first
redress-complain = Make a complaint
redress-acknowledged = We confirm within { $time } that we have received your complaint.
redress-answered = You get an answer within { $time }.
redress-appeal = Appeal against the decision
redress-appeal-to = To whom
redress-appeal-within = Within { $time }
redress-appeal-when = Time limit
redress-appeal-starts = When the time starts
redress-appeal-how = How
redress-appeal-link = Read more about the appeal
redress-appeal-nothing = No appeal is possible.
redress-next = If our answer does not help you
redress-next-intro = You can then turn to:

## 8. Examples, legal basis, about this page
section-extras = A little extra
section-examples = Examples
section-legal = Legal basis
legal-article = { $title }, article { $article }
legal-passage = { $title }, { $article }
section-related = See also
section-about = About this page
about-owner = Responsible
about-valid-from = Applies from
about-valid-since = In force since
about-valid-until = Applies until
about-review = To be reviewed by
