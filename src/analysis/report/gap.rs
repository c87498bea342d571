//! Cases that no rule answers.

use super::{OneEra, Shown, matches};
use crate::amount::{Situation, Truth};
use crate::decision;

/// Cases that no rule answers, connected with each other.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Gap {
    /// Its boxes.
    pub boxes: Vec<Shown>,
}

/// The gaps of an era; none where `otherwise` answers.
pub(super) fn find(one: &mut OneEra<'_, '_>) -> Vec<Gap> {
    if one.decision.otherwise.is_some() {
        return Vec::new();
    }
    let found = decision::gaps(&one.lowered.table, &mut one.budget);
    one.not_proved |= !found.open.is_empty();
    let unanswered = |situation: &Situation<'_>| {
        let mut rules = one.rules();
        rules.all(|rule| matches(rule, situation) == Truth::No)
    };
    let gaps = found.gaps.iter().map(|gap| Gap {
        boxes: one.shown(&gap.boxes, &unanswered),
    });
    gaps.filter(|gap| !gap.boxes.is_empty()).collect()
}
