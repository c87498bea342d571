# Interface words of the staff guidance. One file per language, the same ids in each.

## Around every sheet
staff-title = { $title } – for staff
staff-internal = For staff only. Do not give this to the public.
staff-marker = staff only
staff-print = { $title } – { $language } – version { $version } – { $date }
staff-version = Version { $version } of { $date }
staff-public-page = The public page
staff-client-reads = To scan or to read out
staff-code = QR code
staff-draft = Draft: not in force yet.
staff-index = Staff guidance
staff-sheet-call = During a call
staff-sheet-card = Card
staff-sheet-manual = Manual
staff-sheet-practice = Practice
staff-sheet-overview = Overview of all services
staff-words-all = All languages
staff-words-language = Language of the words to say
staff-keys = Press the number of an answer, or 0 for a new case. Nothing is stored.
staff-purpose = What this service is for
staff-notes = Notes
staff-nothing-stated = Not stated

## Questions and answers
staff-ask-first = Ask first
staff-questions = The questions that decide
staff-answer = Answer
staff-unknown = Not known
staff-unknown-help = Find it out together, or hand over.
staff-known-by-staff = Look this up yourself. Do not ask.
staff-restart = New case
staff-given = Answers so far
staff-judged = To be judged by { $role }

## Words to say
staff-words = Words to say
staff-no-words = No words have been agreed for this answer yet.
staff-avoid = Better not
staff-say-instead = Say instead

## Mandate and hand-over
staff-decide-alone = What you decide yourself
staff-up-to = Up to
staff-how-often = How often
staff-when = When
staff-then-tell = Tell afterwards
staff-escalate = Hand over
staff-escalate-to = To
staff-escalate-time = How soon
staff-escalate-within = Taken up within { $time }

## Duties
staff-duties = What we ask

## When it went wrong
staff-recovery = Putting it right
staff-recovery-acknowledge = Acknowledge and apologise
staff-recovery-understand = Understand what happened
staff-recovery-resolve = Solve it
staff-recovery-extra = Add something
staff-recovery-follow-up = Get back in touch
staff-recovery-follow-up-within = within { $time }
staff-recovery-record = Write it down
staff-recovery-not-for = Not in this case
staff-recovery-decided = Not in every case
staff-recovery-decided-by = The table says in which cases you put it right this way and in which you do not:
staff-weak-points = Where it can go wrong
staff-weak-what = What goes wrong
staff-weak-sign = How to notice
staff-weak-plan-b = Plan B
staff-weak-starts = Who starts it
staff-weak-notice = Notice for the public
staff-weak-channel = Where the notice stands
staff-weak-within = The notice is there within { $time }
staff-weak-active = Active now
staff-weak-idle = Not active
staff-weak-now = Now
staff-weak-ready = Ready in the manual

## Social media
staff-social = Social media
staff-social-first = Who answers
staff-social-kind = What kind of message is it?
staff-social-doubt = When in doubt between an opinion and a complaint, treat it as a complaint.
staff-social-within = Answer within { $time }
staff-social-move-to = Continue in private
staff-social-when-to-move = Whatever is personal or cannot be settled in public, you settle through:
staff-social-complaint = Complaint
staff-social-complaint-sign = Someone is not satisfied with what we did.
staff-social-question = Question
staff-social-question-sign = Someone wants to know something.
staff-social-opinion = Opinion
staff-social-opinion-sign = Someone says what they think of us in general.
staff-social-insult = Insult
staff-social-insult-sign = Someone insults or threatens.
staff-social-crisis = Crisis
staff-social-crisis-sign = It spreads fast, or somebody is in danger.
staff-social-do = Do
staff-social-say = Say

## Why clients contact us, feedback
staff-reasons = Why people contact us
staff-reason = Reason
staff-reason-cause = Cause
staff-reason-owner = Owner
staff-reason-fix = What we do about it
staff-reason-measure = How we see that it works
staff-feedback = A rule does not work?
staff-feedback-how = Report it here; say which rule and what happened.
staff-report = Does this not work? Report it.
staff-report-subject = Does not work: { $rule }

## Full table
staff-table = All rules
staff-table-marked = Rules marked “staff only” are not on the public page.

## Practice
staff-practice-intro = Answer each case, then turn the card.
staff-practice-case = Case { $number }
staff-practice-boundary = Just { $side ->
    [below] below
    [above] above
   *[at] at
} the limit

## Overview of all services
staff-overview-owner = Owner
staff-overview-parts = On this page
staff-search-help = One or two words that the client says. Enter opens the first result.
staff-overview-review-by = Review by
staff-overview-overdue = overdue
staff-overview-effort = Effort it takes
staff-effort-contacts = { $count ->
    [one] { $count } contact
   *[other] { $count } contacts
}
staff-effort-changes = { $count ->
    [one] { $count } change of channel
   *[other] { $count } changes of channel
}
staff-effort-visits = { $count ->
    [one] { $count } visit
   *[other] { $count } visits
}
staff-effort-intro = What each path from the first question to an answer asks of the client.
staff-effort-budget = Budget for one path: { $measures }.
staff-effort-no-budget = No budget has been set for the effort of a path.
staff-effort-told = { $paths } paths: at most { $measures }.
staff-effort-told-one = One path: { $measures }.
staff-effort-too-many = There are too many paths to look at each.
staff-effort-over-told = Paths over budget: { $over } of { $paths }.
staff-effort-over-decisions = Decisions with paths over budget: { $over } of { $decisions }.
staff-effort-others = Other decisions
staff-effort-over = over budget
staff-effort-within = All within budget.
staff-effort-untimed = the time for “{ $duty }”, which depends on the case
staff-effort-head-contacts = Contacts
staff-effort-head-changes = Changes of channel
staff-effort-head-visits = Visits
staff-effort-head-time = Time
staff-effort-head-paths = Paths
