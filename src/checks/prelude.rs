//! What nearly every check needs.

pub(super) use super::check::check;
pub(super) use super::common::{about_item, missing};
pub(super) use super::{Prose, Subject};
pub(super) use crate::diagnostic::{Finding, Message};
