//! Makes mutations, checks the files, and says of each whether a finding names it.

use std::collections::BTreeSet;
use std::path::PathBuf;

use helder::diagnostic::Finding;

use crate::edit::Edit;
use crate::explain::{Explanation, explain};
use crate::found::Found;
use crate::ground::{Checked, Ground};
use crate::mutation::{Expected, Mutation};

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

impl Outcome {
    fn is_clean(&self) -> bool {
        let is_missed = |(_, verdict): &(Mutation, Verdict)| matches!(verdict, Verdict::Missed(_));
        self.noise.is_empty() && !self.verdicts.iter().any(is_missed)
    }
}

/// Makes mutations at once; where one of them is missed, or something else is found, each half of them by itself, for
/// mistakes may hide or cause each other.
pub fn settled(ground: &Ground, before: &Checked, batch: Vec<Mutation>) -> Vec<Outcome> {
    let outcome = run(ground, before, batch.clone());
    if batch.len() < 2 || outcome.is_clean() {
        return vec![outcome];
    }
    let (first, second) = batch.split_at(batch.len() / 2);
    let (mut first, second) = rayon::join(
        || settled(ground, before, first.to_vec()),
        || settled(ground, before, second.to_vec()),
    );
    first.extend(second);
    first
}

/// Makes mutations at once and looks at what is found.
fn run(ground: &Ground, before: &Checked, batch: Vec<Mutation>) -> Outcome {
    let edits: Vec<(PathBuf, Edit)> = batch
        .iter()
        .flat_map(|mutation| {
            let edits = mutation.edits.iter().cloned();
            edits.map(|edit| (mutation.file.clone(), edit))
        })
        .collect();
    let mut after = ground.with(&edits).check();
    after.findings.retain(|finding| !before.has(finding));
    let found = Found::of(before, &after, &batch);
    let naming: Vec<Vec<usize>> = batch
        .iter()
        .map(|mutation| found.naming(mutation))
        .collect();
    let named: BTreeSet<&usize> = naming.iter().flatten().collect();
    // A decision changed for good reason changes cases, duties and outcomes too; what else is left out is one mistake.
    let is_decision = |mutation: &Mutation| matches!(mutation.expected, Expected::Decided(..));
    let others = (0..after.findings.len()).filter(|index| !named.contains(index));
    let others = others.map(|index| &after.findings[index]);
    let noise = others
        .filter(|_| {
            !batch.iter().any(is_decision) && !batch.iter().any(|mutation| mutation.has_more)
        })
        .filter(|finding| !is_consequence(finding, &batch))
        .map(|finding| match batch.as_slice() {
            [mutation] => format!(
                "{} ({} {})",
                found.said(finding),
                mutation.kind,
                mutation.path
            ),
            _ => found.said(finding),
        })
        .collect();
    let verdict = |mutation: &Mutation, naming: &[usize]| {
        if !naming.is_empty() {
            return Verdict::Caught;
        }
        let all_said = || after.findings.iter().map(|finding| found.said(finding));
        explain(ground, before, &after, mutation)
            .map_or_else(|| Verdict::Missed(all_said().collect()), Verdict::Explained)
    };
    let verdicts = batch.iter().zip(&naming);
    Outcome {
        verdicts: verdicts
            .map(|(mutation, naming)| (mutation.clone(), verdict(mutation, naming)))
            .collect(),
        noise,
    }
}

/// Whether a finding follows from what was taken away: a text takes its placeholders along, is no longer what was
/// translated, or leaves its translations behind where it goes or stands under another id; a section its ids, a promise its part of the base under the extras, a time its number ("a day later"), the
/// start of a clock the hours in which it runs, and a notice what the settings declare active; a figure without a value takes along the cases that it decides.
fn is_consequence(finding: &Finding, batch: &[Mutation]) -> bool {
    let any = |word: &str| batch.iter().any(|mutation| mutation.kind.contains(word));
    match finding.check {
        "figure-unused" => any("removed") || any("dropped"),
        "reference-unknown" => any("scope removed"),
        "translation-stale" if finding.message.id == "translation-stale-gone" => {
            any("removed") || any("left open") || any("mistyped")
        }
        "translation-stale" => any("dropped"),
        "vague-term" => any("placeholder"),
        "base-before-extras" => any("removed"),
        "notice-missing" => any("notice removed"),
        "outside-hours" => any("start of the clock removed"),
        _ => any("figure expired"),
    }
}
