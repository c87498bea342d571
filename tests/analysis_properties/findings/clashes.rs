//! Two rules in force together.

use helder::analysis::{DecisionReport, Status};
use helder::model::Id;

use super::{Day, on_every_day};
use crate::answers::Say;
use crate::compiled::Found;
use crate::concept::*;
use crate::meaning::State;

/// Two rules clash exactly where both are in force; they contradict each other where their answers differ.
pub fn clashes(found: &Found) -> Result<(), String> {
    on_every_day(found, |day, report| {
        let rules = day.concept.rules.len();
        for (a, b) in (0..rules).flat_map(|a| (a + 1..rules).map(move |b| (a, b))) {
            for contradicts in [true, false] {
                clash(day, report, [a, b], contradicts)?;
            }
        }
        Ok(())
    })
}

fn clash(
    day: &Day<'_>,
    report: &DecisionReport,
    rules: [usize; 2],
    contradicts: bool,
) -> Result<(), String> {
    let names = rules.map(rule_name);
    let told = |contradicts: bool| {
        let here = report.clashes.iter().filter(|clash| {
            let pair = clash.found.rules.iter().map(Id::as_str);
            pair.eq(names.iter()) && clash.found.contradicts == contradicts
        });
        day.boxes_of(here, |clash| &clash.boxes)
    };
    let between = report.boundary_clashes.iter().filter(|clash| {
        let is_of = |name: &String| clash.found.rules.iter().any(|rule| rule.as_str() == name);
        names.iter().all(is_of)
    });
    let mut contradictions = told(true);
    contradictions.extend(day.boxes_of(between, |clash| &clash.boxes));
    let [a, b] = rules;
    let together = |states: &[State]| {
        let in_force = day.decision.in_force(states);
        in_force.contains(&a) && in_force.contains(&b)
    };
    let differ = |states: &[State]| day.decision.contradict(a, b, states);
    let what = if contradicts {
        "contradiction"
    } else {
        "overlap"
    };
    let what = format!("{what} of {} and {}", names[0], names[1]);
    // Amounts may agree in a part of a box in which they differ elsewhere.
    let written = |rule: usize| day.decision.answers_of(rule, &[], Say::Words);
    let may_agree = written(a) != written(b);
    if contradicts {
        let is_so = |states: &[State]| together(states) && differ(states);
        let beyond = |states: &[State]| together(states) && may_agree;
        day.boxes(&what, &contradictions, is_so, beyond)?;
        return day.witnesses(&what, &contradictions, is_so, Some(Status::Contradiction));
    }
    let told = told(false);
    if day.concept.policy != Policy::Unique {
        // Rules that agree are worth a word under `unique` alone.
        return if told.is_empty() {
            Ok(())
        } else {
            Err(format!("{what} is told"))
        };
    }
    let same = |states: &[State]| together(states) && !differ(states);
    let is_so = |states: &[State]| same(states) && !day.in_any(&contradictions, states);
    day.boxes(&what, &told, is_so, |states| same(states) && may_agree)?;
    day.witnesses(&what, &told, same, None)
}
