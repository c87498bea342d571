//! Cases that stand for several eras.

use std::ops::RangeInclusive;

use super::Shown;
use crate::amount::{Facts, Situation};
use crate::analysis::Decided;
use crate::analysis::frame::{Frame, value_of};
use crate::analysis::given::Given;
use crate::analysis::prepared::{Prepared, Timeline};
use crate::analysis::table::Lowered;
use crate::decision::Region;

/// The box with a case that is real in each of some neighbouring eras: the one it shows; else the one that the same box of
/// the last of them shows, or any other, where it is decided in each as the first is. None where none is found.
pub(super) fn lasting(
    timeline: &Timeline<'_>,
    eras: RangeInclusive<usize>,
    shown: &Shown,
    last: &Shown,
) -> Option<Shown> {
    let eras: Vec<&Prepared<'_>> = timeline
        .eras
        .get(eras)?
        .iter()
        .map(|(_, era)| era)
        .collect();
    if eras.iter().all(|era| era.is_real(shown.given())) {
        return Some(shown.clone());
    }
    let first = eras.first()?;
    let decided = first.decide_unasked(shown.given());
    let stands = |given: &Given| {
        let alike = |era: &&Prepared<'_>| {
            era.is_real(given) && says_the_same(&era.decide_unasked(given), &decided)
        };
        eras.iter().all(alike)
    };
    if stands(last.given()) {
        return Some(shown.with_case(&first.lowered.frame, last.given().clone()));
    }
    let sought = |era: &Prepared<'_>, place: &Region| {
        let Lowered { frame, table, .. } = &era.lowered;
        let accept = |situation: &Situation<'_>| stands(&given(frame, situation));
        frame.witness(place, &table.space, &accept).found()
    };
    // Where one era has no bound, the other may have one, and values close to it are tried.
    let found = sought(first, shown.place()?).or_else(|| sought(eras.last()?, last.place()?));
    Some(shown.with_case(&first.lowered.frame, found?))
}

/// Whether two cases are told the same.
fn says_the_same(one: &Decided<'_>, other: &Decided<'_>) -> bool {
    one.status == other.status && one.answers == other.answers
}

/// What is told in a case: the facts that are asked.
fn given(frame: &Frame<'_>, situation: &Situation<'_>) -> Given {
    let asked = frame.axis_ids().filter(|axis| !frame.follows(*axis));
    let told = asked.filter_map(|axis| {
        let fact = frame.fact_of(axis)?;
        Some((fact.clone(), value_of(&situation.state(fact))?))
    });
    told.collect()
}
