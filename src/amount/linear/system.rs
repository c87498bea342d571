//! Bounds that must all hold, and their projections on fewer and fewer variables.

use std::collections::BTreeSet;

use super::bound::{Bound, End};
use super::form::{Affine, Solution, Variable};
use super::search::{Candidates, Projection, Solved, search};
use crate::amount::ratio::Ratio;

/// So many bounds at most: beyond, eliminating variables costs too much.
const MOST_BOUNDS: usize = 600;

/// Bounds that must all hold.
#[derive(Debug, Clone, Default)]
pub struct System {
    bounds: Vec<Bound>,
}

impl System {
    /// Adds a bound.
    pub fn require(&mut self, bound: Bound) {
        self.bounds.push(bound);
    }

    /// Adds that a form is zero; `None` where the numbers grow too large.
    #[must_use]
    pub fn require_zero(&mut self, form: &Affine) -> Option<()> {
        self.require(Bound::at_least_zero(form.times(Ratio::from(-1))?));
        self.require(Bound::at_least_zero(form.clone()));
        Some(())
    }

    /// Whether fractions exist that keep all bounds; `None` where that costs too much to say.
    #[must_use]
    pub fn is_solvable(&self) -> Option<bool> {
        Some(self.projections()?.is_some())
    }

    /// Looks for a solution: `choose` names values for each variable between its ends, given those before it; `take` says
    /// what came of a solution. At most `tries` values are tried.
    pub fn solve(
        &self,
        tries: &mut usize,
        choose: &dyn Fn(Variable, End, End, &Solution) -> Candidates,
        take: &mut dyn FnMut(&Solution, &mut usize) -> Solved,
    ) -> Solved {
        let projections = match self.projections() {
            None => return Solved::Open,
            Some(None) => return Solved::Nothing,
            Some(Some(projections)) => projections,
        };
        search(&projections, tries, choose, take)
    }

    /// The variables in order, each with the bounds on it and those before it; the inner `None` where no fractions keep
    /// all bounds.
    fn projections(&self) -> Option<Option<Vec<Projection>>> {
        let mut left = tidy(self.bounds.clone())?;
        let named = left
            .iter()
            .flat_map(|bound| bound.form.terms.iter().map(|term| term.0));
        let variables: BTreeSet<Variable> = named.collect();
        let mut projections = Vec::new();
        for variable in variables.into_iter().rev() {
            let (with, without): (Vec<Bound>, Vec<Bound>) = left
                .into_iter()
                .partition(|bound| bound.form.place(variable).is_ok());
            left = tidy(eliminated(&with, without, variable)?)?;
            projections.push((variable, with));
            if left.len() > MOST_BOUNDS {
                return None;
            }
        }
        projections.reverse();
        let holds = left.iter().all(Bound::holds);
        Some(holds.then_some(projections))
    }
}

/// The bounds without a variable: each of its lower bounds joined with each of its upper ones.
fn eliminated(with: &[Bound], without: Vec<Bound>, variable: Variable) -> Option<Vec<Bound>> {
    let (upper, lower): (Vec<&Bound>, Vec<&Bound>) = with
        .iter()
        .partition(|bound| bound.form.factor(variable).is_negative());
    let mut all = without;
    for low in &lower {
        for high in &upper {
            let weight = low
                .form
                .factor(variable)
                .divided_by(Ratio::ZERO.minus(high.form.factor(variable))?)?;
            all.push(Bound {
                form: low.form.plus(weight, &high.form)?,
                strict: low.strict || high.strict,
            });
        }
    }
    Some(all)
}

/// The same bounds, of parallel ones only the tightest.
fn tidy(bounds: Vec<Bound>) -> Option<Vec<Bound>> {
    let scaled = bounds.into_iter().map(Bound::scaled);
    let mut bounds: Vec<Bound> = scaled.collect::<Option<_>>()?;
    bounds.sort_unstable_by(|a, b| {
        let tightness = a.form.constant.cmp(&b.form.constant);
        a.form
            .terms
            .cmp(&b.form.terms)
            .then(tightness)
            .then(b.strict.cmp(&a.strict))
    });
    bounds.dedup_by(|looser, kept| looser.form.terms == kept.form.terms);
    Some(bounds)
}
