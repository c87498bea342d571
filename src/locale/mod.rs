//! How a language writes and reads: interface words and messages, numbers, money, dates and lists, quotation marks
//! and spaces, translations in PO files, and the figures that stand in prose.
//!
//! In: language tags, quantities, texts. Out: text as the language writes it, and what a text says in figures.
//! All that is a language's own stands in `locales/LANGUAGE/*.ftl` or comes from ICU, so that a language is added
//! with files only.

mod bundle;
mod deadlines;
mod icu;
mod inflection;
pub(crate) mod letters;
mod link_words;
mod messages;
mod negation;
mod openings;
mod per_language;
mod promises;
mod slots;
mod typography;
mod words;

pub mod format;
pub mod habits;
pub mod po;
pub mod read;
pub mod slug;
pub mod wording;

#[cfg(test)]
mod complete;
#[cfg(test)]
mod file_tests;
#[cfg(test)]
mod idle_tests;

pub use deadlines::Deadlines;
pub use format::Formatter;
pub use inflection::Inflection;
pub use link_words::LinkWords;
pub use negation::{Denied, Negation};
pub use promises::Promises;
pub use read::FigureReader;
pub use typography::Typesetter;
pub use wording::Wording;
pub use words::Words;
