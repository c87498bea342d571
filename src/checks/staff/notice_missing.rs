use crate::checks::prelude::*;

check! {
    /// A weak point can hit many clients, and no notice for them is ready.
    ///
    /// ## Why it matters
    ///
    /// Whoever tells clients first gets no call from each of them. In the hour it happens nobody has time to write three sentences
    /// in three languages.
    ///
    /// ## Examples
    ///
    /// ```yaml fails
    /// roles:
    ///   front-desk-lead: {title: Front desk lead}
    /// staff:
    ///   weak_points:
    ///     form-down:
    ///       what: The form does not work.
    ///       sign: Two clients report it.
    ///       plan_b: Take reports by phone.
    ///       starts: front-desk-lead
    /// ```
    ///
    /// ```yaml passes
    /// roles:
    ///   front-desk-lead: {title: Front desk lead}
    /// staff:
    ///   weak_points:
    ///     form-down:
    ///       what: The form does not work.
    ///       sign: Two clients report it.
    ///       plan_b: Take reports by phone.
    ///       starts: front-desk-lead
    ///       notice: The form is not working today. Call the front desk and we take your report by phone.
    /// ```
    ///
    /// A weak point that is declared active without a notice is an error: the pages would say nothing.
    ///
    /// ```yaml fails
    /// # file: helder.yaml
    /// languages: [en]
    /// notices: [stolen-phone/form-down]
    /// # file: concepts/stolen-phone.yaml
    /// title: Stolen phone
    /// staff:
    ///   weak_points:
    ///     form-down:
    ///       what: The form does not work.
    ///       sign: Two clients report it.
    ///       plan_b: Take reports by phone.
    /// ```
    ///
    /// ## How to mend
    ///
    /// Write under `notice` what clients read: what does not work, what they can do now. It stays unpublished until the weak point
    /// is declared active (`notices` in `helder.yaml`).
    "notice-missing", Staff, Warning, since "0.1.0", Concept(run)
}

fn run(on: &Subject<'_>, findings: &mut Vec<Finding>) {
    let points = on.concept.staff.weak_points.values();
    findings.extend(points.filter(|point| point.notice.is_none()).map(|point| missing(CHECK.name, point, "notice")));
}
