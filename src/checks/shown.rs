//! Boxes and cases in findings.

use crate::analysis::{Clash, During, Era, Shown};
use crate::diagnostic::{Finding, Message, Values};
use crate::model::{Decision, Id, Named};

/// A region as one phrase: `value: at least 200 EUR and less than 250 EUR, place: street`.
pub(super) fn region(values: &Values) -> String {
    let pairs: Vec<String> = values
        .iter()
        .map(|(fact, condition)| format!("`{fact}`: {condition}"))
        .collect();
    if pairs.is_empty() {
        "any".to_owned()
    } else {
        pairs.join(", ")
    }
}

/// A case as `helder decide` takes it: `value="200 EUR" place=street`.
pub(super) fn case(values: &Values) -> String {
    let quoted = |value: &str| {
        if value.contains(' ') {
            format!("\"{value}\"")
        } else {
            value.to_owned()
        }
    };
    let pairs: Vec<String> = values
        .iter()
        .map(|(fact, value)| format!("{fact}={}", quoted(value)))
        .collect();
    pairs.join(" ")
}

/// Says during which stretch of the calendar a finding about a decision holds, where that is not all the time.
pub(super) fn during(finding: Finding, decision: &Named<Decision>, era: Option<&Era>) -> Finding {
    let Some(era) = era else { return finding };
    let words = match era.until {
        Some(until) => Message::new("decision-era")
            .with("from", era.from.to_string())
            .with("until", until.to_string()),
        None => Message::new("decision-era-open").with("from", era.from.to_string()),
    };
    finding.label(decision.key, words)
}

/// Adds boxes and their cases to a finding.
pub(super) fn with_boxes(mut finding: Finding, boxes: &[Shown]) -> Finding {
    finding.regions = boxes.iter().map(|shown| shown.region.clone()).collect();
    finding.witnesses = boxes.iter().map(|shown| shown.witness.clone()).collect();
    finding
}

/// A finding about two rules that are in force together.
pub(super) fn clash_finding(
    check: &'static str,
    decision: &Named<Decision>,
    clash: &During<Clash>,
) -> Option<Finding> {
    let (clash, era) = (&clash.found, clash.era.as_ref());
    let [first, second] = &clash.rules;
    let (first, second) = (decision.rules.get(first)?, decision.rules.get(second)?);
    let shown = clash.boxes.first()?;
    let outcomes = |rule: &Named<crate::model::Rule>| {
        let ids = rule.then.iter().map(|then| then.outcome.value.to_string());
        ids.collect::<Vec<_>>().join(" + ")
    };
    let with = |message: Message| {
        message
            .with("first", first.id.as_str())
            .with("second", second.id.as_str())
            .with("region", region(&shown.region))
            .with("witness", case(&shown.witness))
    };
    let label = Message::new(format!("{check}.first"))
        .with("outcome", outcomes(first))
        .with("rule", first.id.as_str());
    let own = Message::new(format!("{check}.second"))
        .with("outcome", outcomes(second))
        .with("rule", second.id.as_str());
    let mut finding = Finding::new(check, second.key)
        .message(with(Message::new(check)))
        .help(with(Message::new(format!("{check}.help"))))
        .label(first.key, label)
        .label(second.key, own);
    finding.decision_rules = clash.rules.iter().map(Id::to_string).collect();
    let finding = with_boxes(finding, &clash.boxes)
        .at_path(second.path.clone())
        .in_decision(decision.id.as_str());
    Some(during(finding, decision, era))
}
