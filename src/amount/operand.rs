//! What stands where a quantity may: its value in one case.

use super::exact::{Exact, Unit};
use super::facts::{Facts, Reason, State};
use crate::model::Id;
use crate::model::condition::Operand;

/// The value of a quantity, a figure or a fact.
///
/// # Errors
/// The [`Reason`] why there is none.
pub(super) fn operand(value: &Operand, facts: &dyn Facts) -> Result<Exact, Reason> {
    match value {
        Operand::Quantity(quantity) => Ok(quantity.into()),
        Operand::Figure(id) => facts
            .figure(id)
            .map(Exact::from)
            .ok_or_else(|| Reason::NoFigure(id.clone())),
        Operand::Fact(id) => fact(id, facts),
        Operand::Option(id) => Err(Reason::NotMeasured(id.clone())),
    }
}

/// The value of a fact, in its own unit.
///
/// # Errors
/// The [`Reason`] why there is none.
pub(super) fn fact(id: &Id, facts: &dyn Facts) -> Result<Exact, Reason> {
    let value = match facts.state(id) {
        State::Measured(value) => value,
        State::Missing => return Err(Reason::Missing(id.clone())),
        State::Absent => return Err(Reason::Absent(id.clone())),
        State::Unknown => return Err(Reason::Unknown(id.clone())),
        State::YesNo(_) | State::Option(_) => return Err(Reason::NotMeasured(id.clone())),
    };
    match (facts.unit(id), &value.unit) {
        (Some(unit), Unit::Time(_)) => value.in_unit(&Unit::Time(unit)).ok_or(Reason::Units),
        _ => Ok(value),
    }
}
