//! Cases without an answer.

use helder::analysis::Status;

use super::on_every_day;
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

/// What is found in one era and still so in the next is one finding.
pub fn joined_eras(Found { report, .. }: &Found) -> Result<(), String> {
    let gaps = report.gaps.iter().map(|gap| (gap.era, &gap.found.boxes));
    let gaps: Vec<_> = gaps.collect();
    for (era, boxes) in &gaps {
        for (later, others) in &gaps {
            let end = era.and_then(|era| era.until);
            let begin = later.and_then(|era| era.from);
            let follows = end.and_then(|end| end.tomorrow().ok()) == begin && begin.is_some();
            let same = boxes
                .iter()
                .map(|shown| &shown.region)
                .eq(others.iter().map(|shown| &shown.region));
            if follows && same {
                return Err(format!(
                    "{boxes:?} is told twice, until {end:?} and from {begin:?}"
                ));
            }
        }
    }
    Ok(())
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
