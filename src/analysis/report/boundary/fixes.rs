//! How a bound could be written so that it meets another.

use super::bounds::{Bound, Side};
use crate::analysis::report::mend::Change;
use crate::analysis::table::Lowered;
use crate::model::condition::{Comparison, Operand, Term, Test};
use crate::source::Located;

/// One rule written so that it ends where the other begins; none where a term cannot say so.
pub(super) fn meet(
    lowered: &Lowered<'_>,
    bounds: &[Bound<'_>],
    moves: &Bound<'_>,
    stays: &Bound<'_>,
) -> Option<Change> {
    let rule = lowered.rule(moves.rule);
    let alike = bounds
        .iter()
        .filter(|bound| bound.rule == moves.rule && bound.says(moves));
    let terms = alike.map(|bound| {
        let alone = is_alone(rule, bound.term);
        Some((bound.term.span, rewritten(bound, stays, alone)?))
    });
    Some(Change::Terms {
        rule: rule.id.clone(),
        terms: terms.collect::<Option<_>>()?,
    })
}

/// Whether a term stands in a condition without `or`, so that another may be joined to it by `and`.
fn is_alone(rule: &crate::model::Rule, term: &Term) -> bool {
    let clauses = rule.when.iter().flat_map(|when| &when.alternatives);
    let mut conditions = clauses.flat_map(|clause| clause.conditions.values());
    let holds = |terms: &Vec<Term>| terms.iter().any(|other| other.span == term.span);
    conditions.any(|asked| matches!(&asked.condition.alternatives[..], [only] if holds(only)))
}

/// A term whose bound is moved to that of another rule, on the other side of it.
fn rewritten(bound: &Bound<'_>, stays: &Bound<'_>, alone: bool) -> Option<Vec<Term>> {
    let span = bound.term.span;
    let operand = |operand: &Operand| Located::new(operand.clone(), span);
    let included = !stays.included;
    let term = |test| Term {
        negated: bound.term.negated,
        test,
        span,
    };
    let compare = |comparison, to: &Operand| Test::Compare(comparison, operand(to));
    // What is denied is on the other side of the bound, and has the value that the bound has not.
    let (side, within) = match (bound.term.negated, bound.side) {
        (false, side) => (side, included),
        (true, Side::Below) => (Side::Above, !included),
        (true, Side::Above) => (Side::Below, !included),
    };
    let comparison = match (side, within) {
        (Side::Below, true) => Comparison::AtMost,
        (Side::Below, false) => Comparison::Less,
        (Side::Above, true) => Comparison::AtLeast,
        (Side::Above, false) => Comparison::More,
    };
    let moved = compare(comparison, stays.operand);
    let ends = match &bound.term.test {
        Test::Compare(Comparison::Exactly, only) => (only, only),
        Test::Compare(..) => return Some(vec![term(moved)]),
        Test::Between(from, to) => (from, to),
        _ => return None,
    };
    let moved_end = operand(stays.operand);
    match (side, within) {
        (Side::Below, true) => Some(vec![term(Test::Between(ends.0.clone(), moved_end))]),
        (Side::Above, true) => Some(vec![term(Test::Between(moved_end, ends.1.clone()))]),
        _ if bound.term.negated || !alone => None,
        (Side::Below, false) => Some(vec![
            term(compare(Comparison::AtLeast, &ends.0.value)),
            term(moved),
        ]),
        (Side::Above, false) => Some(vec![
            term(moved),
            term(compare(Comparison::AtMost, &ends.1.value)),
        ]),
    }
}
