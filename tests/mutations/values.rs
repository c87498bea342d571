//! The values of a fact that may be told apart, over two versions of a concept.

use std::collections::BTreeSet;

use helder::model::amount::Valued;
use helder::model::condition::Operand;
use helder::model::decision::{Derived, FactKind, FactUnit, FactValue};
use helder::model::quantity::{Currency, Duration, Money, Number};
use helder::model::{Concept, Fact, Id, Named, Quantity, When, Workspace};
use rust_decimal::Decimal;

use crate::brute::{Understood, decisions};
use crate::cases::{facts_in, operands, terms, used_in};
use crate::ground::day;

/// The values of a fact that may be told apart: all options, or each bound with what lies beside it.
pub fn values(fact: &Named<Fact>, versions: [&Understood; 2]) -> Vec<FactValue> {
    let mut values: Vec<FactValue> = match &fact.kind {
        FactKind::YesNo => [true, false].map(FactValue::YesNo).into(),
        FactKind::Choice(options) | FactKind::Scale(options) => {
            options.keys().cloned().map(FactValue::Option).collect()
        }
        _ => bounds(fact, versions)
            .into_iter()
            .map(FactValue::Quantity)
            .collect(),
    };
    values.extend(fact.may_be_unknown.then_some(FactValue::Unknown));
    values
}

/// Every bound of either version that fits the fact, and what lies beside it; dates lie that far from one day.
fn bounds(fact: &Named<Fact>, versions: [&Understood; 2]) -> Vec<Quantity> {
    let mut found: Vec<Quantity> = Vec::new();
    for (workspace, concept) in versions {
        for quantity in compared(workspace, concept, &fact.id) {
            for quantity in around(fact, quantity) {
                if !found.contains(&quantity) {
                    found.push(quantity);
                }
            }
        }
    }
    if found.is_empty() {
        found.extend(anything(fact));
    }
    found
}

/// Some value of a fact that nothing is compared with.
fn anything(fact: &Fact) -> Option<Quantity> {
    let amount = Decimal::new(100, 0);
    match (&fact.kind, &fact.unit) {
        (FactKind::Money, _) => Some(Quantity::Money(Money {
            amount,
            currency: Currency::EURO,
        })),
        (FactKind::WholeNumber, _) => Some(Quantity::Number(Number { amount, unit: None })),
        (FactKind::Duration, Some(FactUnit::Time(unit))) => Some(Quantity::Duration(Duration {
            amount,
            unit: *unit,
        })),
        (FactKind::Date, _) => Some(Quantity::Date(day())),
        _ => None,
    }
}

/// The quantities that a fact, and what follows from it, is compared with.
fn compared<'a>(workspace: &'a Workspace, concept: &'a Concept, fact: &Id) -> Vec<&'a Quantity> {
    let following = following(concept, fact);
    let terms = whens(concept)
        .into_iter()
        .flat_map(|when| terms(Some(when)))
        .filter(|(about, _)| following.contains(*about));
    let value = |operand: &'a Operand| match operand {
        Operand::Quantity(quantity) => Some(quantity),
        Operand::Figure(id) => {
            let figure = concept
                .figures
                .get(id)
                .or_else(|| workspace.figures.get(id))?;
            Some(&figure.on(day())?.value)
        }
        Operand::Fact(_) | Operand::Option(_) => None,
    };
    terms
        .flat_map(|(_, term)| operands(term))
        .filter_map(value)
        .collect()
}

/// A fact, the amounts that it goes into, and the facts it is compared with.
fn following(concept: &Concept, fact: &Id) -> BTreeSet<Id> {
    let mut found = BTreeSet::from([fact.clone()]);
    let mut known = 0;
    while known < found.len() {
        known = found.len();
        for other in concept.facts.values() {
            if let Some(Derived::Amount(value)) = &other.is {
                let mut used = BTreeSet::new();
                used_in(&value.value, &mut used);
                if !used.is_disjoint(&found) {
                    found.insert(other.id.clone());
                }
            }
        }
        for (about, term) in whens(concept)
            .into_iter()
            .flat_map(|when| terms(Some(when)))
        {
            let mut pair: BTreeSet<Id> = [about.clone()].into();
            pair.extend(facts_in(term));
            if pair.len() > 1 && !pair.is_disjoint(&found) {
                found.extend(pair);
            }
        }
    }
    found
}

/// All conditions of a concept.
fn whens(concept: &Concept) -> Vec<&When> {
    let rules = || decisions(concept).flat_map(|decision| decision.rules.values());
    let mut all: Vec<&When> = rules().filter_map(|rule| rule.when.as_ref()).collect();
    all.extend(decisions(concept).filter_map(|decision| decision.only_when.as_ref()));
    let duties = concept.client_must.iter().map(|(_, duty)| duty);
    all.extend(duties.filter_map(|duty| duty.only_when.as_ref()));
    let facts = concept.facts.values();
    all.extend(facts.clone().filter_map(|fact| fact.only_when.as_ref()));
    all.extend(concept.impossible.iter().map(|impossible| &impossible.when));
    let amounts = rules()
        .flat_map(|rule| &rule.then)
        .filter_map(|then| then.amount.as_ref());
    let times = concept
        .offered
        .values()
        .filter_map(|offer| offer.within.as_ref());
    let mut values: Vec<&Valued> = amounts.chain(times).map(|amount| &amount.value).collect();
    for fact in facts {
        match &fact.is {
            Some(Derived::Options(options)) => all.extend(options.values().map(|(_, when)| when)),
            Some(Derived::Amount(value)) => values.push(&value.value),
            None => {}
        }
    }
    for value in values {
        if let Valued::Choose(pieces) = value {
            all.extend(pieces.iter().map(|(when, _)| when));
        }
    }
    all
}

/// A quantity that the fact can take with its neighbours, none below zero.
fn around(fact: &Fact, quantity: &Quantity) -> Vec<Quantity> {
    let beside = |number: Decimal, scale: u32| {
        let step = Decimal::new(1, scale);
        let all = [number - step, number, number + step];
        all.into_iter().filter(|number| *number >= Decimal::ZERO)
    };
    match (&fact.kind, quantity) {
        (FactKind::Money, Quantity::Money(money)) => {
            let at = |amount| Quantity::Money(Money { amount, ..*money });
            beside(money.amount, 2).map(at).collect()
        }
        (FactKind::Duration, Quantity::Duration(length)) if !is_other_clock(fact, length) => {
            let at = |amount| Quantity::Duration(Duration { amount, ..*length });
            beside(length.amount, 0).map(at).collect()
        }
        (FactKind::Number | FactKind::WholeNumber, Quantity::Number(number)) => {
            let at = |amount| {
                Quantity::Number(Number {
                    amount,
                    unit: number.unit.clone(),
                })
            };
            beside(number.amount, if number.unit.is_some() { 1 } else { 0 })
                .map(at)
                .collect()
        }
        (FactKind::Date, Quantity::Duration(length)) => {
            let days = length
                .amount
                .round()
                .to_string()
                .parse::<i64>()
                .unwrap_or_default();
            let at = |days: i64| day().checked_add(jiff::Span::new().days(days)).ok();
            [days - 1, days, days + 1]
                .into_iter()
                .filter_map(at)
                .map(Quantity::Date)
                .collect()
        }
        _ => Vec::new(),
    }
}

fn is_other_clock(fact: &Fact, length: &Duration) -> bool {
    matches!(&fact.unit, Some(FactUnit::Time(unit)) if unit.clock() != length.unit.clock())
}
