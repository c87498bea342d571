//! What is mutated: the example workspaces, in memory.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

use helder::analysis::{Setting, decide, read_case};
use helder::diagnostic::{Finding, Severity};
use helder::model::{Concept, Decision, Named, Workspace};
use helder::source::{Disk, Files, Memory, SourceFile, SourceId, Sources};
use helder::syntax::read;
use jiff::civil::Date;

use crate::edit::{Edit, applied};
use crate::places::{Node, Place, places};

/// The examples, and a small house with the keys that none of them has.
const EXAMPLES: [&str; 4] = [
    "examples/police-zone",
    "examples/town",
    "examples/utility",
    "tests/mutations/rare",
];

/// The settings of a workspace.
pub const SETTINGS: &str = "helder.yaml";

/// The day of every run.
pub fn day() -> Date {
    "2026-12-01".parse().expect("a day")
}

/// A workspace in memory.
#[derive(Clone)]
pub struct Ground {
    /// The example, and its concept where it holds but one.
    pub name: String,
    /// The files by path.
    pub files: BTreeMap<PathBuf, String>,
    /// Files that the settings name, in which no mistakes are made: pictures, style sheets, templates.
    pub beside: BTreeMap<PathBuf, String>,
}

/// What came of checking a ground.
pub struct Checked {
    /// The errors and warnings.
    pub findings: Vec<Finding>,
    /// The files they stand in.
    pub sources: Sources,
    /// The settings and the concepts as they were understood.
    pub understood: Vec<(Workspace, Concept)>,
}

impl Ground {
    /// Every example with all its files.
    pub fn whole() -> Vec<Self> {
        EXAMPLES.map(Self::load).into()
    }

    /// Every concept of every example alone with its settings, without the texts that decide nothing: reading them is most
    /// of the work.
    pub fn bare() -> Vec<Self> {
        let has_texts_of_others = |ground: &&Self| ground.languages().len() > 1;
        let whole = Self::whole();
        let examples = whole.iter().filter(has_texts_of_others);
        examples.flat_map(Self::concepts).collect()
    }

    fn load(name: &str) -> Self {
        let root = Path::new(env!("CARGO_MANIFEST_DIR")).join(name);
        let paths = Disk.walk(&root).expect("the example");
        let read = |path: PathBuf| {
            let text = std::fs::read_to_string(&path).expect("a text");
            let path = path.strip_prefix(&root).expect("a path below the example");
            (path.to_owned(), text)
        };
        let ending_in = |endings: &[&str]| {
            let is_one = |path: &&PathBuf| {
                let ending = path.extension().and_then(|ending| ending.to_str());
                ending.is_some_and(|ending| endings.contains(&ending))
            };
            paths.iter().filter(is_one).cloned().map(read).collect()
        };
        Self {
            name: name.rsplit('/').next().unwrap_or(name).to_owned(),
            files: ending_in(&["yaml", "po"]),
            beside: ending_in(&["css", "svg", "html"]),
        }
    }

    fn concepts(&self) -> Vec<Self> {
        let languages = self.languages();
        let stripped = |path: &Path| (path.to_owned(), bare(&self.files[path], &languages));
        let concepts = self.files.keys().filter(|path| is_concept(path));
        concepts
            .map(|concept| Self {
                name: format!(
                    "{}/{}",
                    self.name,
                    concept.file_stem().expect("a name").display()
                ),
                files: [Path::new(SETTINGS), concept].map(stripped).into(),
                beside: self.beside.clone(),
            })
            .collect()
    }

    /// The languages of the workspace, the source language first.
    pub fn languages(&self) -> Vec<String> {
        let root = self.tree(Path::new(SETTINGS));
        let listed = places(&root);
        let listed = listed.iter().filter(|place| place.is("languages.*"));
        listed
            .filter_map(|place| Some(place.value.text()?.to_owned()))
            .collect()
    }

    /// The tree of a file.
    pub fn tree(&self, path: &Path) -> Node {
        tree(&self.files[path])
    }

    /// The same with some files changed.
    pub fn with(&self, edits: &[(PathBuf, Edit)]) -> Self {
        let mut other = self.clone();
        for (path, text) in &mut other.files {
            let own: Vec<&Edit> = edits
                .iter()
                .filter(|(file, _)| file == path)
                .map(|(_, edit)| edit)
                .collect();
            *text = applied(text, &own);
        }
        other
    }

    /// Checks it as `helder check` does.
    pub fn check(&self) -> Checked {
        let files = self
            .files
            .iter()
            .chain(&self.beside)
            .fold(Memory::new(), |memory, (path, text)| {
                memory.with(path, text.as_str())
            });
        let options = helder::Options { today: day() };
        let keep = |workspace: &Workspace, concept| Some((workspace.clone(), concept));
        let mut compiled = helder::compile_paths(&files, &[PathBuf::from(".")], options, keep)
            .expect("a workspace");
        let compiled = compiled.remove(0);
        let mut findings = compiled.checked.findings;
        findings.retain(|finding| finding.level() != Severity::Info);
        Checked {
            findings,
            sources: compiled.checked.sources,
            understood: compiled.concepts,
        }
    }
}

impl Checked {
    /// Whether a finding was there already: a concept alone refers to others.
    pub fn has(&self, finding: &Finding) -> bool {
        let same = |other: &Finding| {
            (other.check, &other.path, &other.message)
                == (finding.check, &finding.path, &finding.message)
        };
        self.findings.iter().any(same)
    }

    /// What `helder decide` says to a case; `None` where it cannot be given.
    pub fn said(&self, concept: &str, decision: &str, pairs: &[(&str, &str)]) -> Option<String> {
        let (workspace, concept, decision) = self.decision(concept, decision)?;
        let setting = Setting {
            workspace,
            concept,
            on: day(),
        };
        let case = read_case(&setting, pairs.iter().copied()).ok()?;
        let decided = decide(setting, decision, &case);
        let answers = decided
            .answers
            .iter()
            .map(|answer| (answer.outcome.to_string(), &answer.amount));
        Some(format!(
            "{} {:?}",
            decided.status.word(),
            answers.collect::<Vec<_>>()
        ))
    }

    fn decision(
        &self,
        concept: &str,
        decision: &str,
    ) -> Option<(&Workspace, &Concept, &Named<Decision>)> {
        let (workspace, concept) = self
            .understood
            .iter()
            .find(|(_, other)| other.id == concept)?;
        let found = concept
            .decisions
            .get(decision)
            .or_else(|| concept.staff.decisions.get(decision))?;
        Some((workspace, concept, found))
    }
}

/// Whether a file is a concept.
pub fn is_concept(path: &Path) -> bool {
    path != Path::new(SETTINGS) && path.extension().is_some_and(|ending| ending == "yaml")
}

fn tree(text: &str) -> Node {
    let file = SourceFile::new(SourceId(0), "file.yaml", text);
    let parsed = read(&file);
    parsed.root.expect("a tree").to_owned_texts()
}

/// What no decision depends on.
const UNDECISIVE: &[&str] = &[
    "summary",
    "for",
    "also_called",
    "legal_basis",
    "choices",
    "extras",
    "related",
    "if_you_hear_nothing",
    "if_it_goes_wrong",
    "defaults",
    "glossary",
    "site",
    "offered.*.what",
    "offered.*.steps",
    "offered.*.stops_when",
    "offered.*.result",
    "offered.*.no_result",
    "offered.*.starts",
    "offered.*.if_missed",
    "offered.*.paused_by",
    "offered.*.because",
    "not_offered.*.because",
    "not_offered.*.instead",
    "client_must.*.how",
    "client_must.*.because",
    "client_must.*.otherwise",
    "facts.*.ask",
    "facts.*.help",
    "cases.*.story",
];

/// The text without that, and without what other languages say; every line keeps its number.
fn bare(text: &str, languages: &[String]) -> String {
    let root = tree(text);
    let is_other = |word: &str| languages[1..].iter().any(|language| language == word);
    let is_left_out = |place: &&Place<'_>| {
        let listed = place.is("languages.*") && place.value.text().is_some_and(is_other);
        let translated =
            place.key.is_some() && is_other(place.name()) && place.has_sibling(&languages[0]);
        let for_staff = place.is("staff.*") && place.name() != "decisions";
        listed || translated || for_staff || UNDECISIVE.iter().any(|path| place.is(path))
    };
    let mut edits: Vec<Edit> = Vec::new();
    for place in places(&root).iter().filter(is_left_out) {
        let range = place.removal(text);
        if edits
            .last()
            .is_none_or(|last| last.range.end <= range.start)
        {
            let lines = text[range.clone()].matches('\n').count();
            edits.push(Edit::new(range, "\n".repeat(lines)));
        }
    }
    applied(text, &edits.iter().collect::<Vec<_>>())
}
