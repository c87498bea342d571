//! What was decided in a case, as far as the client may be told: which public rule answered, and what follows from it.
//!
//! The analysis decides with all rules; [`super::from_analysis::rulings`] lets through what rests on public ones alone.

use crate::model::decision::FactValue;
use crate::model::ordered::IndexMap;
use crate::model::{Id, Quantity, When};

/// A case with what was decided in it.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Ruled {
    /// The values of the facts that clients may read about, those that follow from others last.
    pub facts: IndexMap<Id, FactValue>,
    /// What each decision answers.
    pub rulings: Vec<Ruling>,
    /// What the client must still do.
    pub duties: Vec<OwedDuty>,
}

/// What one decision answers.
#[derive(Debug, Clone, PartialEq)]
pub struct Ruling {
    /// The decision.
    pub decision: Id,
    /// Its answers.
    pub answers: Vec<RulingAnswer>,
    /// The sum of their amounts, where it is summed.
    pub total: Option<Quantity>,
}

/// An outcome of a case.
#[derive(Debug, Clone, PartialEq)]
pub struct RulingAnswer {
    /// The offer, exclusion or answer.
    pub outcome: Id,
    /// The first rule in the file that gives it; none for `otherwise`.
    pub rule: Option<Id>,
    /// Those of the rule's situations that hold in the case; none where it holds in every case.
    pub holds: Option<When>,
    /// What it is worth, rounded.
    pub amount: Option<Quantity>,
    /// By when it comes, where the case settles it.
    pub within: Option<Quantity>,
}

/// A duty that a client has in a case.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct OwedDuty {
    /// The duty.
    pub duty: Id,
    /// Whether it was asked before the answer, so that it may be done.
    pub asked_before: bool,
}
