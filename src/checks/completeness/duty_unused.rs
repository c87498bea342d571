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
    if !is_read(on.concept) {
        return;
    }
    let used = used_duties(on.concept);
    for (id, duty) in on.concept.client_must.iter() {
        if !used.contains(id.as_str()) && duty.earns.is_none() {
            findings.push(about_item(CHECK.name, duty).about(id.as_str()));
        }
    }
}

/// Whether all that may refer to a duty was understood: a mistyped id is one mistake, not two.
fn is_read(concept: &Concept) -> bool {
    let offers = concept.offered.values().map(|offer| offer.span);
    let decisions = concept.decisions.values().map(|decision| decision.span);
    let facts = concept.facts.values().map(|fact| fact.span);
    offers.chain(decisions).chain(facts).all(|span| concept.is_whole(span))
}

/// The duties that an offer, a decision or a fact refers to.
fn used_duties(concept: &Concept) -> HashSet<&str> {
    let offers = concept.offered.values().flat_map(|offer| &offer.needs);
    let decisions = concept.decisions.values().flat_map(|decision| &decision.needs);
    let facts = concept.facts.values().flat_map(|fact| &fact.known_after);
    offers.chain(decisions).chain(facts).map(|id| id.value.as_str()).collect()
}
