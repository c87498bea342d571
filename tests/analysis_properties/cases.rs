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
            for state in possible(&world, fact, told[at]) {
                longer.push(states.iter().copied().chain([state]).collect());
            }
        }
        cases = longer;
    }
    cases
}

/// What may be so of a fact once the earlier ones are known, and what is told of it.
fn possible(world: &World<'_>, fact: &Fact, told: Option<State>) -> Vec<State> {
    let exists = fact.only_when.as_ref().is_none_or(|when| world.holds(when));
    let mut states = match &fact.source {
        _ if !exists => vec![State::Absent],
        Source::Asked(domain) => asked(world, fact, domain.as_ref(), told),
        _ => vec![world.derived(fact)],
    };
    states.retain(|state| told.is_none_or(|told| told == *state));
    states
}

/// What may be so of a fact that is asked and exists; of the values that are not listed, the one that is told.
fn asked(
    world: &World<'_>,
    fact: &Fact,
    domain: Option<&Domain>,
    told: Option<State>,
) -> Vec<State> {
    let mut states: Vec<State> = match (&fact.kind, domain) {
        (Kind::YesNo, _) => [true, false].map(State::YesNo).to_vec(),
        (Kind::Choice(count) | Kind::Scale(count), _) => (0..*count).map(State::Option).collect(),
        (Kind::Measured(unit), Some(domain)) => {
            let values = match told {
                Some(State::Measured(value)) if domain.holds(value.number, *unit) => {
                    vec![value.number]
                }
                _ => domain.values(*unit),
            };
            let values = values.into_iter().map(|number| Measured {
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
    /// The values that conditions name.
    pub fn named(&self) -> impl Iterator<Item = Fraction> + '_ {
        (0..self.count).map(|at| self.least + self.step * whole(i128::from(at)))
    }

    /// Values of the fact: all where they are listed, else at least one of each stretch between those that conditions
    /// name.
    pub fn values(&self, unit: Unit) -> Vec<Fraction> {
        let mut values: Vec<Fraction> = self.named().collect();
        let Some((first, last)) = values.first().copied().zip(values.last().copied()) else {
            return values;
        };
        let near = self.grain.unwrap_or_else(|| self.step.over(whole(8)));
        if self.grain != Some(self.step) {
            let beside = values
                .iter()
                .flat_map(|value| [*value - near, *value + near]);
            values.extend(beside.collect::<Vec<_>>());
        }
        let far = self.grain.unwrap_or(self.step) * whole(1_000);
        values.extend([first - near, first - far, last + near, last + far]);
        let (least, greatest) = unit.ends();
        values.extend(least.into_iter().chain(greatest));
        values.retain(|value| self.holds(*value, unit));
        values.sort();
        values.dedup();
        values
    }

    /// Whether the fact can take a value.
    pub fn holds(&self, value: Fraction, unit: Unit) -> bool {
        let (least, greatest) = unit.ends();
        let (low, high) = (self.least, self.named().last().unwrap_or(self.least));
        let above = match self.open.0 {
            true => low - self.step < value,
            false => low <= value,
        };
        let below = match self.open.1 {
            true => value < high + self.step,
            false => value <= high,
        };
        self.grain.is_none_or(|grain| value.over(grain).is_whole())
            && least.is_none_or(|least| least <= value)
            && greatest.is_none_or(|greatest| value <= greatest)
            && (above || !self.bounded.0)
            && (below || !self.bounded.1)
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
