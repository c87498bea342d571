//! Text → candidates: what each number, word or sign can be by itself.

use std::ops::Range;

use rust_decimal::Decimal;

use super::cursor::{any_phrase, blank, fold_into, meaning, word_before, word_end};
use super::lexicon::Lexicon;
use super::unit::{self, Unit};
use super::{Figure, Value, contact, context, date, number};
use crate::locale::letters;
use crate::model::Quantity;
use crate::model::quantity::{Duration, TimeUnit};
use crate::model::signs::Signs;
use jiff::civil::Time;

/// A figure whose neighbours may still change it.
#[derive(Debug, Clone)]
pub(super) struct Candidate {
    pub figure: Figure,
    /// Whether it is a number of hours that may be an hour of the day.
    pub hours: bool,
}

/// A text, and what its signs tell of it.
#[derive(Clone, Copy)]
struct Scanned<'t> {
    text: &'t str,
    /// Whether a mail address may stand in it.
    has_mail: bool,
    has_digits: bool,
}

/// All candidates of a text that has no other signs than these, in order.
pub(super) fn scan(lexicon: &Lexicon, text: &str, signs: Signs) -> Vec<Candidate> {
    let mut found = Vec::new();
    let mut at = 0;
    let mut word = String::new();
    let scanned = Scanned {
        text,
        has_mail: signs.has_any(const { Signs::of("@") }),
        has_digits: signs.has_any(const { Signs::of("0123456789") }),
    };
    while let Some(byte) = text.as_bytes().get(at) {
        if is_idle(*byte) {
            at += 1;
            continue;
        }
        let end = letters::word_end(text, at);
        if scanned.is_plain(lexicon, at..end) {
            at = end;
            continue;
        }
        let Some(letter) = text[at..].chars().next() else {
            break;
        };
        let candidate = if goes_on(&text[..at], letter) {
            None
        } else {
            word.clear();
            begin(lexicon, scanned, at..end, letter, &mut word)
        };
        at = match candidate {
            Some(candidate) => {
                let end = candidate.figure.range.end;
                found.push(candidate);
                end
            }
            // A whole word, a whole number, or one sign.
            None => end.max(at + letter.len_utf8()),
        };
    }
    found
}

impl Scanned<'_> {
    /// Whether letters and digits side by side are a word in small letters with which no figure begins, as most words are:
    /// their first letter and their length tell.
    fn is_plain(self, lexicon: &Lexicon, plain: Range<usize>) -> bool {
        let may_be_address = |first: u8| self.has_mail || contact::begins_link(first);
        let first = self.text.as_bytes()[plain.start];
        first.is_ascii_lowercase()
            && !may_be_address(first)
            && !lexicon.may_begin_like(&self.text[plain.start..word_end(self.text, plain.end)])
    }
}

/// Whether a byte is a sign of ASCII with which no figure begins.
const fn is_idle(byte: u8) -> bool {
    byte.is_ascii() && !byte.is_ascii_alphanumeric() && !matches!(byte, b'+' | b'$')
}

/// Whether a letter or digit goes on with the word before it, as `midi` does in `après-midi`.
fn goes_on(before: &str, letter: char) -> bool {
    if matches!(before.as_bytes().last(), None | Some(b' ')) {
        return false;
    }
    if letter.is_alphabetic()
        && let Some(before) = before.strip_suffix('-')
    {
        return before.ends_with(char::is_alphabetic);
    }
    letter.is_alphanumeric() && before.ends_with(char::is_alphanumeric)
}

/// What begins at a letter or sign; `plain` are the letters and digits side by side there, `word` is an empty string to work
/// in.
fn begin(
    lexicon: &Lexicon,
    scanned: Scanned<'_>,
    plain: Range<usize>,
    letter: char,
    word: &mut String,
) -> Option<Candidate> {
    let at = plain.start;
    let text = scanned.text;
    let rest = &text[at..];
    if letter.is_alphanumeric()
        && (scanned.has_mail || contact::is_link(rest))
        && let Some((value, length)) = contact::address(rest)
    {
        return Some(candidate(at..at + length, value));
    }
    if letter.is_ascii_digit() {
        return digits(lexicon, text, at);
    }
    if letter == '+' {
        let (value, length) = contact::phone(lexicon, text, at)?;
        return Some(candidate(at..at + length, value));
    }
    if unit::begins_currency(letter)
        && let Some((currency, start)) = unit::currency_before(rest)
    {
        let (amount, length) = number::number(lexicon, &rest[start..])?;
        let value = unit::quantity(amount, Unit::Money(currency));
        return Some(candidate(at..at + start + length, value));
    }
    if !letter.is_alphabetic() {
        return None;
    }
    let end = word_end(text, plain.end);
    let written = &text[at..end];
    if !lexicon.may_begin_like(written) {
        return None;
    }
    let is_folded = |byte: u8| byte.is_ascii_lowercase() || byte == b'-';
    let folded = if written.bytes().all(is_folded) {
        written
    } else {
        fold_into(word, written);
        word
    };
    lexicon
        .may_begin(folded)
        .then(|| words(lexicon, scanned, at, folded))?
}

fn digits(lexicon: &Lexicon, text: &str, at: usize) -> Option<Candidate> {
    let rest = &text[at..];
    if let Some((value, length)) = date::date(lexicon, rest) {
        let mut found = candidate(at..at + length, value);
        found.figure.names = context::is_date_of_law(lexicon, text, at);
        return Some(found);
    }
    if let Some((value, length)) = contact::phone(lexicon, text, at) {
        return Some(candidate(at..at + length, value));
    }
    if let Some((minutes, length)) = unit::clock(lexicon, rest) {
        return Some(candidate(at..at + length, time(minutes)?));
    }
    let (amount, length) = number::number(lexicon, rest)?;
    let (unit, unit_length) = unit::after(lexicon, &rest[length..]);
    let end = at + length + unit_length;
    if unit == Unit::None {
        return bare(lexicon, text, at, at + length, amount);
    }
    let mut found = candidate(at..end, unit::quantity(amount, unit.clone()));
    found.hours = unit == Unit::Hours;
    Some(found)
}

/// A number without a unit; one that is glued to letters is no number, unless they make it an ordinal.
fn bare(
    lexicon: &Lexicon,
    text: &str,
    start: usize,
    end: usize,
    amount: Decimal,
) -> Option<Candidate> {
    let rest = &text[end..];
    let ordinal = any_phrase(rest, &lexicon.ordinals);
    if ordinal.is_none() && rest.starts_with(char::is_alphabetic) {
        return None;
    }
    let mut found = candidate(
        start..end + ordinal.unwrap_or(0),
        unit::quantity(amount, Unit::None),
    );
    found.figure.names = ordinal.is_some() || context::names(lexicon, text, start, end, amount);
    Some(found)
}

/// Figures in words: `trois jours`, `quinzaine`, `midi`, `March 1, 2026`.
fn words(lexicon: &Lexicon, scanned: Scanned<'_>, at: usize, word: &str) -> Option<Candidate> {
    let text = scanned.text;
    let rest = &text[at..];
    if scanned.has_digits
        && let Some((value, length)) = date::month_first(lexicon, rest)
    {
        return Some(candidate(at..at + length, value));
    }
    if let Some((duration, length)) = meaning(rest, &lexicon.phrases) {
        return Some(spelled(at..at + length, duration.clone()));
    }
    if let Some((minutes, length)) = meaning(rest, &lexicon.moments) {
        return Some(candidate(at..at + length, time(*minutes)?));
    }
    one(lexicon, text, at).or_else(|| number_word(lexicon, text, at, word))
}

/// A single unit of time: "one day", "within a week", "within the month".
fn one(lexicon: &Lexicon, text: &str, at: usize) -> Option<Candidate> {
    let rest = &text[at..];
    let counted = any_phrase(rest, &lexicon.one);
    let article = || {
        let after = word_before(text, at).map(|(word, _)| word)?;
        let ends = |one: &String| {
            let before = after.strip_suffix(one.as_str());
            before.is_some_and(|before| before.is_empty() || before.ends_with('\''))
        };
        lexicon
            .article_after
            .iter()
            .any(ends)
            .then(|| any_phrase(rest, &lexicon.article))?
    };
    let whole = || any_phrase(rest, &lexicon.within_the);
    let length = counted.or_else(article).or_else(whole)?;
    let gap = length + blank(&rest[length..]);
    let (unit, unit_length) = meaning(&rest[gap..], &lexicon.times)?;
    // "After a second mistake" speaks of no time.
    if *unit == TimeUnit::Seconds && counted.is_none() {
        return None;
    }
    let duration = Duration {
        amount: Decimal::ONE,
        unit: *unit,
    };
    Some(spelled(at..at + gap + unit_length, duration))
}

/// The units of time behind an article that no figure of the text takes in, wherever they stand: whether "a week" is a length
/// of time only another language can tell. A second may be the second of two.
pub(super) fn behind_articles(lexicon: &Lexicon, text: &str, figures: &[Figure]) -> Vec<Figure> {
    let of_word = |word: Range<usize>| {
        let rest = &text[word.start..];
        let length = any_phrase(rest, &lexicon.article)?;
        let gap = length + blank(&rest[length..]);
        let (unit, unit_length) = meaning(&rest[gap..], &lexicon.times)?;
        let range = word.start..word.start + gap + unit_length;
        let is_apart =
            |figure: &Figure| figure.range.end <= range.start || range.end <= figure.range.start;
        let is_new = *unit != TimeUnit::Seconds && figures.iter().all(is_apart);
        let duration = Duration {
            amount: Decimal::ONE,
            unit: *unit,
        };
        is_new.then(|| spelled(range, duration).figure)
    };
    letters::words(text).filter_map(of_word).collect()
}

fn number_word(lexicon: &Lexicon, text: &str, at: usize, word: &str) -> Option<Candidate> {
    let amount = *lexicon.numbers.get(word)?;
    let rest = &text[at..];
    let length = word_end(rest, 0);
    let (unit, unit_length) = unit::after(lexicon, &rest[length..]);
    let mut found = candidate(
        at..at + length + unit_length,
        unit::quantity(amount, unit.clone()),
    );
    found.hours = unit == Unit::Hours;
    found.figure.spelled = true;
    Some(found)
}

pub(super) fn time(minutes: u16) -> Option<Value> {
    let hour = i8::try_from(minutes / 60 % 24).ok()?;
    let minute = i8::try_from(minutes % 60).ok()?;
    let time = Time::new(hour, minute, 0, 0).ok()?;
    Some(Value::Quantity(Quantity::Time(time)))
}

fn candidate(range: Range<usize>, value: Value) -> Candidate {
    Candidate {
        figure: Figure {
            range,
            value,
            names: false,
            spelled: false,
        },
        hours: false,
    }
}

fn spelled(range: Range<usize>, duration: Duration) -> Candidate {
    let hours = duration.unit == TimeUnit::Hours && duration.amount > Decimal::ONE;
    let mut found = candidate(range, Value::Quantity(Quantity::Duration(duration)));
    found.figure.spelled = true;
    found.hours = hours;
    found
}
