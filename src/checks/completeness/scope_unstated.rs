use crate::checks::prelude::*;
use crate::model::concept::Stated;

check! {
    /// A concept says what it offers but not what it does not offer.
    ///
    /// ## Why it matters
    ///
    /// Clients fill silence with hope. Where the limits of a service are not written down, each employee draws them anew, in the
    /// middle of a conversation.
    ///
    /// ## Examples
    ///
    /// ```yaml fails
    /// title: Stolen phone
    /// offered:
    ///   team:
    ///     title: A team comes
    /// ```
    ///
    /// ```yaml passes
    /// title: Stolen phone
    /// offered:
    ///   team:
    ///     title: A team comes
    /// not_offered:
    ///   chase:
    ///     title: We do not chase a phone that moves
    /// ```
    ///
    /// ## How to mend
    ///
    /// List under `not_offered` what clients ask for and do not get, each with its reason, or write `not_offered: nothing`.
    "scope-unstated", Completeness, Error gentle, since "0.1.0", Concept(run)
}

fn run(on: &Subject<'_>, findings: &mut Vec<Finding>) {
    let concept = on.concept;
    if matches!(concept.not_offered, Stated::Silent) && !concept.offered.is_empty() {
        findings.push(Finding::new(CHECK.name, concept.start).help(Message::new("scope-unstated.help")).at_path("not_offered"));
    }
}
