//! Clock times that take a number and a word, as people write them: `18.30 uur`, `18 h 30`, `17 Uhr 30`, `5.30 pm`.

use std::ops::Range;
use std::sync::Arc;

use rust_decimal::Decimal;

use super::Expected;
use super::dates::{self, Moment};
use super::lexer::{Kind, Token};
use super::units::{self, Found, Habit, Unit};
use crate::locale::habits::Habits;
use crate::model::Quantity;
use crate::model::ordered::IndexSet;
use crate::model::quantity::{Duration, TimeUnit};

/// What pieces that look like a clock time come to.
pub(super) struct Clock {
    /// What they can mean, likeliest first; none where no day has such a time, and only a time will do.
    pub readings: Vec<Quantity>,
    /// Where they stand.
    pub range: Range<usize>,
    /// The piece after them.
    pub next: usize,
}

/// Reads the pieces from `at` on as one clock time; `None` where they are none, or one that a single piece holds.
pub(super) fn clock(
    text: &str,
    tokens: &[Token<'_>],
    at: usize,
    declared: &IndexSet<Arc<str>>,
    expected: Expected,
) -> Option<Clock> {
    let number = tokens.get(at).filter(|token| token.kind == Kind::Number)?;
    if let Some(clock) = of_twelve(text, tokens, at, declared) {
        return Some(clock);
    }
    let pieces = Pieces {
        text,
        tokens,
        declared,
    };
    let (hour, minute, decimal, end) = pieces
        .with_point(number)
        .or_else(|| pieces.with_word(number))?;
    Some(Clock {
        readings: readings(hour, minute, decimal, expected),
        range: number.range.start..end,
        next: tokens.partition_point(|token| token.range.start < end),
    })
}

/// `5.30 pm`: the half of the day stands apart.
fn of_twelve(
    text: &str,
    tokens: &[Token<'_>],
    at: usize,
    declared: &IndexSet<Arc<str>>,
) -> Option<Clock> {
    let word = tokens.get(at + 1).filter(|word| word.kind == Kind::Word)?;
    // A unit of the format stands behind most numbers: the habits of all languages are not read for that.
    let is_unit = || units::of_the_format(&text[word.range.start..], word.text).is_some();
    if declared.contains(word.text) || is_unit() {
        return None;
    }
    let lower = word.text.to_lowercase();
    let habits = Habits::of_all();
    let half = match () {
        () if habits.morning.contains(&lower) => Some("am"),
        () if habits.afternoon.contains(&lower) => Some("pm"),
        () => None,
    }?;
    let readings = match dates::moment(&format!("{}{half}", tokens[at].text))? {
        Moment::Habit { readings, .. } => readings,
        _ => Vec::new(),
    };
    Some(Clock {
        readings,
        range: tokens[at].range.start..word.range.end,
        next: at + 2,
    })
}

/// Hours and minutes, the number as it is with a decimal point, and where all that ends.
type Parts = (i32, i32, Option<Decimal>, usize);

/// A string in which a clock time is looked for.
struct Pieces<'a> {
    text: &'a str,
    tokens: &'a [Token<'a>],
    declared: &'a IndexSet<Arc<str>>,
}

impl Pieces<'_> {
    /// `18.30 uur`, `18:30 uur`, `9.15u`: the word stands behind the minutes.
    fn with_point(&self, number: &Token<'_>) -> Option<Parts> {
        let length = number
            .text
            .find(|c: char| !(c.is_ascii_digit() || c == '.' || c == ':'));
        let written = &number.text[..length.unwrap_or(number.text.len())];
        let (hour, minute) = written.split_once(['.', ':'])?;
        let end = self.hours(number.range.start + written.len())?;
        let decimal = || Decimal::from_str_exact(written).ok();
        Some((two_digits(hour)?, minutes(minute)?, decimal(), end))
    }

    /// `18 h 30`, `18h 30`, `1 uur 30 minuten`: the word stands between hour and minutes.
    fn with_word(&self, number: &Token<'_>) -> Option<Parts> {
        let behind = |token: &&Token<'_>| token.range.start > number.range.start;
        let mut behind = self.tokens.iter().filter(behind);
        // Most numbers have no minutes behind them: then nobody need look for the word between.
        behind.find(|token| minutes(token.text).is_some())?;
        let hour = number.text.trim_end_matches(|c: char| !c.is_ascii_digit());
        let after = self.hours(number.range.start + hour.len())?;
        let next = self
            .tokens
            .iter()
            .find(|token| token.range.start >= after)?;
        let minute = minutes(next.text)?;
        let end = match self.unit(next.range.end) {
            None => next.range.end,
            Some((Unit::Time(TimeUnit::Minutes), end, _)) => end,
            Some(_) => return None,
        };
        Some((two_digits(hour)?, minute, None, end))
    }

    /// Where a word for hours ends that begins here and also stands behind the hour of a clock.
    fn hours(&self, start: usize) -> Option<usize> {
        self.unit(start)
            .and_then(|(_, end, hour)| hour.then_some(end))
    }

    /// The unit that begins here, where it ends, and whether it also stands behind the hour of a clock.
    fn unit(&self, start: usize) -> Option<(Unit, usize, bool)> {
        let rest = self.text[start..].trim_start();
        let start = self.text.len() - rest.len();
        match units::unit(rest, self.declared)? {
            Found::Unit(unit, length) => Some((unit, start + length, false)),
            Found::Habit(Habit {
                unit, length, hour, ..
            }) => Some((unit, start + length, hour)),
            Found::Unknown(_) => None,
        }
    }
}

/// A time of the day, a length of time, or a number of hours with decimals, as far as the place leaves it open.
fn readings(hour: i32, minute: i32, decimal: Option<Decimal>, expected: Expected) -> Vec<Quantity> {
    let time = dates::clock(hour, minute).map(Quantity::Time);
    let decimal = decimal.map(|amount| {
        Quantity::Duration(Duration {
            amount,
            unit: TimeUnit::Hours,
        })
    });
    let length = Some(length(hour, minute));
    let all = match expected {
        Expected::Time => [time, None, None],
        Expected::Duration => [decimal, length, None],
        Expected::Anything => [time, length, decimal],
    };
    let mut readings: Vec<Quantity> = all.into_iter().flatten().collect();
    readings.dedup_by(|one, other| one.kind() == other.kind() && one.measure() == other.measure());
    readings
}

/// So many hours and minutes, in hours where there are no minutes.
pub(super) fn length(hour: i32, minute: i32) -> Quantity {
    let (amount, unit) = match minute {
        0 => (hour, TimeUnit::Hours),
        _ => (hour * 60 + minute, TimeUnit::Minutes),
    };
    Quantity::Duration(Duration {
        amount: Decimal::from(amount),
        unit,
    })
}

/// One or two digits.
fn two_digits(text: &str) -> Option<i32> {
    let fits = (1..=2).contains(&text.len()) && text.bytes().all(|byte| byte.is_ascii_digit());
    fits.then(|| text.parse().ok())?
}

/// Two digits below sixty.
fn minutes(text: &str) -> Option<i32> {
    two_digits(text).filter(|minute| text.len() == 2 && *minute < 60)
}
