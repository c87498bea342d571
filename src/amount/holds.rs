//! Whether conditions hold in one case.
//!
//! A condition is a set of values. Absent and unknown are in none but their own, so "not X" means that the fact exists,
//! is known and is not X.

use super::exact::{Exact, Unit};
use super::facts::{Facts, Reason, State, Truth};
use super::operand::operand;
use super::ratio::Ratio;
use crate::model::Id;
use crate::model::condition::{Comparison, Condition, Operand, Term, Test, When};

/// Whether one of the alternatives holds, all conditions of an alternative together.
pub fn when_holds(when: &When, facts: &dyn Facts) -> Truth {
    any(when.alternatives.iter().map(|clause| {
        all(clause
            .conditions
            .iter()
            .map(|(fact, asked)| holds(&asked.condition, fact, facts)))
    }))
}

/// Whether a condition on a fact holds.
pub fn holds(condition: &Condition, fact: &Id, facts: &dyn Facts) -> Truth {
    if condition.alternatives.iter().any(Vec::is_empty) {
        return Truth::Yes;
    }
    let state = facts.state(fact);
    any(condition.alternatives.iter().map(|terms| {
        all(terms
            .iter()
            .map(|term| term_holds(term, fact, &state, facts)))
    }))
}

fn any(truths: impl Iterator<Item = Truth>) -> Truth {
    truths.fold(Truth::No, Truth::or)
}

fn all(truths: impl Iterator<Item = Truth>) -> Truth {
    truths.fold(Truth::Yes, Truth::and)
}

/// Whether a term holds of a fact in this state.
pub fn term_holds(term: &Term, fact: &Id, state: &State, facts: &dyn Facts) -> Truth {
    match (state, &term.test) {
        (State::Missing, _) => Truth::Open,
        (State::Absent, test) => (!term.negated && *test == Test::Absent).into(),
        (State::Unknown, test) => (!term.negated && *test == Test::Unknown).into(),
        (_, Test::Known) => (!term.negated).into(),
        (_, Test::Absent | Test::Unknown) => term.negated.into(),
        (_, test) => match value_holds(test, fact, state, facts) {
            Ok(Some(holds)) => (holds != term.negated).into(),
            Ok(None) => Truth::No,
            Err(reason) if reason.is_open() => Truth::Open,
            Err(_) => Truth::No,
        },
    }
}

/// Whether a value that is there passes a test; `None` where the test does not speak of such values at all, so that its
/// contrary does not hold either.
fn value_holds(
    test: &Test,
    fact: &Id,
    state: &State,
    facts: &dyn Facts,
) -> Result<Option<bool>, Reason> {
    Ok(match (state, test) {
        (State::YesNo(value), Test::Yes) => Some(*value),
        (State::YesNo(value), Test::No) => Some(!value),
        (State::Option(option), Test::Option(wanted)) => Some(option == wanted),
        (State::Option(option), Test::Compare(comparison, wanted)) => {
            option_compares(*comparison, fact, option, &wanted.value, facts)
        }
        (State::Option(option), Test::Between(from, to)) => {
            let above = option_compares(Comparison::AtLeast, fact, option, &from.value, facts);
            let below = option_compares(Comparison::AtMost, fact, option, &to.value, facts);
            above.zip(below).map(|(above, below)| above && below)
        }
        (State::Measured(value), Test::Compare(comparison, wanted)) => {
            compares(*comparison, value, &operand(&wanted.value, facts)?)
        }
        (State::Measured(value), Test::Between(from, to)) => {
            let (from, to) = (operand(&from.value, facts)?, operand(&to.value, facts)?);
            lies_between(value, &from, &to)
        }
        _ => None,
    })
}

/// Compares options of a scale by their order; of a choice only for being the same.
fn option_compares(
    comparison: Comparison,
    fact: &Id,
    option: &Id,
    wanted: &Operand,
    facts: &dyn Facts,
) -> Option<bool> {
    let wanted = match wanted {
        Operand::Option(wanted) => wanted.clone(),
        Operand::Fact(other) => match facts.state(other) {
            State::Option(wanted) => wanted,
            _ => return None,
        },
        _ => return None,
    };
    if comparison == Comparison::Exactly {
        return Some(*option == wanted);
    }
    let (left, right) = (facts.rank(fact, option)?, facts.rank(fact, &wanted)?);
    Some(comparison.holds(left.cmp(&right)))
}

fn compares(comparison: Comparison, left: &Exact, right: &Exact) -> Option<bool> {
    let (left, right) = comparable(left, right)?;
    Some(comparison.holds(left.cmp(&right)))
}

/// Both ends belong to it; clock times run past midnight, so `from 22:00 to 06:00` is the night.
fn lies_between(value: &Exact, from: &Exact, to: &Exact) -> Option<bool> {
    let above = compares(Comparison::AtLeast, value, from)?;
    let below = compares(Comparison::AtMost, value, to)?;
    let past_midnight = value.unit == Unit::Clock && compares(Comparison::More, from, to)?;
    Some(if past_midnight {
        above || below
    } else {
        above && below
    })
}

fn comparable(left: &Exact, right: &Exact) -> Option<(Ratio, Ratio)> {
    (left.kind() == right.kind()).then_some(())?;
    Some((left.measure()?, right.measure()?))
}
