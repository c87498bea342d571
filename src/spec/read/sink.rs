//! Where findings gather, and the key path they name.

use std::cell::RefCell;

use crate::diagnostic::Finding;

/// Collects the findings of one pass.
#[derive(Debug, Default)]
pub struct Sink(RefCell<Vec<Finding>>);

impl Sink {
    /// Keeps a finding about the value at `path`.
    pub fn report(&self, finding: Finding, path: &Path<'_>) {
        self.0.borrow_mut().push(finding.at_path(path.to_string()));
    }

    /// Everything that was found.
    pub fn into_findings(self) -> Vec<Finding> {
        self.0.into_inner()
    }
}

/// The keys that lead to a value, written out only when a finding asks.
#[derive(Debug, Clone, Copy)]
pub enum Path<'a> {
    /// The whole file.
    Root,
    /// What stands under a key.
    Key(&'a Path<'a>, &'a str),
    /// An item of a list, from 1.
    Item(&'a Path<'a>, usize),
}

impl std::fmt::Display for Path<'_> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self {
            Self::Root => Ok(()),
            Self::Key(Self::Root, key) => f.write_str(key),
            Self::Key(parent, key) => write!(f, "{parent}.{key}"),
            Self::Item(Self::Root, number) => write!(f, "{number}"),
            Self::Item(parent, number) => write!(f, "{parent}.{number}"),
        }
    }
}
