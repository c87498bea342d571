//! What public pages may know about the organisation.

use crate::model::ordered::IndexMap;
use crate::model::workspace::{Channel, Evidence, Organisation, Site, Term, Workspace};
use crate::model::{Figure, Id, Language, Map, Text};

/// The organisation as clients may see it: of roles only what they are called.
#[derive(Debug, Clone)]
pub struct House<'a> {
    /// Its name, site and logo.
    pub organisation: &'a Organisation,
    /// The languages; the first is the source language.
    pub languages: &'a [Language],
    /// How clients reach it.
    pub channels: &'a Map<Channel>,
    /// Figures that all concepts share.
    pub figures: &'a Map<Figure>,
    /// Terms, and what people call them.
    pub glossary: &'a IndexMap<String, Term>,
    /// Documents clients are asked for.
    pub evidence: &'a Map<Evidence>,
    /// What roles are called.
    pub roles: IndexMap<&'a Id, &'a Text>,
    /// What the site looks like.
    pub site: &'a Site,
}

impl<'a> House<'a> {
    /// What is public of a workspace.
    #[must_use]
    pub fn of(workspace: &'a Workspace) -> Self {
        let titled = |(id, role): (&'a Id, &'a crate::model::Named<_>)| {
            let role: &'a crate::model::workspace::Role = &role.value;
            Some((id, role.title.as_ref()?))
        };
        Self {
            organisation: &workspace.organisation,
            languages: &workspace.languages,
            channels: &workspace.channels,
            figures: &workspace.figures,
            glossary: &workspace.glossary,
            evidence: &workspace.evidence,
            roles: workspace.roles.iter().filter_map(titled).collect(),
            site: &workspace.site,
        }
    }
}
