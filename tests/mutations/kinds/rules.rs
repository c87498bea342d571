//! Rules removed, exceptions taken away, answers exchanged.

use crate::edit::Edit;
use crate::ground::Ground;
use crate::mutation::{Expected, Mutation};
use crate::places::{Place, places};

use super::conditions::{decided, each_concept, in_decision};

/// The mutations of the rules of a ground.
pub fn all(ground: &Ground) -> Vec<Mutation> {
    each_concept(ground, |text, root| {
        let places = places(root);
        let removed = places
            .iter()
            .filter_map(|place| removed(place, text, &places));
        let overrides = places
            .iter()
            .filter_map(|place| exception_removed(place, text));
        let exchanged = places
            .iter()
            .filter_map(|place| outcome_exchanged(place, text, &places));
        removed.chain(overrides).chain(exchanged).collect()
    })
}

/// A whole rule, with what other rules say of it, or the answer that holds where no rule does.
fn removed(place: &Place<'_>, text: &str, places: &[Place<'_>]) -> Option<Mutation> {
    let rule = in_decision(place, "rules.*");
    if !rule && !in_decision(place, "otherwise") {
        return None;
    }
    let edit = Edit::new(place.removal(text), "");
    let mut mutation = mutation("rule removed", place, edit);
    let above = &place.path[..place.path.len() - 1];
    let named = places.iter().filter(|other| {
        let one = in_decision(other, "rules.*.overrides.*");
        let alone = in_decision(other, "rules.*.overrides");
        (one || alone)
            && rule
            && other.path.starts_with(above)
            && other.value.text() == Some(place.name())
    });
    let named = named.map(|other| Edit::new(other.removal(text), ""));
    mutation.edits.extend(named);
    Some(mutation)
}

/// All that a rule is an exception to, or one of several.
fn exception_removed(place: &Place<'_>, text: &str) -> Option<Mutation> {
    let one = in_decision(place, "rules.*.overrides.*") && place.company() > 1;
    let all = in_decision(place, "rules.*.overrides");
    (one || all).then(|| {
        mutation(
            "override removed",
            place,
            Edit::new(place.removal(text), ""),
        )
    })
}

/// Another outcome of the same decision, and of the same worth.
fn outcome_exchanged(place: &Place<'_>, text: &str, places: &[Place<'_>]) -> Option<Mutation> {
    let word = outcome(place)?;
    let own = text[word.clone()].to_owned();
    let depth = place.path.iter().position(|part| part == "decisions")? + 2;
    let same =
        |other: &&Place<'_>| other.path[..depth.min(other.path.len())] == place.path[..depth];
    let outcomes: Vec<&str> = places
        .iter()
        .filter(same)
        .filter_map(|other| Some(&text[outcome(other)?]))
        .collect();
    let at = outcomes.iter().position(|other| *other == own)?;
    let (before, after) = outcomes.split_at(at);
    let next = after.iter().chain(before).find(|other| **other != own)?;
    Some(mutation("outcome exchanged", place, Edit::new(word, *next)))
}

/// Where the id of an outcome stands: `then: team`, one of a list, or the key of an amount.
fn outcome(place: &Place<'_>) -> Option<std::ops::Range<usize>> {
    let plain = in_decision(place, "rules.*.then")
        || (in_decision(place, "rules.*.then.*") && place.key.is_none());
    let amount = in_decision(place, "rules.*.then.*") && place.key.is_some();
    match place.key {
        Some(key) if amount => Some(key.span.range()),
        _ => (plain && place.value.text().is_some()).then(|| place.value.span.range()),
    }
}

fn mutation(kind: &'static str, place: &Place<'_>, edit: Edit) -> Mutation {
    let expected = decided(place);
    debug_assert!(matches!(expected, Expected::Decided(..)));
    Mutation::new(kind, &place.path, edit, expected)
}
