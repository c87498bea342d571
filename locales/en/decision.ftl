# What the checks of decisions and worked cases say.

# When it is so, at the end of a sentence.
during = { $era ->
    [from] {" "}(from `{ $from }` on)
    [until] {" "}(until `{ $until }`)
    [between] {" "}(from `{ $from }` until `{ $until }`)
   *[always] {""}
}
# The cases a finding is about.
when = { $region ->
    [any] whatever the case
   *[other] when { $region }
}
# One of them, at the start of a sentence.
example = { $witness ->
    [none] {""}
   *[other] for example `{ $witness }`:{" "}
}
decision-gap = no rule of `{ $decision }` answers { when }{ during }
    .help = { example }decide what happens then; widen a neighbouring rule, add one, or say what holds `otherwise`
    .beside = answers { $outcome } when `{ $fact }` is `{ $value }`
decision-gap-several = no rule of `{ $decision }` answers in { $count } kinds of cases that belong together, first of all { when }{ during }
decision-gap-option = no option of `{ $decision }` holds { when }{ during }
    .help = { example }say which option it is then
decision-gap-option-several = no option of `{ $decision }` holds in { $count } kinds of cases that belong together, first of all { when }{ during }
decision-contradiction-option = `{ $first }` and `{ $second }` of `{ $fact }` both hold { when }{ during }
    .help = { example }narrow one of the two, so that exactly one option holds
    .first = holds there
    .second = holds there too
mend-terms = let `{ $rule }` say `{ $text }`
mend-add = add the rule `{ $rule }`
mend-narrow = let `{ $rule }` hold only when `{ $fact }: { $text }`
mend-ask = ask for `{ $duty }` only when `{ $when }`
mend-override = let `{ $rule }` override `{ $base }`
decision-contradiction = `{ $first }` and `{ $second }` answer differently { when }{ during }
    .help = { example }narrow one of the two, say with `overrides` which is the exception, or use `hit_policy: first`
    .first = answers { $outcome }
    .second = answers { $outcome }
boundary-hole = no rule of `{ $decision }` answers { when }: `{ $first }` says `{ $lower }`, `{ $second }` says `{ $upper }`{ during }
    .help = { example }say which of the two takes it
    .below = `{ $first }` ends here
    .above = `{ $second }` begins here
boundary-hole-option = no option of `{ $decision }` holds { when }: `{ $first }` says `{ $lower }`, `{ $second }` says `{ $upper }`{ during }
boundary-clash-option = `{ $first }` and `{ $second }` of `{ $decision }` both hold { when }: `{ $first }` says `{ $lower }`, `{ $second }` says `{ $upper }`{ during }
boundary-clash = `{ $first }` and `{ $second }` both answer { when }, and differently: `{ $first }` says `{ $lower }`, `{ $second }` says `{ $upper }`{ during }
    .help = { example }leave it to one of the two
    .below = `{ $first }` ends here
    .above = `{ $second }` begins here
decision-overlap = `{ $first }` and `{ $second }` both answer { when }, and say the same{ during }
    .help = { example }narrow one of the two, join them, or say with `overrides` which one speaks there
    .first = answers { $outcome }
    .second = answers { $outcome }
decision-overlap-unproved = `{ $first }` and `{ $second }` both answer { when }, and it is not proved that they say the same{ during }
rule-never-applies = `{ $rule }` is never in force: { $rules-count ->
        [one] { $rules } always speaks before it
       *[other] { $rules } always speak before it
    }
    .help = move it before them, narrow them, or take it out
    .covers = speaks before it
rule-never-applies-empty = `{ $rule }` is never in force: no case meets its condition
    .help = correct the condition, or take the rule out
rule-never-applies-option = `{ $rule }` of `{ $fact }` never holds: no case meets its condition
    .help = correct the condition, or take the option out
rule-never-applies-time = this time is never promised: in every case in which `{ $offer }` is given, a time before it holds
    .help = correct its `when`, move it before the others, or take it out
    .covers = looked at before it
rule-redundant = `{ $rule }` changes nothing: all that it says is also said by { $rules }
    .help = take the rule out, or change what it answers or why
    .same = says the same
fact-decides-nothing = `{ $decision }` asks `{ $fact }`, and no answer depends on it
    .help = take `{ $fact }` out of the conditions of `{ $decision }`, or let it decide something
    .asked = it is asked here
outcome-unreached = `{ $id }` is offered, but no decision ever gives it
    .help = write the rule that gives `{ $id }`, or take the offer out
falls-to-otherwise = only what `{ $decision }` says `otherwise` answers { when }{ during }
    .help = { example }nothing to do, unless this should have a rule of its own
public-gap = the public gets no answer { when }{ during }: { $rules-count ->
        [one] only { $rules } speaks there, for staff alone
       *[other] only { $rules } speak there, for staff alone
    }
    .help = { example }write the public rule that holds there, and let the one for staff alone override it
    .rule = for staff alone
public-gap-no-exception = `{ $rule }` is for staff alone, but is an exception to no public rule
    .help = write the public answer to the same cases, and let `{ $rule }` override it
amount-without-fact = the amount of `{ $outcome }` needs `{ $fact }`, which does not exist { when }{ during }
    .help = { example }narrow the rule to cases with that fact, and write one for the others
amount-without-fact-unknown = the amount of `{ $outcome }` needs `{ $fact }`, which nobody knows { when }{ during }
    .help = { example }narrow the rule to cases in which it is known, and write one for the others
amount-without-fact-none = no amount of `{ $outcome }` applies { when }{ during }
    .help = { example }add what it is worth then, or narrow the rule
worthless-right = what the client gets, `{ $outcome }`, comes to `{ $amount }`, for example with `{ $witness }`{ during }
    .help = narrow the rule to cases in which something is left, and say what holds in the others; or give a least amount
worthless-right-always = what the client gets, `{ $outcome }`, comes to `{ $amount }`{ during }
amount-unbounded = what the client pays, `{ $outcome }`, has no ceiling{ during }
    .help = end the amount with `, at most` and the most that a client can owe
dead-end-duty = the client must do `{ $duty }` before an answer, although it can lead to nothing { when }{ during }
    .help = { example }ask for `{ $duty }` only where it can help (`only_when`), or say under `earns` what it gives all the same
    .duty = this is asked of the client
dead-end-duty-visit = the client must come for `{ $duty }` before an answer, although it can lead to nothing { when }{ during }
dead-end-duty-always = the client must do `{ $duty }` before an answer, although no answer is worth it{ during }
override-loop = { $rules } are exceptions to each other in a circle
    .help = decide which rule is the exception, and take `overrides` out of the other
    .other = part of the circle
impossible-idle = this combination is said to be impossible, and could not occur anyway
    .help = take it out, or correct its condition
override-idle = `{ $rule }` is said to be an exception to `{ $base }`, but no case meets both
    .help = correct one of the two conditions, or take the override out
    .base = the rule that is said to be overridden
decision-not-proved = `{ $id }` is too large to be proved
    .help = split the decision in two, or join rules that answer the same
decision-not-proved-doubt = `{ $id }` is not proved: { $region ->
        [any] nobody can tell which of its cases can occur
       *[other] nobody can tell whether a case with { $region } can occur
    }
    .help = say under `impossible` that it cannot, or answer it; or bound the facts so that all their values can be tried
offered-and-excluded = `{ $rule }` answers both `{ $offer }`, which is offered, and `{ $exclusion }`, which is not
    .help = let it answer one of the two, or let the decision collect its answers with `hit_policy: collect`
    .offer = offered
case-fails = the case `{ $case }` expects { $expected } of `{ $decision }`, { $decided ->
        [undecided] and the answer stays open
        [gap] and no rule answers
        [contradiction] and rules answer differently
        [out-of-scope] and the decision does not speak about it
        [impossible] and it cannot occur
       *[answered] and the decision answers { $decided }
    }
    .help = correct the rule or the expectation; `helder decide` shows how the case is decided
    .rule = this rule decides it
case-undecided = the case `{ $case }` leaves the answer of `{ $decision }` open; it does not say { $missing }
    .help = give the case these facts
case-undecided-figure = the figure `{ $figure }` has no value on { $on }, the day of the case `{ $case }`, and `{ $decision }` needs it; its values change on { $dates }
    .help = add a value that holds on that day, or give the case another day with `on`
case-impossible = the case `{ $case }` cannot occur: `impossible` or the facts rule it out
    .help = correct what the case gives, or what rules it out
case-impossible-value = the case `{ $case }` gives a value that `{ $fact }` cannot have in it
