use crate::checks::prelude::*;
use crate::checks::shown::boundary_finding;

check! {
    /// Between the bounds of two rules lies a value that neither of them takes.
    ///
    /// ## Why it matters
    ///
    /// `less than 3 hours` and `more than 3 hours` read as if they held everything. Somebody will come with exactly three hours,
    /// and nobody meant to leave that case out. So this is told even where `otherwise` catches it: what is caught there was
    /// meant for something else.
    ///
    /// Two bounds are side by side when no value written as finely as they are lies between them: `at most 249 EUR` and
    /// `at least 250 EUR` leave 99 cents out.
    ///
    /// ## Examples
    ///
    /// ```yaml fails
    /// offered:
    ///   team: {title: A team comes}
    /// not_offered:
    ///   chase: {title: We do not come}
    /// facts:
    ///   late: {type: duration}
    /// decisions:
    ///   intervene:
    ///     rules:
    ///       early: {when: {late: less than 3 hours}, then: chase}
    ///       late: {when: {late: more than 3 hours}, then: team}
    /// ```
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
    ///       too-little: {when: {value: at most 249 EUR}, then: chase}
    ///       worth-it: {when: {value: at least 250 EUR}, then: team}
    ///     otherwise: {then: chase}
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
    ///       too-little: {when: {value: less than 250 EUR}, then: chase}
    ///       worth-it: {when: {value: at least 250 EUR}, then: team}
    /// ```
    ///
    /// ## How to mend
    ///
    /// Say which of the two rules takes the value: `at most` for the one below, or `at least` for the one above.
    ///
    /// ## Source
    ///
    /// Completeness of a decision table as in DMN, on the bounds themselves; programs that verify tables often skip the point
    /// between two open intervals.
    "boundary-hole", Decisions, Error, since "0.1.0", Concept(run)
}

fn run(on: &Subject<'_>, findings: &mut Vec<Finding>) {
    for (decision, report) in on.reports() {
        findings.extend(report.holes.iter().filter_map(|hole| boundary_finding(CHECK.name, on, decision, hole)));
    }
}
