//! What a concept inherits from the workspace.

use crate::syntax::{Entry, Kind, Node};

use super::read::Shape;

/// The keys of `defaults` that a concept inherits.
pub(super) const INHERITED: [&str; 5] = [
    "owner",
    "contact",
    "if_you_hear_nothing",
    "if_it_goes_wrong",
    "staff",
];

/// Joins to a concept's tree what it does not state itself, key by key to any depth, lists and texts whole. What is
/// inherited keeps its place in the workspace's file.
#[must_use]
pub fn inherit<'t>(mut concept: Node<'t>, defaults: &'t Node<'_>) -> Node<'t> {
    if let (Kind::Map(own), Kind::Map(general)) = (&mut concept.kind, &defaults.kind) {
        let inherited =
            |entry: &&Entry<'_>| entry.key.text().is_some_and(|key| INHERITED.contains(&key));
        for entry in general.iter().filter(inherited) {
            join(own, entry);
        }
    }
    concept
}

fn join<'t>(own: &mut Vec<Entry<'t>>, general: &'t Entry<'_>) {
    let key = general.key.text();
    let Some(stated) = own.iter_mut().find(|entry| entry.key.text() == key) else {
        own.push(general.borrowed());
        return;
    };
    if Shape::of(&stated.value).languages || Shape::of(&general.value).languages {
        return;
    }
    if let (Kind::Map(own), Kind::Map(general)) = (&mut stated.value.kind, &general.value.kind) {
        general.iter().for_each(|entry| join(own, entry));
    }
}
