use crate::checks::prelude::*;

check! {
    /// An offer has a deadline, but nobody says which event starts the clock.
    ///
    /// ## Why it matters
    ///
    /// "Within ten days" of what: the call, the complete file, the payment? Client and employee count from different days, and both
    /// are sure.
    ///
    /// ## Examples
    ///
    /// ```yaml fails
    /// offered:
    ///   answer:
    ///     title: An answer in writing
    ///     within: 10 working days
    /// ```
    ///
    /// ```yaml passes
    /// offered:
    ///   answer:
    ///     title: An answer in writing
    ///     within: 10 working days
    ///     starts: the day we receive your letter
    /// ```
    ///
    /// ## How to mend
    ///
    /// Name under `starts` an event that the client can see happen.
    "promise-without-clock", Completeness, Warning, since "0.1.0", Concept(run)
}

fn run(on: &Subject<'_>, findings: &mut Vec<Finding>) {
    for (id, offer) in &on.concept.offered {
        if offer.within.is_some() && offer.starts.is_none() {
            findings.push(missing(CHECK.name, offer, "starts").about(id.as_str()));
        }
    }
}
