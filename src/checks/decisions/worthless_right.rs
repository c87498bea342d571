use crate::analysis::{During, Extreme};
use crate::checks::amounts;
use crate::checks::prelude::*;
use crate::checks::shown::{case, during, during_name};
use crate::model::{Decision, Named};

check! {
    /// An amount that the client is said to get comes to nothing, or less, in a case for which it is meant.
    ///
    /// ## Why it matters
    ///
    /// "You get compensation", and then it is 0 EUR: the client claims, waits, and gets a letter about nothing. A right
    /// that is worth nothing is better refused, with a reason.
    ///
    /// ## Examples
    ///
    /// ```yaml fails
    /// facts:
    ///   value: {type: money}
    /// decisions:
    ///   compensation:
    ///     amount_is: you get
    ///     answers: {paid: You get money back}
    ///     rules:
    ///       always: {then: {paid: "value minus 20 EUR, at least 0 EUR"}}
    /// ```
    ///
    /// ```yaml passes
    /// not_offered:
    ///   small: {title: We do not pay small amounts}
    /// facts:
    ///   value: {type: money}
    /// decisions:
    ///   compensation:
    ///     amount_is: you get
    ///     answers: {paid: You get money back}
    ///     rules:
    ///       worth-it: {when: {value: more than 20 EUR}, then: {paid: value minus 20 EUR}}
    ///       too-small: {when: {value: at most 20 EUR}, then: small}
    /// ```
    ///
    /// ## How to mend
    ///
    /// Narrow the rule to the cases in which something is left, and say in a rule of its own what holds in the others; or
    /// give a least amount (`at least 5 EUR`).
    "worthless-right", Decisions, Warning, since "0.1.0", Concept(run)
}

fn run(on: &Subject<'_>, findings: &mut Vec<Finding>) {
    for (decision, report) in on.reports() {
        findings.extend(report.worthless.iter().filter_map(|right| finding(decision, right)));
    }
}

fn finding(decision: &Named<Decision>, right: &During<Extreme>) -> Option<Finding> {
    let (right, era) = (&right.found, right.era.as_ref());
    let place = amounts::place(decision, right.rule.as_ref(), &right.outcome)?;
    let id = if right.witness.is_empty() { "worthless-right-always" } else { CHECK.name };
    let message = Message::new(id)
        .with("outcome", right.outcome.as_str())
        .with("amount", right.amount.to_string())
        .with("witness", case(&right.witness));
    let help = Message::new("worthless-right.help");
    let mut found = Finding::new(CHECK.name, place.span).message(during(message, era)).help(help);
    found.decision_rules = right.rule.iter().map(ToString::to_string).collect();
    found.regions = vec![right.region.clone()];
    found.witnesses = vec![right.witness.clone()];
    Some(during_name(found.at_path(place.path).in_decision(decision.id.as_str()), era))
}
