//! Straight lines: a constant, and variables times constants.

use std::collections::BTreeMap;

use smallvec::SmallVec;

use crate::amount::ratio::Ratio;

/// The number of a variable. Those of a system need not follow each other; lesser ones are chosen first.
pub type Variable = usize;

/// A constant and variables times constants.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Affine {
    /// What remains where all variables are nothing.
    pub constant: Ratio,
    /// Each variable once, in order, its factor never zero.
    pub(super) terms: Terms,
}

/// Variables with their factors. Formulas of a concept have few, and a system is copied often.
type Terms = SmallVec<[(Variable, Ratio); 3]>;

impl Affine {
    /// A value that does not vary.
    #[must_use]
    pub const fn constant(constant: Ratio) -> Self {
        Self {
            constant,
            terms: SmallVec::new_const(),
        }
    }

    /// One variable.
    #[must_use]
    pub fn variable(variable: Variable) -> Self {
        Self {
            constant: Ratio::ZERO,
            terms: SmallVec::from_iter([(variable, Ratio::from(1))]),
        }
    }

    /// The factor of a variable.
    #[must_use]
    pub fn factor(&self, variable: Variable) -> Ratio {
        self.place(variable)
            .map_or(Ratio::ZERO, |at| self.terms[at].1)
    }

    /// Where a variable stands, or where it would.
    pub(super) fn place(&self, variable: Variable) -> Result<usize, usize> {
        self.terms.binary_search_by_key(&variable, |term| term.0)
    }

    /// This and so many times the other; `None` where the numbers grow too large.
    #[must_use]
    pub fn plus(&self, times: Ratio, other: &Self) -> Option<Self> {
        let mut sum = self.clone();
        sum.constant = sum.constant.plus(times.times(other.constant)?)?;
        for (variable, factor) in &other.terms {
            let more = times.times(*factor)?;
            match sum.place(*variable) {
                Ok(at) => {
                    sum.terms[at].1 = sum.terms[at].1.plus(more)?;
                    if sum.terms[at].1 == Ratio::ZERO {
                        sum.terms.remove(at);
                    }
                }
                Err(at) if more != Ratio::ZERO => sum.terms.insert(at, (*variable, more)),
                Err(_) => {}
            }
        }
        Some(sum)
    }

    /// The difference; `None` where the numbers grow too large.
    #[must_use]
    pub fn minus(&self, other: &Self) -> Option<Self> {
        self.plus(Ratio::from(-1), other)
    }

    /// So many times this; `None` where the numbers grow too large.
    #[must_use]
    pub fn times(&self, factor: Ratio) -> Option<Self> {
        Self::constant(Ratio::ZERO).plus(factor, self)
    }

    /// Whether all its variables have values among these.
    #[must_use]
    pub fn is_known(&self, values: &Solution) -> bool {
        self.terms
            .iter()
            .all(|(variable, _)| values.contains_key(variable))
    }

    /// The value for these values of the variables, the others taken as zero; `None` where it grows too large.
    #[must_use]
    pub fn value(&self, values: &Solution) -> Option<Ratio> {
        let known = self
            .terms
            .iter()
            .filter_map(|(variable, factor)| Some((factor, values.get(variable)?)));
        known
            .into_iter()
            .try_fold(self.constant, |sum, (factor, value)| {
                sum.plus(factor.times(*value)?)
            })
    }
}

/// A value for each variable.
pub type Solution = BTreeMap<Variable, Ratio>;
