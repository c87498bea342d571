//! Dates in digits and in words.

use jiff::civil::Date;

use super::Value;
use super::cursor::{any_phrase, blank, digits, meaning};
use super::lexicon::Lexicon;
use crate::model::Quantity;

/// A date at the start of a text that starts with a digit, and the bytes it takes.
pub(super) fn date(lexicon: &Lexicon, text: &str) -> Option<(Value, usize)> {
    numeric(text).or_else(|| day_first(lexicon, text))
}

/// A day whose month is a word, with its year, at the start of a text, and the bytes it takes.
pub(super) fn worded(lexicon: &Lexicon, text: &str) -> Option<(Date, usize)> {
    let (value, length) = day_first(lexicon, text).or_else(|| month_first(lexicon, text))?;
    match value {
        Value::Quantity(Quantity::Date(date)) => Some((date, length)),
        _ => None,
    }
}

/// A date that starts with the name of its month: `March 1, 2026`. Only with a year: `may 5` may be anything.
pub(super) fn month_first(lexicon: &Lexicon, text: &str) -> Option<(Value, usize)> {
    let (month, mut at) = meaning(text, &lexicon.months)?;
    at += blank(&text[at..]);
    let (day, length) = day(lexicon, &text[at..])?;
    at += length;
    at += usize::from(text[at..].starts_with(','));
    let (year, end) = year(text, at)?;
    let date = Date::new(year, *month, day).ok()?;
    Some((Value::Quantity(Quantity::Date(date)), end))
}

/// `2026-03-01`, `01/03/2026`, `1.3.2026`.
fn numeric(text: &str) -> Option<(Value, usize)> {
    let first = digits(text);
    let mark = text[first..]
        .chars()
        .next()
        .filter(|mark| matches!(mark, '-' | '/' | '.'))?;
    let middle = first + 1 + digits(&text[first + 1..]);
    if !text[middle..].starts_with(mark) {
        return None;
    }
    let end = middle + 1 + digits(&text[middle + 1..]);
    let parts = (
        &text[..first],
        &text[first + 1..middle],
        &text[middle + 1..end],
    );
    let (year, month, day) = match (parts.0.len(), parts.2.len()) {
        (4, 1..=2) => (parts.0, parts.1, parts.2),
        (1..=2, 4) => (parts.2, parts.1, parts.0),
        _ => return None,
    };
    let date = Date::new(year.parse().ok()?, month.parse().ok()?, day.parse().ok()?).ok()?;
    Some((Value::Quantity(Quantity::Date(date)), end))
}

/// `1er mars 2026`, `1 maart`, `1st of March 2026`.
fn day_first(lexicon: &Lexicon, text: &str) -> Option<(Value, usize)> {
    let (day, mut at) = day(lexicon, text)?;
    at += blank(&text[at..]);
    if let Some(of) = any_phrase(&text[at..], &lexicon.date_of) {
        at += of;
        at += blank(&text[at..]);
    }
    let (month, length) = meaning(&text[at..], &lexicon.months)?;
    at += length;
    let dot = at + usize::from(text[at..].starts_with('.'));
    if let Some((year, end)) = year(text, dot) {
        let date = Date::new(year, *month, day).ok()?;
        return Some((Value::Quantity(Quantity::Date(date)), end));
    }
    Some((Value::Day(*month, day), at))
}

/// A day of the month with the ending of an ordinal, if it has one.
fn day(lexicon: &Lexicon, text: &str) -> Option<(i8, usize)> {
    let length = digits(text);
    if !(1..=2).contains(&length) {
        return None;
    }
    let day = text[..length]
        .parse()
        .ok()
        .filter(|day| (1..=31).contains(day))?;
    let ending = any_phrase(&text[length..], &lexicon.ordinals).unwrap_or(0);
    Some((day, length + ending))
}

/// A year of four digits after one blank, and where it ends.
fn year(text: &str, at: usize) -> Option<(i16, usize)> {
    let start = at + blank(&text[at..]);
    let length = digits(&text[start..]);
    let follows_blank = start > at && length == 4;
    let year = follows_blank
        .then(|| text[start..start + length].parse().ok())
        .flatten()?;
    (1000..=2999)
        .contains(&year)
        .then_some((year, start + length))
}
