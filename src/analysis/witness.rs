//! Real cases in regions: the values a person would choose, put to the evaluator.

use indexmap::IndexMap;

use super::axis::{About, Values, quantity, state};
use super::frame::{Frame, value_of};
use super::pick::Stretch;
use crate::amount::{Facts, Situation, State};
use crate::decision::{AxisId, Region, Slab, SlabSet, Space, subtract};
use crate::diagnostic;
use crate::model::Id;
use crate::model::decision::FactValue;

/// How many combinations of values are tried in one region before it counts as not reached.
const TRIES: usize = 20_000;

/// The values of a case, by fact in the order of the file; facts that do not exist in it are not there.
pub(super) type Given = IndexMap<Id, FactValue>;

impl<'a> Frame<'a> {
    /// A real case in a region that also passes the caller's test, as a person would choose it; none where none was found.
    pub fn witness(
        &self,
        region: &Region,
        space: &Space,
        accept: &dyn Fn(&Situation<'a>) -> bool,
    ) -> Option<Given> {
        let within: Vec<Region> = space
            .within
            .iter()
            .filter_map(|part| part.intersection(region))
            .collect();
        let mut pieces = subtract(&within, &space.except);
        pieces.sort_by_key(|piece| self.strangeness(piece));
        let mut left = TRIES;
        pieces
            .iter()
            .find_map(|piece| self.search(piece, space, accept, &mut left))
    }

    /// How far the most ordinary case of a region is from what people tell first: known values of facts that exist.
    fn strangeness(&self, piece: &Region) -> usize {
        let odd = |(axis, set): (AxisId, &SlabSet)| {
            let slabs = &self.axes[axis.index()].slabs;
            let ordinary =
                |slab: Slab| !matches!(slabs[slab as usize], Values::Unknown | Values::Absent);
            usize::from(!set.iter().any(ordinary))
        };
        piece.iter().map(odd).sum()
    }

    fn search(
        &self,
        piece: &Region,
        space: &Space,
        accept: &dyn Fn(&Situation<'a>) -> bool,
        left: &mut usize,
    ) -> Option<Given> {
        let asked: Vec<(Id, Vec<State>)> = piece
            .iter()
            .filter(|(axis, _)| !self.follows(*axis))
            .filter_map(|(axis, set)| Some((self.fact_of(axis)?.clone(), self.choices(axis, set))))
            .collect();
        let simple = !piece.iter().any(|(axis, _)| self.follows(axis)) && !self.has_loose_bounds();
        let mut chosen = vec![0; asked.len()];
        loop {
            if *left == 0 {
                return None;
            }
            *left -= 1;
            let given = given(&asked, &chosen);
            if let Some(given) = given
                && self.confirms(&given, piece, space, accept)
            {
                return Some(given);
            }
            if simple
                && chosen.iter().all(|index| *index == 0)
                && asked.iter().all(|(_, states)| states.len() == 1)
            {
                return None;
            }
            advance(&mut chosen, &asked)?;
        }
    }

    /// The states to try for a fact, the one a person would choose first.
    fn choices(&self, axis: AxisId, set: &SlabSet) -> Vec<State> {
        let fact_axis = &self.axes[axis.index()];
        let Some(fact) = self.fact_of(axis).and_then(|id| self.setting.fact(id)) else {
            return Vec::new();
        };
        let mut slabs: Vec<&Values> = set
            .iter()
            .map(|slab| &fact_axis.slabs[slab as usize])
            .collect();
        slabs.sort_by_key(|values| match values {
            Values::Measured(Stretch::Point(_)) => 0,
            Values::Unknown => 2,
            Values::Absent => 3,
            _ => 1,
        });
        let mut states: Vec<State> = slabs
            .iter()
            .filter_map(|values| state(fact, values, &fact_axis.grid))
            .collect();
        if self.is_behind_something(axis) {
            for values in slabs {
                let Values::Measured(stretch) = values else {
                    continue;
                };
                let samples = fact_axis.grid.samples(stretch).into_iter();
                let more = samples
                    .filter_map(|measure| quantity(fact, measure))
                    .map(|quantity| State::Measured((&quantity).into()));
                for state in more {
                    if !states.contains(&state) {
                        states.push(state);
                    }
                }
            }
        }
        states
    }

    /// Whether a fact that follows from others follows from this one.
    fn is_behind_something(&self, axis: AxisId) -> bool {
        let Some(id) = self.fact_of(axis) else {
            return false;
        };
        self.has_loose_bounds()
            || self.axes.iter().any(|other| match &other.about {
                About::Comparison(first, second) => first == id || second == id,
                About::Fact(other) => {
                    let derived = self.setting.fact(other).and_then(|fact| fact.is.as_ref());
                    let mut behind = indexmap::IndexSet::new();
                    if let Some(crate::model::decision::Derived::Amount(valued)) = derived {
                        super::relevant::in_valued(&valued.value, &mut behind);
                    }
                    behind.contains(id)
                }
            })
    }

    /// Whether a case is real, lies in the region, and passes.
    fn confirms(
        &self,
        given: &Given,
        piece: &Region,
        space: &Space,
        accept: &dyn Fn(&Situation<'a>) -> bool,
    ) -> bool {
        let situation = self.situation(given);
        let located: Option<Vec<Slab>> = self.locate(&situation).into_iter().collect();
        let Some(point) = located else { return false };
        piece.contains(&point)
            && space.contains(&point)
            && self.within_bounds(&situation)
            && accept(&situation)
    }

    /// A case with these values.
    pub fn situation(&self, given: &Given) -> Situation<'a> {
        let empty = self.setting.situation();
        given.iter().fold(empty, |situation, (fact, value)| {
            situation.with(fact.clone(), value.clone())
        })
    }

    /// Whether every fact keeps the bounds that depend on other facts.
    fn within_bounds(&self, situation: &Situation<'_>) -> bool {
        self.axes.iter().all(|axis| match &axis.about {
            About::Fact(id) => super::case::keeps_bounds(&self.setting, id, situation),
            About::Comparison(..) => true,
        })
    }

    /// A case as words that `helder decide` takes back.
    pub fn witness_words(&self, given: &Given) -> diagnostic::Values {
        given
            .iter()
            .map(|(fact, value)| (fact.to_string(), value.to_string()))
            .collect()
    }
}

fn given(asked: &[(Id, Vec<State>)], chosen: &[usize]) -> Option<Given> {
    let mut given = Given::new();
    for ((id, states), index) in asked.iter().zip(chosen) {
        if let Some(value) = value_of(states.get(*index)?) {
            given.insert(id.clone(), value);
        }
    }
    Some(given)
}

/// The next combination, the last facts turning fastest; none after the last.
fn advance(chosen: &mut [usize], asked: &[(Id, Vec<State>)]) -> Option<()> {
    for (index, (_, states)) in chosen.iter_mut().zip(asked).rev() {
        *index += 1;
        if *index < states.len() {
            return Some(());
        }
        *index = 0;
    }
    None
}

/// Whether a situation leaves a fact open.
pub(super) fn is_missing(situation: &Situation<'_>, fact: &Id) -> bool {
    situation.state(fact) == State::Missing
}
