//! Rules that are never in force.

use super::{Found, OneEra};
use crate::analysis::table::Lowered;
use crate::decision::{Budget, Region, RuleId, Why, in_force_region, never_in_force};
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
    let lowered = one.lowered;
    one.prove(never_in_force, |certain| {
        let mut doubtful = certain.dead.iter().map(|dead| dead.rule);
        let is_dead = |rule: RuleId| found.dead.iter().any(|dead| dead.rule == rule);
        doubtful.all(|rule| is_dead(rule) || is_in_force(lowered, rule))
    });
    let dead = found.dead.into_iter().map(|dead| DeadRule {
        rule: one.id(dead.rule),
        covered_by: match dead.why {
            Why::Empty => Vec::new(),
            Why::CoveredBy(rules) => rules.iter().map(|rule| one.id(*rule)).collect(),
        },
    });
    dead.collect()
}

/// Whether a real case is found in which a rule is in force.
fn is_in_force(lowered: &Lowered<'_>, rule: RuleId) -> bool {
    let regions = in_force_region(&lowered.table, rule, &mut Budget::default());
    let found = |region: &Region| lowered.sought(region, &|_| true).found().is_some();
    regions.is_ok_and(|regions| regions.iter().any(found))
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
