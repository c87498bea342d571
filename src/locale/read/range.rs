//! What neighbours say about each other: `24 à 48 heures`, `van 9 tot 12 uur`.

use crate::model::Quantity;
use crate::model::quantity::{Duration, Money, Number, TimeUnit};
use rust_decimal::Decimal;

use super::cursor::{phrase, word_before};
use super::lexicon::Lexicon;
use super::scan::{Candidate, time};
use super::{Value, unit};

/// Gives the first number of a range the unit of the second, and tells hours of the day from numbers of hours.
pub(super) fn resolve(lexicon: &Lexicon, text: &str, found: &mut [Candidate]) {
    for at in (1..found.len()).rev() {
        if connected(lexicon, text, &found[at - 1], &found[at]) {
            let (head, tail) = found.split_at_mut(at);
            share_unit(text, &mut head[at - 1], &tail[0]);
        }
    }
    let mut start = 0;
    while start < found.len() {
        let mut end = start + 1;
        while end < found.len() && connected(lexicon, text, &found[end - 1], &found[end]) {
            end += 1;
        }
        let chain = &mut found[start..end];
        if is_clock(lexicon, text, chain) {
            chain.iter_mut().for_each(on_clock);
        }
        start = end;
    }
}

/// Whether only a dash or a word such as "to" stands between two candidates.
fn connected(lexicon: &Lexicon, text: &str, left: &Candidate, right: &Candidate) -> bool {
    let between = text[left.figure.range.end..right.figure.range.start].trim();
    matches!(between, "-" | "–" | "—")
        || lexicon
            .range
            .iter()
            .any(|word| phrase(between, word) == Some(between.len()))
}

fn share_unit(text: &str, left: &mut Candidate, right: &Candidate) {
    let Value::Quantity(Quantity::Number(Number { amount, unit: None })) = left.figure.value else {
        return;
    };
    let Some(quantity) = right.figure.quantity() else {
        return;
    };
    let shared = match quantity {
        Quantity::Money(money) => Quantity::Money(Money {
            amount,
            currency: money.currency,
        }),
        Quantity::Percent(_) => Quantity::Percent(amount),
        Quantity::Duration(duration) => Quantity::Duration(Duration {
            amount,
            unit: duration.unit,
        }),
        Quantity::Time(_) => {
            if let Some(value) = clock_without_mark(&text[left.figure.range.clone()]) {
                left.figure.value = value;
                left.figure.names = false;
            }
            return;
        }
        Quantity::Number(Number {
            unit: Some(unit), ..
        }) => Quantity::Number(Number {
            amount,
            unit: Some(unit.clone()),
        }),
        Quantity::Date(_) | Quantity::Number(_) => return,
    };
    left.figure.value = Value::Quantity(shared);
    left.figure.names = false;
    left.hours = right.hours;
}

/// The `9` or `9.30` of "van 9.30 tot 12.30 uur".
fn clock_without_mark(written: &str) -> Option<Value> {
    let (hour, minute) = written.split_once('.').unwrap_or((written, "0"));
    let (hour, minute): (u16, u16) = (hour.parse().ok()?, minute.parse().ok()?);
    (hour <= 24 && minute < 60).then(|| time(hour * 60 + minute))?
}

/// Whether the hours of a chain are hours of the day: another of them is one for certain, or a word before says so.
fn is_clock(lexicon: &Lexicon, text: &str, chain: &[Candidate]) -> bool {
    if !chain.iter().any(|one| one.hours) || !chain.iter().all(fits_clock) {
        return false;
    }
    if chain
        .iter()
        .any(|one| matches!(one.figure.quantity(), Some(Quantity::Time(_))))
    {
        return true;
    }
    let Some((before, start)) = word_before(text, chain[0].figure.range.start) else {
        return false;
    };
    if lexicon.clock_before.contains(&before) {
        return true;
    }
    let length =
        word_before(text, start).is_some_and(|(word, _)| lexicon.length_before.contains(&word));
    chain.len() > 1 && lexicon.clock_from.contains(&before) && !length
}

fn fits_clock(one: &Candidate) -> bool {
    match one.figure.quantity() {
        Some(Quantity::Time(_)) => true,
        Some(Quantity::Duration(duration)) => {
            one.hours && unit::hours_on_clock(duration.amount).is_some()
        }
        _ => false,
    }
}

fn on_clock(one: &mut Candidate) {
    let hours: Option<Decimal> = match one.figure.quantity() {
        Some(Quantity::Duration(duration)) if duration.unit == TimeUnit::Hours => {
            Some(duration.amount)
        }
        _ => None,
    };
    if let Some(value) = hours.and_then(unit::hours_on_clock).and_then(time) {
        one.figure.value = value;
    }
}
