//! The small languages inside strings: quantities, conditions, amounts and placeholders.
//!
//! In: one string as decoded, the names it may use ([`Vocabulary`]), and how places inside it map to the file
//! ([`Written`]). Out: the tree, or [`Mistake`]s with byte ranges inside the string. What people type by habit is
//! understood, and still a mistake: it comes with the text that says the same in the words of the format.

mod amount;
mod clock;
mod condition;
mod cursor;
mod dates;
mod digits;
mod factor;
mod habits;
mod lexer;
mod mistake;
mod operand;
mod placeholder;
mod quantity;
mod term;
#[cfg(test)]
mod tests;
mod units;
mod written;

pub use amount::amount;
pub use condition::{condition, join};
pub use mistake::{Mistake, Replacement};
pub(super) use mistake::{never_unknown, no_option, other_kind, other_unit};
pub use placeholder::{Stretch, is_words_alone, stretches};
pub use quantity::quantity;

use std::ops::Range;
use std::sync::Arc;

use super::Id;
use crate::model::ordered::IndexSet;
use crate::source::Span;

/// The names that a string of one concept may use.
#[derive(Debug, Clone, Default)]
pub struct Vocabulary {
    /// Units that facts declare, such as `km`.
    pub units: IndexSet<Arc<str>>,
    /// Figures of the concept and of the workspace.
    pub figures: IndexSet<Id>,
    /// Facts of the concept.
    pub facts: IndexSet<Id>,
}

/// A string and where its bytes stand in the file.
#[derive(Clone, Copy)]
pub struct Written<'a> {
    /// The string as decoded.
    pub text: &'a str,
    /// Maps a byte range of `text` to the file.
    pub locate: &'a dyn Fn(Range<usize>) -> Span,
}

impl<'a> Written<'a> {
    /// Joins a string to its place.
    #[must_use]
    pub fn new(text: &'a str, locate: &'a dyn Fn(Range<usize>) -> Span) -> Self {
        Self { text, locate }
    }

    /// Where a byte range of the string stands in the file.
    #[must_use]
    pub fn span(&self, range: Range<usize>) -> Span {
        (self.locate)(range)
    }
}

/// What the place expects, where that decides between two readings of a habit: `17u` is a clock time or a duration.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Expected {
    /// Nothing in particular.
    #[default]
    Anything,
    /// A length of time.
    Duration,
    /// A clock time.
    Time,
}
