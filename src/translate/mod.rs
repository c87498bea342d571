//! Translations: the PO files beside the YAML files, written and refreshed as `msgmerge` does it, and how far they are.
//!
//! In: a project that was understood. Out: the text of every translation file as it is to stand, with what changed in it;
//! and per file and language how many texts are said, to review and missing. Nothing is written here.

mod fate;
mod hidden;
mod layout;
mod merge;
mod notes;
mod passage;
mod project;

pub use fate::Wanted;
pub use merge::{Changes, Merged, merge};
pub use notes::Notes;
pub use passage::{Passage, State};
pub use project::{Counts, Original, Project, Translation, read};

#[cfg(test)]
mod tests;
