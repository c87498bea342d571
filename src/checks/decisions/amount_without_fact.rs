use crate::analysis::{AmountWithout, During, Lacks};
use crate::checks::amounts;
use crate::checks::prelude::*;
use crate::checks::shown::{case, during, during_name, region, with_boxes};
use crate::model::{Decision, Named};

check! {
    /// An amount cannot be computed in a case in which it is given: it needs a fact that does not exist there, or that
    /// nobody knows, or none of the amounts it chooses from applies.
    ///
    /// ## Why it matters
    ///
    /// The client is promised an amount and nobody can say how much.
    ///
    /// ## Examples
    ///
    /// ```yaml fails
    /// facts:
    ///   receipt: {type: yes/no}
    ///   paid: {type: money, only_when: {receipt: yes}}
    /// decisions:
    ///   compensation:
    ///     amount_is: you get
    ///     answers: {refund: You get your money back}
    ///     rules:
    ///       always: {then: {refund: "paid, at least 5 EUR"}}
    /// ```
    ///
    /// ```yaml fails
    /// facts:
    ///   paid: {type: money, may_be_unknown: yes}
    /// decisions:
    ///   compensation:
    ///     amount_is: you get
    ///     answers: {refund: You get your money back}
    ///     rules:
    ///       always: {then: {refund: "paid, at least 5 EUR"}}
    /// ```
    ///
    /// ```yaml passes
    /// facts:
    ///   receipt: {type: yes/no}
    ///   paid: {type: money, only_when: {receipt: yes}}
    /// decisions:
    ///   compensation:
    ///     amount_is: you get
    ///     answers: {refund: You get your money back}
    ///     rules:
    ///       with-receipt: {when: {receipt: yes}, then: {refund: "paid, at least 5 EUR"}}
    ///       without: {when: {receipt: no}, then: {refund: 5 EUR}}
    /// ```
    ///
    /// ## How to mend
    ///
    /// Narrow the rule to the cases in which the fact is there (`known`), and write a rule for the others; or choose the
    /// amount by conditions, one of which holds in every case.
    "amount-without-fact", Decisions, Error, since "0.1.0", Concept(run)
}

fn run(on: &Subject<'_>, findings: &mut Vec<Finding>) {
    for (decision, report) in on.reports() {
        findings.extend(report.without.iter().filter_map(|without| finding(decision, without)));
    }
}

fn finding(decision: &Named<Decision>, without: &During<AmountWithout>) -> Option<Finding> {
    let (without, era) = (&without.found, without.era.as_ref());
    let place = amounts::place(decision, without.rule.as_ref(), &without.outcome)?;
    let first = without.boxes.first()?;
    let (id, fact) = match &without.lacks {
        Lacks::Fact(fact) => (CHECK.name, Some(fact)),
        Lacks::Knowledge(fact) => ("amount-without-fact-unknown", Some(fact)),
        Lacks::Formula => ("amount-without-fact-none", None),
    };
    let message = Message::new(id)
        .with("outcome", without.outcome.as_str())
        .with("fact", fact.map(ToString::to_string).unwrap_or_default())
        .with("region", region(&first.region));
    let help = Message::new(format!("{id}.help")).with("witness", case(&first.witness));
    let mut found = Finding::new(CHECK.name, place.span).message(during(message, era)).help(help);
    found.decision_rules = without.rule.iter().map(ToString::to_string).collect();
    let found = with_boxes(found, &without.boxes).at_path(place.path).in_decision(decision.id.as_str());
    let found = fact.iter().fold(found, |found, fact| found.about(fact.as_str()));
    Some(during_name(found, era))
}
