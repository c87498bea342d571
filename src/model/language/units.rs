//! Units after a number: those of the format, those of the facts, and the words people use instead.

use std::sync::Arc;

use indexmap::IndexSet;
use rust_decimal::Decimal;

use crate::model::Quantity;
use crate::model::quantity::{Currency, Duration, Money, Number, TimeUnit};
use crate::spec::is_reserved;

/// What a number counts.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Unit {
    Percent,
    Money(Currency),
    Time(TimeUnit),
    Free(Arc<str>),
    None,
}

/// What stands after a number.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Found {
    /// A unit of the format or of a fact, and how many bytes it takes.
    Unit(Unit, usize),
    /// A word people use for one.
    Habit(Habit),
    /// A word that is no unit, and how many bytes it takes.
    Unknown(usize),
}

/// A word that people use for a unit.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Habit {
    pub unit: Unit,
    pub length: usize,
    /// Whether it can mean nothing else.
    pub safe: bool,
    /// Whether it also stands after the hour of a clock time: `17 u`.
    pub hour: bool,
}

/// The units of time as the format writes them; two words before one.
pub(super) const TIME_WORDS: [(&str, TimeUnit); 16] = [
    ("working days", TimeUnit::WorkingDays),
    ("working day", TimeUnit::WorkingDays),
    ("seconds", TimeUnit::Seconds),
    ("second", TimeUnit::Seconds),
    ("minutes", TimeUnit::Minutes),
    ("minute", TimeUnit::Minutes),
    ("hours", TimeUnit::Hours),
    ("hour", TimeUnit::Hours),
    ("days", TimeUnit::Days),
    ("day", TimeUnit::Days),
    ("weeks", TimeUnit::Weeks),
    ("week", TimeUnit::Weeks),
    ("months", TimeUnit::Months),
    ("month", TimeUnit::Months),
    ("years", TimeUnit::Years),
    ("year", TimeUnit::Years),
];

/// Words for units of time in the languages around us, longer phrases first, and whether they can mean nothing else
/// (French law counts Saturdays among the "jours ouvrables").
const TIME_HABITS: &[(&str, TimeUnit, bool)] = &[
    ("business days", TimeUnit::WorkingDays, true),
    ("business day", TimeUnit::WorkingDays, true),
    ("calendar days", TimeUnit::Days, true),
    ("calendar day", TimeUnit::Days, true),
    ("jours ouvrables", TimeUnit::WorkingDays, false),
    ("jour ouvrable", TimeUnit::WorkingDays, false),
    ("jours ouvrés", TimeUnit::WorkingDays, true),
    ("jour ouvré", TimeUnit::WorkingDays, true),
    ("jours calendrier", TimeUnit::Days, true),
    ("jours", TimeUnit::Days, true),
    ("jour", TimeUnit::Days, true),
    ("workdays", TimeUnit::WorkingDays, true),
    ("workday", TimeUnit::WorkingDays, true),
    ("werkdagen", TimeUnit::WorkingDays, true),
    ("werkdag", TimeUnit::WorkingDays, true),
    ("kalenderdagen", TimeUnit::Days, true),
    ("dagen", TimeUnit::Days, true),
    ("dag", TimeUnit::Days, true),
    ("seconden", TimeUnit::Seconds, true),
    ("seconde", TimeUnit::Seconds, true),
    ("secondes", TimeUnit::Seconds, true),
    ("secs", TimeUnit::Seconds, true),
    ("sec", TimeUnit::Seconds, true),
    ("minuten", TimeUnit::Minutes, true),
    ("minuut", TimeUnit::Minutes, true),
    ("mins", TimeUnit::Minutes, true),
    ("min", TimeUnit::Minutes, true),
    ("hrs", TimeUnit::Hours, true),
    ("hr", TimeUnit::Hours, true),
    ("uren", TimeUnit::Hours, true),
    ("semaines", TimeUnit::Weeks, true),
    ("semaine", TimeUnit::Weeks, true),
    ("weken", TimeUnit::Weeks, true),
    ("maanden", TimeUnit::Months, true),
    ("maand", TimeUnit::Months, true),
    ("mois", TimeUnit::Months, true),
    ("jaren", TimeUnit::Years, true),
    ("jaar", TimeUnit::Years, true),
    ("années", TimeUnit::Years, true),
    ("année", TimeUnit::Years, true),
    ("ans", TimeUnit::Years, true),
    ("an", TimeUnit::Years, true),
];

/// Words for hours that also follow the hour of a clock time.
const HOUR_WORDS: [&str; 5] = ["heures", "heure", "uur", "h", "u"];

const PERCENT_HABITS: [&str; 6] = ["percent", "per cent", "procent", "pour cent", "pct", "٪"];

/// Words for a currency, and whether they can mean no other one.
const MONEY_HABITS: &[(&str, &str, bool)] = &[
    ("euros", "EUR", true),
    ("euro", "EUR", true),
    ("€", "EUR", true),
    ("£", "GBP", true),
    ("$", "USD", false),
    ("¥", "JPY", false),
];

/// Words that may follow a number without being its unit, beside the words the languages keep for themselves.
const FOLLOWERS: [&str; 12] = [
    "until", "till", "through", "tot", "en", "et", "ou", "à", "in", "for", "is", "then",
];

/// What stands at the start of `rest`; `None` where no unit is written.
pub(super) fn unit(rest: &str, declared: &IndexSet<Arc<str>>) -> Option<Found> {
    let free = declared
        .iter()
        .filter_map(|unit| Some((begins(rest, unit, false)?, unit)))
        .max_by_key(|(length, _)| *length);
    if let Some((length, unit)) = free {
        return Some(Found::Unit(Unit::Free(unit.clone()), length));
    }
    let word = &rest[..word_length(rest)];
    if word.is_empty() || word.starts_with(|c: char| c.is_ascii_digit()) {
        return None;
    }
    let found = of_the_format(rest, word).or_else(|| by_habit(rest, word).map(Found::Habit));
    let follower = || is_reserved(word) || FOLLOWERS.contains(&word) || is_symbol(word);
    found.or_else(|| (!follower()).then_some(Found::Unknown(word.len())))
}

fn of_the_format(rest: &str, word: &str) -> Option<Found> {
    if word == "%" {
        return Some(Found::Unit(Unit::Percent, 1));
    }
    if let Some(currency) = Currency::from_code(word) {
        return Some(Found::Unit(Unit::Money(currency), word.len()));
    }
    TIME_WORDS.into_iter().find_map(|(phrase, unit)| {
        Some(Found::Unit(Unit::Time(unit), begins(rest, phrase, false)?))
    })
}

fn by_habit(rest: &str, word: &str) -> Option<Habit> {
    let habit = |unit, length, safe| Habit {
        unit,
        length,
        safe,
        hour: false,
    };
    let time = TIME_WORDS
        .into_iter()
        .map(|(phrase, unit)| (phrase, unit, true))
        .chain(TIME_HABITS.iter().copied())
        .find_map(|(phrase, unit, safe)| {
            Some(habit(Unit::Time(unit), begins(rest, phrase, true)?, safe))
        });
    let hours = || {
        let length = HOUR_WORDS
            .into_iter()
            .find_map(|phrase| begins(rest, phrase, true))?;
        Some(Habit {
            hour: true,
            ..habit(Unit::Time(TimeUnit::Hours), length, true)
        })
    };
    let percent = || {
        let length = PERCENT_HABITS
            .into_iter()
            .find_map(|phrase| begins(rest, phrase, true))?;
        Some(habit(Unit::Percent, length, true))
    };
    let money = || {
        let (currency, safe) = currency_word(word)?;
        Some(habit(Unit::Money(currency), word.len(), safe))
    };
    time.or_else(hours).or_else(percent).or_else(money)
}

/// The currency that a word or sign stands for, and whether it can be no other.
pub(super) fn currency_word(word: &str) -> Option<(Currency, bool)> {
    let lower = word.to_lowercase();
    let known = MONEY_HABITS.iter().find(|(habit, ..)| *habit == lower);
    if let Some((_, code, safe)) = known {
        return Currency::from_code(code).map(|currency| (currency, *safe));
    }
    Currency::from_code(&lower.to_uppercase()).map(|currency| (currency, true))
}

/// How many bytes of `rest` a phrase takes, when it stands there as whole words.
fn begins(rest: &str, phrase: &str, any_case: bool) -> Option<usize> {
    let mut at = 0;
    for word in phrase.split(' ') {
        at += rest[at..].len() - rest[at..].trim_start().len();
        let length = word_length(&rest[at..]);
        let found = &rest[at..at + length];
        let same = found == word || any_case && found.to_lowercase() == word;
        if !same {
            return None;
        }
        at += length;
    }
    Some(at)
}

/// Bytes up to the next blank, bracket, comma or comparing symbol.
fn word_length(rest: &str) -> usize {
    rest.find(|c: char| c.is_whitespace() || "(),<>=≤≥≠&|".contains(c))
        .unwrap_or(rest.len())
}

fn is_symbol(word: &str) -> bool {
    !word.chars().any(char::is_alphanumeric)
        && word.chars().count() == 1
        && "+-−–*×/÷".contains(word)
}

impl Unit {
    /// So many of this unit.
    pub fn of(&self, amount: Decimal) -> Quantity {
        match self {
            Self::Percent => Quantity::Percent(amount),
            Self::Money(currency) => Quantity::Money(Money {
                amount,
                currency: *currency,
            }),
            Self::Time(unit) => Quantity::Duration(Duration {
                amount,
                unit: *unit,
            }),
            Self::Free(unit) => Quantity::Number(Number {
                amount,
                unit: Some(unit.clone()),
            }),
            Self::None => Quantity::Number(Number { amount, unit: None }),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(rest: &str) -> Option<Found> {
        unit(
            rest,
            &["km".into(), "cubic metres".into(), "min".into()]
                .into_iter()
                .collect(),
        )
    }

    #[test]
    fn units_of_the_format_and_of_facts() {
        assert_eq!(
            read("working  days from"),
            Some(Found::Unit(Unit::Time(TimeUnit::WorkingDays), 13))
        );
        assert_eq!(
            read("km, at most"),
            Some(Found::Unit(Unit::Free("km".into()), 2))
        );
        assert_eq!(
            read("cubic metres"),
            Some(Found::Unit(Unit::Free("cubic metres".into()), 12))
        );
        assert_eq!(read("min"), Some(Found::Unit(Unit::Free("min".into()), 3)));
        assert_eq!(read("%"), Some(Found::Unit(Unit::Percent, 1)));
    }

    #[test]
    fn words_by_habit_and_words_that_are_no_unit() {
        assert!(matches!(
            read("jours ouvrables"),
            Some(Found::Habit(Habit { safe: false, .. }))
        ));
        assert!(matches!(
            read("Days"),
            Some(Found::Habit(Habit { safe: true, .. }))
        ));
        assert!(matches!(
            read("u"),
            Some(Found::Habit(Habit { hour: true, .. }))
        ));
        assert_eq!(read("bananas"), Some(Found::Unknown(7)));
        assert_eq!(read("to 5"), None);
        assert_eq!(read(""), None);
    }
}
