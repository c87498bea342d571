//! Rules that could go without anybody being told anything else.

use std::collections::BTreeSet;

use helder::analysis::DecisionReport;
use helder::model::Id;
use jiff::civil::Date;

use crate::answers::{Decision, Say};
use crate::behind::holds_every_kind;
use crate::cases::{completions, nothing};
use crate::compiled::Found;
use crate::concept::*;
use crate::meaning::State;

/// Each rule is tried from the last to the first, against what remains. It could go exactly when on every day, for staff
/// and for the public, nothing that is told changes; a rule in force nowhere is told as such and could go as well, so
/// nothing may rest on it.
///
/// Amounts are the same for Helder when they are so as formulas: what is written alike must be told, and what is told
/// must come to the same everywhere.
pub fn redundant_rules(Found { subject, report }: &Found) -> Result<(), String> {
    let concept = &subject.written.concept;
    let trial = Trial::of(concept, report);
    let every = holds_every_kind(concept);
    let mut gone = Vec::new();
    for rule in (0..concept.rules.len()).rev() {
        let name = rule_name(rule);
        let told = report
            .redundant
            .iter()
            .find(|found| found.rule.as_str() == name);
        if trial.dead.contains(&rule) {
            if told.is_some() {
                return Err(format!("{name} is dead and told to be redundant"));
            }
            continue;
        }
        let Some(told) = told else {
            if every && trial.changes(&gone, rule, Say::Words).is_none() {
                return Err(format!("{name} could go, after {gone:?}"));
            }
            continue;
        };
        if let Some(change) = trial.changes(&gone, rule, Say::Worth) {
            return Err(format!("{name} could not go, after {gone:?}: {change}"));
        }
        let named: BTreeSet<String> = told.because_of.iter().map(Id::to_string).collect();
        let (rules, otherwise) = trial.stand_ins(&gone, rule);
        let expected: BTreeSet<String> = rules.into_iter().map(rule_name).collect();
        let may_be_more = !every && expected.is_subset(&named) && told.otherwise >= otherwise;
        if (&named, told.otherwise) != (&expected, otherwise) && !may_be_more {
            return Err(format!(
                "{name} is said to go because of {named:?} and otherwise: {}; expected {expected:?}, {otherwise}",
                told.otherwise
            ));
        }
        gone.push(rule);
    }
    Ok(())
}

/// All circumstances in which a rule must not be missed.
struct Trial<'c> {
    concept: &'c Concept,
    dead: Vec<usize>,
    /// Rules that are out, one list for each audience and for each way to treat rules in force nowhere.
    out: Vec<Vec<usize>>,
    real: Vec<(Date, Vec<Vec<State>>)>,
}

impl<'c> Trial<'c> {
    fn of(concept: &'c Concept, report: &DecisionReport) -> Self {
        let rules = 0..concept.rules.len();
        let is_dead = |rule: &usize| {
            let name = rule_name(*rule);
            report.dead.iter().any(|dead| dead.rule.as_str() == name)
        };
        let dead: Vec<usize> = rules.clone().filter(is_dead).collect();
        let hidden: Vec<usize> = rules
            .filter(|rule| concept.rules[*rule].staff_only)
            .collect();
        let both = [&hidden[..], &dead[..]].concat();
        let real = Concept::days().map(|day| {
            let mut cases = completions(concept, day, &nothing(concept));
            cases.retain(|states| Decision::on(concept, day).is_real(states));
            (day, cases)
        });
        Self {
            concept,
            out: vec![Vec::new(), hidden, dead.clone(), both],
            dead,
            real: real.to_vec(),
        }
    }

    /// In words, how something that is told changes when one more rule goes.
    fn changes(&self, gone: &[usize], rule: usize, say: Say) -> Option<String> {
        self.everywhere(gone, rule, |with, without, states| {
            let (before, after) = (with.sayings(states, say), without.sayings(states, say));
            let day = with.day;
            (before != after).then(|| format!("on {day} {states:?}: {before:?}, then {after:?}"))
        })
        .into_iter()
        .next()
    }

    /// What is in force without the rule where it is so with it: rules, and whether `otherwise` answers somewhere.
    fn stand_ins(&self, gone: &[usize], rule: usize) -> (BTreeSet<usize>, bool) {
        let places = self.everywhere(gone, rule, |with, without, states| {
            let speaks = with.in_force(states).contains(&rule);
            speaks.then(|| without.in_force(states))
        });
        let catches = matches!(self.concept.otherwise, Otherwise::Outcome(_));
        let otherwise = catches && places.iter().any(Vec::is_empty);
        (places.into_iter().flatten().collect(), otherwise)
    }

    /// What is so of real cases with and without the rule, in all circumstances.
    fn everywhere<T>(
        &self,
        gone: &[usize],
        rule: usize,
        look: impl Fn(Decision<'_>, Decision<'_>, &[State]) -> Option<T>,
    ) -> Vec<T> {
        let mut seen = Vec::new();
        for out in &self.out {
            let before = [gone, out].concat();
            let after = [&before[..], &[rule]].concat();
            for (day, cases) in &self.real {
                let decision = Decision::on(self.concept, *day);
                let (with, without) = (decision.without(&before), decision.without(&after));
                seen.extend(
                    cases
                        .iter()
                        .filter_map(|states| look(with, without, states)),
                );
            }
        }
        seen
    }
}
