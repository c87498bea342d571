use jiff::civil::Date;

use crate::checks::prelude::*;
use crate::source::Located;

check! {
    /// Something ends before it begins.
    ///
    /// ## Why it matters
    ///
    /// A rule with its dates the wrong way round never holds, and nobody notices until a client falls under it.
    ///
    /// ## Examples
    ///
    /// ```yaml fails
    /// title: Stolen phone
    /// valid: {from: 2027-01-01, until: 2026-01-01}
    /// ```
    ///
    /// ```yaml passes
    /// title: Stolen phone
    /// valid: {from: 2026-01-01, until: 2027-01-01}
    /// ```
    ///
    /// ## How to mend
    ///
    /// Correct `from` or `until`; both days belong to the time in which it holds.
    "validity-inverted", Completeness, Error, since "0.1.0", Concept(run)
}

fn run(on: &Subject<'_>, findings: &mut Vec<Finding>) {
    let concept = on.concept;
    findings.extend(look(&concept.valid.from, &concept.valid.until, || "valid".to_owned()));
    let decisions = concept.decisions.values().chain(concept.staff.decisions.values());
    for rule in decisions.flat_map(|decision| decision.rules.values()) {
        findings.extend(look(&rule.valid.from, &rule.valid.until, || format!("{}.valid", rule.path)));
    }
    for figure in concept.figures.values().chain(on.workspace.figures.values()) {
        for (index, value) in figure.values.iter().enumerate() {
            findings.extend(look(&value.from, &value.until, || format!("{}.{index}", figure.path)));
        }
    }
}

fn look(from: &Option<Located<Date>>, until: &Option<Located<Date>>, path: impl Fn() -> String) -> Option<Finding> {
    let (from, until) = (from.as_ref()?, until.as_ref()?);
    if from.value <= until.value {
        return None;
    }
    let message = Message::new(CHECK.name).with("from", from.value.to_string()).with("until", until.value.to_string());
    let label = Message::new("validity-inverted.from");
    let finding = Finding::new(CHECK.name, until.span).message(message).help(Message::new("validity-inverted.help"));
    Some(finding.label(from.span, label).at_path(format!("{}.until", path())))
}
