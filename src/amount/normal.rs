//! Normal forms: a constant, and facts times constants. Two amounts are equal when their normal forms are.

use jiff::civil::Date;

use super::exact::{Exact, Unit};
use super::kinds::{Schema, fixed};
use super::ratio::Ratio;
use crate::model::Id;
use crate::model::amount::{Amount, Expression, Limit, LimitKind, Sign};
use crate::model::condition::Operand;
use crate::model::quantity::Clock;
use crate::source::{Located, Span};

/// A formula on one day: a constant and atoms times constants, all in one unit.
#[derive(Debug, Clone)]
pub struct Normal {
    /// What remains where all atoms are nothing.
    pub constant: Ratio,
    /// Each atom once, its factor never zero.
    pub terms: Vec<(Atom, Ratio)>,
    /// Of what.
    pub unit: Unit,
}

/// What varies with the case.
#[derive(Debug, Clone, PartialEq)]
pub enum Atom {
    /// The value of a fact, in its own unit.
    Fact(Id),
    /// The steps of this size begun (or completed), never fewer than none.
    Steps {
        /// What is counted, as a multiple of the step.
        of: Box<Normal>,
        /// Whether a step counts once it is begun.
        started: bool,
    },
    /// The greater of two values.
    Greater(Box<Normal>, Box<Normal>),
    /// A value where it is above a limit, else nothing.
    Above {
        /// The value.
        value: Box<Normal>,
        /// The limit.
        limit: Box<Normal>,
    },
    /// Whole months, or working days, between two days.
    Between {
        /// Which.
        clock: Clock,
        /// The fact that is the first day.
        from: Id,
        /// The fact that is the second day.
        to: Id,
    },
    /// The calendar days until so many months or working days after a day; below zero where it is the earlier.
    Until {
        /// Which.
        clock: Clock,
        /// The day.
        from: Box<Normal>,
        /// How many, below zero before it.
        by: Box<Normal>,
    },
}

/// Why a formula has no normal form.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum NotNormal {
    /// Two things that vary are multiplied here: `amount-not-linear`.
    NotLinear(Span),
    /// Units are joined that do not fit; [`Schema::kind`] says which.
    Units,
    /// A figure has no value on the day.
    NoFigure(Id),
    /// Something is divided by zero.
    DivisionByZero,
    /// The numbers are too large.
    TooLarge,
}

type Read = Result<Normal, NotNormal>;

impl Schema<'_> {
    /// The normal form of a formula, with the values that figures have on a day.
    ///
    /// # Errors
    /// When two things that vary are multiplied, or the formula has no value on that day.
    pub fn normal(&self, amount: &Amount, on: Date) -> Result<Normal, NotNormal> {
        let reader = Reader { schema: self, on };
        reader.amount(amount)
    }
}

struct Reader<'a> {
    schema: &'a Schema<'a>,
    on: Date,
}

impl Reader<'_> {
    fn amount(&self, amount: &Amount) -> Read {
        match &amount.expression {
            Expression::Operand(operand) => self.operand(operand),
            Expression::Sum(terms) => self.sum(terms),
            Expression::Share { rate, of } => {
                let rate = self.amount(rate)?;
                let percent = if rate.unit == Unit::Percent { 100 } else { 1 };
                let of = self.amount(of)?;
                let unit = of.unit.clone();
                let product = product(&rate, &of, unit, amount.span)?;
                product.times(Ratio::new(1, percent).ok_or(NotNormal::TooLarge)?)
            }
            Expression::Per { each, of } => {
                let (each, of) = (self.amount(each)?, self.amount(of)?);
                let unit = each.unit.clone();
                product(&each, &of, unit, amount.span)
            }
            Expression::PerStarted { each, step, of } => {
                let steps = self.steps(of, step, true)?;
                self.each(each, &steps, amount.span)
            }
            Expression::PerFull { each, step, of } => {
                let steps = self.steps(of, step, false)?;
                self.each(each, &steps, amount.span)
            }
            Expression::DividedBy { amount, by } => {
                let by = self.fixed(&by.value)?.number;
                let part = Ratio::from(1)
                    .divided_by(by)
                    .ok_or(NotNormal::DivisionByZero)?;
                self.amount(amount)?.times(part)
            }
            Expression::Beyond { amount, from } => {
                let rest = self.amount(amount)?.minus(&self.operand(&from.value)?)?;
                rest.or_nothing()
            }
            Expression::Between { clock, from, to } => self.between(*clock, from, to),
            Expression::Limited { amount, limits } => limits
                .iter()
                .try_fold(self.amount(amount)?, |value, limit| {
                    self.limited(value, limit)
                }),
        }
    }

    fn operand(&self, operand: &Operand) -> Read {
        let Operand::Fact(id) = operand else {
            let value = self.fixed(operand)?;
            return Ok(Normal::constant(value.number, value.unit));
        };
        let unit = self.schema.unit(id).ok_or(NotNormal::Units)?;
        Ok(Normal::atom(Atom::Fact(id.clone()), unit))
    }

    fn fixed(&self, operand: &Operand) -> Result<Exact, NotNormal> {
        fixed(self.schema, operand, self.on).ok_or_else(|| match operand {
            Operand::Figure(id) => NotNormal::NoFigure(id.clone()),
            _ => NotNormal::Units,
        })
    }

    fn sum(&self, terms: &[(Sign, Amount)]) -> Read {
        let Some(((_, first), rest)) = terms.split_first() else {
            return Err(NotNormal::Units);
        };
        rest.iter()
            .try_fold(self.amount(first)?, |sum, (sign, term)| {
                let term = self.amount(term)?;
                if let (Unit::Date, Unit::Time(unit)) = (&sum.unit, &term.unit) {
                    return sum.moved(*sign, term.clone(), unit.clock());
                }
                match sign {
                    Sign::Plus => sum.plus(&term),
                    Sign::Minus => sum.minus(&term),
                }
            })
    }

    /// How many steps of a fixed size, as a number.
    fn steps(&self, of: &Amount, step: &Located<Operand>, started: bool) -> Read {
        let of = self.amount(of)?;
        let step = self.fixed(&step.value)?;
        let step = step.in_unit(&of.unit).ok_or(NotNormal::Units)?.number;
        if step <= Ratio::ZERO {
            return Err(NotNormal::DivisionByZero);
        }
        let part = Ratio::from(1).divided_by(step).ok_or(NotNormal::TooLarge)?;
        let of = Normal {
            unit: Unit::Number(None),
            ..of.times(part)?
        };
        if of.terms.is_empty() {
            let whole = if started {
                of.constant.ceil()
            } else {
                of.constant.floor()
            };
            let whole = Ratio::new(whole.max(0), 1).ok_or(NotNormal::TooLarge)?;
            return Ok(Normal::constant(whole, of.unit));
        }
        let of = Box::new(of);
        Ok(Normal::atom(
            Atom::Steps { of, started },
            Unit::Number(None),
        ))
    }

    fn each(&self, each: &Amount, steps: &Normal, span: Span) -> Read {
        let each = self.amount(each)?;
        let unit = each.unit.clone();
        product(&each, steps, unit, span)
    }

    /// Days between two days are their difference; months and working days are no straight line.
    fn between(&self, clock: Clock, from: &Located<Id>, to: &Located<Id>) -> Read {
        let unit = Unit::Time(clock.day_unit());
        if clock != Clock::Elapsed {
            let (from, to) = (from.value.clone(), to.value.clone());
            return Ok(Normal::atom(Atom::Between { clock, from, to }, unit));
        }
        let day = |fact: &Located<Id>| Normal::atom(Atom::Fact(fact.value.clone()), unit.clone());
        day(to).minus(&day(from))
    }

    fn limited(&self, value: Normal, limit: &Limit) -> Read {
        let by = self.operand(&limit.value.value)?.in_unit(&value.unit)?;
        match limit.kind {
            LimitKind::AtLeast => value.greater(by),
            LimitKind::AtMost => {
                let opposite = Ratio::from(-1);
                value
                    .times(opposite)?
                    .greater(by.times(opposite)?)?
                    .times(opposite)
            }
            LimitKind::Less => value.minus(&by)?.or_nothing(),
            LimitKind::NothingUpTo => {
                if value.terms.is_empty() && by.terms.is_empty() {
                    let above = value.constant > by.constant;
                    let left = if above { value.constant } else { Ratio::ZERO };
                    return Ok(Normal::constant(left, value.unit));
                }
                let unit = value.unit.clone();
                let (value, limit) = (Box::new(value), Box::new(by));
                Ok(Normal::atom(Atom::Above { value, limit }, unit))
            }
        }
    }
}

/// The product of two normal forms, one of which is constant, in the unit given.
fn product(one: &Normal, other: &Normal, unit: Unit, span: Span) -> Read {
    let (varying, constant) = if one.terms.is_empty() {
        (other, one)
    } else if other.terms.is_empty() {
        (one, other)
    } else {
        return Err(NotNormal::NotLinear(span));
    };
    Ok(Normal {
        unit,
        ..varying.clone().times(constant.constant)?
    })
}

impl Normal {
    const fn constant(constant: Ratio, unit: Unit) -> Self {
        Self {
            constant,
            terms: Vec::new(),
            unit,
        }
    }

    fn atom(atom: Atom, unit: Unit) -> Self {
        Self {
            constant: Ratio::ZERO,
            terms: vec![(atom, Ratio::from(1))],
            unit,
        }
    }

    /// Whether it is the same in every case.
    #[must_use]
    pub fn is_constant(&self) -> bool {
        self.terms.is_empty()
    }

    /// The sum, in this one's unit.
    ///
    /// # Errors
    /// When the units do not fit, or the numbers grow too large.
    pub fn plus(&self, other: &Self) -> Result<Self, NotNormal> {
        let other = other.clone().in_unit(&self.unit)?;
        let mut sum = self.clone();
        sum.constant = sum
            .constant
            .plus(other.constant)
            .ok_or(NotNormal::TooLarge)?;
        for (atom, factor) in other.terms {
            match sum.terms.iter_mut().find(|(known, _)| *known == atom) {
                Some((_, known)) => *known = known.plus(factor).ok_or(NotNormal::TooLarge)?,
                None => sum.terms.push((atom, factor)),
            }
        }
        sum.terms.retain(|(_, factor)| *factor != Ratio::ZERO);
        Ok(sum)
    }

    /// The difference, in this one's unit: nothing at all when both are equal.
    ///
    /// # Errors
    /// When the units do not fit, or the numbers grow too large.
    pub fn minus(&self, other: &Self) -> Result<Self, NotNormal> {
        self.plus(&other.clone().times(Ratio::from(-1))?)
    }

    fn times(mut self, factor: Ratio) -> Read {
        let scaled = |number: Ratio| number.times(factor).ok_or(NotNormal::TooLarge);
        self.constant = scaled(self.constant)?;
        for (_, own) in &mut self.terms {
            *own = scaled(*own)?;
        }
        self.terms.retain(|(_, factor)| *factor != Ratio::ZERO);
        Ok(self)
    }

    fn in_unit(self, unit: &Unit) -> Read {
        if self.unit == *unit {
            return Ok(self);
        }
        let one = Exact::new(Ratio::from(1), self.unit.clone());
        let factor = one.in_unit(unit).ok_or(NotNormal::Units)?.number;
        Ok(Self {
            unit: unit.clone(),
            ..self.times(factor)?
        })
    }

    /// The day that is so long after it, or before it.
    fn moved(self, sign: Sign, length: Self, clock: Clock) -> Read {
        let length = length.in_unit(&Unit::Time(clock.day_unit()))?;
        let by = match sign {
            Sign::Plus => length,
            Sign::Minus => length.times(Ratio::from(-1))?,
        };
        let days = if clock == Clock::Elapsed || by == Self::constant(Ratio::ZERO, by.unit.clone())
        {
            by
        } else {
            let (from, by) = (Box::new(self.clone()), Box::new(by));
            Self::atom(Atom::Until { clock, from, by }, Unit::Date)
        };
        self.plus(&Self {
            unit: Unit::Date,
            ..days
        })
    }

    fn or_nothing(self) -> Read {
        let nothing = Self::constant(Ratio::ZERO, self.unit.clone());
        self.greater(nothing)
    }

    fn greater(self, other: Self) -> Read {
        let difference = self.minus(&other)?;
        if difference.is_constant() {
            let own = difference.constant > Ratio::ZERO;
            return Ok(if own { self } else { other });
        }
        let unit = self.unit.clone();
        let atom = Atom::Greater(Box::new(self), Box::new(other));
        Ok(Self::atom(atom, unit))
    }
}

impl PartialEq for Normal {
    /// Equal in every case, as far as the forms can tell.
    fn eq(&self, other: &Self) -> bool {
        // Formulas written alike have the same atoms in the same order: then number by number.
        let mut terms = self.terms.iter().zip(&other.terms);
        let alike = self.unit == other.unit && self.terms.len() == other.terms.len();
        if alike && terms.clone().all(|((own, _), (other, _))| own == other) {
            let equal = terms.all(|((_, own), (_, other))| own == other);
            return equal && self.constant == other.constant;
        }
        self.minus(other)
            .is_ok_and(|rest| rest.is_constant() && rest.constant == Ratio::ZERO)
    }
}
