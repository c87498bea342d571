use crate::checks::prelude::*;
use crate::model::{Decision, Id, Named};

check! {
    /// Rules are exceptions to each other in a circle.
    ///
    /// ## Why it matters
    ///
    /// Where all of them match, each sets the next aside, and none is left to answer.
    ///
    /// ## Examples
    ///
    /// ```yaml fails
    /// offered:
    ///   team: {title: A team comes}
    /// facts:
    ///   violence: {type: yes/no}
    /// decisions:
    ///   intervene:
    ///     rules:
    ///       a: {then: team, overrides: b}
    ///       b: {when: {violence: yes}, then: team, overrides: a}
    /// ```
    ///
    /// ```yaml passes
    /// offered:
    ///   team: {title: A team comes}
    /// not_offered:
    ///   chase: {title: We do not come}
    /// facts:
    ///   violence: {type: yes/no}
    /// decisions:
    ///   intervene:
    ///     rules:
    ///       a: {then: chase}
    ///       b: {when: {violence: yes}, then: team, overrides: a}
    /// ```
    ///
    /// ## How to mend
    ///
    /// Decide which rule is the exception and take `overrides` out of the other.
    "override-loop", Decisions, Error, since "0.1.0", Concept(run)
}

fn run(on: &Subject<'_>, findings: &mut Vec<Finding>) {
    for (decision, report) in on.reports() {
        for circle in &report.loops {
            findings.extend(finding(decision, circle));
        }
    }
}

fn finding(decision: &Named<Decision>, circle: &[Id]) -> Option<Finding> {
    let rules: Vec<_> = circle.iter().filter_map(|id| decision.rules.get(id)).collect();
    let (first, others) = rules.split_first()?;
    let names = circle.iter().map(|id| format!("`{id}`"));
    let message = Message::new(CHECK.name).with_all("rules", names);
    let mut found = Finding::new(CHECK.name, first.key).message(message).help(Message::new("override-loop.help"));
    for other in others {
        found = found.label(other.key, Message::new("override-loop.other"));
    }
    found.decision_rules = circle.iter().map(Id::to_string).collect();
    Some(found.at_path(first.path.clone()).in_decision(decision.id.as_str()))
}
