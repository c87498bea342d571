//! What formulas and conditions come to in one case, exactly.
//!
//! In: [`crate::model`] amounts and conditions, and what is known of a case ([`Facts`], or a [`Situation`] over the
//! facts of a concept). Out: an [`Exact`] value or the [`Reason`] why there is none, and the [`Truth`] of conditions.
//! Everything is computed in fractions: nothing is rounded until [`Exact::rounded`] is asked to.

mod calendar;
mod corners;
mod easter;
mod ends;
mod evaluate;
mod exact;
mod facts;
mod fits;
mod holds;
mod kinds;
pub mod linear;
mod normal;
mod operand;
mod pieces;
mod situation;
mod step;
#[cfg(test)]
mod tests;
mod used;

pub use crate::decision::Ratio;
use crate::decision::ratio;
pub use calendar::{
    Longest, holidays, is_working_day, later, longest, plus_working_days, working_days_between,
};
pub use evaluate::{amount, valued};
pub use exact::{Exact, Unit};
pub use facts::{Facts, Reason, State, Truth};
pub use holds::{holds, term_holds, when_holds};
pub use kinds::{Measure, Misfit, Schema, Sort};
pub use normal::{Atom, Normal, NotNormal};
pub use pieces::{Piece, Until, Variables, pieces};
pub use situation::Situation;
pub use used::{facts_used, product_of_facts};
