use crate::checks::prelude::*;

check! {
    /// A client must do something, and nobody says how or where.
    ///
    /// ## Why it matters
    ///
    /// A duty without a way to do it makes clients call to ask, or give up.
    ///
    /// ## Examples
    ///
    /// ```yaml fails
    /// client_must:
    ///   report:
    ///     title: Report the theft
    ///     because: We need the number to recognise the phone.
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
    /// Write under `how` the steps, or name under `contact` the channel where it is done.
    "duty-without-how", Completeness, Error gentle, since "0.1.0", Concept(run)
}

fn run(on: &Subject<'_>, findings: &mut Vec<Finding>) {
    for (id, duty) in on.concept.client_must.iter() {
        if duty.how.is_none() && duty.contact.is_empty() {
            findings.push(missing(CHECK.name, duty, "how").about(id.as_str()));
        }
    }
}
