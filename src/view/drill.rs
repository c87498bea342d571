//! What the analysis tells a practice sheet about one decision: cases with their answers.

use super::ruling::RulingAnswer;
use crate::model::decision::FactValue;
use crate::model::ordered::IndexMap;
use crate::model::{Id, Quantity};

/// The cases to practise one decision on, in the order in which a sheet shows them.
#[derive(Debug, Clone, PartialEq)]
pub struct Drill {
    /// The decision.
    pub decision: Id,
    /// The cases.
    pub cases: Vec<DrillCase>,
}

/// A case with the answer that the evaluator gives.
#[derive(Debug, Clone, PartialEq)]
pub struct DrillCase {
    /// The values that are known, in the order in which they are told.
    pub given: IndexMap<Id, FactValue>,
    /// The worked case that it is, when an author wrote it.
    pub worked: Option<Id>,
    /// The fact at whose boundary it lies, and on which side: `below`, `at` or `above`.
    pub boundary: Option<(Id, &'static str)>,
    /// The answers; none means that nothing is given.
    pub answers: Vec<RulingAnswer>,
    /// The sum of their amounts, where it is summed.
    pub total: Option<Quantity>,
    /// The duties that the client has.
    pub duties: Vec<Id>,
}
