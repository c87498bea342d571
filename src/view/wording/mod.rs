//! Conditions, amounts and times as a language says them.

mod amount;
mod answer;
mod coming;
mod condition;
mod options;
mod when;

pub use amount::{cases, formula, paid, paid_quantity, spelled, time, valued};
pub use answer::{answers, capital};
pub use coming::coming;
pub use condition::condition;
pub use when::{Line, Situation, Situations, answered, grouped, sentence, situations};
