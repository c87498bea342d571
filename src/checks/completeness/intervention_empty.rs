use crate::checks::prelude::*;

check! {
    /// An offer has a title, but nobody says what is done.
    ///
    /// ## Why it matters
    ///
    /// "We intervene" can mean a phone call or six officers. Clients expect the most, employees do the least, and both are right.
    ///
    /// ## Examples
    ///
    /// ```yaml fails
    /// offered:
    ///   team:
    ///     title: A team comes
    /// ```
    ///
    /// ```yaml passes
    /// offered:
    ///   team:
    ///     title: A team comes
    ///     what: Two officers come to the address and talk to the people there.
    /// ```
    ///
    /// ## How to mend
    ///
    /// Describe under `what` what the client will see happen, or list it under `steps`.
    "intervention-empty", Completeness, Error gentle, since "0.1.0", Concept(run)
}

fn run(on: &Subject<'_>, findings: &mut Vec<Finding>) {
    for (id, offer) in &on.concept.offered {
        if offer.what.is_none() && offer.steps.is_empty() {
            findings.push(missing(CHECK.name, offer, "what").about(id.as_str()));
        }
    }
}
