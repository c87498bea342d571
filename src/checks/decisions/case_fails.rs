use crate::checks::prelude::*;
use crate::checks::verdicts::finding;

check! {
    /// A worked case is decided otherwise than its author expects.
    ///
    /// ## Why it matters
    ///
    /// A case says what the author means; a rule says what the organisation does. Where they differ, one of them is wrong, and clients will find out which.
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
    ///       too-little: {when: {value: less than 250 EUR}, then: chase}
    ///       worth-it: {when: {value: at least 250 EUR}, then: team}
    /// cases:
    ///   new-phone:
    ///     story: A new phone is stolen
    ///     given: {value: 300 EUR}
    ///     expect: {intervene: chase}
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
    /// cases:
    ///   new-phone:
    ///     story: A new phone is stolen
    ///     given: {value: 300 EUR}
    ///     expect: {intervene: team}
    /// ```
    ///
    /// ## How to mend
    ///
    /// Correct the rule or the expectation: `helder decide` shows how the case is decided.
    "case-fails", Decisions, Error, since "0.1.0", Concept(run)
}

fn run(on: &Subject<'_>, findings: &mut Vec<Finding>) {
    findings.extend(on.analysis.verdicts.iter().filter_map(|verdict| finding(CHECK.name, verdict)));
}
