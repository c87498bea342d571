//! What the analysis tells of the effort of one decision: what each way through its questions asks of the client.

use super::guide::Leaf;
use crate::model::quantity::Duration;
use crate::model::{Condition, Id};

/// The ways through the questions of a decision.
#[derive(Debug, Clone, PartialEq)]
pub struct Efforts {
    /// The decision.
    pub decision: Id,
    /// The ways, in the order of the questions; none where there are too many to look at each.
    pub ways: Option<Vec<Way>>,
}

/// A way from the first question to an answer.
#[derive(Debug, Clone, PartialEq)]
pub struct Way {
    /// What is asked, each with the values that lead this way.
    pub asked: Vec<(Id, Condition)>,
    /// Where it ends.
    pub end: Leaf,
    /// What it takes.
    pub takes: Takes,
}

/// What a way takes.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Takes {
    /// How often the client is in touch.
    pub contacts: usize,
    /// How often the client changes to another channel.
    pub changes: usize,
    /// How often the client comes to a counter, or is visited.
    pub visits: usize,
    /// The time, one duration per clock.
    pub time: Vec<Duration>,
    /// The duties whose time depends on the case and is not counted.
    pub untimed: Vec<Id>,
    /// The keys of the measures that are over the budget: `contacts`, `changes`, `visits`, `time`.
    pub over: Vec<&'static str>,
}
