//! Amounts that have no value in some cases.

use super::extreme::{self, Extreme};
use super::given::{Amounts, Place, amounts_of};
use super::{Alike, OneEra, Shown};
use crate::amount::{Reason, Situation, facts_used, valued};
use crate::analysis::axis::Values;
use crate::analysis::frame::set_of;
use crate::analysis::witness::Sought;
use crate::decision::{Budget, NotProved, Region, merged};
use crate::model::Id;
use crate::model::amount::Valued;
use crate::model::decision::AmountIs;

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
