//! The value that every stage makes when an author should know something, and that every report reads.
//!
//! A [`Finding`] carries message identifiers and arguments, never sentences: the reader's language is chosen when it
//! is shown. It carries places, never line numbers: those are counted from the source when it is shown.

mod finding;
mod fix;
mod message;
mod nearest;
mod severity;
mod sort;

pub use finding::{Finding, Label, Values};
pub use fix::{Edit, Fix};
pub use message::{Arg, Message};
pub use nearest::{near, nearest};
pub use severity::Severity;
pub use sort::{fingerprint, tidy};
