use crate::analysis::{During, NoTime};
use crate::checks::prelude::*;
use crate::checks::promises;
use crate::checks::shown::{case, during, during_name, region, with_boxes};
use crate::model::concept::Offer;
use crate::model::decision::AmountIs;
use crate::model::{Concept, Decision, Named};
use crate::source::Span;

check! {
    /// An offer promises that something will be done, or an amount that the client gets, but not within what time; or not in
    /// every case in which a decision gives it.
    ///
    /// ## Why it matters
    ///
    /// "We call you back" makes people wait beside the phone. They call after an hour, or after a week, and every one of these calls
    /// costs more than the deadline would have.
    ///
    /// ## Examples
    ///
    /// ```yaml fails
    /// offered:
    ///   answer:
    ///     title: Your question
    ///     what: We call you back with an answer.
    /// ```
    ///
    /// ```yaml fails
    /// languages: [nl]
    /// offered:
    ///   ophaling:
    ///     title: Uw zetel
    ///     what: Na uw betaling komen we de zetel ophalen.
    /// ```
    ///
    /// ```yaml fails
    /// facts:
    ///   urgent: {type: yes/no}
    /// offered:
    ///   repair:
    ///     title: A repair
    ///     within: [{when: {urgent: yes}, is: 4 hours}]
    /// decisions:
    ///   help:
    ///     rules:
    ///       always: {then: repair}
    /// ```
    ///
    /// ```yaml fails
    /// offered:
    ///   refund: {title: Your money back}
    /// decisions:
    ///   pay:
    ///     amount_is: you get
    ///     rules:
    ///       always: {then: {refund: 20 EUR}}
    /// ```
    ///
    /// ```yaml passes
    /// offered:
    ///   answer:
    ///     title: Your question
    ///     what: We call you back with an answer.
    ///     within: 2 working days
    /// ```
    ///
    /// ```yaml passes
    /// facts:
    ///   urgent: {type: yes/no}
    /// offered:
    ///   repair:
    ///     title: A repair
    ///     within:
    ///       - {when: {urgent: yes}, is: 4 hours}
    ///       - {when: {urgent: no}, is: 2 working days}
    /// decisions:
    ///   help:
    ///     rules:
    ///       always: {then: repair}
    /// ```
    ///
    /// ```yaml passes
    /// offered:
    ///   brochure:
    ///     title: A brochure
    ///     what: The brochure explains how to block a phone.
    /// ```
    ///
    /// ## How to mend
    ///
    /// Add `within`: a quantity, a figure, or a list of `when` and `is` where it differs by case; one of the list must hold in
    /// every case in which a decision gives the offer. Where you aim at a time without
    /// being sure of it, add `kind: target`.
    "promise-without-deadline", Completeness, Error gentle, since "0.1.0", Concept(run)
}

fn run(on: &Subject<'_>, findings: &mut Vec<Finding>) {
    for (id, offer) in &on.concept.offered {
        if let Some(span) = promises::undated(offer) {
            let label = Message::new("promise-without-deadline.promise");
            findings.push(missing(CHECK.name, offer, "within").about(id.as_str()).label(span, label));
        } else if let Some(span) = payment(on.concept, offer) {
            let message = Message::new("promise-without-deadline-amount").with("id", id.as_str());
            let label = Message::new("promise-without-deadline-amount.amount");
            findings.push(missing(CHECK.name, offer, "within").message(message).about(id.as_str()).label(span, label));
        }
    }
    for (decision, report) in on.reports() {
        findings.extend(report.no_time.iter().filter_map(|none| without_time(on, decision, none)));
    }
}

/// The amount that clients get with an offer of which nobody says when it comes.
fn payment(concept: &Concept, offer: &Named<Offer>) -> Option<Span> {
    if offer.within.is_some() {
        return None;
    }
    let pays = |decision: &&Named<Decision>| decision.amount_is.as_ref().is_some_and(|paid| paid.value == AmountIs::YouGet);
    let paying = concept.decisions.values().filter(pays);
    let given = paying.flat_map(|decision| {
        let otherwise = decision.otherwise.iter().flat_map(|otherwise| &otherwise.then);
        decision.rules.values().flat_map(|rule| &rule.then).chain(otherwise)
    });
    let of_offer = given.filter(|then| then.outcome.value == offer.id);
    of_offer.filter_map(|then| then.amount.as_ref()).map(|amount| amount.span).next()
}

/// The finding about cases in which an offer is given and no time of its list holds.
fn without_time(on: &Subject<'_>, decision: &Named<Decision>, none: &During<NoTime>) -> Option<Finding> {
    let (none, era) = (&none.found, none.era.as_ref());
    let within = on.concept.offered.get(&none.offer)?.within.as_ref()?;
    let first = none.boxes.first()?;
    let message = Message::new("promise-without-deadline-case")
        .with("id", none.offer.as_str())
        .with("region", region(&first.region));
    let help = Message::new("promise-without-deadline-case.help").with("witness", case(&first.witness));
    let found = Finding::new(CHECK.name, within.span).message(during(message, era)).help(help);
    let found = with_boxes(found, &none.boxes)
        .at_path(format!("offered.{}.within", none.offer))
        .in_decision(decision.id.as_str())
        .about(none.offer.as_str());
    Some(during_name(found, era))
}
