//! The files of one project, read and numbered before anything is understood.

pub(crate) mod patterns;

use std::collections::{BTreeMap, BTreeSet};
use std::path::{Path, PathBuf};
use std::sync::Arc;

use rayon::prelude::*;

use crate::diagnostic::{Finding, Message};
use crate::locale::po;
use crate::model::from_spec::Translations;
use crate::model::{Id, Language};
use crate::source::discover::Project;
use crate::source::{Files, ReadError, SourceFile, SourceId, Sources, Span};
use crate::syntax;

/// The files of one project.
pub(crate) struct Loaded {
    /// All of them, by number.
    pub sources: Sources,
    /// `helder.yaml`.
    pub settings: Option<Arc<SourceFile>>,
    /// The concepts, in the order of their paths.
    pub concepts: Vec<Arc<SourceFile>>,
    /// The ids of the concepts: stated at the start of a line, else the file's name.
    pub concept_ids: BTreeSet<Id>,
    /// The translations, by the file they stand beside.
    pub translations: Translations,
    /// What could not be read.
    pub findings: Vec<Finding>,
    /// Whether the system refused a file.
    pub unreadable: bool,
}

/// What came of reading one file.
struct Read {
    file: Arc<SourceFile>,
    findings: Vec<Finding>,
    refused: bool,
}

/// Reads the files of a project in parallel; numbers go up from `first` in the order settings, concepts, translations.
pub(crate) fn load(files: &dyn Files, project: &Project, first: SourceId) -> Loaded {
    let all = project
        .settings
        .iter()
        .chain(&project.concepts)
        .chain(&project.translations);
    let numbered: Vec<(SourceId, &PathBuf)> = (first.0..).map(SourceId).zip(all).collect();
    let read: Vec<Read> = numbered
        .into_par_iter()
        .map(|(id, path)| read(files, id, path))
        .collect();
    let mut loaded = Loaded {
        sources: read.iter().map(|read| read.file.clone()).collect(),
        settings: None,
        concepts: Vec::new(),
        concept_ids: BTreeSet::new(),
        translations: BTreeMap::new(),
        findings: Vec::new(),
        unreadable: read.iter().any(|read| read.refused),
    };
    for Read { file, findings, .. } in read {
        let whole = findings.is_empty();
        loaded.findings.extend(findings);
        if project.settings.as_ref() == Some(&file.path) {
            loaded.settings = Some(file);
        } else if project.concepts.contains(&file.path) {
            loaded.concept_ids.insert(stated_id(&file));
            loaded.concepts.extend(whole.then_some(file));
        } else if whole {
            loaded.translate(&file);
        }
    }
    loaded
}

impl Loaded {
    /// Reads a PO file and sets it beside the YAML file it translates: `waste.nl.po` beside `waste.yaml`.
    fn translate(&mut self, file: &SourceFile) {
        let stem = stem(&file.path);
        let Some((name, language)) = stem.rsplit_once('.') else {
            return;
        };
        let folder = file.path.parent().unwrap_or(Path::new(""));
        let beside = ["yaml", "yml"].map(|ending| folder.join(format!("{name}.{ending}")));
        let Some(source) = self
            .sources
            .iter()
            .find(|source| beside.contains(&source.path))
            .map(|source| source.id)
        else {
            return;
        };
        let (translation, findings) = po::read_po(file);
        self.findings.extend(findings);
        self.translations
            .entry(source)
            .or_default()
            .push((Language::new(language), translation));
    }

    /// Whether the findings of a file were asked for: it was named, or the file it translates was.
    pub(crate) fn is_selected(&self, project: &Project, source: SourceId) -> bool {
        let Some(file) = self.sources.get(source) else {
            return false;
        };
        let translates = |path: &PathBuf| {
            stem(&file.path)
                .strip_prefix(&stem(path))
                .is_some_and(|rest| rest.starts_with('.'))
        };
        let beside = |path: &PathBuf| path.parent() == file.path.parent() && translates(path);
        project.selected.is_empty()
            || project.selected.contains(&file.path)
            || project.selected.iter().any(beside)
    }
}

fn read(files: &dyn Files, id: SourceId, path: &Path) -> Read {
    let empty = |message: Message, check: &'static str, refused| {
        let file = Arc::new(SourceFile::new(id, path, ""));
        let finding = Finding::new(check, Span::new(id, 0, 0)).message(message);
        Read {
            file,
            findings: vec![finding],
            refused,
        }
    };
    let bytes = match files.read(path, syntax::FILE_BYTES as u64) {
        Ok(bytes) => bytes,
        Err(ReadError::TooLarge { limit }) => {
            let megabytes = i64::try_from(limit / (1024 * 1024)).unwrap_or(i64::MAX);
            let message = Message::new("file-unreadable-large")
                .with("limit", crate::diagnostic::Arg::Number(megabytes));
            return empty(message, "file-unreadable", false);
        }
        Err(error) => {
            let message = Message::new("file-unreadable").with("reason", error.to_string());
            return empty(message, "file-unreadable", true);
        }
    };
    let (file, finding) = syntax::decode(id, path, bytes);
    Read {
        file: Arc::new(file),
        findings: finding.into_iter().collect(),
        refused: false,
    }
}

/// The id of a concept before it is read: `id:` at the start of a line, else the file's name.
fn stated_id(file: &SourceFile) -> Id {
    let stated = file
        .text()
        .lines()
        .find_map(|line| line.strip_prefix("id:"));
    let stated = stated.map(|id| {
        id.split(" #")
            .next()
            .unwrap_or_default()
            .trim()
            .trim_matches(['"', '\''])
    });
    stated
        .filter(|id| !id.is_empty())
        .map_or_else(|| Id::new(&stem(&file.path)), Id::new)
}

/// A file's name without its ending.
pub(crate) fn stem(path: &Path) -> String {
    path.file_stem()
        .map(|stem| stem.to_string_lossy().into_owned())
        .unwrap_or_default()
}
