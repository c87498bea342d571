//! The YAML files of a project, each with its texts and the translation files beside it.

use std::collections::BTreeSet;
use std::path::{Path, PathBuf};
use std::sync::Arc;

use super::fate::Wanted;
use super::merge::{Merged, merge};
use super::notes::Notes;
use super::passage::{Passage, State, of_concept, of_workspace};
use crate::locale::po::{PoFile, read_po};
use crate::model::Language;
use crate::source::discover::DiscoverError;
use crate::source::{Files, SourceFile, SourceId, Sources};
use crate::spec::schema::FileKind;
use crate::syntax::{self, Kind, Node, text_at};
use crate::{Checked, Options, Understood, load, understand_files};

/// The files of a project that were asked for.
#[derive(Debug)]
pub struct Project {
    /// The languages into which it is translated: those of the workspace, but for the source language.
    pub languages: Vec<Language>,
    /// Its YAML files that are whole, in the order of their paths, the settings first.
    pub originals: Vec<Original>,
    /// Everything that keeps it from being understood, asked for or not.
    pub checked: Checked,
    pub(super) settings: Option<SourceId>,
}

/// A YAML file.
#[derive(Debug)]
pub struct Original {
    /// Where it is.
    pub path: PathBuf,
    /// Its texts, in its order, each key path once.
    pub passages: Vec<Passage>,
    /// Its translation files, those that are not there yet included.
    pub translations: Vec<Translation>,
    pub(super) source: SourceId,
    kind: FileKind,
    /// What it says; none where that cannot be read.
    root: Option<Node<'static>>,
}

/// A translation file.
#[derive(Debug)]
pub struct Translation {
    /// Into which language.
    pub language: Language,
    /// Where it is, or would be.
    pub path: PathBuf,
    pub(super) source: Option<SourceId>,
    read: Option<(Arc<SourceFile>, PoFile)>,
}

/// How many texts of a file have to be said in a language, and how far they are.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, serde::Serialize)]
pub struct Counts {
    /// All that have to be said.
    pub texts: usize,
    /// Those that are, and somebody vouches for them.
    pub translated: usize,
    /// Those marked `fuzzy`, or made from another source text.
    pub to_review: usize,
    /// Those that are not said.
    pub missing: usize,
}

/// Reads the projects that hold the paths, without proving anything of them.
///
/// # Errors
/// When a path does not exist or holds no concept.
pub fn read(
    files: &dyn Files,
    paths: &[PathBuf],
    options: Options,
) -> Result<Vec<Project>, DiscoverError> {
    let keep = |workspace: &_, concept| Some(of_concept(workspace, &concept));
    let understood = understand_files(files, paths, options, keep)?;
    Ok(understood.into_iter().map(Project::of).collect())
}

impl Project {
    fn of(understood: Understood<Vec<Passage>>) -> Self {
        let Understood {
            compiled,
            yaml,
            selected,
        } = understood;
        let mut passages = of_workspace(&compiled.workspace);
        passages.extend(compiled.concepts.into_iter().flatten());
        passages.sort_by_key(|passage| (passage.place.source, passage.place.start));
        let mut known = BTreeSet::new();
        passages.retain(|passage| known.insert((passage.place.source, passage.path.clone())));
        let languages = compiled.workspace.languages.iter().skip(1);
        let languages: Vec<Language> = languages.cloned().collect();
        let settings = compiled.workspace.source;
        let sources = &compiled.checked.sources;
        let mut claimed = BTreeSet::new();
        let mut originals = Vec::new();
        for beside in yaml {
            let (source, path) = beside.yaml;
            let kind = match settings {
                Some(settings) if settings == source => FileKind::Workspace,
                Some(_) => FileKind::Concept,
                None => FileKind::Alone,
            };
            let translations = languages
                .iter()
                .map(|language| Translation::of(language, &path, &beside.translations, sources));
            // `waste.yaml` and `waste.yml` would share their translations: those are of the first.
            let asked = |translation: &Translation| load::is_selected(&selected, &translation.path);
            let mut translations: Vec<Translation> = translations.filter(asked).collect();
            translations.retain(|translation| claimed.insert(translation.path.clone()));
            if translations.is_empty() {
                continue;
            }
            let root = sources
                .get(source)
                .and_then(|file| syntax::read(file).root.map(|root| root.to_owned_texts()));
            let own = passages
                .iter()
                .filter(|passage| passage.place.source == source);
            originals.push(Original {
                passages: own.cloned().collect(),
                path,
                translations,
                kind,
                source,
                root: root.filter(|root| matches!(root.kind, Kind::Map(_))),
            });
        }
        Self {
            languages,
            originals,
            checked: compiled.checked,
            settings,
        }
    }

    /// Keeps the translations into these languages alone.
    pub fn keep(&mut self, languages: &[Language]) {
        self.languages
            .retain(|language| languages.contains(language));
        for original in &mut self.originals {
            original
                .translations
                .retain(|translation| languages.contains(&translation.language));
        }
    }
}

impl Original {
    /// How far a language is.
    #[must_use]
    pub fn counts(&self, language: &Language) -> Counts {
        let mut counts = Counts::default();
        for passage in self.passages.iter().filter(|passage| passage.needed) {
            let said = passage.said.iter().find(|(own, _)| own == language);
            counts.texts += 1;
            *match said.map(|(_, state)| *state) {
                Some(State::Translated) => &mut counts.translated,
                Some(State::ToReview) => &mut counts.to_review,
                None => &mut counts.missing,
            } += 1;
        }
        counts
    }

    /// Its translation file as it is to stand; none where there is neither a file nor a text for one.
    #[must_use]
    pub fn merged(&self, translation: &Translation) -> Option<Merged> {
        let root = self.root.as_ref()?;
        let nothing = PoFile::default();
        let read = translation
            .read
            .as_ref()
            .map(|(file, po)| (file.as_ref(), po));
        let wanted = self.wanted(root, read.map_or(&nothing, |(_, po)| po));
        let is_of_use = read.is_some() || wanted.iter().any(|text| text.needed);
        is_of_use.then(|| merge(read, &translation.language, &wanted))
    }

    /// Its texts, and what else stands at the key paths of translations: words to search with, texts under `defaults`
    /// that no concept inherits.
    fn wanted(&self, root: &Node<'_>, po: &PoFile) -> Vec<Wanted> {
        let notes = Notes::of(self.kind);
        let notes_of = |path: &str, shows: &[String]| {
            let what = notes.get(path);
            what.into_iter().chain(shows.iter().cloned()).collect()
        };
        let mut wanted = Vec::new();
        for passage in &self.passages {
            if let Some(source) = &passage.source {
                let text = Wanted {
                    path: passage.path.clone(),
                    // Gettext demands of a translation the line break at the end that a block of YAML leaves.
                    source: source.trim_end_matches('\n').to_owned(),
                    needed: passage.needed,
                    notes: notes_of(&passage.path, &passage.shows),
                };
                wanted.push((passage.place.start, text));
            }
        }
        let paths: BTreeSet<&str> = self
            .passages
            .iter()
            .map(|passage| passage.path.as_str())
            .collect();
        let defaults = root
            .get("defaults")
            .filter(|_| self.kind == FileKind::Alone);
        for entry in po.entries.values() {
            let path = entry.context.text.as_str();
            let held = || text_at(root, path).or_else(|| text_at(defaults?, path));
            let Some(node) = (!paths.contains(path)).then(held).flatten() else {
                continue;
            };
            let text = Wanted {
                path: path.to_owned(),
                source: node.text().unwrap_or(&entry.source.text).to_owned(),
                needed: false,
                notes: notes_of(path, &[]),
            };
            wanted.push((node.span.start, text));
        }
        wanted.sort_by_key(|(start, _)| *start);
        wanted.into_iter().map(|(_, text)| text).collect()
    }
}

impl Translation {
    /// The one into a language among those beside a YAML file; that it is not there yet is no mistake.
    fn of(
        language: &Language,
        yaml: &Path,
        beside: &[(Language, (SourceId, PathBuf))],
        sources: &Sources,
    ) -> Self {
        let mut there = beside.iter();
        let there = there
            .find(|(own, _)| own == language)
            .map(|(_, file)| file.clone());
        let (source, path) = match there {
            Some((source, path)) => (Some(source), path),
            None => (None, place_of(yaml, language)),
        };
        let file = source.and_then(|source| sources.get(source).cloned());
        Self {
            language: language.clone(),
            path,
            source,
            read: file.map(|file| {
                let (po, _) = read_po(&file);
                (file, po)
            }),
        }
    }

    /// What stands in it; nothing where it is not there.
    #[must_use]
    pub fn text(&self) -> &str {
        self.read.as_ref().map_or("", |(file, _)| file.text())
    }
}

impl std::ops::AddAssign for Counts {
    fn add_assign(&mut self, other: Self) {
        self.texts += other.texts;
        self.translated += other.translated;
        self.to_review += other.to_review;
        self.missing += other.missing;
    }
}

/// `waste.nl.po` beside `waste.yaml`.
fn place_of(yaml: &Path, language: &Language) -> PathBuf {
    yaml.with_file_name(format!("{}.{language}.po", load::stem(yaml)))
}
