use crate::checks::prelude::*;

check! {
    /// A reason why clients get in touch is owned by nobody, or nobody measures whether the fix works.
    ///
    /// ## Why it matters
    ///
    /// Every call has a cause, and the cause sits with someone. Without an owner the front line answers the same question for years;
    /// without a measure nobody knows whether the fix helped.
    ///
    /// ## Examples
    ///
    /// ```yaml fails
    /// staff:
    ///   contact_reasons:
    ///     any-news:
    ///       reason: Is there news about my file?
    ///       cause: The letter does not say when we write again.
    ///       fix: Say it in the letter.
    /// ```
    ///
    /// ```yaml passes
    /// roles:
    ///   letters: {title: Head of correspondence}
    /// staff:
    ///   contact_reasons:
    ///     any-news:
    ///       reason: Is there news about my file?
    ///       cause: The letter does not say when we write again.
    ///       owner: letters
    ///       fix: Say it in the letter.
    ///       measure: Calls with this question, counted every month
    /// ```
    ///
    /// ## How to mend
    ///
    /// Name under `owner` the role that can take the cause away, and write under `measure` what is counted to see that it worked.
    "contact-reason-without-owner", Staff, Warning, since "0.1.0", Concept(run)
}

fn run(on: &Subject<'_>, findings: &mut Vec<Finding>) {
    for reason in on.concept.staff.contact_reasons.values() {
        let parts = [("owner", reason.owner.is_some()), ("measure", reason.measure.is_some())];
        for (key, _) in parts.into_iter().filter(|(_, there)| !there) {
            let with = |id: String| Message::new(id).with("id", reason.id.as_str());
            let finding = missing(CHECK.name, reason, key).message(with(format!("contact-reason-without-owner-{key}")));
            findings.push(finding.help(with(format!("contact-reason-without-owner-{key}.help"))).about(key));
        }
    }
}
