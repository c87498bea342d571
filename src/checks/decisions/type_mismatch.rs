use crate::checks::fitting;
use crate::checks::prelude::*;

check! {
    /// A condition or formula uses a fact as if it were of another type.
    ///
    /// ## Why it matters
    ///
    /// A value in euro is never more than three days: the rule would answer nobody, and nobody would notice.
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
    ///       worth-it: {when: {value: at least 3 days}, then: team}
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
    ///       worth-it: {when: {value: at least 250 EUR}, then: team}
    /// ```
    ///
    /// ## How to mend
    ///
    /// Compare the fact with a value of its own type, or give it the type that the rules speak of.
    "type-mismatch", Decisions, Error, since "0.1.0", Concept(run)
}

fn run(on: &Subject<'_>, findings: &mut Vec<Finding>) {
    fitting::misfits(CHECK.name, on, findings);
}
