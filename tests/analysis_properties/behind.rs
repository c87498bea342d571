//! Which facts stand behind others and behind conditions.

use std::collections::BTreeSet;

use crate::concept::*;

/// Whether a fact is known only after the duty, by itself or by what it follows from.
pub fn is_late(concept: &Concept, fact: usize) -> bool {
    let mut behind = facts_behind(concept, fact).into_iter();
    concept.facts[fact].known_after_duty || behind.any(|other| is_late(concept, other))
}

/// The facts from which a fact's existence or value follows.
pub fn facts_behind(concept: &Concept, fact: usize) -> Vec<usize> {
    let known = &concept.facts[fact];
    let mut behind: Vec<usize> = known.only_when.iter().flat_map(facts_of_when).collect();
    match &known.source {
        Source::Asked(_) => {}
        Source::Amount(amount) => behind.extend(facts_of_amount(amount)),
        Source::Options(whens) => behind.extend(whens.iter().flat_map(facts_of_when)),
    }
    behind
}

/// All facts from which these follow, by existence, bounds or value, and these.
pub fn all_behind(concept: &Concept, facts: impl IntoIterator<Item = usize>) -> BTreeSet<usize> {
    let mut all = BTreeSet::new();
    let mut waiting: Vec<usize> = facts.into_iter().collect();
    while let Some(fact) = waiting.pop() {
        if all.insert(fact) {
            waiting.extend(facts_behind(concept, fact));
            waiting.extend(bound_of(concept, fact));
        }
    }
    all
}

/// The fact that bounds another.
pub fn bound_of(concept: &Concept, fact: usize) -> Option<usize> {
    match &concept.facts[fact].source {
        Source::Asked(Some(domain)) => domain.bound.map(|(_, other)| other),
        _ => None,
    }
}

/// The facts over which an amount is, those of the conditions that choose its formula included.
pub fn facts_of_amount(amount: &Amount) -> Vec<usize> {
    let facts = amount.iter().flat_map(|(when, formula)| {
        let asked = when.iter().flat_map(facts_of_when);
        asked.chain(formula.facts())
    });
    facts.collect()
}

/// The facts that the rules and the scope ask of.
pub fn asked(concept: &Concept) -> BTreeSet<usize> {
    let rules = concept.rules.iter().filter_map(|rule| rule.when.as_ref());
    let all = rules.chain(&concept.only_when);
    all.flat_map(facts_of_when).collect()
}

/// The facts that tell an amount, or whether the duty must be done.
pub fn told(concept: &Concept) -> Vec<usize> {
    let amounts = concept.rules.iter().flat_map(|rule| &rule.then);
    let amounts = amounts.filter_map(|(_, amount)| amount.as_ref());
    let duty = concept
        .duty
        .iter()
        .filter_map(|duty| duty.only_when.as_ref());
    amounts
        .flat_map(facts_of_amount)
        .chain(duty.flat_map(facts_of_when))
        .collect()
}

/// Whether the values of some facts follow from those of others or are compared with them: then a question may be
/// needless in the cases that there are and still not in each of its parts.
pub fn is_tied(concept: &Concept) -> bool {
    let conditions = concept
        .facts
        .iter()
        .filter_map(|fact| fact.only_when.as_ref());
    let rules = concept.rules.iter().filter_map(|rule| rule.when.as_ref());
    let mut all = conditions
        .chain(rules)
        .chain(&concept.only_when)
        .chain(&concept.impossible);
    let follows = |at: usize| bound_of(concept, at).is_some() || !concept.facts[at].is_asked();
    (0..concept.facts.len()).any(follows) || all.any(compares)
}

/// The facts on which the decision depends: those it asks of, those that tell its amounts and its duty, those behind
/// these, and those that an impossible combination ties to them.
pub fn relevant(concept: &Concept) -> BTreeSet<usize> {
    let mut found = all_behind(concept, asked(concept).into_iter().chain(told(concept)));
    loop {
        let before = found.len();
        for when in &concept.impossible {
            let tied = all_behind(concept, facts_of_when(when));
            if !tied.is_disjoint(&found) {
                found.extend(tied);
            }
        }
        if found.len() == before {
            return found;
        }
    }
}

/// Whether the cases that are looked at hold one of every kind. Where a fact has more values than those, others may be
/// of another kind once it is compared with another fact, or one follows from it.
pub fn holds_every_kind(concept: &Concept) -> bool {
    let is_listed = |fact: &usize| is_listed(concept, *fact);
    let amounts = concept.rules.iter().flat_map(|rule| &rule.then);
    let amounts = amounts.filter_map(|(_, amount)| amount.as_ref());
    let derived = concept.facts.iter().filter_map(|fact| match &fact.source {
        Source::Amount(amount) => Some(amount),
        _ => None,
    });
    let choices = amounts.chain(derived.clone()).flatten();
    let options = concept.facts.iter().flat_map(|fact| match &fact.source {
        Source::Options(whens) => &whens[..],
        _ => &[],
    });
    let scopes = concept
        .facts
        .iter()
        .filter_map(|fact| fact.only_when.as_ref());
    let rules = concept.rules.iter().filter_map(|rule| rule.when.as_ref());
    let duty = concept
        .duty
        .iter()
        .filter_map(|duty| duty.only_when.as_ref());
    let mut whens = choices
        .filter_map(|(when, _)| when.as_ref())
        .chain(options)
        .chain(scopes)
        .chain(rules)
        .chain(duty)
        .chain(&concept.only_when)
        .chain(&concept.impossible);
    let follows = derived.flatten().flat_map(|(_, formula)| formula.facts());
    let bounds = (0..concept.facts.len()).filter_map(|fact| bound_of(concept, fact));
    follows.chain(bounds).all(|fact| is_listed(&fact))
        && whens.all(|when| !compares(when) || facts_of_when(when).iter().all(is_listed))
}

/// Whether a fact has no other values than those that conditions name.
pub fn is_listed(concept: &Concept, fact: usize) -> bool {
    match &concept.facts[fact].source {
        Source::Asked(Some(domain)) => domain.is_listed(),
        _ => true,
    }
}

/// Whether a condition compares facts with each other.
pub fn compares(when: &When) -> bool {
    let named: usize = when.iter().map(Vec::len).sum();
    facts_of_when(when).len() > named
}

/// The facts that a condition asks of or compares with.
pub fn facts_of_when(when: &When) -> Vec<usize> {
    let mut facts = Vec::new();
    for (fact, condition) in when.iter().flatten() {
        facts.push(*fact);
        for term in condition.iter().flatten() {
            let operands = match term.test {
                Test::Compare(_, with) => [Some(with), None],
                Test::Between(from, to) => [Some(from), Some(to)],
                _ => [None, None],
            };
            facts.extend(
                operands
                    .into_iter()
                    .flatten()
                    .filter_map(|with| match with {
                        Operand::Fact(fact) => Some(fact),
                        _ => None,
                    }),
            );
        }
    }
    facts
}
