//! Values for the variables of a system, one after the other; from a failure back to a variable on which it depends.

use super::bound::{Bound, End, ends};
use super::form::{Solution, Variable};
use crate::amount::ratio::Ratio;

/// Values to try for a variable.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Candidates {
    /// The values, the best first, all between the ends.
    pub values: Vec<Ratio>,
    /// Whether there are no others between the ends.
    pub all: bool,
    /// Whether the values before may leave other ones, be the ends the same.
    pub depends: bool,
}

/// What came of looking for a solution.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Solved {
    /// There is one, and it was taken.
    Taken,
    /// There is none that would be taken.
    Nothing,
    /// None was taken, and not all were looked at.
    Open,
}

/// A variable with the bounds on it and those before it.
pub(super) type Projection = (Variable, Vec<Bound>);

/// Looks for values of the variables in their order: `choose` names them for each between its ends, given those before;
/// `take` says what came of a solution.
pub(super) fn search(
    projections: &[Projection],
    tries: &mut usize,
    choose: &dyn Fn(Variable, End, End, &Solution) -> Candidates,
    take: &mut dyn FnMut(&Solution, &mut usize) -> Solved,
) -> Solved {
    let mut search = Search {
        projections,
        tries,
        choose,
        take,
        values: Solution::new(),
    };
    search.next(0).0
}

struct Search<'s> {
    projections: &'s [Projection],
    tries: &'s mut usize,
    choose: &'s dyn Fn(Variable, End, End, &Solution) -> Candidates,
    take: &'s mut dyn FnMut(&Solution, &mut usize) -> Solved,
    values: Solution,
}

impl Search<'_> {
    /// Chooses the variable at a place in the order, and all after it. Says too on the values of which variables before it
    /// that depends, where nothing is taken: with others of the rest it would end the same, so that none of them is tried.
    fn next(&mut self, at: usize) -> (Solved, Places) {
        let Some((variable, bounds)) = self.projections.get(at) else {
            return ((self.take)(&self.values, self.tries), Places::ALL);
        };
        let Some((low, high)) = ends(bounds, *variable, &self.values) else {
            return (Solved::Open, Places::ALL);
        };
        let candidates = (self.choose)(*variable, low, high, &self.values);
        let mut solved = if candidates.all {
            Solved::Nothing
        } else {
            Solved::Open
        };
        let mut depends = if candidates.depends {
            Places::ALL
        } else {
            self.named(bounds)
        };
        for value in candidates.values {
            if *self.tries == 0 {
                return (Solved::Open, Places::ALL);
            }
            *self.tries -= 1;
            self.values.insert(*variable, value);
            let (further, on) = self.next(at + 1);
            self.values.remove(variable);
            if further == Solved::Taken || !on.hold(at) {
                return (further, on);
            }
            depends = depends.and(on);
            if further == Solved::Open {
                solved = Solved::Open;
            }
        }
        (solved, depends.without(at))
    }

    /// The variables that some bounds name.
    fn named(&self, bounds: &[Bound]) -> Places {
        let terms = bounds.iter().flat_map(|bound| &bound.form.terms);
        let place = |variable: Variable| {
            let known = self.projections;
            known.binary_search_by_key(&variable, |projection| projection.0)
        };
        let places = terms.filter_map(|(variable, _)| place(*variable).ok());
        places.fold(Places::NONE, Places::with)
    }
}

/// A set of variables, by their places in the order. All from the last place that has a bit of its own share that bit.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
struct Places(u64);

impl Places {
    const NONE: Self = Self(0);
    const ALL: Self = Self(u64::MAX);
    const SHARED: usize = 63;

    fn bit(at: usize) -> u64 {
        1 << at.min(Self::SHARED)
    }

    fn hold(self, at: usize) -> bool {
        self.0 & Self::bit(at) != 0
    }

    fn with(self, at: usize) -> Self {
        Self(self.0 | Self::bit(at))
    }

    const fn and(self, others: Self) -> Self {
        Self(self.0 | others.0)
    }

    fn without(self, at: usize) -> Self {
        match at {
            at if at < Self::SHARED => Self(self.0 & !Self::bit(at)),
            _ => self,
        }
    }
}
