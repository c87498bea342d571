use crate::analysis::Clash;
use crate::checks::prelude::*;
use crate::checks::shown::clash_finding;

check! {
    /// Two rules are in force for the same case and answer the same.
    ///
    /// ## Why it matters
    ///
    /// Today they agree. When one of them is changed, the other still says what it said.
    ///
    /// ## Examples
    ///
    /// ```yaml fails
    /// offered:
    ///   team: {title: A team comes}
    /// facts:
    ///   value: {type: money}
    /// decisions:
    ///   intervene:
    ///     rules:
    ///       high: {when: {value: at least 250 EUR}, then: team}
    ///       low: {when: {value: at most 250 EUR}, then: team}
    /// ```
    ///
    /// ```yaml passes
    /// offered:
    ///   team: {title: A team comes}
    /// facts:
    ///   value: {type: money}
    /// decisions:
    ///   intervene:
    ///     rules:
    ///       high: {when: {value: at least 250 EUR}, then: team}
    ///       low: {when: {value: less than 250 EUR}, then: team}
    /// ```
    ///
    /// ## How to mend
    ///
    /// A rule that says nothing of its own is `rule-redundant`, and not reported here beside those that say the same.
    ///
    /// Narrow one of the rules, join the two, or say with `overrides` which one speaks there.
    "decision-overlap", Decisions, Warning, since "0.1.0", Concept(run)
}

fn run(on: &Subject<'_>, findings: &mut Vec<Finding>) {
    for (decision, report) in on.reports() {
        let told = |clash: &Clash| report.redundant.iter().any(|redundant| redundant.joins(&clash.rules));
        let overlaps = report.clashes.iter().filter(|clash| !clash.found.contradicts && !told(&clash.found));
        findings.extend(overlaps.filter_map(|clash| clash_finding(CHECK.name, on, decision, clash)));
    }
}
