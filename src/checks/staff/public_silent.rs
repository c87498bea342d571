use std::collections::BTreeSet;

use crate::checks::prelude::*;
use crate::model::decision::{Consequence, KnownBy, OutcomeKind};
use crate::model::mentions::{Mention, Mentions};
use crate::model::{Concept, Decision, Id, Named, Rule};

check! {
    /// A rule for staff alone makes the public page say less than what happens: it gives what no public rule gives, it turns on
    /// facts that clients know themselves, or it refuses what the page offers.
    ///
    /// ## Why it matters
    ///
    /// A rule for staff alone is for what nobody can know beforehand, or should have to ask for. Where clients could have known it,
    /// only those who insist find out; and who relies on the page does not come.
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
    ///       nearly: {when: {value: from 200 EUR to 249 EUR}, then: team, overrides: low, staff_only: yes}
    /// ```
    ///
    /// ```yaml fails
    /// offered:
    ///   team: {title: A team comes}
    ///   taxi: {title: A taxi home}
    /// facts:
    ///   stranded: {type: yes/no, known_by: staff}
    /// decisions:
    ///   intervene:
    ///     rules:
    ///       always: {then: team}
    ///       stranded: {when: {stranded: yes}, then: taxi, overrides: always, staff_only: yes}
    /// ```
    ///
    /// ```yaml passes
    /// offered:
    ///   team: {title: A team comes}
    /// not_offered:
    ///   chase: {title: We do not come}
    /// facts:
    ///   value: {type: money}
    ///   team-near: {type: yes/no, known_by: staff}
    /// decisions:
    ///   intervene:
    ///     rules:
    ///       low: {when: {value: less than 250 EUR}, then: chase}
    ///       high: {when: {value: at least 250 EUR}, then: team}
    ///       near: {when: {value: less than 250 EUR, team-near: yes}, then: team, overrides: low, staff_only: yes}
    /// ```
    ///
    /// ## How to mend
    ///
    /// Take `staff_only` away, so that the page says what holds; or base the rule on a fact that only staff can tell
    /// (`known_by: staff`). What staff may give as an exception, out of pure goodwill, belongs under `decide_alone`.
    "public-silent", Staff, Warning, since "0.1.0", Concept(run)
}

fn run(on: &Subject<'_>, findings: &mut Vec<Finding>) {
    for (decision, report) in on.reports() {
        // Where the page leaves cases without an answer, that is told.
        let gaps = !report.public_gaps.is_empty() || !report.exceptions_to_nothing.is_empty();
        if gaps || !on.concept.decisions.contains_key(&decision.id) {
            continue;
        }
        let hidden = decision.rules.values().filter(|rule| rule.staff_only);
        findings.extend(hidden.filter_map(|rule| finding(on.concept, decision, rule)));
    }
}

fn finding(concept: &Concept, decision: &Named<Decision>, rule: &Named<Rule>) -> Option<Finding> {
    let given: BTreeSet<&Id> = public_outcomes(decision).map(|then| &then.outcome.value).collect();
    let new = rule.then.iter().find(|then| !given.contains(&then.outcome.value));
    let (id, place) = if refuses(decision, rule) {
        ("public-silent-refuses", rule.then.first()?.outcome.span)
    } else if let Some(new) = new {
        ("public-silent-outcome", new.outcome.span)
    } else if is_known_to_clients(concept, rule) {
        (CHECK.name, rule.key)
    } else {
        return None;
    };
    let outcome = new.or(rule.then.first())?.outcome.value.as_str();
    let with = |id: String| Message::new(id).with("rule", rule.id.as_str()).with("outcome", outcome);
    let mut finding = Finding::new(CHECK.name, place).message(with(id.to_owned())).help(with(format!("{id}.help")));
    finding.decision_rules = vec![rule.id.to_string()];
    Some(finding.at_path(rule.path.clone()).in_decision(decision.id.as_str()))
}

/// What the rules that clients see give.
fn public_outcomes(decision: &Decision) -> impl Iterator<Item = &Consequence> {
    let rules = decision.rules.values().filter(|rule| !rule.staff_only);
    let otherwise = decision.otherwise.iter().flat_map(|otherwise| &otherwise.then);
    rules.flat_map(|rule| &rule.then).chain(otherwise)
}

/// Whether a rule gives nothing but refusals where those it overrides offer something.
fn refuses(decision: &Decision, rule: &Rule) -> bool {
    let kind = |kind: OutcomeKind| move |then: &Consequence| then.kind == kind;
    let overridden = rule.overrides.iter().filter_map(|id| decision.rules.get(&id.value));
    let mut offered = overridden.flat_map(|base| &base.then);
    !rule.then.is_empty()
        && rule.then.iter().all(kind(OutcomeKind::Exclusion))
        && offered.any(kind(OutcomeKind::Offer))
}

/// Whether clients know all the facts that a rule turns on, and there are any.
fn is_known_to_clients(concept: &Concept, rule: &Rule) -> bool {
    let mut facts = BTreeSet::new();
    if let Some(when) = &rule.when {
        collect(concept, when, &mut facts);
    }
    let by_client = |id: &&Id| concept.facts.get(*id).is_some_and(|fact| fact.known_by == KnownBy::Client);
    !facts.is_empty() && rule.judged_by.is_none() && facts.iter().all(by_client)
}

/// The facts that something mentions, and those that they follow from.
fn collect<'a>(concept: &'a Concept, from: &'a impl Mentions, facts: &mut BTreeSet<&'a Id>) {
    let mut next = Vec::new();
    from.mentions(&mut |mention, _| {
        if let Mention::Fact(id) = mention {
            next.push(id);
        }
    });
    for id in next {
        if facts.insert(id)
            && let Some(derived) = concept.facts.get(id).and_then(|fact| fact.is.as_ref())
        {
            collect(concept, derived, facts);
        }
    }
}
