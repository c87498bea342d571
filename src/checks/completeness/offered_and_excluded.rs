use crate::checks::prelude::*;
use crate::model::decision::{Consequence, HitPolicy, OutcomeKind};
use crate::model::{Decision, Named, Rule};

check! {
    /// One decision answers, in one case, both something that is offered and something that is not.
    ///
    /// ## Why it matters
    ///
    /// "We come, and we do not come" is no answer.
    ///
    /// ## Examples
    ///
    /// ```yaml fails
    /// offered:
    ///   team: {title: A team comes}
    /// not_offered:
    ///   chase: {title: We do not come}
    /// decisions:
    ///   intervene:
    ///     rules:
    ///       both: {then: [team, chase]}
    /// ```
    ///
    /// ```yaml passes
    /// offered:
    ///   team: {title: A team comes}
    /// not_offered:
    ///   chase: {title: We do not come}
    /// decisions:
    ///   intervene:
    ///     rules:
    ///       one: {then: team}
    /// ```
    ///
    /// ## How to mend
    ///
    /// Let the rule answer one of the two, or let the decision collect its answers (`hit_policy: collect`) where both are true of different
    /// things.
    "offered-and-excluded", Completeness, Error, since "0.1.0", Concept(run)
}

fn run(on: &Subject<'_>, findings: &mut Vec<Finding>) {
    for (decision, _) in on.reports() {
        if decision.policy == HitPolicy::Collect {
            continue;
        }
        for rule in decision.rules.values() {
            findings.extend(both(&rule.then).map(|(offer, exclusion)| finding(decision, rule, offer, exclusion)));
        }
    }
}

/// An offer and an exclusion among the outcomes of one rule.
fn both(then: &[Consequence]) -> Option<(&Consequence, &Consequence)> {
    let offer = then.iter().find(|then| then.kind == OutcomeKind::Offer)?;
    let exclusion = then.iter().find(|then| then.kind == OutcomeKind::Exclusion)?;
    Some((offer, exclusion))
}

fn finding(decision: &Named<Decision>, rule: &Named<Rule>, offer: &Consequence, exclusion: &Consequence) -> Finding {
    let message = Message::new(CHECK.name)
        .with("rule", rule.id.as_str())
        .with("offer", offer.outcome.value.as_str())
        .with("exclusion", exclusion.outcome.value.as_str());
    let mut found = Finding::new(CHECK.name, exclusion.outcome.span).message(message).help(Message::new("offered-and-excluded.help"));
    found = found.label(offer.outcome.span, Message::new("offered-and-excluded.offer"));
    found.decision_rules = vec![rule.id.to_string()];
    found.at_path(format!("{}.then", rule.path)).in_decision(decision.id.as_str())
}
