//! What stands in a concept and has no effect: impossible combinations that exclude nothing, offers that nothing gives.

use helder::analysis::Analysis;

use crate::behind::holds_every_kind;
use crate::cases::{completions, nothing};
use crate::compiled::Found;
use crate::concept::*;
use crate::meaning::World;

/// A combination is idle exactly when no case on any day is excluded by it alone, those after it that are idle left out.
pub fn idle_combinations(Found { subject, .. }: &Found) -> Result<(), String> {
    let concept = &subject.written.concept;
    let compiled = &subject.compiled;
    let told = Analysis::of(&compiled.workspace, &compiled.concept).idle_impossible;
    let mut kept: Vec<usize> = (0..concept.impossible.len()).collect();
    for at in kept.clone().into_iter().rev() {
        let excludes = Concept::days().into_iter().any(|day| {
            let cases = completions(concept, day, &nothing(concept));
            cases.iter().any(|states| {
                let world = World {
                    concept,
                    day,
                    states,
                };
                let mut others = kept.iter().filter(|other| **other != at);
                world.holds(&concept.impossible[at])
                    && !others.any(|other| world.holds(&concept.impossible[*other]))
            })
        });
        let is_told = told.contains(&at);
        if is_told && excludes || !is_told && !excludes && holds_every_kind(concept) {
            return Err(format!(
                "impossible.{at} excludes something: {excludes}; told to be idle: {told:?}"
            ));
        }
        kept.retain(|other| *other != at || !is_told);
    }
    Ok(())
}

/// An offer is unreached exactly when nothing gives it and something gives another.
pub fn unreached_offers(Found { subject, .. }: &Found) -> Result<(), String> {
    let concept = &subject.written.concept;
    let by_rules = concept.rules.iter().flat_map(|rule| &rule.then);
    let mut given: Vec<usize> = by_rules.map(|(outcome, _)| *outcome).collect();
    if let Otherwise::Outcome(outcome) = concept.otherwise {
        given.push(outcome);
    }
    let judged = concept.rules.iter().any(|rule| rule.judged_by.is_some());
    let offers = 0..OFFERS;
    let some = offers.clone().any(|offer| given.contains(&offer));
    let expected = offers.filter(|offer| some && !given.contains(offer));
    let expected: Vec<String> = expected
        .map(|offer| format!("offered.{}", outcome_name(offer)))
        .collect();
    let found = subject.compiled.findings.iter();
    let found = found.filter(|finding| finding.check == "outcome-unreached");
    let told: Vec<String> = found.map(|finding| finding.path.clone()).collect();
    // Who judges may give any offer that the decision names.
    let right = told == expected || judged && told.iter().all(|path| expected.contains(path));
    if right {
        Ok(())
    } else {
        Err(format!("{told:?} are told, expected {expected:?}"))
    }
}
