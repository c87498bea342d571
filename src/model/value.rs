//! Values of facts as people write them in cases and on the command line.

use super::Id;
use super::decision::{Fact, FactKind, FactUnit, FactValue};
use super::language::{self, Expected, Mistake, Vocabulary};
use super::quantity::{Duration, Money, Number, Quantity};

impl Fact {
    /// Reads a value of this fact: `unknown`, `yes`, an option, or a quantity; a bare number takes the fact's unit.
    ///
    /// # Errors
    /// When the text is no value that this fact can take; the mistake says what was expected.
    pub fn read_value(&self, text: &str, names: &Vocabulary) -> Result<FactValue, Mistake> {
        let text = text.trim();
        if text == "unknown" {
            return if self.may_be_unknown {
                Ok(FactValue::Unknown)
            } else {
                Err(language::never_unknown(text))
            };
        }
        match &self.kind {
            FactKind::YesNo => match text {
                _ if text.eq_ignore_ascii_case("yes") => Ok(FactValue::YesNo(true)),
                _ if text.eq_ignore_ascii_case("no") => Ok(FactValue::YesNo(false)),
                _ => Err(language::no_option(text, &["yes", "no"])),
            },
            FactKind::Choice(options) | FactKind::Scale(options) => match options.get(text) {
                Some(option) => Ok(FactValue::Option(option.id.clone())),
                None => {
                    let known: Vec<_> = options.keys().map(Id::as_str).collect();
                    Err(language::no_option(text, &known))
                }
            },
            _ => self.read_quantity(text, names).map(FactValue::Quantity),
        }
    }

    fn read_quantity(&self, text: &str, names: &Vocabulary) -> Result<Quantity, Mistake> {
        let expected = match self.kind {
            FactKind::Duration => Expected::Duration,
            FactKind::Time => Expected::Time,
            _ => Expected::Anything,
        };
        let quantity = language::quantity(text, names, expected)?;
        let quantity = self.with_unit(quantity);
        let fits = match (&self.kind, &quantity) {
            (FactKind::Money, Quantity::Money(_))
            | (FactKind::Percentage, Quantity::Percent(_))
            | (FactKind::Date, Quantity::Date(_))
            | (FactKind::Time, Quantity::Time(_))
            | (FactKind::Duration, Quantity::Duration(_))
            | (FactKind::Number, Quantity::Number(_)) => true,
            (FactKind::WholeNumber, Quantity::Number(number)) => number.amount.fract().is_zero(),
            _ => false,
        };
        if !fits {
            return Err(language::other_kind(text, self.kind.word()));
        }
        if !self.counts_in_unit_of(&quantity) {
            let expected = self.unit.as_ref().map(FactUnit::to_string);
            return Err(language::other_unit(text, expected.as_deref()));
        }
        Ok(quantity)
    }

    /// Whether a quantity of the fact's kind can be told in the fact's unit. What has no unit anywhere takes any currency
    /// and any clock, but a number that counts nothing is not one of something.
    fn counts_in_unit_of(&self, quantity: &Quantity) -> bool {
        match (quantity, &self.unit) {
            (Quantity::Money(money), Some(FactUnit::Currency(own))) => money.currency == *own,
            (Quantity::Duration(duration), Some(FactUnit::Time(own))) => {
                duration.unit.clock() == own.clock()
            }
            (Quantity::Number(number), Some(FactUnit::Free(own))) => {
                number.unit.as_ref() == Some(own)
            }
            (Quantity::Number(number), None) => number.unit.is_none(),
            _ => true,
        }
    }

    /// Gives a bare number the fact's unit.
    fn with_unit(&self, quantity: Quantity) -> Quantity {
        let Quantity::Number(Number { amount, unit: None }) = quantity else {
            return quantity;
        };
        match (&self.kind, &self.unit) {
            (FactKind::Money, Some(FactUnit::Currency(currency))) => Quantity::Money(Money {
                amount,
                currency: *currency,
            }),
            (FactKind::Duration, Some(FactUnit::Time(unit))) => Quantity::Duration(Duration {
                amount,
                unit: *unit,
            }),
            (FactKind::Percentage, _) => Quantity::Percent(amount),
            (FactKind::Number | FactKind::WholeNumber, Some(FactUnit::Free(unit))) => {
                Quantity::Number(Number {
                    amount,
                    unit: Some(unit.clone()),
                })
            }
            _ => Quantity::Number(Number { amount, unit: None }),
        }
    }
}
