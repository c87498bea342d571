//! What facts, conditions and amounts mean in one case, by the letter of the definition.

use jiff::civil::Date;

use crate::calendar::{day, days, months_after};
use crate::concept::*;
use crate::fraction::{Fraction, whole};

/// What is so of a fact in a case of which everything is told.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum State {
    Absent,
    Unknown,
    YesNo(bool),
    Option(usize),
    Measured(Measured),
}

/// Why an amount has no value; the worst reason counts.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Without {
    Unknown,
    Absent,
}

/// The facts known so far, on one day. Facts follow from earlier ones alone.
#[derive(Clone, Copy)]
pub struct World<'c> {
    pub concept: &'c Concept,
    pub day: Date,
    pub states: &'c [State],
}

impl World<'_> {
    /// Whether one of the clauses holds.
    pub fn holds(&self, when: &When) -> bool {
        when.iter()
            .any(|clause| clause.iter().all(|(fact, asked)| self.keeps(*fact, asked)))
    }

    /// Whether a fact keeps a condition.
    pub fn keeps(&self, fact: usize, condition: &Condition) -> bool {
        condition
            .iter()
            .any(|terms| terms.iter().all(|term| self.passes(fact, *term)))
    }

    /// Absent and unknown are in no set of values but their own, and in no contrary.
    fn passes(&self, fact: usize, term: Term) -> bool {
        let state = self.states[fact];
        let plain = match (state, term.test) {
            (State::Absent, test) => return !term.negated && test == Test::Absent,
            (State::Unknown, test) => return !term.negated && test == Test::Unknown,
            (_, Test::Known) => true,
            (_, Test::Absent | Test::Unknown) => false,
            (State::YesNo(value), Test::Yes) => value,
            (State::YesNo(value), Test::No) => !value,
            (State::Option(value), Test::Option(option)) => value == option,
            (State::Option(value), Test::Compare(order, Operand::Option(option))) => {
                compares(order, value.cmp(&option))
            }
            (State::Option(value), Test::Between(Operand::Option(from), Operand::Option(to))) => {
                from <= value && value <= to
            }
            (State::Measured(value), Test::Compare(order, with)) => {
                let Ok(with) = self.operand(with) else {
                    return false;
                };
                compares(order, value.place().cmp(&with.place()))
            }
            (State::Measured(value), Test::Between(from, to)) => {
                let (Ok(from), Ok(to)) = (self.operand(from), self.operand(to)) else {
                    return false;
                };
                let (value, from, to) = (value.place(), from.place(), to.place());
                let night = self.concept.facts[fact].unit() == Some(Unit::Clock) && from > to;
                if night {
                    from <= value || value <= to
                } else {
                    from <= value && value <= to
                }
            }
            (state, test) => panic!("{test:?} asked of {state:?}"),
        };
        plain != term.negated
    }

    /// The value of a quantity, a figure or a fact.
    fn operand(&self, operand: Operand) -> Result<Measured, Without> {
        match operand {
            Operand::Literal(value) => Ok(value),
            Operand::Figure(at) => {
                let figure = &self.concept.figures[at];
                let begun = figure.values.iter().rfind(|(from, _)| *from <= self.day);
                let (_, number) = begun.expect("figures have a value from the start");
                Ok(Measured {
                    number: *number,
                    unit: figure.unit,
                })
            }
            Operand::Fact(fact) => match self.states[fact] {
                State::Measured(value) => {
                    let unit = self.concept.facts[fact].unit().expect("a measured fact");
                    Ok(value.in_unit(unit))
                }
                State::Absent => Err(Without::Absent),
                State::Unknown => Err(Without::Unknown),
                state => panic!("{state:?} has no measure"),
            },
            Operand::Option(option) => panic!("option {option} has no measure"),
        }
    }

    /// The first formula whose condition holds; where none does there is no amount.
    pub fn amount(&self, amount: &Amount) -> Result<Measured, Without> {
        let holds = |asked: &Option<When>| asked.as_ref().is_none_or(|when| self.holds(when));
        let chosen = amount.iter().find(|(asked, _)| holds(asked));
        self.formula(&chosen.ok_or(Without::Absent)?.1)
    }

    fn formula(&self, formula: &Formula) -> Result<Measured, Without> {
        let terms: Vec<_> = formula
            .terms
            .iter()
            .map(|(minus, known)| (*minus, self.piece(known)))
            .collect();
        let limits: Vec<_> = formula
            .limits
            .iter()
            .map(|(limit, with)| (*limit, self.operand(*with)))
            .collect();
        let wrong = terms.iter().filter_map(|(_, value)| value.err());
        let wrong = wrong
            .chain(limits.iter().filter_map(|(_, value)| value.err()))
            .max();
        if let Some(wrong) = wrong {
            return Err(wrong);
        }
        let mut terms = terms
            .into_iter()
            .map(|(minus, value)| (minus, value.expect("looked at")));
        let (_, mut sum) = terms.next().expect("a term");
        for (minus, value) in terms {
            if sum.unit == Unit::Date {
                let sign = if minus { -1 } else { 1 };
                sum.number = self.later(sum.number, value, sign);
                continue;
            }
            let value = value.in_unit(sum.unit);
            sum.number = if minus {
                sum.number - value.number
            } else {
                sum.number + value.number
            };
        }
        for (limit, with) in limits {
            let with = with.expect("looked at").in_unit(sum.unit).number;
            sum.number = match limit {
                Limit::AtLeast => sum.number.max(with),
                Limit::AtMost => sum.number.min(with),
                Limit::NothingUpTo if sum.number <= with => Fraction::ZERO,
                Limit::NothingUpTo => sum.number,
                Limit::Less => (sum.number - with).max(Fraction::ZERO),
            };
        }
        Ok(sum)
    }

    fn piece(&self, piece: &Piece) -> Result<Measured, Without> {
        let times = |value: Measured, by: Fraction| Measured {
            number: value.number * by,
            ..value
        };
        Ok(match piece {
            Piece::Part(known) => self.part(known)?,
            Piece::PercentOf(rate, of) => times(self.part(of)?, rate.over(whole(100))),
            Piece::Per(each, of) => times(self.operand(*each)?, self.part(of)?.number),
            Piece::PerStarted(each, step, of) => {
                let steps = self.part(of)?.place().over(step.place()).ceil();
                times(self.operand(*each)?, whole(steps.max(0)))
            }
            Piece::PerFull(each, step, of) => {
                let steps = self.part(of)?.place().over(step.place()).floor();
                times(self.operand(*each)?, whole(steps.max(0)))
            }
            Piece::DividedBy(known, by) => times(self.part(known)?, whole(1).over(*by)),
            Piece::Beyond(known, from) => {
                let value = self.part(known)?;
                let rest = value.number - from.in_unit(value.unit).number;
                Measured {
                    number: rest.max(Fraction::ZERO),
                    ..value
                }
            }
            Piece::FigureOf(at, of) => {
                let share = self.operand(Operand::Figure(*at))?;
                times(self.part(of)?, share.number.over(whole(100)))
            }
            Piece::Between(unit, from, to) => {
                let ends = [*from, *to].map(|fact| self.operand(Operand::Fact(fact)));
                let wrong = ends.iter().filter_map(|end| end.err()).max();
                if let Some(wrong) = wrong {
                    return Err(wrong);
                }
                let [from, to] = ends.map(|end| day(end.expect("looked at").number.floor()));
                Measured {
                    number: whole(self.concept.calendar.between(*unit, from, to)),
                    unit: *unit,
                }
            }
        })
    }

    /// The day that is so long after another, or before it.
    fn later(&self, from: Fraction, length: Measured, sign: i128) -> Fraction {
        let calendar = &self.concept.calendar;
        match length.unit.dimension() {
            Dimension::Elapsed => from + length.in_unit(Unit::Day).number * whole(sign),
            dimension => {
                let count = sign * length.place().floor();
                let from = day(from.floor());
                whole(days(match dimension {
                    Dimension::Months => months_after(from, count),
                    _ => calendar.working_days_after(from, count),
                }))
            }
        }
    }

    fn part(&self, part: &Part) -> Result<Measured, Without> {
        match part {
            Part::Operand(known) => self.operand(*known),
            Part::Bracket(known) => self.formula(known),
        }
    }

    /// What a fact that follows from others comes to.
    pub fn derived(&self, fact: &Fact) -> State {
        match &fact.source {
            Source::Asked(_) => panic!("the client says"),
            Source::Amount(amount) => match self.amount(amount) {
                Ok(value) => State::Measured(value),
                Err(Without::Absent) => State::Absent,
                Err(Without::Unknown) => State::Unknown,
            },
            Source::Options(whens) => match whens.iter().position(|when| self.holds(when)) {
                None => State::Absent,
                Some(at) if fact.kind == Kind::YesNo => State::YesNo(at == 0),
                Some(at) => State::Option(at),
            },
        }
    }

    /// Whether a value keeps the bound of its fact that depends on another one, where that has a value.
    pub fn keeps_bound(&self, domain: &Domain, value: Measured) -> bool {
        domain.bound.is_none_or(|(order, other)| {
            self.operand(Operand::Fact(other))
                .is_ok_and(|other| compares(order, value.place().cmp(&other.place())))
                || self.operand(Operand::Fact(other)).is_err()
        })
    }
}

pub fn compares(order: Order, found: std::cmp::Ordering) -> bool {
    match order {
        Order::AtLeast => found.is_ge(),
        Order::More => found.is_gt(),
        Order::AtMost => found.is_le(),
        Order::Less => found.is_lt(),
        Order::Exactly => found.is_eq(),
    }
}

/// Money to the cent, once, at the end; half up is away from nothing, as are `up`, while `down` is towards it.
pub fn rounded(value: Measured, rounding: Rounding) -> Measured {
    if value.unit != Unit::Euro {
        return value;
    }
    let cents = (value.number * whole(100)).abs();
    let whole_cents = match rounding {
        Rounding::Down => cents.floor(),
        Rounding::Up => cents.ceil(),
        Rounding::HalfUp => (cents + Fraction::new(1, 2)).floor(),
    };
    let signed = if value.number.is_negative() {
        -whole_cents
    } else {
        whole_cents
    };
    Measured {
        number: Fraction::new(signed, 100),
        ..value
    }
}
