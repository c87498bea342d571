//! Amounts that have no value in some cases.

use super::extreme::{self, Extreme};
use super::{Alike, OneEra, Shown};
use crate::amount::{Reason, Situation, facts_used, valued};
use crate::analysis::answering::{Same, answering, default_id};
use crate::analysis::axis::Values;
use crate::analysis::frame::set_of;
use crate::analysis::table::Lowered;
use crate::analysis::witness::Sought;
use crate::decision::{
    Budget, NotProved, Region, RuleId, Table, in_force_region, merged, subtract,
};
use crate::model::amount::{Amount, Valued};
use crate::model::decision::{AmountIs, Consequence, HitPolicy};
use crate::model::{Decision, Id};

/// An amount that has no value in some cases.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct AmountWithout {
    /// The rule that gives it; none for `otherwise`.
    pub rule: Option<Id>,
    /// The outcome it is about.
    pub outcome: Id,
    /// What it lacks.
    pub lacks: Lacks,
    /// Where.
    pub boxes: Vec<Shown>,
}

impl Alike for AmountWithout {
    fn is_alike(&self, other: &Self) -> bool {
        self.rule == other.rule
            && self.outcome == other.outcome
            && self.lacks == other.lacks
            && Shown::same_boxes(&self.boxes, &other.boxes)
    }

    fn shown(&self) -> &[Shown] {
        &self.boxes
    }

    fn show(&mut self, boxes: Vec<Shown>) {
        self.boxes = boxes;
    }
}

/// What an amount lacks.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Lacks {
    /// A fact that does not exist there.
    Fact(Id),
    /// A fact that nobody knows there.
    Knowledge(Id),
    /// A formula: none of those it chooses from applies.
    Formula,
}

/// A decision with `otherwise` as one more rule.
pub(super) struct Amounts<'t, 'a> {
    pub lowered: &'t Lowered<'a>,
    decision: &'a Decision,
    table: Table,
}

/// An amount and where it is given.
pub(super) struct Place<'a> {
    pub rule: RuleId,
    pub consequence: &'a Consequence,
    pub amount: &'a Valued,
}

/// What is wrong with the amounts of an era.
#[derive(Default)]
pub(super) struct Found {
    pub without: Vec<AmountWithout>,
    pub worthless: Vec<Extreme>,
    pub unbounded: Vec<Extreme>,
}

/// The amounts of an era that lack something, that come to nothing, and that have no ceiling.
pub(super) fn find(one: &mut OneEra<'_, '_>) -> Found {
    if amounts_of(one.decision).is_empty() {
        return Found::default();
    }
    let found = found(one);
    one.not_proved |= found.is_err();
    found.unwrap_or_default()
}

fn found(one: &mut OneEra<'_, '_>) -> Result<Found, NotProved> {
    let amounts = Amounts::of(one.lowered, one.decision);
    let mut budget = Budget::default();
    let given = amounts.given(&mut budget)?;
    Ok(Found {
        without: without(one, &amounts, &given, &mut budget)?,
        worthless: extreme::find(one, &given, AmountIs::YouGet)?,
        unbounded: extreme::find(one, &given, AmountIs::YouPay)?,
    })
}

/// What a decision may give of which something has a value. Under `priority` a rule gives only the outcome that stands first.
pub(super) fn places<'a>(
    decision: &'a Decision,
    value: impl Fn(&'a Consequence) -> Option<&'a Valued>,
) -> Vec<Place<'a>> {
    let rules = (0..).map(RuleId).zip(decision.rules.values());
    let rules = rules.map(|(id, rule)| (id, &rule.then));
    let default = decision.otherwise.as_ref();
    let default = default.map(|otherwise| (default_id(decision), &otherwise.then));
    let place = |id: &Id| decision.order.iter().position(|known| known.value == *id);
    let mut places = Vec::new();
    for (rule, then) in rules.chain(default) {
        let best = then
            .iter()
            .filter_map(|then| place(&then.outcome.value))
            .min();
        for consequence in then {
            let given =
                decision.policy != HitPolicy::Priority || place(&consequence.outcome.value) == best;
            if let Some(amount) = value(consequence).filter(|_| given) {
                places.push(Place {
                    rule,
                    consequence,
                    amount,
                });
            }
        }
    }
    places
}

/// The amounts that a decision may give.
fn amounts_of(decision: &Decision) -> Vec<Place<'_>> {
    places(decision, |then| {
        then.amount.as_ref().map(|amount| &amount.value)
    })
}

impl<'t, 'a> Amounts<'t, 'a> {
    pub fn of(lowered: &'t Lowered<'a>, decision: &'a Decision) -> Self {
        Self {
            lowered,
            decision,
            table: answering(lowered, decision, Same::Answers),
        }
    }

    /// The amounts, each with the cases in which it is given.
    ///
    /// # Errors
    /// When the budget is spent.
    pub fn given(&self, budget: &mut Budget) -> Result<Vec<(Place<'a>, Vec<Region>)>, NotProved> {
        let places = amounts_of(self.decision).into_iter();
        let given = places.map(|place| {
            let region = self.in_force(place.rule, budget)?;
            Ok((place, region))
        });
        given.collect()
    }

    /// The cases in which a rule is in force.
    ///
    /// # Errors
    /// When the budget is spent.
    pub fn in_force(&self, rule: RuleId, budget: &mut Budget) -> Result<Vec<Region>, NotProved> {
        in_force_region(&self.table, rule, budget)
    }

    pub fn rule(&self, id: RuleId) -> Option<Id> {
        let (id, _) = self.decision.rules.get_index(id.index())?;
        Some(id.clone())
    }

    /// The formulas of an amount, each with the part of the regions in which it applies, and the part in which none does.
    pub fn pieces<'v>(
        &self,
        amount: &'v Valued,
        regions: &[Region],
    ) -> (Vec<(&'v Amount, Vec<Region>)>, Vec<Region>) {
        let choices = match amount {
            Valued::Always(amount) => return (vec![(amount, regions.to_vec())], Vec::new()),
            Valued::Choose(choices) => choices,
        };
        let mut rest = regions.to_vec();
        let mut pieces = Vec::new();
        for (when, amount) in choices {
            let when = self.lowered.frame.when(when);
            let pairs = rest.iter().flat_map(|a| when.iter().map(move |b| (a, b)));
            let here: Vec<Region> = pairs.filter_map(|(a, b)| a.intersection(b)).collect();
            rest = subtract(&rest, &when);
            pieces.push((amount, here));
        }
        (pieces, rest)
    }
}

/// Where amounts of an era lack something.
///
/// # Errors
/// When the budget is spent.
fn without<'a>(
    one: &mut OneEra<'_, 'a>,
    amounts: &Amounts<'_, 'a>,
    given: &[(Place<'_>, Vec<Region>)],
    budget: &mut Budget,
) -> Result<Vec<AmountWithout>, NotProved> {
    let mut found = Vec::new();
    for (place, regions) in given {
        let (pieces, none) = amounts.pieces(place.amount, regions);
        let mut lacking: Vec<(Lacks, Vec<Region>)> = Vec::new();
        for (amount, regions) in &pieces {
            for fact in facts_used(amount) {
                add(
                    &mut lacking,
                    Lacks::Fact(fact.clone()),
                    within(amounts, regions, &fact, &Values::Absent),
                );
                add(
                    &mut lacking,
                    Lacks::Knowledge(fact.clone()),
                    within(amounts, regions, &fact, &Values::Unknown),
                );
            }
        }
        add(&mut lacking, Lacks::Formula, none);
        for (lacks, regions) in lacking {
            let has_none = |situation: &Situation<'_>| reason_of(place.amount, situation, &lacks);
            let boxes = merged(&regions, budget)?;
            let mut shown = Vec::new();
            for region in boxes
                .iter()
                .flat_map(|region| amounts.lowered.sayable(region))
            {
                // Where the amount lacks something else first, that is told instead.
                match amounts.lowered.sought(&region, &has_none) {
                    Sought::Found(given) => {
                        shown.push(Shown::of(&amounts.lowered.frame, &region, given));
                    }
                    Sought::Open => one.not_proved = true,
                    Sought::Nothing | Sought::Refused => {}
                }
            }
            let boxes = shown;
            if !boxes.is_empty() {
                found.push(AmountWithout {
                    rule: amounts.rule(place.rule),
                    outcome: place.consequence.outcome.value.clone(),
                    lacks,
                    boxes,
                });
            }
        }
    }
    Ok(found)
}

fn add(lacking: &mut Vec<(Lacks, Vec<Region>)>, lacks: Lacks, regions: Vec<Region>) {
    if regions.is_empty() {
        return;
    }
    match lacking.iter_mut().find(|(known, _)| *known == lacks) {
        Some((_, known)) => known.extend(regions),
        None => lacking.push((lacks, regions)),
    }
}

/// The part of regions in which a fact does not exist, or is not known.
fn within(amounts: &Amounts<'_, '_>, regions: &[Region], fact: &Id, state: &Values) -> Vec<Region> {
    let frame = &amounts.lowered.frame;
    let Some(axis) = frame.axis_of(fact) else {
        return Vec::new();
    };
    let set = set_of(&frame.axes[axis.index()], |slab| slab == state);
    let narrowed = regions.iter().map(|region| {
        let set = region[axis].intersection(&set);
        region.clone().with(axis, set)
    });
    narrowed.filter(|region| !region.is_empty()).collect()
}

/// Whether an amount has no value in a case, and for this reason.
fn reason_of(amount: &Valued, situation: &Situation<'_>, lacks: &Lacks) -> bool {
    match valued(amount, situation) {
        Err(Reason::Absent(_)) => matches!(lacks, Lacks::Fact(_)),
        Err(Reason::Unknown(_)) => matches!(lacks, Lacks::Knowledge(_)),
        Err(Reason::NoneApplies) => *lacks == Lacks::Formula,
        _ => false,
    }
}
