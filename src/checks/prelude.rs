//! What nearly every check needs.

pub(super) use super::check::check;
pub(super) use super::common::{about_item, key_of, missing};
pub(super) use super::{Prose, Subject};
pub(super) use crate::diagnostic::{Finding, Message};
