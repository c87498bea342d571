//! Tests of the whole stage, tree to types.

mod files;
mod mistakes;
mod schema;
mod shapes;

use serde::de::DeserializeOwned;

use super::from_syntax::read;
use super::read::Sink;
use super::{Concept, concept};
use crate::diagnostic::Finding;
use crate::source::{SourceFile, SourceId};
use crate::syntax::{self, Node};

pub(super) fn file(text: &str) -> SourceFile {
    SourceFile::new(SourceId(0), "concept.yaml", text)
}

pub(super) fn tree(text: &str) -> Node<'static> {
    let file = file(text);
    let parsed = syntax::read(&file);
    assert_eq!(parsed.findings, [], "{text}");
    parsed.root.unwrap().to_owned_texts()
}

/// Reads a text as any type of the format.
pub(super) fn read_as<T: DeserializeOwned + Default>(text: &str) -> (T, Vec<Finding>) {
    read(&tree(text), Sink::default())
}

pub(super) fn read_concept(text: &str) -> (Concept, Vec<Finding>) {
    concept(&tree(text))
}

/// A concept without mistakes.
pub(super) fn right(text: &str) -> Concept {
    let (concept, findings) = read_concept(text);
    assert_eq!(findings, [], "{text}");
    concept
}

/// Message, words it points at, and key path of each finding.
pub(super) fn said(text: &str, findings: &[Finding]) -> Vec<(String, String, String)> {
    let file = file(text);
    let line = |finding: &Finding| {
        let words = file.slice(finding.span).to_owned();
        (finding.message.id.to_string(), words, finding.path.clone())
    };
    findings.iter().map(line).collect()
}
