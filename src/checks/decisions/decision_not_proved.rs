use crate::checks::prelude::*;

check! {
    /// A decision is too large to be proved within the work budget.
    ///
    /// ## Why it matters
    ///
    /// What is not proved may hold a gap. Helder says so instead of staying silent.
    ///
    /// ## Examples
    ///
    /// ```yaml passes
    /// offered:
    ///   team: {title: A team comes}
    /// decisions:
    ///   intervene:
    ///     rules:
    ///       always: {then: team}
    /// ```
    ///
    /// ## How to mend
    ///
    /// Split the decision in two, or join rules that answer the same.
    "decision-not-proved", Decisions, Error, since "0.1.0", Concept(run)
}

fn run(on: &Subject<'_>, findings: &mut Vec<Finding>) {
    for (decision, report) in on.reports() {
        if report.not_proved {
            let found = about_item(CHECK.name, decision).in_decision(decision.id.as_str());
            findings.push(found);
        }
    }
}
