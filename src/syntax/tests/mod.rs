//! Tests of the whole stage, text to tree.

mod hostile;
mod property;
mod sentences;
mod trees;

use super::{Kind, Node, Parsed, read};
use crate::source::{SourceFile, SourceId};

pub(super) fn file(text: &str) -> SourceFile {
    SourceFile::new(SourceId(0), "concept.yaml", text)
}

pub(super) fn parse(text: &str) -> Parsed<'static> {
    let file = file(text);
    let parsed = read(&file);
    Parsed {
        root: parsed.root.map(|root| root.to_owned_texts()),
        comments: parsed.comments,
        findings: parsed.findings,
    }
}

/// The names of the messages, in order.
pub(super) fn messages(parsed: &Parsed<'_>) -> Vec<String> {
    let ids = parsed
        .findings
        .iter()
        .map(|finding| finding.message.id.to_string());
    ids.collect()
}

/// The tree in a line: scalars in quotes where they are not plain.
pub(super) fn sketch(node: &Node<'_>) -> String {
    let list = |nodes: Vec<String>| nodes.join(", ");
    match &node.kind {
        Kind::Scalar(scalar) => scalar.value.to_string(),
        Kind::Seq(items) => format!("[{}]", list(items.iter().map(sketch).collect())),
        Kind::Map(entries) => {
            let pair = |entry: &super::Entry<'_>| {
                format!("{}: {}", sketch(&entry.key), sketch(&entry.value))
            };
            format!("{{{}}}", list(entries.iter().map(pair).collect()))
        }
        Kind::Null => "null".to_owned(),
        Kind::Broken => "broken".to_owned(),
    }
}

pub(super) fn sketch_of(text: &str) -> String {
    let parsed = parse(text);
    assert_eq!(messages(&parsed), [""; 0], "{text}");
    parsed.root.as_ref().map(sketch).unwrap_or_default()
}
