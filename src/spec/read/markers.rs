//! The names by which types ask the [`Reader`](super::Reader) for what serde has no words for.

/// The place of a value, then the value: two elements.
pub const LOC: &str = "$loc";
/// The style of a scalar, then its text: two elements.
pub const WRITTEN: &str = "$written";
/// The shape of a node, then the node: two elements.
pub const SHAPE: &str = "$shape";
/// A list; anything else is a list of one.
pub const MANY: &str = "$many";
/// `yes` or `no`.
pub const YES_NO: &str = "$yes/no";
/// A map with keys that nobody knows beforehand.
pub const MAP: &str = "$map";
/// A map whose keys are ids.
pub const IDS: &str = "$map of ids";
/// A map whose keys are ids that stand in conditions.
pub const NAMES: &str = "$map of names";
/// A map whose keys are days of the week.
pub const DAYS: &str = "$map of days";
