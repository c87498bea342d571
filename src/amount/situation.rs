//! A case over the facts of a concept: what was given, what does not exist, and what follows.

use std::cell::{Cell, RefCell};

use jiff::civil::Date;
use rustc_hash::FxHashMap;

use super::evaluate::valued;
use super::facts::{Facts, Reason, State, Truth};
use super::holds::when_holds;
use super::used::facts_used;
use crate::model::amount::Valued;
use crate::model::decision::{Derived, Fact, FactKind, FactUnit, FactValue};
use crate::model::ordered::IndexMap;
use crate::model::quantity::TimeUnit;
use crate::model::workspace::Calendar;
use crate::model::{Figure, Id, Map, Quantity, When};

/// Derived facts that follow from each other in a chain longer than this are taken as absent.
const DEEPEST: usize = 200;

/// What was given of a case, over the facts of a concept, on one day.
pub struct Situation<'a> {
    facts: &'a Map<Fact>,
    figures: [&'a Map<Figure>; 2],
    calendar: &'a Calendar,
    on: Date,
    given: IndexMap<Id, FactValue>,
    assumed: IndexMap<Id, State>,
    known: RefCell<FxHashMap<Id, State>>,
    depth: Cell<usize>,
}

impl<'a> Situation<'a> {
    /// A case of which nothing is known yet. `figures` are the concept's own and those of the workspace.
    #[must_use]
    pub fn new(
        facts: &'a Map<Fact>,
        figures: [&'a Map<Figure>; 2],
        calendar: &'a Calendar,
        on: Date,
    ) -> Self {
        Self {
            facts,
            figures,
            calendar,
            on,
            given: IndexMap::default(),
            assumed: IndexMap::default(),
            known: RefCell::default(),
            depth: Cell::new(0),
        }
    }

    /// The same case with these values and no others.
    #[must_use]
    pub fn giving(mut self, values: IndexMap<Id, FactValue>) -> Self {
        self.given = values;
        self.known.take();
        self
    }

    /// The same case with the value of one more fact.
    #[must_use]
    pub fn with(mut self, fact: Id, value: FactValue) -> Self {
        self.given.insert(fact, value);
        self.known.take();
        self
    }

    /// The same case, in which a fact is in a state whatever follows from others.
    #[must_use]
    pub fn assuming(mut self, fact: Id, state: State) -> Self {
        self.assumed.insert(fact, state);
        self.known.take();
        self
    }

    /// The day of the case.
    #[must_use]
    pub const fn on(&self) -> Date {
        self.on
    }

    /// The state of a fact that is only ever given: nothing says whether it exists, and it follows from nothing.
    fn plain(&self, id: &Id) -> Option<State> {
        let fact = self.facts.get(id)?;
        let is_plain = fact.is.is_none() && fact.only_when.is_none() && self.assumed.is_empty();
        is_plain.then(|| self.given.get(id).map_or(State::Missing, State::from))
    }

    fn find(&self, id: &Id) -> State {
        if let Some(state) = self.assumed.get(id) {
            return state.clone();
        }
        let Some(fact) = self.facts.get(id) else {
            return State::Missing;
        };
        match fact.only_when.as_ref().map(|when| when_holds(when, self)) {
            Some(Truth::No) => return State::Absent,
            // Who tells a fact says by that that it exists.
            Some(Truth::Open) if fact.is.is_none() => {}
            Some(Truth::Open) => return State::Missing,
            Some(Truth::Yes) | None => {}
        }
        match &fact.is {
            None => self.given.get(id).map_or(State::Missing, State::from),
            Some(Derived::Amount(formula)) => match valued(formula, self) {
                Ok(value) => State::Measured(value),
                Err(_) if self.lacks_a_fact(formula) => State::Absent,
                Err(reason) if reason.is_open() => State::Missing,
                Err(Reason::Unknown(_)) => State::Unknown,
                Err(_) => State::Absent,
            },
            Some(Derived::Options(options)) => {
                let whens = options.iter().map(|(option, (_, when))| (option, when));
                self.option(whens, &fact.kind)
            }
        }
    }

    /// Whether a fact that the formula needs does not exist, whatever is still missing of the others.
    fn lacks_a_fact(&self, value: &Valued) -> bool {
        let formula = match value {
            Valued::Always(formula) => Some(formula),
            Valued::Choose(pieces) => {
                let truths = pieces
                    .iter()
                    .map(|(when, formula)| (when_holds(when, self), formula));
                let first = truths.into_iter().find(|(truth, _)| *truth != Truth::No);
                first.and_then(|(truth, formula)| (truth == Truth::Yes).then_some(formula))
            }
        };
        let absent = |id: &Id| self.state(id) == State::Absent;
        formula.is_some_and(|formula| facts_used(formula).iter().any(absent))
    }

    /// The first option whose condition holds; that only one does is proved elsewhere.
    fn option<'w>(
        &self,
        options: impl Iterator<Item = (&'w Id, &'w When)>,
        kind: &FactKind,
    ) -> State {
        for (option, when) in options {
            match when_holds(when, self) {
                // Of two options that hold the first counts, so none after one that may hold does yet.
                Truth::Open => return State::Missing,
                Truth::Yes if *kind == FactKind::YesNo => return State::YesNo(*option == "yes"),
                Truth::Yes => return State::Option(option.clone()),
                Truth::No => {}
            }
        }
        State::Absent
    }
}

impl Facts for Situation<'_> {
    fn state(&self, fact: &Id) -> State {
        if let Some(state) = self.plain(fact) {
            return state;
        }
        if let Some(state) = self.known.borrow().get(fact) {
            return state.clone();
        }
        if self.depth.get() >= DEEPEST {
            return State::Absent;
        }
        // A fact that follows from itself was reported; here it must only not go round for ever.
        self.known.borrow_mut().insert(fact.clone(), State::Absent);
        self.depth.set(self.depth.get() + 1);
        let state = self.find(fact);
        self.depth.set(self.depth.get() - 1);
        self.known.borrow_mut().insert(fact.clone(), state.clone());
        state
    }

    fn figure(&self, id: &Id) -> Option<&Quantity> {
        let figure = self.figures.iter().find_map(|figures| figures.get(id))?;
        figure.on(self.on).map(|value| &value.value)
    }

    fn rank(&self, fact: &Id, option: &Id) -> Option<usize> {
        match &self.facts.get(fact)?.kind {
            FactKind::Scale(options) => options.get_index_of(option),
            _ => None,
        }
    }

    fn unit(&self, fact: &Id) -> Option<TimeUnit> {
        match self.facts.get(fact)?.unit {
            Some(FactUnit::Time(unit)) => Some(unit),
            _ => None,
        }
    }

    fn calendar(&self) -> &Calendar {
        self.calendar
    }
}
