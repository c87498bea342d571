//! Whether two texts say the same figures.

use rust_decimal::Decimal;

use super::{Figure, Value};
use crate::model::Quantity;
use crate::model::quantity::{Clock, Kind};

/// The figures of each text that the other lacks, as places in the two lists.
///
/// How often a figure stands in a text does not count. A bare number agrees with any quantity of that number ("les 3
/// premiers jours", "de eerste 3 dagen") and an hour of the day with that number of hours. A bare number in words
/// ("les deux", "both") and a single unit of time ("une semaine avant", "dans la journée") are no difference by
/// themselves: languages say them in other ways. Where each text has one that the other lacks, they differ: "een week",
/// "un mois".
#[must_use]
pub fn differences(left: &[Figure], right: &[Figure]) -> (Vec<usize>, Vec<usize>) {
    (lacking(left, right), lacking(right, left))
}

fn lacking(these: &[Figure], others: &[Figure]) -> Vec<usize> {
    let lacks = |figure: &Figure, among: &[Figure]| !among.iter().any(|other| agree(figure, other));
    let is_meant = |figure: &Figure| {
        let Some(turn) = turn_of_phrase(figure) else {
            return true;
        };
        let mut same = others
            .iter()
            .filter(|other| turn_of_phrase(other) == Some(turn));
        same.any(|other| lacks(other, these))
    };
    these
        .iter()
        .enumerate()
        .filter(|(_, figure)| lacks(figure, others) && is_meant(figure))
        .map(|(place, _)| place)
        .collect()
}

/// What a language may say in another way.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Turn {
    Number,
    /// One unit of something.
    Single,
}

fn turn_of_phrase(figure: &Figure) -> Option<Turn> {
    match figure.spelled {
        true if figure.is_bare() => Some(Turn::Number),
        true if figure.quantity().and_then(amount) == Some(Decimal::ONE) => Some(Turn::Single),
        _ => None,
    }
}

fn agree(one: &Figure, other: &Figure) -> bool {
    if one.value == other.value {
        return true;
    }
    let (left, right) = match (&one.value, &other.value) {
        (Value::Quantity(left), Value::Quantity(right)) => (left, right),
        (Value::Phone(phone), Value::Quantity(number))
        | (Value::Quantity(number), Value::Phone(phone)) => {
            return amount(number).is_some_and(|number| number.to_string() == *phone);
        }
        _ => return false,
    };
    if one.is_bare() || other.is_bare() {
        return amount(left) == amount(right);
    }
    key(left) == key(right)
}

/// The kind and the measure, hours of the day and lengths on one scale of seconds.
fn key(quantity: &Quantity) -> (Kind, Decimal) {
    match quantity {
        Quantity::Time(_) => (
            Kind::Duration(Clock::Elapsed),
            quantity.measure() * Decimal::from(60),
        ),
        _ => (quantity.kind(), quantity.measure()),
    }
}

/// The number that was written.
fn amount(quantity: &Quantity) -> Option<Decimal> {
    match quantity {
        Quantity::Money(money) => Some(money.amount),
        Quantity::Percent(amount) => Some(*amount),
        Quantity::Duration(duration) => Some(duration.amount),
        Quantity::Number(number) => Some(number.amount),
        Quantity::Time(time) if time.minute() == 0 => Some(Decimal::from(time.hour())),
        Quantity::Date(_) | Quantity::Time(_) => None,
    }
}
