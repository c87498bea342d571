//! Times that an offer promises by case (`within` as a list): the cases in which a decision gives the offer and none is
//! promised, and which of them are promised at all.

use std::collections::BTreeSet;

use super::given::{Amounts, Place, places};
use super::{Alike, OneEra, Shown, Sought};
use crate::amount::{Reason, Situation, valued};
use crate::analysis::frame::Frame;
use crate::analysis::relevant::in_valued;
use crate::analysis::table::Lowered;
use crate::decision::{Budget, NotProved, Region, merged};
use crate::model::Id;
use crate::model::amount::Valued;
use crate::model::ordered::{IndexMap, IndexSet};

/// Cases in which an offer is given and no time is promised, though one is in others.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct NoTime {
    /// The offer.
    pub offer: Id,
    /// Where.
    pub boxes: Vec<Shown>,
}

impl Alike for NoTime {
    fn is_alike(&self, other: &Self) -> bool {
        self.offer == other.offer && Shown::same_boxes(&self.boxes, &other.boxes)
    }

    fn shown(&self) -> &[Shown] {
        &self.boxes
    }

    fn show(&mut self, boxes: Vec<Shown>) {
        self.boxes = boxes;
    }
}

/// What is known of the promised times of an era.
#[derive(Default)]
pub(super) struct Found {
    pub none: Vec<NoTime>,
    /// The times that some case is promised: an offer, and the place of the time in its list.
    pub promised: BTreeSet<(Id, usize)>,
}

/// Looks at the times of the offers that a decision gives.
pub(super) fn find(one: &mut OneEra<'_, '_>) -> Found {
    let offered = &one.lowered.frame.setting.concept.offered;
    let by_case = |outcome: &Id| {
        let within = offered.get(outcome)?.within.as_ref()?;
        matches!(within.value, Valued::Choose(_)).then_some(&within.value)
    };
    let places = places(one.decision, |then| by_case(&then.outcome.value));
    if places.is_empty() {
        return Found::default();
    }
    let found = found(one, places);
    one.not_proved |= found.is_err();
    found.unwrap_or_default()
}

fn found(one: &mut OneEra<'_, '_>, places: Vec<Place<'_>>) -> Result<Found, NotProved> {
    let setting = one.lowered.frame.setting;
    let mut facts = IndexSet::default();
    for place in &places {
        in_valued(place.amount, &mut facts);
    }
    let frame = Frame::with(setting, one.decision, facts, |cuts| {
        for place in &places {
            cuts.choices(&setting, place.amount);
        }
    });
    let lowered = Lowered::of(frame, one.decision);
    let amounts = Amounts::of(&lowered, one.decision);
    let mut budget = Budget::default();
    let mut promised = BTreeSet::new();
    let mut without: IndexMap<Id, (&Valued, Vec<Region>)> = IndexMap::default();
    for place in &places {
        let offer = &place.consequence.outcome.value;
        let given = amounts.in_force(place.rule, &mut budget)?;
        let (times, none) = amounts.pieces(place.amount, &given);
        for (index, (_, regions)) in times.iter().enumerate() {
            let is_real = |region| lowered.sought(region, &|_| true) != Sought::Nothing;
            if regions.iter().any(is_real) {
                promised.insert((offer.clone(), index));
            }
        }
        let known = without.entry(offer.clone());
        known.or_insert((place.amount, Vec::new())).1.extend(none);
    }
    let mut none = Vec::new();
    for (offer, (times, regions)) in without {
        let is_without = |situation: &Situation<'_>| {
            matches!(valued(times, situation), Err(Reason::NoneApplies))
        };
        let boxes = merged(&regions, &mut budget)?;
        let shown = boxes
            .iter()
            .filter_map(|region| one.show(&lowered, region, &is_without));
        let boxes: Vec<Shown> = shown.collect();
        if !boxes.is_empty() {
            none.push(NoTime { offer, boxes });
        }
    }
    Ok(Found { none, promised })
}
