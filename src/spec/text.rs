//! Prose, in one language or in several.

use super::{Given, Map, OneOrMany, Written};

/// Words for people. Language keys are compared with the workspace's `languages` in `model`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Text {
    /// One string, in the source language.
    Source(Written),
    /// A string per language.
    Languages(Map<Written, Given>),
}

/// Lists of words or addresses per language.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Words {
    /// One list, in the source language.
    Source(OneOrMany<Written>),
    /// A list per language.
    Languages(Map<OneOrMany<Written>, Given>),
}
