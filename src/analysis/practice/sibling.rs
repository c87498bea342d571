//! A case that differs from another one in a single fact, and in what hangs on it.

use super::first;
use super::place::Place;
use crate::amount::{Facts, State};
use crate::analysis::given::Given;
use crate::analysis::prepared::Prepared;
use crate::analysis::table::Lowered;
use crate::decision::{AxisId, Region, SlabSet};
use crate::model::Id;

/// The same case at another place of a fact: only that changed where the case stays real, else as little as can.
pub(super) fn sibling(
    prepared: &Prepared<'_>,
    given: &Given,
    (fact, axis): (&Id, AxisId),
    place: &Place,
    searches: &mut usize,
) -> Option<Given> {
    let frame = &prepared.lowered.frame;
    if place.value.is_some() {
        let mut told = place.told(fact, given.clone());
        let situation = frame.situation(&told);
        told.retain(|id, _| situation.state(id) != State::Absent);
        if prepared.is_real(&told) {
            return Some(told);
        }
    }
    let keeps = [Keep::AllAsked, Keep::AlwaysThere];
    keeps.into_iter().find_map(|keep| {
        let region = kept(prepared, given, keep).with(axis, SlabSet::single(place.slab));
        let found = first(prepared, &[region], searches)?;
        Some(as_before(prepared, found, given, (fact, place)))
    })
}

/// What of a case must stay.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Keep {
    /// All facts that are asked and have a value.
    AllAsked,
    /// Those of them that exist in every case.
    AlwaysThere,
}

/// The cases that are like another one in what must stay, but for facts that are tied to others by formulas.
fn kept(prepared: &Prepared<'_>, given: &Given, keep: Keep) -> Region {
    let Lowered { frame, .. } = &prepared.lowered;
    let situation = frame.situation(given);
    let tied = |axis: &AxisId| {
        let mut clusters = frame.ties.clusters.iter();
        clusters.any(|cluster| cluster.axes.contains(axis))
    };
    let slabs = frame.axis_ids().zip(frame.locate(&situation));
    slabs.fold(frame.full(), |region, (axis, slab)| {
        let fact = frame.fact_of(axis).filter(|id| given.contains_key(*id));
        let fact = fact.and_then(|id| frame.setting.fact(id));
        let stays = fact.is_some_and(|fact| keep == Keep::AllAsked || fact.only_when.is_none());
        match slab {
            Some(slab) if stays && !tied(&axis) => region.with(axis, SlabSet::single(slab)),
            _ => region,
        }
    })
}

/// A case with the values of another one where it stays real with them, and the value to tell at its place.
fn as_before(
    prepared: &Prepared<'_>,
    found: Given,
    before: &Given,
    (fact, place): (&Id, &Place),
) -> Given {
    let frame = &prepared.lowered.frame;
    let slabs = |given: &Given| frame.locate(&frame.situation(given));
    let mut like = found.clone();
    for (id, value) in &mut like {
        if let Some(own) = before.get(id).filter(|_| id != fact) {
            *value = own.clone();
        }
    }
    let like = place.told(fact, like);
    if prepared.is_real(&like) && slabs(&like) == slabs(&found) {
        return like;
    }
    let told = place.told(fact, found.clone());
    if prepared.is_real(&told) { told } else { found }
}
