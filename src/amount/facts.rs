//! What is known of a case.

use crate::model::decision::FactValue;
use crate::model::quantity::TimeUnit;
use crate::model::workspace::Calendar;
use crate::model::{Id, Quantity};

use super::exact::Exact;

/// What is known of one case on one day.
pub trait Facts {
    /// What is known of a fact.
    fn state(&self, fact: &Id) -> State;

    /// The value of a figure on the day; `None` where it has none.
    fn figure(&self, id: &Id) -> Option<&Quantity>;

    /// The place of an option in the order of a scale, from 0; `None` for what is no option of a scale.
    fn rank(&self, fact: &Id, option: &Id) -> Option<usize>;

    /// The unit a duration is counted in, which is "its own unit" in `5 EUR per FACT`.
    fn unit(&self, fact: &Id) -> Option<TimeUnit>;

    /// The days on which the organisation works.
    fn calendar(&self) -> &Calendar;
}

/// What is known of a fact.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum State {
    /// Nothing was said: it may still be asked.
    Missing,
    /// The fact does not exist in this case.
    Absent,
    /// The client does not know.
    Unknown,
    /// `yes` or `no`.
    YesNo(bool),
    /// An option.
    Option(Id),
    /// A value that is counted or measured.
    Measured(Exact),
}

impl From<&FactValue> for State {
    fn from(value: &FactValue) -> Self {
        match value {
            FactValue::Quantity(quantity) => Self::Measured(quantity.into()),
            FactValue::YesNo(value) => Self::YesNo(*value),
            FactValue::Option(option) => Self::Option(option.clone()),
            FactValue::Unknown => Self::Unknown,
        }
    }
}

/// Whether something holds in a case of which not everything may be known.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Truth {
    /// It holds.
    Yes,
    /// It does not hold.
    No,
    /// It depends on a fact that is missing.
    Open,
}

impl Truth {
    /// Both hold.
    #[must_use]
    pub const fn and(self, other: Self) -> Self {
        match (self, other) {
            (Self::No, _) | (_, Self::No) => Self::No,
            (Self::Yes, Self::Yes) => Self::Yes,
            _ => Self::Open,
        }
    }

    /// One of them holds.
    #[must_use]
    pub const fn or(self, other: Self) -> Self {
        match (self, other) {
            (Self::Yes, _) | (_, Self::Yes) => Self::Yes,
            (Self::No, Self::No) => Self::No,
            _ => Self::Open,
        }
    }
}

impl From<bool> for Truth {
    fn from(holds: bool) -> Self {
        if holds { Self::Yes } else { Self::No }
    }
}

/// Why a formula has no value in a case.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum Reason {
    /// A fact is missing, so the value is not known yet.
    #[error("the value of `{0}` is missing")]
    Missing(Id),
    /// It depends on conditions over facts that are missing.
    #[error("facts that decide which amount applies are missing")]
    Open,
    /// A fact does not exist in this case.
    #[error("`{0}` does not exist in this case")]
    Absent(Id),
    /// The client does not know a fact.
    #[error("the value of `{0}` is unknown")]
    Unknown(Id),
    /// None of several formulas applies.
    #[error("none of the amounts applies to this case")]
    NoneApplies,
    /// A figure has no value on the day.
    #[error("the figure `{0}` has no value on this day")]
    NoFigure(Id),
    /// Something is computed with a choice, or with yes and no.
    #[error("`{0}` is no quantity")]
    NotMeasured(Id),
    /// Units are joined that do not fit.
    #[error("units that do not fit are joined")]
    Units,
    /// Something is divided by zero, or counted in steps of zero or less.
    #[error("something is divided by zero")]
    DivisionByZero,
    /// The value is too large to be computed exactly.
    #[error("the value is too large")]
    TooLarge,
}

impl Reason {
    /// Whether the value may still come: it only waits for facts that can be asked.
    #[must_use]
    pub const fn is_open(&self) -> bool {
        matches!(self, Self::Missing(_) | Self::Open)
    }
}
