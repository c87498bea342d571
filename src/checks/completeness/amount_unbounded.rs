use crate::analysis::{During, Extreme};
use crate::checks::amounts;
use crate::checks::prelude::*;
use crate::checks::shown::{during, during_name};
use crate::model::{Decision, Named};

check! {
    /// An amount that the client pays grows without a ceiling.
    ///
    /// ## Why it matters
    ///
    /// "5 EUR for each day you are late" has no end. A client who fell ill and comes back after a year owes a fortune, and
    /// nobody meant that.
    ///
    /// ## Examples
    ///
    /// ```yaml fails
    /// facts:
    ///   days-late: {type: whole number}
    /// decisions:
    ///   fine:
    ///     amount_is: you pay
    ///     answers: {late: You pay for being late}
    ///     rules:
    ///       always: {then: {late: 5 EUR per days-late}}
    /// ```
    ///
    /// ```yaml passes
    /// facts:
    ///   days-late: {type: whole number}
    /// decisions:
    ///   fine:
    ///     amount_is: you pay
    ///     answers: {late: You pay for being late}
    ///     rules:
    ///       always: {then: {late: "5 EUR per days-late, at most 100 EUR"}}
    /// ```
    ///
    /// ## How to mend
    ///
    /// End the amount with `, at most …`, or give the facts that it is computed from a greatest value (`at_most`).
    "amount-unbounded", Completeness, Warning, since "0.1.0", Concept(run)
}

fn run(on: &Subject<'_>, findings: &mut Vec<Finding>) {
    for (decision, report) in on.reports() {
        findings.extend(report.unbounded.iter().filter_map(|amount| finding(decision, amount)));
    }
}

fn finding(decision: &Named<Decision>, amount: &During<Extreme>) -> Option<Finding> {
    let (amount, era) = (&amount.found, amount.era.as_ref());
    let place = amounts::place(decision, amount.rule.as_ref(), &amount.outcome)?;
    let message = Message::new(CHECK.name).with("outcome", amount.outcome.as_str());
    let help = Message::new("amount-unbounded.help");
    let mut found = Finding::new(CHECK.name, place.span).message(during(message, era)).help(help);
    found.decision_rules = amount.rule.iter().map(ToString::to_string).collect();
    Some(during_name(found.at_path(place.path).in_decision(decision.id.as_str()), era))
}
