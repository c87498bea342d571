//! What the sheets of a concept are made of.

use super::clients::Clients;
use crate::model::workspace::Workspace;
use crate::model::{Concept, Id};
use crate::view::drill::Drill;
use crate::view::effort::Efforts;
use crate::view::guide::Guide;
use crate::view::parts::Addresses;
use crate::view::voice::Voice;

/// A concept with its staff side and the questions of all its decisions.
#[derive(Debug, Clone)]
pub struct Input<'a> {
    /// The concept.
    pub concept: &'a Concept,
    /// Its questions, those of staff decisions included.
    pub guides: &'a [Guide],
    /// Its public side.
    pub clients: Clients<'a>,
    /// The cases to practise its decisions on.
    pub drills: &'a [Drill],
    /// What its public decisions ask of clients.
    pub efforts: &'a [Efforts],
    /// The ids of its weak points that are active.
    pub active: Vec<&'a Id>,
    /// The page that clients read, per language, from the top of the public site; empty where it is not built.
    pub public_pages: Vec<String>,
}

/// What the guidance of a concept is made of.
pub struct Making<'m, 'a> {
    /// All languages, that of the sheet first.
    pub voices: &'m [Voice<'a>],
    /// The organisation.
    pub workspace: &'a Workspace,
    /// The concept.
    pub concept: &'a Concept,
    /// Its questions.
    pub guides: &'a [Guide],
    /// Its public side.
    pub clients: &'m Clients<'a>,
    /// The cases to practise on.
    pub drills: &'a [Drill],
    /// What its public decisions ask of clients.
    pub efforts: &'a [Efforts],
    /// The ids of its weak points that are active.
    pub active: &'m [&'m Id],
    /// Where other concepts stand.
    pub addresses: &'m dyn Addresses,
}
