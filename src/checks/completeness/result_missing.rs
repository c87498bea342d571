use crate::checks::prelude::*;

check! {
    /// An offer does not say which result to expect.
    ///
    /// ## Why it matters
    ///
    /// People judge a service by what they expected. Whoever is not told that a stolen phone is rarely found will be disappointed by the
    /// best of searches.
    ///
    /// ## Examples
    ///
    /// ```yaml fails
    /// offered:
    ///   team:
    ///     title: A team comes
    ///     what: Two officers come to the address.
    /// ```
    ///
    /// ```yaml passes
    /// offered:
    ///   team:
    ///     title: A team comes
    ///     what: Two officers come to the address.
    ///     result: If the phone is there, you have it back the same day.
    /// ```
    ///
    /// ## How to mend
    ///
    /// Write under `result` what the client has in hand when it went well.
    "result-missing", Completeness, Error gentle, since "0.1.0", Concept(run)
}

fn run(on: &Subject<'_>, findings: &mut Vec<Finding>) {
    for (id, offer) in &on.concept.offered {
        if offer.result.is_none() {
            findings.push(missing(CHECK.name, offer, "result").about(id.as_str()));
        }
    }
}
