//! From the question order of a decision to the guide of a page.

use crate::analysis::{Audience, End, Next, Order, Setting, guide};
use crate::model::{Decision, Named};
use crate::view::guide::{Branch, Guide, Leaf, LeafAnswer, Settled, Step, Target};

/// The guides of the public decisions, without rules for staff alone.
#[must_use]
pub fn public_guides(setting: Setting<'_>) -> Vec<Guide> {
    let decisions = setting.concept.decisions.values();
    decisions
        .filter_map(|decision| of_decision(setting, decision, Audience::Public))
        .collect()
}

/// The guides of all decisions, with all rules.
#[must_use]
pub fn staff_guides(setting: Setting<'_>) -> Vec<Guide> {
    let concept = setting.concept;
    let decisions = concept
        .decisions
        .values()
        .chain(concept.staff.decisions.values());
    decisions
        .filter_map(|decision| of_decision(setting, decision, Audience::Staff))
        .collect()
}

fn of_decision(
    setting: Setting<'_>,
    decision: &Named<Decision>,
    audience: Audience,
) -> Option<Guide> {
    let order = guide(setting, decision, audience)?;
    let Order {
        start,
        questions,
        ends,
        optimal,
    } = order;
    let branch = |(when, to)| Branch {
        when,
        to: target(to),
    };
    let steps = questions.into_iter().map(|question| Step {
        fact: question.fact,
        branches: question.branches.into_iter().map(branch).collect(),
        unknown: question.unknown.map(target),
    });
    Some(Guide {
        decision: decision.id.clone(),
        start: target(start),
        optimal,
        steps: steps.collect(),
        leaves: ends.into_iter().map(|end| leaf(decision, end)).collect(),
    })
}

const fn target(next: Next) -> Target {
    match next {
        Next::Question(number) => Target::Step(number),
        Next::End(number) => Target::Leaf(number),
    }
}

pub(super) fn leaf(decision: &Decision, end: End) -> Leaf {
    let answers = answers(decision, &end);
    let status = match (&end, answers.is_empty()) {
        (End { settled: false, .. }, _) => Settled::Open,
        (
            End {
                out_of_scope: true, ..
            },
            _,
        ) => Settled::OutOfScope,
        (
            End {
                unanswered: true, ..
            },
            true,
        ) if decision.otherwise.is_none() => Settled::Gap,
        _ => Settled::Answered,
    };
    Leaf {
        status,
        answers,
        duties: end.duties,
        depends_on: end.depends_on,
    }
}

/// The outcomes of the rules that may be in force, each with the first rule in the file that gives it.
fn answers(decision: &Decision, end: &End) -> Vec<LeafAnswer> {
    let mut answers: Vec<LeafAnswer> = Vec::new();
    let mut add = |outcome: &crate::model::Id, rule: Option<&crate::model::Id>| {
        if !answers.iter().any(|known| known.outcome == *outcome) {
            answers.push(LeafAnswer {
                outcome: outcome.clone(),
                rule: rule.cloned(),
            });
        }
    };
    for rule in end.rules.iter().filter_map(|id| decision.rules.get(id)) {
        rule.then
            .iter()
            .for_each(|then| add(&then.outcome.value, Some(&rule.id)));
    }
    if end.unanswered {
        let otherwise = decision
            .otherwise
            .iter()
            .flat_map(|otherwise| &otherwise.then);
        otherwise.for_each(|then| add(&then.outcome.value, None));
    }
    answers
}
