//! What we do and what we do not do.

use schemars::JsonSchema;
use serde::Deserialize;

use super::schema::{Formula, Id};
use super::{Amount, List, Loc, OneOrMany, OrNothing, Text, Written};

/// Something that you do for a client: an intervention.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize, JsonSchema)]
pub struct Offer {
    /// What the client gets, in a few words.
    pub title: Option<Loc<Text>>,
    /// What it consists of.
    pub what: Option<Loc<Text>>,
    /// What happens, one step after the other.
    pub steps: Option<Loc<List<Text>>>,
    /// When you stop.
    pub stops_when: Option<Loc<Text>>,
    /// What the client may expect.
    pub result: Option<Loc<Text>>,
    /// What happens then, when there is no result.
    pub no_result: Option<Loc<Text>>,
    /// By when: a time, the id of a figure, or several of them with their conditions.
    pub within: Option<Loc<Amount>>,
    /// The event from which the time is counted.
    pub starts: Option<Loc<Text>>,
    /// Whether the time is the longest that it takes (`maximum`, by default) or what you aim at (`target`).
    pub kind: Option<Loc<OfferKind>>,
    /// What makes the time stand still, such as waiting for a document.
    pub paused_by: Option<Loc<Text>>,
    /// At most this long in all, whatever made the time stand still.
    #[schemars(with = "Option<Formula>")]
    pub latest: Option<Loc<Written>>,
    /// What the client gets when you do not keep the time, or the word `nothing`.
    #[schemars(with = "Option<Text>", extend("examples" = ["nothing"]))]
    pub if_missed: Option<Loc<OrNothing<Text>>>,
    /// What it costs: `free`, an amount, or the id of the decision that fixes it.
    #[schemars(extend("examples" = ["free", "12.50 EUR"]))]
    pub price: Option<Loc<Amount>>,
    /// Duties, by their ids, that the client has to do first.
    #[schemars(with = "Option<OneOrMany<Id>>")]
    pub needs: Option<Loc<OneOrMany<Written>>>,
    /// Channels for it by their ids, in the order in which you want clients to try them.
    #[schemars(with = "Option<OneOrMany<Id>>")]
    pub contact: Option<Loc<OneOrMany<Written>>>,
    /// Why you offer it.
    pub because: Option<Loc<Text>>,
}

/// What kind of time an offer names.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Deserialize, JsonSchema)]
#[serde(rename_all = "lowercase")]
pub enum OfferKind {
    /// The longest that it takes: a promise.
    Maximum,
    /// What you aim at.
    Target,
}

/// Something that you do not do. An exclusion that no decision mentions holds always.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize, JsonSchema)]
pub struct Exclusion {
    /// What you do not do, in a few words.
    pub title: Option<Loc<Text>>,
    /// The reason for the choice.
    pub because: Option<Loc<Text>>,
    /// Where else the client can go: a text, a link, the id of a concept or channel, or the word `nothing`.
    #[schemars(with = "Option<Text>")]
    #[schemars(extend("examples" = ["nothing", "https://www.police.be"]))]
    pub instead: Option<Loc<OrNothing<Text>>>,
}
