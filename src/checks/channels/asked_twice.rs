use std::collections::BTreeSet;

use crate::model::ordered::IndexMap;
use crate::checks::prelude::*;
use crate::model::concept::{Bring, Duty};
use crate::model::text::Reference;
use crate::model::{Id, Named};
use crate::source::Span;

check! {
    /// A client must bring the same document, or say the same fact, at two steps of one path.
    ///
    /// ## Why it matters
    ///
    /// "I already gave that to your colleague." Telling it again is what drives clients away first, and the second copy is read by
    /// nobody.
    ///
    /// ## Examples
    ///
    /// ```yaml fails
    /// evidence:
    ///   receipt: {title: The receipt}
    /// offered:
    ///   refund: {title: Your money back, needs: [report, claim]}
    /// client_must:
    ///   report: {title: Report it, bring: receipt}
    ///   claim: {title: Send a claim, bring: receipt}
    /// ```
    ///
    /// ```yaml passes
    /// evidence:
    ///   receipt: {title: The receipt}
    ///   bank-card: {title: Your bank card}
    /// offered:
    ///   refund: {title: Your money back, needs: [report, claim]}
    ///   advice: {title: Advice, needs: ask}
    /// client_must:
    ///   report: {title: Report it, bring: receipt}
    ///   claim: {title: Send a claim, bring: bank-card}
    ///   ask: {title: Ask for advice, bring: receipt}
    /// ```
    ///
    /// ## How to mend
    ///
    /// Ask for it once, at the step where it is needed first, and pass it on to the next. Facts count that the `how` of two duties
    /// inserts by their ids.
    "asked-twice", Channels, Warning, since "0.1.0", Concept(run)
}

/// A document or a fact that a duty asks for.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
enum Asked<'a> {
    Evidence(&'a Id),
    Fact(&'a Id),
}

fn run(on: &Subject<'_>, findings: &mut Vec<Finding>) {
    let asked = asked(on);
    if asked.values().all(|duties| duties.len() < 2) {
        return;
    }
    let paths = paths(on);
    for (what, duties) in &asked {
        let twice = paths.iter().find_map(|path| {
            let mut on_path = path.iter().filter_map(|duty| duties.get_key_value(duty));
            Some((on_path.next()?, on_path.next()?))
        });
        let Some(((first, first_place), (second, place))) = twice else { continue };
        let (id, name) = match what {
            Asked::Evidence(id) => ("asked-twice", id),
            Asked::Fact(id) => ("asked-twice-fact", id),
        };
        let with = |id: &'static str| {
            Message::new(id).with("what", name.as_str()).with("first", first.as_str()).with("second", second.as_str())
        };
        let finding = Finding::new(CHECK.name, *place).message(with(id)).help(with("asked-twice.help"));
        let path = format!("client_must.{second}");
        findings.push(finding.label(*first_place, with("asked-twice.first")).at_path(path).about(name.as_str()));
    }
}

/// What duties ask for, each with the duties that do and where they say so.
fn asked<'a>(on: &Subject<'a>) -> IndexMap<Asked<'a>, IndexMap<&'a Id, Span>> {
    let mut asked: IndexMap<Asked<'a>, IndexMap<&'a Id, Span>> = IndexMap::default();
    let concept = on.concept;
    for (id, duty) in concept.client_must.iter() {
        for (what, place) in of_duty(duty) {
            asked.entry(what).or_default().entry(id).or_insert(place);
        }
    }
    asked
}

fn of_duty<'a>(duty: &'a Named<Duty>) -> impl Iterator<Item = (Asked<'a>, Span)> {
    let evidence = duty.bring.iter().filter_map(|bring| match bring {
        Bring::Evidence(id) => Some((Asked::Evidence(&id.value), id.span)),
        Bring::Described { .. } => None,
    });
    let inserted = duty.how.iter().flat_map(|how| how.references());
    let facts = inserted.filter_map(|(_, reference, span)| match reference {
        Reference::Fact(id) => Some((Asked::Fact(id), span)),
        _ => None,
    });
    evidence.chain(facts)
}

/// The duties on each path, in their order: by decisions, and for each offer those that it needs.
fn paths(on: &Subject<'_>) -> BTreeSet<Vec<Id>> {
    let decisions = on.reports().map(|(decision, _)| decision).filter(|decision| !decision.for_staff);
    let ways = decisions.filter_map(|decision| on.analysis.paths(decision)).flatten().map(|path| path.duties);
    let needs = on.concept.offered.values().map(|offer| offer.needs.iter().map(|need| need.value.clone()).collect());
    ways.chain(needs).collect()
}
