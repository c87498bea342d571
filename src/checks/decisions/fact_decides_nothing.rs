use crate::checks::prelude::*;
use crate::model::{Decision, Id, Named};
use crate::source::Span;

check! {
    /// A decision asks a fact on which no answer depends.
    ///
    /// ## Why it matters
    ///
    /// Every question costs the client effort, and makes people believe that their answer counts. A question that
    /// changes nothing is one too many.
    ///
    /// A fact that tells the amount or a duty decides something, and so does one that says whether another fact exists
    /// that does. All facts that this check names for one decision can be taken out of it at once.
    ///
    /// ## Examples
    ///
    /// ```yaml fails
    /// offered:
    ///   team: {title: A team comes}
    /// facts:
    ///   brand: {type: choice, options: {famous: A known brand, other-brand: Another one}}
    /// decisions:
    ///   intervene:
    ///     rules:
    ///       known: {when: {brand: famous}, then: team}
    ///       unknown-brand: {when: {brand: other-brand}, then: team}
    /// ```
    ///
    /// ```yaml passes
    /// offered:
    ///   team: {title: A team comes}
    /// not_offered:
    ///   chase: {title: We do not come}
    /// facts:
    ///   brand: {type: choice, options: {famous: A known brand, other-brand: Another one}}
    /// decisions:
    ///   intervene:
    ///     rules:
    ///       known: {when: {brand: famous}, then: team}
    ///       unknown-brand: {when: {brand: other-brand}, then: chase}
    /// ```
    ///
    /// ## How to mend
    ///
    /// Take the fact out of the conditions of the decision, and the fact itself where no other decision asks it. Where it
    /// should decide, change what the rules answer.
    "fact-decides-nothing", Decisions, Warning, since "0.1.0", Concept(run)
}

fn run(on: &Subject<'_>, findings: &mut Vec<Finding>) {
    for (decision, report) in on.reports() {
        for id in &report.idle_facts {
            let Some(fact) = on.concept.facts.get(id) else { continue };
            let with = |id: &str| Message::new(id.to_owned()).with("fact", fact.id.as_str()).with("decision", decision.options_of().unwrap_or(decision.id.as_str()));
            let mut found = Finding::new(CHECK.name, fact.key).message(with(CHECK.name)).help(with("fact-decides-nothing.help"));
            if let Some(asked) = first_asked(decision, id) {
                found = found.label(asked, with("fact-decides-nothing.asked"));
            }
            findings.push(found.at_path(fact.path.clone()).in_decision(decision.id.as_str()));
        }
    }
}

/// Where a decision first asks a fact.
fn first_asked(decision: &Named<Decision>, fact: &Id) -> Option<Span> {
    let rules = decision.rules.values().filter_map(|rule| rule.when.as_ref());
    let clauses = rules.chain(&decision.only_when).flat_map(|when| &when.alternatives);
    clauses.into_iter().find_map(|clause| Some(clause.conditions.get(fact)?.key))
}
