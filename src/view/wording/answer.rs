//! The answers to a question, as people would say them.

use rust_decimal::Decimal;

use super::condition;
use crate::model::amount::{Expression, Valued};
use crate::model::condition::{Comparison, Condition, Operand, Term, Test};
use crate::model::decision::FactKind;
use crate::model::{Fact, Quantity};
use crate::source::{Located, Span};
use crate::view::voice::Voice;

/// The words for an answer to a question: one per option, or the stretch of values.
///
/// A bound that holds for every value of the fact is left out: "less than € 250", not "from € 0".
#[must_use]
pub fn answers(voice: &Voice<'_>, fact: Option<&Fact>, when: &Condition) -> Vec<String> {
    let alternatives: Vec<Vec<Term>> = when
        .alternatives
        .iter()
        .map(|terms| narrowed(fact, terms))
        .collect();
    let span = when.span;
    let option = |terms: &Vec<Term>| {
        matches!(
            terms[..],
            [Term {
                test: Test::Option(_),
                negated: false,
                ..
            }]
        )
    };
    let each = if alternatives.iter().all(option) {
        alternatives.into_iter().map(|terms| vec![terms]).collect()
    } else {
        vec![alternatives]
    };
    let words = |alternatives| capital(&condition(voice, fact, &Condition { alternatives, span }));
    each.into_iter().map(words).collect()
}

/// The terms without bounds that hold for every value.
fn narrowed(fact: Option<&Fact>, terms: &[Term]) -> Vec<Term> {
    let Some(fact) = fact else {
        return terms.to_vec();
    };
    let split = terms.iter().flat_map(|term| match &term.test {
        Test::Between(from, to) if !term.negated => {
            vec![
                bound(Comparison::AtLeast, from, term.span),
                bound(Comparison::AtMost, to, term.span),
            ]
        }
        _ => vec![term.clone()],
    });
    let kept: Vec<Term> = split.filter(|term| !holds_always(fact, term)).collect();
    match (&kept[..], terms) {
        // Where nothing was dropped the words of the author's own kind stay.
        (
            kept,
            [
                Term {
                    test: Test::Between(..),
                    ..
                },
            ],
        ) if kept.len() == 2 => terms.to_vec(),
        ([], _) => terms.to_vec(),
        _ => kept,
    }
}

fn bound(comparison: Comparison, value: &Located<Operand>, span: Span) -> Term {
    Term {
        negated: false,
        test: Test::Compare(comparison, value.clone()),
        span,
    }
}

/// Whether a condition lets every value of a fact through, and so says no more than that there is one.
pub(super) fn says_nothing(fact: &Fact, condition: &Condition) -> bool {
    let all = |terms: &Vec<Term>| terms.iter().all(|term| holds_always(fact, term));
    condition.alternatives.iter().any(all)
}

fn holds_always(fact: &Fact, term: &Term) -> bool {
    let Test::Compare(comparison, operand) = &term.test else {
        return false;
    };
    let Operand::Quantity(value) = &operand.value else {
        return false;
    };
    let bounds = &fact.bounds;
    match comparison {
        _ if term.negated => false,
        Comparison::AtLeast => {
            is_bound(bounds.at_least.as_ref(), value)
                || (bounds.at_least.is_none()
                    && starts_at_zero(fact)
                    && value.measure() == Decimal::ZERO)
        }
        Comparison::More => is_bound(bounds.more_than.as_ref(), value),
        Comparison::AtMost => is_bound(bounds.at_most.as_ref(), value),
        Comparison::Less => is_bound(bounds.less_than.as_ref(), value),
        Comparison::Exactly => false,
    }
}

/// Money, durations and counts that are asked begin at nothing.
fn starts_at_zero(fact: &Fact) -> bool {
    let counted = matches!(
        fact.kind,
        FactKind::Money | FactKind::Duration | FactKind::WholeNumber
    );
    counted && fact.is.is_none()
}

fn is_bound(bound: Option<&Located<Valued>>, value: &Quantity) -> bool {
    let Some(Valued::Always(amount)) = bound.map(|bound| &bound.value) else {
        return false;
    };
    matches!(
        &amount.expression,
        Expression::Operand(Operand::Quantity(bound))
            if bound.kind() == value.kind() && bound.measure() == value.measure()
    )
}

/// The words with a capital at the start: what stands alone on its line.
#[must_use]
pub fn capital(words: &str) -> String {
    let mut letters = words.chars();
    letters.next().map_or_else(String::new, |first| {
        first.to_uppercase().chain(letters).collect()
    })
}
