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
