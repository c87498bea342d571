//! Rules that could go.

use helder::model::Id;

use super::Day;
use crate::answers::Decision;
use crate::behind::holds_every_kind;
use crate::compiled::Found;
use crate::concept::*;
use crate::meaning::State;

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

/// What is said to cover a dead rule does so, on the first day on which the rule is valid, and all of it is needed; nothing
/// is said to where the rule matches no case.
pub fn covers_of_dead_rules(Found { subject, report }: &Found) -> Result<(), String> {
    let concept = &subject.written.concept;
    for dead in &report.dead {
        let rules = 0..concept.rules.len();
        let place = |id: &Id| rules.clone().find(|at| rule_name(*at) == id.as_str());
        let rule = place(&dead.rule).expect("a rule");
        let by: Vec<usize> = dead.covered_by.iter().filter_map(place).collect();
        let mut days = Concept::days().into_iter();
        let Some(day) = days.find(|day| Decision::on(concept, *day).is_valid(rule)) else {
            continue;
        };
        let day = Day::of(&subject.compiled, concept, day);
        let matching = day.real.iter();
        let matching = matching.filter(|states| day.decision.matching(states).contains(&rule));
        let matching: Vec<&Vec<State>> = matching.collect();
        let covers = |by: &[usize]| {
            let keeps_out = |states: &&Vec<State>| {
                by.iter()
                    .any(|over| day.decision.keeps_out(*over, rule, states))
            };
            matching.iter().all(keeps_out)
        };
        let needless = by.iter().find(|out| {
            let others: Vec<usize> = by.iter().copied().filter(|rule| rule != *out).collect();
            covers(&others)
        });
        let every = holds_every_kind(concept);
        if !covers(&by) || every && needless.is_some() {
            return Err(format!(
                "on {}, {} is said to be covered by {by:?}; not needed: {needless:?}",
                day.day, dead.rule
            ));
        }
    }
    Ok(())
}

/// An override is idle exactly when its rules match together in no case on any day.
pub fn idle_overrides(Found { subject, report }: &Found) -> Result<(), String> {
    let concept = &subject.written.concept;
    let days = Concept::days().map(|day| Day::of(&subject.compiled, concept, day));
    let matching = days.iter().flat_map(|day| {
        let cases = day.real.iter();
        cases.map(|states| day.decision.matching(states))
    });
    let matching: Vec<Vec<usize>> = matching.collect();
    let decision = Decision::on(concept, START);
    let rules = 0..concept.rules.len();
    for (winner, loser) in rules
        .clone()
        .flat_map(|a| rules.clone().map(move |b| (a, b)))
    {
        let meet = |rules: &Vec<usize>| rules.contains(&winner) && rules.contains(&loser);
        let names = [winner, loser].map(rule_name);
        let told = report.idle_overrides.iter();
        let told = told
            .filter(|(a, b)| [a.as_str(), b.as_str()] == names)
            .count();
        let meets = matching.iter().any(meet);
        let may_meet = meets || !holds_every_kind(concept);
        let is_override = decision.overrides(winner, loser);
        let right = match told {
            0 => !is_override || may_meet,
            _ => told == 1 && is_override && !meets,
        };
        if !right {
            return Err(format!(
                "{names:?} meet: {meets}; told {told} times to be idle"
            ));
        }
    }
    Ok(())
}

/// Rules that agree are told of, but not beside the advice that one of them can go because of the other.
pub fn silenced_overlaps(Found { subject, report }: &Found) -> Result<(), String> {
    let because = |rule: &Id, other: &Id| {
        let redundant = report.redundant.iter();
        redundant
            .clone()
            .any(|found| found.rule == *rule && found.because_of.contains(other))
    };
    let overlaps = report
        .clashes
        .iter()
        .filter(|clash| !clash.found.contradicts);
    let loud = overlaps.filter(|clash| {
        let [a, b] = &clash.found.rules;
        !because(a, b) && !because(b, a)
    });
    let mut expected: Vec<Vec<String>> = loud
        .map(|clash| clash.found.rules.iter().map(Id::to_string).collect())
        .collect();
    let found = subject.compiled.findings.iter();
    let found = found.filter(|finding| {
        finding.check == "decision-overlap" && finding.decision.as_deref() == Some("decision")
    });
    let mut told: Vec<Vec<String>> = found
        .map(|finding| finding.decision_rules.clone())
        .collect();
    expected.sort();
    told.sort();
    if told == expected {
        Ok(())
    } else {
        Err(format!(
            "overlaps of {told:?} are told, expected {expected:?}"
        ))
    }
}
