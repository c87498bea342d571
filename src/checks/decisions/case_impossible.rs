use crate::checks::prelude::*;
use crate::checks::verdicts::finding;

check! {
    /// A worked case cannot occur: `impossible` rules it out, or it gives a value to a fact that does not exist there.
    ///
    /// ## Why it matters
    ///
    /// Either the case is wrong, or something was called impossible that happens.
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
    ///     given: {value: -5 EUR}
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
    /// Correct what the case gives, or the `impossible` that rules it out.
    "case-impossible", Decisions, Error, since "0.1.0", Concept(run)
}

fn run(on: &Subject<'_>, findings: &mut Vec<Finding>) {
    findings.extend(on.analysis.verdicts.iter().filter_map(|verdict| finding(CHECK.name, verdict)));
}
