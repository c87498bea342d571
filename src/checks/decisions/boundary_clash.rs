use crate::checks::prelude::*;
use crate::checks::shown::boundary_finding;

check! {
    /// Two rules that part at a bound both take the value at it, and answer differently.
    ///
    /// ## Why it matters
    ///
    /// `at most 250 EUR` and `at least 250 EUR` both hold at exactly 250 EUR. The client with that value gets the answer of
    /// whoever picks up the phone.
    ///
    /// ## Examples
    ///
    /// ```yaml fails
    /// offered:
    ///   team: {title: A team comes}
    /// not_offered:
    ///   chase: {title: We do not come}
    /// facts:
    ///   value: {type: money}
    /// decisions:
    ///   intervene:
    ///     rules:
    ///       too-little: {when: {value: at most 250 EUR}, then: chase}
    ///       worth-it: {when: {value: at least 250 EUR}, then: team}
    /// ```
    ///
    /// ```yaml passes
    /// offered:
    ///   team: {title: A team comes}
    /// not_offered:
    ///   chase: {title: We do not come}
    /// facts:
    ///   value: {type: money}
    /// decisions:
    ///   intervene:
    ///     rules:
    ///       too-little: {when: {value: at most 250 EUR}, then: chase}
    ///       worth-it: {when: {value: more than 250 EUR}, then: team}
    /// ```
    ///
    /// ## How to mend
    ///
    /// Leave the value to one of the two rules: `less than` for the one below, or `more than` for the one above.
    "boundary-clash", Decisions, Error, since "0.1.0", Concept(run)
}

fn run(on: &Subject<'_>, findings: &mut Vec<Finding>) {
    for (decision, report) in on.reports() {
        findings.extend(report.boundary_clashes.iter().filter_map(|clash| boundary_finding(CHECK.name, on, decision, clash)));
    }
}
