use crate::checks::prelude::*;
use crate::model::amount::Valued;
use crate::model::concept::Offer;
use crate::model::{Decision, Id, Named, Rule};

check! {
    /// A rule is never in force: its condition cannot hold, or other rules always speak before it. Or a time of `within` is
    /// never promised, because one before it always holds.
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
    /// ```yaml fails
    /// facts:
    ///   urgent: {type: yes/no}
    /// offered:
    ///   repair:
    ///     title: A repair
    ///     within:
    ///       - {when: {urgent: [yes, no]}, is: 2 working days}
    ///       - {when: {urgent: yes}, is: 4 hours}
    /// decisions:
    ///   help:
    ///     rules:
    ///       always: {then: repair}
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
    for offer in on.concept.offered.values() {
        never_promised(on, offer, findings);
    }
}

/// The times of an offer that no case is promised; nothing is said where not all decisions are known to the end.
fn never_promised(on: &Subject<'_>, offer: &Named<Offer>, findings: &mut Vec<Finding>) {
    let within = offer.within.as_ref().map(|within| &within.value);
    let Some(Valued::Choose(times)) = within else { return };
    let path = format!("{}.within", offer.path);
    let decisions = on.concept.decisions.len() + on.concept.staff.decisions.len();
    let reports = &on.analysis.decisions;
    let is_known = reports.iter().all(|(_, report)| !report.not_proved && report.loops.is_empty());
    if reports.len() < decisions || !is_known || on.concept.is_unread(&path) {
        return;
    }
    let is_promised = |index: usize| reports.iter().any(|(_, report)| report.promised.contains(&(offer.id.clone(), index)));
    if !(0..times.len()).any(is_promised) {
        return;
    }
    let never = times.iter().enumerate().filter(|(index, _)| !is_promised(*index));
    findings.extend(never.filter_map(|(index, (when, _))| {
        let message = Message::new("rule-never-applies-time").with("offer", offer.id.as_str());
        let finding = Finding::new(CHECK.name, when.span?).message(message);
        let help = Message::new("rule-never-applies-time.help");
        let before = times[..index].iter().filter_map(|(when, _)| when.span);
        let covers = |found: Finding, span| found.label(span, Message::new("rule-never-applies-time.covers"));
        let finding = before.fold(finding.help(help), covers);
        Some(finding.at_path(format!("{path}.{index}")).about(offer.id.as_str()))
    }));
}

fn finding(decision: &Named<Decision>, rule: &Named<Rule>, covered_by: &[Id]) -> Finding {
    let id = match (decision.options_of(), covered_by.is_empty()) {
        (Some(_), _) => "rule-never-applies-option",
        (None, true) => "rule-never-applies-empty",
        (None, false) => "rule-never-applies",
    };
    let names = covered_by.iter().map(|id| format!("`{id}`"));
    let fact = decision.options_of().unwrap_or_default();
    let message = Message::new(id).with("fact", fact).with("rule", rule.id.as_str()).with_all("rules", names);
    let help = Message::new(format!("{id}.help"));
    let mut found = Finding::new(CHECK.name, rule.key).message(message).help(help);
    for other in covered_by.iter().filter_map(|id| decision.rules.get(id)) {
        found = found.label(other.key, Message::new("rule-never-applies.covers"));
    }
    found.decision_rules = std::iter::once(&rule.id).chain(covered_by).map(Id::to_string).collect();
    found.at_path(rule.path.clone()).in_decision(decision.id.as_str())
}
