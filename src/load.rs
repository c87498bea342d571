//! The files of one project: numbered before any is understood, then read one concept at a time, so that no more of
//! them is held than is being looked at.

pub(crate) mod looks;
pub(crate) mod patterns;

use std::collections::BTreeSet;
use std::path::{Path, PathBuf};
use std::sync::Arc;

use memchr::memmem;
use rayon::prelude::*;
use rustc_hash::FxHashMap;

use crate::checks::{self, Allowance};
use crate::diagnostic::{Finding, Message};
use crate::locale::po;
use crate::model::from_spec::{ConceptIds, Context, Translations};
use crate::model::{Id, Language};
use crate::source::discover::Project;
use crate::source::{Files, ReadError, SourceFile, SourceId, Sources, Span};
use crate::syntax;

/// The files of one project, by number.
pub(crate) struct Numbered {
    first: SourceId,
    paths: Vec<PathBuf>,
    /// `helder.yaml` with its translations.
    pub settings: Option<Place>,
    /// The concepts, in the order of their paths, each with its translations.
    pub concepts: Vec<Place>,
    /// PO files beside no YAML file.
    pub strays: Vec<SourceId>,
}

/// A YAML file and the PO files beside it.
pub(crate) struct Place {
    pub source: SourceId,
    translations: Vec<(Language, SourceId)>,
}

/// A YAML file and the PO files beside it, by number and path.
pub(crate) struct Beside {
    pub yaml: (SourceId, PathBuf),
    pub translations: Vec<(Language, (SourceId, PathBuf))>,
}

/// A YAML file and its translations, read.
#[derive(Default)]
pub(crate) struct Read {
    /// The YAML file; none where it could not be read.
    pub file: Option<Arc<SourceFile>>,
    /// It and its translations.
    pub sources: Sources,
    /// The translations of its texts.
    pub translations: Translations,
    /// What could not be read.
    pub findings: Vec<Finding>,
    /// Whether the system refused a file.
    pub refused: bool,
}

impl Numbered {
    /// Numbers go up from `first` in the order settings, concepts, translations.
    pub(crate) fn of(project: &Project, first: SourceId) -> Self {
        let yaml = project.settings.iter().chain(&project.concepts);
        let paths: Vec<PathBuf> = yaml.chain(&project.translations).cloned().collect();
        let mut ids = (first.0..).map(SourceId);
        let mut place = || Place {
            source: ids.next().unwrap_or_default(),
            translations: Vec::new(),
        };
        let mut numbered = Self {
            first,
            settings: project.settings.as_ref().map(|_| place()),
            concepts: project.concepts.iter().map(|_| place()).collect(),
            strays: Vec::new(),
            paths,
        };
        numbered.place_translations(project);
        numbered
    }

    /// Sets each PO file beside the YAML file it translates: `waste.nl.po` beside `waste.yaml`.
    fn place_translations(&mut self, project: &Project) {
        let yaml = self.paths.len() - project.translations.len();
        let by_path: FxHashMap<&Path, usize> =
            (0..yaml).map(|at| (self.paths[at].as_path(), at)).collect();
        let has_settings = usize::from(self.settings.is_some());
        for (path, at) in project.translations.iter().zip(yaml..) {
            let id = self.id(at);
            match beside(path, &by_path) {
                Some((0, language)) if has_settings == 1 => {
                    let settings = self.settings.iter_mut();
                    settings.for_each(|place| place.translations.push((language.clone(), id)));
                }
                Some((file, language)) => {
                    self.concepts[file - has_settings]
                        .translations
                        .push((language, id));
                }
                None => self.strays.push(id),
            }
        }
    }

    fn id(&self, at: usize) -> SourceId {
        SourceId(
            self.first
                .0
                .saturating_add(u32::try_from(at).unwrap_or(u32::MAX)),
        )
    }

    /// The number after the last.
    pub(crate) fn next(&self) -> SourceId {
        self.id(self.paths.len())
    }

    /// The path of a file.
    pub(crate) fn path(&self, source: SourceId) -> Option<&Path> {
        let at = source.0.checked_sub(self.first.0)?;
        self.paths.get(at as usize).map(PathBuf::as_path)
    }

    /// The YAML files, the settings first, each with the PO files beside it.
    pub(crate) fn yaml(&self) -> Vec<Beside> {
        let file = |source: SourceId| {
            (
                source,
                self.path(source).unwrap_or(Path::new("")).to_owned(),
            )
        };
        let beside = |place: &Place| Beside {
            yaml: file(place.source),
            translations: place
                .translations
                .iter()
                .map(|(language, source)| (language.clone(), file(*source)))
                .collect(),
        };
        self.settings
            .iter()
            .chain(&self.concepts)
            .map(beside)
            .collect()
    }

    /// The ids of the concepts, which are needed before a concept that names another is understood: stated at the start of
    /// a line, else the file's name.
    pub(crate) fn concept_ids(&self, files: &dyn Files) -> BTreeSet<Id> {
        let stated = |place: &Place| {
            let path = self.path(place.source).unwrap_or(Path::new(""));
            let bytes = files.read(path, syntax::FILE_BYTES as u64);
            let bytes = bytes.unwrap_or_default();
            if bytes.contains(&0) {
                // Two bytes a letter: no text of ours, but what it states may be named all the same.
                let (file, _) = syntax::decode(place.source, path, bytes);
                return stated_id(path, file.text().as_bytes());
            }
            stated_id(path, &bytes)
        };
        if rayon::current_thread_index().is_some() {
            // This thread would take up another concept meanwhile, which would wait for these ids, and so for itself.
            return self.concepts.iter().map(stated).collect();
        }
        each(&self.concepts, stated).into_iter().collect()
    }

    /// Reads the settings with their translations, as far as they can be, and the PO files that translate nothing.
    pub(crate) fn read_house(&self, files: &dyn Files) -> Read {
        let mut read = Read::default();
        if let Some(place) = &self.settings {
            read.add_place(self, files, place);
            read.file = read.sources.get(place.source).cloned();
        }
        for id in &self.strays {
            read.add(self.text(files, *id));
        }
        read
    }

    /// Reads a concept with its translations, beside the settings.
    pub(crate) fn read(&self, files: &dyn Files, place: &Place, house: &Read) -> Read {
        let mut read = Read {
            sources: house.sources.clone(),
            translations: house.translations.clone(),
            ..Read::default()
        };
        read.add_place(self, files, place);
        read
    }

    /// Reads again what findings point at and nobody kept.
    pub(crate) fn fetch(&self, files: &dyn Files, findings: &[Finding], sources: &mut Sources) {
        for span in findings.iter().flat_map(Finding::spans) {
            if sources.get(span.source).is_none() && self.path(span.source).is_some() {
                sources.insert(self.text(files, span.source).shown);
            }
        }
    }

    fn text(&self, files: &dyn Files, id: SourceId) -> Text {
        Text::read(files, id, self.path(id).unwrap_or(Path::new("")))
    }
}

/// One file as it was read.
struct Text {
    /// The file, where all of it is text.
    file: Option<Arc<SourceFile>>,
    /// What can be shown of it.
    shown: Arc<SourceFile>,
    finding: Option<Finding>,
    refused: bool,
}

impl Text {
    fn read(files: &dyn Files, id: SourceId, path: &Path) -> Self {
        let unread = |message: Message, refused| Text {
            file: None,
            shown: Arc::new(SourceFile::new(id, path, "")),
            finding: Some(Finding::new("file-unreadable", Span::new(id, 0, 0)).message(message)),
            refused,
        };
        let bytes = match files.read(path, syntax::FILE_BYTES as u64) {
            Ok(bytes) => bytes,
            Err(ReadError::TooLarge { limit }) => {
                let megabytes = i64::try_from(limit / (1024 * 1024)).unwrap_or(i64::MAX);
                let message = Message::new("file-unreadable-large")
                    .with("limit", crate::diagnostic::Arg::Number(megabytes));
                return unread(message, false);
            }
            Err(error) => {
                let message = Message::new("file-unreadable")
                    .with("kind", error.kind())
                    .with("reason", error.to_string());
                return unread(message, true);
            }
        };
        let (file, finding) = syntax::decode(id, path, bytes);
        let shown = Arc::new(file);
        Text {
            file: finding.is_none().then(|| shown.clone()),
            shown,
            finding,
            refused: false,
        }
    }
}

impl Read {
    /// What the files are understood against.
    pub(crate) fn context<'r>(&'r self, concepts: &'r dyn ConceptIds) -> Context<'r> {
        Context {
            sources: &self.sources,
            translations: &self.translations,
            concepts,
        }
    }

    fn add_place(&mut self, numbered: &Numbered, files: &dyn Files, place: &Place) {
        self.file = self.add(numbered.text(files, place.source));
        for (language, id) in &place.translations {
            if let Some(file) = self.add(numbered.text(files, *id)) {
                let (translation, findings) = po::read_po(&file);
                self.findings.extend(findings);
                let translations = self.translations.entry(place.source).or_default();
                Arc::make_mut(translations).push((language.clone(), translation));
            }
        }
    }

    /// Keeps a file and what is wrong with it.
    fn add(&mut self, text: Text) -> Option<Arc<SourceFile>> {
        self.sources.insert(text.shown);
        self.findings.extend(text.finding);
        self.refused |= text.refused;
        text.file
    }
}

/// The comments in a YAML file and in its translations that allow findings.
pub(crate) fn allowances(
    read: &Read,
    file: &SourceFile,
    parsed: &syntax::Parsed<'_>,
) -> Vec<Allowance> {
    let translations = read
        .translations
        .get(&file.id)
        .map_or(&[][..], |files| files.as_slice());
    let translations = translations.iter().filter_map(|(language, texts)| {
        let (_, first) = texts.entries.first()?;
        Some((read.sources.get(first.span.source)?, texts, language))
    });
    let translations: Vec<_> = translations.collect();
    let beside: Vec<SourceId> = translations.iter().map(|(file, ..)| file.id).collect();
    let mut allowances = checks::in_yaml(file, parsed.root.as_ref(), &parsed.comments, &beside);
    for (translation, texts, language) in translations {
        allowances.extend(checks::in_translations(
            translation,
            texts,
            language,
            file.id,
        ));
    }
    allowances
}

/// The translations beside a YAML file that translate nothing in it. A file that stands alone may inherit from itself.
pub(crate) fn orphans(
    read: &Read,
    file: &SourceFile,
    parsed: &syntax::Parsed<'_>,
    alone: bool,
) -> Vec<Finding> {
    // Where the file cannot be read to its end, texts may stand behind it.
    let is_cut = |finding: &Finding| finding.check == "yaml-syntax";
    let root = parsed.root.as_ref();
    let root = root.filter(|_| !parsed.findings.iter().any(is_cut));
    let (Some(root), Some(translations)) = (root, read.translations.get(&file.id)) else {
        return Vec::new();
    };
    let defaults = root.get("defaults").filter(|_| alone);
    let roots: Vec<_> = std::iter::once(root).chain(defaults).collect();
    let of_language = |(language, texts): &_| checks::orphans(&roots, texts, language);
    translations.iter().flat_map(of_language).collect()
}

/// The translations beside a YAML file that are in no language in which its pages need them.
pub(crate) fn strangers(read: &Read, file: SourceId, spoken: &[Language]) -> Vec<Finding> {
    let translations = read.translations.get(&file);
    let translations = translations.into_iter().flat_map(|files| files.iter());
    translations
        .filter_map(|(language, texts)| checks::stranger(language, texts, spoken))
        .collect()
}

/// The YAML file, by its place among all, that a PO file stands beside, and the language in the PO file's name.
fn beside(po: &Path, yaml: &FxHashMap<&Path, usize>) -> Option<(usize, Language)> {
    let stem = stem(po);
    let (name, language) = stem.rsplit_once('.')?;
    let folder = po.parent().unwrap_or(Path::new(""));
    let paths = ["yaml", "yml"].map(|ending| folder.join(format!("{name}.{ending}")));
    let found = paths.iter().find_map(|path| yaml.get(path.as_path()))?;
    Some((*found, Language::new(language)))
}

/// Whether the findings of a file were asked for: it was named, or the file it translates was.
pub(crate) fn is_selected(selected: &BTreeSet<PathBuf>, file: &Path) -> bool {
    if selected.is_empty() {
        return true;
    }
    let stem_of_file = stem(file);
    let translates = |path: &Path| {
        stem_of_file
            .strip_prefix(&stem(path))
            .is_some_and(|rest| rest.starts_with('.'))
    };
    let beside = |path: &PathBuf| path.parent() == file.parent() && translates(path);
    selected.contains(file) || selected.iter().any(beside)
}

/// Does something with each of several, on all processors. One alone is done right here: to start others takes longer.
pub(crate) fn each<T: Sync, U: Send>(all: &[T], work: impl Fn(&T) -> U + Sync) -> Vec<U> {
    match all {
        [one] => vec![work(one)],
        _ => all.par_iter().map(&work).collect(),
    }
}

/// The id of a concept before it is read: `id:` at the start of a line, else the file's name. Only that line is looked at
/// as a text, for all files of a workspace are read for it.
pub(crate) fn stated_id(path: &Path, bytes: &[u8]) -> Id {
    let first = bytes.strip_prefix(b"id:");
    let behind = || memmem::find(bytes, b"\nid:").map(|at| &bytes[at + 4..]);
    let stated = first.or_else(behind).unwrap_or_default();
    let line = stated.split(|byte| *byte == b'\n').next();
    let stated = String::from_utf8_lossy(line.unwrap_or_default());
    let id = stated.split(" #").next().unwrap_or_default();
    match id.trim().trim_matches(['"', '\'']) {
        "" => Id::new(&stem(path)),
        id => Id::new(id),
    }
}

/// A file's name without its ending.
pub(crate) fn stem(path: &Path) -> String {
    path.file_stem()
        .map(|stem| stem.to_string_lossy().into_owned())
        .unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::source::Memory;

    #[test]
    fn an_id_is_stated_on_a_line_of_its_own_or_by_the_name_of_the_file() {
        for (text, id) in [
            ("id: waste", "waste"),
            (
                "# id: no\n  id: no\nid: 'waste' # the bins\r\nid: no\n",
                "waste",
            ),
            ("title: x\nid: \"waste\"", "waste"),
            ("title: x\nid:\n", "bins"),
            ("", "bins"),
        ] {
            let found = stated_id(Path::new("concepts/bins.yaml"), text.as_bytes());
            assert_eq!(found.as_str(), id, "{text}");
        }
        let broken = stated_id(Path::new("bins.yaml"), b"title: \xff\nid: waste\n");
        assert_eq!(broken.as_str(), "waste");
    }

    #[test]
    fn a_file_in_another_encoding_states_its_id_and_a_missing_one_its_name() {
        let wide: Vec<u8> = "id: waste\n"
            .encode_utf16()
            .flat_map(u16::to_le_bytes)
            .collect();
        let files = Memory::new().with("concepts/bins.yaml", wide);
        let paths = ["concepts/bins.yaml", "concepts/gone.yaml"].map(PathBuf::from);
        let project = Project {
            root: PathBuf::new(),
            settings: None,
            concepts: paths.to_vec(),
            translations: Vec::new(),
            selected: BTreeSet::new(),
        };
        let ids = Numbered::of(&project, SourceId::default()).concept_ids(&files);
        let ids: Vec<_> = ids.iter().map(Id::as_str).collect();
        assert_eq!(ids, ["gone", "waste"]);
    }
}
