//! Which questions settle a case, in which order: for pages, for staff, and for the missing facts of a case.

mod asks;
mod ends;
mod numbers;
#[cfg(test)]
mod tests;
mod tree;
mod walk;

pub(super) use asks::duties_of;
pub(super) use tree::{Tree, facts_in_order, questions_within};
pub(super) use walk::Walk;

use super::Setting;
use crate::decision::Budget;
use crate::model::{Condition, Decision, Id, Named};

/// Who is asked.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Audience {
    /// Clients: rules and facts for staff alone are left out.
    Public,
    /// Staff.
    Staff,
}

/// The questions of one decision as a graph; equal continuations are one step.
#[derive(Debug, Clone, PartialEq)]
pub struct Order {
    /// Where one begins.
    pub start: Next,
    /// The questions, those asked first before those asked later.
    pub questions: Vec<Question>,
    /// The ends.
    pub ends: Vec<End>,
    /// Whether no other order costs less; else it is a good one, made where the decision is too large to look for it.
    pub optimal: bool,
}

/// One question.
#[derive(Debug, Clone, PartialEq)]
pub struct Question {
    /// The fact that is asked.
    pub fact: Id,
    /// The values that lead on, each as a condition on the fact.
    pub branches: Vec<(Condition, Next)>,
    /// Where not knowing leads, when that is an answer of its own.
    pub unknown: Option<Next>,
}

/// What comes next.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Next {
    /// A question, by its number.
    Question(usize),
    /// An end, by its number.
    End(usize),
}

/// Where questions end.
#[derive(Debug, Clone, PartialEq)]
pub struct End {
    /// The rules that give the answer there, by id, one per outcome; all that may where the case stays open.
    pub rules: Vec<Id>,
    /// Whether no rule may answer there, so that `otherwise` does, or nobody.
    pub unanswered: bool,
    /// Whether the decision may not speak about the case.
    pub out_of_scope: bool,
    /// The duties that the decision and its outcomes ask for there.
    pub duties: Vec<Id>,
    /// Whether all that is possible there is one answer.
    pub settled: bool,
    /// Facts that could not be asked and on which the answer still depends.
    pub depends_on: Vec<Id>,
}

/// The question order of a decision; none when the work budget was spent or the space is empty.
#[must_use]
pub fn guide(
    setting: Setting<'_>,
    decision: &Named<Decision>,
    audience: Audience,
) -> Option<Order> {
    let tree = Tree::of(setting, decision, audience, Budget::default())?;
    Walk::of(&tree, decision).run()
}
