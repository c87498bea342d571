//! The answer to one case, of which not everything need be known.

mod agreed;
mod open;
mod settled;

use super::Setting;
use super::given::Given;
use super::table::Lowered;
use crate::amount::Situation;
use crate::model::decision::OutcomeKind;
use crate::model::{Decision, Id, Named, Quantity, Text};

/// How far a case is decided.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Status {
    /// All completions of the case have this answer.
    Answered,
    /// The answer depends on facts that are missing.
    Undecided,
    /// No rule answers.
    Gap,
    /// Rules in force answer differently.
    Contradiction,
    /// The decision does not speak about this case.
    OutOfScope,
    /// The case cannot occur.
    Impossible,
}

impl Status {
    /// The word of the JSON of `helder decide`.
    #[must_use]
    pub const fn word(self) -> &'static str {
        match self {
            Self::Answered => "answered",
            Self::Undecided => "undecided",
            Self::Gap => "gap",
            Self::Contradiction => "contradiction",
            Self::OutOfScope => "out-of-scope",
            Self::Impossible => "impossible",
        }
    }
}

/// One outcome of a decided case.
#[derive(Debug, Clone, PartialEq)]
pub struct Answer<'a> {
    /// The offer, exclusion or answer.
    pub outcome: Id,
    /// Which of the three.
    pub kind: OutcomeKind,
    /// What it is worth, rounded.
    pub amount: Option<Quantity>,
    /// The first rule in the file that gives it; none for `otherwise`.
    pub rule: Option<Id>,
    /// Why: the rule's reason, else the outcome's.
    pub because: Option<&'a Text>,
    /// The role that judges, where it is a matter of judgement.
    pub judged_by: Option<Id>,
}

/// What came of deciding a case.
#[derive(Debug, Clone, PartialEq)]
pub struct Decided<'a> {
    /// How far it is decided.
    pub status: Status,
    /// The answers; under a contradiction what each rule in force says.
    pub answers: Vec<Answer<'a>>,
    /// The duties that the client has in this case.
    pub duties: Vec<Id>,
    /// The facts still worth asking, fewest first.
    pub missing: Vec<Id>,
    /// Whether no order of asking them costs less; else the decision is too large to say so.
    pub optimal: bool,
    /// The outcomes still possible.
    pub possible: Vec<Id>,
    /// The sum of the amounts, under `collect` with `total: yes`.
    pub total: Option<Quantity>,
    /// A figure without a value on the day, where one is needed: then nothing else here can be relied on.
    pub lacks_figure: Option<Id>,
}

impl Decided<'_> {
    /// Nothing but a status.
    pub(super) const fn with(status: Status) -> Self {
        Self {
            status,
            answers: Vec::new(),
            duties: Vec::new(),
            missing: Vec::new(),
            optimal: true,
            possible: Vec::new(),
            total: None,
            lacks_figure: None,
        }
    }

    const fn open() -> Self {
        Self::with(Status::Undecided)
    }
}

/// What it takes to say how a case is decided.
pub(super) struct Deciding<'a, 'd> {
    pub setting: Setting<'a>,
    pub decision: &'a Named<Decision>,
    pub given: &'d Given,
    pub situation: &'d Situation<'a>,
    pub lowered: &'d Lowered<'a>,
    /// Whether the decision may not speak about the case.
    pub scope_is_open: bool,
    /// Whether what is still worth asking is to be worked out.
    pub asks: bool,
}
