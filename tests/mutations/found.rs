//! Where findings stand in mutated files, and which of them name a mutation.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

use helder::diagnostic::Finding;
use helder::source::Span;

use crate::edit::{Edit, Moves};
use crate::ground::{Checked, is_concept};
use crate::mutation::{Expected, Mutation, UNWITNESSED, WITNESSED};

/// What was found in mutated files, by line.
pub struct Found<'a> {
    before: &'a Checked,
    after: &'a Checked,
    moves: BTreeMap<&'a Path, Moves>,
    /// The findings that stand on a line of a file, or have a label there.
    by_line: BTreeMap<(&'a Path, usize), Vec<usize>>,
}

impl<'a> Found<'a> {
    /// What was found after these edits.
    pub fn of(before: &'a Checked, after: &'a Checked, batch: &'a [Mutation]) -> Self {
        let mut edits: BTreeMap<&Path, Vec<&Edit>> = BTreeMap::new();
        for mutation in batch {
            let own = edits.entry(&mutation.file).or_default();
            own.extend(&mutation.edits);
        }
        let moves = edits.into_iter();
        let mut found = Self {
            before,
            after,
            moves: moves
                .map(|(file, edits)| (file, Moves::of(edits)))
                .collect(),
            by_line: BTreeMap::new(),
        };
        for (index, finding) in after.findings.iter().enumerate() {
            let labels = finding.labels.iter().map(|label| label.span);
            for span in std::iter::once(finding.span).chain(labels) {
                let line = found.line(span);
                found.by_line.entry(line).or_default().push(index);
            }
        }
        found
    }

    /// The findings that say what is wrong, on the right line, with a case where there is one to show; by their place.
    pub fn naming(&self, mutation: &Mutation) -> Vec<usize> {
        let is_named = |index: &usize| {
            let finding = &self.after.findings[*index];
            match &mutation.expected {
                Expected::At(checks, _) => checks.contains(&finding.check),
                Expected::AtTop(checks) => {
                    checks.contains(&finding.check) && self.is_at_top(finding)
                }
                Expected::Decided(..) => {
                    UNWITNESSED.contains(&finding.check)
                        || (WITNESSED.contains(&finding.check) && self.is_witnessed(finding))
                }
            }
        };
        self.there(mutation).into_iter().filter(is_named).collect()
    }

    /// The findings at the places of a mutation, and those about worked cases where they would name it.
    fn there(&self, mutation: &Mutation) -> Vec<usize> {
        let all = 0..self.after.findings.len();
        let mut found: Vec<usize> = match &mutation.expected {
            Expected::AtTop(_) => all.collect(),
            Expected::At(_, places) => self.at(mutation, places),
            Expected::Decided(places, decision) => {
                let of_case = |index: &usize| {
                    let finding = &self.after.findings[*index];
                    finding.check.starts_with("case-")
                        && (decision.is_none() || finding.decision == *decision)
                };
                let mut found = self.at(mutation, places);
                found.extend(all.filter(of_case));
                found
            }
        };
        found.sort_unstable();
        found.dedup();
        found
    }

    fn at(&self, mutation: &Mutation, places: &[usize]) -> Vec<usize> {
        let own = places.iter().map(|place| (&mutation.file, *place));
        let elsewhere = mutation
            .elsewhere
            .iter()
            .map(|(file, place)| (file, *place));
        let lines = own
            .chain(elsewhere)
            .filter_map(|(file, place)| self.line_of(file, place));
        lines
            .flat_map(|line| self.by_line.get(&line).into_iter().flatten().copied())
            .collect()
    }

    fn is_at_top(&self, finding: &Finding) -> bool {
        let file = self.after.sources.get(finding.span.source);
        file.is_some_and(|file| {
            let before = &file.text()[..finding.span.range().start];
            let comment = |line: &str| line.is_empty() || line.starts_with('#');
            is_concept(&file.path) && before.lines().all(comment)
        })
    }

    /// Whether the finding shows a case, and `helder decide` answers it otherwise than before; two rules that say the same
    /// twice, and a duty that leads nowhere, change no answer.
    fn is_witnessed(&self, finding: &Finding) -> bool {
        let Some(witness) = finding.witnesses.first() else {
            return false;
        };
        let changes_nothing = [
            "decision-overlap",
            "dead-end-duty",
            "promise-without-deadline",
        ];
        changes_nothing.contains(&finding.check)
            || finding.decision.as_deref().is_none_or(|decision| {
                let pairs: Vec<(&str, &str)> = witness
                    .iter()
                    .map(|(fact, value)| (fact.as_str(), value.as_str()))
                    .collect();
                let concept = finding.concept.as_deref().unwrap_or_default();
                self.before.said(concept, decision, &pairs)
                    != self.after.said(concept, decision, &pairs)
            })
    }

    fn line(&self, span: Span) -> (&'a Path, usize) {
        let file = self.after.sources.get(span.source).expect("a file");
        (&file.path, file.position(span.range().start).line)
    }

    /// The line on which a place of an unmutated file stands now.
    fn line_of(&self, path: &PathBuf, place: usize) -> Option<(&'a Path, usize)> {
        let file = self.after.sources.iter().find(|file| file.path == *path)?;
        let moves = self.moves.get(path.as_path());
        let now = moves.map_or(place, |moves| moves.place(place));
        Some((&file.path, file.position(now).line))
    }

    /// A finding in a line.
    pub fn said(&self, finding: &Finding) -> String {
        let (file, line) = self.line(finding.span);
        let arguments = &finding.message.args;
        format!(
            "{}:{line} {} {} {arguments:?}",
            file.display(),
            finding.check,
            finding.path
        )
    }
}
