use crate::checks::prelude::*;

check! {
    /// A client must do something, and nobody says what happens without it.
    ///
    /// ## Why it matters
    ///
    /// Without a consequence a duty is a wish. A client who misses it learns of the price when it is too late.
    ///
    /// ## Examples
    ///
    /// ```yaml fails
    /// client_must:
    ///   report:
    ///     title: Report the theft
    ///     how: Fill in the form on our site.
    ///     because: We need the number to recognise the phone.
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
    /// Write under `otherwise` what then happens, even when it is "nothing".
    "duty-without-consequence", Completeness, Error gentle, since "0.1.0", Concept(run)
}

fn run(on: &Subject<'_>, findings: &mut Vec<Finding>) {
    for (id, duty) in on.concept.client_must.iter() {
        if duty.otherwise.is_none() {
            findings.push(missing(CHECK.name, duty, "otherwise").about(id.as_str()));
        }
    }
}
