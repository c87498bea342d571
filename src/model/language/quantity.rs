//! Quantities: a number and a unit, a date or a clock time.

use std::borrow::Cow;
use std::ops::Range;
use std::sync::Arc;

use jiff::civil::Time;
use rust_decimal::Decimal;
use rust_decimal::prelude::ToPrimitive;
use smallvec::{SmallVec, smallvec};

use super::clock::{Clock, clock, length};
use super::dates::{self, Moment};
use super::digits::{self, Digits, digits};
use super::lexer::{CURRENCY_SIGNS, Kind, Token, tokens};
use super::units::{self, Found, Habit, TIME_WORDS, Unit};
use super::{Expected, Mistake, Vocabulary};
use crate::diagnostic::Message;
use crate::locale::read::worded_day;
use crate::model::Quantity;
use crate::model::ordered::IndexSet;

const CHECK: &str = "quantity-invalid";

/// Reads a string that is one quantity. `expected` settles habits that have two readings.
///
/// # Errors
/// `quantity-invalid`, with the text to write instead where what was written is a known habit.
pub fn quantity(text: &str, names: &Vocabulary, expected: Expected) -> Result<Quantity, Mistake> {
    if let Some(quantity) = plain(text, &names.units) {
        return Ok(quantity);
    }
    let tokens = tokens(text);
    if tokens.is_empty() {
        return Err(mistake(0..text.len(), "quantity-invalid-empty"));
    }
    let read = read(text, &tokens, 0, &names.units, expected)?;
    if let Some(rest) = tokens.get(read.next) {
        let range = rest.range.start..text.trim_end().len();
        let found = text[range.clone()].to_owned();
        return Err(mistake(range, "quantity-invalid-rest")
            .written(&found)
            .help(Message::new("quantity-invalid-rest.help")));
    }
    read.habit.map_or(Ok(read.quantity), Err)
}

/// A quantity in the plainest form of the format, in which most are written: digits, perhaps two decimals, and a unit
/// behind one blank. No place and no habit gives it another meaning.
fn plain(text: &str, units: &IndexSet<Arc<str>>) -> Option<Quantity> {
    let (number, word) = text.split_once(' ').unwrap_or((text, ""));
    if !is_plain_number(number) {
        return None;
    }
    let unit = if number == text {
        Unit::None
    } else {
        match units::unit(word, units)? {
            Found::Unit(unit, length) if length == word.len() => unit,
            _ => return None,
        }
    };
    Decimal::from_str_exact(number)
        .ok()
        .map(|number| unit.of(number))
}

/// Whether a number cannot be one with thousands: up to nine digits, and two or no decimals.
fn is_plain_number(number: &str) -> bool {
    let (whole, decimals) = number.split_once('.').unwrap_or((number, "00"));
    let digits = |part: &str| part.bytes().all(|byte| byte.is_ascii_digit());
    (1..=9).contains(&whole.len()) && decimals.len() == 2 && digits(whole) && digits(decimals)
}

/// A quantity, the piece after it, and the habit it was written in.
pub(super) struct Read {
    pub quantity: Quantity,
    pub next: usize,
    pub habit: Option<Mistake>,
}

/// Reads the quantity that begins with the piece `at`.
pub(super) fn read(
    text: &str,
    tokens: &[Token<'_>],
    at: usize,
    units: &IndexSet<Arc<str>>,
    expected: Expected,
) -> Result<Read, Mistake> {
    let Some(token) = tokens.get(at) else {
        let end = text.trim_end().len();
        return Err(mistake(end..end, "quantity-invalid-missing"));
    };
    if let Some(clock) = clock(text, tokens, at, units, expected) {
        return of_clock(text, clock, expected);
    }
    if token.kind == Kind::Number
        && let Some(moment) = dates::moment(token.text)
    {
        return of_moment(token, moment, at + 1, expected);
    }
    let number = match number(text, tokens, at) {
        Ok(number) => number,
        Err(mistake) => return day_in_words(text, tokens, at).ok_or(mistake),
    };
    let after = text[number.end..].trim_start();
    let unit_start = text.len() - after.len();
    let attached = unit_start == number.end && !after.starts_with('%');
    let unit = match number.currency {
        Some(unit) => Some(Found::Habit(unit)),
        None => units::unit(after, units),
    };
    let (unit, length) = match unit {
        Some(Found::Unknown(length)) => {
            let mistake = || unknown_unit(text, unit_start..unit_start + length, units);
            return day_in_words(text, tokens, at).ok_or_else(mistake);
        }
        Some(Found::Habit(habit)) => (Some(Err(habit.clone())), habit.length),
        Some(Found::Unit(unit, length)) => (Some(Ok(unit)), length),
        None => (None, 0),
    };
    let end = if length == 0 {
        number.end
    } else {
        unit_start + length
    };
    let range = token.range.start..end;
    let next = tokens.partition_point(|token| token.range.start < end);
    let whole = token.range.start..tokens[next - 1].range.end;
    if whole.end > end {
        let written = text[whole.clone()].to_owned();
        return Err(mistake(whole, "quantity-invalid-number").written(&written));
    }
    let spaced = !(attached && length > 0);
    let hour = matches!(&unit, Some(Err(habit)) if habit.hour);
    if hour && expected == Expected::Time && hour_alone(&number.digits).is_none() {
        let written = &text[range.clone()];
        return Err(mistake(range.clone(), "quantity-invalid-time").written(written));
    }
    let mut read = settle(
        &text[range.clone()],
        range,
        next,
        number.digits,
        unit,
        spaced,
        expected,
    );
    // A number behind an hour belongs to it: only the author knows what both mean.
    if hour && tokens.get(next).map(|token| token.kind) == Some(Kind::Number) {
        let replacements = read
            .habit
            .iter_mut()
            .flat_map(|habit| &mut habit.replacements);
        replacements.for_each(|replacement| replacement.safe = false);
    }
    Ok(read)
}

/// Puts number and unit together, and notes what was not written in the format's way.
fn settle(
    written: &str,
    range: Range<usize>,
    next: usize,
    digits: Digits,
    unit: Option<Result<Unit, Habit>>,
    spaced: bool,
    expected: Expected,
) -> Read {
    let (unit, habit) = match unit {
        Some(Ok(unit)) => (unit, None),
        Some(Err(habit)) => (habit.unit.clone(), Some(habit)),
        None => (Unit::None, None),
    };
    let time = hour_alone(&digits);
    let (numbers, number_habit) = decimals(digits, &unit);
    let safe = habit.as_ref().is_none_or(|habit| habit.safe);
    let unit_habit = habit.as_ref().map(|_| "quantity-invalid-unit-word");
    let spacing = (!spaced).then_some("quantity-invalid-spacing");
    let mut readings: Vec<Quantity> = numbers.iter().map(|number| unit.of(*number)).collect();
    if habit.is_some_and(|habit| habit.hour) {
        with_clock(&mut readings, time, expected);
    }
    let message = number_habit.or(unit_habit).or(spacing);
    let quantity = readings[0].clone();
    let habit = message.map(|message| {
        let mistake = mistake(range.clone(), message).written(written);
        propose(mistake, &range, readings, safe)
    });
    Read {
        quantity,
        next,
        habit,
    }
}

/// A number whose groups stand apart, with one plain blank between them.
fn in_one_form(text: &str) -> Cow<'_, str> {
    if text.contains(char::is_whitespace) {
        text.split_whitespace().collect::<Vec<_>>().join(" ").into()
    } else {
        text.into()
    }
}

/// The numbers that digits can mean with this unit, and the habit in them.
fn decimals(digits: Digits, unit: &Unit) -> (SmallVec<[Decimal; 2]>, Option<&'static str>) {
    let coin = match unit {
        Unit::Money(currency) => Some(currency.decimals()),
        _ => None,
    };
    match digits {
        Digits::Plain(number) => (smallvec![number], None),
        Digits::Sloppy(number) => (smallvec![number], Some("quantity-invalid-number-form")),
        Digits::Grouped(number) => (smallvec![number], Some("quantity-invalid-thousands")),
        Digits::Comma(number) => (smallvec![number], Some("quantity-invalid-comma")),
        Digits::Either { decimal, comma, .. } if coin == Some(3) => (
            smallvec![decimal],
            comma.then_some("quantity-invalid-comma"),
        ),
        // Nobody writes a price to tenths of a cent when the last digit is nothing.
        Digits::Either { thousands, .. } if coin.is_some() && ends_in_zero(thousands) => {
            (smallvec![thousands], Some("quantity-invalid-thousands"))
        }
        Digits::Either {
            thousands, decimal, ..
        } => (
            smallvec![thousands, decimal],
            Some("quantity-invalid-two-readings"),
        ),
    }
}

fn ends_in_zero(number: Decimal) -> bool {
    (number % Decimal::TEN).is_zero()
}

/// The clock time of a whole hour.
fn hour_alone(digits: &Digits) -> Option<Time> {
    match digits {
        Digits::Plain(hour) if hour.is_integer() => dates::clock(hour.to_i32()?, 0),
        _ => None,
    }
}

/// `17 u` is seventeen hours or five in the afternoon, unless the place decides.
fn with_clock(readings: &mut Vec<Quantity>, time: Option<Time>, expected: Expected) {
    let Some(time) = time else { return };
    match expected {
        Expected::Duration => {}
        Expected::Time => *readings = vec![Quantity::Time(time)],
        Expected::Anything => readings.push(Quantity::Time(time)),
    }
}

fn propose(mistake: Mistake, range: &Range<usize>, readings: Vec<Quantity>, safe: bool) -> Mistake {
    let safe = safe && readings.len() == 1;
    readings.into_iter().fold(mistake, |mistake, reading| {
        mistake.instead(range.clone(), reading.to_string(), safe)
    })
}

fn of_moment(
    token: &Token<'_>,
    moment: Moment,
    next: usize,
    expected: Expected,
) -> Result<Read, Mistake> {
    let range = token.range.clone();
    let wrong = |message| Err(mistake(token.range.clone(), message).written(token.text));
    match moment {
        Moment::Exact(quantity) => Ok(Read {
            quantity,
            next,
            habit: None,
        }),
        Moment::NoSuchDay => wrong("quantity-invalid-day"),
        Moment::NoSuchTime => wrong("quantity-invalid-time"),
        Moment::Habit { mut readings, day } => {
            if !day && !token.text.contains([':', 'm', 'M']) {
                with_length(&mut readings, expected);
            }
            let message = if day {
                "quantity-invalid-day-form"
            } else {
                "quantity-invalid-time-form"
            };
            let quantity = readings[0].clone();
            let mistake = mistake(range.clone(), message).written(token.text);
            Ok(Read {
                quantity,
                next,
                habit: Some(propose(mistake, &range, readings, true)),
            })
        }
    }
}

/// A day whose month is written out, in whatever language: `1 juni 2026`.
fn day_in_words(text: &str, tokens: &[Token<'_>], at: usize) -> Option<Read> {
    let start = tokens[at].range.start;
    let (day, length) = worded_day(&text[start..])?;
    let range = start..start + length;
    let quantity = Quantity::Date(day);
    let mistake = mistake(range.clone(), "quantity-invalid-day-form");
    let mistake = mistake.written(&text[range.clone()]);
    Some(Read {
        next: tokens.partition_point(|token| token.range.start < range.end),
        habit: Some(propose(mistake, &range, vec![quantity.clone()], true)),
        quantity,
    })
}

/// A clock time of several pieces. The place may leave open whether a time or a length of time is meant.
fn of_clock(text: &str, clock: Clock, expected: Expected) -> Result<Read, Mistake> {
    let Clock {
        readings,
        range,
        next,
    } = clock;
    let written = &text[range.clone()];
    let Some(quantity) = readings.first().cloned() else {
        return Err(mistake(range, "quantity-invalid-time").written(written));
    };
    let message = match expected {
        Expected::Duration => "quantity-invalid-unit-word",
        _ => "quantity-invalid-time-form",
    };
    let mistake = mistake(range.clone(), message).written(written);
    Ok(Read {
        quantity,
        next,
        habit: Some(propose(mistake, &range, readings, true)),
    })
}

/// `17h30` is half past five in the afternoon, or so many minutes, unless the place decides.
fn with_length(readings: &mut Vec<Quantity>, expected: Expected) {
    let Some(Quantity::Time(time)) = readings.first() else {
        return;
    };
    let length = length(time.hour().into(), time.minute().into());
    match expected {
        Expected::Time => {}
        Expected::Duration => *readings = vec![length],
        Expected::Anything => readings.push(length),
    }
}

struct NumberRead {
    digits: Digits,
    /// Where the number ends, in bytes of the text.
    end: usize,
    /// A currency written before the number.
    currency: Option<Habit>,
}

/// Reads the number of a quantity: perhaps a currency before it, digits, and thousands set apart by blanks.
fn number(text: &str, tokens: &[Token<'_>], at: usize) -> Result<NumberRead, Mistake> {
    let before = currency_before(tokens, at);
    let at = at + usize::from(before.is_some());
    let token = &tokens[at];
    if token.kind != Kind::Number {
        return Err(mistake(token.range.clone(), "quantity-invalid-number").written(token.text));
    }
    let unsigned = token.text.trim_start_matches(CURRENCY_SIGNS);
    let sign = &token.text[..token.text.len() - unsigned.len()];
    let start = token.range.start + sign.len();
    let mut end = start + numeric_length(unsigned);
    let mut next = at + 1;
    while let Some(group) = tokens.get(next) {
        let length = group_length(group);
        if end != tokens[next - 1].range.end || length == 0 {
            break;
        }
        end = group.range.start + length;
        next += 1;
    }
    let Some(digits) = digits(&in_one_form(&text[start..end])) else {
        let range = token.range.start..end.max(token.range.end);
        let written = text[range.clone()].to_owned();
        let message = if digits::is_too_long(&written) {
            "quantity-invalid-size"
        } else {
            "quantity-invalid-number"
        };
        return Err(mistake(range, message).written(&written));
    };
    let currency = before.or_else(|| units::currency_word(sign).map(prefix));
    Ok(NumberRead {
        digits,
        end,
        currency,
    })
}

/// A currency typed before the number; it takes no bytes after it.
fn prefix((currency, safe): (crate::model::quantity::Currency, bool)) -> Habit {
    Habit {
        unit: Unit::Money(currency),
        length: 0,
        safe,
        hour: false,
    }
}

fn currency_before(tokens: &[Token<'_>], at: usize) -> Option<Habit> {
    let number = tokens.get(at + 1)?.kind == Kind::Number;
    let word = tokens.get(at).filter(|token| token.kind == Kind::Word)?;
    number
        .then(|| units::currency_word(word.text).map(prefix))
        .flatten()
}

fn numeric_length(text: &str) -> usize {
    let length = text
        .find(|c: char| !(c.is_ascii_digit() || ".,'’_-−+".contains(c)))
        .unwrap_or(text.len());
    text[..length].len()
}

/// How many bytes of a piece continue a number written in groups of three: `1 500`, `1 500,25`.
fn group_length(token: &Token<'_>) -> usize {
    let length = numeric_length(token.text);
    let numeric = &token.text[..length];
    let whole = numeric.split(['.', ',']).next().unwrap_or_default();
    let group = whole.len() == 3 && whole.bytes().all(|byte| byte.is_ascii_digit());
    if group && token.kind == Kind::Number {
        length
    } else {
        0
    }
}

fn unknown_unit(text: &str, range: Range<usize>, units: &IndexSet<Arc<str>>) -> Mistake {
    let word = &text[range.clone()];
    let mistake = mistake(range, "quantity-invalid-unit")
        .written(word)
        .help(Message::new("quantity-invalid-unit.help"));
    let code = word.len() == 3 && word.bytes().all(|byte| byte.is_ascii_uppercase());
    if code {
        return mistake.nearest(word, crate::model::quantity::Currency::codes());
    }
    let known = units.iter().map(AsRef::as_ref);
    mistake.nearest(word, known.chain(TIME_WORDS.iter().map(|(word, _)| *word)))
}

fn mistake(range: Range<usize>, message: &'static str) -> Mistake {
    Mistake::new(CHECK, range, message)
}
