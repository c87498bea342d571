//! A template of a workspace.

use std::sync::Arc;

use super::Template;
use crate::source::{SourceFile, Span};

/// A file in a workspace's folder of templates. It takes the place of ours of the same name; under another name it can
/// be included by one that does.
#[derive(Debug, Clone)]
pub struct Own {
    /// Its name: the path below the folder of templates, `/` between folders.
    pub name: String,
    /// The file.
    pub file: Arc<SourceFile>,
}

impl Own {
    /// Ours, whose place it takes.
    #[must_use]
    pub fn replaces(&self) -> Option<&'static Template> {
        super::find(&self.name)
    }

    /// Whether it was written for another contract than the one that holds, or for none.
    #[must_use]
    pub fn is_outdated(&self) -> bool {
        let version = super::contract(self.file.text()).map(|contract| contract.version);
        self.replaces()
            .is_some_and(|ours| version != Some(ours.contract.version))
    }

    /// Whether another template names it, so that it is part of a page.
    #[must_use]
    pub fn is_named_by(&self, other: &Self) -> bool {
        let quoted = ['"', '\'', '`'].map(|mark| format!("{mark}{}{mark}", self.name));
        self.name != other.name
            && quoted
                .iter()
                .any(|quoted| other.file.text().contains(quoted))
    }

    /// The bytes at these places of its text.
    #[must_use]
    pub fn span(&self, place: std::ops::Range<usize>) -> Span {
        Span::new(self.file.id, place.start, place.end)
    }

    /// Its first line.
    #[must_use]
    pub fn first_line(&self) -> Span {
        self.span(self.file.line_range(1).unwrap_or(0..0))
    }
}
