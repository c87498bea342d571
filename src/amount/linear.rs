//! Systems of linear bounds over a few variables, solved exactly: is there a solution, and which one would be chosen?
//!
//! Variables are eliminated one after the other (Fourier and Motzkin), from the last to the first; then values are
//! chosen from the first to the last, each between the bounds that the values before it leave. Over the fractions this
//! decides everything; that a variable takes only some values (coins, whole numbers) is left to who chooses.

use std::collections::{BTreeMap, BTreeSet};

use smallvec::SmallVec;

use super::ratio::Ratio;

/// The number of a variable. Those of a system need not follow each other; lesser ones are chosen first.
pub type Variable = usize;

/// A constant and variables times constants.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Affine {
    /// What remains where all variables are nothing.
    pub constant: Ratio,
    /// Each variable once, in order, its factor never zero.
    terms: Terms,
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
    fn place(&self, variable: Variable) -> Result<usize, usize> {
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
    fn holds(&self) -> bool {
        if self.strict {
            self.form.constant > Ratio::ZERO
        } else {
            self.form.constant >= Ratio::ZERO
        }
    }

    /// The same bound, its first factor one or minus one, so that parallel bounds can be told.
    fn scaled(self) -> Option<Self> {
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

/// A value for each variable.
pub type Solution = BTreeMap<Variable, Ratio>;

/// One end of the values that a variable may take, and whether it is one of them.
pub type End = Option<(Ratio, bool)>;

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
        let mut search = Search {
            projections: &projections,
            tries,
            choose,
            take,
            values: Solution::new(),
        };
        search.next(0).0
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

/// A variable with the bounds on it and those before it.
type Projection = (Variable, Vec<Bound>);

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

/// The ends that bounds leave a variable once those before it have values; `None` where the numbers grow too large.
fn ends(bounds: &[Bound], variable: Variable, values: &Solution) -> Option<(End, End)> {
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

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn ratio(number: i64) -> Ratio {
        Ratio::from(number)
    }

    /// `constant + a x + b y`.
    fn form(constant: i64, factors: &[i64]) -> Affine {
        let mut form = Affine::constant(ratio(constant));
        for (variable, factor) in factors.iter().enumerate() {
            form = form
                .plus(ratio(*factor), &Affine::variable(variable))
                .expect("small");
        }
        form
    }

    fn whole(_: Variable, low: End, high: End, _: &Solution) -> Candidates {
        let all = (-30..=30).map(ratio);
        Candidates {
            values: all
                .filter(|value| lies_between(*value, low, high))
                .collect(),
            all: true,
            depends: false,
        }
    }

    #[test]
    fn what_has_no_value_is_found_out_beside_what_has_too_many() {
        // The first variable has values without end; the second has none, whatever the first is.
        let mut system = System::default();
        system.require(Bound::at_least_zero(form(0, &[1])));
        system.require(Bound::above_zero(form(-3, &[0, 1])));
        system.require(Bound::above_zero(form(4, &[0, -1])));
        let some = |variable: Variable, low: End, high: End, known: &Solution| Candidates {
            all: variable == 1,
            ..whole(variable, low, high, known)
        };
        let mut tries = 100;
        let solved = system.solve(&mut tries, &some, &mut |_, _| Solved::Nothing);
        assert_eq!((solved, tries), (Solved::Nothing, 99));
        // Where the second must be above the first, other values of the first might leave one.
        system.require(Bound::above_zero(form(0, &[-1, 1])));
        let solved = system.solve(&mut 100, &some, &mut |_, _| Solved::Nothing);
        assert_eq!(solved, Solved::Open);
    }

    #[test]
    fn strict_bounds_leave_their_end_out() {
        let mut system = System::default();
        system.require(Bound::above_zero(form(-3, &[1])));
        system.require(Bound::at_least_zero(form(3, &[-1])));
        assert_eq!(system.is_solvable(), Some(false));
        system = System::default();
        assert!(system.require_zero(&form(-3, &[1])).is_some());
        assert_eq!(system.is_solvable(), Some(true));
    }

    #[test]
    fn a_bound_over_steps_is_moved_to_the_first_value() {
        // Whole numbers and halves of them from a third on.
        let grid = |variable: Variable| {
            let third = Ratio::new(1, 3)?;
            let half = Ratio::new(1, 2)?;
            [Some((Ratio::ZERO, ratio(1))), Some((third, half)), None][variable]
        };
        let moved = |bound: Bound| bound.stepped(&grid).form.constant;
        assert_eq!(moved(Bound::above_zero(form(-3, &[1]))), ratio(-4));
        assert_eq!(moved(Bound::at_least_zero(form(-3, &[1]))), ratio(-3));
        assert_eq!(moved(Bound::above_zero(form(-3, &[2]))), ratio(-4));
        // 2 x - y is -1/3 and whole halves beside it: the first above nothing is 1/6.
        let sixth = Ratio::new(-1, 6).expect("small");
        assert_eq!(moved(Bound::above_zero(form(0, &[2, -1]))), sixth);
        let close = Bound::above_zero(form(-3, &[1, 1, 1]));
        assert_eq!(close.clone().stepped(&grid), close);
    }

    #[test]
    fn two_equations_meet_in_one_point() {
        let mut system = System::default();
        let _ = system.require_zero(&form(-100, &[1, 1]));
        let _ = system.require_zero(&form(0, &[1, -1]));
        let exact = |_: Variable, low: End, _: End, _: &Solution| Candidates {
            values: low.into_iter().map(|(value, _)| value).collect(),
            all: true,
            depends: false,
        };
        let mut found = Vec::new();
        let solved = system.solve(&mut 10, &exact, &mut |values, _| {
            found = values.values().copied().collect();
            Solved::Taken
        });
        assert_eq!((solved, found), (Solved::Taken, vec![ratio(50), ratio(50)]));
    }

    proptest! {
        #[test]
        fn whole_solutions_are_those_of_trying_all(
            rows in proptest::collection::vec((-12i64..12, -3i64..4, -3i64..4, any::<bool>()), 1..6),
        ) {
            let mut system = System::default();
            for (constant, x, y, strict) in &rows {
                system.require(Bound { form: form(*constant, &[*x, *y]), strict: *strict });
            }
            for side in 0..2 {
                let mut unit = [0, 0];
                unit[side] = 1;
                system.require(Bound::at_least_zero(form(8, &unit)));
                unit[side] = -1;
                system.require(Bound::at_least_zero(form(8, &unit)));
            }
            let keeps = |x: i64, y: i64| rows.iter().all(|(constant, a, b, strict)| {
                let value = constant + a * x + b * y;
                value > 0 || (value == 0 && !strict)
            });
            let expected = (-8..=8).flat_map(|x| (-8..=8).map(move |y| (x, y))).filter(|(x, y)| keeps(*x, *y)).count();
            let mut found = 0;
            let solved = system.solve(&mut 100_000, &whole, &mut |_, _| { found += 1; Solved::Nothing });
            prop_assert_eq!(solved, Solved::Nothing);
            prop_assert_eq!(found, expected);
            if expected > 0 {
                prop_assert_eq!(system.is_solvable(), Some(true));
            }
        }
    }
}
