//! What a formula needs: its facts, and whether two of them are multiplied.

use crate::model::Id;
use crate::model::amount::{Amount, Expression};
use crate::model::condition::Operand;
use crate::model::ordered::IndexSet;

/// The facts a formula needs, each once, in the order written.
#[must_use]
pub fn facts_used(amount: &Amount) -> IndexSet<Id> {
    let mut used = IndexSet::default();
    collect(&amount.expression, &mut used);
    used
}

/// The first part of a formula that multiplies two things that both vary with the case: `amount-not-linear`.
#[must_use]
pub fn product_of_facts(amount: &Amount) -> Option<&Amount> {
    match &amount.expression {
        Expression::Operand(_) | Expression::Between { .. } => None,
        Expression::Sum(terms) => terms.iter().find_map(|(_, term)| product_of_facts(term)),
        Expression::Share {
            rate: left,
            of: right,
        }
        | Expression::Per {
            each: left,
            of: right,
        }
        | Expression::PerStarted {
            each: left,
            of: right,
            ..
        }
        | Expression::PerFull {
            each: left,
            of: right,
            ..
        } => {
            let varies = |part| !facts_used(part).is_empty();
            let inner = || product_of_facts(left).or_else(|| product_of_facts(right));
            (varies(left) && varies(right))
                .then_some(amount)
                .or_else(inner)
        }
        Expression::DividedBy { amount, .. }
        | Expression::Beyond { amount, .. }
        | Expression::Limited { amount, .. } => product_of_facts(amount),
    }
}

fn collect(expression: &Expression, used: &mut IndexSet<Id>) {
    let mut operand = |operand: &Operand| {
        if let Operand::Fact(id) = operand {
            used.insert(id.clone());
        }
    };
    match expression {
        Expression::Operand(value) => operand(value),
        Expression::Between { from, to, .. } => {
            used.extend([from.value.clone(), to.value.clone()]);
        }
        Expression::Sum(terms) => terms
            .iter()
            .for_each(|(_, term)| collect(&term.expression, used)),
        Expression::Share {
            rate: left,
            of: right,
        }
        | Expression::Per {
            each: left,
            of: right,
        }
        | Expression::PerStarted {
            each: left,
            of: right,
            ..
        }
        | Expression::PerFull {
            each: left,
            of: right,
            ..
        } => {
            collect(&left.expression, used);
            collect(&right.expression, used);
        }
        Expression::DividedBy { amount, .. } | Expression::Beyond { amount, .. } => {
            collect(&amount.expression, used);
        }
        Expression::Limited { amount, limits } => {
            collect(&amount.expression, used);
            for limit in limits {
                collect(&Expression::Operand(limit.value.value.clone()), used);
            }
        }
    }
}
