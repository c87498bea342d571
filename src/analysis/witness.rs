//! Real cases in regions: the values a person would choose, put to the evaluator.

use indexmap::IndexMap;

use super::axis::{About, Values, quantity, state};
use super::frame::{Frame, value_of};
use super::pick::Stretch;
use super::ties::{Cluster, Limits, variable};
use crate::amount::linear::{Solution, Solved};
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
        let mut tries = TRIES;
        pieces.iter().find_map(|piece| {
            let mut looking = Looking {
                frame: self,
                space,
                accept,
                found: None,
            };
            looking.tied(&self.ties.clusters, piece, &Solution::new(), &mut tries);
            looking.found
        })
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

    /// The slab of each axis of a cluster in a case with these values; the other facts of the cluster as the region has
    /// them. None where the values are no case: the evaluator has the last word.
    pub fn cluster_point(
        &self,
        cluster: &Cluster,
        region: &Region,
        values: &Solution,
    ) -> Option<Vec<Slab>> {
        let mut given = Given::new();
        for axis in cluster.axes.iter().filter(|axis| !self.follows(**axis)) {
            let states = self.states(*axis, &region[*axis], values);
            let state = states.first()?;
            if let Some(value) = value_of(state) {
                given.insert(self.fact_of(*axis)?.clone(), value);
            }
        }
        let situation = self.situation(&given);
        let point = cluster
            .axes
            .iter()
            .map(|axis| self.slab(&self.axes[axis.index()], &situation));
        let point: Vec<Slab> = point.collect::<Option<_>>()?;
        let keeps = |axis: &AxisId| {
            let fact = self.fact_of(*axis);
            fact.is_none_or(|id| super::case::keeps_bounds(&self.setting, id, &situation))
        };
        cluster.axes.iter().all(keeps).then_some(point)
    }

    /// The states to try for a fact that is asked, the one a person would choose first; the one that was solved for,
    /// where there is one.
    fn states(&self, axis: AxisId, set: &SlabSet, values: &Solution) -> Vec<State> {
        let fact_axis = &self.axes[axis.index()];
        let Some(fact) = self.fact_of(axis).and_then(|id| self.setting.fact(id)) else {
            return Vec::new();
        };
        let of = |measure| {
            let quantity = quantity(fact, measure)?;
            Some(State::Measured((&quantity).into()))
        };
        if let Some(value) = values.get(&variable(self, axis)) {
            return value.to_decimal().and_then(of).into_iter().collect();
        }
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
        let picked = slabs
            .iter()
            .filter_map(|values| state(fact, values, &fact_axis.grid));
        let mut states: Vec<State> = picked.collect();
        for values in slabs {
            let Values::Measured(stretch) = values else {
                continue;
            };
            for state in fact_axis.grid.samples(stretch).into_iter().filter_map(of) {
                if !states.contains(&state) {
                    states.push(state);
                }
            }
        }
        states
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

/// Looks for one case in a region.
struct Looking<'l, 'a> {
    frame: &'l Frame<'a>,
    space: &'l Space,
    accept: &'l dyn Fn(&Situation<'a>) -> bool,
    found: Option<Given>,
}

impl Looking<'_, '_> {
    /// Solves one cluster of tied facts after the other, then chooses the facts that are free.
    fn tied(
        &mut self,
        clusters: &[Cluster],
        region: &Region,
        known: &Solution,
        tries: &mut usize,
    ) -> Solved {
        let Some((cluster, rest)) = clusters.split_first() else {
            return self.free(region, known, tries);
        };
        let frame = self.frame;
        let mut limits = Limits { tries: *tries };
        let solved = cluster.solve(frame, region, &mut limits, &mut |region, values, tries| {
            let mut known = known.clone();
            known.extend(values.iter().map(|(variable, value)| (*variable, *value)));
            self.tied(rest, region, &known, tries)
        });
        *tries = limits.tries;
        solved
    }

    /// Tries the values of the facts that nothing ties, and of those with options.
    fn free(&mut self, region: &Region, known: &Solution, tries: &mut usize) -> Solved {
        let asked = region.iter().filter(|(axis, _)| !self.frame.follows(*axis));
        let asked: Vec<(Id, Vec<State>)> = asked
            .filter_map(|(axis, set)| {
                let states = self.frame.states(axis, set, known);
                Some((self.frame.fact_of(axis)?.clone(), states))
            })
            .collect();
        let mut chosen = vec![0; asked.len()];
        loop {
            if *tries == 0 {
                return Solved::Open;
            }
            *tries -= 1;
            if let Some(given) = given(&asked, &chosen)
                && self.frame.confirms(&given, region, self.space, self.accept)
            {
                self.found = Some(given);
                return Solved::Taken;
            }
            if advance(&mut chosen, &asked).is_none() {
                return Solved::Open;
            }
        }
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
