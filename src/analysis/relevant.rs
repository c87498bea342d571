//! Which facts a decision depends on.

use super::Setting;
use crate::model::amount::{Amount, Expression, Valued};
use crate::model::condition::{Operand, Test, When};
use crate::model::decision::{Derived, Fact};
use crate::model::ordered::IndexSet;
use crate::model::{Decision, Id};

/// The facts a decision depends on, in the order of the file: those its rules, its scope and its duties ask of, those
/// from which its amounts are computed, those
/// that say whether these exist, those they follow from, and those that an impossible combination ties to them.
pub(super) fn facts(setting: &Setting<'_>, decision: &Decision) -> Vec<Id> {
    facts_and(setting, decision, IndexSet::default())
}

/// The facts a decision depends on, with these and all that belongs to them.
pub(super) fn facts_and(
    setting: &Setting<'_>,
    decision: &Decision,
    mut found: IndexSet<Id>,
) -> Vec<Id> {
    let rules = decision
        .rules
        .values()
        .filter_map(|rule| rule.when.as_ref());
    rules
        .chain(&decision.only_when)
        .for_each(|when| in_when(when, &mut found));
    let given = decision.rules.values().flat_map(|rule| &rule.then);
    let otherwise = decision
        .otherwise
        .iter()
        .flat_map(|otherwise| &otherwise.then);
    for amount in given
        .chain(otherwise)
        .filter_map(|then| then.amount.as_ref())
    {
        in_valued(&amount.value, &mut found);
    }
    for duty in &decision.needs {
        let only_when = setting
            .concept
            .client_must
            .get(duty.value.as_str())
            .and_then(|duty| duty.only_when.as_ref());
        only_when
            .into_iter()
            .for_each(|when| in_when(when, &mut found));
    }
    loop {
        let before = found.len();
        all_behind(setting, &mut found);
        for impossible in &setting.concept.impossible {
            let mut tied = IndexSet::default();
            in_when(&impossible.when, &mut tied);
            let mut from = tied.clone();
            all_behind(setting, &mut from);
            if from.iter().any(|id| found.contains(id)) {
                found.extend(tied);
            }
        }
        if found.len() == before {
            break;
        }
    }
    setting
        .concept
        .facts
        .keys()
        .filter(|id| found.contains(*id))
        .cloned()
        .collect()
}

/// Adds all facts from which those found follow.
pub(super) fn all_behind(setting: &Setting<'_>, found: &mut IndexSet<Id>) {
    let mut at = 0;
    while let Some(id) = found.get_index(at).cloned() {
        behind(setting, &id, found);
        at += 1;
    }
}

/// The facts from which a fact's existence, bounds or value follows.
fn behind(setting: &Setting<'_>, id: &Id, found: &mut IndexSet<Id>) {
    let Some(fact) = setting.fact(id) else { return };
    let bounds = fact.bounds.iter();
    bounds.for_each(|bound| in_valued(&bound.value, found));
    in_existence_and_value(fact, found);
}

/// Adds the facts from which a fact's existence or value follows, whatever bounds it.
pub(super) fn in_existence_and_value(fact: &Fact, found: &mut IndexSet<Id>) {
    fact.only_when.iter().for_each(|when| in_when(when, found));
    in_value(fact, found);
}

/// Adds the facts from which a fact's value follows.
pub(super) fn in_value(fact: &Fact, found: &mut IndexSet<Id>) {
    match &fact.is {
        None => {}
        Some(Derived::Amount(valued)) => in_valued(&valued.value, found),
        Some(Derived::Options(options)) => {
            options.values().for_each(|(_, when)| in_when(when, found))
        }
    }
}

/// The facts that a `when` asks of or compares with.
pub(super) fn in_when(when: &When, found: &mut IndexSet<Id>) {
    for (fact, asked) in when
        .alternatives
        .iter()
        .flat_map(|clause| &clause.conditions)
    {
        found.insert(fact.clone());
        for term in asked.condition.alternatives.iter().flatten() {
            match &term.test {
                Test::Compare(_, operand) => in_operand(&operand.value, found),
                Test::Between(from, to) => {
                    in_operand(&from.value, found);
                    in_operand(&to.value, found);
                }
                _ => {}
            }
        }
    }
}

pub(super) fn in_valued(valued: &Valued, found: &mut IndexSet<Id>) {
    match valued {
        Valued::Always(amount) => in_amount(amount, found),
        Valued::Choose(choices) => {
            for (when, amount) in choices {
                in_when(when, found);
                in_amount(amount, found);
            }
        }
    }
}

fn in_operand(operand: &Operand, found: &mut IndexSet<Id>) {
    if let Operand::Fact(id) = operand {
        found.insert(id.clone());
    }
}

fn in_amount(amount: &Amount, found: &mut IndexSet<Id>) {
    match &amount.expression {
        Expression::Operand(operand) => in_operand(operand, found),
        Expression::Sum(terms) => terms.iter().for_each(|(_, term)| in_amount(term, found)),
        Expression::Share { rate: a, of: b } | Expression::Per { each: a, of: b } => {
            in_amount(a, found);
            in_amount(b, found);
        }
        Expression::PerStarted { each, step, of } | Expression::PerFull { each, step, of } => {
            in_amount(each, found);
            in_operand(&step.value, found);
            in_amount(of, found);
        }
        Expression::DividedBy { amount, by: with } | Expression::Beyond { amount, from: with } => {
            in_amount(amount, found);
            in_operand(&with.value, found);
        }
        Expression::Between { from, to, .. } => {
            found.extend([from.value.clone(), to.value.clone()])
        }
        Expression::Limited { amount, limits } => {
            in_amount(amount, found);
            limits
                .iter()
                .for_each(|limit| in_operand(&limit.value.value, found));
        }
    }
}
