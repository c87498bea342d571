//! What is answered right beside cases that nobody answers.

use rust_decimal::Decimal;

use super::{OneEra, Said};
use crate::analysis::axis::{FactAxis, Values, quantity};
use crate::analysis::given::Given;
use crate::analysis::pick::Stretch;
use crate::analysis::{Decided, Status};
use crate::decision::{Neighbour, Region, Slab, SlabSet, answered_neighbours};
use crate::model::decision::{Fact, FactValue};
use crate::model::{Id, Named};

/// The nearest answered case beside a gap, in which one fact is otherwise.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Beside {
    /// The fact.
    pub fact: Id,
    /// Its value there.
    pub value: String,
    /// The first rule that answers there.
    pub rule: Id,
    /// What is answered.
    pub answers: Vec<Said>,
}

/// The answered neighbours of a box with one of its cases, each rule once.
pub(super) fn find(one: &mut OneEra<'_, '_>, region: &Region, case: &Given) -> Vec<Beside> {
    let table = &one.lowered.table;
    let neighbours = answered_neighbours(table, region, &mut one.budget).unwrap_or_default();
    let mut found: Vec<Beside> = Vec::new();
    for neighbour in neighbours {
        let beside = beside(one, region, case, &neighbour);
        found.extend(beside.filter(|beside| found.iter().all(|known| known.rule != beside.rule)));
    }
    found
}

fn beside(
    one: &OneEra<'_, '_>,
    region: &Region,
    case: &Given,
    neighbour: &Neighbour,
) -> Option<Beside> {
    let frame = &one.lowered.frame;
    let id = frame.fact_of(neighbour.axis)?;
    let fact = frame
        .setting
        .fact(id)
        .filter(|fact| fact.value.is.is_none())?;
    let axis = &frame.axes[neighbour.axis.index()];
    let from_below = region[neighbour.axis]
        .first()
        .is_some_and(|first| neighbour.slab < first);
    let value = nearest(fact, axis, neighbour.slab, from_below)?;
    let mut there = case.clone();
    there.insert(id.clone(), value);
    let elsewhere = || answered_elsewhere(one, region, neighbour);
    let (case, decided) = answered(one, there).or_else(elsewhere)?;
    let rule = decided.answers.first()?.rule.clone()?;
    let answers = decided.answers.into_iter();
    Some(Beside {
        fact: id.clone(),
        value: case.get(id)?.to_string(),
        rule,
        answers: answers
            .map(|answer| (answer.outcome, answer.amount))
            .collect(),
    })
}

/// A case with what is answered in it; none where nothing is.
fn answered<'a>(one: &OneEra<'_, 'a>, case: Given) -> Option<(Given, Decided<'a>)> {
    let decided = one.prepared.decide(&case);
    (decided.status == Status::Answered).then_some((case, decided))
}

/// Any answered case beside a box, where the one nearest to the case shown is not answered.
fn answered_elsewhere<'a>(
    one: &OneEra<'_, 'a>,
    region: &Region,
    neighbour: &Neighbour,
) -> Option<(Given, Decided<'a>)> {
    let table = &one.lowered.table;
    let slab = SlabSet::single(neighbour.slab);
    let there = region.clone().with(neighbour.axis, slab);
    let rules = neighbour.rules.iter();
    let mut parts = rules
        .flat_map(|rule| &table.rule(*rule).when)
        .filter_map(|when| when.intersection(&there));
    parts.find_map(|part| {
        let case = one.lowered.sought(&part, &|_| true).found()?;
        answered(one, case)
    })
}

/// The value of a slab that lies nearest to a gap above or below it, where the fact has steps; else the roundest.
fn nearest(
    fact: &Named<Fact>,
    axis: &FactAxis,
    slab: Slab,
    gap_is_above: bool,
) -> Option<FactValue> {
    let stretch = match axis.slabs.get(slab as usize)? {
        Values::Measured(stretch) => stretch,
        Values::YesNo(value) => return Some(FactValue::YesNo(*value)),
        Values::Option(option) => return Some(FactValue::Option(option.clone())),
        Values::Unknown => return Some(FactValue::Unknown),
        Values::Absent | Values::Compares(_) => return None,
    };
    let beside_end = || {
        let step = axis.grid.step?;
        match (stretch, gap_is_above) {
            (Stretch::Open(_, Some(to)), true) => {
                let below = axis.grid.snap(*to);
                Some(if below == *to { below - step } else { below })
            }
            (Stretch::Open(Some(from), _), false) => Some(axis.grid.snap(*from) + step),
            _ => None,
        }
    };
    let inside = |value: &Decimal| stretch.holds(*value) && axis.grid.is_value(*value);
    let measure = beside_end()
        .filter(inside)
        .or_else(|| axis.grid.pick(stretch))?;
    quantity(&fact.value, measure).map(FactValue::Quantity)
}
