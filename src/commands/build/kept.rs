//! Concepts that have errors: they stop a build, or stay as they were last built.

use std::cell::LazyCell;
use std::collections::BTreeSet;

use super::planned::Planned;
use crate::cli::Build;
use crate::diagnostic::{Finding, Message, Severity};
use crate::locale::Words;
use crate::model::concept::Status;
use crate::output::Manifest as Written;
use crate::{Checked, Compiled, source};

/// The concepts that would be written and have errors; none where something else has, which stops every build.
///
/// Of a file that cannot be read to its end nobody knows whether it is a draft now. One that was built before is taken for none.
pub(super) fn failing(compiled: &Compiled<Planned>, arguments: &Build) -> Option<BTreeSet<String>> {
    let checked = &compiled.checked;
    let is_draft = |id: &str| {
        let concept = compiled.concepts.iter().find(|planned| planned.id == id);
        concept.is_some_and(|planned| !arguments.drafts && planned.status == Status::Draft)
    };
    let before = LazyCell::new(|| Written::read(&arguments.output).ok().flatten());
    let was_built = |id: &str| {
        let before = before.as_ref();
        before.is_some_and(|written| written.concepts.contains_key(id))
    };
    let mut failing = BTreeSet::new();
    let findings = checked.findings.iter();
    for error in findings.filter(|finding| finding.level() == Severity::Error) {
        let id = concept_of(error, checked)?;
        if !is_draft(id) || error.check == "yaml-syntax" && was_built(id) {
            failing.insert(id.to_owned());
        }
    }
    Some(failing)
}

/// The concept that a finding is about, or in whose file it stands.
fn concept_of<'c>(finding: &'c Finding, checked: &'c Checked) -> Option<&'c str> {
    let of_file = || {
        let file = source::shown(&checked.sources.get(finding.span.source)?.path);
        let concept = checked
            .concepts
            .iter()
            .find(|concept| concept.file == file)?;
        Some(concept.id.as_str())
    };
    finding.concept.as_deref().or_else(of_file)
}

/// Says which concepts are as they were last built, and of which nothing is there.
pub(super) fn say_kept(kept: &BTreeSet<String>, written: &Written, words: &Words) {
    let (there, missing): (Vec<_>, Vec<_>) = kept
        .iter()
        .partition(|id| written.concepts.contains_key(*id));
    for (id, concepts) in [("build-kept", there), ("build-missing", missing)] {
        if !concepts.is_empty() {
            let message = Message::new(id).with_all("concepts", concepts);
            anstream::eprintln!("helder: {}", words.text(&message));
        }
    }
}
