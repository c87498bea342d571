//! What we do and what we do not do.

use serde::Deserialize;

use super::{Amount, List, Loc, OneOrMany, OrNothing, Text, Written};

/// Something we do for a client: an intervention.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
pub struct Offer {
    /// Its name.
    pub title: Option<Loc<Text>>,
    /// What it consists of.
    pub what: Option<Loc<Text>>,
    /// What happens, one after the other.
    pub steps: Option<Loc<List<Text>>>,
    /// When we stop.
    pub stops_when: Option<Loc<Text>>,
    /// What the client may expect.
    pub result: Option<Loc<Text>>,
    /// What happens when there is no result.
    pub no_result: Option<Loc<Text>>,
    /// By when: a quantity, a figure, or several with their conditions.
    pub within: Option<Loc<Amount>>,
    /// The event that starts the clock.
    pub starts: Option<Loc<Text>>,
    /// Whether the time is a promise or an aim; a promise by default.
    pub kind: Option<Loc<OfferKind>>,
    /// What stops the clock.
    pub paused_by: Option<Loc<Text>>,
    /// At most this long in all.
    pub latest: Option<Loc<Written>>,
    /// What the client gets when the time is not kept.
    pub if_missed: Option<Loc<OrNothing<Text>>>,
    /// `free`, a quantity, an amount, or the id of the decision that fixes it.
    pub price: Option<Loc<Amount>>,
    /// Duties the client has first.
    pub needs: Option<Loc<OneOrMany<Written>>>,
    /// Channels for it, in the order we want them tried.
    pub contact: Option<Loc<OneOrMany<Written>>>,
    /// The reason for it.
    pub because: Option<Loc<Text>>,
}

/// What kind of time an offer names.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum OfferKind {
    /// The longest it takes.
    Maximum,
    /// What we aim at.
    Target,
}

/// Something we do not do.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
pub struct Exclusion {
    /// Its name.
    pub title: Option<Loc<Text>>,
    /// The reason for the choice.
    pub because: Option<Loc<Text>>,
    /// Where else the client can go: words, a link, a concept's or channel's id, or the word `nothing`.
    pub instead: Option<Loc<OrNothing<Text>>>,
}
