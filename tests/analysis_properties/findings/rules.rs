//! Rules that could go.

use super::Day;
use crate::behind::holds_every_kind;
use crate::compiled::Found;
use crate::concept::*;

/// A rule is never in force exactly when it is so in no case on any day.
pub fn dead_rules(found: &Found) -> Result<(), String> {
    let Found { subject, report } = found;
    let concept = &subject.written.concept;
    let mut lives = vec![false; concept.rules.len()];
    for day in Concept::days() {
        let day = Day::of(&subject.compiled, concept, day);
        let in_force = day
            .real
            .iter()
            .flat_map(|states| day.decision.in_force(states));
        in_force.for_each(|rule| lives[rule] = true);
    }
    for (at, lives) in lives.into_iter().enumerate() {
        let told = report
            .dead
            .iter()
            .any(|dead| dead.rule.as_str() == rule_name(at));
        let may_live = lives || !holds_every_kind(concept);
        if told && lives || !told && !may_live {
            return Err(format!(
                "{} is in force somewhere: {lives}; told to be dead: {told}",
                rule_name(at)
            ));
        }
    }
    Ok(())
}
