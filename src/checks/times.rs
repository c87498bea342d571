//! Times that are promised or demanded, and times that texts speak of.

use std::ops::Range;

use super::Subject;
use crate::amount::{Ratio, Unit, amount};
use crate::analysis::Setting;
use crate::locale::{Deadlines, FigureReader};
use crate::model::amount::Valued;
use crate::model::quantity::{Clock, TimeUnit};
use crate::model::text::{Reference, Version};
use crate::model::{Amount, Quantity, Text};
use crate::source::{Located, Span};

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

    /// At least as many seconds, on whatever day it begins.
    pub(super) fn least(self) -> Option<Ratio> {
        self.times(match self.clock {
            Clock::Elapsed => 1,
            Clock::WorkingDays => DAY,
            Clock::Months => 28 * DAY,
        })
    }

    /// At most as many seconds; none where weekends and holidays make it longer.
    pub(super) fn most(self) -> Option<Ratio> {
        match self.clock {
            Clock::Elapsed => self.times(1),
            Clock::Months => self.times(31 * DAY),
            Clock::WorkingDays => None,
        }
    }

    fn times(self, seconds: i64) -> Option<Ratio> {
        self.length.times(Ratio::from(seconds))
    }

    /// Whether it is over before another one can be, whenever both begin.
    pub(super) fn is_shorter_than(self, other: Self) -> bool {
        if self.clock == other.clock {
            return self.length < other.length;
        }
        matches!((self.most(), other.least()), (Some(own), Some(other)) if own < other)
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

fn in_version(setting: &Setting<'_>, version: &Version) -> Vec<Placed> {
    let masked = version.masked();
    let words = Deadlines::of(&version.language);
    let typed = FigureReader::new(&version.language)
        .read(&masked)
        .into_iter();
    let typed = typed.filter_map(|figure| Some((figure.range.clone(), figure.quantity()?.clone())));
    let inserted = version.inserts().into_iter().zip(version.inserted());
    let inserted = inserted.filter_map(|(range, (_, reference))| match reference {
        Reference::Figure(id) => Some((range, setting.figure_value(id)?.clone())),
        _ => None,
    });
    let mut found: Vec<(Range<usize>, Quantity)> = typed.chain(inserted).collect();
    found.sort_by_key(|(range, _)| range.start);
    let placed = |(range, quantity): (Range<usize>, Quantity)| {
        let Quantity::Duration(duration) = quantity else {
            return None;
        };
        let time = Time::of(Ratio::from(duration.amount), duration.unit)?;
        let span = version.places.span(range.clone());
        words
            .ends_within(&masked, range.start)
            .then_some(Placed { time, span })
    };
    found.into_iter().filter_map(placed).collect()
}
