//! Findings about worked cases.

use jiff::civil::Date;

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
        Outcome::NoFigure {
            figure,
            on,
            changes,
        } => ("case-undecided", without_value(figure, *on, changes)),
        Outcome::Impossible(fact) => ("case-impossible", impossible(fact.as_ref())),
    };
    if name != check {
        return None;
    }
    let help = match &verdict.outcome {
        Outcome::NoFigure { .. } => "case-undecided-figure.help".to_owned(),
        _ => format!("{check}.help"),
    };
    let message = message
        .with("case", verdict.case.id.as_str())
        .with("decision", verdict.decision.id.as_str());
    let mut finding = Finding::new(check, verdict.expectation.span)
        .message(message)
        .help(Message::new(help));
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

fn without_value(figure: &Id, on: Date, changes: &[Date]) -> Message {
    let changes = changes.iter().map(ToString::to_string);
    Message::new("case-undecided-figure")
        .with("figure", figure.as_str())
        .with("on", on.to_string())
        .with("dates", changes.collect::<Vec<_>>().join(", "))
}

fn impossible(fact: Option<&Id>) -> Message {
    match fact {
        Some(fact) => Message::new("case-impossible-value").with("fact", fact.as_str()),
        None => Message::new("case-impossible"),
    }
}

#[cfg(test)]
mod tests {
    use std::path::PathBuf;

    use jiff::civil::date;

    use crate::source::Memory;
    use crate::{Options, check_paths};

    /// The messages about the cases of a concept whose figure `amount` has a value from 2026 on.
    fn messages(given: &str, facts: &str, bound: &str) -> Vec<String> {
        let text = format!(
            "title: A premium\nvalid: {{from: 2026-01-01}}\nfigures:\n  amount: [{{from: 2026-01-01, is: 100 EUR}}]\n\
             facts:\n{facts}decisions:\n  which:\n    question: Which?\n    answers: {{much: Much, little: Little}}\n\
             \x20   rules:\n      a: {{when: {{costs: at least {bound}}}, then: much}}\n\
             \x20     b: {{when: {{costs: less than {bound}}}, then: little}}\ncases:\n  last-year:\n    story: A year ago.\n\
             \x20   given: {given}\n    on: 2025-04-10\n    expect: {{which: much}}\n"
        );
        let files = Memory::new().with("premium.yaml", text);
        let options = Options {
            today: date(2026, 12, 1),
        };
        let checked = check_paths(&files, &[PathBuf::from("premium.yaml")], options);
        let findings = checked.expect("a concept").findings.into_iter();
        let of_cases = findings.filter(|finding| finding.check.starts_with("case-"));
        of_cases
            .map(|finding| finding.message.id.to_string())
            .collect()
    }

    #[test]
    fn a_case_before_the_first_value_of_a_figure_lacks_that_value() {
        let own = "{costs: 150 EUR}";
        for (given, facts, bound) in [
            (own, "  costs: {type: money}\n", "amount"),
            (own, "  costs: {type: money, at_least: amount}\n", "amount"),
            (own, "  costs: {type: money, at_most: amount}\n", "amount"),
            (
                "{paid: 150 EUR}",
                "  paid: {type: money}\n  costs: {type: money, is: paid plus amount}\n",
                "50 EUR",
            ),
        ] {
            let found = messages(given, facts, bound);
            assert_eq!(found, ["case-undecided-figure"], "{facts}");
        }
    }
}
