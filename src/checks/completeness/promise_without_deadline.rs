use crate::analysis::{During, NoTime};
use crate::checks::prelude::*;
use crate::checks::shown::{case, during, during_name, region, with_boxes};
use crate::locale::Promises;
use crate::model::{Decision, Named};

check! {
    /// An offer promises that something will be done, but not within what time; or not in every case in which a decision
    /// gives it.
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
    for (id, offer) in on.concept.offered.iter().filter(|(_, offer)| offer.within.is_none()) {
        let texts = [&offer.title, &offer.what, &offer.result].into_iter().flatten();
        let versions = texts.chain(&offer.steps).flat_map(|text| &text.versions);
        let promise = versions.into_iter().find_map(|version| {
            let found = Promises::of(&version.language).promise(&version.masked())?;
            Some(version.places.span(found))
        });
        if let Some(span) = promise {
            let label = Message::new("promise-without-deadline.promise");
            findings.push(missing(CHECK.name, offer, "within").about(id.as_str()).label(span, label));
        }
    }
    for (decision, report) in on.reports() {
        findings.extend(report.no_time.iter().filter_map(|none| without_time(on, decision, none)));
    }
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
