//! The arrow from the tree to the types: a serde `Deserializer` that reports every mistake and goes on.
//!
//! Serde stops at the first error. Here each [`Loc`](super::Loc) catches the error of what it holds, so that the struct
//! around it goes on with its next key. Shapes that serde has no words for ask for themselves by the name of a newtype
//! struct; those names start with `$` and are listed in `markers`.

mod entries;
mod markers;
mod problem;
mod reader;
mod report;
mod shape;
mod sink;
mod visitors;

pub(super) use entries::DAYS_OF_WEEK;
pub(super) use markers::{DAYS, IDS, MAP, NAMES};
pub(super) use problem::Problem;
pub(super) use reader::Reader;
pub(super) use report::{problem as report_problem, unknown as report_unknown};
pub(super) use shape::{ByShape, Chosen, Form, Shape, by_shape};
pub(super) use sink::{Path, Sink};
pub(super) use visitors::Key;
