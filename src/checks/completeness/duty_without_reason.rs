use crate::checks::prelude::*;

check! {
    /// A client must do something, and nobody says what it is good for.
    ///
    /// ## Why it matters
    ///
    /// Effort without a visible reason is the first thing people resent. Often, nobody inside knows the reason any more either.
    ///
    /// ## Examples
    ///
    /// ```yaml fails
    /// client_must:
    ///   report:
    ///     title: Report the theft
    ///     how: Fill in the form on our site.
    ///     otherwise: We cannot return the phone when it is found.
    /// ```
    ///
    /// ```yaml passes
    /// client_must:
    ///   report:
    ///     title: Report the theft
    ///     how: Fill in the form on our site.
    ///     because: We need the number to recognise the phone.
    ///     otherwise: We cannot return the phone when it is found.
    /// ```
    ///
    /// ## How to mend
    ///
    /// Write under `because` what the organisation does with it, or take the duty out.
    "duty-without-reason", Completeness, Error gentle, since "0.1.0", Concept(run)
}

fn run(on: &Subject<'_>, findings: &mut Vec<Finding>) {
    for (id, duty) in on.concept.client_must.iter() {
        if duty.because.is_none() {
            findings.push(missing(CHECK.name, duty, "because").about(id.as_str()));
        }
    }
}
