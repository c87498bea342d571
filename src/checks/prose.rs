//! Texts as the checks of language read them.

use std::borrow::Cow;
use std::cell::OnceCell;
use std::collections::BTreeSet;
use std::ops::{Deref, Range};
use std::sync::{Arc, OnceLock, RwLock};

use rustc_hash::FxHashMap;

use crate::diagnostic::Finding;
use crate::locale::FigureReader;
use crate::locale::read::{Figure, Figures};
use crate::locale::wording::Said;
use crate::model::decision::FactUnit;
use crate::model::text::{TextRole, Version};
use crate::model::{Concept, Id, Language, Text, Workspace};
use crate::source::Span;

/// The texts that a check of language looks at.
#[derive(Debug, Clone, Copy)]
pub struct Prose<'a> {
    /// The organisation.
    pub workspace: &'a Workspace,
    /// The concept they belong to; none for those of the workspace itself.
    pub concept: Option<&'a Concept>,
    /// The texts, inherited ones included.
    pub texts: &'a [ReadText<'a>],
    /// The facts that decide something.
    pub decisive: &'a BTreeSet<Id>,
}

/// A text with the figures in it.
#[derive(Debug, Clone)]
pub struct ReadText<'a> {
    /// The text.
    pub text: &'a Text,
    /// Its versions, in the order of the workspace's languages.
    pub versions: Vec<ReadVersion<'a>>,
}

/// A text in one language with the figures in it.
#[derive(Debug, Clone)]
pub struct ReadVersion<'a> {
    /// The version.
    pub version: &'a Version,
    /// Its letters, with signs of no meaning for placeholders.
    pub masked: Cow<'a, str>,
    /// What stands in it, whoever asks.
    pub(super) contents: Held,
    /// Where it gives a time, once the first check asks.
    pub(super) times: OnceCell<Vec<Range<usize>>>,
}

/// What stands in a text, whatever stands beside it.
#[derive(Debug, Clone)]
pub(super) struct Contents {
    /// The figures typed into it.
    pub figures: Figures,
    /// What its words say, once the first check asks.
    pub said: OnceLock<Said>,
}

/// Who holds what stands in a text: it alone, or all concepts that inherit it.
#[derive(Debug, Clone)]
pub(super) enum Held {
    Own(Contents),
    Shared(Arc<Contents>),
}

impl Deref for Held {
    type Target = Contents;

    fn deref(&self) -> &Contents {
        match self {
            Self::Own(contents) => contents,
            Self::Shared(contents) => contents,
        }
    }
}

/// What stands in the texts that concepts inherit, by their places: read once for all concepts of a workspace.
#[derive(Debug, Default)]
pub struct Inherited(RwLock<FxHashMap<Span, Arc<Contents>>>);

impl Inherited {
    fn contents(&self, place: Span, read: impl FnOnce() -> Contents) -> Arc<Contents> {
        let known = self.0.read();
        let known = known.ok().and_then(|known| known.get(&place).cloned());
        known.unwrap_or_else(|| {
            let contents = Arc::new(read());
            // Two threads may both have read it; the same came of it.
            if let Ok(mut known) = self.0.write() {
                known.insert(place, contents.clone());
            }
            contents
        })
    }
}

/// The units that the facts of a concept declare.
pub(super) fn units(concept: &Concept) -> BTreeSet<Arc<str>> {
    let units = concept.facts.values().filter_map(|fact| fact.unit.as_ref());
    let free = units.filter_map(|unit| match unit {
        FactUnit::Free(unit) => Some(unit.clone()),
        FactUnit::Currency(_) | FactUnit::Time(_) => None,
    });
    free.collect()
}

/// Reads the figures in texts, some of them inherited.
pub(super) fn read<'a>(
    texts: Vec<&'a Text>,
    units: BTreeSet<Arc<str>>,
    inherited: &Inherited,
) -> Vec<ReadText<'a>> {
    let mut readers = Readers {
        units,
        of_languages: Vec::new(),
    };
    let mut read = Vec::with_capacity(texts.len());
    for text in texts {
        let mut versions = Vec::with_capacity(text.versions.len());
        for version in &text.versions {
            let reader = readers.of(&version.language);
            let masked = version.masked();
            let contents = || Contents {
                figures: reader.read_with(&masked, version.signs),
                said: OnceLock::new(),
            };
            let contents = if text.is_inherited() && !reader.has_new_units() {
                Held::Shared(inherited.contents(version.span, contents))
            } else {
                Held::Own(contents())
            };
            versions.push(ReadVersion {
                version,
                contents,
                masked,
                times: OnceCell::new(),
            });
        }
        read.push(ReadText { text, versions });
    }
    read
}

/// The readers of figures, one for each language that came by: a few.
struct Readers<'a> {
    units: BTreeSet<Arc<str>>,
    of_languages: Vec<(&'a Language, FigureReader)>,
}

impl<'a> Readers<'a> {
    fn of(&mut self, language: &'a Language) -> &FigureReader {
        let known = self
            .of_languages
            .iter()
            .position(|(own, _)| *own == language);
        let place = known.unwrap_or_else(|| {
            let reader = FigureReader::new(language).with_units(&self.units);
            self.of_languages.push((language, reader));
            self.of_languages.len() - 1
        });
        &self.of_languages[place].1
    }
}

impl ReadText<'_> {
    /// Whether it is an address or a list of search words, which every language may write in its own way.
    pub(super) const fn is_address(&self) -> bool {
        self.text.is_address()
    }

    /// Whether it belongs to an exclusion or to a duty: what binds a client.
    pub(super) fn is_of_exclusion_or_duty(&self) -> bool {
        let path = self.text.path.as_str();
        matches!(self.text.role, TextRole::Exclusion | TextRole::Duty)
            || ["not_offered.", "client_must."]
                .iter()
                .any(|section| path.starts_with(section))
    }

    /// A finding about it in one language.
    pub(super) fn finding(&self, check: &'static str, span: Span, language: &Language) -> Finding {
        Finding::new(check, span)
            .at_path(self.text.path.clone())
            .in_language(language.as_str())
    }
}

impl ReadVersion<'_> {
    /// The figures typed into it.
    pub(super) fn figures(&self) -> &[Figure] {
        &self.contents.figures.counted
    }

    /// Where a stretch of it stands in the file.
    pub(super) fn span(&self, range: Range<usize>) -> Span {
        self.version.places.span(range)
    }

    /// A figure as it was typed.
    pub(super) fn typed(&self, figure: &Figure) -> &str {
        &self.version.raw[figure.range.clone()]
    }
}

#[cfg(test)]
mod tests {
    use std::cell::Cell;

    use super::*;
    use crate::source::SourceId;

    #[test]
    fn what_is_inherited_is_read_once_for_each_place() {
        let inherited = Inherited::default();
        let times = Cell::new(0);
        let read_at = |start: usize| {
            let place = Span::new(SourceId(0), start, start + 5);
            inherited.contents(place, || {
                times.set(times.get() + 1);
                Contents {
                    figures: Figures::default(),
                    said: OnceLock::new(),
                }
            })
        };
        let (first, other, again) = (read_at(0), read_at(9), read_at(0));
        assert!(Arc::ptr_eq(&first, &again) && !Arc::ptr_eq(&first, &other));
        assert_eq!(times.get(), 2);
    }
}
