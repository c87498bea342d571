//! From which threshold we intervene: decisions and their rules.

use serde::Deserialize;

use super::{
    Answer, Ids, Loc, Map, Names, OneOrMany, OrNothing, Text, Valid, When, Written, YesNo,
};

/// A question about a case that rules answer.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
pub struct Decision {
    /// What is decided, as a question.
    pub question: Option<Loc<Text>>,
    /// What several rules that match mean together; `unique` by default.
    pub hit_policy: Option<Loc<HitPolicy>>,
    /// Under `priority`: the outcomes, the first of all that hold is the answer.
    pub order: Option<Loc<OneOrMany<Written>>>,
    /// Duties demanded before we answer.
    pub needs: Option<Loc<OneOrMany<Written>>>,
    /// The rules.
    pub rules: Option<Loc<Map<Rule, Ids>>>,
    /// Outcomes that are neither offer nor exclusion.
    pub answers: Option<Loc<Map<Text, Names>>>,
    /// What is answered where no rule does; `nothing` says that no answer is one.
    pub otherwise: Option<Loc<OrNothing<Otherwise>>>,
    /// The cases the decision is about.
    pub only_when: Option<Loc<When>>,
    /// Whether amounts go to the client or come from them.
    pub amount_is: Option<Loc<AmountIs>>,
    /// How amounts are rounded; half up by default.
    pub rounded: Option<Loc<Rounded>>,
    /// Under `collect`: whether amounts are added up.
    pub total: Option<Loc<YesNo>>,
}

/// What several rules that match mean together.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum HitPolicy {
    /// They must agree.
    Unique,
    /// The first decides.
    First,
    /// All count.
    Collect,
    /// The outcome that stands first in `order` decides.
    Priority,
}

/// Whether an amount goes to the client or comes from them.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Deserialize)]
pub enum AmountIs {
    /// The client gets it.
    #[serde(rename = "you get")]
    YouGet,
    /// The client pays it.
    #[serde(rename = "you pay")]
    YouPay,
}

/// How an amount is rounded, other than half up.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Rounded {
    /// Towards zero.
    Down,
    /// Away from zero.
    Up,
}

/// One rule: the cases it is for and what it answers.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
pub struct Rule {
    /// The cases; all where it does not stand.
    pub when: Option<Loc<When>>,
    /// The answer.
    pub then: Loc<Answer>,
    /// The reason; by default the outcome's.
    pub because: Option<Loc<Text>>,
    /// The law or decision it comes from.
    pub source: Option<Loc<Text>>,
    /// Rules it is an exception to, or the word `all`.
    pub overrides: Option<Loc<OneOrMany<Written>>>,
    /// The days on which it holds.
    pub valid: Option<Loc<Valid>>,
    /// Who judges, where it is a matter of judgement.
    pub judged_by: Option<Loc<JudgedBy>>,
    /// Whether it is never shown in public.
    pub staff_only: Option<Loc<YesNo>>,
}

/// Who judges.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum JudgedBy {
    /// A role.
    Role(Written),
    /// A role, between named outcomes.
    Between(JudgedBetween),
}

/// A role and the outcomes between which it judges.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
pub struct JudgedBetween {
    /// The role.
    pub role: Loc<Written>,
    /// Ids of outcomes.
    pub between: Option<Loc<OneOrMany<Written>>>,
}

/// What is answered where no rule does.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
pub struct Otherwise {
    /// The answer.
    pub then: Loc<Answer>,
    /// The reason; by default the outcome's.
    pub because: Option<Loc<Text>>,
}

/// Cases that cannot occur.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
pub struct Impossible {
    /// The cases.
    pub when: Loc<When>,
    /// Why they cannot occur.
    pub because: Option<Loc<Text>>,
}
