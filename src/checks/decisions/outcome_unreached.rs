use crate::checks::prelude::*;
use crate::model::decision::OutcomeKind;
use crate::model::{Decision, Id};
use std::collections::BTreeSet;

check! {
    /// Something is offered that no decision ever gives, although decisions give other offers.
    ///
    /// ## Why it matters
    ///
    /// The page promises it, and whoever asks for it is always given something else.
    ///
    /// ## Examples
    ///
    /// ```yaml fails
    /// offered:
    ///   team: {title: A team comes}
    ///   advice: {title: We give advice by phone}
    /// decisions:
    ///   intervene:
    ///     rules:
    ///       always: {then: team}
    /// ```
    ///
    /// ```yaml passes
    /// offered:
    ///   team: {title: A team comes}
    ///   advice: {title: We give advice by phone}
    /// facts:
    ///   violence: {type: yes/no}
    /// decisions:
    ///   intervene:
    ///     rules:
    ///       violent: {when: {violence: yes}, then: team}
    ///       calm: {when: {violence: no}, then: advice}
    /// ```
    ///
    /// ## How to mend
    ///
    /// Write the rule that gives it, or take the offer out. What everybody gets whatever the decision says is better told
    /// as a step of the offers that are decided, or under `extras`.
    "outcome-unreached", Decisions, Warning, since "0.1.0", Concept(run)
}

fn run(on: &Subject<'_>, findings: &mut Vec<Finding>) {
    let concept = on.concept;
    let public = || concept.decisions.values();
    let all = || public().chain(concept.staff.decisions.values());
    let decides_offers = public().any(|decision| offers(decision).next().is_some());
    // Of a decision that could not be read as a whole nobody can say what it never gives.
    if !decides_offers || !all().all(|decision| concept.is_whole(decision.span)) {
        return;
    }
    let given: BTreeSet<&Id> = all().flat_map(|decision| offers(decision)).collect();
    let unreached = concept.offered.values().filter(|offer| !given.contains(&offer.id));
    findings.extend(unreached.map(|offer| about_item(CHECK.name, offer)));
}

/// The offers that a decision gives, by a rule, by who judges, or `otherwise`.
fn offers(decision: &Decision) -> impl Iterator<Item = &Id> {
    let rules = decision.rules.values();
    let judged = rules.clone().filter_map(|rule| rule.judged_by.as_ref());
    let otherwise = decision.otherwise.iter().flat_map(|otherwise| &otherwise.then);
    let then = rules.flat_map(|rule| &rule.then).chain(otherwise);
    let offers = then.filter(|then| then.kind == OutcomeKind::Offer).map(|then| &then.outcome.value);
    offers.chain(judged.flat_map(|judged| judged.between.iter().map(|id| &id.value)))
}
