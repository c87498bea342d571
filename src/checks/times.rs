//! Times that are promised or demanded, and times that texts speak of.

use std::ops::Range;

use super::Subject;
use crate::amount::{Ratio, Unit, amount};
use crate::analysis::Setting;
use crate::locale::{Deadlines, FigureReader};
use crate::model::amount::Valued;
use crate::model::quantity::{Clock, TimeUnit};
use crate::model::text::{Reference, Version};
use crate::model::workspace::Calendar;
use crate::model::{Amount, Quantity, Text};
use crate::source::{Located, Span};
use rust_decimal::prelude::ToPrimitive;

/// A length of time on its clock.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(super) struct Time {
    pub clock: Clock,
    /// In the clock's smallest unit.
    pub length: Ratio,
}

/// A time with the place where it stands.
#[derive(Debug, Clone, Copy)]
pub(super) struct Placed {
    pub time: Time,
    pub span: Span,
}

/// A calendar day in seconds.
const DAY: i64 = TimeUnit::Days.size();

impl Time {
    pub(super) fn of(number: Ratio, unit: TimeUnit) -> Option<Self> {
        let length = number.times(Ratio::from(unit.size()))?;
        let clock = unit.clock();
        Some(Self { clock, length })
    }

    /// At least as many seconds, on whatever day it begins; the day itself may count. Of every seven days those that are not
    /// worked come on top of working days.
    fn least(self, calendar: &Calendar) -> Option<Ratio> {
        match self.clock {
            Clock::Elapsed => self.times(1),
            Clock::Months => self.times(28 * DAY),
            Clock::WorkingDays => {
                let worked = calendar.working_days.iter().filter(|works| **works).count();
                let worked = i64::try_from(worked).ok().filter(|worked| *worked > 0)?;
                let whole_weeks = (self.length.to_decimal()?.floor().to_i64()? - 1).max(0) / worked;
                let rest = Ratio::from(whole_weeks * (7 - worked));
                self.length.plus(rest)?.times(Ratio::from(DAY))
            }
        }
    }

    /// At most as many seconds; none where weekends and holidays make it longer.
    fn most(self) -> Option<Ratio> {
        match self.clock {
            Clock::Elapsed => self.times(1),
            Clock::Months => self.times(31 * DAY),
            Clock::WorkingDays => None,
        }
    }

    /// What tells it from other times in one place.
    pub(super) fn name(self) -> String {
        self.length
            .to_decimal()
            .map(|length| length.normalize().to_string())
            .unwrap_or_default()
    }

    fn times(self, seconds: i64) -> Option<Ratio> {
        self.length.times(Ratio::from(seconds))
    }

    /// Whether it is over before another one can be, whenever both begin.
    pub(super) fn is_shorter_than(self, other: Self, calendar: &Calendar) -> bool {
        if self.clock == other.clock {
            return self.length < other.length;
        }
        matches!((self.most(), other.least(calendar)), (Some(own), Some(other)) if own < other)
    }

    /// Whether it is another one on the same clock.
    pub(super) fn differs_from(self, other: Self) -> bool {
        self.clock == other.clock && self.length != other.length
    }
}

/// What times are worked out against: figures have their value of today.
pub(super) const fn setting<'a>(on: &Subject<'a>) -> Setting<'a> {
    Setting {
        workspace: on.workspace,
        concept: on.concept,
        on: on.today,
    }
}

/// The time that a formula comes to in every case.
pub(super) fn time(setting: &Setting<'_>, formula: &Located<Amount>) -> Option<Placed> {
    formula_time(setting, &formula.value, formula.span)
}

fn formula_time(setting: &Setting<'_>, formula: &Amount, span: Span) -> Option<Placed> {
    let value = amount(formula, &setting.situation()).ok()?;
    let Unit::Time(unit) = value.unit else {
        return None;
    };
    Time::of(value.number, unit).map(|time| Placed { time, span })
}

/// The times of a value, one for each of its formulas that comes to a time.
pub(super) fn times(setting: &Setting<'_>, value: &Located<Valued>) -> Vec<Placed> {
    let formulas: Vec<&Amount> = match &value.value {
        Valued::Always(formula) => vec![formula],
        Valued::Choose(pieces) => pieces.iter().map(|(_, formula)| formula).collect(),
    };
    let one = |formula: &&Amount| formula_time(setting, formula, formula.span);
    formulas.iter().filter_map(one).collect()
}

/// The times within which a text says that something is done, typed or inserted, in all its languages.
pub(super) fn deadlines(setting: &Setting<'_>, text: &Text) -> Vec<Placed> {
    let versions = text.versions.iter();
    versions
        .flat_map(|version| in_version(setting, version))
        .collect()
}

/// The most bytes of a time that is typed.
const LONGEST: usize = 40;

fn in_version(setting: &Setting<'_>, version: &Version) -> Vec<Placed> {
    let beginnings = Deadlines::of(&version.language).beginnings(&version.raw);
    if beginnings.is_empty() {
        return Vec::new();
    }
    let reader = FigureReader::new(&version.language);
    let inserted: Vec<_> = version
        .inserts
        .iter()
        .cloned()
        .zip(version.inserted())
        .collect();
    let at = |start: usize| {
        let (range, quantity) = match inserted.iter().find(|(range, _)| range.start == start) {
            Some((range, (_, Reference::Figure(id)))) => {
                (range.clone(), setting.figure_value(id)?.clone())
            }
            Some(_) => return None,
            None => typed(&reader, &version.raw, start)?,
        };
        let Quantity::Duration(duration) = quantity else {
            return None;
        };
        let time = Time::of(Ratio::from(duration.amount), duration.unit)?;
        let span = version.places.span(range);
        Some(Placed { time, span })
    };
    beginnings.into_iter().filter_map(at).collect()
}

/// The figure that is typed right there.
fn typed(reader: &FigureReader, text: &str, start: usize) -> Option<(Range<usize>, Quantity)> {
    let end = (start + LONGEST..text.len()).find(|end| text.is_char_boundary(*end));
    let near = text.get(start..end.unwrap_or(text.len()))?;
    let figure = reader
        .read(near)
        .counted
        .into_iter()
        .next()
        .filter(|figure| figure.range.start == 0)?;
    let range = start..start + figure.range.end;
    Some((range, figure.quantity()?.clone()))
}
