//! The kinds of mistakes, one idea per file.

pub mod conditions;
pub mod figures;
pub mod forms;
pub mod keys;
pub mod numbers;
pub mod references;
pub mod rules;
pub mod sense;
pub mod translations;
pub mod wording;
