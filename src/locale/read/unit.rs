//! What follows a number and makes it a quantity.

use std::sync::Arc;

use rust_decimal::Decimal;
use rust_decimal::prelude::ToPrimitive;

use super::Value;
use super::cursor::{any_phrase, blank, digits, meaning, phrase};
use super::lexicon::Lexicon;
use crate::model::Quantity;
use crate::model::quantity::{Currency, Duration, Money, Number, TimeUnit};

/// What a unit makes of a number, before the neighbours had their say.
#[derive(Debug, Clone, PartialEq)]
pub(super) enum Unit {
    Percent,
    Money(Currency),
    Time(TimeUnit),
    /// `17 h`, `17 uur`: an hour of the day or a number of hours.
    Hours,
    Free(Arc<str>),
    None,
}

/// The unit after a number, and the bytes up to its end.
pub(super) fn after(lexicon: &Lexicon, text: &str) -> (Unit, usize) {
    let gap = blank(text);
    let rest = &text[gap..];
    let found = sign(rest)
        .or_else(|| any_phrase(rest, &lexicon.percent).map(|length| (Unit::Percent, length)))
        .or_else(|| currency_word(lexicon, rest))
        .or_else(|| any_phrase(rest, &lexicon.clock).map(|length| (Unit::Hours, length)))
        .or_else(|| meaning(rest, &lexicon.times).map(|(unit, length)| (Unit::Time(*unit), length)))
        .or_else(|| {
            meaning(rest, &lexicon.units).map(|(unit, length)| (Unit::Free(unit.clone()), length))
        });
    found.map_or((Unit::None, 0), |(unit, length)| (unit, gap + length))
}

/// Whether a sign or code of a currency can begin with a letter.
pub(super) const fn begins_currency(letter: char) -> bool {
    letter.is_ascii_uppercase() || matches!(letter, '€' | '£' | '$')
}

/// The currency before a number, and the bytes up to the number.
pub(super) fn currency_before(text: &str) -> Option<(Currency, usize)> {
    let (currency, sign) = currency_sign(text).or_else(|| currency_code(text))?;
    let start = sign + blank(&text[sign..]);
    (digits(&text[start..]) > 0).then_some((currency, start))
}

/// The quantity of a number with its unit; hours are a duration until the neighbours say otherwise.
pub(super) fn quantity(amount: Decimal, unit: Unit) -> Value {
    Value::Quantity(match unit {
        Unit::Percent => Quantity::Percent(amount),
        Unit::Money(currency) => Quantity::Money(Money { amount, currency }),
        Unit::Time(unit) => Quantity::Duration(Duration { amount, unit }),
        Unit::Hours => Quantity::Duration(Duration {
            amount,
            unit: TimeUnit::Hours,
        }),
        Unit::Free(unit) => Quantity::Number(Number {
            amount,
            unit: Some(unit),
        }),
        Unit::None => Quantity::Number(Number { amount, unit: None }),
    })
}

/// A clock time at the start of a text, in minutes after midnight, and the bytes it takes: `17:30`, `17 h 30`,
/// `17.30 uur`, `5.30 pm`, `5 o'clock`.
pub(super) fn clock(lexicon: &Lexicon, text: &str) -> Option<(u16, usize)> {
    let hour_digits = digits(text);
    if !(1..=2).contains(&hour_digits) {
        return None;
    }
    let hour: u16 = text[..hour_digits].parse().ok()?;
    let rest = &text[hour_digits..];
    let minutes = rest
        .strip_prefix([':', '.'])
        .and_then(two_digits)
        .map(|minutes| (minutes, hour_digits + 3));
    let colon = rest.starts_with(':') && minutes.is_some();
    let (minute, at) = minutes.unwrap_or((0, hour_digits));
    let gap = at + blank(&text[at..]);
    let suffix = &text[gap..];
    if let Some((half, length)) = half_of_day(lexicon, suffix) {
        return Some(((hour % 12 + half) * 60 + minute, gap + length)).filter(|_| hour <= 12);
    }
    if let Some(length) = any_phrase(suffix, &lexicon.oclock) {
        return day_time(hour, minute, gap + length);
    }
    let mark = clock_mark(lexicon, suffix).map(|length| gap + length);
    match (minutes, mark) {
        (Some(_), Some(end)) => day_time(hour, minute, end),
        (Some(_), None) if colon => day_time(hour, minute, at),
        (None, Some(end)) => {
            let start = end + blank(&text[end..]);
            let minute = two_digits(&text[start..])?;
            day_time(hour, minute, start + 2)
        }
        _ => None,
    }
}

fn day_time(hour: u16, minute: u16, end: usize) -> Option<(u16, usize)> {
    let minutes = hour * 60 + minute;
    (minute < 60 && minutes <= 1440).then_some((minutes, end))
}

/// A mark of hours that minutes may follow: `17h30` has no word boundary after it.
fn clock_mark(lexicon: &Lexicon, text: &str) -> Option<usize> {
    any_phrase(text, &lexicon.clock).or_else(|| {
        lexicon.clock.iter().find_map(|mark| {
            let length = mark.len();
            let fits = text.get(..length)?.eq_ignore_ascii_case(mark);
            (fits && digits(&text[length..]) == 2).then_some(length)
        })
    })
}

/// Two digits that no third follows.
fn two_digits(text: &str) -> Option<u16> {
    (digits(text) == 2)
        .then(|| text[..2].parse().ok())
        .flatten()
}

/// Hours to add for the half of the day, and the bytes its mark takes.
fn half_of_day(lexicon: &Lexicon, text: &str) -> Option<(u16, usize)> {
    any_phrase(text, &lexicon.am)
        .map(|length| (0, length))
        .or_else(|| any_phrase(text, &lexicon.pm).map(|length| (12, length)))
}

/// A length of hours that fits on a clock, in minutes.
pub(super) fn hours_on_clock(amount: Decimal) -> Option<u16> {
    let hours = amount
        .to_u16()
        .filter(|hours| Decimal::from(*hours) == amount)?;
    (hours <= 24).then(|| hours * 60)
}

fn sign(text: &str) -> Option<(Unit, usize)> {
    if text.starts_with('%') {
        return Some((Unit::Percent, 1));
    }
    let (currency, length) = currency_sign(text).or_else(|| currency_code(text))?;
    Some((Unit::Money(currency), length))
}

fn currency_sign(text: &str) -> Option<(Currency, usize)> {
    let sign = text.chars().next()?;
    let code = match sign {
        '€' => "EUR",
        '£' => "GBP",
        '$' => "USD",
        _ => return None,
    };
    Some((Currency::from_code(code)?, sign.len_utf8()))
}

fn currency_code(text: &str) -> Option<(Currency, usize)> {
    let code = text.get(..3)?;
    let ends = !text[3..].chars().next().is_some_and(char::is_alphabetic);
    Currency::from_code(code)
        .filter(|_| ends)
        .map(|currency| (currency, 3))
}

fn currency_word(lexicon: &Lexicon, text: &str) -> Option<(Unit, usize)> {
    lexicon
        .currencies
        .iter()
        .find_map(|(word, currency)| Some((Unit::Money(*currency), phrase(text, word)?)))
}
