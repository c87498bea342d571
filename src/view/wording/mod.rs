//! Conditions, amounts and times as a language says them.

mod amount;
mod condition;
mod when;

pub use amount::{formula, time, valued};
pub use condition::condition;
pub use when::{Line, Situation, sentence, situations};
