use crate::checks::prelude::*;
use crate::checks::verdicts::finding;

check! {
    /// A worked case leaves open something on which the answer depends.
    ///
    /// ## Why it matters
    ///
    /// A case that nobody can decide proves nothing. Usually the author took a fact for granted that a client would have to be asked.
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
    ///     given: {}
    ///     expect: {intervene: team}
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
    /// Give the case the facts that the finding names. Where a figure has no value on the day of the case, add the value, or give
    /// the case another day with `on`.
    "case-undecided", Decisions, Error, since "0.1.0", Concept(run)
}

fn run(on: &Subject<'_>, findings: &mut Vec<Finding>) {
    findings.extend(on.analysis.verdicts.iter().filter_map(|verdict| finding(CHECK.name, verdict)));
}
