//! The values of a case.

use crate::model::Id;
use crate::model::decision::FactValue;
use crate::model::ordered::IndexMap;

/// The values of a case, by fact in the order of the file; facts that do not exist in it are not there.
pub(super) type Given = IndexMap<Id, FactValue>;

/// A case: the values given, by fact.
pub type Case = Given;
