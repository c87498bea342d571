//! What has to be known about a case.

use schemars::JsonSchema;
use serde::Deserialize;

use super::schema::{Formula, Id, Quantity};
use super::{Amount, Given, Loc, Map, Names, OneOrMany, Text, When, Written, YesNo};

/// Something that has to be known about a case: it is asked, or it follows from what is asked.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize, JsonSchema)]
pub struct Fact {
    /// Which kind of values the fact takes.
    #[serde(rename = "type")]
    pub kind: Loc<FactType>,
    /// What the fact is called in tables: a few words without a verb. By default made from `ask`.
    pub label: Option<Loc<Text>>,
    /// The question that is put to the client.
    pub ask: Option<Loc<Text>>,
    /// The unit: a currency, a unit of time (`minutes` to `weeks`, `months`, `working days`) or one of your own, such as `km`. By
    /// default the first one that is used with the fact.
    #[schemars(extend("examples" = ["EUR", "working days", "km"]))]
    pub unit: Option<Loc<Written>>,
    /// The least value; the fact can take this value itself.
    #[schemars(with = "Option<Formula>")]
    pub at_least: Option<Loc<Written>>,
    /// All values are above this one.
    #[schemars(with = "Option<Formula>")]
    pub more_than: Option<Loc<Written>>,
    /// The greatest value; the fact can take this value itself.
    #[schemars(with = "Option<Formula>")]
    pub at_most: Option<Loc<Written>>,
    /// All values are below this one.
    #[schemars(with = "Option<Formula>")]
    pub less_than: Option<Loc<Written>>,
    /// The distance from one value to the next, such as `1 EUR` where nobody counts cents.
    #[schemars(extend("examples" = ["1 EUR"]))]
    #[schemars(with = "Option<Quantity>")]
    pub step: Option<Loc<Written>>,
    /// The options of a `choice` or, from low to high, of a `scale`: each under an id, with its name on the page.
    pub options: Option<Loc<Map<Text, Names>>>,
    /// The cases in which the fact exists; all cases where this key does not stand.
    pub only_when: Option<Loc<When>>,
    /// How the fact follows from others: an amount; or for each option, or for `yes` and `no`, the cases in which it holds.
    pub is: Option<Loc<Derived>>,
    /// Who knows it: the client by default.
    pub known_by: Option<Loc<KnownBy>>,
    /// The duties, by their ids, after which it is known.
    #[schemars(with = "Option<OneOrMany<Id>>")]
    pub known_after: Option<Loc<OneOrMany<Written>>>,
    /// Whether "I do not know" is an answer on which rules may decide, with the word `unknown`.
    pub may_be_unknown: Option<Loc<YesNo>>,
    /// How hard it is to find out, as a number: easy questions are asked first.
    #[schemars(with = "Option<Quantity>")]
    pub cost: Option<Loc<Written>>,
    /// How often each value occurs, as a number, for the order of questions.
    #[schemars(extend("examples" = [{"home": 3, "street": 1}]))]
    #[schemars(with = "Option<Map<Quantity, Given>>")]
    pub shares: Option<Loc<Map<Written, Given>>>,
    /// How the client finds the answer to the question.
    pub help: Option<Loc<Text>>,
}

/// The kinds of values.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Deserialize, JsonSchema)]
pub enum FactType {
    /// An amount of money.
    #[serde(rename = "money")]
    Money,
    /// A number, with or without a unit.
    #[serde(rename = "number")]
    Number,
    /// A whole number: a count.
    #[serde(rename = "whole number")]
    WholeNumber,
    /// A percentage.
    #[serde(rename = "percentage")]
    Percentage,
    /// A length of time.
    #[serde(rename = "duration")]
    Duration,
    /// A day.
    #[serde(rename = "date")]
    Date,
    /// A time of the day.
    #[serde(rename = "time")]
    Time,
    /// Yes or no.
    #[serde(rename = "yes/no")]
    YesNo,
    /// One of several options.
    #[serde(rename = "choice")]
    Choice,
    /// One of several options that have an order.
    #[serde(rename = "scale")]
    Scale,
}

/// How a fact follows from others.
#[derive(Debug, Clone, PartialEq, Eq, JsonSchema)]
#[schemars(untagged)]
#[schemars(extend("examples" = ["price minus insured-for", {"yes": {"age": "at least 18"}, "no": {"age": "less than 18"}}]))]
pub enum Derived {
    /// It is computed from other facts.
    Amount(Amount),
    /// Each option, or `yes` and `no`, with the cases in which it holds: exactly one must hold in every case.
    Options(Map<When, Given>),
}

/// Who can tell what a fact is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Deserialize, JsonSchema)]
#[serde(rename_all = "lowercase")]
pub enum KnownBy {
    /// The client.
    Client,
    /// Staff alone; it is not asked in public.
    Staff,
}
