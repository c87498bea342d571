//! Makes mutations, checks the files, and says of each whether a finding names it.

use std::path::{Path, PathBuf};

use helder::analysis::{Setting, decide, read_case};
use helder::diagnostic::Finding;
use helder::model::{Concept, Decision, Named, Workspace};
use helder::source::Span;

use crate::edit::{Edit, moved};
use crate::explain::{Explanation, explain};
use crate::ground::{Checked, Ground, day, is_concept};
use crate::mutation::{Expected, Mutation, UNWITNESSED, WITNESSED};

/// What came of one mutation.
pub enum Verdict {
    /// A finding names it.
    Caught,
    /// It is rightly not found, and why.
    Explained(Explanation),
    /// Neither; what was found instead.
    Missed(Vec<String>),
}

/// What came of mutations made at once.
pub struct Outcome {
    /// Each with its verdict.
    pub verdicts: Vec<(Mutation, Verdict)>,
    /// Findings that name none of them.
    pub noise: Vec<String>,
}

/// Makes mutations at once and looks at what is found.
pub fn run(ground: &Ground, before: &Checked, batch: Vec<Mutation>) -> Outcome {
    let edits: Vec<(PathBuf, Edit)> = batch
        .iter()
        .flat_map(|mutation| {
            mutation
                .edits
                .iter()
                .map(|edit| (mutation.file.clone(), edit.clone()))
        })
        .collect();
    let after = ground.with(&edits);
    let mut checked = after.check();
    checked.findings.retain(|finding| !before.has(finding));
    let look = Look {
        edits: &edits,
        before,
        after: &checked,
    };
    let names = |mutation: &Mutation| -> Vec<&Finding> {
        checked
            .findings
            .iter()
            .filter(|finding| look.names(finding, mutation))
            .collect()
    };
    let named: Vec<&Finding> = batch.iter().flat_map(names).collect();
    let is_named = |finding: &Finding| named.iter().any(|other| std::ptr::eq(*other, finding));
    let noise = checked.findings.iter().filter(|finding| !is_named(finding));
    // A decision changed for good reason changes cases, duties and outcomes too; what else is left out is one mistake.
    let is_decision = |mutation: &Mutation| matches!(mutation.expected, Expected::Decided(..));
    let noise = noise.filter(|_| !batch.iter().any(is_decision));
    let noise = noise.filter(|finding| !is_consequence(finding, &batch));
    let noise = noise.map(|finding| look.said(finding)).collect();
    let verdict = |mutation: Mutation| {
        let verdict = if names(&mutation).is_empty() {
            explain(ground, before, &checked, &mutation)
                .map_or_else(|| Verdict::Missed(look.all_said()), Verdict::Explained)
        } else {
            Verdict::Caught
        };
        (mutation, verdict)
    };
    Outcome {
        verdicts: batch.clone().into_iter().map(verdict).collect(),
        noise,
    }
}

/// Whether a finding follows from what was taken away: a text takes its placeholders along, a section its ids, and a figure
/// without a value the cases that it decides.
fn is_consequence(finding: &Finding, batch: &[Mutation]) -> bool {
    let any = |word: &str| batch.iter().any(|mutation| mutation.kind.contains(word));
    match finding.check {
        "figure-unused" => any("removed"),
        "reference-unknown" => any("scope removed"),
        _ => any("figure expired"),
    }
}

struct Look<'a> {
    edits: &'a [(PathBuf, Edit)],
    before: &'a Checked,
    after: &'a Checked,
}

impl Look<'_> {
    /// Whether a finding says what is wrong, on the right line, with a case where there is one to show.
    fn names(&self, finding: &Finding, mutation: &Mutation) -> bool {
        match &mutation.expected {
            Expected::At(checks, places) => {
                let right = self.stands(finding, mutation, places)
                    || self.is_translation(finding, mutation);
                checks.contains(&finding.check) && right
            }
            Expected::AtTop(checks) => checks.contains(&finding.check) && self.is_at_top(finding),
            Expected::Decided(places, decision) => {
                let of_case = finding.check.starts_with("case-")
                    && decision
                        .as_deref()
                        .is_none_or(|id| finding.decision.as_deref() == Some(id));
                let right = of_case || self.stands(finding, mutation, places);
                right
                    && (UNWITNESSED.contains(&finding.check)
                        || (WITNESSED.contains(&finding.check) && self.is_witnessed(finding)))
            }
        }
    }

    /// Whether the finding, or one of its labels, is on the line of one of the places.
    fn stands(&self, finding: &Finding, mutation: &Mutation, places: &[usize]) -> bool {
        let own: Vec<&Edit> = self
            .edits
            .iter()
            .filter(|(file, _)| *file == mutation.file)
            .map(|(_, edit)| edit)
            .collect();
        let labels = finding.labels.iter().map(|label| label.span);
        std::iter::once(finding.span).chain(labels).any(|span| {
            let (file, line) = self.line(span);
            let at =
                |place: &usize| self.line_of(&mutation.file, moved(*place, &own)) == Some(line);
            file == mutation.file && places.iter().any(at)
        })
    }

    /// Whether the finding is in a PO file, at the translation of the very text that was changed in its source language.
    fn is_translation(&self, finding: &Finding, mutation: &Mutation) -> bool {
        let (file, _) = self.line(finding.span);
        let text = mutation.path.rsplit_once('.').map(|(text, _)| text);
        is_concept(&mutation.file)
            && file.extension().is_some_and(|ending| ending == "po")
            && text == Some(finding.path.as_str())
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
        let changes_nothing = ["decision-overlap", "dead-end-duty"].contains(&finding.check);
        changes_nothing
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

    fn line(&self, span: Span) -> (&Path, usize) {
        let file = self.after.sources.get(span.source).expect("a file");
        (&file.path, file.position(span.range().start).line)
    }

    fn line_of(&self, path: &Path, offset: usize) -> Option<usize> {
        let file = self.after.sources.iter().find(|file| file.path == path)?;
        Some(file.position(offset).line)
    }

    fn said(&self, finding: &Finding) -> String {
        let (file, line) = self.line(finding.span);
        let arguments = &finding.message.args;
        format!(
            "{}:{line} {} {} {arguments:?}",
            file.display(),
            finding.check,
            finding.path
        )
    }

    fn all_said(&self) -> Vec<String> {
        self.after
            .findings
            .iter()
            .map(|finding| self.said(finding))
            .collect()
    }
}

impl Checked {
    /// Whether a finding was there already: a concept alone refers to others.
    fn has(&self, finding: &Finding) -> bool {
        let same = |other: &Finding| {
            (other.check, &other.path, &other.message)
                == (finding.check, &finding.path, &finding.message)
        };
        self.findings.iter().any(same)
    }

    /// What `helder decide` says to a case; `None` where it cannot be given.
    fn said(&self, concept: &str, decision: &str, pairs: &[(&str, &str)]) -> Option<String> {
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
