//! Text → tree: YAML nodes with the place of every word.
//!
//! In: the text of one file. Out: a [`Node`], the comments, and what was wrong with the text.

mod node;

pub use node::{Entry, Kind, Node, Scalar, Style};
