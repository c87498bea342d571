//! What a formula comes to in one case.

use super::exact::Exact;
use super::facts::{Facts, Reason, Truth};
use super::holds::when_holds;
use super::operand::{fact, operand};
use super::step;
use crate::model::amount::{Amount, Expression, Sign, Valued};

/// The value of a formula in a case, not rounded.
///
/// # Errors
/// The [`Reason`] why there is none.
pub fn amount(formula: &Amount, facts: &dyn Facts) -> Result<Exact, Reason> {
    expression(&formula.expression, facts)
}

/// The value of the one formula, or of the first whose condition holds.
///
/// # Errors
/// The [`Reason`] why there is none; [`Reason::NoneApplies`] where no condition holds.
pub fn valued(value: &Valued, facts: &dyn Facts) -> Result<Exact, Reason> {
    let pieces = match value {
        Valued::Always(formula) => return amount(formula, facts),
        Valued::Choose(pieces) => pieces,
    };
    for (when, formula) in pieces {
        match when_holds(when, facts) {
            Truth::Yes => return amount(formula, facts),
            Truth::No => {}
            Truth::Open => return Err(Reason::Open),
        }
    }
    Err(Reason::NoneApplies)
}

fn expression(formula: &Expression, facts: &dyn Facts) -> Result<Exact, Reason> {
    match formula {
        Expression::Operand(value) => operand(value, facts),
        Expression::Sum(terms) => sum(terms, facts),
        Expression::Share { rate, of } => step::share(&amount(rate, facts)?, &amount(of, facts)?),
        Expression::Per { each, of } => step::per(&amount(each, facts)?, &amount(of, facts)?),
        Expression::PerStarted { each, step, of } => {
            let (each, step) = (amount(each, facts)?, operand(step, facts)?);
            step::per_step(&each, &step, &amount(of, facts)?, true)
        }
        Expression::PerFull { each, step, of } => {
            let (each, step) = (amount(each, facts)?, operand(step, facts)?);
            step::per_step(&each, &step, &amount(of, facts)?, false)
        }
        Expression::DividedBy { amount: value, by } => {
            step::divided(&amount(value, facts)?, &operand(by, facts)?)
        }
        Expression::Beyond {
            amount: value,
            from,
        } => step::beyond(&amount(value, facts)?, &operand(from, facts)?),
        Expression::Between { clock, from, to } => {
            let (from, to) = (fact(from, facts)?, fact(to, facts)?);
            step::between(*clock, &from, &to, facts.calendar())
        }
        Expression::Limited {
            amount: value,
            limits,
        } => limits
            .iter()
            .try_fold(amount(value, facts)?, |value, limit| {
                step::limited(value, limit.kind, &operand(&limit.value, facts)?)
            }),
    }
}

fn sum(terms: &[(Sign, Amount)], facts: &dyn Facts) -> Result<Exact, Reason> {
    let Some(((_, first), rest)) = terms.split_first() else {
        return Err(Reason::NoneApplies);
    };
    rest.iter()
        .try_fold(amount(first, facts)?, |left, (sign, term)| {
            step::sum(&left, *sign, &amount(term, facts)?, facts.calendar())
        })
}
