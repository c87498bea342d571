//! Findings → mended files: the safe fixes, made as far as they keep every answer.
//!
//! In: the files, and which findings are to be mended. Out: [`Fixed`], the texts that change. Fixes that touch each other
//! are made one after the other, each after a new check. A fix of which a decision would answer otherwise
//! ([`Logic`]), or that leaves its finding as it was, is not made, whatever the check that proposes it thinks of it.

mod edits;

use std::collections::{BTreeMap, BTreeSet};
use std::path::PathBuf;

use crate::diagnostic::{Finding, Fix, fingerprint};
use crate::model::logic::Logic;
use crate::model::{Concept, Id, Workspace};
use crate::source::discover::DiscoverError;
use crate::source::{Files, Overlay, SourceId, Sources};
use crate::{Checked, Options, check_keeping};
use edits::Edits;

/// So often the files are checked again at most: a mended place shows what stood behind it.
const ROUNDS: usize = 12;

/// What came of fixing.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Fixed {
    /// The files that change, by path: the text before and after.
    pub files: BTreeMap<PathBuf, Change>,
    /// How many fixes were made.
    pub count: usize,
}

/// A text that changes.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Change {
    /// As it stands.
    pub before: String,
    /// As it is mended.
    pub after: String,
}

/// The answers of each concept, by its file.
type Answers = BTreeMap<SourceId, (Id, Logic)>;

/// Makes the safe fixes of the findings that are wanted, in memory.
///
/// # Errors
/// When a path does not exist or holds no concept.
pub fn fix(
    files: &dyn Files,
    paths: &[PathBuf],
    options: Options,
    wanted: &dyn Fn(&Finding) -> bool,
) -> Result<Fixed, DiscoverError> {
    let look = |texts: BTreeMap<PathBuf, String>| {
        let keep = |workspace: &Workspace, concept: Concept| {
            let logic = Logic::of(workspace, &concept);
            Some((concept.source, (concept.id, logic)))
        };
        let (checked, answers) = check_keeping(&Overlay::new(files, texts), paths, options, keep)?;
        Ok::<_, DiscoverError>(Looked {
            checked,
            answers: answers.into_iter().collect(),
        })
    };
    let mut fixed = Fixed::default();
    let mut refused = BTreeSet::new();
    let mut now = look(BTreeMap::new())?;
    for _ in 0..ROUNDS {
        let fixes = now.fixes(wanted, &refused);
        if fixes.is_empty() {
            break;
        }
        let made = together(&fixes);
        let next = look(fixed.with(&now.checked.sources, &made.edits))?;
        if let Some(bad) = next.spoiled(&now, &made.names) {
            // One of them changes an answer or nothing at all: each is tried alone from here on.
            match bad {
                _ if made.names.len() == 1 => refused.extend(made.names),
                Spoiled::Finding(name) => drop(refused.insert(name)),
                Spoiled::Answer => {
                    for fix in &fixes {
                        let alone = together(std::slice::from_ref(fix));
                        let next = look(fixed.with(&now.checked.sources, &alone.edits))?;
                        if next.spoiled(&now, &alone.names).is_some() {
                            refused.extend(alone.names);
                        }
                    }
                }
            }
            continue;
        }
        fixed.take(&now.checked.sources, &made.edits);
        fixed.count += made.names.len();
        now = next;
    }
    Ok(fixed)
}

/// The files as they were checked.
struct Looked {
    checked: Checked,
    answers: Answers,
}

/// What tells a finding, in whatever round.
type Name = String;

/// Why fixes are not made.
enum Spoiled {
    /// A decision would answer otherwise.
    Answer,
    /// The finding stays.
    Finding(Name),
}

impl Looked {
    /// The safe fixes that are wanted, the first of each finding.
    fn fixes<'l>(
        &'l self,
        wanted: &dyn Fn(&Finding) -> bool,
        refused: &BTreeSet<Name>,
    ) -> Vec<(Name, &'l Fix)> {
        let findings = self
            .checked
            .findings
            .iter()
            .filter(|finding| wanted(finding));
        let is_made = |fix: &&Fix| {
            let mut edits = fix.edits.iter();
            fix.safe
                && !fix.edits.is_empty()
                && edits.all(|edit| !self.is_garbled(edit.span.source))
        };
        let safe = findings.filter_map(|finding| {
            let fix = finding.fixes.iter().find(is_made)?;
            Some((self.name(finding), fix))
        });
        safe.filter(|(name, _)| !refused.contains(name)).collect()
    }

    /// Whether the text of a file is not what stands in it, letter by letter: then it cannot be written back.
    fn is_garbled(&self, source: SourceId) -> bool {
        let mut findings = self.checked.findings.iter();
        findings.any(|finding| finding.check == "file-encoding" && finding.span.source == source)
    }

    fn name(&self, finding: &Finding) -> Name {
        let file = self.checked.sources.get(finding.span.source);
        let written = file
            .map(|file| file.slice(finding.span))
            .unwrap_or_default();
        format!(
            "{} {:?} {written}",
            fingerprint(finding),
            finding.span.source
        )
    }

    /// Whether fixes made this of what was before spoil something.
    fn spoiled(&self, before: &Self, made: &[Name]) -> Option<Spoiled> {
        let kept = |(source, (id, logic)): (&SourceId, &(Id, Logic))| {
            let now = self.answers.get(source);
            now.is_some_and(|(now_id, now)| now_id == id && now.keeps(logic))
        };
        if !before.answers.iter().all(kept) {
            return Some(Spoiled::Answer);
        }
        let count = |looked: &Self, name: &Name| {
            let names = looked
                .checked
                .findings
                .iter()
                .map(|finding| looked.name(finding));
            names.filter(|other| other == name).count()
        };
        let stays = made
            .iter()
            .find(|name| count(self, name) >= count(before, name));
        stays.map(|name| Spoiled::Finding(name.clone()))
    }
}

/// Fixes that are made at once.
struct Made {
    names: Vec<Name>,
    edits: Edits,
}

fn together(fixes: &[(Name, &Fix)]) -> Made {
    let mut made = Made {
        names: Vec::new(),
        edits: Edits::new(),
    };
    for (name, fix) in fixes {
        if edits::add(&mut made.edits, fix) {
            made.names.push(name.clone());
        }
    }
    made
}

impl Fixed {
    /// The texts after some edits more.
    fn with(&self, sources: &Sources, edits: &Edits) -> BTreeMap<PathBuf, String> {
        let mut further = self.clone();
        further.take(sources, edits);
        further
            .files
            .into_iter()
            .map(|(path, change)| (path, change.after))
            .collect()
    }

    fn take(&mut self, sources: &Sources, edits: &Edits) {
        for (source, edits) in edits {
            let Some(file) = sources.get(*source) else {
                continue;
            };
            let Some(after) = edits::applied(file.text(), edits) else {
                continue;
            };
            let before = || Change {
                before: file.text().to_owned(),
                after: String::new(),
            };
            self.files
                .entry(file.path.clone())
                .or_insert_with(before)
                .after = after;
        }
    }
}
