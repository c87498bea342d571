//! Conditions: what a rule asks of the facts.

use super::{Id, Quantity};
use crate::model::ordered::IndexMap;
use crate::source::{Located, Span};

/// A condition on one fact: one of the alternatives holds; an alternative holds when all its terms do.
/// `any` is one alternative without terms.
#[derive(Debug, Clone, PartialEq)]
pub struct Condition {
    /// What may hold; never empty.
    pub alternatives: Vec<Vec<Term>>,
    /// Where it is written.
    pub span: Span,
}

impl Condition {
    fn and(&self, other: &Self) -> Self {
        let both = |a: &Vec<Term>| {
            let alternatives = other.alternatives.iter();
            alternatives
                .map(|b| a.iter().chain(b).cloned().collect())
                .collect::<Vec<_>>()
        };
        Self {
            alternatives: self.alternatives.iter().flat_map(both).collect(),
            span: self.span,
        }
    }
}

/// One comparison, possibly denied.
#[derive(Debug, Clone, PartialEq)]
pub struct Term {
    /// Whether `not` stands before it. "not X" means that the fact exists, is known and is not X.
    pub negated: bool,
    /// What is compared.
    pub test: Test,
    /// Where it is written, inside the string.
    pub span: Span,
}

/// What a term tests.
#[derive(Debug, Clone, PartialEq)]
pub enum Test {
    /// `at least 250 EUR`, `before 2026-12-01`, `on DATE`.
    Compare(Comparison, Located<Operand>),
    /// `from 2 to 4`, both ends included.
    Between(Located<Operand>, Located<Operand>),
    /// An option of a choice or of a scale, without a comparing word.
    Option(Id),
    /// `yes`.
    Yes,
    /// `no`.
    No,
    /// The fact exists and its value is known.
    Known,
    /// The client does not know; only for facts with `may_be_unknown`.
    Unknown,
    /// The fact does not exist in this case.
    Absent,
}

/// How a value is compared. Date words are the same comparisons: `before` is [`Comparison::Less`].
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Comparison {
    /// `at least`, `on or after`.
    AtLeast,
    /// `more than`, `after`.
    More,
    /// `at most`, `on or before`.
    AtMost,
    /// `less than`, `before`.
    Less,
    /// `exactly`, `on`.
    Exactly,
}

impl Comparison {
    /// Whether it holds between a value and another to which it stands so.
    #[must_use]
    pub const fn holds(self, order: std::cmp::Ordering) -> bool {
        match self {
            Self::AtLeast => order.is_ge(),
            Self::More => order.is_gt(),
            Self::AtMost => order.is_le(),
            Self::Less => order.is_lt(),
            Self::Exactly => order.is_eq(),
        }
    }
}

/// What stands where a quantity may.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub enum Operand {
    /// A quantity typed here.
    Quantity(Quantity),
    /// A figure of the concept or the workspace.
    Figure(Id),
    /// Another fact of the same type.
    Fact(Id),
    /// An option of a scale: `at least urgent`.
    Option(Id),
}

/// What must hold for a rule, a duty or a fact: one of the alternatives.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct When {
    /// Never empty in a parsed concept; a `when` that could not be read is left out by the model.
    pub alternatives: Vec<Clause>,
    /// Where it is written.
    pub span: Option<Span>,
}

impl When {
    /// The condition that every case meets.
    #[must_use]
    pub fn always() -> Self {
        Self {
            alternatives: vec![Clause::default()],
            span: None,
        }
    }

    /// What holds where both do.
    #[must_use]
    pub fn and(&self, other: &Self) -> Self {
        let both = |a: &Clause| {
            let clauses = other.alternatives.iter();
            clauses.map(|b| a.and(b)).collect::<Vec<_>>()
        };
        Self {
            alternatives: self.alternatives.iter().flat_map(both).collect(),
            span: self.span,
        }
    }
}

/// Facts and their conditions, all of which hold.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Clause {
    /// By fact, in the order written. A fact that is not named is free.
    pub conditions: IndexMap<Id, FactCondition>,
}

impl Clause {
    fn and(&self, other: &Self) -> Self {
        let mut both = self.clone();
        for (fact, asked) in &other.conditions {
            match both.conditions.get_mut(fact) {
                Some(known) => known.condition = known.condition.and(&asked.condition),
                None => {
                    both.conditions.insert(fact.clone(), asked.clone());
                }
            }
        }
        both
    }
}

/// A condition with the fact it is about.
#[derive(Debug, Clone, PartialEq)]
pub struct FactCondition {
    /// Where the fact's id stands.
    pub key: Span,
    /// What is asked of it.
    pub condition: Condition,
}
