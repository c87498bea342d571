use crate::checks::prelude::*;
use crate::checks::shown::clash_finding;

check! {
    /// Two rules are in force for the same case and answer differently.
    ///
    /// ## Why it matters
    ///
    /// Two employees give two answers, both by the book. The client who asks twice is right to complain.
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
    ///   violence: {type: yes/no}
    /// decisions:
    ///   intervene:
    ///     rules:
    ///       too-little: {when: {value: less than 250 EUR}, then: chase}
    ///       worth-it: {when: {value: at least 250 EUR}, then: team}
    ///       violence: {when: {violence: yes}, then: team}
    /// ```
    ///
    /// ```yaml passes
    /// offered:
    ///   team: {title: A team comes}
    /// not_offered:
    ///   chase: {title: We do not come}
    /// facts:
    ///   value: {type: money}
    ///   violence: {type: yes/no}
    /// decisions:
    ///   intervene:
    ///     rules:
    ///       too-little: {when: {value: less than 250 EUR}, then: chase}
    ///       worth-it: {when: {value: at least 250 EUR}, then: team}
    ///       violence: {when: {violence: yes}, then: team, overrides: [too-little, worth-it]}
    /// ```
    ///
    /// ## How to mend
    ///
    /// Narrow one of the two rules, say with `overrides` which is the exception, or let the order decide with `hit_policy: first`.
    "decision-contradiction", Decisions, Error, since "0.1.0", Concept(run)
}

fn run(on: &Subject<'_>, findings: &mut Vec<Finding>) {
    for (decision, report) in on.reports() {
        let contradictions = report.clashes.iter().filter(|clash| clash.found.contradicts);
        findings.extend(contradictions.filter_map(|clash| clash_finding(CHECK.name, on, decision, clash)));
    }
}
