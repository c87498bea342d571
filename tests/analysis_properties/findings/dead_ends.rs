//! Duties that lead nowhere.

use super::{Day, on_every_day};
use crate::answers::Say;
use crate::behind::{holds_every_kind, is_late};
use crate::compiled::Found;
use crate::concept::*;
use crate::meaning::State;

/// A duty is a dead end for what is known early exactly when no answer still possible is worth it.
pub fn dead_ends(found: &Found) -> Result<(), String> {
    let Some(duty) = &found.subject.written.concept.duty else {
        return Ok(());
    };
    on_every_day(found, |day, report| {
        let told = day.boxes_of(&report.dead_ends, |end| &end.boxes);
        let early: Vec<usize> = (0..day.concept.facts.len())
            .filter(|fact| !is_late(day.concept, *fact))
            .collect();
        let demanded: Vec<&Vec<State>> = day
            .real
            .iter()
            .filter(|states| day.decision.demands(duty, states))
            .collect();
        let worth = |states: &[State]| match &day.decision.in_force(states)[..] {
            [] => match day.concept.otherwise {
                Otherwise::Gap => true,
                Otherwise::Nothing => false,
                Otherwise::Outcome(outcome) => outcome < OFFERS && duty.needed_by[outcome],
            },
            rules => {
                let answers = rules
                    .iter()
                    .flat_map(|rule| day.decision.answers_of(*rule, states, Say::Worth));
                let mut outcomes = answers.map(|(outcome, ..)| outcome);
                outcomes.any(|outcome| outcome < OFFERS && duty.needed_by[outcome])
            }
        };
        let same = |a: &[State], b: &[State]| early.iter().all(|fact| a[*fact] == b[*fact]);
        let dead = |states: &[State]| {
            let mut group = demanded
                .iter()
                .filter(|other| same(states, other))
                .peekable();
            group.peek().is_some() && !group.any(|other| worth(other))
        };
        let is_demanded = |states: &[State]| demanded.iter().any(|other| same(states, other));
        let demanded_here = Day {
            real: day
                .real
                .iter()
                .filter(|states| is_demanded(states))
                .cloned()
                .collect(),
            ..*day
        };
        // What has no answer because an amount has no value is told as that, and may be told as a dead end too.
        let is_answered = |states: &[State]| {
            let mut group = demanded.iter().filter(|other| same(states, other));
            group.any(|other| {
                let in_force = day.decision.in_force(other);
                !in_force.iter().any(|rule| day.decision.lacks(*rule, other))
            })
        };
        // Other values of later facts may still be worth it.
        let every = holds_every_kind(day.concept);
        let is_so = |states: &[State]| {
            let must = every && is_answered(states);
            dead(states) && (must || day.in_any(&told, states))
        };
        demanded_here.boxes("dead end", &told, is_so, |_| false)
    })
}
