use crate::checks::mending::with_changes;
use crate::checks::prelude::*;
use crate::checks::shown::{answer, case, during, during_name, region, region_name, with_boxes};
use crate::analysis::{During, Gap};
use crate::model::{Decision, Named};

check! {
    /// There are cases that no rule of a decision answers.
    ///
    /// ## Why it matters
    ///
    /// Somebody will come with exactly that case. The employee at the desk then makes a rule on the spot, and the next one makes
    /// another.
    ///
    /// ## Examples
    ///
    /// ```yaml fails
    /// offered:
    ///   team: {title: A team comes}
    /// not_offered:
    ///   chase: {title: We do not come}
    /// facts:
    ///   value: {type: money}
    /// decisions:
    ///   intervene:
    ///     rules:
    ///       too-little: {when: {value: less than 250 EUR}, then: chase}
    ///       worth-it: {when: {value: at least 300 EUR}, then: team}
    /// ```
    ///
    /// ```yaml passes
    /// offered:
    ///   team: {title: A team comes}
    /// not_offered:
    ///   chase: {title: We do not come}
    /// facts:
    ///   value: {type: money}
    /// decisions:
    ///   intervene:
    ///     rules:
    ///       too-little: {when: {value: less than 250 EUR}, then: chase}
    ///       worth-it: {when: {value: at least 250 EUR}, then: team}
    /// ```
    ///
    /// A derived choice is checked alike: in every case one of its options must hold.
    ///
    /// ```yaml fails
    /// facts:
    ///   people: {type: whole number}
    ///   size:
    ///     type: choice
    ///     options: {small: A few, big: Many}
    ///     is:
    ///       small: {people: at most 4}
    ///       big: {people: at least 10}
    /// ```
    ///
    /// ## How to mend
    ///
    /// Decide what happens in the case the finding shows: widen the bound of a neighbouring rule, add a rule, or say what holds
    /// `otherwise`.
    ///
    /// ## Source
    ///
    /// Completeness of a decision table as in DMN; a fact that may be unknown, and one that may not exist, have to be answered too.
    "decision-gap", Decisions, Error, since "0.1.0", Concept(run)
}

fn run(on: &Subject<'_>, findings: &mut Vec<Finding>) {
    for (decision, report) in on.reports() {
        for gap in &report.gaps {
            findings.push(with_changes(finding(decision, gap), on, decision, &gap.found.mends));
        }
    }
}

fn finding(decision: &Named<Decision>, gap: &During<Gap>) -> Finding {
    let (gap, era) = (&gap.found, gap.era.as_ref());
    let options_of = decision.options_of();
    let variant = match (options_of, gap.boxes.len()) {
        (None, 1) => "decision-gap",
        (None, _) => "decision-gap-several",
        (Some(_), 1) => "decision-gap-option",
        (Some(_), _) => "decision-gap-option-several",
    };
    let first = &gap.boxes[0];
    let message = Message::new(variant)
        .with("decision", options_of.unwrap_or(decision.id.as_str()))
        .with("region", region(&first.region))
        .with("count", gap.boxes.len());
    let message = during(message, era);
    let help = if options_of.is_some() { "decision-gap-option.help" } else { "decision-gap.help" };
    let help = Message::new(help).with("witness", case(&first.witness)).with("decision", decision.id.as_str());
    let mut found = Finding::new(CHECK.name, decision.key).message(message).help(help);
    for beside in &gap.beside {
        let label = Message::new("decision-gap.beside")
            .with("outcome", answer(&beside.answers))
            .with("fact", beside.fact.as_str())
            .with("value", beside.value.as_str());
        found = decision.rules.get(&beside.rule).into_iter().fold(found, |found, rule| found.label(rule.key, label.clone()));
    }
    let described = region_name(&gap.boxes);
    let found = with_boxes(found, &gap.boxes).at_path(decision.path.clone()).in_decision(decision.id.as_str()).about(described);
    during_name(found, era)
}
