//! Quantities as a language writes them in Belgium.
//!
//! Number marks and names of months and days come from ICU; patterns for money, times and durations from
//! `locales/LANGUAGE/language.ftl`. ICU's own currency formatter always prints two decimals, a page says `250 €`.

mod hours;
mod money;
mod number;
mod time;

use rust_decimal::Decimal;

pub use hours::HoursLine;

use super::Words;
use crate::model::{Language, Quantity};

/// Writes quantities, dates, times and lists in one language. Cheap to make and to clone.
#[derive(Clone)]
pub struct Formatter {
    words: Words,
}

impl Formatter {
    /// A formatter for a language; one without files is written as English.
    #[must_use]
    pub fn new(language: &Language) -> Self {
        Self {
            words: Words::for_language(language.as_str()),
        }
    }

    /// The words of the same language.
    #[must_use]
    pub fn words(&self) -> &Words {
        &self.words
    }

    /// A quantity: `250 €`, `25 %`, `2 jours ouvrables`, `1er mars 2026`, `17 h 30`, `1 500 km`.
    #[must_use]
    pub fn quantity(&self, quantity: &Quantity) -> String {
        match quantity {
            Quantity::Money(money) => self.money(money),
            Quantity::Percent(number) => self.percent(*number),
            Quantity::Duration(duration) => self.duration(duration),
            Quantity::Date(date) => self.date(*date),
            Quantity::Time(time) => self.time(*time),
            Quantity::Number(number) => self.number_with_unit(number),
        }
    }

    /// Items joined with "and", without a comma before it.
    #[must_use]
    pub fn all(&self, items: &[String]) -> String {
        self.words.icu().all(items)
    }

    /// Items joined with "or".
    #[must_use]
    pub fn one_of(&self, items: &[String]) -> String {
        self.words.icu().one_of(items)
    }

    /// A number with the marks of the language, without zeros at its end: `1 234,5`.
    #[must_use]
    pub fn number(&self, number: Decimal) -> String {
        self.words.icu().number(number.normalize())
    }
}

#[cfg(test)]
pub(super) mod tests {
    use super::*;
    use crate::model::quantity::{Currency, Duration, Money, Number, TimeUnit};

    /// Makes spaces that do not break visible: ⍽ for U+00A0, ⎵ for U+202F.
    pub fn shown(text: &str) -> String {
        text.replace('\u{a0}', "⍽").replace('\u{202f}', "⎵")
    }

    /// Writes `250 EUR`, `25 %`, `2 working days`, `1500 km` in a language, its spaces visible.
    pub fn write(tag: &str, quantity: &str) -> String {
        let (number, unit) = quantity.split_once(' ').unwrap_or((quantity, ""));
        let amount: Decimal = number.parse().expect("a number");
        let duration = |unit| Quantity::Duration(Duration { amount, unit });
        let quantity = match (unit, Currency::from_code(unit)) {
            (_, Some(currency)) => Quantity::Money(Money { amount, currency }),
            ("%", _) => Quantity::Percent(amount),
            ("seconds", _) => duration(TimeUnit::Seconds),
            ("minutes", _) => duration(TimeUnit::Minutes),
            ("hours", _) => duration(TimeUnit::Hours),
            ("days", _) => duration(TimeUnit::Days),
            ("weeks", _) => duration(TimeUnit::Weeks),
            ("months", _) => duration(TimeUnit::Months),
            ("years", _) => duration(TimeUnit::Years),
            ("working days", _) => duration(TimeUnit::WorkingDays),
            _ => Quantity::Number(Number {
                amount,
                unit: (!unit.is_empty()).then(|| unit.into()),
            }),
        };
        shown(&Formatter::new(&tag.into()).quantity(&quantity))
    }

    #[test]
    fn lists_have_no_comma_before_the_last() {
        let items = ["a", "b", "c"].map(str::to_owned);
        let each = |f: fn(&Formatter, &[String]) -> String| {
            ["fr", "nl", "en"].map(|tag| f(&Formatter::new(&tag.into()), &items))
        };
        assert_eq!(
            each(Formatter::all),
            ["a, b et c", "a, b en c", "a, b and c"]
        );
        assert_eq!(
            each(Formatter::one_of),
            ["a, b ou c", "a, b of c", "a, b or c"]
        );
        let german = Formatter::new(&"de".into());
        assert_eq!(german.all(&items), "a, b und c");
        assert_eq!(german.one_of(&items), "a, b oder c");
    }
}
