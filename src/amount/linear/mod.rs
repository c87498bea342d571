//! Systems of linear bounds over a few variables, solved exactly: is there a solution, and which one would be chosen?
//!
//! Variables are eliminated one after the other (Fourier and Motzkin), from the last to the first; then values are
//! chosen from the first to the last, each between the bounds that the values before it leave. Over the fractions this
//! decides everything; that a variable takes only some values (coins, whole numbers) is left to who chooses.

mod bound;
mod form;
mod search;
mod system;
#[cfg(test)]
mod tests;

pub use bound::{Bound, End, lies_between};
pub use form::{Affine, Solution, Variable};
pub use search::{Candidates, Solved};
pub use system::System;
