//! Worked cases.

use serde::Deserialize;

use super::{Answer, Given, Loc, Map, Text, Written, YesNo};

/// A case with the answer it must get.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
pub struct Case {
    /// What happened.
    pub story: Option<Loc<Text>>,
    /// Facts and their values.
    pub given: Option<Loc<Map<Written, Given>>>,
    /// Decisions and the answer expected of each.
    pub expect: Option<Loc<Map<Answer, Given>>>,
    /// The day of the case.
    pub on: Option<Loc<Written>>,
    /// Whether it is an example on the public page.
    pub public: Option<Loc<YesNo>>,
}
