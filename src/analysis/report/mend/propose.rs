//! What might mend a finding, still to be tried.

use super::Change;
use crate::analysis::axis::About;
use crate::analysis::era::Era;
use crate::analysis::report::beside::Beside;
use crate::analysis::table::Lowered;
use crate::decision::{Region, RuleId};
use crate::model::decision::{Consequence, HitPolicy};
use crate::model::{Decision, Id};

/// A rule for all cases of a gap, with the answer of each rule beside it.
pub(in crate::analysis::report) fn adding(
    lowered: &Lowered<'_>,
    decision: &Decision,
    boxes: &[Region],
    beside: &[Beside],
) -> Vec<Change> {
    let mut answers: Vec<&[Consequence]> = Vec::new();
    for beside in beside {
        let rule = decision.rules.get(&beside.rule);
        let rule = rule.filter(|rule| rule.judged_by.is_none() && !rule.staff_only);
        let Some(then) = rule.map(|rule| &rule.then[..]) else {
            continue;
        };
        if !then.is_empty() && !answers.iter().any(|known| says_the_same(known, then)) {
            answers.push(then);
        }
    }
    let conditions = boxes.iter().map(|region| lowered.frame.conditions(region));
    let when: Vec<_> = conditions.collect();
    let everywhere = when.iter().any(|clause| clause.is_empty());
    let change = |then: &&[Consequence]| {
        Some(Change::Add {
            id: free_id(decision, &then.first()?.outcome.value),
            when: if everywhere { Vec::new() } else { when.clone() },
            then: then.to_vec(),
            valid: Era::ALWAYS,
        })
    };
    answers.iter().filter_map(change).collect()
}

/// A duty asked only in these cases; none where it takes no condition to say so, or where nobody could say so beforehand.
pub(in crate::analysis::report) fn asking(
    lowered: &Lowered<'_>,
    duty: &Id,
    cases: &[Region],
) -> Option<Change> {
    let frame = &lowered.frame;
    let sayable = cases.iter().flat_map(|region| lowered.sayable(region));
    let when: Vec<_> = sayable.map(|region| frame.conditions(&region)).collect();
    let says_something = !when.is_empty() && !when.iter().any(|clause| clause.is_empty());
    says_something.then(|| Change::Ask {
        duty: duty.clone(),
        when,
    })
}

fn says_the_same(one: &[Consequence], other: &[Consequence]) -> bool {
    let same = |(one, other): (&Consequence, &Consequence)| {
        one.outcome.value == other.outcome.value && one.amount.is_some() == other.amount.is_some()
    };
    one.len() == other.len() && one.iter().zip(other).all(same)
}

/// An id that no rule of the decision has: the outcome's, or the first of `outcome-2`, `outcome-3` and so on.
fn free_id(decision: &Decision, outcome: &Id) -> Id {
    let numbered = (2..).map(|number| Id::new(&format!("{outcome}-{number}")));
    let mut ids = std::iter::once(outcome.clone()).chain(numbered);
    let free = |id: &Id| !decision.rules.contains_key(id);
    ids.find(free).unwrap_or_else(|| outcome.clone())
}

/// Each of two rules kept out of a shared box, where one fact can say so, and each as an exception to the other.
pub(in crate::analysis::report) fn narrowing(
    lowered: &Lowered<'_>,
    decision: &Decision,
    [a, b]: [RuleId; 2],
    boxes: &[Region],
) -> Vec<Change> {
    let narrowed = [a, b].map(|rule| match boxes {
        [only] => narrow(lowered, rule, only),
        _ => None,
    });
    let id = |rule: RuleId| lowered.rule(rule).id.clone();
    let exception = |rule, base| Change::Override {
        rule: id(rule),
        base: id(base),
    };
    let overrides = match decision.policy {
        HitPolicy::First => Vec::new(),
        _ => vec![exception(a, b), exception(b, a)],
    };
    narrowed.into_iter().flatten().chain(overrides).collect()
}

fn narrow(lowered: &Lowered<'_>, rule: RuleId, shared: &Region) -> Option<Change> {
    let frame = &lowered.frame;
    let written = lowered.rule(rule);
    let one_clause = written
        .when
        .as_ref()
        .is_none_or(|when| when.alternatives.len() == 1);
    let [region] = &lowered.table.rule(rule).when[..] else {
        return None;
    };
    let mut apart = region
        .iter()
        .filter(|(axis, set)| !set.is_subset(&shared[*axis]));
    let ((axis, set), None) = (apart.next()?, apart.next()) else {
        return None;
    };
    let About::Fact(fact) = &frame.axes[axis.index()].about else {
        return None;
    };
    let condition = frame.condition_of(axis, &set.difference(&shared[axis]))?;
    let one_string = condition.alternatives.len() == 1
        || condition.alternatives.iter().all(|terms| terms.len() == 1);
    (one_clause && one_string).then(|| Change::Narrow {
        rule: written.id.clone(),
        fact: fact.clone(),
        condition,
    })
}
