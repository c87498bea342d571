//! Findings about worked cases.

use super::shown::outcomes;
use crate::analysis::{Outcome, Status, Verdict};
use crate::diagnostic::{Arg, Finding, Message};
use crate::model::Id;
use crate::model::decision::Expected;

/// The finding of a check about a verdict; none where the verdict belongs to another check.
pub(super) fn finding(check: &'static str, verdict: &Verdict<'_>) -> Option<Finding> {
    let (name, message) = match &verdict.outcome {
        Outcome::Passes => return None,
        Outcome::Fails => ("case-fails", fails(verdict)),
        Outcome::Undecided => ("case-undecided", undecided(verdict)),
        Outcome::Impossible(fact) => ("case-impossible", impossible(fact.as_ref())),
    };
    if name != check {
        return None;
    }
    let message = message
        .with("case", verdict.case.id.as_str())
        .with("decision", verdict.decision.id.as_str());
    let mut finding = Finding::new(check, verdict.expectation.span)
        .message(message)
        .help(Message::new(format!("{check}.help")));
    if let Outcome::Impossible(Some(fact)) = &verdict.outcome
        && let Some(given) = verdict.case.given.get(fact)
    {
        finding.span = given.value.span;
    }
    let rules: Vec<&Id> = verdict
        .decided
        .answers
        .iter()
        .filter_map(|answer| answer.rule.as_ref())
        .collect();
    for rule in rules
        .iter()
        .filter_map(|id| verdict.decision.rules.get(*id))
    {
        finding = finding.label(rule.key, Message::new("case-fails.rule"));
    }
    finding.decision_rules = rules.iter().map(ToString::to_string).collect();
    let path = format!("{}.expect.{}", verdict.case.path, verdict.decision.id);
    Some(
        finding
            .at_path(path)
            .in_decision(verdict.decision.id.as_str()),
    )
}

fn fails(verdict: &Verdict<'_>) -> Message {
    Message::new("case-fails")
        .with("expected", expected(&verdict.expectation.answer))
        .with("decided", decided(verdict))
}

fn expected(expected: &Expected) -> Arg {
    let Expected::Outcomes(expected) = expected else {
        return Arg::from(format!("`{}`", Status::OutOfScope.word()));
    };
    outcomes(expected.iter().map(|(outcome, amount)| {
        let amount = amount.as_ref().map(|amount| &amount.value);
        (&outcome.value, amount)
    }))
}

/// The answers, or the word of the status of a case without any.
fn decided(verdict: &Verdict<'_>) -> Arg {
    let decided = &verdict.decided;
    if decided.status != Status::Answered && decided.answers.is_empty() {
        return Arg::from(decided.status.word());
    }
    let answers = decided.answers.iter();
    outcomes(answers.map(|answer| (&answer.outcome, answer.amount.as_ref())))
}

fn undecided(verdict: &Verdict<'_>) -> Message {
    let missing = verdict
        .decided
        .missing
        .iter()
        .map(|fact| format!("`{fact}`"));
    Message::new("case-undecided").with_all("missing", missing)
}

fn impossible(fact: Option<&Id>) -> Message {
    match fact {
        Some(fact) => Message::new("case-impossible-value").with("fact", fact.as_str()),
        None => Message::new("case-impossible"),
    }
}
