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
    // Whatever is said of rules whose amounts have no value: that they have none is told.
    let lacking = |states: &[State]| [a, b].iter().any(|rule| day.decision.lacks(*rule, states));
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
        let is_so = |states: &[State]| together(states) && differ(states) && !lacking(states);
        let is_told = |states: &[State]| {
            is_so(states) || lacking(states) && day.in_any(&contradictions, states)
        };
        let beyond = |states: &[State]| together(states) && may_agree;
        day.boxes(&what, &contradictions, is_told, beyond)?;
        // An amount and no value are not the same either.
        let is_shown = |states: &[State]| together(states) && differ(states);
        // With an amount that has no value, be it of a third rule, nothing is decided.
        let lacks = day.real.iter().any(|states| {
            let mut in_force = day.decision.in_force(states).into_iter();
            in_force.any(|rule| day.decision.lacks(rule, states))
        });
        let status = (!lacks).then_some(Status::Contradiction);
        return day.witnesses(&what, &contradictions, is_shown, status);
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
    let same = |states: &[State]| together(states) && !differ(states) && !lacking(states);
    let is_so = |states: &[State]| match lacking(states) {
        true => day.in_any(&told, states),
        false => same(states) && !day.in_any(&contradictions, states),
    };
    day.boxes(&what, &told, is_so, |states| same(states) && may_agree)?;
    day.witnesses(&what, &told, same, None)
}
