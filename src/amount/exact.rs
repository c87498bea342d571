//! Exact values: a fraction and what it counts.

use std::sync::Arc;

use jiff::civil::{Date, Time};
use rust_decimal::Decimal;

use super::ratio::Ratio;
use crate::model::Quantity;
use crate::model::decision::Rounding;
use crate::model::quantity::{Currency, Duration, Kind, Money, Number, TimeUnit, days_since_epoch};

/// A value with its unit, not yet rounded.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Exact {
    /// How many of the unit; for a date the days since 1970-01-01, for a clock time the minutes since midnight.
    pub number: Ratio,
    /// Of what.
    pub unit: Unit,
}

/// What a value counts.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Unit {
    /// A currency.
    Money(Currency),
    /// Hundredths.
    Percent,
    /// A unit of time.
    Time(TimeUnit),
    /// A day of the calendar.
    Date,
    /// A time of the day.
    Clock,
    /// A unit of the author's, or none.
    Number(Option<Arc<str>>),
}

impl Exact {
    /// Joins a number to its unit.
    #[must_use]
    pub const fn new(number: Ratio, unit: Unit) -> Self {
        Self { number, unit }
    }

    /// A day.
    #[must_use]
    pub fn date(date: Date) -> Self {
        Self::new(Ratio::from(days_since_epoch(date)), Unit::Date)
    }

    /// What it may be compared with.
    #[must_use]
    pub fn kind(&self) -> Kind {
        match &self.unit {
            Unit::Money(currency) => Kind::Money(*currency),
            Unit::Percent => Kind::Percent,
            Unit::Time(unit) => Kind::Duration(unit.clock()),
            Unit::Date => Kind::Date,
            Unit::Clock => Kind::Time,
            Unit::Number(unit) => Kind::Number(unit.clone()),
        }
    }

    /// Its place on the number line of its kind, as [`Quantity::measure`] has it; `None` where it grows too large.
    #[must_use]
    pub fn measure(&self) -> Option<Ratio> {
        match &self.unit {
            Unit::Time(unit) if unit.size() != 1 => self.number.times(Ratio::from(unit.size())),
            _ => Some(self.number),
        }
    }

    /// The same value in another unit; `None` where the units do not measure the same.
    #[must_use]
    pub fn in_unit(&self, unit: &Unit) -> Option<Self> {
        if self.unit == *unit {
            return Some(self.clone());
        }
        let (Unit::Time(from), Unit::Time(to)) = (&self.unit, unit) else {
            return None;
        };
        if from.clock() != to.clock() {
            return None;
        }
        let number = self.measure()?.divided_by(Ratio::from(to.size()))?;
        Some(Self::new(number, unit.clone()))
    }

    /// The day it stands for, when it is one.
    #[must_use]
    pub fn as_date(&self) -> Option<Date> {
        let whole = self.unit == Unit::Date && self.number.is_whole();
        let days = whole.then(|| i64::try_from(self.number.floor()).ok())??;
        let span = jiff::Span::new().try_days(days).ok()?;
        Date::constant(1970, 1, 1).checked_add(span).ok()
    }

    /// Money to the decimals of its currency; anything else as it is.
    ///
    /// Half up takes a half away from zero, down takes towards zero, up away from zero, as decision tables (DMN) and
    /// ledgers do. `None` where it is too large to be written.
    #[must_use]
    pub fn rounded(&self, rounding: Rounding) -> Option<Quantity> {
        let Unit::Money(currency) = self.unit else {
            return self.to_quantity();
        };
        let coins = 10_i64.pow(currency.decimals());
        let in_coins = self.number.times(Ratio::from(coins))?;
        let whole = to_whole(in_coins, rounding)?;
        let amount = Decimal::try_from_i128_with_scale(whole, currency.decimals()).ok()?;
        Some(Quantity::Money(Money { amount, currency }))
    }

    /// The value as a quantity that can be written, exact where 28 decimals can hold it; `None` where it is too large
    /// or is no day of the calendar.
    #[must_use]
    pub fn to_quantity(&self) -> Option<Quantity> {
        let amount = || self.number.to_decimal();
        Some(match &self.unit {
            Unit::Money(currency) => Quantity::Money(Money {
                amount: amount()?,
                currency: *currency,
            }),
            Unit::Percent => Quantity::Percent(amount()?),
            Unit::Time(unit) => Quantity::Duration(Duration {
                amount: amount()?,
                unit: *unit,
            }),
            Unit::Date => Quantity::Date(self.as_date()?),
            Unit::Clock => Quantity::Time(self.as_time()?),
            Unit::Number(unit) => Quantity::Number(Number {
                amount: amount()?,
                unit: unit.clone(),
            }),
        })
    }

    fn as_time(&self) -> Option<Time> {
        let minutes = i64::try_from(self.number.floor()).ok()?;
        let hour = i8::try_from(minutes.div_euclid(60)).ok()?;
        let minute = i8::try_from(minutes.rem_euclid(60)).ok()?;
        Time::new(hour, minute, 0, 0).ok()
    }
}

/// The whole number next to a fraction.
fn to_whole(number: Ratio, rounding: Rounding) -> Option<i128> {
    let (low, high) = (number.floor(), number.ceil());
    let (towards_zero, away) = if number.is_negative() {
        (high, low)
    } else {
        (low, high)
    };
    Some(match rounding {
        Rounding::Down => towards_zero,
        Rounding::Up => away,
        Rounding::HalfUp => {
            let rest = number.minus(Ratio::new(towards_zero, 1)?)?;
            let half = Ratio::new(if rest.is_negative() { -1 } else { 1 }, 2)?;
            let below = if rest.is_negative() {
                rest > half
            } else {
                rest < half
            };
            if below { towards_zero } else { away }
        }
    })
}

impl From<&Quantity> for Exact {
    fn from(quantity: &Quantity) -> Self {
        match quantity {
            Quantity::Money(money) => Self::new(money.amount.into(), Unit::Money(money.currency)),
            Quantity::Percent(amount) => Self::new((*amount).into(), Unit::Percent),
            Quantity::Duration(length) => Self::new(length.amount.into(), Unit::Time(length.unit)),
            Quantity::Date(date) => Self::date(*date),
            Quantity::Time(_) => Self::new(quantity.measure().into(), Unit::Clock),
            Quantity::Number(number) => {
                Self::new(number.amount.into(), Unit::Number(number.unit.clone()))
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn euro(over: i128, under: i128) -> Exact {
        let currency = Currency::from_code("EUR").expect("a currency");
        Exact::new(
            Ratio::new(over, under).expect("a fraction"),
            Unit::Money(currency),
        )
    }

    fn rounded(value: &Exact, rounding: Rounding) -> String {
        value
            .rounded(rounding)
            .map_or(String::new(), |quantity| quantity.to_string())
    }

    #[test]
    fn money_is_rounded_to_its_coins_on_both_sides_of_zero() {
        use Rounding::{Down, HalfUp, Up};
        for (value, half_up, down, up) in [
            (euro(10, 3), "3.33 EUR", "3.33 EUR", "3.34 EUR"),
            (euro(1, 200), "0.01 EUR", "0 EUR", "0.01 EUR"),
            (euro(-1, 200), "-0.01 EUR", "0 EUR", "-0.01 EUR"),
            (euro(-1, 201), "0 EUR", "0 EUR", "-0.01 EUR"),
            (euro(5, 1), "5 EUR", "5 EUR", "5 EUR"),
        ] {
            let all = [HalfUp, Down, Up].map(|rounding| rounded(&value, rounding));
            assert_eq!(all, [half_up, down, up], "{value:?}");
        }
    }

    #[test]
    fn what_is_not_money_is_not_rounded() {
        let days = Exact::new(
            Ratio::new(9, 8).expect("a fraction"),
            Unit::Time(TimeUnit::Days),
        );
        assert_eq!(rounded(&days, Rounding::Down), "1.1250 days");
        let hours = days.in_unit(&Unit::Time(TimeUnit::Hours));
        assert_eq!(hours.map(|hours| hours.number), Some(Ratio::from(27)));
        assert_eq!(days.in_unit(&Unit::Time(TimeUnit::Months)), None);
    }

    #[test]
    fn dates_come_back() {
        let date = jiff::civil::date(2026, 12, 1);
        assert_eq!(Exact::date(date).as_date(), Some(date));
    }
}
