use crate::checks::prelude::*;

check! {
    /// An offer does not say what it costs.
    ///
    /// ## Why it matters
    ///
    /// People who fear a bill do not call. That it is free is worth saying; what it costs must be known before, not after.
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
    ///     price: free
    /// ```
    ///
    /// ## How to mend
    ///
    /// Write under `price` the word `free`, an amount, or the decision that says it.
    "price-missing", Completeness, Warning, since "0.1.0", Concept(run)
}

fn run(on: &Subject<'_>, findings: &mut Vec<Finding>) {
    for (id, offer) in &on.concept.offered {
        if offer.price.is_none() {
            findings.push(missing(CHECK.name, offer, "price").about(id.as_str()));
        }
    }
}
