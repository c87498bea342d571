//! The files that are tried, and what Helder and the schema say of them.

use std::path::{Path, PathBuf};
use std::sync::LazyLock;

use helder::checks::{CATALOGUE, Check, Example};
use helder::diagnostic::{Finding, Severity};
use helder::source::{Memory, SourceFile, SourceId};
use helder::spec;
use helder::spec::schema::{FileKind, schema};
use helder::syntax::{self, read};
use helder::{Options, check_paths};
use jiff::civil::Date;
use jsonschema::Validator;

use crate::json::{Scalars, json};
use crate::yaml::yaml;

/// The checks by which Helder says that keys, shapes or words are not those of the format.
pub const READING: [&str; 3] = ["key-unknown", "key-missing", "value-type"];

/// The schema of a kind of file, as `helder schema` prints it.
pub fn schema_of(kind: FileKind) -> serde_json::Value {
    schema(
        kind,
        CATALOGUE.iter().map(|check| (check.name, check.summary())),
    )
}

static VALIDATORS: LazyLock<[Validator; 3]> = LazyLock::new(|| {
    FileKind::ALL.map(|kind| jsonschema::draft7::new(&schema_of(kind)).expect("a schema"))
});

/// Trees that outlive the text they were read from.
pub type Node = syntax::Node<'static>;
pub type Entry = syntax::Entry<'static>;
pub type Kind = syntax::Kind<'static>;
pub type Scalar = syntax::Scalar<'static>;

/// A file of the format.
#[derive(Clone)]
pub struct File {
    pub name: String,
    pub kind: FileKind,
    pub root: Node,
}

impl File {
    /// A file with this text; none where it is no YAML, so that an editor says so before it looks at a schema.
    pub fn read(name: String, kind: FileKind, text: &str) -> Option<Self> {
        let file = SourceFile::new(SourceId(0), &name, text);
        let parsed = read(&file);
        let root = parsed.root.filter(|_| parsed.findings.is_empty())?;
        let root = root.to_owned_texts();
        Some(Self { name, kind, root })
    }

    /// What Helder says of its keys, shapes and words, before anything refers to anything.
    pub fn refused_by_helder(&self) -> Vec<Finding> {
        let findings = match self.kind {
            FileKind::Concept => spec::concept(&self.root).1,
            FileKind::Workspace => spec::workspace(&self.root).1,
            FileKind::Alone => spec::standalone(self.root.clone()).2,
        };
        let of_reading = |finding: &Finding| READING.contains(&finding.check);
        findings.into_iter().filter(of_reading).collect()
    }

    /// Whether the schema refuses it, be its scalars taken as text or as YAML takes them.
    pub fn is_refused_by_schema(&self) -> bool {
        let refused = [Scalars::Text, Scalars::Yaml]
            .map(|scalars| !self.validator().is_valid(&json(&self.root, scalars)));
        refused.contains(&true)
    }

    /// Whether `helder check` finds an error in it or because of it, beside the other files of its example.
    pub fn has_an_error_beside(&self, all: &[Self]) -> bool {
        let (folder, _) = self.name.split_once('/').expect("an example");
        let others = all
            .iter()
            .filter(|other| other.name.starts_with(folder) && other.name != self.name);
        let files = others.chain([self]).fold(Memory::new(), |files, file| {
            files.with(file.name.as_str(), yaml(&file.root).as_str())
        });
        let options = Options {
            today: Date::constant(2026, 12, 1),
        };
        let checked = check_paths(&files, &[PathBuf::from(folder)], options).expect("a workspace");
        checked
            .findings
            .iter()
            .any(|finding| finding.level() == Severity::Error)
    }

    /// Where and why the schema refuses it.
    pub fn complaints(&self) -> Vec<String> {
        let complaints = |scalars| {
            let instance = json(&self.root, scalars);
            let errors = self.validator().iter_errors(&instance);
            let said = |error: jsonschema::ValidationError<'_>| {
                format!("{}: {error}", error.instance_path())
            };
            errors.map(said).collect::<Vec<_>>()
        };
        [Scalars::Text, Scalars::Yaml].map(complaints).concat()
    }

    fn validator(&self) -> &'static Validator {
        let index = FileKind::ALL.iter().position(|kind| *kind == self.kind);
        &VALIDATORS[index.expect("a kind")]
    }
}

/// The YAML files of an example.
pub fn example(name: &str) -> Vec<File> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"))
        .join("examples")
        .join(name);
    let mut paths = vec![root.join("helder.yaml")];
    paths.extend(below(&root.join("concepts")));
    let file = |path: PathBuf| {
        let text = std::fs::read_to_string(&path).expect("a text");
        let name = path
            .strip_prefix(root.parent().expect("a folder"))
            .expect("below")
            .display()
            .to_string();
        let kind = if path.ends_with("helder.yaml") {
            FileKind::Workspace
        } else {
            FileKind::Concept
        };
        File::read(name, kind, &text)
    };
    paths.into_iter().filter_map(file).collect()
}

fn below(folder: &Path) -> Vec<PathBuf> {
    let entries = std::fs::read_dir(folder).expect("a folder");
    let mut paths: Vec<PathBuf> = entries
        .map(|entry| entry.expect("an entry").path())
        .collect();
    paths.retain(|path| path.extension().is_some_and(|ending| ending == "yaml"));
    paths.sort();
    paths
}

/// The files of the examples without mistakes.
pub static SOUND: LazyLock<Vec<File>> = LazyLock::new(|| {
    ["police-zone", "town", "utility"]
        .into_iter()
        .flat_map(example)
        .collect()
});

/// The files of the pages of the checks that pass and stand alone, short and in forms that the examples do not have.
pub static ALONE: LazyLock<Vec<File>> = LazyLock::new(|| {
    let passing = |check: &'static Check| {
        let passing = check
            .examples()
            .into_iter()
            .filter(|example| !example.fails);
        passing
            .flat_map(|example| of_page(check, &example))
            .collect::<Vec<_>>()
    };
    let files = CATALOGUE.iter().flat_map(|check| passing(check));
    files.filter(|file| file.kind == FileKind::Alone).collect()
});

/// The files of an example in the page of a check: in a workspace where the example has one, else alone.
pub fn of_page(check: &Check, example: &Example) -> Vec<File> {
    let settled = example.files.iter().any(|(name, _)| name == "helder.yaml");
    let kind = |name: &str| match name {
        "helder.yaml" => FileKind::Workspace,
        _ if settled => FileKind::Concept,
        _ => FileKind::Alone,
    };
    let yaml = example
        .files
        .iter()
        .filter(|(name, _)| name.ends_with(".yaml"));
    let files = yaml.filter_map(|(name, bytes)| {
        let text = std::str::from_utf8(bytes).ok()?;
        File::read(
            format!("`{}`, {name}:\n{text}", check.name),
            kind(name),
            text,
        )
    });
    files.collect()
}
