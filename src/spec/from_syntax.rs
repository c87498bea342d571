//! The arrow from trees to [`Workspace`] and [`Concept`].

use serde::de::DeserializeOwned;

use super::inherit::INHERITED;
use super::read::{Path, Problem, Reader, Sink, report_problem, report_unknown};
use super::{Concept, Workspace};
use crate::diagnostic::{Finding, Message};
use crate::syntax::{Entry, Kind, Node};

/// Reads `helder.yaml`.
#[must_use]
pub fn workspace(root: &Node<'_>) -> (Workspace, Vec<Finding>) {
    let (workspace, mut findings) = read(root, Sink::default());
    let keys = misplaced(&mut findings, keys_of::<Concept>(root));
    for (finding, key) in keys {
        finding.help = Some(if INHERITED.contains(&key) {
            Message::new("key-unknown.defaults").with("key", key)
        } else {
            Message::new("key-unknown.concept").with("key", key)
        });
    }
    (workspace, findings)
}

/// Reads a concept that stands in a workspace; what it inherits has been joined to its tree by [`super::inherit`].
#[must_use]
pub fn concept(root: &Node<'_>) -> (Concept, Vec<Finding>) {
    let (concept, mut findings) = read(root, Sink::default());
    for (finding, key) in misplaced(&mut findings, keys_of::<Workspace>(root)) {
        finding.help = Some(Message::new("key-unknown.workspace").with("key", key));
    }
    (concept, findings)
}

/// Findings about keys that belong in the other kind of file; what they advised so far is taken away.
fn misplaced<'f>(
    findings: &'f mut [Finding],
    elsewhere: &'static [&'static str],
) -> impl Iterator<Item = (&'f mut Finding, &'static str)> {
    let unknown = findings
        .iter_mut()
        .filter(|finding| finding.check == "key-unknown");
    unknown.filter_map(|finding| {
        let key = elsewhere.iter().find(|key| finding.path == **key)?;
        finding.fixes.clear();
        Some((finding, *key))
    })
}

/// Reads a concept that stands alone: every key of `helder.yaml` may stand in it. `figures` are the concept's.
#[must_use]
pub fn standalone(root: Node<'_>) -> (Workspace, Concept, Vec<Finding>) {
    let Kind::Map(entries) = root.kind else {
        let (concept, findings) = concept(&root);
        return (Workspace::default(), concept, findings);
    };
    let sink = Sink::default();
    let part = |kind| Node {
        span: root.span,
        kind,
    };
    let (of_workspace, of_concept) = split(entries, &part(Kind::Null), &sink);
    let (workspace, mut findings) = read(&part(Kind::Map(of_workspace)), sink);
    let (concept, more) = concept(&part(Kind::Map(of_concept)));
    findings.extend(more);
    (workspace, concept, findings)
}

/// Sets the workspace's keys apart from the concept's; a key that is neither is reported and left out.
fn split<'t>(
    entries: Vec<Entry<'t>>,
    nothing: &Node<'_>,
    sink: &Sink,
) -> (Vec<Entry<'t>>, Vec<Entry<'t>>) {
    let concept_keys = keys_of::<Concept>(nothing);
    let workspace_keys = keys_of::<Workspace>(nothing);
    let all: Vec<&'static str> = [concept_keys, workspace_keys].concat();
    let (mut of_workspace, mut of_concept) = (Vec::new(), Vec::new());
    for entry in entries {
        match entry.key.text() {
            Some(key) if !all.contains(&key) => {
                report_unknown(at_root(nothing, sink), &entry.key, key, &all);
            }
            Some(key) if !concept_keys.contains(&key) => of_workspace.push(entry),
            _ => of_concept.push(entry),
        }
    }
    (of_workspace, of_concept)
}

pub(super) fn read<T: DeserializeOwned + Default>(
    root: &Node<'_>,
    sink: Sink,
) -> (T, Vec<Finding>) {
    let reader = at_root(root, &sink);
    let value = match T::deserialize(reader) {
        Ok(value) => value,
        Err(problem) => {
            if root.kind != Kind::Broken {
                report_problem(reader, problem);
            }
            T::default()
        }
    };
    (value, sink.into_findings())
}

const fn at_root<'a>(node: &'a Node<'a>, sink: &'a Sink) -> Reader<'a> {
    Reader {
        node,
        path: &Path::Root,
        sink,
    }
}

/// The keys of a type: what it would have expected where no map stands.
pub(super) fn keys_of<T: DeserializeOwned>(somewhere: &Node<'_>) -> &'static [&'static str] {
    let nothing = Node {
        span: somewhere.span,
        kind: Kind::Null,
    };
    match T::deserialize(at_root(&nothing, &Sink::default())) {
        Err(Problem::Keys(keys)) => keys,
        _ => &[],
    }
}
