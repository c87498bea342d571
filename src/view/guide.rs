//! What the analysis tells a page about one decision: which questions settle a case, in which order.
//!
//! A guide is a graph, not a tree: equal continuations are one step, as on a paper flow chart. The analysis makes one
//! for the public decision, without rules for staff alone, and one for staff.

use crate::model::{Condition, Id};

/// The questions of one decision, fewest first, and the answers they lead to.
#[derive(Debug, Clone, PartialEq)]
pub struct Guide {
    /// The decision.
    pub decision: Id,
    /// Where one begins; a leaf where nothing need be asked.
    pub start: Target,
    /// The questions, in the order in which a page numbers them.
    pub steps: Vec<Step>,
    /// The answers, in the order in which a page shows them.
    pub leaves: Vec<Leaf>,
    /// Whether fewer questions cannot do; else the decision is too large to say so.
    pub optimal: bool,
}

/// One question: the value of one fact.
#[derive(Debug, Clone, PartialEq)]
pub struct Step {
    /// The fact that is asked.
    pub fact: Id,
    /// The answers that lead on, in the order of the fact's values; together they are all its values.
    pub branches: Vec<Branch>,
    /// Where "I don't know" leads, when not knowing is an answer; else the page helps to find out.
    pub unknown: Option<Target>,
}

/// An answer to a question.
#[derive(Debug, Clone, PartialEq)]
pub struct Branch {
    /// The values it stands for.
    pub when: Condition,
    /// What comes next.
    pub to: Target,
}

/// What comes next, by its number in the guide.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Target {
    /// Another question.
    Step(usize),
    /// An answer.
    Leaf(usize),
}

/// Where questions end.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Leaf {
    /// What is known there.
    pub status: Settled,
    /// The outcomes: what holds, or under [`Settled::Open`] what is still possible.
    pub answers: Vec<LeafAnswer>,
    /// The duties the client has there.
    pub duties: Vec<Id>,
    /// Facts that only staff find out and on which the answer still depends.
    pub depends_on: Vec<Id>,
}

/// How far a case is settled.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Settled {
    /// The answers hold.
    #[default]
    Answered,
    /// One of the answers holds, which one only staff can tell.
    Open,
    /// The decision does not speak about this case.
    OutOfScope,
    /// No rule answers: only in a draft.
    Gap,
}

impl Settled {
    /// Its name in templates: `answered`, `open`, `out-of-scope` or `gap`.
    #[must_use]
    pub const fn key(self) -> &'static str {
        match self {
            Self::Answered => "answered",
            Self::Open => "open",
            Self::OutOfScope => "out-of-scope",
            Self::Gap => "gap",
        }
    }
}

/// An outcome and the rule that gives it.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct LeafAnswer {
    /// The offer, exclusion or answer.
    pub outcome: Id,
    /// The first rule in the file that gives it; none for `otherwise`.
    pub rule: Option<Id>,
}
