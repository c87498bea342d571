//! What every part of the arrow needs: where findings go, what names exist, where texts have their translations.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt;
use std::sync::{Arc, LazyLock};

use smol_str::SmolStr;

use super::names::{Names, Section};
use crate::diagnostic::{Finding, Fix, Message};
use crate::locale::po::PoFile;
use crate::model::concept::Broken;
use crate::model::ordered::with_room;
use crate::model::path::KeyPath;
use crate::model::{Id, Language, Map, Named};
use crate::source::{Located, SourceFile, SourceId, Sources, Span};
use crate::spec::{Loc, Written};

/// The version of the format that is read.
const FORMAT: &str = "1";

/// The PO files beside each YAML file, with the language that their name states.
pub type Translations = BTreeMap<SourceId, Arc<Vec<(Language, PoFile)>>>;

/// What is known before a file is understood.
#[derive(Debug, Clone, Copy)]
pub struct Context<'a> {
    /// The files, for places inside strings.
    pub sources: &'a Sources,
    /// The translations beside them.
    pub translations: &'a Translations,
    /// The ids of all concepts of the workspace.
    pub concepts: &'a dyn ConceptIds,
}

/// The ids of the concepts of a workspace, which may be looked for when the first concept is named.
pub trait ConceptIds: fmt::Debug + Sync {
    /// The ids.
    fn ids(&self) -> &BTreeSet<Id>;
}

impl ConceptIds for BTreeSet<Id> {
    fn ids(&self) -> &Self {
        self
    }
}

impl<F: FnOnce() -> BTreeSet<Id> + Send> ConceptIds for LazyLock<BTreeSet<Id>, F> {
    fn ids(&self) -> &BTreeSet<Id> {
        self
    }
}

/// What came of understanding one file.
#[derive(Debug, Clone)]
pub struct Outcome<T> {
    /// What was understood.
    pub meaning: T,
    /// What was not.
    pub findings: Vec<Finding>,
}

/// Collects what is found while a file is understood.
pub(super) struct Reader<'a> {
    pub(super) context: Context<'a>,
    pub(super) languages: Vec<Language>,
    pub(super) names: Names<'a>,
    pub(super) findings: Vec<Finding>,
    pub(super) used_figures: BTreeSet<Id>,
    /// The places that ask of a fact which could not be read, and was reported itself.
    pub(super) unread: Vec<Broken>,
    /// The file in which nearly all stands that is read.
    pub(super) own: Option<&'a SourceFile>,
    /// The file of `helder.yaml` while a concept is read: what stands there came by `defaults`.
    pub(super) defaults: Option<SourceId>,
}

impl<'a> Reader<'a> {
    pub(super) fn new(context: Context<'a>, languages: Vec<Language>) -> Self {
        Self {
            context,
            languages,
            names: Names::new(context.concepts),
            findings: Vec::new(),
            used_figures: BTreeSet::new(),
            unread: Vec::new(),
            own: None,
            defaults: None,
        }
    }

    /// The file with this number.
    pub(super) fn file(&self, id: SourceId) -> Option<&'a SourceFile> {
        let own = self.own.filter(|file| file.id == id);
        own.or_else(|| Some(&**self.context.sources.get(id)?))
    }

    pub(super) fn report(&mut self, finding: Finding) {
        self.findings.push(finding);
    }

    /// Reads a map entry by entry; entries whose value was wrong are left out.
    pub(super) fn map<T, U>(
        &mut self,
        entries: std::slice::Iter<'_, (Located<SmolStr>, Loc<T>)>,
        path: KeyPath<'_>,
        mut read: impl FnMut(&mut Self, &T, KeyPath<'_>) -> Option<U>,
    ) -> Map<U> {
        self.map_placed(entries, path, |reader, value, path, _| {
            read(reader, value, path)
        })
    }

    /// Reads a map entry by entry, each with its place.
    pub(super) fn map_placed<T, U>(
        &mut self,
        entries: std::slice::Iter<'_, (Located<SmolStr>, Loc<T>)>,
        path: KeyPath<'_>,
        mut read: impl FnMut(&mut Self, &T, KeyPath<'_>, Span) -> Option<U>,
    ) -> Map<U> {
        let mut map = with_room(entries.len());
        for (key, entry) in entries {
            let Some(value) = entry.get() else { continue };
            let path = path.key(&key.value);
            let Some(value) = read(self, value, path, entry.span) else {
                continue;
            };
            let id = Id::from(&key.value);
            let named = Named {
                id: id.clone(),
                key: key.span,
                span: entry.span,
                path: path.into(),
                value,
            };
            map.insert(id, named);
        }
        map
    }

    /// Reads the id of something in one of the sections.
    pub(super) fn id(
        &mut self,
        written: &Loc<Written>,
        among: &[Section],
        path: KeyPath<'_>,
    ) -> Option<Located<Id>> {
        let word = written.get()?;
        if among.iter().any(|section| self.names.has(*section, word)) {
            return Some(Located::new(Id::new(word), written.span));
        }
        let finding = self.unknown(written.span, word, among).at_path(path);
        self.report(finding);
        None
    }

    /// Reads an id that may not stand at all.
    pub(super) fn optional_id(
        &mut self,
        written: Option<&Loc<Written>>,
        among: &[Section],
        path: KeyPath<'_>,
    ) -> Option<Located<Id>> {
        written.and_then(|written| self.id(written, among, path))
    }

    /// Reads a list of ids; unknown ones are reported and left out.
    pub(super) fn ids(
        &mut self,
        written: &[Loc<Written>],
        among: &[Section],
        path: KeyPath<'_>,
    ) -> Vec<Located<Id>> {
        written
            .iter()
            .filter_map(|written| self.id(written, among, path))
            .collect()
    }

    /// Reports a version of the format that this program does not read.
    pub(super) fn demand_format(&mut self, format: Option<&Loc<Written>>) {
        let Some((written, version)) = format.and_then(|format| Some((format, format.get()?)))
        else {
            return;
        };
        if &**version != FORMAT {
            let message = Message::new("value-type-format").with("written", &**version);
            let finding = Finding::new("value-type", written.span).message(message);
            let help = Message::new("value-type-format.help").with("written", &**version);
            self.report(finding.help(help).at_path("format"));
        }
    }

    /// A finding about a name that nothing bears.
    pub(super) fn unknown(&self, span: Span, word: &str, among: &[Section]) -> Finding {
        let known: Vec<_> = self.names.all(among).collect();
        let sections = among.iter().map(|section| format!("`{}`", section.key()));
        let message = Message::new("reference-unknown")
            .with("name", word)
            .with_one_of("sections", sections);
        unknown_name(span, message, word, &known)
    }
}

/// A finding about a name that nothing bears, with the nearest of those that are known.
#[must_use]
pub fn unknown_name(span: Span, message: Message, word: &str, known: &[&str]) -> Finding {
    let finding = Finding::new("reference-unknown", span)
        .message(message)
        .about(word);
    match crate::diagnostic::near(word, known.iter().copied()) {
        Some((near, is_sure)) => {
            let title = Message::new("reference-unknown.fix").with("nearest", near);
            let fix = Fix {
                safe: is_sure,
                ..Fix::proposal(title, span, near)
            };
            finding
                .help(Message::new("reference-unknown.nearest").with("nearest", near))
                .fix(fix)
        }
        None if known.is_empty() => finding.help(Message::new("reference-unknown.none")),
        None => finding.help(
            Message::new("reference-unknown.known")
                .with_all("known", known.iter().map(|id| format!("`{id}`"))),
        ),
    }
}

/// A finding about a word that is none of those known, with the nearest of them.
pub(super) fn unknown_word(span: Span, word: &str, known: &[&'static str]) -> Finding {
    let words = known.iter().map(|level| format!("`{level}`"));
    let message = Message::new("value-type-word").with("text", word);
    let finding = Finding::new("value-type", span)
        .message(message.with_one_of("words", words))
        .about(word);
    let Some(near) = crate::diagnostic::nearest(word, known.iter().copied()) else {
        return finding;
    };
    let with = |id: &'static str| Message::new(id).with("word", near);
    finding
        .help(with("value-type-word.help"))
        .fix(Fix::proposal(with("value-type-word.fix"), span, near))
}
