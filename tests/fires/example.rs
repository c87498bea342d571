//! The examples, and changes to their files.

use std::collections::{BTreeMap, BTreeSet};
use std::path::{Path, PathBuf};
use std::sync::LazyLock;

use helder::source::{Disk, Files, Memory};

use crate::mistake::{Change, Hunk, Sign};

/// Stands in a hunk for every line up to the next one.
const SKIP: &str = "...";

/// One line of a file.
#[derive(Clone)]
pub struct Line {
    /// Its words, without the end of the line.
    pub text: String,
    /// Whether the mistake put it there.
    pub is_new: bool,
}

/// The files of a workspace by path, the example's name first.
#[derive(Clone, Default)]
pub struct Example {
    files: BTreeMap<String, Vec<Line>>,
    /// Those that are not UTF-8 but ISO 8859-1.
    latin: Vec<String>,
}

/// All examples together.
static EXAMPLES: LazyLock<Example> = LazyLock::new(|| {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("examples");
    let is_read = |path: &PathBuf| {
        let ending = path.extension();
        ending.is_some_and(|ending| ending == "yaml" || ending == "po")
    };
    let lines = |path: PathBuf| {
        let text = std::fs::read_to_string(&path).expect("a text");
        let name = path.strip_prefix(&root).expect("a path below the examples");
        let line = |text: &str| Line {
            text: text.to_owned(),
            is_new: false,
        };
        let name = name.to_string_lossy().replace('\\', "/");
        (name, text.lines().map(line).collect())
    };
    let paths = Disk.walk(&root).expect("the examples").into_iter();
    Example {
        files: paths.filter(is_read).map(lines).collect(),
        latin: Vec::new(),
    }
});

impl Example {
    /// The example in which these files stand.
    pub fn around(changed: &[&str]) -> Self {
        let name = |path: &str| path.split('/').next().map(str::to_owned);
        let names: BTreeSet<Option<String>> = changed.iter().map(|path| name(path)).collect();
        let files = EXAMPLES.files.iter();
        let own = files.filter(|(path, _)| names.contains(&name(path)));
        Self {
            files: own
                .map(|(path, lines)| (path.clone(), lines.clone()))
                .collect(),
            latin: Vec::new(),
        }
    }

    /// What is checked after a change to these files: the concept, where only one is changed; else all of the example.
    pub fn asked(changed: &[&str]) -> PathBuf {
        let concepts: BTreeSet<Option<PathBuf>> =
            changed.iter().map(|path| concept(path)).collect();
        let mut concepts = concepts.into_iter();
        match (concepts.next().flatten(), concepts.next()) {
            (Some(concept), None) => concept,
            _ => PathBuf::from("."),
        }
    }

    /// A line of a file, counted from 1.
    pub fn line(&self, path: &str, number: usize) -> Option<&Line> {
        self.files.get(path)?.get(number.checked_sub(1)?)
    }

    /// The files as a workspace is read.
    pub fn memory(&self) -> Memory {
        let bytes = |(path, lines): (&String, &Vec<Line>)| {
            let text: String = lines
                .iter()
                .map(|line| format!("{}\n", line.text))
                .collect();
            let bytes = if self.latin.contains(path) {
                text.chars()
                    .map(|sign| u8::try_from(u32::from(sign)).unwrap_or(b'?'))
                    .collect()
            } else {
                text.into_bytes()
            };
            (path.clone(), bytes)
        };
        self.files
            .iter()
            .map(bytes)
            .fold(Memory::new(), |memory, (path, bytes)| {
                memory.with(path, bytes)
            })
    }

    /// Makes a change.
    ///
    /// # Errors
    /// Says which text no longer stands where the change expects it.
    pub fn apply(&mut self, change: &Change) -> Result<(), String> {
        match change {
            Change::Hunk(hunk) => self.replace(hunk),
            Change::Remove(path) => self.taken(path).map(|_| ()),
            Change::Latin(path) => {
                self.latin.push(path.clone());
                self.file(path).map(|_| ())
            }
            Change::Rename { from, to } => {
                let lines = self.taken(from)?;
                self.files.insert(to.clone(), lines);
                Ok(())
            }
        }
    }

    fn taken(&mut self, path: &str) -> Result<Vec<Line>, String> {
        self.files.remove(path).ok_or_else(|| no_file(path))
    }

    fn file(&mut self, path: &str) -> Result<&mut Vec<Line>, String> {
        self.files.get_mut(path).ok_or_else(|| no_file(path))
    }

    fn replace(&mut self, hunk: &Hunk) -> Result<(), String> {
        let added_alone = hunk.lines.iter().all(|(sign, _)| *sign == Sign::Added);
        if added_alone {
            self.files.entry(hunk.file.clone()).or_default();
        }
        let file = self.file(&hunk.file)?;
        let start = if added_alone {
            file.len()
        } else {
            found(file, hunk)?
        };
        let range = start..start + length(&file[start..], hunk).unwrap_or_default();
        let new = hunk.lines.iter().filter(|(sign, _)| *sign != Sign::Removed);
        let new = new.map(|(sign, text)| Line {
            text: text.clone(),
            is_new: *sign == Sign::Added,
        });
        file.splice(range, new);
        Ok(())
    }
}

/// The file of a concept, where a file is one or translates one.
fn concept(path: &str) -> Option<PathBuf> {
    let (folder, name) = path.split_once("/concepts/")?;
    let stem = name.split_once('.').map_or(name, |(stem, _)| stem);
    Some(PathBuf::from(format!("{folder}/concepts/{stem}.yaml")))
}

fn no_file(path: &str) -> String {
    format!("`{path}` no longer stands in the examples")
}

/// The first of the old lines: behind the line that the hunk names, or in the one place of the file where they stand.
fn found(file: &[Line], hunk: &Hunk) -> Result<usize, String> {
    let behind = match &hunk.after {
        None => 0,
        Some(after) => {
            let line = file.iter().position(|line| line.text == *after);
            line.ok_or_else(|| format!("`{after}` no longer stands in {}", hunk.file))? + 1
        }
    };
    let mut places = (behind..file.len()).filter(|start| length(&file[*start..], hunk).is_some());
    let (first, second) = (places.next(), places.next());
    let problem = match (first, second, &hunk.after) {
        (None, ..) => "no longer stands",
        (Some(_), Some(_), None) => "stands more than once",
        (Some(start), ..) => return Ok(start),
    };
    let old = hunk.lines_but(Sign::Added).join("\n    ");
    Err(format!(
        "the text to be replaced {problem} in {}:\n    {old}",
        hunk.file
    ))
}

/// How many lines a hunk replaces, where its old lines are the first ones here.
fn length(lines: &[Line], hunk: &Hunk) -> Option<usize> {
    let mut rest = lines;
    let mut skips = false;
    for old in hunk.lines_but(Sign::Added) {
        if old == SKIP {
            skips = true;
        } else {
            let mut ahead = rest.iter();
            let next = if skips {
                ahead.position(|line| line.text == old)?
            } else {
                ahead.next().filter(|line| line.text == old).map(|_| 0)?
            };
            rest = &rest[next + 1..];
            skips = false;
        }
    }
    Some(lines.len() - rest.len())
}
