//! Worked cases.

use schemars::JsonSchema;
use serde::Deserialize;

use super::schema::{CaseValue, Date};
use super::{Answer, Given, Loc, Map, Text, Written, YesNo};

/// A case with the answer that it must get.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize, JsonSchema)]
pub struct Case {
    /// What happened, in words. `{given.FACT}` inserts the value of a fact.
    pub story: Option<Loc<Text>>,
    /// What is known: each fact by its id, with its value in this case.
    #[schemars(extend("examples" = [{"value": "250 EUR", "place": "street"}]))]
    #[schemars(with = "Option<Map<CaseValue, Given>>")]
    pub given: Option<Loc<Map<Written, Given>>>,
    /// Each decision by its id, with the answer that it must give: an outcome, a list of them, outcomes with their amounts, or
    /// `out-of-scope`.
    #[schemars(extend("examples" = [{"intervene": "team"}, {"fee": {"late-fee": "4.50 EUR"}}, {"intervene": "out-of-scope"}]))]
    pub expect: Option<Loc<Map<Answer, Given>>>,
    /// The day of the case, for figures and rules that change with time.
    #[schemars(with = "Option<Date>")]
    pub on: Option<Loc<Written>>,
    /// Whether the case is shown as an example on the public page.
    pub public: Option<Loc<YesNo>>,
}
