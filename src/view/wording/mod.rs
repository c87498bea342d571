//! Conditions, amounts and times as a language says them.

mod amount;
mod answer;
mod condition;
mod when;

pub use amount::{cases, formula, time, valued};
pub use answer::answers;
pub use condition::condition;
pub use when::{Line, Situation, sentence, situations};
