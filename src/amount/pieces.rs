//! Formulas as straight lines: on each of a few pieces, told apart by linear bounds, a formula is a constant and facts
//! times constants.
//!
//! Counts of steps are whole-number variables of their own, so that a formula with `per started` has one piece more and
//! not one for every step.

use super::calendar::Longest;
use super::exact::Unit;
use super::linear::{Affine, Bound, Variable};
use super::normal::{Atom, Normal};
use super::ratio::Ratio;
use crate::model::Id;
use crate::model::quantity::Clock;

/// A part of the cases on which a formula is a straight line. Lengths in months or working days are none: there the
/// bounds let more through than is so, never less.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Piece {
    /// What holds there.
    pub bounds: Vec<Bound>,
    /// What the formula comes to there, as a place on the number line of its kind.
    pub value: Affine,
}

/// Which variables stand for what.
pub trait Variables {
    /// The variable of a fact, which stands for its place on the number line of its kind, and the size of the fact's
    /// unit there; `None` for a fact that has none.
    fn fact(&mut self, id: &Id) -> Option<(Variable, i64)>;

    /// A fresh variable for a whole number.
    fn whole(&mut self) -> Variable;

    /// A fresh variable for calendar days that follow from others.
    fn until(&mut self, until: Until) -> Variable;

    /// How many calendar days so many working days take at most.
    fn longest(&self) -> Option<Longest>;
}

/// The calendar days until so many months or working days after a day: no straight line, but one value once the day and
/// the length are known.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Until {
    /// Months or working days.
    pub clock: Clock,
    /// The day, counted from the epoch.
    pub from: Affine,
    /// How many, below zero before it.
    pub by: Affine,
}

/// The pieces of a normal form. Together they hold every case, and no case is in two but for lengths in months or
/// working days: these are no straight lines, and their bounds let more counts through than the one that is so.
///
/// `None` where a fact has no variable, or the numbers grow too large.
#[must_use]
pub fn pieces(normal: &Normal, variables: &mut dyn Variables) -> Option<Vec<Piece>> {
    let size = match &normal.unit {
        Unit::Time(unit) => unit.size(),
        _ => 1,
    };
    let mut pieces = of_normal(normal, variables)?;
    for piece in &mut pieces {
        piece.value = piece.value.times(Ratio::from(size))?;
    }
    Some(pieces)
}

/// The pieces, their values counted in the unit of the normal form.
fn of_normal(normal: &Normal, variables: &mut dyn Variables) -> Option<Vec<Piece>> {
    let mut all = vec![Piece {
        bounds: Vec::new(),
        value: Affine::constant(normal.constant),
    }];
    for (atom, factor) in &normal.terms {
        let parts = of_atom(atom, variables)?;
        let mut joined = Vec::new();
        for known in &all {
            for part in &parts {
                joined.push(Piece {
                    bounds: known.bounds.iter().chain(&part.bounds).cloned().collect(),
                    value: known.value.plus(*factor, &part.value)?,
                });
            }
        }
        all = joined;
    }
    Some(all)
}

fn of_atom(atom: &Atom, variables: &mut dyn Variables) -> Option<Vec<Piece>> {
    match atom {
        Atom::Fact(id) => Some(vec![plain(fact(id, variables)?)]),
        Atom::Steps { of, started } => {
            let of = of_normal(of, variables)?;
            let count = Affine::variable(variables.whole());
            let steps = of.iter().map(|of| steps(of, &count, *started));
            flat(steps)
        }
        Atom::Greater(one, other) => pairs(one, other, variables, |one, other| {
            let ahead = one.minus(other)?;
            let behind = other.minus(one)?;
            Some(vec![
                (Bound::at_least_zero(ahead), one.clone()),
                (Bound::above_zero(behind), other.clone()),
            ])
        }),
        Atom::Above { value, limit } => pairs(value, limit, variables, |value, limit| {
            let nothing = Affine::constant(Ratio::ZERO);
            Some(vec![
                (Bound::above_zero(value.minus(limit)?), value.clone()),
                (Bound::at_least_zero(limit.minus(value)?), nothing),
            ])
        }),
        Atom::Between { clock, from, to } => between(*clock, from, to, variables),
        Atom::Until { clock, from, by } => until(*clock, from, by, variables),
    }
}

fn plain(value: Affine) -> Piece {
    Piece {
        bounds: Vec::new(),
        value,
    }
}

/// A fact, counted in its own unit.
fn fact(id: &Id, variables: &mut dyn Variables) -> Option<Affine> {
    let (variable, size) = variables.fact(id)?;
    Affine::variable(variable).times(Ratio::new(1, size.into())?)
}

fn flat(parts: impl Iterator<Item = Option<Vec<Piece>>>) -> Option<Vec<Piece>> {
    let all: Option<Vec<Vec<Piece>>> = parts.collect();
    Some(all?.concat())
}

/// No step at all, or so many as `count` says.
fn steps(of: &Piece, count: &Affine, started: bool) -> Option<Vec<Piece>> {
    let one = Affine::constant(Ratio::from(1));
    let below = count.minus(&one)?;
    let (none, some) = if started {
        let none = Bound::at_least_zero(of.value.times(Ratio::from(-1))?);
        let above = Bound::above_zero(of.value.minus(&below)?);
        (none, [above, Bound::at_least_zero(count.minus(&of.value)?)])
    } else {
        let none = Bound::above_zero(one.minus(&of.value)?);
        let above = Bound::at_least_zero(of.value.minus(count)?);
        let next = count.plus(Ratio::from(1), &one)?;
        (none, [above, Bound::above_zero(next.minus(&of.value)?)])
    };
    let with = |more: Vec<Bound>, value: Affine| Piece {
        bounds: of.bounds.iter().cloned().chain(more).collect(),
        value,
    };
    // Where there is no step the count must be something too, so that no case has two.
    let idle = [
        Bound::at_least_zero(count.clone()),
        Bound::at_least_zero(count.times(Ratio::from(-1))?),
    ];
    let none = std::iter::once(none).chain(idle).collect();
    let some = some.into_iter().chain([Bound::at_least_zero(below)]);
    Some(vec![
        with(none, Affine::constant(Ratio::ZERO)),
        with(some.collect(), count.clone()),
    ])
}

/// Two forms, their pieces joined two by two and cut further.
fn pairs(
    one: &Normal,
    other: &Normal,
    variables: &mut dyn Variables,
    cut: impl Fn(&Affine, &Affine) -> Option<Vec<(Bound, Affine)>>,
) -> Option<Vec<Piece>> {
    let (ones, others) = (of_normal(one, variables)?, of_normal(other, variables)?);
    let mut all = Vec::new();
    for one in &ones {
        for other in &others {
            for (bound, value) in cut(&one.value, &other.value)? {
                let bounds = one.bounds.iter().chain(&other.bounds).cloned();
                all.push(Piece {
                    bounds: bounds.chain([bound]).collect(),
                    value,
                });
            }
        }
    }
    Some(all)
}

/// Months or working days between two days: a whole number, somewhere near what the calendar days make.
fn between(clock: Clock, from: &Id, to: &Id, variables: &mut dyn Variables) -> Option<Vec<Piece>> {
    let days = fact(to, variables)?.minus(&fact(from, variables)?)?;
    let back = days.times(Ratio::from(-1))?;
    let count = Affine::variable(variables.whole());
    let opposite = count.times(Ratio::from(-1))?;
    let forwards = along(clock, &days, &count)?;
    let backwards = along(clock, &back, &opposite)?;
    let piece = |sign: Bound, bounds: Vec<Bound>| Piece {
        bounds: std::iter::once(sign).chain(bounds).collect(),
        value: count.clone(),
    };
    Some(vec![
        piece(Bound::at_least_zero(days), forwards),
        piece(Bound::above_zero(back), backwards),
    ])
}

/// The calendar days until so many months or working days after a day: a whole number near what these come to.
fn until(
    clock: Clock,
    from: &Normal,
    by: &Normal,
    variables: &mut dyn Variables,
) -> Option<Vec<Piece>> {
    let (froms, bys) = (of_normal(from, variables)?, of_normal(by, variables)?);
    let mut all = Vec::new();
    for from in &froms {
        for by in &bys {
            let count = variables.until(Until {
                clock,
                from: from.value.clone(),
                by: by.value.clone(),
            });
            let days = Affine::variable(count);
            let opposite = |form: &Affine| form.times(Ratio::from(-1));
            let (back, before) = (opposite(&days)?, opposite(&by.value)?);
            let longest = variables.longest();
            let after = stretch(clock, &days, &by.value, longest)?;
            let ahead = stretch(clock, &back, &before, longest)?;
            let signs = [
                (Bound::at_least_zero(by.value.clone()), after),
                (Bound::above_zero(before), ahead),
            ];
            for (sign, bounds) in signs {
                let bounds = from.bounds.iter().chain(&by.bounds).cloned().chain(bounds);
                all.push(Piece {
                    bounds: bounds.chain([sign]).collect(),
                    value: days.clone(),
                });
            }
        }
    }
    Some(all)
}

/// How many calendar days so many months or working days take, none of them negative.
fn stretch(
    clock: Clock,
    days: &Affine,
    count: &Affine,
    longest: Option<Longest>,
) -> Option<Vec<Bound>> {
    let (least, most) = match clock {
        Clock::Months => (Ratio::from(28), Some((Ratio::from(31), Ratio::ZERO))),
        _ => (Ratio::from(1), longest.map(|most| (most.each, most.more))),
    };
    let mut bounds = vec![Bound::at_least_zero(days.minus(&count.times(least)?)?)];
    if let Some((each, more)) = most {
        let most = count
            .times(each)?
            .plus(Ratio::from(1), &Affine::constant(more))?;
        bounds.push(Bound::at_least_zero(most.minus(days)?));
    }
    Some(bounds)
}

/// How many months or working days there can be in so many days, none of them negative.
fn along(clock: Clock, days: &Affine, count: &Affine) -> Option<Vec<Bound>> {
    let never_negative = Bound::at_least_zero(count.clone());
    let bounds = match clock {
        // 28 to 31 days a month, and nearly one month begun.
        Clock::Months => [
            Bound::at_least_zero(days.plus(Ratio::from(-28), count)?),
            Bound::at_least_zero(
                count
                    .times(Ratio::from(31))?
                    .plus(Ratio::from(1), &Affine::constant(Ratio::from(31)))?
                    .minus(days)?,
            ),
        ],
        _ => [
            Bound::at_least_zero(days.minus(count)?),
            Bound::at_least_zero(days.clone()),
        ],
    };
    Some(bounds.into_iter().chain([never_negative]).collect())
}
