use crate::checks::prelude::*;

check! {
    /// An offer does not say what happens when there is no result.
    ///
    /// ## Why it matters
    ///
    /// Not every search finds and not every repair holds. Whoever was not told what comes then calls again, waits in vain, or feels
    /// fobbed off.
    ///
    /// ## Examples
    ///
    /// ```yaml fails
    /// offered:
    ///   team:
    ///     title: A team comes
    ///     what: Two officers come to the address.
    ///     result: If the phone is there, you have it back the same day.
    /// ```
    ///
    /// ```yaml passes
    /// offered:
    ///   team:
    ///     title: A team comes
    ///     what: Two officers come to the address.
    ///     result: If the phone is there, you have it back the same day.
    ///     no_result: If it is not there, we register the theft and you can block the phone.
    /// ```
    ///
    /// ## How to mend
    ///
    /// Write under `no_result` where the client then stands, and what still helps.
    "no-result-missing", Completeness, Warning, since "0.1.0", Concept(run)
}

fn run(on: &Subject<'_>, findings: &mut Vec<Finding>) {
    for (id, offer) in &on.concept.offered {
        if offer.no_result.is_none() {
            findings.push(missing(CHECK.name, offer, "no_result").about(id.as_str()));
        }
    }
}
