use crate::checks::prelude::*;
use crate::checks::shown::options_of;
use crate::model::{Decision, Id, Named, Rule};

check! {
    /// A rule is never in force: its condition cannot hold, or other rules always speak before it.
    ///
    /// ## Why it matters
    ///
    /// The rule was written for somebody. Whoever reads it believes that it holds.
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
    ///     hit_policy: first
    ///     rules:
    ///       all: {then: team}
    ///       high: {when: {value: at least 250 EUR}, then: team}
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
    ///     hit_policy: first
    ///     rules:
    ///       high: {when: {value: at least 250 EUR}, then: team}
    ///       rest: {then: chase}
    /// ```
    ///
    /// ## How to mend
    ///
    /// Change the condition so that a case meets it, move the rule before those that cover it, or take it out.
    "rule-never-applies", Decisions, Error, since "0.1.0", Concept(run)
}

fn run(on: &Subject<'_>, findings: &mut Vec<Finding>) {
    for (decision, report) in on.reports() {
        for dead in &report.dead {
            let Some(rule) = decision.rules.get(&dead.rule) else { continue };
            findings.push(finding(decision, rule, &dead.covered_by));
        }
    }
}

fn finding(decision: &Named<Decision>, rule: &Named<Rule>, covered_by: &[Id]) -> Finding {
    let id = match (options_of(decision), covered_by.is_empty()) {
        (Some(_), _) => "rule-never-applies-option",
        (None, true) => "rule-never-applies-empty",
        (None, false) => "rule-never-applies",
    };
    let names = covered_by.iter().map(|id| format!("`{id}`"));
    let fact = options_of(decision).unwrap_or_default();
    let message = Message::new(id).with("fact", fact).with("rule", rule.id.as_str()).with_all("rules", names);
    let help = Message::new(format!("{id}.help"));
    let mut found = Finding::new(CHECK.name, rule.key).message(message).help(help);
    for other in covered_by.iter().filter_map(|id| decision.rules.get(id)) {
        found = found.label(other.key, Message::new("rule-never-applies.covers"));
    }
    found.decision_rules = std::iter::once(&rule.id).chain(covered_by).map(Id::to_string).collect();
    found.at_path(rule.path.clone()).in_decision(decision.id.as_str())
}
