//! Values to try for a variable, those that a person would choose first.

use rust_decimal::Decimal;

use crate::amount::linear::{Candidates, End, Solution, lies_between};
use crate::amount::{Exact, Ratio, Unit, Until, later};

use super::super::frame::Frame;
use super::super::pick::{Grid, Stretch};

/// So many values are all tried.
const FEW: i128 = 48;

/// So many whole numbers are tried: what they count may have a coarser step than they.
const STEPS: i128 = 400;

/// Whole numbers between two ends, the smallest first.
pub(super) fn whole(low: End, high: End) -> Candidates {
    let least = low.map(|(end, included)| {
        if included {
            end.ceil()
        } else {
            end.floor() + 1
        }
    });
    let most = high.map(|(end, included)| {
        if included {
            end.floor()
        } else {
            end.ceil() - 1
        }
    });
    let (from, to) = match (least, most) {
        (Some(from), Some(to)) => (from, to.min(from + STEPS)),
        (Some(from), None) => (from, from + STEPS),
        (None, Some(to)) => (to - STEPS, to),
        (None, None) => (0, STEPS),
    };
    let values = (from..=to).filter_map(|number| Ratio::new(number, 1));
    Candidates {
        values: values.collect(),
        all: least.is_some() && most == Some(to),
        depends: false,
    }
}

/// Calendar days between two ends: the one number there is once the day and the length are known.
pub(super) fn until(
    frame: &Frame<'_>,
    until: &Until,
    low: End,
    high: End,
    known: &Solution,
) -> Candidates {
    if !until.from.is_known(known) || !until.by.is_known(known) {
        return Candidates {
            depends: true,
            ..whole(low, high)
        };
    }
    let days = || {
        let from = Exact::new(until.from.value(known)?, Unit::Date);
        let count = until.by.value(known).filter(|count| count.is_whole())?;
        let count = i64::try_from(count.floor()).ok()?;
        let calendar = &frame.setting.workspace.calendar;
        let to = later(calendar, until.clock, from.as_date()?, count)?;
        Exact::date(to).number.minus(from.number)
    };
    let days = days().filter(|days| lies_between(*days, low, high));
    Candidates {
        values: days.into_iter().collect(),
        all: true,
        depends: true,
    }
}

/// The value that bounds leave to a fact that follows from others.
pub(super) fn following(low: End, high: End) -> Candidates {
    let one = low.zip(high).filter(|(low, high)| low.0 == high.0);
    Candidates {
        values: one
            .or(low.zip(low))
            .map(|((value, _), _)| value)
            .into_iter()
            .collect(),
        all: one.is_some(),
        depends: false,
    }
}

/// Values of a fact between two ends: those that a person would choose in one of the stretches, round ones, the ends,
/// what lies next to these.
pub(super) fn of_grid(grid: &Grid, stretches: &[Stretch], low: End, high: End) -> Candidates {
    let holds = |value: &Ratio| lies_between(*value, low, high);
    let inside = |value: &Decimal| {
        holds(&Ratio::from(*value))
            && grid.is_value(*value)
            && stretches.iter().any(|stretch| stretch.holds(*value))
    };
    let mut values: Vec<Decimal> = Vec::new();
    let mut add = |value: Decimal| {
        if inside(&value) && !values.contains(&value) {
            values.push(value);
        }
    };
    let picks = stretches.iter().filter_map(|stretch| grid.pick(stretch));
    picks.for_each(&mut add);
    let ends = [low, high].map(|end| end.and_then(|(end, _)| end.to_decimal()));
    grid.round_between(ends[0], ends[1])
        .into_iter()
        .for_each(&mut add);
    ends.iter().flatten().for_each(|end| add(*end));
    for value in grid.samples(&Stretch::Open(ends[0], ends[1])) {
        add(value);
    }
    let all = everything(grid, low, high).inspect(|all| all.iter().for_each(|value| add(*value)));
    Candidates {
        all: all.is_some(),
        values: values.into_iter().map(Ratio::from).collect(),
        depends: false,
    }
}

/// All values between two ends, where they are few.
fn everything(grid: &Grid, low: End, high: End) -> Option<Vec<Decimal>> {
    if let Some((low, high)) = low.zip(high)
        && low.0 == high.0
    {
        return Some(exactly(low.0).into_iter().collect());
    }
    let step = grid.step.filter(|step| !step.is_zero())?;
    let origin = Ratio::from(grid.origin());
    let places = |end: Ratio| end.minus(origin)?.divided_by(Ratio::from(step));
    let least = low.or(grid.least.map(|(end, included)| (end.into(), included)))?;
    let most = high.or(grid.most.map(|(end, included)| (end.into(), included)))?;
    let (from, to) = (places(least.0)?.floor(), places(most.0)?.ceil());
    let few = to.checked_sub(from)? <= FEW;
    let value = |place: i128| {
        let place = Decimal::try_from_i128_with_scale(place, 0).ok()?;
        step.checked_mul(place)?.checked_add(grid.origin())
    };
    few.then(|| (from..=to).filter_map(value).collect())
}

/// A fraction that decimals can write.
pub(super) fn exactly(value: Ratio) -> Option<Decimal> {
    value
        .to_decimal()
        .filter(|decimal| Ratio::from(*decimal) == value)
}
