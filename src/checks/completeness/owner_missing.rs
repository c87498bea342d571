use crate::checks::prelude::*;

check! {
    /// A concept has no owner.
    ///
    /// ## Why it matters
    ///
    /// When a rule does not work, somebody must be able to change it. A text without an owner is nobody's, and grows old.
    ///
    /// ## Examples
    ///
    /// ```yaml fails
    /// title: Stolen phone
    /// ```
    ///
    /// ```yaml passes
    /// title: Stolen phone
    /// owner: front-desk
    /// roles:
    ///   front-desk: {title: Head of the front desk}
    /// ```
    ///
    /// ## How to mend
    ///
    /// Name under `owner` one of the `roles`; `defaults` in `helder.yaml` can say it once for all concepts.
    "owner-missing", Completeness, Error gentle, since "0.1.0", Concept(run)
}

fn run(on: &Subject<'_>, findings: &mut Vec<Finding>) {
    if on.concept.owner.is_none() {
        findings.push(Finding::new(CHECK.name, on.concept.start).help(Message::new("owner-missing.help")).at_path("owner"));
    }
}
