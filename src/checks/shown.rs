//! Boxes and cases in findings.

use super::Subject;
use super::mending::with_changes;
use crate::analysis::{Boundary, Clash, During, Era, Said, Shown};
use crate::diagnostic::{Arg, Finding, Message, Values};
use crate::model::{Decision, Id, Named};
use jiff::civil::Date;

/// A region as conditions that all hold, each as an author writes it: `` `value: at least 200 EUR` `` and
/// `` `place: street` ``. The word `any` says that nothing is asked.
pub(super) fn region(values: &Values) -> Arg {
    if values.is_empty() {
        return Arg::from("any");
    }
    let pairs = values
        .iter()
        .map(|(fact, condition)| format!("`{fact}: {condition}`"));
    Arg::All(pairs.collect())
}

/// Regions one of which holds; where there are several, each as an author writes it in a list of `when`.
pub(super) fn regions(boxes: &[Shown]) -> Arg {
    match boxes {
        [one] => region(&one.region),
        several if several.iter().any(|shown| shown.region.is_empty()) => Arg::from("any"),
        several => {
            let clauses = several.iter().map(|shown| clause(&shown.region));
            Arg::OneOf(clauses.map(|clause| format!("`{{{clause}}}`")).collect())
        }
    }
}

/// What names the regions of a finding in its fingerprint; no reader sees it.
pub(super) fn region_name(boxes: &[Shown]) -> String {
    let names: Vec<String> = boxes.iter().map(|shown| clause(&shown.region)).collect();
    names.join("; ")
}

fn clause(values: &Values) -> String {
    let pairs = values.iter();
    let pairs: Vec<String> = pairs
        .map(|(fact, condition)| format!("{fact}: {condition}"))
        .collect();
    pairs.join(", ")
}

/// A case as `helder decide` takes it: `value="200 EUR" place=street`. The word `none` says that a case needs no facts.
pub(super) fn case(values: &Values) -> String {
    if values.is_empty() {
        return "none".to_owned();
    }
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

/// What of a message says during which stretch of the calendar a finding holds, where that is not all the time.
pub(super) fn during(message: Message, era: Option<&Era>) -> Message {
    let day = |day: Option<Date>| day.map(|day| day.to_string()).unwrap_or_default();
    let (from, until) = era.map_or((None, None), |era| (era.from, era.until));
    let kind = match (from, until) {
        (None, None) => "always",
        (Some(_), None) => "from",
        (None, Some(_)) => "until",
        (Some(_), Some(_)) => "between",
    };
    message
        .with("era", kind)
        .with("from", day(from))
        .with("until", day(until))
}

/// What tells a finding of one stretch of the calendar from the same of another.
pub(super) fn during_name(finding: Finding, era: Option<&Era>) -> Finding {
    match era.and_then(Era::day) {
        Some(day) => finding.about(day.to_string()),
        None => finding,
    }
}

/// Adds boxes and their cases to a finding.
pub(super) fn with_boxes(mut finding: Finding, boxes: &[Shown]) -> Finding {
    finding.regions = boxes.iter().map(|shown| shown.region.clone()).collect();
    finding.witnesses = boxes.iter().map(|shown| shown.witness.clone()).collect();
    finding
}

/// What a rule answers in a case, as an author writes it: `` `compensation: 30 EUR` ``; the word `nothing` where that is
/// the answer.
pub(super) fn answer(said: &[Said]) -> Arg {
    let said = said.iter();
    outcomes(said.map(|(outcome, amount)| (outcome, amount.as_ref())))
}

/// Outcomes with their amounts, as an author writes them; the word `nothing` where there are none.
pub(super) fn outcomes<'a, A: ToString + 'a>(
    outcomes: impl Iterator<Item = (&'a Id, Option<&'a A>)>,
) -> Arg {
    let words: Vec<String> = outcomes
        .map(|(outcome, amount)| match amount {
            Some(amount) => format!("`{outcome}: {}`", amount.to_string()),
            None => format!("`{outcome}`"),
        })
        .collect();
    if words.is_empty() {
        Arg::from("`nothing`")
    } else {
        Arg::All(words)
    }
}

/// A finding about two rules that are in force together.
pub(super) fn clash_finding(
    check: &'static str,
    on: &Subject<'_>,
    decision: &Named<Decision>,
    clash: &During<Clash>,
) -> Option<Finding> {
    let (clash, era) = (&clash.found, clash.era.as_ref());
    let [first, second] = &clash.rules;
    let (first, second) = (decision.rules.get(first)?, decision.rules.get(second)?);
    let shown = clash.boxes.first()?;
    let with = |message: Message| {
        message
            .with("first", first.id.as_str())
            .with("second", second.id.as_str())
            .with("fact", decision.options_of().unwrap_or_default())
            .with("region", region(&shown.region))
            .with("witness", case(&shown.witness))
    };
    let of_options = decision.options_of();
    let (message, check_words) = match (of_options, clash.unproved) {
        (Some(_), _) => (format!("{check}-option"), format!("{check}-option")),
        (None, true) => (format!("{check}-unproved"), check.to_owned()),
        (None, false) => (check.to_owned(), check.to_owned()),
    };
    let label = Message::new(format!("{check_words}.first"))
        .with("outcome", answer(&clash.answers[0]))
        .with("rule", first.id.as_str());
    let own = Message::new(format!("{check_words}.second"))
        .with("outcome", answer(&clash.answers[1]))
        .with("rule", second.id.as_str());
    let mut finding = Finding::new(check, second.key)
        .message(during(with(Message::new(message)), era))
        .help(with(Message::new(format!("{check_words}.help"))))
        .label(first.key, label)
        .label(second.key, own);
    finding.decision_rules = clash.rules.iter().map(Id::to_string).collect();
    let finding = with_boxes(finding, &clash.boxes)
        .at_path(second.path.clone())
        .in_decision(decision.id.as_str());
    let finding = with_changes(finding, on, decision, &clash.mends);
    Some(during_name(finding, era))
}

/// A finding about the bounds of two rules, side by side: on the bound of the second.
pub(super) fn boundary_finding(
    check: &'static str,
    on: &Subject<'_>,
    decision: &Named<Decision>,
    boundary: &During<Boundary>,
) -> Option<Finding> {
    let (boundary, era) = (&boundary.found, boundary.era.as_ref());
    let shown = boundary.boxes.first()?;
    let [(below, lower), (above, upper)] = &boundary.bounds;
    let with = |message: Message| {
        message
            .with(
                "decision",
                decision.options_of().unwrap_or(decision.id.as_str()),
            )
            .with("fact", boundary.fact.as_str())
            .with("values", boundary.values.as_str())
            .with("first", boundary.rules[0].as_str())
            .with("second", boundary.rules[1].as_str())
            .with("lower", lower.as_str())
            .with("upper", upper.as_str())
            .with("region", region(&shown.region))
            .with("witness", case(&shown.witness))
    };
    let message = match decision.options_of() {
        Some(_) => format!("{check}-option"),
        None => check.to_owned(),
    };
    let label = |end: &str| with(Message::new(format!("{check}.{end}")));
    let finding = Finding::new(check, *above)
        .message(during(with(Message::new(message)), era))
        .help(with(Message::new(format!("{check}.help"))))
        .label(*below, label("below"))
        .label(*above, label("above"))
        .at_path(decision.path.clone())
        .in_decision(decision.id.as_str())
        .about(format!("{}: {}", boundary.fact, boundary.values));
    let mut finding = with_boxes(during_name(finding, era), &boundary.boxes);
    let of_pair = |id: &&Id| boundary.rules.contains(id);
    let in_order = decision.rules.keys().filter(of_pair);
    finding.decision_rules = in_order.map(Id::to_string).collect();
    Some(with_changes(finding, on, decision, &boundary.mends))
}
