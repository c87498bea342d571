//! Findings → mended files: the safe fixes, made as far as they keep every answer.
//!
//! In: the files, and which findings are to be mended. Out: [`Fixed`], the texts that change. Fixes that touch each other
//! are made one after the other, each after a new check. A fix of which a decision would answer otherwise
//! ([`Logic`]), or that leaves its finding as it was, or that makes an error in any concept of the workspace, is not
//! made, whatever the check that proposes it thinks of it.

mod edits;

use std::collections::{BTreeMap, BTreeSet};
use std::path::PathBuf;

use crate::checks::{self, Area};
use crate::diagnostic::{Finding, Fix, Severity, fingerprint};
use crate::model::logic::Logic;
use crate::model::{Concept, Id, Workspace};
use crate::source::discover::{DiscoverError, WORKSPACE_FILE};
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

/// What is known of each concept of the workspace, asked for or not, by its file.
type Concepts = BTreeMap<SourceId, Known>;

/// What is known of a concept.
struct Known {
    id: Id,
    /// What it answers.
    logic: Logic,
    /// Whether all of it was understood, so that nothing comes to light when something in it is mended.
    whole: bool,
}

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
            let known = Known {
                logic: Logic::of(workspace, &concept),
                whole: concept.broken.is_empty(),
                id: concept.id,
            };
            Some((concept.source, known))
        };
        let (checked, concepts) = check_keeping(&Overlay::new(files, texts), paths, options, keep)?;
        Ok::<_, DiscoverError>(Looked {
            checked,
            concepts: concepts.into_iter().collect(),
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
            // One of them changes an answer, breaks something or mends nothing: each is tried alone from here on.
            match bad {
                _ if made.names.len() == 1 => refused.extend(made.names),
                Spoiled::Finding(name) => drop(refused.insert(name)),
                Spoiled::Answer | Spoiled::Concept => {
                    let spoils = |made: &Made| {
                        let next = look(fixed.with(&now.checked.sources, &made.edits))?;
                        Ok::<_, DiscoverError>(next.spoiled(&now, &made.names).is_some())
                    };
                    for fix in &fixes {
                        let alone = together([fix]);
                        // What is said in two languages is mended in both, or else they differ.
                        let of_place =
                            together(fixes.iter().filter(|other| other.path == fix.path));
                        if spoils(&alone)? && (of_place.names.len() == 1 || spoils(&of_place)?) {
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
    concepts: Concepts,
}

/// What tells a finding, in whatever round.
type Name = String;

/// A fix that is wanted.
struct Proposed<'l> {
    /// The finding it mends.
    name: Name,
    /// The key path of that.
    path: &'l str,
    fix: &'l Fix,
}

/// Why fixes are not made.
enum Spoiled {
    /// A decision would answer otherwise.
    Answer,
    /// A concept has an error that it had not.
    Concept,
    /// The finding stays.
    Finding(Name),
}

impl Looked {
    /// The safe fixes that are wanted, the first of each finding.
    fn fixes<'l>(
        &'l self,
        wanted: &dyn Fn(&Finding) -> bool,
        refused: &BTreeSet<Name>,
    ) -> Vec<Proposed<'l>> {
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
            Some(Proposed {
                name: self.name(finding),
                path: &finding.path,
                fix,
            })
        });
        safe.filter(|fix| !refused.contains(&fix.name)).collect()
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
        let kept = |(source, was): (&SourceId, &Known)| {
            let now = self.concepts.get(source);
            now.is_some_and(|now| now.id == was.id && now.logic.keeps(&was.logic))
        };
        if !before.concepts.iter().all(kept) {
            return Some(Spoiled::Answer);
        }
        if self.has_new_error(before) {
            return Some(Spoiled::Concept);
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

impl Looked {
    /// Whether a concept that was understood whole has an error more. What stood behind a mistake comes to light when
    /// that is mended, so that nothing is said of other concepts, nor of any while the file they share has a mistake.
    fn has_new_error(&self, before: &Self) -> bool {
        if before.misread_house() {
            return false;
        }
        let mut whole = before.concepts.iter().filter(|(_, known)| known.whole);
        let (errors, earlier) = (self.errors(), before.errors());
        whole.any(|(source, known)| {
            let broken = self.concepts.get(source).is_none_or(|now| !now.whole);
            let id = Some(known.id.as_str());
            let mut of_it = errors.iter().filter(|((concept, _), _)| *concept == id);
            broken || of_it.any(|(error, count)| earlier.get(error).is_none_or(|was| was < count))
        })
    }

    /// Whether something in the file that all concepts share was not understood.
    fn misread_house(&self) -> bool {
        let mut findings = self.checked.findings.iter();
        findings.any(|finding| {
            let reading =
                checks::find(finding.check).map(|check| check.area) == Some(Area::Reading);
            let file = self.checked.sources.get(finding.span.source);
            reading && file.is_some_and(|file| file.path.ends_with(WORKSPACE_FILE))
        })
    }

    /// How often each error is found, by its concept.
    fn errors(&self) -> BTreeMap<(Option<&str>, String), usize> {
        let findings = self.checked.findings.iter();
        let mut errors = BTreeMap::new();
        for finding in findings.filter(|finding| finding.level() == Severity::Error) {
            let error = (finding.concept.as_deref(), fingerprint(finding));
            *errors.entry(error).or_default() += 1;
        }
        errors
    }
}

/// Fixes that are made at once.
struct Made {
    names: Vec<Name>,
    edits: Edits,
}

fn together<'f>(fixes: impl IntoIterator<Item = &'f Proposed<'f>>) -> Made {
    let mut made = Made {
        names: Vec::new(),
        edits: Edits::new(),
    };
    for Proposed { name, fix, .. } in fixes {
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
