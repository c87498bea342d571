//! Rules in force together.

mod amounts;
mod compare;

use super::{OneEra, Shown, matches};
use crate::amount::{Situation, Truth};
use crate::analysis::table::Lowered;
use crate::decision::{self, ClashKind, Region};
use crate::model::decision::Rule;
use crate::model::{Id, Named, Quantity};
use compare::Answers;

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
}

/// An outcome that a rule gives in a case, with its amount.
pub type Said = (Id, Option<Quantity>);

/// The clashes of an era.
pub(super) fn find(one: &mut OneEra<'_, '_>) -> Vec<Clash> {
    let mut found = clashes(one, one.lowered, false);
    let exact = amounts::lowered(one, &found);
    let lowered = exact.as_ref().unwrap_or(one.lowered);
    if exact.is_some() {
        found = clashes(one, lowered, true);
    }
    let shown = |clash| shown(one, lowered, clash);
    found.iter().filter_map(shown).collect()
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
/// proved that both answer the same.
fn shown<'a>(
    one: &OneEra<'_, 'a>,
    lowered: &Lowered<'a>,
    clash: &decision::Clash,
) -> Option<Clash> {
    let (a, b) = (lowered.rule(clash.a), lowered.rule(clash.b));
    let answers = Answers {
        lowered,
        decision: one.decision,
        exact: true,
    };
    let both = |situation: &Situation<'_>| {
        let match_here = |rule: &Named<Rule>| matches(rule, situation) == Truth::Yes;
        match_here(a) && match_here(b)
    };
    let differ = |situation: &Situation<'_>| both(situation) && answers.differ_at(a, b, situation);
    let show = |accept: &dyn Fn(&Situation<'_>) -> bool| -> Vec<Shown> {
        let show = |region: &Region| lowered.show(region, region, accept);
        clash.boxes.iter().filter_map(show).collect()
    };
    let contradicts = clash.kind == ClashKind::Contradiction;
    let proved = if contradicts {
        show(&differ)
    } else {
        Vec::new()
    };
    let unproved = contradicts && proved.is_empty();
    let overlaps = lowered.table.policy == decision::Policy::Unique;
    let boxes = match (proved.is_empty(), overlaps) {
        (false, _) => proved,
        (true, true) => show(&both),
        (true, false) => Vec::new(),
    };
    let situation = lowered.frame.situation(boxes.first()?.given());
    Some(Clash {
        rules: [a.id.clone(), b.id.clone()],
        contradicts: contradicts && !unproved,
        unproved,
        answers: [a, b].map(|rule| answers.said(rule, &situation)),
        boxes,
    })
}
