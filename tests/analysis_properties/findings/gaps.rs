//! Cases without an answer.

use helder::analysis::Status;

use super::on_every_day;
use crate::compiled::Found;
use crate::concept::*;
use crate::meaning::State;

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
