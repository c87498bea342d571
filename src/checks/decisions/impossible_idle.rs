use crate::checks::prelude::*;

check! {
    /// A combination is said to be impossible, and it excludes nothing: it could not occur anyway.
    ///
    /// ## Why it matters
    ///
    /// Whoever reads it believes that it protects something. And when the facts change, it may begin to hide cases that
    /// nobody thought of.
    ///
    /// Combinations are tried from the last to the first, each against those that remain.
    ///
    /// ## Examples
    ///
    /// ```yaml fails
    /// facts:
    ///   receipt: {type: yes/no}
    ///   warranty: {type: duration, unit: months, only_when: {receipt: yes}}
    /// impossible:
    ///   - {when: {receipt: no, warranty: at least 1 month}, because: Without a receipt we do not know the date.}
    /// ```
    ///
    /// ```yaml passes
    /// facts:
    ///   receipt: {type: yes/no}
    ///   warranty: {type: duration, unit: months, only_when: {receipt: yes}}
    /// impossible:
    ///   - {when: {warranty: more than 600 months}, because: We do not exist that long.}
    /// ```
    ///
    /// ## How to mend
    ///
    /// Take it out, or correct its condition.
    "impossible-idle", Decisions, Warning, since "0.1.0", Concept(run)
}

fn run(on: &Subject<'_>, findings: &mut Vec<Finding>) {
    for number in &on.analysis.idle_impossible {
        let Some(impossible) = on.concept.impossible.get(*number) else { continue };
        let found = Finding::new(CHECK.name, impossible.span).help(Message::new("impossible-idle.help"));
        findings.push(found.at_path(format!("impossible.{number}")));
    }
}
