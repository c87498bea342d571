//! Cases that no rule answers.

use super::beside::{self, Beside};
use super::boundary::{self, Boundary, Hole};
use super::mend::{self, Change};
use super::unanswered::Unanswered;
use super::{Alike, OneEra, Shown};
use crate::amount::Situation;
use crate::decision::{self, Region};

/// Cases that no rule answers, connected with each other.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Gap {
    /// Its boxes.
    pub boxes: Vec<Shown>,
    /// What is answered right beside the first of them.
    pub beside: Vec<Beside>,
    /// Rules that would close it.
    pub mends: Vec<Change>,
}

impl Alike for Gap {
    fn is_alike(&self, other: &Self) -> bool {
        Shown::same_boxes(&self.boxes, &other.boxes)
    }

    fn shown(&self) -> &[Shown] {
        &self.boxes
    }

    fn show(&mut self, boxes: Vec<Shown>) {
        self.boxes = boxes;
    }
}

/// Of how many gaps the neighbours are looked for: nobody reads on after so many.
const WITH_NEIGHBOURS: usize = 20;

/// The gaps of an era, none where `otherwise` answers; and the holes between bounds, which are cut out of them.
pub(super) fn find(one: &mut OneEra<'_, '_>) -> (Vec<Gap>, Vec<Boundary>) {
    let holes = boundary::holes(one).unwrap_or_else(|_| {
        one.not_proved = true;
        Vec::new()
    });
    let gaps = if one.decision.otherwise.is_some() {
        Vec::new()
    } else {
        gaps(one, &holes)
    };
    (gaps, holes.into_iter().map(|hole| hole.boundary).collect())
}

fn gaps(one: &mut OneEra<'_, '_>, holes: &[Hole]) -> Vec<Gap> {
    let mut table = one.lowered.table.clone();
    let regions = holes.iter().flat_map(|hole| hole.regions.clone());
    table.rules.push(decision::Rule::new(regions.collect(), []));
    let found = decision::gaps(&table, &mut one.budget);
    one.not_proved |= !found.open.is_empty();
    let mut gaps = Vec::new();
    for found in found.gaps {
        gaps.extend(gap(one, found.boxes, gaps.len() < WITH_NEIGHBOURS));
    }
    gaps
}

fn gap(one: &mut OneEra<'_, '_>, boxes: Vec<Region>, with_neighbours: bool) -> Option<Gap> {
    let unanswered = Unanswered::of(one);
    let lowered = one.lowered;
    let regions = one.in_few_words(lowered, boxes);
    let regions = regions.iter().flat_map(|region| lowered.sayable(region));
    let accept = |situation: &Situation<'_>| unanswered.holds(situation);
    let shown = |region: Region| {
        let shown = one.show(lowered, &region, &accept)?;
        Some((region, shown))
    };
    let (regions, boxes): (Vec<Region>, Vec<Shown>) = regions.filter_map(shown).unzip();
    let beside = match (with_neighbours, regions.first(), boxes.first()) {
        (true, Some(region), Some(shown)) => beside::find(one, region, shown.given()),
        _ => Vec::new(),
    };
    let mends = mend::adding(one.lowered, one.decision, &regions, &beside);
    (!boxes.is_empty()).then_some(Gap {
        boxes,
        beside,
        mends,
    })
}
