//! Rules that are never in force.

use super::{Found, OneEra};
use crate::decision::{Why, never_in_force};
use crate::model::{Decision, Id};

/// A rule that is never in force.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct DeadRule {
    /// The rule.
    pub rule: Id,
    /// The rules that together leave it nothing; none where its condition never holds.
    pub covered_by: Vec<Id>,
}

/// The rules that are never in force in an era.
pub(super) fn find(one: &mut OneEra<'_, '_>) -> Vec<DeadRule> {
    let found = never_in_force(&one.lowered.table, &mut one.budget);
    one.not_proved |= !found.open.is_empty();
    let dead = found.dead.into_iter().map(|dead| DeadRule {
        rule: one.id(dead.rule),
        covered_by: match dead.why {
            Why::Empty => Vec::new(),
            Why::CoveredBy(rules) => rules.iter().map(|rule| one.id(*rule)).collect(),
        },
    });
    dead.collect()
}

/// The rules that are in force in no era: dead in every one in which they are valid.
pub(super) fn everywhere(decision: &Decision, by_era: &[Found]) -> Vec<DeadRule> {
    let dead = |id: &Id| {
        let lives = by_era
            .iter()
            .filter(|found| found.valid.contains(id))
            .count();
        let mut deaths = by_era
            .iter()
            .flat_map(|found| &found.dead)
            .filter(|dead| dead.rule == *id);
        let first = deaths.clone().next();
        if lives == 0 {
            return Some(DeadRule {
                rule: id.clone(),
                covered_by: Vec::new(),
            });
        }
        (deaths.by_ref().count() == lives)
            .then(|| first.cloned())
            .flatten()
    };
    decision.rules.keys().filter_map(dead).collect()
}
