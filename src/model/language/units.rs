//! Units after a number: those of the format, those of the facts, and the words people use instead.

use std::sync::Arc;

use rust_decimal::Decimal;

use crate::locale::habits::Habits;
use crate::locale::letters::begins_otherwise;
use crate::model::Quantity;
use crate::model::ordered::IndexSet;
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

/// Signs for percent beside the format's own.
const PERCENT_SIGNS: [&str; 2] = ["pct", "٪"];

/// Signs of currencies, and whether they can mean no other one.
const MONEY_SIGNS: [(&str, &str, bool); 4] = [
    ("€", "EUR", true),
    ("£", "GBP", true),
    ("$", "USD", false),
    ("¥", "JPY", false),
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
    let is_follower = || Habits::of_all().followers.contains(word);
    let follower = || is_reserved(word) || is_follower() || is_symbol(word);
    found.or_else(|| (!follower()).then_some(Found::Unknown(word.len())))
}

/// The unit of the format with which `rest` begins; `word` is its first word.
pub(super) fn of_the_format(rest: &str, word: &str) -> Option<Found> {
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
    let habits = Habits::of_all();
    let begin = |phrase: &str| begins(rest, phrase, true);
    let hours = habits.hours.iter().find_map(|phrase| begin(phrase));
    let hours = hours.map(|length| Habit {
        hour: true,
        ..habit(Unit::Time(TimeUnit::Hours), length, true)
    });
    let of_the_format = || {
        let mut words = TIME_WORDS.into_iter();
        words.find_map(|(phrase, unit)| Some(habit(Unit::Time(unit), begin(phrase)?, true)))
    };
    let time = || {
        let mut times = habits.times.iter();
        times.find_map(|time| {
            let length = begin(&time.phrase)?;
            Some(habit(Unit::Time(time.means), length, time.safe))
        })
    };
    let percent = || {
        let words = habits.percent.iter().map(String::as_str);
        let length = words.chain(PERCENT_SIGNS).find_map(begin)?;
        Some(habit(Unit::Percent, length, true))
    };
    let money = || {
        let (currency, safe) = currency_word(word)?;
        Some(habit(Unit::Money(currency), word.len(), safe))
    };
    hours
        .or_else(of_the_format)
        .or_else(time)
        .or_else(percent)
        .or_else(money)
}

/// The currency that a word or sign stands for, and whether it can be no other.
pub(super) fn currency_word(word: &str) -> Option<(Currency, bool)> {
    // Nothing stands before most numbers: the habits of all languages are not read for that.
    if word.is_empty() {
        return None;
    }
    let lower = word.to_lowercase();
    let sign = MONEY_SIGNS.iter().find(|(sign, ..)| *sign == word);
    if let Some((_, code, safe)) = sign {
        return Currency::from_code(code).map(|currency| (currency, *safe));
    }
    let mut words = Habits::of_all().currencies.iter();
    if let Some(habit) = words.find(|habit| habit.phrase == lower) {
        return Some((habit.means, habit.safe));
    }
    Currency::from_code(&lower.to_uppercase()).map(|currency| (currency, true))
}

/// How many bytes of `rest` a phrase takes, when it stands there as whole words.
fn begins(rest: &str, phrase: &str, any_case: bool) -> Option<usize> {
    if begins_otherwise(rest, phrase) {
        return None;
    }
    let mut at = 0;
    for word in phrase.split(' ') {
        at += rest[at..].len() - rest[at..].trim_start().len();
        let length = word_length(&rest[at..]);
        let found = &rest[at..at + length];
        let same = found == word || any_case && is_alike(found, word);
        if !same {
            return None;
        }
        at += length;
    }
    Some(at)
}

/// Whether a word is another but for capitals; the other has none.
fn is_alike(found: &str, word: &str) -> bool {
    if found.is_ascii() {
        found.eq_ignore_ascii_case(word)
    } else {
        found.to_lowercase() == word
    }
}

/// Bytes up to the next blank, bracket, comma or comparing symbol.
fn word_length(rest: &str) -> usize {
    let ends = |sign: char| {
        let symbol = matches!(
            sign,
            '(' | ')' | ',' | '<' | '>' | '=' | '≤' | '≥' | '≠' | '&' | '|'
        );
        symbol || sign.is_whitespace()
    };
    rest.find(ends).unwrap_or(rest.len())
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
        for (word, unit, safe) in [
            ("Tage", TimeUnit::Days, true),
            ("Werktage", TimeUnit::WorkingDays, false),
            ("Jahre", TimeUnit::Years, true),
            ("werkdagen", TimeUnit::WorkingDays, true),
            ("semaines", TimeUnit::Weeks, true),
            ("workdays", TimeUnit::WorkingDays, true),
        ] {
            let found = read(word);
            let Some(Found::Habit(habit)) = found else {
                panic!("{word}: {found:?}");
            };
            assert_eq!((habit.unit, habit.safe), (Unit::Time(unit), safe), "{word}");
        }
        assert!(matches!(
            read("dollars"),
            Some(Found::Habit(Habit { safe: false, .. }))
        ));
        assert!(matches!(
            read("Uhr"),
            Some(Found::Habit(Habit { hour: true, .. }))
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
