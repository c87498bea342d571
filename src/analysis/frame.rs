//! The space of cases of one decision on one day: its axes, what of them is real, and conditions as regions of it.

use std::cmp::Ordering;

use indexmap::IndexMap;

use super::Setting;
use super::axis::{About, FactAxis, Values, state};
use super::cuts::Cuts;
use crate::amount::{Facts, Situation, State, Truth, holds};
use crate::decision::{AxisId, Region, Slab, SlabSet, Space, subtract};
use crate::model::amount::Valued;
use crate::model::condition::{Clause, Comparison, Condition, Operand, Term, Test, When};
use crate::model::decision::{Derived, FactValue};
use crate::model::workspace::Calendar;
use crate::model::{Decision, Id, Quantity};

/// The axes of a decision on one day.
pub(super) struct Frame<'a> {
    pub setting: Setting<'a>,
    pub axes: Vec<FactAxis>,
    index: IndexMap<About, AxisId>,
}

impl<'a> Frame<'a> {
    /// Cuts the facts that a decision depends on.
    pub fn of(setting: Setting<'a>, decision: &Decision) -> Self {
        let facts = super::relevant::facts(&setting, decision);
        let cuts = Cuts::of(&setting, decision, &facts);
        let mut axes = Vec::new();
        for id in &facts {
            let Some(fact) = setting.fact(id) else {
                continue;
            };
            let presence = Presence::of(&setting, id, 0);
            axes.push(FactAxis::of_fact(
                &setting,
                id,
                fact,
                &cuts,
                presence.absent,
                presence.unknown,
            ));
        }
        let known = |id: &Id| facts.contains(id);
        let pairs = cuts.pairs.iter().filter(|(a, b)| known(a) && known(b));
        axes.extend(pairs.map(|(a, b)| FactAxis::of_comparison(a.clone(), b.clone())));
        let numbered = axes.iter().enumerate();
        let index = numbered
            .map(|(at, axis)| (axis.about.clone(), AxisId(u32::try_from(at).unwrap_or(0))))
            .collect();
        Self {
            setting,
            axes,
            index,
        }
    }

    /// All cases, real or not.
    pub fn full(&self) -> Region {
        Region::new(self.axes.iter().map(|axis| axis.to_axis().full()))
    }

    /// The axis of a fact.
    pub fn axis_of(&self, fact: &Id) -> Option<AxisId> {
        self.index.get(&About::Fact(fact.clone())).copied()
    }

    /// The fact of an axis; none for a comparison.
    pub fn fact_of(&self, axis: AxisId) -> Option<&Id> {
        match &self.axes[axis.index()].about {
            About::Fact(id) => Some(id),
            About::Comparison(..) => None,
        }
    }

    /// The cases of a `when`.
    pub fn when(&self, when: &When) -> Vec<Region> {
        when.alternatives
            .iter()
            .flat_map(|clause| self.clause(clause))
            .collect()
    }

    /// The cases in which a `when` does not hold.
    pub fn unless(&self, when: &When) -> Vec<Region> {
        subtract(&[self.full()], &self.when(when))
    }

    fn clause(&self, clause: &Clause) -> Vec<Region> {
        let mut regions = vec![self.full()];
        for (fact, asked) in &clause.conditions {
            let asked = self.condition(fact, &asked.condition);
            let pairs = regions
                .iter()
                .flat_map(|region| asked.iter().map(move |other| (region, other)));
            regions = pairs
                .filter_map(|(region, other)| region.intersection(other))
                .collect();
        }
        regions
    }

    fn condition(&self, fact: &Id, condition: &Condition) -> Vec<Region> {
        condition
            .alternatives
            .iter()
            .filter_map(|terms| self.terms(fact, terms))
            .collect()
    }

    /// The cases in which all terms hold; none where there are none.
    fn terms(&self, fact: &Id, terms: &[Term]) -> Option<Region> {
        let mut region = self.full();
        for term in terms {
            let (axis, set) = self.term(fact, term)?;
            let narrowed = region.sets()[axis.index()].intersection(&set);
            if narrowed.is_empty() {
                return None;
            }
            region = region.with(axis, narrowed);
        }
        Some(region)
    }

    fn term(&self, fact: &Id, term: &Term) -> Option<(AxisId, SlabSet)> {
        if let Test::Compare(comparison, operand) = &term.test
            && let Operand::Fact(other) = &operand.value
        {
            let about = About::Comparison(fact.clone(), other.clone());
            let axis = *self.index.get(&about)?;
            let passes = |slab: &Values| match slab {
                Values::Compares(order) => passes(*comparison, *order) != term.negated,
                _ => false,
            };
            return Some((axis, set_of(&self.axes[axis.index()], passes)));
        }
        let axis = self.axis_of(fact)?;
        let fact_axis = &self.axes[axis.index()];
        let known = self.setting.fact(fact)?;
        let condition = Condition {
            alternatives: vec![vec![term.clone()]],
            span: term.span,
        };
        let situation = self.setting.situation();
        let passes = |slab: &Values| {
            let Some(state) = state(known, slab, &fact_axis.grid) else {
                return false;
            };
            let one = OneFact {
                fact,
                state,
                rest: &situation,
            };
            holds(&condition, fact, &one) == Truth::Yes
        };
        Some((axis, set_of(fact_axis, passes)))
    }

    /// The cases that are real as far as regions can say: facts exist exactly where their `only_when` holds, options that
    /// follow from conditions follow there, and impossible combinations are out.
    pub fn real(&self) -> Space {
        let mut except = Vec::new();
        for (at, axis) in self.axes.iter().enumerate() {
            let About::Fact(id) = &axis.about else {
                continue;
            };
            let Some(fact) = self.setting.fact(id) else {
                continue;
            };
            let axis_id = AxisId(u32::try_from(at).unwrap_or(0));
            let absent = set_of(axis, |slab| *slab == Values::Absent);
            if let Some(only_when) = &fact.only_when {
                let present = axis.to_axis().full().difference(&absent);
                except.extend(self.within(self.unless(only_when), axis_id, &present));
                if fact.is.is_none() {
                    except.extend(self.within(self.when(only_when), axis_id, &absent));
                }
            }
            if let Some(Derived::Amount(formula)) = &fact.is
                && let Valued::Always(_) = formula.value
            {
                except.extend(self.presence_follows(axis_id, &formula.value));
            }
            if let Some(Derived::Options(options)) = &fact.is {
                for (option, (_, when)) in options {
                    let taken = set_of(axis, |slab| is_option(slab, option));
                    except.extend(self.within(self.unless(when), axis_id, &taken));
                    let scope = fact
                        .only_when
                        .as_ref()
                        .map_or_else(|| vec![self.full()], |when| self.when(when));
                    let here = self.intersections(&self.when(when), &scope);
                    except.extend(self.within(
                        here,
                        axis_id,
                        &axis.to_axis().full().difference(&taken),
                    ));
                }
            }
        }
        for impossible in &self.setting.concept.impossible {
            let mut facts = indexmap::IndexSet::new();
            super::relevant::in_when(&impossible.when, &mut facts);
            if facts.iter().all(|fact| self.axis_of(fact).is_some()) {
                except.extend(self.when(&impossible.when));
            }
        }
        let axes: Vec<_> = self.axes.iter().map(FactAxis::to_axis).collect();
        Space::all_but(&axes, except)
    }

    /// What cannot be of a formula and its facts: that it has a value without them, or none with all of them.
    fn presence_follows(&self, axis: AxisId, formula: &Valued) -> Vec<Region> {
        let mut behind = indexmap::IndexSet::new();
        super::relevant::in_valued(formula, &mut behind);
        let inputs: Vec<AxisId> = behind.iter().filter_map(|id| self.axis_of(id)).collect();
        let set =
            |axis: AxisId, passes: fn(&Values) -> bool| set_of(&self.axes[axis.index()], passes);
        let absent = |slab: &Values| *slab == Values::Absent;
        let there = |slab: &Values| !matches!(slab, Values::Absent | Values::Unknown);
        let without = inputs.iter().map(|input| {
            let region = self.full().with(*input, set(*input, absent));
            region.with(axis, set(axis, |slab| *slab != Values::Absent))
        });
        let all_there = inputs.iter().fold(self.full(), |region, input| {
            region.with(*input, set(*input, there))
        });
        let nothing = all_there.with(
            axis,
            set(axis, |slab| {
                matches!(slab, Values::Absent | Values::Unknown)
            }),
        );
        without
            .chain([nothing])
            .filter(|region| !region.is_empty())
            .collect()
    }

    fn within(&self, regions: Vec<Region>, axis: AxisId, set: &SlabSet) -> Vec<Region> {
        let narrow = |region: Region| {
            let narrowed = region.sets()[axis.index()].intersection(set);
            (!narrowed.is_empty()).then(|| region.with(axis, narrowed))
        };
        regions.into_iter().filter_map(narrow).collect()
    }

    fn intersections(&self, a: &[Region], b: &[Region]) -> Vec<Region> {
        a.iter()
            .flat_map(|a| b.iter().filter_map(|b| a.intersection(b)))
            .collect()
    }

    /// Whether an axis follows from others, so that only a search can tell which of its slabs are real together.
    pub fn follows(&self, axis: AxisId) -> bool {
        match &self.axes[axis.index()].about {
            About::Comparison(..) => true,
            About::Fact(id) => self.setting.fact(id).is_some_and(|fact| fact.is.is_some()),
        }
    }

    /// Whether the bounds of a fact depend on other facts.
    pub fn has_loose_bounds(&self) -> bool {
        let loose = |id: &Id| {
            let Some(fact) = self.setting.fact(id) else {
                return false;
            };
            let bounds = [
                &fact.bounds.at_least,
                &fact.bounds.more_than,
                &fact.bounds.at_most,
                &fact.bounds.less_than,
            ];
            let mut facts = indexmap::IndexSet::new();
            bounds
                .into_iter()
                .flatten()
                .for_each(|bound| super::relevant::in_valued(&bound.value, &mut facts));
            !facts.is_empty()
        };
        self.axes
            .iter()
            .any(|axis| matches!(&axis.about, About::Fact(id) if loose(id)))
    }

    /// The slab of each axis in which a case lies; none for an axis that the case leaves open.
    pub fn locate(&self, situation: &Situation<'_>) -> Vec<Option<Slab>> {
        self.axes
            .iter()
            .map(|axis| self.slab(axis, situation))
            .collect()
    }

    fn slab(&self, axis: &FactAxis, situation: &Situation<'_>) -> Option<Slab> {
        let state = match &axis.about {
            About::Fact(id) => return axis.slab_of(&situation.state(id)),
            About::Comparison(first, second) => (situation.state(first), situation.state(second)),
        };
        let wanted = match state {
            (State::Missing, _) | (_, State::Missing) => return None,
            (State::Measured(first), State::Measured(second)) => {
                Values::Compares(first.measure()?.cmp(&second.measure()?))
            }
            _ => Values::Absent,
        };
        axis.slabs
            .iter()
            .position(|slab| *slab == wanted)
            .and_then(|slab| Slab::try_from(slab).ok())
    }
}

/// The slabs of an axis that pass.
pub(super) fn set_of(axis: &FactAxis, passes: impl Fn(&Values) -> bool) -> SlabSet {
    let mut set = SlabSet::new();
    for (slab, values) in (0..).zip(&axis.slabs) {
        if passes(values) {
            set.insert(slab);
        }
    }
    set
}

fn is_option(slab: &Values, option: &Id) -> bool {
    match slab {
        Values::Option(id) => id == option,
        Values::YesNo(value) => *option == if *value { "yes" } else { "no" },
        _ => false,
    }
}

const fn passes(comparison: Comparison, order: Ordering) -> bool {
    match comparison {
        Comparison::AtLeast => order.is_ge(),
        Comparison::More => order.is_gt(),
        Comparison::AtMost => order.is_le(),
        Comparison::Less => order.is_lt(),
        Comparison::Exactly => order.is_eq(),
    }
}

/// Whether a fact may not exist, or not be known.
#[derive(Debug, Clone, Copy, Default)]
struct Presence {
    absent: bool,
    unknown: bool,
}

/// Facts that follow from each other in a longer chain are taken as always there; a circle was reported.
const DEEPEST: usize = 32;

impl Presence {
    fn of(setting: &Setting<'_>, id: &Id, depth: usize) -> Self {
        let Some(fact) = setting.fact(id) else {
            return Self::default();
        };
        let mut presence = Self {
            absent: fact.only_when.is_some(),
            unknown: fact.may_be_unknown && fact.is.is_none(),
        };
        let mut behind = indexmap::IndexSet::new();
        match &fact.is {
            Some(Derived::Amount(valued)) => {
                presence.absent |= matches!(valued.value, crate::model::amount::Valued::Choose(_));
                super::relevant::in_valued(&valued.value, &mut behind);
            }
            Some(Derived::Options(_)) => presence.absent = true,
            None => {}
        }
        if depth < DEEPEST {
            for other in behind.iter().map(|id| Self::of(setting, id, depth + 1)) {
                presence.absent |= other.absent;
                presence.unknown |= other.unknown;
            }
        }
        presence
    }
}

/// A case in which one fact is known, to ask whether a condition on it holds.
struct OneFact<'a> {
    fact: &'a Id,
    state: State,
    rest: &'a Situation<'a>,
}

impl Facts for OneFact<'_> {
    fn state(&self, fact: &Id) -> State {
        if fact == self.fact {
            self.state.clone()
        } else {
            State::Missing
        }
    }

    fn figure(&self, id: &Id) -> Option<&Quantity> {
        self.rest.figure(id)
    }

    fn rank(&self, fact: &Id, option: &Id) -> Option<usize> {
        self.rest.rank(fact, option)
    }

    fn unit(&self, fact: &Id) -> Option<crate::model::quantity::TimeUnit> {
        self.rest.unit(fact)
    }

    fn calendar(&self) -> &Calendar {
        self.rest.calendar()
    }
}

/// The value of a fact for a state that was chosen; none where it does not exist.
pub(super) fn value_of(state: &State) -> Option<FactValue> {
    Some(match state {
        State::Missing | State::Absent => return None,
        State::Unknown => FactValue::Unknown,
        State::YesNo(value) => FactValue::YesNo(*value),
        State::Option(option) => FactValue::Option(option.clone()),
        State::Measured(value) => FactValue::Quantity(value.to_quantity()?),
    })
}
