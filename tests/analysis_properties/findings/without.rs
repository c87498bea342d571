//! Amounts that have no value.

use helder::analysis::{AmountWithout, Lacks};

use super::on_every_day;
use crate::compiled::Found;
use crate::concept::*;
use crate::meaning::State;

/// An amount is told to lack something exactly where its rule is in force and it has no value; and what it is said to
/// lack is missing there.
pub fn amounts_without_value(found: &Found) -> Result<(), String> {
    on_every_day(found, |day, report| {
        let rules = day.concept.rules.iter().enumerate();
        let given = rules.flat_map(|(rule, written)| {
            written
                .then
                .iter()
                .filter_map(move |(outcome, amount)| Some((rule, *outcome, amount.as_ref()?)))
        });
        for (rule, outcome, amount) in given {
            let is_of = |without: &AmountWithout| {
                let name = without.rule.as_ref().map(|rule| rule.as_str());
                name == Some(&rule_name(rule)) && without.outcome.as_str() == outcome_name(outcome)
            };
            let about = report
                .without
                .iter()
                .filter(|without| is_of(&without.found));
            let told = day.boxes_of(about.clone(), |without| &without.boxes);
            let lacks = |states: &[State]| {
                day.decision.in_force(states).contains(&rule)
                    && day.decision.gives(rule, outcome)
                    && day.decision.world(states).amount(amount).is_err()
            };
            let what = format!(
                "{} without value by {}",
                outcome_name(outcome),
                rule_name(rule)
            );
            day.boxes(&what, &told, lacks, |_| false)?;
            day.witnesses(&what, &told, lacks, None)?;
            for without in about {
                let told = day.boxes_of([without], |without| &without.boxes);
                let is_missing = |states: &[State]| {
                    let fact = |id: &str| (0..states.len()).find(|at| fact_name(*at) == id);
                    match &without.found.lacks {
                        Lacks::Fact(id) => {
                            fact(id.as_str()).map(|at| states[at]) == Some(State::Absent)
                        }
                        Lacks::Knowledge(id) => {
                            fact(id.as_str()).map(|at| states[at]) == Some(State::Unknown)
                        }
                        Lacks::Formula => {
                            let world = day.decision.world(states);
                            !amount
                                .iter()
                                .any(|(when, _)| when.as_ref().is_none_or(|when| world.holds(when)))
                        }
                    }
                };
                let is_told = |states: &[State]| {
                    day.in_any(&told, states) && lacks(states) && is_missing(states)
                };
                let what = format!("{what}: {:?}", without.found.lacks);
                day.boxes(&what, &told, is_told, |_| false)?;
            }
        }
        Ok(())
    })
}
