//! The facts of a decision as questions: what they cost, what must be done and asked before, how often values occur.

use rust_decimal::Decimal;

use super::super::axis::{About, FactAxis, Values};
use super::super::frame::Frame;
use super::super::{Setting, relevant};
use crate::decision::{Ask, AxisId, OnlyWhen, Ratio, Slab, SlabSet};
use crate::model::condition::{Clause, FactCondition, When};
use crate::model::decision::Derived;
use crate::model::ordered::{IndexMap, IndexSet};
use crate::model::{Condition, Decision, Fact, Id, Named, Quantity};

/// The facts that can be asked: those that follow from others only where they follow by a formula and a condition names
/// them, and then in the place of what they follow from. The duties of `done` need not be done any more.
pub(super) fn asks(
    frame: &Frame<'_>,
    decision: &Decision,
    wanted: impl Fn(&Fact) -> bool,
    done: &[Id],
) -> Vec<Ask> {
    let named = named(&frame.setting, decision);
    let mut asks = Vec::new();
    for (at, axis) in (0..).map(AxisId).zip(&frame.axes) {
        let About::Fact(id) = &axis.about else {
            continue;
        };
        let Some(fact) = frame.setting.fact(id) else {
            continue;
        };
        let follows = match &fact.is {
            None => false,
            Some(Derived::Amount(_)) => !named.contains(id),
            Some(Derived::Options(_)) => true,
        };
        if follows || !wanted(fact) {
            continue;
        }
        asks.push(Ask {
            axis: at,
            duties: late(&frame.setting, id, done),
            only_when: only_when(frame, at, axis, id),
            cost: cost(fact),
            weights: weights(frame, at, axis, fact),
        });
    }
    asks
}

/// How two facts compare, as a question of its own: only where both always have a value, so that each case has an answer.
pub(super) fn comparisons(frame: &Frame<'_>, wanted: impl Fn(&Fact) -> bool) -> Vec<Ask> {
    let comparison = |(at, axis): (AxisId, &FactAxis)| {
        let About::Comparison(first, second) = &axis.about else {
            return None;
        };
        let facts = [frame.setting.fact(first)?, frame.setting.fact(second)?];
        let always = !axis.slabs.contains(&Values::Absent);
        let duties = [first, second].map(|id| late(&frame.setting, id, &[]));
        (always && facts.iter().all(|fact| wanted(fact))).then(|| Ask {
            duties: duties.concat(),
            cost: cost(facts[0]).max(cost(facts[1])),
            ..Ask::at_once(at)
        })
    };
    let axes = (0..).map(AxisId).zip(&frame.axes);
    axes.filter_map(comparison).collect()
}

/// The duties that must be done before a fact is known, but for those that are done, by number.
fn late(setting: &Setting<'_>, id: &Id, done: &[Id]) -> Vec<u32> {
    let needed = duties_of(setting, id);
    let numbered = (0..).zip(setting.concept.client_must.iter());
    numbered
        .filter(|(_, (duty, _))| needed.contains(*duty) && !done.contains(duty))
        .map(|(number, _)| number)
        .collect()
}

/// The facts that conditions name on which the answer or another fact depends.
fn named(setting: &Setting<'_>, decision: &Decision) -> IndexSet<Id> {
    let mut named = IndexSet::default();
    let rules = decision.rules.values();
    let rules = rules.filter_map(|rule| rule.when.as_ref());
    rules
        .chain(&decision.only_when)
        .for_each(|when| relevant::in_when(when, &mut named));
    let mut at = 0;
    while let Some(id) = named.get_index(at).cloned() {
        at += 1;
        let Some(fact) = setting.fact(&id) else {
            continue;
        };
        let options = match &fact.is {
            Some(Derived::Options(options)) => Some(options.values().map(|(_, when)| when)),
            _ => None,
        };
        fact.only_when
            .iter()
            .chain(options.into_iter().flatten())
            .for_each(|when| relevant::in_when(when, &mut named));
    }
    named
}

/// The duties that must be done before a fact is known: its own, and where it is worked out from others, theirs.
pub(in crate::analysis) fn duties_of(setting: &Setting<'_>, id: &Id) -> IndexSet<Id> {
    let worked_out = worked_out_from(setting, id);
    let facts = worked_out.iter().filter_map(|id| setting.fact(id));
    facts
        .flat_map(|fact| fact.known_after.iter().map(|duty| duty.value.clone()))
        .collect()
}

/// A fact, and those from which a formula works it out, through all that these are worked out from.
fn worked_out_from(setting: &Setting<'_>, id: &Id) -> IndexSet<Id> {
    let mut facts = IndexSet::from_iter([id.clone()]);
    let mut at = 0;
    while let Some(id) = facts.get_index(at).cloned() {
        at += 1;
        if let Some(Derived::Amount(formula)) = setting.fact(&id).and_then(|fact| fact.is.as_ref())
        {
            relevant::in_valued(&formula.value, &mut facts);
        }
    }
    facts
}

/// The facts that say whether a fact exists: those its condition names, and where it is worked out from others, those
/// that theirs name, since it exists only where all of them do.
fn only_when(frame: &Frame<'_>, at: AxisId, axis: &FactAxis, id: &Id) -> Option<OnlyWhen> {
    let absent = axis.slabs.iter().position(|slab| *slab == Values::Absent)?;
    let mut before = IndexSet::default();
    for id in worked_out_from(&frame.setting, id) {
        let fact = frame.setting.fact(&id);
        if let Some(when) = fact.and_then(|fact| fact.only_when.as_ref()) {
            relevant::in_when(when, &mut before);
        }
    }
    let facts: Vec<_> = before
        .iter()
        .filter_map(|id| frame.axis_of(id))
        .filter(|other| *other != at)
        .collect();
    (!before.is_empty()).then_some(OnlyWhen {
        facts,
        absent: Slab::try_from(absent).ok()?,
    })
}

fn cost(fact: &Fact) -> Ratio {
    let cost = fact.cost.as_ref().map(|cost| number(&cost.value));
    cost.filter(|cost| *cost > Decimal::ZERO)
        .map_or_else(|| Ratio::from(1), Ratio::from)
}

const fn number(quantity: &Quantity) -> Decimal {
    match quantity {
        Quantity::Number(number) => number.amount,
        Quantity::Percent(percent) => *percent,
        _ => Decimal::ZERO,
    }
}

/// How often each slab occurs, in percent. Slabs of one condition have its share together, a slab that several name
/// belongs to the first; those that none names have together what is left of the whole.
fn weights(frame: &Frame<'_>, at: AxisId, axis: &FactAxis, fact: &Named<Fact>) -> Vec<Ratio> {
    if fact.shares.is_empty() {
        return Vec::new();
    }
    let mut weights = vec![Ratio::ZERO; axis.slabs.len()];
    let mut unnamed = axis.to_axis().full();
    let mut left = Decimal::ONE_HUNDRED;
    for (values, share) in &fact.shares {
        let named = slabs(frame, at, &fact.id, values).intersection(&unnamed);
        let share = number(&share.value);
        unnamed.subtract(&named);
        left -= share;
        divide(share, &named, &mut weights);
    }
    divide(left.max(Decimal::ZERO), &unnamed, &mut weights);
    weights
}

/// Divides a share equally.
fn divide(share: Decimal, among: &SlabSet, weights: &mut [Ratio]) {
    let count = Ratio::from(i64::from(among.len()));
    let each = Ratio::from(share).divided_by(count).unwrap_or(Ratio::ZERO);
    for slab in among.iter() {
        weights[slab as usize] = each;
    }
}

/// The slabs of a fact on which a condition holds.
fn slabs(frame: &Frame<'_>, axis: AxisId, fact: &Id, condition: &Condition) -> SlabSet {
    let asked = FactCondition {
        key: condition.span,
        condition: condition.clone(),
    };
    let when = When {
        alternatives: vec![Clause {
            conditions: IndexMap::from_iter([(fact.clone(), asked)]),
        }],
        span: None,
    };
    let regions = frame.when(&when);
    regions
        .iter()
        .fold(SlabSet::new(), |all, region| all.union(&region[axis]))
}
