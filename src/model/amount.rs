//! Amounts: what an outcome is worth, as a formula over figures and facts.

use super::Id;
use super::condition::{Operand, When};
use super::quantity::{Clock, Quantity};
use crate::source::{Located, Span};

/// A value that is either one formula or chosen by conditions: the first that holds.
#[derive(Debug, Clone, PartialEq)]
pub enum Valued {
    /// One formula for every case.
    Always(Amount),
    /// The first whose `when` holds; where none holds there is no value.
    Choose(Vec<(When, Amount)>),
}

/// A formula. Piecewise linear: of two factors one is constant.
#[derive(Debug, Clone, PartialEq)]
pub struct Amount {
    /// What is computed.
    pub expression: Expression,
    /// Where it is written, inside the string.
    pub span: Span,
}

/// The shapes of a formula.
#[derive(Debug, Clone, PartialEq)]
pub enum Expression {
    /// A quantity, a figure or a fact.
    Operand(Operand),
    /// Terms joined by `plus` and `minus`; the first has the sign plus.
    Sum(Vec<(Sign, Amount)>),
    /// `25 % of X`, `rate of X` with a figure in percent.
    Share {
        /// The percentage or factor.
        rate: Box<Amount>,
        /// What it is taken of.
        of: Box<Amount>,
    },
    /// `5 EUR per days-late`: A times the count of X in its own unit.
    Per {
        /// What one of X is worth.
        each: Box<Amount>,
        /// What is counted.
        of: Box<Amount>,
    },
    /// `5 EUR per started 0.5 m3 of volume`: A for every step begun.
    PerStarted {
        /// What one step is worth.
        each: Box<Amount>,
        /// The size of a step.
        step: Located<Operand>,
        /// What is counted.
        of: Box<Amount>,
    },
    /// `5 EUR per full 6 hours of cut`: A for every step completed.
    PerFull {
        /// What one step is worth.
        each: Box<Amount>,
        /// The size of a step.
        step: Located<Operand>,
        /// What is counted.
        of: Box<Amount>,
    },
    /// `X divided by N`.
    DividedBy {
        /// What is divided.
        amount: Box<Amount>,
        /// By how many; without unit.
        by: Located<Operand>,
    },
    /// `X beyond Q`: what of X lies above Q, never less than nothing.
    Beyond {
        /// What is measured.
        amount: Box<Amount>,
        /// From where it counts.
        from: Located<Operand>,
    },
    /// `days from A to B`, on the calendar's, the months' or the working days' clock.
    Between {
        /// What is counted: days are [`Clock::Elapsed`].
        clock: Clock,
        /// The first date: a fact.
        from: Located<Id>,
        /// The second date: a fact.
        to: Located<Id>,
    },
    /// A formula with limits at its end, applied left to right.
    Limited {
        /// The formula.
        amount: Box<Amount>,
        /// The limits in the order written.
        limits: Vec<Limit>,
    },
}

/// Whether a term is added or taken away.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Sign {
    /// `plus`.
    Plus,
    /// `minus`.
    Minus,
}

/// A limit at the end of a formula.
#[derive(Debug, Clone, PartialEq)]
pub struct Limit {
    /// What it does.
    pub kind: LimitKind,
    /// With what: a quantity, a figure or a fact.
    pub value: Located<Operand>,
}

/// What a limit does to the amount before it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum LimitKind {
    /// `, at least A`.
    AtLeast,
    /// `, at most A`.
    AtMost,
    /// `, nothing up to A`: zero where the amount is A or less.
    NothingUpTo,
    /// `, less A`: an excess; never below zero.
    Less,
}

/// What an amount comes to in one case, before or after rounding.
pub type Value = Quantity;
