//! Quantities: a number and what it counts, exactly as written, never floats.

use std::sync::Arc;

use jiff::civil::{Date, Time};
use rust_decimal::Decimal;

/// A number and its unit. Decimals keep the digits that were written (`8.50` stays two decimals).
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub enum Quantity {
    /// `250 EUR`.
    Money(Money),
    /// `25 %`; the number as written, so 25 for a quarter.
    Percent(Decimal),
    /// `2 working days`.
    Duration(Duration),
    /// `2026-12-01`.
    Date(Date),
    /// `17:00`.
    Time(Time),
    /// `3`, or `0.5 m3` with a unit that a fact declares.
    Number(Number),
}

/// An amount of money.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct Money {
    /// How much, in the currency's unit.
    pub amount: Decimal,
    /// In what.
    pub currency: Currency,
}

/// A currency by its ISO 4217 code.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Currency([u8; 3]);

/// A length of time as written; equal lengths in other units are other values of this type, the same of [`Duration::length`].
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct Duration {
    /// How many.
    pub amount: Decimal,
    /// Of what.
    pub unit: TimeUnit,
}

/// What a duration counts.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum TimeUnit {
    /// Seconds.
    Seconds,
    /// Sixty seconds.
    Minutes,
    /// Sixty minutes.
    Hours,
    /// Calendar days of 24 hours.
    Days,
    /// Seven days.
    Weeks,
    /// Calendar months.
    Months,
    /// Twelve months.
    Years,
    /// Days on which the organisation works.
    WorkingDays,
}

/// What makes durations comparable: each runs on exactly one clock.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Clock {
    /// Seconds to weeks; measured in seconds.
    Elapsed,
    /// Months and years; measured in months.
    Months,
    /// Working days; measured in working days.
    WorkingDays,
}

/// A bare number or one with a unit of the author's.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct Number {
    /// How many.
    pub amount: Decimal,
    /// Of what, when a unit was written.
    pub unit: Option<Arc<str>>,
}

impl Currency {
    /// The currency where none is stated.
    pub const EURO: Self = Self(*b"EUR");

    /// Reads a code of three capital letters that ISO 4217 knows.
    #[must_use]
    pub fn from_code(code: &str) -> Option<Self> {
        let bytes: [u8; 3] = code.as_bytes().try_into().ok()?;
        let known = bytes.iter().all(u8::is_ascii_uppercase) && CODES.binary_search(&code).is_ok();
        known.then_some(Self(bytes))
    }

    /// All codes that ISO 4217 knows, in alphabetical order.
    pub fn codes() -> impl Iterator<Item = &'static str> {
        CODES.into_iter()
    }

    /// The code: `EUR`.
    #[must_use]
    pub fn code(&self) -> &str {
        std::str::from_utf8(&self.0).unwrap_or_default()
    }

    /// Decimals of its smallest coin, after ISO 4217: 2 for `EUR`, 0 for `JPY`.
    #[must_use]
    pub fn decimals(self) -> u32 {
        match self.code() {
            "BIF" | "CLP" | "DJF" | "GNF" | "ISK" | "JPY" | "KMF" | "KRW" | "PYG" | "RWF"
            | "UGX" | "VND" | "VUV" | "XAF" | "XOF" | "XPF" => 0,
            "BHD" | "IQD" | "JOD" | "KWD" | "LYD" | "OMR" | "TND" => 3,
            _ => 2,
        }
    }
}

/// The active codes of ISO 4217, in alphabetical order.
const CODES: [&str; 155] = [
    "AED", "AFN", "ALL", "AMD", "AOA", "ARS", "AUD", "AWG", "AZN", "BAM", "BBD", "BDT", "BGN",
    "BHD", "BIF", "BMD", "BND", "BOB", "BRL", "BSD", "BTN", "BWP", "BYN", "BZD", "CAD", "CDF",
    "CHF", "CLP", "CNY", "COP", "CRC", "CUP", "CVE", "CZK", "DJF", "DKK", "DOP", "DZD", "EGP",
    "ERN", "ETB", "EUR", "FJD", "FKP", "GBP", "GEL", "GHS", "GIP", "GMD", "GNF", "GTQ", "GYD",
    "HKD", "HNL", "HTG", "HUF", "IDR", "ILS", "INR", "IQD", "IRR", "ISK", "JMD", "JOD", "JPY",
    "KES", "KGS", "KHR", "KMF", "KPW", "KRW", "KWD", "KYD", "KZT", "LAK", "LBP", "LKR", "LRD",
    "LSL", "LYD", "MAD", "MDL", "MGA", "MKD", "MMK", "MNT", "MOP", "MRU", "MUR", "MVR", "MWK",
    "MXN", "MYR", "MZN", "NAD", "NGN", "NIO", "NOK", "NPR", "NZD", "OMR", "PAB", "PEN", "PGK",
    "PHP", "PKR", "PLN", "PYG", "QAR", "RON", "RSD", "RUB", "RWF", "SAR", "SBD", "SCR", "SDG",
    "SEK", "SGD", "SHP", "SLE", "SOS", "SRD", "SSP", "STN", "SVC", "SYP", "SZL", "THB", "TJS",
    "TMT", "TND", "TOP", "TRY", "TTD", "TWD", "TZS", "UAH", "UGX", "USD", "UYU", "UZS", "VED",
    "VES", "VND", "VUV", "WST", "XAF", "XCD", "XOF", "XPF", "YER", "ZAR", "ZMW", "ZWG",
];

impl Clock {
    /// The unit in which this clock counts the time between two dates.
    #[must_use]
    pub const fn day_unit(self) -> TimeUnit {
        match self {
            Self::Elapsed => TimeUnit::Days,
            Self::Months => TimeUnit::Months,
            Self::WorkingDays => TimeUnit::WorkingDays,
        }
    }
}

impl TimeUnit {
    /// The clock this unit runs on.
    #[must_use]
    pub const fn clock(self) -> Clock {
        match self {
            Self::Seconds | Self::Minutes | Self::Hours | Self::Days | Self::Weeks => {
                Clock::Elapsed
            }
            Self::Months | Self::Years => Clock::Months,
            Self::WorkingDays => Clock::WorkingDays,
        }
    }

    /// How many of the clock's smallest unit it holds: 3,600 for hours, 12 for years, 1 for working days.
    #[must_use]
    pub const fn size(self) -> i64 {
        match self {
            Self::Seconds | Self::Months | Self::WorkingDays => 1,
            Self::Minutes => 60,
            Self::Hours => 3_600,
            Self::Days => 86_400,
            Self::Weeks => 604_800,
            Self::Years => 12,
        }
    }
}

impl Duration {
    /// The length on its clock, in the clock's smallest unit.
    #[must_use]
    pub fn length(&self) -> Decimal {
        self.amount * Decimal::from(self.unit.size())
    }
}

/// What kind of value something is, as far as comparing goes.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub enum Kind {
    /// Money in one currency.
    Money(Currency),
    /// Percentages.
    Percent,
    /// Durations of one clock.
    Duration(Clock),
    /// Dates.
    Date,
    /// Clock times.
    Time,
    /// Numbers with the same unit, or without.
    Number(Option<Arc<str>>),
}

impl Quantity {
    /// What it may be compared with.
    #[must_use]
    pub fn kind(&self) -> Kind {
        match self {
            Self::Money(money) => Kind::Money(money.currency),
            Self::Percent(_) => Kind::Percent,
            Self::Duration(duration) => Kind::Duration(duration.unit.clock()),
            Self::Date(_) => Kind::Date,
            Self::Time(_) => Kind::Time,
            Self::Number(number) => Kind::Number(number.unit.clone()),
        }
    }

    /// Its place on the number line of its kind: the amount, the length on its clock, days since 1970-01-01 for a
    /// date, minutes since midnight for a clock time.
    #[must_use]
    pub fn measure(&self) -> Decimal {
        match self {
            Self::Money(money) => money.amount,
            Self::Percent(amount) => *amount,
            Self::Duration(duration) => duration.length(),
            Self::Date(date) => Decimal::from(days_since_epoch(*date)),
            Self::Time(time) => {
                Decimal::from(i64::from(time.hour()) * 60 + i64::from(time.minute()))
            }
            Self::Number(number) => number.amount,
        }
    }
}

impl Quantity {
    /// How fine it was written: the unit of its last digit, on the number line of [`Quantity::measure`]. 1 for
    /// `250 EUR`, 0.01 for `250.00 EUR`, 3,600 for `3 hours`; a day for a date, a minute for a clock time.
    #[must_use]
    pub fn written_step(&self) -> Decimal {
        let last = |amount: &Decimal| Decimal::new(1, amount.scale());
        match self {
            Self::Money(money) => last(&money.amount),
            Self::Percent(amount) => last(amount),
            Self::Duration(duration) => {
                last(&duration.amount) * Decimal::from(duration.unit.size())
            }
            Self::Date(_) | Self::Time(_) => Decimal::ONE,
            Self::Number(number) => last(&number.amount),
        }
    }
}

/// Days since 1970-01-01; negative before.
#[must_use]
pub fn days_since_epoch(date: Date) -> i64 {
    let epoch = Date::constant(1970, 1, 1);
    i64::from(
        date.since((jiff::Unit::Day, epoch))
            .map_or(0, |span| span.get_days()),
    )
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_code_is_found_by_its_letters() {
        for code in Currency::codes() {
            assert_eq!(
                Currency::from_code(code).map(|found| found.code().to_owned()),
                Some(code.to_owned())
            );
        }
        assert_eq!(Currency::from_code("EUX"), None);
        assert_eq!(Currency::from_code("eur"), None);
    }
}
