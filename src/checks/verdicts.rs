//! Findings about worked cases.

use crate::analysis::{Answer, Outcome, Status, Verdict};
use crate::diagnostic::{Finding, Message};
use crate::model::decision::Expected;
use crate::model::{Id, Quantity};

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

fn expected(expected: &Expected) -> String {
    let Expected::Outcomes(outcomes) = expected else {
        return "out-of-scope".to_owned();
    };
    let words = outcomes.iter().map(|(outcome, amount)| {
        outcome_words(&outcome.value, amount.as_ref().map(|amount| &amount.value))
    });
    joined(words)
}

fn decided(verdict: &Verdict<'_>) -> String {
    if verdict.decided.status != Status::Answered && verdict.decided.answers.is_empty() {
        return verdict.decided.status.word().to_owned();
    }
    let words = |answer: &Answer<'_>| outcome_words(&answer.outcome, answer.amount.as_ref());
    joined(verdict.decided.answers.iter().map(words))
}

fn outcome_words(outcome: &Id, amount: Option<&Quantity>) -> String {
    amount.map_or_else(
        || outcome.to_string(),
        |amount| format!("{outcome}: {amount}"),
    )
}

fn joined(words: impl Iterator<Item = String>) -> String {
    let words: Vec<String> = words.collect();
    if words.is_empty() {
        "nothing".to_owned()
    } else {
        words.join(" + ")
    }
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
