//! A boundary of a fact, and cases on its sides that differ in that fact alone.

use rust_decimal::Decimal;

use super::near::near;
use super::place::{Place, places};
use super::sibling::sibling;
use super::{Side, first};
use crate::analysis::axis::{About, Values};
use crate::analysis::decide::{Decided, Status};
use crate::analysis::frame::Frame;
use crate::analysis::given::Given;
use crate::analysis::pick::Stretch;
use crate::analysis::prepared::Prepared;
use crate::decision::{AxisId, Region, Slab, SlabSet};
use crate::model::Id;
use crate::model::ordered::IndexSet;
use std::cmp::Ordering;

/// A value of a fact at which conditions change, or two facts that are equal.
#[derive(Debug, Clone)]
pub(super) struct Edge {
    /// The fact.
    pub fact: Id,
    axis: AxisId,
    /// Where it lies on the number line; none where two facts are compared.
    boundary: Option<Decimal>,
    /// What lies below it, on it and above it.
    places: Vec<Place>,
}

/// Cases on the sides of a boundary between two of which the answer changes.
#[derive(Debug)]
pub(super) struct Sides {
    pub cases: Vec<(Side, Given)>,
    /// Whether another outcome is answered, and not only by another rule.
    pub outcome_changes: bool,
}

impl Edge {
    /// All boundaries of a decision, in the order of its facts.
    pub fn all(prepared: &Prepared<'_>) -> Vec<Self> {
        let frame = &prepared.lowered.frame;
        let axes = frame.axis_ids();
        axes.flat_map(|axis| Self::of_axis(frame, axis)).collect()
    }

    fn of_axis(frame: &Frame<'_>, axis: AxisId) -> Vec<Self> {
        let own = &frame.axes[axis.index()];
        let (About::Fact(fact) | About::Comparison(fact, _)) = &own.about;
        let is_edge = |(_, values): &(Slab, &Values)| match values {
            Values::Measured(Stretch::Point(_)) => true,
            Values::Compares(order) => *order == Ordering::Equal,
            _ => false,
        };
        let edges = (0..).zip(&own.slabs).filter(is_edge);
        let edge = |(slab, values): (Slab, &Values)| {
            let boundary = match values {
                Values::Measured(Stretch::Point(point)) => Some(*point),
                _ => None,
            };
            Self {
                fact: fact.clone(),
                axis,
                boundary,
                places: places(frame, own, boundary, slab),
            }
        };
        edges
            .map(edge)
            .filter(|edge| edge.places.len() > 1)
            .collect()
    }

    /// The same boundary with the space cut close to it, for a fact that follows from others: nobody can tell its values.
    pub fn closer<'a>(&self, prepared: &Prepared<'a>) -> Option<(Prepared<'a>, Self)> {
        let frame = &prepared.lowered.frame;
        let boundary = self.boundary.filter(|_| frame.follows(self.axis))?;
        let fact = frame.setting.fact(&self.fact)?;
        let grid = &frame.axes[self.axis.index()].grid;
        let beside = |place: &Place| match &frame.axes[self.axis.index()].slabs[place.slab as usize]
        {
            Values::Measured(stretch) => near(fact, grid, stretch, boundary, place.side),
            _ => None,
        };
        let beside: Vec<Decimal> = self.places.iter().filter_map(beside).collect();
        let closer = Frame::with(
            frame.setting,
            prepared.decision,
            IndexSet::default(),
            |cuts| {
                beside.iter().for_each(|value| cuts.at(&self.fact, *value));
            },
        );
        let closer = Prepared::over(closer, prepared.decision);
        let axis = closer.lowered.frame.axis_of(&self.fact)?;
        let slab_at = |value: &Decimal| {
            let point = Values::Measured(Stretch::Point(*value));
            let slabs = &closer.lowered.frame.axes[axis.index()].slabs;
            let slab = slabs.iter().position(|slab| *slab == point)?;
            Slab::try_from(slab).ok()
        };
        let places = self
            .places
            .iter()
            .zip(&beside)
            .filter_map(|(place, value)| {
                Some(Place {
                    slab: slab_at(value)?,
                    ..place.clone()
                })
            });
        let places = places.collect();
        let edge = Self {
            axis,
            places,
            ..self.clone()
        };
        Some((closer, edge))
    }

    /// Cases on its sides, when there are some between which the answer changes.
    ///
    /// `in_force` are the cases in which each rule is in force.
    pub fn sides(
        &self,
        prepared: &Prepared<'_>,
        in_force: &[Vec<Region>],
        searches: &mut usize,
    ) -> Option<Sides> {
        let beside = self.places.iter().zip(self.places.iter().skip(1));
        // Where the boundary itself has no answer, the two beyond it may have two.
        let across = self.places.iter().zip(self.places.iter().skip(2));
        let mut found = None;
        for (below, above) in beside.chain(across) {
            for (here, there) in [(below, above), (above, below)] {
                let Some(pair) = self.pair(prepared, in_force, here, there, searches) else {
                    continue;
                };
                let outcome_changes = pair.outcome_changes;
                found = Some(pair);
                if outcome_changes {
                    return found.map(|pair| self.whole(prepared, pair, searches));
                }
            }
        }
        found.map(|pair| self.whole(prepared, pair, searches))
    }

    /// A case here and one there that are answered otherwise.
    fn pair(
        &self,
        prepared: &Prepared<'_>,
        in_force: &[Vec<Region>],
        here: &Place,
        there: &Place,
        searches: &mut usize,
    ) -> Option<Sides> {
        let mut weaker = None;
        for region in in_force.iter().flatten() {
            let set = &region[self.axis];
            if !set.contains(here.slab) || set.contains(there.slab) {
                continue;
            }
            let narrowed = region.clone().with(self.axis, SlabSet::single(here.slab));
            let found = first(prepared, &[narrowed], searches);
            let sides =
                found.and_then(|given| self.against(prepared, given, here, there, searches));
            match sides {
                Some(sides) if sides.outcome_changes => return Some(sides),
                sides => weaker = weaker.or(sides),
            }
        }
        weaker
    }

    /// A case with one on the other side, when the two are answered otherwise.
    fn against(
        &self,
        prepared: &Prepared<'_>,
        given: Given,
        here: &Place,
        there: &Place,
        searches: &mut usize,
    ) -> Option<Sides> {
        let told = here.told(&self.fact, given.clone());
        let given = if prepared.is_real(&told) { told } else { given };
        let other = sibling(prepared, &given, (&self.fact, self.axis), there, searches)?;
        let (one, two) = (
            prepared.decide_unasked(&given),
            prepared.decide_unasked(&other),
        );
        let answered = |decided: &Decided<'_>| decided.status == Status::Answered;
        let changes = answered(&one) && answered(&two) && rules(&one) != rules(&two);
        changes.then(|| Sides {
            outcome_changes: outcomes(&one) != outcomes(&two),
            cases: vec![(here.side, given), (there.side, other)],
        })
    }

    /// The cases of all sides, from below to above.
    fn whole(&self, prepared: &Prepared<'_>, mut sides: Sides, searches: &mut usize) -> Sides {
        for place in &self.places {
            let known = sides.cases.iter().any(|(side, _)| *side == place.side);
            let (_, nearest) = &sides.cases[0];
            if !known {
                let found = sibling(prepared, nearest, (&self.fact, self.axis), place, searches);
                sides.cases.extend(found.map(|given| (place.side, given)));
            }
        }
        sides.cases.sort_by_key(|(side, _)| *side);
        sides
    }
}

fn outcomes<'d>(decided: &'d Decided<'_>) -> Vec<&'d Id> {
    let outcomes = decided.answers.iter().map(|answer| &answer.outcome);
    outcomes.collect()
}

fn rules<'d>(decided: &'d Decided<'_>) -> Vec<(&'d Id, Option<&'d Id>)> {
    let answers = decided.answers.iter();
    answers
        .map(|answer| (&answer.outcome, answer.rule.as_ref()))
        .collect()
}
