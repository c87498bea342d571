use crate::checks::prelude::*;

check! {
    /// The day by which a concept should have been looked at again is past.
    ///
    /// ## Why it matters
    ///
    /// Rules grow old without a sound: prices change, a service moves, a law ends. Clients find out first.
    ///
    /// ## Examples
    ///
    /// ```yaml fails
    /// title: Stolen phone
    /// valid: {from: 2019-01-01, review: 2020-01-01}
    /// ```
    ///
    /// ```yaml passes
    /// title: Stolen phone
    /// valid: {from: 2019-01-01, review: 2999-01-01}
    /// ```
    ///
    /// ## How to mend
    ///
    /// Look the concept over with those who work with it, then set `valid.review` to the next date. Without one, it is a year after
    /// `valid.from`.
    "review-overdue", Completeness, Warning, since "0.1.0", Concept(run)
}

fn run(on: &Subject<'_>, findings: &mut Vec<Finding>) {
    let valid = &on.concept.valid;
    let Some(due) = valid.review_due() else { return };
    if due.value < on.today {
        let message = Message::new(CHECK.name).with("date", due.value.to_string());
        findings.push(Finding::new(CHECK.name, due.span).message(message).help(Message::new("review-overdue.help")).at_path("valid.review"));
    }
}
