//! Rules for staff alone, and what is left without them.

use helder::model::Id;

use super::on_every_day;
use crate::answers::Decision;
use crate::behind::holds_every_kind;
use crate::cases::{completions, nothing};
use crate::compiled::Found;
use crate::concept::*;
use crate::meaning::State;

/// A case is in a public gap exactly when rules for staff alone answer it, and neither a public rule nor `otherwise` does.
pub fn public_gaps(found: &Found) -> Result<(), String> {
    let concept = &found.subject.written.concept;
    let hidden = hidden(concept);
    on_every_day(found, |day, report| {
        let told = day.boxes_of(&report.public_gaps, |gap| &gap.boxes);
        let public = day.decision.without(&hidden);
        let is_gap = |states: &[State]| {
            day.concept.otherwise == Otherwise::Gap
                && !day.decision.in_force(states).is_empty()
                && public.in_force(states).is_empty()
        };
        day.boxes("public gap", &told, is_gap, |_| false)?;
        day.witnesses("public gap", &told, is_gap, None)
    })
}

/// A rule for staff alone must be an exception to a public one: by name, or under `first` by coming before one that
/// matches where it does.
pub fn exceptions_to_nothing(Found { subject, report }: &Found) -> Result<(), String> {
    let concept = &subject.written.concept;
    let told: Vec<&str> = report
        .exceptions_to_nothing
        .iter()
        .map(Id::as_str)
        .collect();
    let mut cases = Vec::new();
    for day in Concept::days() {
        let decision = Decision::on(concept, day);
        let all = completions(concept, day, &nothing(concept));
        let real = all.into_iter().filter(|states| decision.is_real(states));
        cases.extend(real.map(|states| decision.matching(&states)));
    }
    let decision = Decision::on(concept, START);
    let is_exception = |rule: usize| {
        let mut public = (0..concept.rules.len()).filter(|other| !concept.rules[*other].staff_only);
        match concept.policy {
            Policy::First => public.any(|other| {
                rule < other
                    && cases
                        .iter()
                        .any(|matching| matching.contains(&rule) && matching.contains(&other))
            }),
            _ => public.any(|other| decision.overrides(rule, other)),
        }
    };
    let hidden = hidden(concept).into_iter();
    let expected: Vec<String> = hidden
        .filter(|rule| !is_exception(*rule))
        .map(rule_name)
        .collect();
    let may_be_fewer = concept.policy == Policy::First && !holds_every_kind(concept);
    let is_fewer = || {
        told.iter()
            .all(|rule| expected.iter().any(|other| other == rule))
    };
    if told.iter().eq(expected.iter()) || may_be_fewer && is_fewer() {
        Ok(())
    } else {
        Err(format!("told of {told:?}, expected {expected:?}"))
    }
}

fn hidden(concept: &Concept) -> Vec<usize> {
    let rules = 0..concept.rules.len();
    rules
        .filter(|rule| concept.rules[*rule].staff_only)
        .collect()
}
