use crate::checks::prelude::*;
use crate::model::Concept;
use std::collections::HashSet;

check! {
    /// A client must do something that no offer, no decision and no fact needs.
    ///
    /// ## Why it matters
    ///
    /// A duty that serves nothing costs every client time, and the organisation too.
    ///
    /// ## Examples
    ///
    /// ```yaml fails
    /// offered:
    ///   team:
    ///     title: A team comes
    /// client_must:
    ///   report:
    ///     title: Report the theft
    /// ```
    ///
    /// ```yaml passes
    /// offered:
    ///   team:
    ///     title: A team comes
    ///     needs: report
    /// client_must:
    ///   report:
    ///     title: Report the theft
    /// ```
    ///
    /// ## How to mend
    ///
    /// Name the duty under `needs` of the offers or the decision that need it, or take it out.
    "duty-unused", Completeness, Warning, since "0.1.0", Concept(run)
}

fn run(on: &Subject<'_>, findings: &mut Vec<Finding>) {
    let used = used_duties(on.concept);
    for (id, duty) in on.concept.client_must.iter() {
        if !used.contains(id.as_str()) && duty.earns.is_none() {
            findings.push(about_item(CHECK.name, duty).about(id.as_str()));
        }
    }
}

/// The duties that an offer, a decision or a fact refers to.
fn used_duties(concept: &Concept) -> HashSet<&str> {
    let offers = concept.offered.values().flat_map(|offer| &offer.needs);
    let decisions = concept.decisions.values().flat_map(|decision| &decision.needs);
    let facts = concept.facts.values().flat_map(|fact| &fact.known_after);
    offers.chain(decisions).chain(facts).map(|id| id.value.as_str()).collect()
}
