//! Rules in force together.

mod amounts;
mod compare;
mod equal;

use super::boundary::{self, Boundary};
use super::mend::{self, Change};
use super::{Alike, OneEra, Shown, matches};
use crate::amount::{Situation, Truth};
use crate::analysis::table::Lowered;
use crate::decision::{self, ClashKind, Region};
use crate::model::decision::Rule;
use crate::model::{Decision, Id, Quantity};
use compare::Answers;
use equal::are_equal;

/// Two rules in force together.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Clash {
    /// The first in the file, and the other.
    pub rules: [Id; 2],
    /// Whether their answers differ.
    pub contradicts: bool,
    /// Whether their amounts are written differently, and no case was found in which they differ.
    pub unproved: bool,
    /// Where.
    pub boxes: Vec<Shown>,
    /// What each of them answers in the first case shown.
    pub answers: [Vec<Said>; 2],
    /// Ways to keep the two apart.
    pub mends: Vec<Change>,
}

impl Alike for Clash {
    fn is_alike(&self, other: &Self) -> bool {
        let what = |clash: &Self| (clash.rules.clone(), clash.contradicts, clash.unproved);
        what(self) == what(other)
            && self.answers == other.answers
            && Shown::same_boxes(&self.boxes, &other.boxes)
    }

    fn shown(&self) -> &[Shown] {
        &self.boxes
    }

    fn show(&mut self, boxes: Vec<Shown>) {
        self.boxes = boxes;
    }
}

/// An outcome that a rule gives in a case, with its amount.
pub type Said = (Id, Option<Quantity>);

/// The clashes of an era, and the contradictions between bounds, which are cut out of them.
pub(super) fn find(one: &mut OneEra<'_, '_>) -> (Vec<Clash>, Vec<Boundary>) {
    let mut found = clashes(one, one.lowered, false);
    let exact = amounts::lowered(one, &found);
    let lowered = exact.as_ref().unwrap_or(one.lowered);
    if exact.is_some() {
        found = clashes(one, lowered, true);
    }
    let boundaries = cut_at_bounds(one, lowered, &mut found);
    for clash in &mut found {
        clash.boxes = one.in_few_words(lowered, std::mem::take(&mut clash.boxes));
    }
    let shown = found.iter().filter_map(|clash| shown(one, lowered, clash));
    (shown.collect(), boundaries)
}

/// Takes out of contradictions what lies between two bounds that nobody could write between.
fn cut_at_bounds<'a>(
    one: &mut OneEra<'_, 'a>,
    lowered: &Lowered<'a>,
    found: &mut Vec<decision::Clash>,
) -> Vec<Boundary> {
    let is_contradiction = |clash: &decision::Clash| clash.kind == ClashKind::Contradiction;
    if !found.iter().any(is_contradiction) {
        return Vec::new();
    }
    let bounds = boundary::of_rules(lowered);
    let mut boundaries = Vec::new();
    for clash in found.iter_mut().filter(|clash| is_contradiction(clash)) {
        for (pair, values, regions) in boundary::overlaps(lowered, &bounds, [clash.a, clash.b]) {
            let parts = clash.boxes.iter().flat_map(|own| {
                let parts = regions.iter();
                parts.filter_map(|part| part.intersection(own))
            });
            let parts: Vec<Region> = parts.collect();
            let rest = decision::subtract(&clash.boxes, &parts);
            let parts = one.in_few_words(lowered, parts);
            let boxes = contradictory(one.decision, lowered, clash, &parts);
            if !boxes.is_empty() {
                clash.boxes = rest;
                let boundary = boundary::boundary(lowered, &bounds, pair, &values, boxes);
                boundaries.push(boundary);
            }
        }
    }
    found.retain(|clash| !clash.boxes.is_empty());
    boundaries
}

/// Boxes of a clash with a case in each at which the two answers are known to differ.
fn contradictory<'a>(
    decision: &Decision,
    lowered: &Lowered<'a>,
    clash: &decision::Clash,
    boxes: &[Region],
) -> Vec<Shown> {
    let (a, b) = (lowered.rule(clash.a), lowered.rule(clash.b));
    let answers = Answers {
        lowered,
        decision,
        exact: true,
    };
    let differ =
        |situation: &Situation<'_>| both(a, b, situation) && answers.differ_at(a, b, situation);
    let show = |region: Region| {
        let given = lowered.sought(&region, &differ).found()?;
        Some(Shown::of(&lowered.frame, &region, given))
    };
    sayable(lowered, boxes).filter_map(show).collect()
}

/// The boxes in parts that words can say.
fn sayable(lowered: &Lowered<'_>, boxes: &[Region]) -> impl Iterator<Item = Region> {
    boxes.iter().flat_map(|region| lowered.sayable(region))
}

/// Whether both rules speak about a case.
fn both(a: &Rule, b: &Rule, situation: &Situation<'_>) -> bool {
    [a, b]
        .iter()
        .all(|rule| matches(rule, situation) == Truth::Yes)
}

fn clashes(one: &mut OneEra<'_, '_>, lowered: &Lowered<'_>, exact: bool) -> Vec<decision::Clash> {
    let answers = Answers {
        lowered,
        decision: one.decision,
        exact,
    };
    let found = decision::clashes(&lowered.table, &answers, &mut one.budget);
    one.not_proved |= !found.open.is_empty();
    found.clashes
}

/// A clash with its cases. A contradiction without a case that the evaluator confirms is an overlap of which it is not
/// proved that both answer the same; where no overlaps are told, it is the decision that is not proved.
fn shown<'a>(
    one: &mut OneEra<'_, 'a>,
    lowered: &Lowered<'a>,
    clash: &decision::Clash,
) -> Option<Clash> {
    let (a, b) = (lowered.rule(clash.a), lowered.rule(clash.b));
    let answers = Answers {
        lowered,
        decision: one.decision,
        exact: true,
    };
    let contradicts = clash.kind == ClashKind::Contradiction;
    let proved = if contradicts {
        contradictory(one.decision, lowered, clash, &clash.boxes)
    } else {
        Vec::new()
    };
    let contradicts = contradicts && !(proved.is_empty() && are_equal(one, [clash.a, clash.b]));
    let unproved = contradicts && proved.is_empty();
    let both = |situation: &Situation<'_>| both(a, b, situation);
    let mut together = || -> Vec<Shown> {
        let regions = sayable(lowered, &clash.boxes);
        let show = |region: Region| one.show(lowered, &region, &both);
        regions.filter_map(show).collect()
    };
    let overlaps = lowered.table.policy == decision::Policy::Unique;
    let boxes = match (unproved, overlaps) {
        (false, _) if contradicts => proved,
        (_, true) => together(),
        (false, false) => Vec::new(),
        (true, false) => {
            let in_doubt = !together().is_empty();
            one.not_proved |= in_doubt;
            Vec::new()
        }
    };
    let situation = lowered.frame.situation(boxes.first()?.given());
    let mends = if contradicts && !unproved {
        mend::narrowing(lowered, one.decision, [clash.a, clash.b], &clash.boxes)
    } else {
        Vec::new()
    };
    Some(Clash {
        rules: [a.id.clone(), b.id.clone()],
        contradicts: contradicts && !unproved,
        unproved,
        answers: [a, b].map(|rule| answers.said(rule, &situation)),
        mends,
        boxes,
    })
}
