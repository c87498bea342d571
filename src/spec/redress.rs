//! What a client can do when they hear nothing or when it goes wrong.

use schemars::JsonSchema;
use serde::Deserialize;

use super::schema::{Formula, Id};
use super::{List, Loc, OrNothing, Text, Written};

/// What clients do when they hear nothing from you.
#[derive(Debug, Clone, PartialEq, Eq, JsonSchema)]
#[schemars(untagged)]
pub enum Silence {
    /// A text.
    Text(Text),
    /// A term, a step and a channel.
    Plan(SilencePlan),
}

/// After how long the client does what, and where.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize, JsonSchema)]
pub struct SilencePlan {
    /// After how long: a time or the id of a figure.
    #[schemars(with = "Option<Formula>")]
    pub after: Option<Loc<Written>>,
    /// What the client then does.
    pub then: Option<Loc<Text>>,
    /// The channel for it, by its id.
    #[schemars(with = "Option<Id>")]
    pub channel: Option<Loc<Written>>,
}

/// What a client can do when it goes wrong.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize, JsonSchema)]
pub struct Redress {
    /// How you make it good.
    pub second_chance: Option<Loc<Text>>,
    /// How to complain.
    pub complain: Option<Loc<Complain>>,
    /// How to appeal against your decision, or the word `nothing`.
    pub appeal: Option<Loc<OrNothing<Appeal>>>,
    /// Who judges after you, such as an ombudsman.
    pub next_instance: Option<Loc<NextInstance>>,
}

/// How to complain.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize, JsonSchema)]
pub struct Complain {
    /// The channel for complaints, by its id.
    #[schemars(with = "Option<Id>")]
    pub channel: Option<Loc<Written>>,
    /// By when you confirm that the complaint arrived.
    #[schemars(with = "Option<Formula>")]
    pub acknowledged_within: Option<Loc<Written>>,
    /// By when you answer it.
    #[schemars(with = "Option<Formula>")]
    pub answered_within: Option<Loc<Written>>,
    /// What happens with the complaint, one step after the other.
    pub steps: Option<Loc<List<Text>>>,
}

/// How to appeal against a decision.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize, JsonSchema)]
pub struct Appeal {
    /// To whom the client appeals.
    pub to: Option<Loc<Text>>,
    /// By when the client appeals.
    #[schemars(with = "Option<Formula>")]
    pub within: Option<Loc<Written>>,
    /// The event from which the time is counted.
    pub starts: Option<Loc<Text>>,
    /// How the client appeals: in which form, with what in it.
    pub how: Option<Loc<Text>>,
    /// Where to read more, or do it.
    pub link: Option<Loc<Text>>,
}

/// Who judges after you.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize, JsonSchema)]
pub struct NextInstance {
    /// Its name.
    pub title: Option<Loc<Text>>,
    /// Where to find it: a link.
    #[schemars(extend("examples" = ["https://www.ombudsman.be"]))]
    pub link: Option<Loc<Text>>,
}
