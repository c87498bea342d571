//! The cases on which two versions of a concept may differ: values on both sides of every bound of the facts that matter.

use std::collections::BTreeSet;

use helder::amount::{Facts, State, facts_used};
use helder::model::amount::Valued;
use helder::model::condition::{Operand, Term, Test};
use helder::model::decision::{Derived, FactValue};
use helder::model::{Concept, Decision, Id, Named, When};

use crate::brute::{Case, Understood, situation};
use crate::values::values;

/// More cases than this are not tried one by one.
const MOST: usize = 40_000;

/// Cases with values on both sides of every bound, for the asked facts that a decision depends on, and whether both
/// versions ask the same of everybody; none where there are too many.
pub fn cases(
    versions: [&Understood; 2],
    decisions: [&Named<Decision>; 2],
) -> Option<(Vec<Case>, bool)> {
    let mut facts = BTreeSet::new();
    for (version, decision) in versions.iter().zip(decisions) {
        behind(&version.1, decision, &mut facts);
    }
    let asked = versions[0]
        .1
        .facts
        .values()
        .filter(|fact| fact.is.is_none() && facts.contains(&fact.id));
    let mut cases = vec![Case::new()];
    let mut alike = true;
    for fact in asked {
        let values = values(fact, versions);
        let first = values.first()?;
        let mut longer = Vec::new();
        let conditional = versions.iter().any(|(_, concept)| {
            let fact = concept.facts.get(&fact.id);
            fact.is_none_or(|fact| fact.only_when.is_some())
        });
        for case in cases {
            let with =
                |value: &FactValue| [case.clone(), vec![(fact.id.clone(), value.clone())]].concat();
            let exists = versions.map(|version| {
                !conditional || situation(version, &with(first)).state(&fact.id) != State::Absent
            });
            alike &= exists[0] == exists[1];
            match exists {
                [false, false] => longer.push(case),
                _ => longer.extend(values.iter().map(with)),
            }
        }
        if longer.len() > MOST {
            return None;
        }
        cases = longer;
    }
    Some((cases, alike))
}

/// The facts that a decision depends on, and those they follow from.
fn behind(concept: &Concept, decision: &Decision, found: &mut BTreeSet<Id>) {
    for rule in decision.rules.values() {
        asked_in(rule.when.as_ref(), found);
        let amounts = rule.then.iter().filter_map(|then| then.amount.as_ref());
        amounts.for_each(|amount| used_in(&amount.value, found));
    }
    asked_in(decision.only_when.as_ref(), found);
    let impossible = concept.impossible.iter().map(|impossible| &impossible.when);
    let duties = concept
        .client_must
        .iter()
        .filter_map(|(_, duty)| duty.only_when.as_ref());
    duties
        .chain(impossible)
        .for_each(|when| asked_in(Some(when), found));
    let times = concept
        .offered
        .values()
        .filter_map(|offer| offer.within.as_ref());
    times.for_each(|within| used_in(&within.value, found));
    let mut known = 0;
    while known < found.len() {
        known = found.len();
        for fact in found.clone().iter().filter_map(|id| concept.facts.get(id)) {
            asked_in(fact.only_when.as_ref(), found);
            match &fact.is {
                Some(Derived::Amount(value)) => used_in(&value.value, found),
                Some(Derived::Options(options)) => options
                    .values()
                    .for_each(|(_, when)| asked_in(Some(when), found)),
                None => {}
            }
        }
    }
}

fn asked_in(when: Option<&When>, found: &mut BTreeSet<Id>) {
    for (fact, term) in terms(when) {
        found.insert(fact.clone());
        found.extend(facts_in(term));
    }
}

/// The terms of a condition, each with the fact it is about.
pub fn terms(when: Option<&When>) -> impl Iterator<Item = (&Id, &Term)> {
    let clauses = when.into_iter().flat_map(|when| &when.alternatives);
    let asked = clauses.flat_map(|clause| &clause.conditions);
    asked.flat_map(|(fact, asked)| {
        asked
            .condition
            .alternatives
            .iter()
            .flatten()
            .map(move |term| (fact, term))
    })
}

/// The facts that a value depends on.
pub fn used_in(value: &Valued, found: &mut BTreeSet<Id>) {
    match value {
        Valued::Always(amount) => found.extend(facts_used(amount)),
        Valued::Choose(pieces) => {
            for (when, amount) in pieces {
                asked_in(Some(when), found);
                found.extend(facts_used(amount));
            }
        }
    }
}

/// The facts that a term compares with.
pub fn facts_in(term: &Term) -> impl Iterator<Item = Id> {
    operands(term)
        .into_iter()
        .filter_map(|operand| match operand {
            Operand::Fact(id) => Some(id.clone()),
            _ => None,
        })
}

/// What a term compares with.
pub fn operands(term: &Term) -> Vec<&Operand> {
    match &term.test {
        Test::Compare(_, operand) => vec![&operand.value],
        Test::Between(from, to) => vec![&from.value, &to.value],
        _ => Vec::new(),
    }
}
