//! Text → candidates: what each number, word or sign can be by itself.

use std::ops::Range;

use rust_decimal::Decimal;
use smol_str::{SmolStr, StrExt};

use super::beginnings::Begins;
use super::cursor::{any_phrase, blank, hyphens_end, meaning, word_before, word_end};
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
    /// Whether it counts something. A unit of time behind an article often does not: "after a second mistake".
    pub counts: bool,
}

/// What was found in a text, in its order.
#[derive(Debug, Default)]
pub(super) struct Scan {
    /// What counts something.
    pub found: Vec<Candidate>,
    /// The units of time behind articles that count nothing by themselves.
    pub behind_articles: Vec<Figure>,
}

/// A text, and what its signs tell of it.
#[derive(Clone, Copy)]
struct Scanned<'t> {
    text: &'t str,
    /// Whether a mail address may stand in it.
    has_mail: bool,
    has_digits: bool,
}

/// All candidates of a text that has no other signs than these.
pub(super) fn scan(lexicon: &Lexicon, text: &str, signs: Signs) -> Scan {
    let mut scan = Scan::default();
    let mut at = 0;
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
            begin(lexicon, scanned, at..end, letter)
        };
        // A whole word, a whole number, or one sign.
        let passed = end.max(at + letter.len_utf8());
        at = match candidate {
            Some(candidate) if candidate.counts => {
                let end = candidate.figure.range.end;
                scan.found.push(candidate);
                end
            }
            Some(candidate) => {
                scan.behind_articles.push(candidate.figure);
                passed
            }
            None => passed,
        };
    }
    scan
}

impl Scanned<'_> {
    /// Whether letters side by side are a word with which no figure begins, as most words are: its first letters and its
    /// length tell.
    fn is_plain(self, lexicon: &Lexicon, plain: Range<usize>) -> bool {
        if plain.is_empty() {
            return false;
        }
        let first = self.text.as_bytes()[plain.start];
        let may_be_currency = self.has_digits && first.is_ascii_uppercase();
        let may_be_address =
            self.has_mail || contact::may_begin_link(&self.text.as_bytes()[plain.start..]);
        !first.is_ascii_digit()
            && !may_be_currency
            && !may_be_address
            && !lexicon
                .beginnings
                .may_hold(&self.text[plain.start..hyphens_end(self.text, plain.end)])
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

/// What begins at a letter or sign; `plain` are the letters and digits side by side there.
fn begin(
    lexicon: &Lexicon,
    scanned: Scanned<'_>,
    plain: Range<usize>,
    letter: char,
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
    if scanned.has_digits
        && unit::begins_currency(letter)
        && let Some((currency, start)) = unit::currency_before(rest)
    {
        let (amount, length) = number::number(lexicon, &rest[start..])?;
        let value = unit::quantity(amount, Unit::Money(currency));
        return Some(candidate(at..at + start + length, value));
    }
    if !letter.is_alphabetic() {
        return None;
    }
    let end = hyphens_end(text, plain.end);
    let written = &text[at..end];
    if !lexicon.beginnings.may_hold(written) {
        return None;
    }
    let is_folded = |byte: u8| byte.is_ascii_lowercase() || byte == b'-';
    let folded = if written.bytes().all(is_folded) {
        SmolStr::default()
    } else {
        written.to_lowercase_smolstr()
    };
    let word = if folded.is_empty() { written } else { &folded };
    let begins = lexicon.beginnings.of(word)?;
    words(lexicon, scanned, at, begins, word)
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

/// Figures in words: `trois jours`, `quinzaine`, `midi`, `March 1, 2026`; `begins` is what the word can begin.
fn words(
    lexicon: &Lexicon,
    scanned: Scanned<'_>,
    at: usize,
    begins: Begins,
    word: &str,
) -> Option<Candidate> {
    let text = scanned.text;
    let rest = &text[at..];
    if scanned.has_digits
        && begins.may_be(Begins::MONTH)
        && let Some((value, length)) = date::month_first(lexicon, rest)
    {
        return Some(candidate(at..at + length, value));
    }
    if begins.may_be(Begins::LENGTH)
        && let Some((duration, length)) = meaning(rest, &lexicon.phrases)
    {
        return Some(spelled(at..at + length, duration.clone()));
    }
    if begins.may_be(Begins::MOMENT)
        && let Some((minutes, length)) = meaning(rest, &lexicon.moments)
    {
        return Some(candidate(at..at + length, time(*minutes)?));
    }
    let single = begins
        .may_be(Begins::SINGLE)
        .then(|| one(lexicon, text, at))
        .flatten();
    if single.as_ref().is_some_and(|single| single.counts) || !begins.may_be(Begins::NUMBER) {
        return single;
    }
    number_word(lexicon, text, at, word).or(single)
}

/// A single unit of time: "one day", "within a week", "within the month"; behind an article, one that counts or not.
fn one(lexicon: &Lexicon, text: &str, at: usize) -> Option<Candidate> {
    let rest = &text[at..];
    let counted = any_phrase(rest, &lexicon.one);
    let article = match counted {
        None => any_phrase(rest, &lexicon.article),
        Some(_) => None,
    };
    let whole = || any_phrase(rest, &lexicon.within_the);
    let length = counted.or(article).or_else(whole)?;
    let (unit, end) = unit_behind(lexicon, rest, length)?;
    // "After a second mistake" speaks of no time.
    if unit == TimeUnit::Seconds && counted.is_none() {
        return None;
    }
    let duration = Duration {
        amount: Decimal::ONE,
        unit,
    };
    let mut found = spelled(at..at + end, duration);
    found.counts = article.is_none() || is_counting_article(lexicon, text, at);
    Some(found)
}

/// Whether the word before an article makes it a number: "within a week", not "a week".
fn is_counting_article(lexicon: &Lexicon, text: &str, at: usize) -> bool {
    let Some((before, _)) = word_before(text, at) else {
        return false;
    };
    let ends = |one: &String| {
        let before = before.strip_suffix(one.as_str());
        before.is_some_and(|before| before.is_empty() || before.ends_with('\''))
    };
    lexicon.article_after.iter().any(ends)
}

/// The unit of time behind the first bytes of a text, and where it ends.
fn unit_behind(lexicon: &Lexicon, text: &str, length: usize) -> Option<(TimeUnit, usize)> {
    let gap = length + blank(&text[length..]);
    let word = &text[gap..letters::word_end(text, gap)];
    if !lexicon.openings_of_times.may_hold(word) {
        return None;
    }
    let (unit, unit_length) = meaning(&text[gap..], &lexicon.times)?;
    Some((*unit, gap + unit_length))
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
        counts: true,
    }
}

fn spelled(range: Range<usize>, duration: Duration) -> Candidate {
    let hours = duration.unit == TimeUnit::Hours && duration.amount > Decimal::ONE;
    let mut found = candidate(range, Value::Quantity(Quantity::Duration(duration)));
    found.figure.spelled = true;
    found.hours = hours;
    found
}
