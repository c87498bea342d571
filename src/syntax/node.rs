//! The tree of one file.

use crate::source::Span;

/// A value in a file, with the place where it stands.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Node {
    /// From its first to its last character, without the white space after it.
    pub span: Span,
    /// What it is.
    pub kind: Kind,
}

/// What a node is.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Kind {
    /// Words, numbers, anything that is written as one piece of text.
    Scalar(Scalar),
    /// A list.
    Seq(Vec<Node>),
    /// A map, in the order of the file; keys may stand twice.
    Map(Vec<Entry>),
    /// Nothing: no value after a key, or the words that YAML has for it (`~`, `null`).
    Null,
    /// Something that is not of the format, and was reported.
    Broken,
}

/// One key of a map with its value.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Entry {
    /// The key, usually a scalar.
    pub key: Node,
    /// What stands under it.
    pub value: Node,
}

/// One piece of text.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Scalar {
    /// The text, with quotes, escapes and folds undone.
    pub value: Box<str>,
    /// How it stands in the file.
    pub style: Style,
}

/// How a scalar stands in the file.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[repr(u8)]
pub enum Style {
    /// Without quotes.
    Plain,
    /// In single quotes.
    Single,
    /// In double quotes, with escapes.
    Double,
    /// A block after `|`, whose line breaks count.
    Literal,
    /// A block after `>`, whose lines are joined.
    Folded,
    /// A line that YAML cannot hold, read as the text it was meant to be.
    Mended,
}

impl Node {
    /// The text of a scalar.
    #[must_use]
    pub fn text(&self) -> Option<&str> {
        match &self.kind {
            Kind::Scalar(scalar) => Some(&scalar.value),
            _ => None,
        }
    }

    /// What stands under a key of a map.
    #[must_use]
    pub fn get(&self, key: &str) -> Option<&Self> {
        let Kind::Map(entries) = &self.kind else {
            return None;
        };
        let entry = entries.iter().find(|entry| entry.key.text() == Some(key));
        entry.map(|entry| &entry.value)
    }
}

impl Style {
    /// The style that travelled through serde as a number.
    pub(crate) const fn from_code(code: u8) -> Self {
        match code {
            1 => Self::Single,
            2 => Self::Double,
            3 => Self::Literal,
            4 => Self::Folded,
            5 => Self::Mended,
            _ => Self::Plain,
        }
    }
}
