use crate::checks::prelude::*;

check! {
    /// An offer has a deadline, but nobody says what the client gets when it is missed.
    ///
    /// ## Why it matters
    ///
    /// A promise without a remedy is a hope. Staff who may make good at once keep a client that an excuse would lose.
    ///
    /// ## Examples
    ///
    /// ```yaml fails
    /// offered:
    ///   collection:
    ///     title: We collect the sofa
    ///     within: 15 working days
    /// ```
    ///
    /// ```yaml passes
    /// offered:
    ///   collection:
    ///     title: We collect the sofa
    ///     within: 15 working days
    ///     if_missed: We come the next working day, and you pay nothing.
    /// ```
    ///
    /// ## How to mend
    ///
    /// Say under `if_missed` what the client gets, or write `nothing`: that too is an answer.
    "promise-without-remedy", Completeness, Warning, since "0.1.0", Concept(run)
}

fn run(on: &Subject<'_>, findings: &mut Vec<Finding>) {
    for (id, offer) in &on.concept.offered {
        if offer.within.is_some() && offer.if_missed.is_none() {
            findings.push(missing(CHECK.name, offer, "if_missed").about(id.as_str()));
        }
    }
}
