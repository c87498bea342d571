//! What conditions and formulas mention: figures, facts and quantities, each with its place.

use super::amount::{Amount, Expression, Valued};
use super::condition::{Condition, Operand, Test, When};
use super::decision::Derived;
use super::{Id, Quantity};
use crate::source::{Located, Span};

/// Something that is mentioned by its id, or as it is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Mention<'a> {
    /// A figure, of the concept or of the workspace.
    Figure(&'a Id),
    /// A fact.
    Fact(&'a Id),
    /// A quantity that is written out.
    Quantity(&'a Quantity),
}

/// Something that mentions figures, facts and quantities.
pub trait Mentions {
    /// Shows every mention with its place, in the order written.
    fn mentions<'a>(&'a self, see: &mut dyn FnMut(Mention<'a>, Span));
}

impl Mentions for When {
    fn mentions<'a>(&'a self, see: &mut dyn FnMut(Mention<'a>, Span)) {
        let clauses = self.alternatives.iter();
        for (fact, asked) in clauses.flat_map(|clause| &clause.conditions) {
            see(Mention::Fact(fact), asked.key);
            asked.condition.mentions(see);
        }
    }
}

impl Mentions for Condition {
    fn mentions<'a>(&'a self, see: &mut dyn FnMut(Mention<'a>, Span)) {
        for term in self.alternatives.iter().flatten() {
            match &term.test {
                Test::Compare(_, operand) => operand.mentions(see),
                Test::Between(from, to) => {
                    from.mentions(see);
                    to.mentions(see);
                }
                Test::Option(_)
                | Test::Yes
                | Test::No
                | Test::Known
                | Test::Unknown
                | Test::Absent => {}
            }
        }
    }
}

impl Mentions for Located<Operand> {
    fn mentions<'a>(&'a self, see: &mut dyn FnMut(Mention<'a>, Span)) {
        in_operand(&self.value, self.span, see);
    }
}

impl Mentions for Valued {
    fn mentions<'a>(&'a self, see: &mut dyn FnMut(Mention<'a>, Span)) {
        match self {
            Self::Always(amount) => amount.mentions(see),
            Self::Choose(choices) => choices.iter().for_each(|(when, amount)| {
                when.mentions(see);
                amount.mentions(see);
            }),
        }
    }
}

impl Mentions for Amount {
    fn mentions<'a>(&'a self, see: &mut dyn FnMut(Mention<'a>, Span)) {
        match &self.expression {
            Expression::Operand(operand) => in_operand(operand, self.span, see),
            Expression::Sum(terms) => terms.iter().for_each(|(_, term)| term.mentions(see)),
            Expression::Share { rate: first, of } | Expression::Per { each: first, of } => {
                first.mentions(see);
                of.mentions(see);
            }
            Expression::PerStarted { each, step, of } | Expression::PerFull { each, step, of } => {
                each.mentions(see);
                step.mentions(see);
                of.mentions(see);
            }
            Expression::DividedBy { amount, by: with }
            | Expression::Beyond { amount, from: with } => {
                amount.mentions(see);
                with.mentions(see);
            }
            Expression::Between { from, to, clock: _ } => {
                see(Mention::Fact(&from.value), from.span);
                see(Mention::Fact(&to.value), to.span);
            }
            Expression::Limited { amount, limits } => {
                amount.mentions(see);
                limits.iter().for_each(|limit| limit.value.mentions(see));
            }
        }
    }
}

impl Mentions for Derived {
    fn mentions<'a>(&'a self, see: &mut dyn FnMut(Mention<'a>, Span)) {
        match self {
            Self::Amount(valued) => valued.value.mentions(see),
            Self::Options(options) => options.values().for_each(|(_, when)| when.mentions(see)),
        }
    }
}

fn in_operand<'a>(operand: &'a Operand, span: Span, see: &mut dyn FnMut(Mention<'a>, Span)) {
    match operand {
        Operand::Figure(id) => see(Mention::Figure(id), span),
        Operand::Fact(id) => see(Mention::Fact(id), span),
        Operand::Quantity(quantity) => see(Mention::Quantity(quantity), span),
        Operand::Option(_) => {}
    }
}
