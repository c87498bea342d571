//! What has to be known about a case.

use serde::Deserialize;

use super::{Amount, Given, Loc, Map, Names, OneOrMany, Text, When, Written, YesNo};

/// Something that is asked about a case, or derived from what is asked.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
pub struct Fact {
    /// The kind of values it takes.
    #[serde(rename = "type")]
    pub kind: Loc<FactType>,
    /// A noun phrase for tables; by default made from `ask`.
    pub label: Option<Loc<Text>>,
    /// The question.
    pub ask: Option<Loc<Text>>,
    /// A currency, a duration's clock (`minutes` to `weeks`, `months`, `working days`) or a unit of the author's own.
    pub unit: Option<Loc<Written>>,
    /// The least value, which it can take.
    pub at_least: Option<Loc<Written>>,
    /// The bound below all values.
    pub more_than: Option<Loc<Written>>,
    /// The greatest value, which it can take.
    pub at_most: Option<Loc<Written>>,
    /// The bound above all values.
    pub less_than: Option<Loc<Written>>,
    /// The distance between neighbouring values.
    pub step: Option<Loc<Written>>,
    /// The values of a choice or, from low to high, of a scale.
    pub options: Option<Loc<Map<Text, Names>>>,
    /// When the fact exists.
    pub only_when: Option<Loc<When>>,
    /// How it follows from other facts.
    pub is: Option<Loc<Derived>>,
    /// Who can tell: the client by default.
    pub known_by: Option<Loc<KnownBy>>,
    /// The duties that reveal it.
    pub known_after: Option<Loc<OneOrMany<Written>>>,
    /// Whether "I do not know" is a value on which rules may decide.
    pub may_be_unknown: Option<Loc<YesNo>>,
    /// What it costs to find out, for the order of questions; a number.
    pub cost: Option<Loc<Written>>,
    /// How often each value occurs: value → number.
    pub shares: Option<Loc<Map<Written, Given>>>,
    /// How the client finds the answer.
    pub help: Option<Loc<Text>>,
}

/// The kinds of values.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Deserialize)]
pub enum FactType {
    /// An amount of money.
    #[serde(rename = "money")]
    Money,
    /// A number, with or without unit.
    #[serde(rename = "number")]
    Number,
    /// A count.
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
    /// A time of day.
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
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Derived {
    /// It is computed.
    Amount(Amount),
    /// Each option (or `yes` and `no`) has its condition, exactly one of which holds.
    Options(Map<When, Given>),
}

/// Who can tell what a fact is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum KnownBy {
    /// The client.
    Client,
    /// Staff; it is not asked in public.
    Staff,
}
