//! Where the bounds of two rules leave a hole, or overlap, that nobody who writes as finely as they do could write.

mod bounds;
mod fixes;

use super::mend::Change;
use super::unanswered::Unanswered;
use super::{Alike, OneEra, Shown};
use crate::analysis::table::Lowered;
use crate::decision::{AxisId, Budget, NotProved, Region, RuleId, SlabSet, uncovered};
use crate::model::Id;
use crate::model::condition::Condition;
use crate::source::Span;
use bounds::{Bound, Side, beside, slabs};

pub(super) use bounds::of_rules;

/// Two bounds side by side.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Boundary {
    /// The fact that both bound.
    pub fact: Id,
    /// The rule below and the rule above.
    pub rules: [Id; 2],
    /// Where their bounds are written, and in which words of the format.
    pub bounds: [(Span, String); 2],
    /// The values between them, as a condition on the fact.
    pub values: String,
    /// The boxes.
    pub boxes: Vec<Shown>,
    /// How the rule below, or the one above, can be written so that they meet.
    pub mends: Vec<Change>,
}

impl Alike for Boundary {
    fn is_alike(&self, other: &Self) -> bool {
        self.rules == other.rules
            && self.bounds == other.bounds
            && Shown::same_boxes(&self.boxes, &other.boxes)
    }

    fn shown(&self) -> &[Shown] {
        &self.boxes
    }

    fn show(&mut self, boxes: Vec<Shown>) {
        self.boxes = boxes;
    }
}

/// A hole with where it is on the table.
pub(super) struct Hole {
    pub regions: Vec<Region>,
    pub boundary: Boundary,
}

/// The holes of an era, whether `otherwise` catches them or not.
pub(super) fn holes(one: &mut OneEra<'_, '_>) -> Result<Vec<Hole>, NotProved> {
    let lowered = one.lowered;
    let bounds = of_rules(lowered);
    let unanswered = Unanswered::of(one);
    let mut holes = Vec::new();
    for (below, above) in neighbours(&bounds) {
        let values = slabs(&lowered.frame, below.axis, |slab| {
            !below.passes(slab) && !above.passes(slab)
        });
        let open = open_cases(lowered, below.axis, &values, &mut one.budget)?;
        if open.is_empty() {
            continue;
        }
        for (below, above) in pairs(&bounds, below, above) {
            let between = between(lowered, below, above, &values);
            let parts = between
                .iter()
                .flat_map(|part| open.iter().filter_map(|open| open.intersection(part)));
            let regions = one.in_few_words(lowered, parts.collect());
            let boxes = one.shown(&regions, &|situation| unanswered.holds(situation));
            if !boxes.is_empty() {
                let boundary = boundary(lowered, &bounds, [below, above], &values, boxes);
                holes.push(Hole { regions, boundary });
            }
        }
    }
    Ok(holes)
}

/// The overlaps of two rules at their bounds, among cases of theirs, each with the values of the fact there.
pub(super) fn overlaps<'t, 'a>(
    lowered: &Lowered<'a>,
    bounds: &'t [Bound<'a>],
    rules: [RuleId; 2],
) -> Vec<([&'t Bound<'a>; 2], SlabSet, Vec<Region>)> {
    let mut found = Vec::new();
    for [lower, upper] in [rules, [rules[1], rules[0]]] {
        let of = |rule, side| {
            bounds
                .iter()
                .filter(move |bound| bound.rule == rule && bound.side == side)
        };
        for below in of(lower, Side::Below) {
            let meets = |above: &&Bound<'_>| above.axis == below.axis && above.is_next_to(below);
            for above in of(upper, Side::Above).filter(meets) {
                let values = slabs(&lowered.frame, below.axis, |slab| {
                    below.passes(slab) && above.passes(slab)
                });
                let regions = between(lowered, below, above, &values);
                if !regions.is_empty() {
                    found.push(([below, above], values, regions));
                }
            }
        }
    }
    found
}

/// Every bound with the least one above it that leaves a hole nobody could write, each once for all rules that say so.
fn neighbours<'t, 'a>(bounds: &'t [Bound<'a>]) -> Vec<(&'t Bound<'a>, &'t Bound<'a>)> {
    let distinct = |side: Side| {
        let mut distinct: Vec<&Bound<'_>> = Vec::new();
        for bound in bounds.iter().filter(|bound| bound.side == side) {
            if !distinct.iter().any(|known| known.says(bound)) {
                distinct.push(bound);
            }
        }
        distinct.sort_by_key(|bound| (bound.axis, bound.at));
        distinct
    };
    let above = distinct(Side::Above);
    let mut found = Vec::new();
    for below in distinct(Side::Below) {
        let start = above.partition_point(|bound| (bound.axis, bound.at) < (below.axis, below.at));
        let near = above[start..]
            .iter()
            .take_while(|above| above.axis == below.axis)
            .filter(|above| below.is_next_to(above));
        let leaves_hole =
            |above: &&&Bound<'_>| below.at < above.at || !(below.included || above.included);
        found.extend(near.filter(leaves_hole).map(|above| (below, *above)));
    }
    found
}

/// The bounds of different rules that say what these two do.
fn pairs<'t, 'a>(
    bounds: &'t [Bound<'a>],
    below: &'t Bound<'a>,
    above: &'t Bound<'a>,
) -> Vec<(&'t Bound<'a>, &'t Bound<'a>)> {
    let alike = |bound: &Bound<'a>| {
        let mut alike: Vec<&'t Bound<'a>> = Vec::new();
        for other in bounds.iter().filter(|other| other.says(bound)) {
            if alike.last().is_none_or(|last| last.rule != other.rule) {
                alike.push(other);
            }
        }
        alike
    };
    let (below, above) = (alike(below), alike(above));
    below
        .iter()
        .flat_map(|below| above.iter().map(move |above| (*below, *above)))
        .filter(|(below, above)| below.rule != above.rule)
        .collect()
}

/// The real cases with these values of an axis that no rule matches.
fn open_cases(
    lowered: &Lowered<'_>,
    axis: AxisId,
    values: &SlabSet,
    budget: &mut Budget,
) -> Result<Vec<Region>, NotProved> {
    if values.is_empty() {
        return Ok(Vec::new());
    }
    let table = &lowered.table;
    let slice = lowered.frame.full().with(axis, values.clone());
    let rules = table.rules.iter().flat_map(|rule| &rule.when);
    let covers: Vec<&Region> = rules
        .chain(&table.space.except)
        .filter(|region| region.intersects(&slice))
        .collect();
    let mut open = Vec::new();
    for part in &table.space.within {
        if let Some(part) = part.intersection(&slice) {
            open.extend(uncovered(&part, &covers, budget)?);
        }
    }
    Ok(open)
}

/// Where one rule holds right below these values and the other right above, the values themselves put in.
fn between(
    lowered: &Lowered<'_>,
    below: &Bound<'_>,
    above: &Bound<'_>,
    values: &SlabSet,
) -> Vec<Region> {
    let Some((before, after)) = beside(&lowered.frame, below.axis, values) else {
        return Vec::new();
    };
    let axis = below.axis;
    let table = &lowered.table;
    let ends = |region: &&Region| region[axis].contains(before) && !region[axis].contains(after);
    let starts = |region: &&Region| region[axis].contains(after) && !region[axis].contains(before);
    let all = lowered.frame.full();
    let mut found = Vec::new();
    for lower in table.rule(below.rule).when.iter().filter(ends) {
        for upper in table.rule(above.rule).when.iter().filter(starts) {
            let open = |region: &Region| region.clone().with(axis, all[axis].clone());
            let shared = open(lower).intersection(&open(upper));
            found.extend(shared.map(|shared| shared.with(axis, values.clone())));
        }
    }
    found
}

/// What is told of two bounds side by side.
pub(super) fn boundary(
    lowered: &Lowered<'_>,
    bounds: &[Bound<'_>],
    [below, above]: [&Bound<'_>; 2],
    values: &SlabSet,
    boxes: Vec<Shown>,
) -> Boundary {
    let frame = &lowered.frame;
    let only = frame.full().with(below.axis, values.clone());
    let condition = frame.conditions(&only).into_iter().next();
    let written = |bound: &Bound<'_>| (bound.term.span, bound.term.to_string());
    let id = |bound: &Bound<'_>| lowered.rule(bound.rule).id.clone();
    let fixes = [(below, above), (above, below)];
    Boundary {
        fact: below.fact.clone(),
        rules: [id(below), id(above)],
        bounds: [written(below), written(above)],
        values: condition.map_or_else(String::new, |(_, condition): (Id, Condition)| {
            condition.to_string()
        }),
        boxes,
        mends: fixes
            .into_iter()
            .filter_map(|(moves, stays)| fixes::meet(lowered, bounds, moves, stays))
            .collect(),
    }
}
