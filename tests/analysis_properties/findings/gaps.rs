//! Cases without an answer.

use std::collections::BTreeSet;

use helder::analysis::{Era, Shown, Status};

use super::{Day, on_every_day};
use crate::cases::told_of;
use crate::compiled::Found;
use crate::concept::*;
use crate::meaning::State;

/// Cases that only `otherwise` answers are told as such, whatever it answers.
pub fn cases_by_default(found: &Found) -> Result<(), String> {
    on_every_day(found, |day, report| {
        let told = day.boxes_of(&report.by_default, |part| &part.boxes);
        let by_default = |states: &[State]| {
            day.concept.otherwise != Otherwise::Gap && day.decision.in_force(states).is_empty()
        };
        day.boxes("by default", &told, by_default, |_| false)?;
        let status = Some(Status::Answered);
        day.witnesses("by default", &told, by_default, status)
    })
}

/// What is found in one era and still so in the next is one finding, where a case of each of its boxes can be told in both:
/// a case that cannot occur later does not stand for later.
pub fn joined_eras(found: &Found) -> Result<(), String> {
    let concept = &found.subject.written.concept;
    let days = Concept::days().map(|day| Day::of(&found.subject.compiled, concept, day));
    let gaps = found.report.gaps.iter();
    let gaps: Vec<_> = gaps.map(|gap| (gap.era, &gap.found.boxes)).collect();
    for (era, boxes) in &gaps {
        for (later, others) in &gaps {
            let end = era.and_then(|era| era.until);
            let begin = later.and_then(|era| era.from);
            let follows = end.and_then(|end| end.tomorrow().ok()) == begin && begin.is_some();
            let same = boxes
                .iter()
                .map(|shown| &shown.region)
                .eq(others.iter().map(|shown| &shown.region));
            let both = days.iter().filter(|day| {
                let of = |era: Option<Era>| era.is_none_or(|era| era.holds(day.day));
                of(*era) || Some(day.day) == begin
            });
            let both: Vec<&Day<'_>> = both.collect();
            if follows && same && boxes.iter().all(|shown| can_occur_on_all(&both, shown)) {
                return Err(format!(
                    "{boxes:?} is told twice, until {end:?} and from {begin:?}"
                ));
            }
        }
    }
    Ok(())
}

/// Whether what can be told of some case of a box tells a real case of it on each of these days.
fn can_occur_on_all(days: &[&Day<'_>], shown: &Shown) -> bool {
    let told = |day: &&Day<'_>| {
        let cases = day.real.iter().filter(|states| day.is_in(shown, states));
        let told = cases.map(|states| format!("{:?}", told_of(day.concept, states)));
        told.collect::<BTreeSet<_>>()
    };
    let on_all = days.iter().map(told).reduce(|all, told| &all & &told);
    on_all.is_some_and(|told| !told.is_empty())
}

/// A case is in a gap, or in a hole between two bounds, exactly when no rule answers it. Where `otherwise` does, holes
/// are told all the same, and hold no other case.
pub fn gaps(found: &Found) -> Result<(), String> {
    on_every_day(found, |day, report| {
        let caught = day.concept.otherwise != Otherwise::Gap;
        let mut told = day.boxes_of(&report.gaps, |gap| &gap.boxes);
        if caught && !told.is_empty() {
            return Err("a gap is told where `otherwise` answers".to_owned());
        }
        told.extend(day.boxes_of(&report.holes, |hole| &hole.boxes));
        let unanswered = |states: &[State]| day.decision.in_force(states).is_empty();
        let is_gap = |states: &[State]| unanswered(states) && !caught;
        day.boxes("gap", &told, is_gap, unanswered)?;
        day.witnesses("gap", &told, unanswered, (!caught).then_some(Status::Gap))
    })
}
