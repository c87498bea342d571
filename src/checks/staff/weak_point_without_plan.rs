use crate::checks::prelude::*;

check! {
    /// A weak point of the service has no plan B, no sign by which it is seen, or nobody who starts the plan.
    ///
    /// ## Why it matters
    ///
    /// What is known to fail will fail, on the busiest day. Without a sign it is seen when clients complain; without a plan and a
    /// person who starts it, everyone waits for somebody else.
    ///
    /// ## Examples
    ///
    /// ```yaml fails
    /// staff:
    ///   weak_points:
    ///     form-down:
    ///       what: The form does not work.
    ///       notice: The form is not working today. Call us.
    /// ```
    ///
    /// ```yaml passes
    /// roles:
    ///   front-desk-lead: {title: Front desk lead}
    /// staff:
    ///   weak_points:
    ///     form-down:
    ///       what: The form does not work.
    ///       sign: Two clients report it, or the hourly check fails.
    ///       plan_b: Take reports by phone.
    ///       starts: front-desk-lead
    ///       notice: The form is not working today. Call us.
    /// ```
    ///
    /// ## How to mend
    ///
    /// Add `sign` (what is seen first), `plan_b` (what is done instead) and `starts` (the role that decides to begin).
    "weak-point-without-plan", Staff, Error gentle, since "0.1.0", Concept(run)
}

fn run(on: &Subject<'_>, findings: &mut Vec<Finding>) {
    for point in on.concept.staff.weak_points.values() {
        let parts = [
            ("sign", point.sign.is_some()),
            ("plan_b", point.plan_b.is_some()),
            ("starts", point.starts.is_some()),
        ];
        let lacks = |(key, there): &(&str, bool)| !there && !on.concept.is_unread(&format!("{}.{key}", point.path));
        let lacking: Vec<&str> = parts.into_iter().filter(lacks).map(|(key, _)| key).collect();
        let Some(first) = lacking.first() else { continue };
        let keys = lacking.iter().map(|key| format!("`{key}`"));
        let with = |id: &'static str| Message::new(id).with("id", point.id.as_str()).with_all("lacking", keys.clone());
        let finding = missing(CHECK.name, point, first).message(with(CHECK.name));
        findings.push(finding.help(with("weak-point-without-plan.help")));
    }
}
