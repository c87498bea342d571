//! The single steps of computing: sums, shares, counts, limits.

use std::cmp::Ordering;

use jiff::ToSpan;
use jiff::civil::Date;

use super::calendar::{later, working_days_between};
use super::exact::{Exact, Unit};
use super::facts::Reason;
use super::ratio::Ratio;
use crate::model::amount::{LimitKind, Sign};
use crate::model::quantity::{Clock, TimeUnit, days_since_epoch};
use crate::model::workspace::Calendar;

type Step = Result<Exact, Reason>;

/// One value and another of the same kind, or a day and a length of time.
pub(super) fn sum(left: &Exact, sign: Sign, right: &Exact, calendar: &Calendar) -> Step {
    if let (Unit::Date, Unit::Time(unit)) = (&left.unit, &right.unit) {
        return moved(left, sign, right, *unit, calendar);
    }
    if matches!(left.unit, Unit::Date | Unit::Clock) {
        return Err(Reason::Units);
    }
    let right = right.in_unit(&left.unit).ok_or(Reason::Units)?.number;
    let number = match sign {
        Sign::Plus => left.number.plus(right),
        Sign::Minus => left.number.minus(right),
    };
    with_number(left, number)
}

/// A day so long after or before another.
fn moved(day: &Exact, sign: Sign, length: &Exact, unit: TimeUnit, calendar: &Calendar) -> Step {
    let base = unit.clock().day_unit();
    let count = length
        .in_unit(&Unit::Time(base))
        .ok_or(Reason::TooLarge)?
        .number;
    if !count.is_whole() {
        return Err(Reason::Units);
    }
    let count = i64::try_from(count.floor()).map_err(|_| Reason::TooLarge)?;
    let count = match sign {
        Sign::Plus => count,
        Sign::Minus => count.checked_neg().ok_or(Reason::TooLarge)?,
    };
    let day = day.as_date().ok_or(Reason::Units)?;
    let moved = later(calendar, unit.clock(), day, count);
    moved.map(Exact::date).ok_or(Reason::TooLarge)
}

/// A percentage or factor of a value.
pub(super) fn share(rate: &Exact, of: &Exact) -> Step {
    let factor = match rate.unit {
        Unit::Percent => rate.number.divided_by(Ratio::from(100)),
        Unit::Number(None) => Some(rate.number),
        _ => return Err(Reason::Units),
    };
    let factor = factor.ok_or(Reason::TooLarge)?;
    measured(of)?;
    with_number(of, of.number.times(factor))
}

/// A value for each one that is counted.
pub(super) fn per(each: &Exact, count: &Exact) -> Step {
    measured(each)?;
    measured(count)?;
    with_number(each, each.number.times(count.number))
}

/// A value for each step begun or completed; below nothing there are no steps.
pub(super) fn per_step(each: &Exact, step: &Exact, of: &Exact, started: bool) -> Step {
    measured(each)?;
    measured(of)?;
    let step = step.in_unit(&of.unit).ok_or(Reason::Units)?.number;
    if step <= Ratio::ZERO {
        return Err(Reason::DivisionByZero);
    }
    let steps = of.number.divided_by(step).ok_or(Reason::TooLarge)?;
    let whole = if started { steps.ceil() } else { steps.floor() };
    let steps = Ratio::new(whole.max(0), 1).ok_or(Reason::TooLarge)?;
    with_number(each, each.number.times(steps))
}

/// A value divided by a number without unit.
pub(super) fn divided(value: &Exact, by: &Exact) -> Step {
    measured(value)?;
    if by.unit != Unit::Number(None) {
        return Err(Reason::Units);
    }
    if by.number == Ratio::ZERO {
        return Err(Reason::DivisionByZero);
    }
    with_number(value, value.number.divided_by(by.number))
}

/// What of a value lies above another, never less than nothing.
pub(super) fn beyond(value: &Exact, from: &Exact) -> Step {
    measured(value)?;
    let from = from.in_unit(&value.unit).ok_or(Reason::Units)?.number;
    let rest = value.number.minus(from).ok_or(Reason::TooLarge)?;
    with_number(value, Some(rest.max(Ratio::ZERO)))
}

/// The time between two days: days, whole months, or working days after the first up to and including the second.
pub(super) fn between(clock: Clock, from: &Exact, to: &Exact, calendar: &Calendar) -> Step {
    let days = |exact: &Exact| exact.as_date().ok_or(Reason::Units);
    let (from, to) = (days(from)?, days(to)?);
    let (count, unit) = match clock {
        Clock::Elapsed => (
            Some(days_since_epoch(to) - days_since_epoch(from)),
            TimeUnit::Days,
        ),
        Clock::Months => (months_between(from, to), TimeUnit::Months),
        Clock::WorkingDays => (
            working_days_between(calendar, from, to),
            TimeUnit::WorkingDays,
        ),
    };
    let count = count.ok_or(Reason::TooLarge)?;
    Ok(Exact::new(Ratio::from(count), Unit::Time(unit)))
}

/// Whole months completed: a month ends on the same day of the next, or on its last where it has no such day.
fn months_between(from: Date, to: Date) -> Option<i64> {
    if to < from {
        return months_between(to, from).map(|months| -months);
    }
    let calendar_months = |date: Date| i64::from(date.year()) * 12 + i64::from(date.month());
    let months = calendar_months(to) - calendar_months(from);
    let reached = from.checked_add(months.months()).ok()?;
    Some(if reached > to { months - 1 } else { months })
}

/// A limit at the end of an amount.
pub(super) fn limited(value: Exact, kind: LimitKind, limit: &Exact) -> Step {
    let limit = limit.in_unit(&value.unit).ok_or(Reason::Units)?;
    let order = value.number.cmp(&limit.number);
    Ok(match kind {
        LimitKind::AtLeast if order == Ordering::Less => limit,
        LimitKind::AtMost if order == Ordering::Greater => limit,
        LimitKind::AtLeast | LimitKind::AtMost => value,
        LimitKind::NothingUpTo if order == Ordering::Greater => value,
        LimitKind::NothingUpTo => with_number(&value, Some(Ratio::ZERO))?,
        LimitKind::Less => beyond(&value, &limit)?,
    })
}

/// Days and clock times are places, not amounts: they cannot be multiplied or divided.
fn measured(value: &Exact) -> Result<(), Reason> {
    match value.unit {
        Unit::Date | Unit::Clock => Err(Reason::Units),
        _ => Ok(()),
    }
}

fn with_number(like: &Exact, number: Option<Ratio>) -> Step {
    let number = number.ok_or(Reason::TooLarge)?;
    Ok(Exact::new(number, like.unit.clone()))
}
