//! The names of a concept, and finding what a written name refers to.

use std::sync::Arc;

use super::reader::ConceptIds;
use crate::model::decision::FactKind;
use crate::model::language::Vocabulary;
use crate::model::ordered::{IndexMap, IndexSet};
use crate::model::text::Reference;
use crate::model::{Id, Workspace};

/// Where an id is declared. The word is the key of the section, which a placeholder may put before the id.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub(super) enum Section {
    Figures,
    Facts,
    Duties,
    Offers,
    Exclusions,
    Channels,
    Roles,
    Evidence,
    Decisions,
    StaffDecisions,
    Concepts,
}

/// How many sections there are.
const SECTIONS: usize = Section::Concepts as usize + 1;

impl Section {
    /// The key that opens the section.
    pub(super) const fn key(self) -> &'static str {
        match self {
            Self::Figures => "figures",
            Self::Facts => "facts",
            Self::Duties => "client_must",
            Self::Offers => "offered",
            Self::Exclusions => "not_offered",
            Self::Channels => "channels",
            Self::Roles => "roles",
            Self::Evidence => "evidence",
            Self::Decisions => "decisions",
            Self::StaffDecisions => "staff.decisions",
            Self::Concepts => "concepts",
        }
    }

    /// What a placeholder that names something of the section inserts.
    fn insert(self, id: Id) -> Option<Reference> {
        Some(match self {
            Self::Figures => Reference::Figure(id),
            Self::Facts => Reference::Fact(id),
            Self::Duties => Reference::Duty(id),
            Self::Offers => Reference::Offer(id),
            Self::Exclusions => Reference::Exclusion(id),
            Self::Channels => Reference::Channel(id),
            Self::Roles => Reference::Role(id),
            Self::Evidence => Reference::Evidence(id),
            Self::Decisions | Self::StaffDecisions | Self::Concepts => return None,
        })
    }
}

/// The sections a bare placeholder is looked up in, in this order.
const INSERTED: [Section; 8] = [
    Section::Figures,
    Section::Facts,
    Section::Duties,
    Section::Channels,
    Section::Offers,
    Section::Exclusions,
    Section::Roles,
    Section::Evidence,
];

/// Everything that can be referred to by id.
#[derive(Debug, Clone)]
pub(super) struct Names<'a> {
    /// The concepts of the workspace; all others stand in `sections`.
    concepts: &'a dyn ConceptIds,
    sections: [IndexSet<Id>; SECTIONS],
    /// The kinds of the facts, for conditions.
    pub(super) kinds: IndexMap<Id, Arc<FactKind>>,
    /// What strings of the small languages may use.
    pub(super) vocabulary: Vocabulary,
}

impl<'a> Names<'a> {
    /// Nothing is declared yet but the concepts of the workspace.
    pub(super) fn new(concepts: &'a dyn ConceptIds) -> Self {
        Self {
            concepts,
            sections: Default::default(),
            kinds: IndexMap::default(),
            vocabulary: Vocabulary::default(),
        }
    }

    /// Declares an id.
    pub(super) fn declare(&mut self, section: Section, id: &str) {
        let id = Id::new(id);
        match section {
            Section::Figures => drop(self.vocabulary.figures.insert(id.clone())),
            Section::Facts => drop(self.vocabulary.facts.insert(id.clone())),
            _ => {}
        }
        self.sections[section as usize].insert(id);
    }

    /// Declares what the workspace holds for all concepts.
    pub(super) fn declare_workspace(&mut self, workspace: &Workspace) {
        let figures: IndexSet<Id> = workspace.figures.keys().cloned().collect();
        self.vocabulary.figures.clone_from(&figures);
        self.sections[Section::Figures as usize] = figures;
        self.sections[Section::Channels as usize] = workspace.channels.keys().cloned().collect();
        self.sections[Section::Roles as usize] = workspace.roles.keys().cloned().collect();
        self.sections[Section::Evidence as usize] = workspace.evidence.keys().cloned().collect();
    }

    /// Whether an id is declared in a section.
    pub(super) fn has(&self, section: Section, id: &str) -> bool {
        self.sections[section as usize].contains(id)
            || (section == Section::Concepts && self.concepts.ids().contains(id))
    }

    /// The ids of the sections, in their order.
    pub(super) fn all<'n>(&'n self, sections: &'n [Section]) -> impl Iterator<Item = &'n str> {
        let of_section = |section: &Section| {
            let concepts = (*section == Section::Concepts).then(|| self.concepts.ids());
            let declared = &self.sections[*section as usize];
            declared.iter().chain(concepts.into_iter().flatten())
        };
        sections.iter().flat_map(of_section).map(Id::as_str)
    }

    /// What a placeholder refers to: `id`, or `section.id` where an id is ambiguous.
    pub(super) fn insert(&self, written: &str) -> Option<Reference> {
        // No id has a point.
        let is_id = !written.as_bytes().contains(&b'.');
        if !is_id && let Some((section, id)) = written.split_once('.') {
            if section == "given" {
                return self
                    .has(Section::Facts, id)
                    .then(|| Reference::Given(Id::new(id)));
            }
            let section = INSERTED.into_iter().find(|known| known.key() == section)?;
            return self
                .has(section, id)
                .then(|| section.insert(Id::new(id)))
                .flatten();
        }
        let section = INSERTED
            .into_iter()
            .find(|section| self.has(*section, written))?;
        section.insert(Id::new(written))
    }

    /// Everything a placeholder may name.
    pub(super) fn insertable(&self) -> impl Iterator<Item = &str> {
        self.all(&INSERTED)
    }
}
