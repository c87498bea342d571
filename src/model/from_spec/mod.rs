//! The arrow from [`crate::spec`] to the model: ids resolved, strings parsed, translations set beside their texts.
//!
//! Reading goes on after each mistake: what could not be understood was reported and is left out, and the place is
//! kept in [`super::Concept::broken`], so that later stages do not complain about a hole that the mistake made.

mod cases;
mod concept;
mod decisions;
mod defaults;
mod facts;
mod figures;
mod hours;
mod loops;
mod names;
mod offers;
mod reader;
mod redress;
mod settings;
mod staff;
mod strings;
mod texts;
mod units;
mod versions;
mod workspace;

pub use concept::concept;
pub use reader::{ConceptIds, Context, Outcome, Translations, unknown_name};
pub use workspace::workspace;

#[cfg(test)]
mod tests;
