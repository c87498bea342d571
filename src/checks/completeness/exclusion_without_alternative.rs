use crate::checks::prelude::*;

check! {
    /// Something is not offered, and nobody says where else to go.
    ///
    /// ## Why it matters
    ///
    /// A client who hears "no" and nothing else has lost their time. A good answer names who does help, or what one can do oneself,
    /// or says openly that nothing is known.
    ///
    /// ## Examples
    ///
    /// ```yaml fails
    /// not_offered:
    ///   chase:
    ///     title: We do not chase a phone that moves
    ///     because: A team that chases a phone is missing where someone is in danger.
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
    /// Write under `instead` a text, a link, another concept or a channel, or the word `nothing`.
    "exclusion-without-alternative", Completeness, Error gentle, since "0.1.0", Concept(run)
}

fn run(on: &Subject<'_>, findings: &mut Vec<Finding>) {
    for (id, exclusion) in on.concept.not_offered.iter() {
        if exclusion.instead.is_none() {
            findings.push(missing(CHECK.name, exclusion, "instead").about(id.as_str()));
        }
    }
}
