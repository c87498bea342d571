use crate::checks::prelude::*;
use crate::model::{Decision, Id, Named};

check! {
    /// A rule is said to be an exception to another, but no case meets both.
    ///
    /// ## Why it matters
    ///
    /// The author saw an exception where there is none: one of the two conditions is probably not what was meant.
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
    ///       calm: {when: {violence: no}, then: team}
    ///       violent: {when: {violence: yes}, then: team, overrides: calm}
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
    ///       base: {then: chase}
    ///       violent: {when: {violence: yes}, then: team, overrides: base}
    /// ```
    ///
    /// ## How to mend
    ///
    /// Correct the condition of one of the two rules, or take the override out.
    "override-idle", Decisions, Warning, since "0.1.0", Concept(run)
}

fn run(on: &Subject<'_>, findings: &mut Vec<Finding>) {
    for (decision, report) in on.reports() {
        for (exception, base) in &report.idle_overrides {
            findings.extend(finding(decision, exception, base));
        }
    }
}

fn finding(decision: &Named<Decision>, exception: &Id, base: &Id) -> Option<Finding> {
    let (rule, other) = (decision.rules.get(exception)?, decision.rules.get(base)?);
    let written = rule.overrides.iter().find(|id| id.value == *base)?;
    // `all` names rules that never meet too: only those named one by one were meant.
    if rule.overrides.iter().filter(|id| id.span == written.span).count() > 1 {
        return None;
    }
    let message = Message::new(CHECK.name).with("rule", exception.as_str()).with("base", base.as_str());
    let mut found = Finding::new(CHECK.name, written.span).message(message).help(Message::new("override-idle.help"));
    found = found.label(other.key, Message::new("override-idle.base"));
    found.decision_rules = vec![exception.to_string(), base.to_string()];
    Some(found.at_path(format!("{}.overrides", rule.path)).in_decision(decision.id.as_str()))
}
