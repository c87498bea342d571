//! Where a formula over one fact bends, jumps or comes to nothing: between two such places it is one straight line.

use super::normal::{Atom, Normal};
use super::ratio::Ratio;
use crate::model::Id;
use crate::model::ordered::IndexSet;

impl Normal {
    /// The facts it varies with.
    #[must_use]
    pub fn facts(&self) -> IndexSet<Id> {
        let mut found = IndexSet::default();
        self.collect(&mut found);
        found
    }

    fn collect(&self, found: &mut IndexSet<Id>) {
        for (atom, _) in &self.terms {
            match atom {
                Atom::Fact(id) => drop(found.insert(id.clone())),
                Atom::Steps { of, .. } => of.collect(found),
                Atom::Greater(one, other)
                | Atom::Above {
                    value: one,
                    limit: other,
                }
                | Atom::Until {
                    from: one,
                    by: other,
                    ..
                } => {
                    one.collect(found);
                    other.collect(found);
                }
                Atom::Between { from, to, .. } => found.extend([from.clone(), to.clone()]),
            }
        }
    }

    /// What it comes to where every fact has this value, in the fact's own unit; none where that cannot be told, as for
    /// working days between dates, or the numbers grow too large.
    #[must_use]
    pub fn at(&self, value: Ratio) -> Option<Ratio> {
        self.terms
            .iter()
            .try_fold(self.constant, |sum, (atom, factor)| {
                sum.plus(atom.at(value)?.times(*factor)?)
            })
    }

    /// For a formula over one fact, the values of the fact where it bends, jumps or is zero, ascending. Of the steps of a
    /// staircase only the first is named.
    #[must_use]
    pub fn corners(&self) -> Vec<Ratio> {
        let mut corners = Vec::new();
        self.kinks(&mut corners);
        tidy(&mut corners);
        let zeros = self.zeros(&corners);
        corners.extend(zeros);
        tidy(&mut corners);
        corners
    }

    fn kinks(&self, kinks: &mut Vec<Ratio>) {
        for (atom, _) in &self.terms {
            match atom {
                Atom::Fact(_) | Atom::Between { .. } | Atom::Until { .. } => {}
                Atom::Steps { of, .. } => {
                    of.kinks(kinks);
                    kinks.extend(of.corners());
                    let one = Self {
                        constant: Ratio::from(1),
                        terms: Vec::new(),
                        unit: of.unit.clone(),
                    };
                    kinks.extend(of.minus(&one).ok().into_iter().flat_map(|of| of.corners()));
                }
                Atom::Greater(one, other)
                | Atom::Above {
                    value: one,
                    limit: other,
                } => {
                    one.kinks(kinks);
                    other.kinks(kinks);
                    kinks.extend(
                        one.minus(other)
                            .ok()
                            .into_iter()
                            .flat_map(|rest| rest.corners()),
                    );
                }
            }
        }
    }

    /// Where it is zero between two kinks, or beyond the first and the last.
    fn zeros(&self, kinks: &[Ratio]) -> Vec<Ratio> {
        let ends = || kinks.iter().copied().map(Some);
        let stretches = std::iter::once(None)
            .chain(ends())
            .zip(ends().chain([None]));
        stretches
            .filter_map(|(from, to)| self.zero_within(from, to))
            .collect()
    }

    fn zero_within(&self, from: Option<Ratio>, to: Option<Ratio>) -> Option<Ratio> {
        let (one, other) = two_between(from, to)?;
        let (low, high) = (self.at(one)?, self.at(other)?);
        let slope = high.minus(low)?.divided_by(other.minus(one)?)?;
        let zero = one.minus(low.divided_by(slope)?)?;
        let inside = from.is_none_or(|from| from < zero) && to.is_none_or(|to| zero < to);
        inside.then_some(zero)
    }
}

impl Atom {
    fn at(&self, value: Ratio) -> Option<Ratio> {
        match self {
            Self::Fact(_) => Some(value),
            Self::Steps { of, started } => {
                let of = of.at(value)?;
                let steps = if *started { of.ceil() } else { of.floor() };
                Ratio::new(steps.max(0), 1)
            }
            Self::Greater(one, other) => Some(one.at(value)?.max(other.at(value)?)),
            Self::Above { value: own, limit } => {
                let own = own.at(value)?;
                let above = own > limit.at(value)?;
                Some(if above { own } else { Ratio::ZERO })
            }
            Self::Between { .. } | Self::Until { .. } => None,
        }
    }
}

/// Two values inside a stretch.
fn two_between(from: Option<Ratio>, to: Option<Ratio>) -> Option<(Ratio, Ratio)> {
    let one = Ratio::from(1);
    Some(match (from, to) {
        (Some(from), Some(to)) => {
            let third = to.minus(from)?.divided_by(Ratio::from(3))?;
            (from.plus(third)?, to.minus(third)?)
        }
        (Some(from), None) => (from.plus(one)?, from.plus(one)?.plus(one)?),
        (None, Some(to)) => (to.minus(one)?.minus(one)?, to.minus(one)?),
        (None, None) => (Ratio::ZERO, one),
    })
}

fn tidy(values: &mut Vec<Ratio>) {
    values.sort_unstable();
    values.dedup();
}
