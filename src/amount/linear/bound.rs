//! Bounds on forms, and what they leave a variable.

use super::form::{Affine, Solution, Variable};
use crate::amount::ratio::Ratio;

/// A form that must be above zero, or at least zero.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Bound {
    /// What is bounded.
    pub form: Affine,
    /// Whether zero itself is out.
    pub strict: bool,
}

impl Bound {
    /// The form is zero or more.
    #[must_use]
    pub const fn at_least_zero(form: Affine) -> Self {
        Self {
            form,
            strict: false,
        }
    }

    /// The form is more than zero.
    #[must_use]
    pub const fn above_zero(form: Affine) -> Self {
        Self { form, strict: true }
    }

    /// The same bound where every variable takes values step by step, moved to the first value that the form can take:
    /// `grid` gives one value of each and the distance to the next; none where they lie close.
    #[must_use]
    pub fn stepped(self, grid: &dyn Fn(Variable) -> Option<(Ratio, Ratio)>) -> Self {
        self.on_grid(grid).unwrap_or(self)
    }

    fn on_grid(&self, grid: &dyn Fn(Variable) -> Option<(Ratio, Ratio)>) -> Option<Self> {
        let (mut some, mut apart) = (self.form.constant, Ratio::ZERO);
        for (variable, factor) in &self.form.terms {
            let (value, step) = grid(*variable)?;
            some = some.plus(factor.times(value)?)?;
            apart = factor.times(step)?.common(apart)?;
        }
        if apart == Ratio::ZERO {
            return None;
        }
        let below = Ratio::new(some.divided_by(apart)?.floor(), 1)?.times(apart)?;
        let first = match some.minus(below)? {
            Ratio::ZERO if self.strict => apart,
            first => first,
        };
        let form = self.form.minus(&Affine::constant(first))?;
        Some(Self::at_least_zero(form))
    }

    /// Whether a bound without variables holds.
    pub(super) fn holds(&self) -> bool {
        if self.strict {
            self.form.constant > Ratio::ZERO
        } else {
            self.form.constant >= Ratio::ZERO
        }
    }

    /// The same bound, its first factor one or minus one, so that parallel bounds can be told.
    pub(super) fn scaled(self) -> Option<Self> {
        let Some(first) = self.form.terms.first().map(|term| term.1) else {
            return Some(self);
        };
        let size = if first.is_negative() {
            Ratio::ZERO.minus(first)?
        } else {
            first
        };
        if size == Ratio::from(1) {
            return Some(self);
        }
        Some(Self {
            form: self.form.times(Ratio::from(1).divided_by(size)?)?,
            ..self
        })
    }
}

/// One end of the values that a variable may take, and whether it is one of them.
pub type End = Option<(Ratio, bool)>;

/// The ends that bounds leave a variable once those before it have values; `None` where the numbers grow too large.
pub(super) fn ends(bounds: &[Bound], variable: Variable, values: &Solution) -> Option<(End, End)> {
    let (mut low, mut high): (End, End) = (None, None);
    for bound in bounds {
        let factor = bound.form.factor(variable);
        let rest = bound.form.value(values)?;
        let end = (Ratio::ZERO.minus(rest)?.divided_by(factor)?, !bound.strict);
        let (known, above) = if factor.is_negative() {
            (&mut high, false)
        } else {
            (&mut low, true)
        };
        *known = Some(match *known {
            Some(other) if other.0 == end.0 => (end.0, other.1 && end.1),
            Some(other) if (other.0 > end.0) == above => other,
            _ => end,
        });
    }
    Some((low, high))
}

/// Whether a value lies between two ends.
#[must_use]
pub fn lies_between(value: Ratio, low: End, high: End) -> bool {
    let above = low.is_none_or(|(end, included)| end < value || (included && end == value));
    let below = high.is_none_or(|(end, included)| value < end || (included && end == value));
    above && below
}
