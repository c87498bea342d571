use crate::checks::prelude::*;

check! {
    /// Something is not offered, and no reason is given.
    ///
    /// ## Why it matters
    ///
    /// A refusal with a reason can be accepted; one without a reason is an invitation to insist. Employees need the reason as
    /// much as clients do: it is what they say.
    ///
    /// ## Examples
    ///
    /// ```yaml fails
    /// not_offered:
    ///   chase:
    ///     title: We do not chase a phone that moves
    ///     instead: Block the phone with your operator.
    /// ```
    ///
    /// ```yaml passes
    /// not_offered:
    ///   chase:
    ///     title: We do not chase a phone that moves
    ///     because: A team that chases a phone is missing where someone is in danger.
    ///     instead: Block the phone with your operator.
    /// ```
    ///
    /// ## How to mend
    ///
    /// Write under `because` the choice behind it, in one sentence that an employee could say aloud.
    "exclusion-without-reason", Completeness, Error gentle, since "0.1.0", Concept(run)
}

fn run(on: &Subject<'_>, findings: &mut Vec<Finding>) {
    for (id, exclusion) in on.concept.not_offered.iter() {
        if exclusion.because.is_none() {
            findings.push(missing(CHECK.name, exclusion, "because").about(id.as_str()));
        }
    }
}
