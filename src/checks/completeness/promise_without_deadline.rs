use crate::checks::prelude::*;
use crate::locale::Promises;

check! {
    /// An offer promises that something will be done, but not within what time.
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
    /// ```yaml passes
    /// offered:
    ///   answer:
    ///     title: Your question
    ///     what: We call you back with an answer.
    ///     within: 2 working days
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
    /// Add `within`: a quantity, a figure, or a list of `when` and `is` where it differs by case. Where you aim at a time without
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
}
