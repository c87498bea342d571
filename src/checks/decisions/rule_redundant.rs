use crate::analysis::RedundantRule;
use crate::checks::prelude::*;
use crate::model::{Decision, Id, Named, Rule};

check! {
    /// A rule could go and nobody would be told anything else: what it answers, why, when and who judges is said by
    /// other rules wherever it holds.
    ///
    /// ## Why it matters
    ///
    /// Two rules that say the same look like two reasons. Whoever changes one forgets the other, and the old answer
    /// stays.
    ///
    /// Rules are tried from the last to the first, each against those that remain. So all rules that this check names
    /// can be taken out at once.
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
    ///       low: {when: {value: less than 250 EUR}, then: chase}
    ///       high: {when: {value: at least 250 EUR}, then: team}
    ///       very-high: {when: {value: at least 1000 EUR}, then: team}
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
    ///       low: {when: {value: less than 250 EUR}, then: chase}
    ///       high: {when: {value: at least 250 EUR}, then: team}
    /// ```
    ///
    /// ## How to mend
    ///
    /// Take the rule out. Where it was meant to say something else, change what it answers or why (`because`).
    "rule-redundant", Decisions, Warning, since "0.1.0", Concept(run)
}

fn run(on: &Subject<'_>, findings: &mut Vec<Finding>) {
    for (decision, report) in on.reports() {
        for redundant in &report.redundant {
            findings.extend(decision.rules.get(&redundant.rule).map(|rule| finding(decision, rule, redundant)));
        }
    }
}

fn finding(decision: &Named<Decision>, rule: &Named<Rule>, redundant: &RedundantRule) -> Finding {
    let default = redundant.otherwise.then_some("otherwise");
    let says_the_same = redundant.because_of.iter().map(Id::as_str).chain(default);
    let message = Message::new(CHECK.name)
        .with("rule", rule.id.as_str())
        .with_all("rules", says_the_same.map(|name| format!("`{name}`")));
    let mut found = Finding::new(CHECK.name, rule.key).message(message).help(Message::new("rule-redundant.help"));
    for other in redundant.because_of.iter().filter_map(|id| decision.rules.get(id)) {
        found = found.label(other.key, Message::new("rule-redundant.same"));
    }
    if let Some(otherwise) = decision.otherwise.as_ref().filter(|_| redundant.otherwise) {
        found = found.label(otherwise.span, Message::new("rule-redundant.same"));
    }
    found.decision_rules = std::iter::once(&rule.id).chain(&redundant.because_of).map(Id::to_string).collect();
    found.at_path(rule.path.clone()).in_decision(decision.id.as_str())
}
