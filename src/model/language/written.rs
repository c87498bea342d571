//! Back from trees to strings: quantities, conditions and amounts in the words of the format, so that what Helder
//! prints can be typed again.

use std::fmt::{self, Display, Formatter, Write};

use rust_decimal::Decimal;

use super::amount::LIMITS;
use super::digits::looks_grouped;
use super::factor::BETWEEN;
use crate::model::Quantity;
use crate::model::amount::{Amount, Expression, Limit, Sign};
use crate::model::condition::{Comparison, Condition, Operand, Term, Test};
use crate::model::decision::{FactUnit, FactValue};
use crate::model::quantity::{Clock, Currency, Duration, Money, TimeUnit};

impl Display for Quantity {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        match self {
            Self::Money(money) => money.fmt(f),
            Self::Percent(amount) => write!(f, "{} %", number(*amount)),
            Self::Duration(duration) => duration.fmt(f),
            Self::Date(date) => write!(f, "{date}"),
            Self::Time(time) => write!(f, "{:02}:{:02}", time.hour(), time.minute()),
            Self::Number(amount) => {
                f.write_str(&number(amount.amount))?;
                match &amount.unit {
                    Some(unit) => write!(f, " {unit}"),
                    None => Ok(()),
                }
            }
        }
    }
}

impl Display for Money {
    /// Whole amounts without decimals, others with at least those of the currency: `250 EUR`, `8.50 EUR`.
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        let shortest = self.amount.normalize();
        let coins = self.currency.decimals();
        if shortest.is_integer() || shortest.scale() > coins {
            return write!(
                f,
                "{} {}",
                for_money(shortest, self.currency),
                self.currency.code()
            );
        }
        f.write_str(&self.in_coins())
    }
}

impl Money {
    /// With at least the decimals of the currency: `250.00 EUR`, as amounts stand in reports for machines.
    #[must_use]
    pub fn in_coins(&self) -> String {
        let mut amount = self.amount.normalize();
        if amount.scale() < self.currency.decimals() {
            amount.rescale(self.currency.decimals());
        }
        format!("{amount} {}", self.currency.code())
    }
}

impl Display for Duration {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        let one = self.amount.abs() == Decimal::ONE;
        write!(f, "{} {}", number(self.amount), self.unit.word(one))
    }
}

impl TimeUnit {
    /// The word of the format: `day` for one, `days` for more.
    #[must_use]
    pub const fn word(self, one: bool) -> &'static str {
        match (self, one) {
            (Self::Seconds, true) => "second",
            (Self::Seconds, false) => "seconds",
            (Self::Minutes, true) => "minute",
            (Self::Minutes, false) => "minutes",
            (Self::Hours, true) => "hour",
            (Self::Hours, false) => "hours",
            (Self::Days, true) => "day",
            (Self::Days, false) => "days",
            (Self::Weeks, true) => "week",
            (Self::Weeks, false) => "weeks",
            (Self::Months, true) => "month",
            (Self::Months, false) => "months",
            (Self::Years, true) => "year",
            (Self::Years, false) => "years",
            (Self::WorkingDays, true) => "working day",
            (Self::WorkingDays, false) => "working days",
        }
    }
}

/// The shortest form that cannot be taken for a number with thousands: `1.1250` for 1.125.
fn number(amount: Decimal) -> String {
    let mut amount = amount.normalize();
    if looks_grouped(amount) {
        amount.rescale(amount.scale() + 1);
    }
    amount.to_string()
}

/// As [`number`], but three decimals are ordinary in a currency that has them.
fn for_money(amount: Decimal, currency: Currency) -> String {
    if currency.decimals() == 3 {
        return amount.to_string();
    }
    number(amount)
}

impl Display for FactUnit {
    /// The unit as it stands behind a number in the format: `EUR`, `working days`, `km`.
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        match self {
            Self::Currency(currency) => f.write_str(currency.code()),
            Self::Time(unit) => f.write_str(unit.word(false)),
            Self::Free(unit) => f.write_str(unit),
        }
    }
}

impl Display for FactValue {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        match self {
            Self::Quantity(quantity) => quantity.fmt(f),
            Self::YesNo(true) => f.write_str("yes"),
            Self::YesNo(false) => f.write_str("no"),
            Self::Option(option) => option.fmt(f),
            Self::Unknown => f.write_str("unknown"),
        }
    }
}

impl Display for Condition {
    /// One string where one can say it, else a YAML list in one line.
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        let all = |terms: &Vec<Term>| joined(terms, " and ");
        match self.alternatives.as_slice() {
            [terms] if terms.is_empty() => f.write_str("any"),
            [terms] => f.write_str(&all(terms)),
            several if several.iter().all(|terms| terms.len() == 1) => {
                f.write_str(&joined(several.iter().flatten(), " or "))
            }
            several => {
                let strings: Vec<String> = several.iter().map(all).collect();
                write!(f, "[{}]", strings.join(", "))
            }
        }
    }
}

fn joined<'t>(terms: impl IntoIterator<Item = &'t Term>, by: &str) -> String {
    let strings: Vec<String> = terms.into_iter().map(ToString::to_string).collect();
    if strings.is_empty() {
        return "any".to_owned();
    }
    strings.join(by)
}

impl Display for Term {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        if self.negated {
            f.write_str("not ")?;
        }
        self.test.fmt(f)
    }
}

impl Display for Test {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        match self {
            Self::Compare(comparison, operand) => {
                let day = matches!(operand.value, Operand::Quantity(Quantity::Date(_)));
                write!(f, "{} {}", comparison.words(day), operand.value)
            }
            Self::Between(from, to) => write!(f, "from {} to {}", from.value, to.value),
            Self::Option(option) => option.fmt(f),
            Self::Yes => f.write_str("yes"),
            Self::No => f.write_str("no"),
            Self::Known => f.write_str("known"),
            Self::Unknown => f.write_str("unknown"),
            Self::Absent => f.write_str("absent"),
        }
    }
}

impl Comparison {
    /// The words of the format, those for days when a day follows.
    #[must_use]
    pub const fn words(self, day: bool) -> &'static str {
        match (self, day) {
            (Self::AtLeast, false) => "at least",
            (Self::AtLeast, true) => "on or after",
            (Self::More, false) => "more than",
            (Self::More, true) => "after",
            (Self::AtMost, false) => "at most",
            (Self::AtMost, true) => "on or before",
            (Self::Less, false) => "less than",
            (Self::Less, true) => "before",
            (Self::Exactly, false) => "exactly",
            (Self::Exactly, true) => "on",
        }
    }
}

impl Display for Operand {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        match self {
            Self::Quantity(quantity) => quantity.fmt(f),
            Self::Figure(id) | Self::Fact(id) | Self::Option(id) => id.fmt(f),
        }
    }
}

impl Display for Amount {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        self.expression.fmt(f)
    }
}

impl Display for Expression {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        match self {
            Self::Operand(operand) => operand.fmt(f),
            Self::Sum(terms) => sum(f, terms),
            Self::Share { rate, of } => write!(f, "{} of {}", Part(rate), Part(of)),
            Self::Per { each, of } => write!(f, "{} per {}", Part(each), Part(of)),
            Self::PerStarted { each, step, of } => {
                write!(
                    f,
                    "{} per started {} of {}",
                    Part(each),
                    step.value,
                    Part(of)
                )
            }
            Self::PerFull { each, step, of } => {
                write!(f, "{} per full {} of {}", Part(each), step.value, Part(of))
            }
            Self::DividedBy { amount, by } => write!(f, "{} divided by {}", Part(amount), by.value),
            Self::Beyond { amount, from } => write!(f, "{} beyond {}", Part(amount), from.value),
            Self::Between { clock, from, to } => {
                write!(f, "{} {} to {}", between(*clock), from.value, to.value)
            }
            Self::Limited { amount, limits } => {
                match amount.expression {
                    Self::Limited { .. } => write!(f, "({amount})")?,
                    _ => amount.fmt(f)?,
                }
                limits.iter().try_for_each(|limit| limit.fmt(f))
            }
        }
    }
}

fn sum(f: &mut Formatter<'_>, terms: &[(Sign, Amount)]) -> fmt::Result {
    for (number, (sign, term)) in terms.iter().enumerate() {
        match (number, sign) {
            (0, _) => {}
            (_, Sign::Plus) => f.write_str(" plus ")?,
            (_, Sign::Minus) => f.write_str(" minus ")?,
        }
        match term.expression {
            Expression::Sum(_) | Expression::Limited { .. } => write!(f, "({term})")?,
            _ => term.fmt(f)?,
        }
    }
    Ok(())
}

fn between(clock: Clock) -> &'static str {
    BETWEEN
        .iter()
        .find(|(_, known)| *known == clock)
        .map_or("days from", |(words, _)| words)
}

/// A side of a binding word: in brackets unless it is a quantity or a name.
struct Part<'a>(&'a Amount);

impl Display for Part<'_> {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        match self.0.expression {
            Expression::Operand(_) => self.0.fmt(f),
            _ => write!(f, "({})", self.0),
        }
    }
}

impl Display for Limit {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        let words = LIMITS.iter().find(|(_, kind)| *kind == self.kind);
        f.write_char(',')?;
        write!(
            f,
            " {} {}",
            words.map_or("at least", |(words, _)| words),
            self.value.value
        )
    }
}
