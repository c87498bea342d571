//! What facts, figures and formulas measure, before any case is known.

use rust_decimal::Decimal;

use super::exact::{Exact, Unit};
use crate::diagnostic::{Finding, Message};
use crate::model::amount::{Amount, Expression, Valued};
use crate::model::condition::Operand;
use crate::model::decision::{Fact, FactKind, FactUnit};
use crate::model::quantity::{Clock, Kind, TimeUnit};
use crate::model::{Figure, Id, Map, Quantity};
use crate::source::{Located, Span};

/// The facts and figures that formulas and conditions may name.
#[derive(Clone, Copy)]
pub struct Schema<'a> {
    /// The facts of the concept.
    pub facts: &'a Map<Fact>,
    /// The figures of the concept, and those of the workspace.
    pub figures: [&'a Map<Figure>; 2],
}

/// What a fact can be compared with.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Measure {
    /// With quantities of this kind.
    Counted(Kind),
    /// With `yes` and `no`.
    YesNo,
    /// With its options, which have no order.
    Choice,
    /// With its options, in their order.
    Scale,
}

/// What a place asks for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Sort {
    /// A length of time.
    Time,
    /// A length of time, a day or a time of the day.
    Term,
    /// An amount of money.
    Money,
    /// As much as there is of anything.
    Any,
}

impl Sort {
    /// The word by which messages choose their own: `time`, `term`, `money`, `any`.
    const fn word(self) -> &'static str {
        match self {
            Self::Time => "time",
            Self::Term => "term",
            Self::Money => "money",
            Self::Any => "any",
        }
    }
}

/// Two things that cannot be compared or computed with each other.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Misfit {
    /// The check that reports it: `type-mismatch`, `incomparable-units` or `outside-domain`.
    pub check: &'static str,
    /// The exact words.
    pub span: Span,
    /// What was found and what was expected; its `.help` says what to do.
    pub message: Message,
}

impl Misfit {
    /// The finding, still without the path of the place.
    #[must_use]
    pub fn finding(self) -> Finding {
        let help = Message {
            id: format!("{}.help", self.message.id).into(),
            args: self.message.args.clone(),
        };
        Finding::new(self.check, self.span)
            .message(self.message)
            .help(help)
    }
}

impl<'a> Schema<'a> {
    /// What a fact measures; `None` for a fact that does not exist, and a duration whose clock nothing tells.
    #[must_use]
    pub fn measure(&self, fact: &Id) -> Option<Measure> {
        let fact = &self.facts.get(fact)?.value;
        let kind = match (&fact.kind, &fact.unit) {
            (FactKind::YesNo, _) => return Some(Measure::YesNo),
            (FactKind::Choice(_), _) => return Some(Measure::Choice),
            (FactKind::Scale(_), _) => return Some(Measure::Scale),
            (FactKind::Money, Some(FactUnit::Currency(currency))) => Kind::Money(*currency),
            (FactKind::Duration, Some(FactUnit::Time(unit))) => Kind::Duration(unit.clock()),
            (FactKind::Money | FactKind::Duration, _) => return None,
            (FactKind::Number | FactKind::WholeNumber, Some(FactUnit::Free(unit))) => {
                Kind::Number(Some(unit.clone()))
            }
            (FactKind::Number | FactKind::WholeNumber, _) => Kind::Number(None),
            (FactKind::Percentage, _) => Kind::Percent,
            (FactKind::Date, _) => Kind::Date,
            (FactKind::Time, _) => Kind::Time,
        };
        Some(Measure::Counted(kind))
    }

    /// What one of a fact's values counts: "its own unit" in `5 EUR per FACT`.
    #[must_use]
    pub fn unit(&self, fact: &Id) -> Option<Unit> {
        match (self.measure(fact)?, &self.facts.get(fact)?.unit) {
            (Measure::Counted(Kind::Duration(_)), Some(FactUnit::Time(unit))) => {
                Some(Unit::Time(*unit))
            }
            (Measure::Counted(kind), _) => Some(unit_of(kind)),
            _ => None,
        }
    }

    /// A figure, of the concept or of the workspace.
    #[must_use]
    pub fn figure(&self, id: &Id) -> Option<&'a Figure> {
        let named = self.figures.iter().find_map(|figures| figures.get(id))?;
        Some(&named.value)
    }

    /// What an operand measures; the values of a figure are taken to be of one kind.
    #[must_use]
    pub fn operand(&self, operand: &Operand) -> Option<Measure> {
        match operand {
            Operand::Quantity(quantity) => Some(Measure::Counted(quantity.kind())),
            Operand::Figure(id) => {
                let value = self.figure(id)?.values.first()?;
                Some(Measure::Counted(value.is.value.kind()))
            }
            Operand::Fact(id) => self.measure(id),
            Operand::Option(_) => Some(Measure::Choice),
        }
    }

    /// What a formula measures; `None` where that hangs on something unknown.
    ///
    /// # Errors
    /// The first two parts that do not go together.
    pub fn kind(&self, amount: &Amount) -> Result<Option<Kind>, Misfit> {
        match &amount.expression {
            Expression::Operand(operand) => self.part(operand, amount.span),
            Expression::Sum(terms) => {
                let mut terms = terms.iter().map(|(_, term)| term);
                let first = terms.next().map(|first| self.kind(first));
                let first = first.transpose()?.flatten();
                terms.try_fold(first, |first, term| self.sum(first, term))
            }
            Expression::Share { rate, of } => {
                if let Some(kind) = self.kind(rate)?
                    && !matches!(kind, Kind::Percent | Kind::Number(None))
                {
                    return Err(computed(rate.span, &rate.to_string(), &kind, "%"));
                }
                self.measured(of)
            }
            Expression::Per { each, of } => {
                self.measured(of)?;
                self.measured(each)
            }
            Expression::PerStarted { each, step, of } | Expression::PerFull { each, step, of } => {
                let of = self.measured(of)?;
                let counted = self.part(&step.value, step.span)?;
                same(of, counted, step.span, &step.value.to_string())?;
                self.measured(each)
            }
            Expression::DividedBy { amount, by } => {
                let divisor = self.part(&by.value, by.span)?;
                let number = Some(Kind::Number(None));
                same(number, divisor, by.span, &by.value.to_string())?;
                self.measured(amount)
            }
            Expression::Beyond { amount, from } => {
                let kind = self.measured(amount)?;
                let counted = self.part(&from.value, from.span)?;
                same(kind, counted, from.span, &from.value.to_string())
            }
            Expression::Between { clock, from, to } => {
                for fact in [from, to] {
                    let kind = self.part(&Operand::Fact(fact.value.clone()), fact.span)?;
                    same(Some(Kind::Date), kind, fact.span, fact.value.as_str())?;
                }
                Ok(Some(Kind::Duration(*clock)))
            }
            Expression::Limited { amount, limits } => {
                let kind = limits.iter().try_fold(self.kind(amount)?, |kind, limit| {
                    let counted = self.part(&limit.value.value, limit.value.span)?;
                    same(
                        kind,
                        counted,
                        limit.value.span,
                        &limit.value.value.to_string(),
                    )
                })?;
                self.limits(limits).map(|()| kind)
            }
        }
    }

    /// Whether a formula can give or bound the value of a fact.
    ///
    /// # Errors
    /// What does not go together inside it, or with the fact.
    pub fn gives(&self, fact: &Id, amount: &Amount) -> Result<(), Misfit> {
        let found = self.kind(amount)?;
        let written = amount.to_string();
        let mismatch = |own: &str| Misfit {
            check: "type-mismatch",
            span: amount.span,
            message: Message::new("type-mismatch-gives")
                .with("written", written.as_str())
                .with("fact", fact.as_str())
                .with("type", own),
        };
        match (self.measure(fact), found) {
            (Some(Measure::Counted(own)), Some(other)) if alike(&own, &other) => {
                same(Some(own), Some(other), amount.span, &written).map(|_| ())
            }
            (Some(Measure::Counted(own)), Some(other)) if own != other => {
                Err(mismatch(self.facts[fact].kind.word()))
            }
            (Some(Measure::YesNo | Measure::Choice), Some(_)) => {
                Err(mismatch(self.facts[fact].kind.word()))
            }
            _ => Ok(()),
        }
    }

    /// Whether the values of a fact can go in steps of a quantity. Days and hours divide the calendar and the clock, and a
    /// number alone counts in the fact's own unit.
    ///
    /// # Errors
    /// The step, where it is of another kind than the fact, or in another unit.
    pub fn steps(&self, fact: &Id, step: &Located<Quantity>) -> Result<(), Misfit> {
        let divides = matches!(
            (self.measure(fact), step.value.kind()),
            (
                Some(Measure::Counted(Kind::Date | Kind::Time)),
                Kind::Duration(Clock::Elapsed)
            ) | (_, Kind::Number(None))
        );
        if divides {
            return Ok(());
        }
        let amount = Amount {
            expression: Expression::Operand(Operand::Quantity(step.value.clone())),
            span: step.span,
        };
        self.gives(fact, &amount)
    }

    /// Whether a formula can be what a place asks for, whatever the case.
    ///
    /// # Errors
    /// What does not go together inside it, or the whole of it where it is something else or less than nothing.
    pub fn suits(&self, sort: Sort, amount: &Amount) -> Result<(), Misfit> {
        let is_one = match (sort, self.kind(amount)?) {
            (_, None)
            | (Sort::Any, _)
            | (Sort::Time | Sort::Term, Some(Kind::Duration(_)))
            | (Sort::Term, Some(Kind::Date | Kind::Time))
            | (Sort::Money, Some(Kind::Money(_))) => true,
            (_, Some(_)) => false,
        };
        let id = match (is_one, self.is_below_nothing(amount)) {
            (true, false) => return Ok(()),
            (true, true) => "type-mismatch-below",
            (false, _) => "type-mismatch-place",
        };
        let message = Message::new(id).with("written", amount.to_string());
        Err(Misfit {
            check: "type-mismatch",
            span: amount.span,
            message: message.with("sort", sort.word()),
        })
    }

    /// Whether a quantity, or any value of a figure, is less than nothing.
    fn is_below_nothing(&self, amount: &Amount) -> bool {
        let Expression::Operand(operand) = &amount.expression else {
            return false;
        };
        let is_below = |quantity: &Quantity| match quantity {
            Quantity::Money(money) => money.amount < Decimal::ZERO,
            Quantity::Duration(length) => length.amount < Decimal::ZERO,
            _ => false,
        };
        match operand {
            Operand::Quantity(quantity) => is_below(quantity),
            Operand::Figure(id) => {
                let values = self
                    .figure(id)
                    .into_iter()
                    .flat_map(|figure| &figure.values);
                values.into_iter().any(|dated| is_below(&dated.is.value))
            }
            Operand::Fact(_) | Operand::Option(_) => false,
        }
    }

    /// What a value measures, whichever of its formulas applies.
    ///
    /// # Errors
    /// The first two parts that do not go together.
    pub fn kind_of_value(&self, value: &Valued) -> Result<Option<Kind>, Misfit> {
        let pieces = match value {
            Valued::Always(amount) => return self.kind(amount),
            Valued::Choose(pieces) => pieces,
        };
        pieces.iter().try_fold(None, |kind, (_, amount)| {
            same(kind, self.kind(amount)?, amount.span, &amount.to_string())
        })
    }

    fn part(&self, operand: &Operand, span: Span) -> Result<Option<Kind>, Misfit> {
        match self.operand(operand) {
            Some(Measure::Counted(kind)) => Ok(Some(kind)),
            None => Ok(None),
            Some(_) => Err(Misfit {
                check: "type-mismatch",
                span,
                message: Message::new("type-mismatch-amount").with("written", operand.to_string()),
            }),
        }
    }

    /// A day may be moved by a length of time; otherwise both are of one kind, and no day or clock time.
    fn sum(&self, first: Option<Kind>, term: &Amount) -> Result<Option<Kind>, Misfit> {
        let kind = self.kind(term)?;
        match (&first, &kind) {
            (Some(Kind::Date), Some(Kind::Duration(_))) => Ok(first),
            (Some(place @ (Kind::Date | Kind::Time)), Some(_)) => {
                Err(computed(term.span, &term.to_string(), place, "days"))
            }
            _ => same(first, kind, term.span, &term.to_string()),
        }
    }

    /// What can be multiplied and divided: no day and no clock time.
    fn measured(&self, amount: &Amount) -> Result<Option<Kind>, Misfit> {
        match self.kind(amount)? {
            Some(kind @ (Kind::Date | Kind::Time)) => {
                Err(computed(amount.span, &amount.to_string(), &kind, "number"))
            }
            kind => Ok(kind),
        }
    }
}

fn same(
    first: Option<Kind>,
    other: Option<Kind>,
    span: Span,
    written: &str,
) -> Result<Option<Kind>, Misfit> {
    match (first, other) {
        (Some(first), Some(other)) if first != other => {
            Err(computed(span, written, &other, &word(&first)))
        }
        (first, other) => Ok(first.or(other)),
    }
}

fn computed(span: Span, written: &str, found: &Kind, expected: &str) -> Misfit {
    Misfit {
        check: "incomparable-units",
        span,
        message: Message::new("incomparable-units-amount")
            .with("written", written)
            .with("found", word(found))
            .with("expected", expected),
    }
}

/// Kinds that differ in the unit alone.
pub(super) fn alike(one: &Kind, other: &Kind) -> bool {
    matches!(
        (one, other),
        (Kind::Money(_), Kind::Money(_))
            | (Kind::Duration(_), Kind::Duration(_))
            | (Kind::Number(_), Kind::Number(_))
    )
}

/// The word of the format for what is counted.
pub(super) fn word(kind: &Kind) -> String {
    match kind {
        Kind::Money(currency) => currency.code().to_owned(),
        Kind::Percent => "%".to_owned(),
        Kind::Duration(clock) => clock.day_unit().word(false).to_owned(),
        Kind::Date => "date".to_owned(),
        Kind::Time => "time".to_owned(),
        Kind::Number(Some(unit)) => unit.to_string(),
        Kind::Number(None) => "number".to_owned(),
    }
}

fn unit_of(kind: Kind) -> Unit {
    match kind {
        Kind::Money(currency) => Unit::Money(currency),
        Kind::Percent => Unit::Percent,
        Kind::Duration(Clock::Elapsed) => Unit::Time(TimeUnit::Days),
        Kind::Duration(Clock::Months) => Unit::Time(TimeUnit::Months),
        Kind::Duration(Clock::WorkingDays) => Unit::Time(TimeUnit::WorkingDays),
        Kind::Date => Unit::Date,
        Kind::Time => Unit::Clock,
        Kind::Number(unit) => Unit::Number(unit),
    }
}

/// The value of an operand that does not vary with the case: a quantity, or a figure on a day.
pub(super) fn fixed(
    schema: &Schema<'_>,
    operand: &Operand,
    on: jiff::civil::Date,
) -> Option<Exact> {
    match operand {
        Operand::Quantity(quantity) => Some(quantity.into()),
        Operand::Figure(id) => {
            let value = schema.figure(id)?.on(on)?;
            Some(Exact::from(&value.value))
        }
        Operand::Fact(_) | Operand::Option(_) => None,
    }
}
