//! Amounts written otherwise that come to the same all the same: by how much they differ is a fact that follows, and no
//! real case may have it other than nothing.

use rust_decimal::Decimal;

use super::compare::Answers;
use crate::analysis::amount_facts::AmountFacts;
use crate::analysis::axis::Values;
use crate::analysis::frame::{Frame, set_of};
use crate::analysis::pick::Stretch;
use crate::analysis::report::OneEra;
use crate::analysis::table::Lowered;
use crate::decision::{AxisId, Budget, ClashKind, NotProved, Region, RuleId, clashes, covered_by};
use crate::model::amount::Valued;
use crate::model::ordered::IndexSet;

/// Whether two rules that answer the same outcomes are proved to give the same amounts wherever both are in force.
pub(super) fn are_equal(one: &OneEra<'_, '_>, rules: [RuleId; 2]) -> bool {
    let answers = Answers {
        lowered: one.lowered,
        decision: one.decision,
        exact: true,
    };
    let [a, b] = rules.map(|rule| one.lowered.rule(rule));
    let Some(pairs) = answers.shared_outcomes(a, b) else {
        return false;
    };
    pairs.into_iter().all(|pair| match pair {
        (None, None) => true,
        (Some(a), Some(b)) => come_to_the_same(one, rules, [a, b]).unwrap_or(false),
        _ => false,
    })
}

fn come_to_the_same(
    one: &OneEra<'_, '_>,
    rules: [RuleId; 2],
    amounts: [&Valued; 2],
) -> Result<bool, NotProved> {
    let setting = one.lowered.frame.setting;
    let mut facts = AmountFacts::of(setting, one.decision, amounts);
    let ids: Option<Vec<_>> = facts.ids().map(Option::<&_>::cloned).collect();
    let Some([a, b]) = ids.as_deref() else {
        return Ok(false);
    };
    if a == b {
        return Ok(true);
    }
    let Some(difference) = facts.difference(setting, one.decision, [a, b]) else {
        return Ok(false);
    };
    let of_frame = IndexSet::from_iter([a.clone(), b.clone(), difference.clone()]);
    let frame = Frame::with(facts.setting(setting), one.decision, of_frame, |cuts| {
        cuts.at(&difference, Decimal::ZERO);
    });
    let lowered = Lowered::of(frame, one.decision);
    let axes = [a, b, &difference].map(|id| lowered.frame.axis_of(id));
    let [Some(a), Some(b), Some(difference)] = axes else {
        return Ok(false);
    };
    let apart = apart(&lowered, [a, b], difference);
    let boxes = in_force(one, &lowered, rules)?;
    let apart = boxes
        .iter()
        .flat_map(|own| apart.iter().filter_map(|apart| apart.intersection(own)));
    let space = lowered.table.space.restricted(&apart.collect::<Vec<_>>());
    let except: Vec<&Region> = space.except.iter().collect();
    covered_by(&space.within, &except, &mut Budget::default())
}

/// Where two amounts differ, or one of them alone has a value.
fn apart(lowered: &Lowered<'_>, amounts: [AxisId; 2], difference: AxisId) -> Vec<Region> {
    let frame = &lowered.frame;
    let is_measured = |slab: &Values| matches!(slab, Values::Measured(_));
    let nothing = Values::Measured(Stretch::Point(Decimal::ZERO));
    let with = |axis: AxisId, passes: &dyn Fn(&Values) -> bool| {
        let set = set_of(&frame.axes[axis.index()], passes);
        frame.full().with(axis, set)
    };
    let [a, b] = amounts;
    let alone = |there: AxisId, not_there: AxisId| {
        let there = with(there, &is_measured);
        there.intersection(&with(not_there, &|slab| !is_measured(slab)))
    };
    let differ = with(difference, &|slab| is_measured(slab) && *slab != nothing);
    let regions = [Some(differ), alone(a, b), alone(b, a)].into_iter();
    regions
        .flatten()
        .filter(|region| !region.is_empty())
        .collect()
}

/// Where two rules are in force together and are not known to give the same.
fn in_force(
    one: &OneEra<'_, '_>,
    lowered: &Lowered<'_>,
    [a, b]: [RuleId; 2],
) -> Result<Vec<Region>, NotProved> {
    let answers = Answers {
        lowered,
        decision: one.decision,
        exact: true,
    };
    let found = clashes(&lowered.table, &answers, &mut Budget::default());
    if !found.open.is_empty() {
        return Err(NotProved { open: Vec::new() });
    }
    let own = found
        .clashes
        .into_iter()
        .filter(|clash| clash.kind == ClashKind::Contradiction && [clash.a, clash.b] == [a, b]);
    Ok(own.flat_map(|clash| clash.boxes).collect())
}
