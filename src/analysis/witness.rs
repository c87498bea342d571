//! Real cases in regions: the values a person would choose, put to the evaluator.

use super::axis::{About, Values, quantity};
use super::frame::{Frame, value_of};
use super::given::Given;
use super::pick::Stretch;
use super::ties::{Cluster, Limits, variable};
use crate::amount::linear::{Solution, Solved};
use crate::amount::{Facts, Situation, State};
use crate::decision::{AxisId, Region, Slab, SlabSet, Space, subtract};
use crate::diagnostic;
use crate::model::Id;

/// How many combinations of values are tried in one region before it counts as not decided.
const TRIES: usize = 20_000;

/// What came of looking for a case in a region.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Sought {
    /// A real case that passes, as a person would choose it.
    Found(Given),
    /// No case of the region is real.
    Nothing,
    /// The region has real cases, and none of those looked at passes.
    Refused,
    /// Not all was looked at, and what was is not real.
    Open,
}

impl Sought {
    /// The case, where one was found.
    pub fn found(self) -> Option<Given> {
        match self {
            Self::Found(given) => Some(given),
            _ => None,
        }
    }
}

impl<'a> Frame<'a> {
    /// Looks for a real case in a region that also passes the caller's test.
    pub fn witness(
        &self,
        region: &Region,
        space: &Space,
        accept: &dyn Fn(&Situation<'a>) -> bool,
    ) -> Sought {
        let within: Vec<Region> = space
            .within
            .iter()
            .filter_map(|part| part.intersection(region))
            .collect();
        let mut pieces = subtract(&within, &space.except);
        pieces.sort_by_key(|piece| self.strangeness(piece));
        let mut tries = TRIES;
        let mut sought = Sought::Nothing;
        for piece in &pieces {
            let mut looking = Looking {
                frame: self,
                space,
                accept,
                found: None,
                refused: false,
            };
            let solved = looking.tied(&self.ties.clusters, piece, &Solution::new(), &mut tries);
            match (solved, looking.found) {
                (_, Some(given)) => return Sought::Found(given),
                (Solved::Nothing, None) => {}
                _ if looking.refused && sought == Sought::Nothing => sought = Sought::Refused,
                _ if looking.refused => {}
                _ => sought = Sought::Open,
            }
        }
        sought
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
    /// them, whatever facts outside the cluster say of these. None where the values are no case: the evaluator has the last
    /// word.
    pub fn cluster_point(
        &self,
        cluster: &Cluster,
        region: &Region,
        values: &Solution,
    ) -> Option<Vec<Slab>> {
        let mut situation = self.setting.situation();
        for axis in cluster.axes.iter().filter(|axis| !self.is_computed(**axis)) {
            let states = self.states(*axis, &region[*axis], values);
            let fact = self.fact_of(*axis)?.clone();
            situation = situation.assuming(fact, states.first()?.clone());
        }
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
        let mut slabs: Vec<Slab> = set.iter().collect();
        slabs.sort_by_key(|slab| match fact_axis.slabs[*slab as usize] {
            Values::Measured(Stretch::Point(_)) => 0,
            Values::Unknown => 2,
            Values::Absent => 3,
            _ => 1,
        });
        let picked = slabs.iter().filter_map(|slab| fact_axis.state(*slab));
        let mut states: Vec<State> = picked.cloned().collect();
        for slab in slabs {
            let Values::Measured(stretch) = &fact_axis.slabs[slab as usize] else {
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

    /// Whether a case is real and lies in the region.
    pub fn is_real(&self, situation: &Situation<'_>, piece: &Region, space: &Space) -> bool {
        let located: Option<Vec<Slab>> = self.locate(situation).into_iter().collect();
        let Some(point) = located else { return false };
        piece.contains(&point) && space.contains(&point) && self.within_bounds(situation)
    }

    /// A case with these values.
    pub fn situation(&self, given: &Given) -> Situation<'a> {
        self.setting.situation_of(given)
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
    /// Whether a real case did not pass.
    refused: bool,
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

    /// Tries the values of the facts that nothing ties, and of those with options. Of these facts one value of a slab is as
    /// real as another, so that where none was, no other is.
    fn free(&mut self, region: &Region, known: &Solution, tries: &mut usize) -> Solved {
        let asked = region.iter().filter(|(axis, _)| !self.frame.follows(*axis));
        let asked: Vec<(Id, Vec<State>)> = asked
            .filter_map(|(axis, set)| {
                let states = self.frame.states(axis, set, known);
                Some((self.frame.fact_of(axis)?.clone(), states))
            })
            .collect();
        if asked.iter().any(|(_, states)| states.is_empty()) {
            return Solved::Open;
        }
        let mut chosen = vec![0; asked.len()];
        let mut solved = Solved::Nothing;
        loop {
            if *tries == 0 {
                return Solved::Open;
            }
            *tries -= 1;
            let given = given(&asked, &chosen);
            let situation = self.frame.situation(&given);
            if self.frame.is_real(&situation, region, self.space) {
                if (self.accept)(&situation) {
                    self.found = Some(given);
                    return Solved::Taken;
                }
                self.refused = true;
                solved = Solved::Open;
            }
            if advance(&mut chosen, &asked).is_none() {
                return solved;
            }
        }
    }
}

fn given(asked: &[(Id, Vec<State>)], chosen: &[usize]) -> Given {
    let chosen = asked.iter().zip(chosen);
    let values = chosen.filter_map(|((id, states), index)| {
        let value = states.get(*index).and_then(value_of)?;
        Some((id.clone(), value))
    });
    values.collect()
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

#[cfg(test)]
mod tests {
    use std::path::PathBuf;

    use super::*;
    use crate::analysis::{Prepared, Setting};
    use crate::source::Memory;
    use crate::{Options, compile_paths};

    /// What comes of looking for a case of the only rule of a concept that passes a test.
    fn sought(facts: &str, when: &str, accept: &dyn Fn(&Situation<'_>) -> bool) -> Sought {
        let text = format!(
            "facts:\n{facts}decisions:\n  it: {{answers: {{a: A}}, rules: {{r: {{when: {{{when}}}, then: a}}}}}}\n"
        );
        let memory = Memory::new().with("a.yaml", text);
        let today = jiff::civil::Date::constant(2026, 12, 1);
        let compiled = compile_paths(
            &memory,
            &[PathBuf::from("a.yaml")],
            Options { today },
            |_, concept| Some(concept),
        );
        let compiled = compiled.expect("a workspace");
        let [compiled] = &compiled[..] else {
            panic!("one workspace")
        };
        let setting = Setting {
            workspace: &compiled.workspace,
            concept: &compiled.concepts[0],
            on: today,
        };
        let decision = setting.concept.decisions.values().next().expect("one");
        let prepared = Prepared::of(setting, decision);
        let table = &prepared.lowered.table;
        let region = &table.rules[0].when[0];
        prepared.lowered.frame.witness(region, &table.space, accept)
    }

    const OWED: &str = "  tickets: {type: whole number}
  vouchers: {type: whole number}
  owed: {type: money, is: 6 EUR per tickets minus 10 EUR per vouchers}
";

    #[test]
    fn a_case_is_found_by_solving() {
        let found = sought(OWED, "owed: exactly 8 EUR", &|_| true).found();
        let words: Vec<_> = found.expect("a case").into_values().collect();
        let words: Vec<String> = words.iter().map(ToString::to_string).collect();
        assert_eq!(words, ["3", "1"]);
    }

    #[test]
    fn what_no_values_reach_is_nothing_where_all_were_tried() {
        let few = OWED.replace("number}", "number, at_most: 3}");
        assert_eq!(
            sought(&few, "owed: exactly 7 EUR", &|_| true),
            Sought::Nothing
        );
        assert_eq!(
            sought(OWED, "owed: exactly 7 EUR, tickets: at most 40", &|_| true),
            Sought::Nothing,
            "few tickets leave few vouchers"
        );
    }

    #[test]
    fn what_no_search_ends_is_open() {
        assert_eq!(sought(OWED, "owed: exactly 7 EUR", &|_| true), Sought::Open);
    }

    #[test]
    fn what_never_passes_is_refused() {
        let place = "  place: {type: choice, options: {street: A street, home: A home}}\n";
        assert_eq!(sought(place, "place: street", &|_| false), Sought::Refused);
        assert_eq!(
            sought(OWED, "owed: exactly 8 EUR", &|_| false),
            Sought::Refused
        );
    }
}
