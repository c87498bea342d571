//! From which threshold we intervene: decisions and their rules.

use schemars::JsonSchema;
use serde::Deserialize;

use super::schema::Id;
use super::{
    Answer, Ids, Loc, Map, Names, OneOrMany, OrNothing, Text, Valid, When, Written, YesNo,
};

/// A question about a case, which rules answer.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize, JsonSchema)]
pub struct Decision {
    /// What is decided, as a question that a client could ask.
    pub question: Option<Loc<Text>>,
    /// What holds when several rules match the same case; `unique` by default.
    pub hit_policy: Option<Loc<HitPolicy>>,
    /// Under `hit_policy: priority`: the outcomes by their ids; the first of all that hold is the answer.
    #[schemars(with = "Option<OneOrMany<Id>>")]
    pub order: Option<Loc<OneOrMany<Written>>>,
    /// Duties of the client, by their ids, that you demand before you answer.
    #[schemars(with = "Option<OneOrMany<Id>>")]
    pub needs: Option<Loc<OneOrMany<Written>>>,
    /// The rules, each under an id: in which cases it answers, and what.
    pub rules: Option<Loc<Map<Rule, Ids>>>,
    /// Outcomes that are neither an offer nor an exclusion, such as a priority: each under an id, with its name on the page.
    pub answers: Option<Loc<Map<Text, Names>>>,
    /// What is answered in all cases that no rule answers; `nothing` where it is right that none does.
    #[schemars(extend("examples" = ["nothing", {"then": "advice"}]))]
    pub otherwise: Option<Loc<OrNothing<Otherwise>>>,
    /// The cases that the decision is about; no others need an answer.
    pub only_when: Option<Loc<When>>,
    /// Whether the client gets the amounts or pays them; required where a rule gives an amount.
    pub amount_is: Option<Loc<AmountIs>>,
    /// How amounts are rounded to the smallest coin: to the nearest by default, and a half up.
    pub rounded: Option<Loc<Rounded>>,
    /// Under `hit_policy: collect`: whether the amounts are added up.
    pub total: Option<Loc<YesNo>>,
}

/// What holds when several rules match the same case.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Deserialize, JsonSchema)]
#[serde(rename_all = "lowercase")]
pub enum HitPolicy {
    /// All rules that match must give the same answer.
    Unique,
    /// The first rule that matches decides, in the order of the file.
    First,
    /// The answers of all rules that match count.
    Collect,
    /// Of the outcomes of all rules that match, the one that stands first in `order` counts.
    Priority,
}

/// Whether an amount goes to the client or comes from them.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Deserialize, JsonSchema)]
pub enum AmountIs {
    /// The client gets it.
    #[serde(rename = "you get")]
    YouGet,
    /// The client pays it.
    #[serde(rename = "you pay")]
    YouPay,
}

/// How an amount is rounded, other than half up.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Deserialize, JsonSchema)]
#[serde(rename_all = "lowercase")]
pub enum Rounded {
    /// Towards zero.
    Down,
    /// Away from zero.
    Up,
}

/// One rule: the cases it is for and what it answers.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize, JsonSchema)]
pub struct Rule {
    /// The cases in which the rule answers; all cases where this key does not stand.
    pub when: Option<Loc<When>>,
    /// The answer: the id of an offer, an exclusion or an answer of the decision, a list of them, or each with its amount.
    pub then: Loc<Answer>,
    /// The reason that clients are told; by default that of the outcome.
    pub because: Option<Loc<Text>>,
    /// The law or decision it comes from.
    pub source: Option<Loc<Text>>,
    /// The rules, by their ids, to which this one is an exception and over which it wins; or the word `all`.
    #[schemars(extend("examples" = ["all", ["theft-at-home"]]))]
    #[schemars(with = "Option<OneOrMany<Id>>")]
    pub overrides: Option<Loc<OneOrMany<Written>>>,
    /// The days on which the rule holds.
    pub valid: Option<Loc<Valid>>,
    /// The role that judges, where the case is a matter of judgement.
    pub judged_by: Option<Loc<JudgedBy>>,
    /// Whether the rule is for staff alone and never shown in public.
    pub staff_only: Option<Loc<YesNo>>,
}

/// Who judges.
#[derive(Debug, Clone, PartialEq, Eq, JsonSchema)]
#[schemars(untagged)]
pub enum JudgedBy {
    /// The id of a role.
    Role(#[schemars(with = "Id")] Written),
    /// A role, and the outcomes between which it judges.
    Between(JudgedBetween),
}

/// A role and the outcomes between which it judges.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize, JsonSchema)]
pub struct JudgedBetween {
    /// The id of the role.
    #[schemars(with = "Id")]
    pub role: Loc<Written>,
    /// The ids of the outcomes.
    #[schemars(with = "Option<OneOrMany<Id>>")]
    pub between: Option<Loc<OneOrMany<Written>>>,
}

/// What is answered in all cases that no rule answers.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize, JsonSchema)]
pub struct Otherwise {
    /// The answer: the id of an outcome, a list of them, or each with its amount.
    pub then: Loc<Answer>,
    /// The reason that clients are told; by default that of the outcome.
    pub because: Option<Loc<Text>>,
}

/// Cases that cannot occur in reality.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize, JsonSchema)]
pub struct Impossible {
    /// Which cases these are.
    pub when: Loc<When>,
    /// Why they cannot occur.
    pub because: Option<Loc<Text>>,
}
