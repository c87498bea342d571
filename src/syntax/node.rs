//! The tree of one file. Its texts are those of the file, borrowed, wherever they stand in it as they are meant.

use std::borrow::Cow;
use std::fmt;

use crate::source::Span;

/// A value in a file, with the place where it stands.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Node<'t> {
    /// From its first to its last character, without the white space after it.
    pub span: Span,
    /// What it is.
    pub kind: Kind<'t>,
}

/// What a node is.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Kind<'t> {
    /// Words, numbers, anything that is written as one piece of text.
    Scalar(Scalar<'t>),
    /// A list.
    Seq(Vec<Node<'t>>),
    /// A map, in the order of the file; keys may stand twice.
    Map(Vec<Entry<'t>>),
    /// Nothing: no value after a key, or the words that YAML has for it (`~`, `null`).
    Null,
    /// Something that is not of the format, and was reported.
    Broken,
}

/// One key of a map with its value.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Entry<'t> {
    /// The key, usually a scalar.
    pub key: Node<'t>,
    /// What stands under it.
    pub value: Node<'t>,
}

/// One piece of text.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Scalar<'t> {
    /// The text, with quotes, escapes and folds undone.
    pub value: Cow<'t, str>,
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

/// A step from a value to one inside it.
#[derive(Debug, Clone, Copy)]
enum Step<'n> {
    Key(&'n str),
    Item(usize),
}

impl fmt::Display for Step<'_> {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Key(key) => out.write_str(key),
            Self::Item(at) => write!(out, "{at}"),
        }
    }
}

impl<'t> Node<'t> {
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
    pub fn get(&self, key: &str) -> Option<&Node<'t>> {
        let Kind::Map(entries) = &self.kind else {
            return None;
        };
        let entry = entries.iter().find(|entry| entry.key.text() == Some(key));
        entry.map(|entry| &entry.value)
    }

    /// Where something stands in it that is not of the format and was reported, each with its keys from here.
    #[must_use]
    pub fn broken(&self) -> Vec<(Span, String)> {
        let mut found = Vec::new();
        self.find_broken(&mut Vec::new(), &mut found);
        found
    }

    /// Adds what is broken in it; `path` are the keys and the numbers of items that lead here.
    fn find_broken<'n>(&'n self, path: &mut Vec<Step<'n>>, found: &mut Vec<(Span, String)>) {
        let mut look = |step: Step<'n>, value: &'n Node<'_>| {
            // Most values are texts.
            if !matches!(value.kind, Kind::Scalar(_) | Kind::Null) {
                path.push(step);
                value.find_broken(path, found);
                path.pop();
            }
        };
        match &self.kind {
            Kind::Map(entries) => {
                for Entry { key, value } in entries {
                    look(Step::Key(key.text().unwrap_or_default()), value);
                }
            }
            Kind::Seq(items) => {
                for (at, item) in items.iter().enumerate() {
                    look(Step::Item(at), item);
                }
            }
            Kind::Broken => {
                let steps: Vec<_> = path.iter().map(ToString::to_string).collect();
                found.push((self.span, steps.join(".")));
            }
            Kind::Scalar(_) | Kind::Null => {}
        }
    }

    /// The same, which borrows its texts from this one.
    #[must_use]
    pub fn borrowed(&self) -> Node<'_> {
        self.with_texts(&|text| Cow::Borrowed(text))
    }

    /// The same with texts of its own.
    #[must_use]
    pub fn to_owned_texts(&self) -> Node<'static> {
        self.with_texts(&|text| Cow::Owned(text.to_owned()))
    }

    fn with_texts<'n, 'o>(&'n self, own: &impl Fn(&'n str) -> Cow<'o, str>) -> Node<'o> {
        let kind = match &self.kind {
            Kind::Scalar(scalar) => Kind::Scalar(Scalar {
                value: own(&scalar.value),
                style: scalar.style,
            }),
            Kind::Seq(items) => Kind::Seq(items.iter().map(|item| item.with_texts(own)).collect()),
            Kind::Map(entries) => {
                Kind::Map(entries.iter().map(|entry| entry.with_texts(own)).collect())
            }
            Kind::Null => Kind::Null,
            Kind::Broken => Kind::Broken,
        };
        Node {
            span: self.span,
            kind,
        }
    }
}

impl Entry<'_> {
    /// The same, which borrows its texts from this one.
    #[must_use]
    pub fn borrowed(&self) -> Entry<'_> {
        self.with_texts(&|text| Cow::Borrowed(text))
    }

    fn with_texts<'n, 'o>(&'n self, own: &impl Fn(&'n str) -> Cow<'o, str>) -> Entry<'o> {
        Entry {
            key: self.key.with_texts(own),
            value: self.value.with_texts(own),
        }
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
