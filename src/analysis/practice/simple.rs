//! Cases as short and as ordinary as they can be told: only facts that matter, and nobody's phone is worth nothing.

use crate::analysis::axis::{Values, quantity};
use crate::analysis::decide::{Answer, Status};
use crate::analysis::given::Given;
use crate::analysis::pick::Stretch;
use crate::analysis::prepared::Prepared;
use crate::analysis::{relevant, verdict};
use crate::model::Id;
use crate::model::decision::FactValue;
use crate::model::ordered::IndexSet;

/// Makes cases that differ in one fact simpler, all in the same way, as long as each is answered by the same rules.
pub(super) fn simplify(prepared: &Prepared<'_>, cases: &mut Vec<Given>, about: Option<&Id>) {
    let facts: Vec<Id> = cases.iter().flat_map(Given::keys).cloned().collect();
    let mut facts: Vec<Id> = facts.into_iter().filter(|id| Some(id) != about).collect();
    facts.sort();
    facts.dedup();
    let order = &prepared.lowered.frame.setting.concept.facts;
    facts.sort_by_key(|id| order.get_index_of(id));
    let Some(answers) = answers(prepared, cases) else {
        return;
    };
    for fact in facts.iter().rev() {
        if says_of_others(prepared, fact, cases) {
            continue;
        }
        let mut fewer = cases.clone();
        fewer
            .iter_mut()
            .for_each(|case| drop(case.shift_remove(fact)));
        if self::answers(prepared, &fewer).as_ref() == Some(&answers) {
            *cases = fewer;
        }
    }
    let rules = rules(&answers);
    for fact in &facts {
        let Some(value) = ordinary(prepared, fact, cases) else {
            continue;
        };
        let mut other = cases.clone();
        for own in other.iter_mut().filter_map(|case| case.get_mut(fact)) {
            *own = value.clone();
        }
        if self::answers(prepared, &other).is_some_and(|answers| self::rules(&answers) == rules) {
            *cases = other;
        }
    }
}

/// Whether a fact says that another one exists which the cases tell.
fn says_of_others(prepared: &Prepared<'_>, fact: &Id, cases: &[Given]) -> bool {
    let facts = &prepared.lowered.frame.setting.concept.facts;
    let mut told = cases.iter().flat_map(Given::keys);
    told.any(|told| {
        let mut named = IndexSet::default();
        let exists = facts.get(told).and_then(|told| told.only_when.as_ref());
        exists
            .into_iter()
            .for_each(|when| relevant::in_when(when, &mut named));
        named.contains(fact)
    })
}

/// What each case is answered; none where one of them has no answer, or tells a fact that does not exist in it.
fn answers<'a>(prepared: &Prepared<'a>, cases: &[Given]) -> Option<Vec<Vec<Answer<'a>>>> {
    let setting = &prepared.lowered.frame.setting;
    let answers = cases.iter().map(|case| {
        if verdict::misfit(setting, case).is_some() {
            return None;
        }
        let decided = prepared.decide_unasked(case);
        (decided.status == Status::Answered).then_some(decided.answers)
    });
    answers.collect()
}

/// The outcomes and rules of answers.
fn rules(answers: &[Vec<Answer<'_>>]) -> Vec<Vec<(Id, Option<Id>)>> {
    let of = |answers: &Vec<Answer<'_>>| {
        let each = answers.iter();
        each.map(|answer| (answer.outcome.clone(), answer.rule.clone()))
            .collect()
    };
    answers.iter().map(of).collect()
}

/// A value of the stretch beyond the least value of a fact, where the cases have that one; else none.
fn ordinary(prepared: &Prepared<'_>, fact: &Id, cases: &[Given]) -> Option<FactValue> {
    let frame = &prepared.lowered.frame;
    let axis = &frame.axes[frame.axis_of(fact)?.index()];
    let known = frame.setting.fact(fact)?;
    let (least, _) = axis.grid.least?;
    let at_least = FactValue::Quantity(quantity(known, least)?);
    let mut values = cases.iter().map(|case| case.get(fact));
    if !values.all(|value| value == Some(&at_least)) {
        return None;
    }
    let beyond = axis.slabs.iter().find_map(|values| match values {
        Values::Measured(stretch @ Stretch::Open(..)) => axis.grid.pick(stretch),
        _ => None,
    });
    quantity(known, beyond?).map(FactValue::Quantity)
}
