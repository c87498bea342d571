//! Every case of a concept.

use jiff::civil::Date;

use crate::concept::*;
use crate::fraction::{Fraction, whole};
use crate::meaning::{State, World};

/// What is told of each fact; nothing where a place is empty.
pub type Told = Vec<Option<State>>;

/// All cases on a day that agree with what is told, each with the state of every fact; impossible ones are in it.
pub fn completions(concept: &Concept, day: Date, told: &Told) -> Vec<Vec<State>> {
    let mut cases = vec![Vec::new()];
    for (at, fact) in concept.facts.iter().enumerate() {
        let mut longer = Vec::new();
        for states in cases {
            let world = World {
                concept,
                day,
                states: &states,
            };
            for state in possible(&world, fact) {
                if told[at].is_none_or(|told| told == state) {
                    longer.push(states.iter().copied().chain([state]).collect());
                }
            }
        }
        cases = longer;
    }
    cases
}

/// What may be so of a fact once the earlier ones are known.
fn possible(world: &World<'_>, fact: &Fact) -> Vec<State> {
    if fact
        .only_when
        .as_ref()
        .is_some_and(|when| !world.holds(when))
    {
        return vec![State::Absent];
    }
    let Source::Asked(domain) = &fact.source else {
        return vec![world.derived(fact)];
    };
    let mut states: Vec<State> = match (&fact.kind, domain) {
        (Kind::YesNo, _) => [true, false].map(State::YesNo).to_vec(),
        (Kind::Choice(count) | Kind::Scale(count), _) => (0..*count).map(State::Option).collect(),
        (Kind::Measured(unit), Some(domain)) => {
            let values = domain.values().map(|number| Measured {
                number,
                unit: *unit,
            });
            let kept = values.filter(|value| world.keeps_bound(domain, *value));
            kept.map(State::Measured).collect()
        }
        (Kind::Measured(_), None) => panic!("a measured fact has a domain"),
    };
    if fact.may_be_unknown {
        states.push(State::Unknown);
    }
    states
}

impl Domain {
    pub fn values(&self) -> impl Iterator<Item = Fraction> + '_ {
        (0..self.count).map(|at| self.least + self.step * whole(i128::from(at)))
    }
}

/// Nothing told.
pub fn nothing(concept: &Concept) -> Told {
    vec![None; concept.facts.len()]
}

/// What a client tells who tells everything: the facts that are asked and exist.
pub fn told_of(concept: &Concept, states: &[State]) -> Told {
    let asked = concept.facts.iter().zip(states);
    asked
        .map(|(fact, state)| (fact.is_asked() && *state != State::Absent).then_some(*state))
        .collect()
}
