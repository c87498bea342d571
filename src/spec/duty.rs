//! What we need from the client.

use serde::Deserialize;

use super::{Loc, OneOrMany, Text, When, Written};

/// Something the client has to do.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
pub struct Duty {
    /// Its name.
    pub title: Option<Loc<Text>>,
    /// How and where it is done.
    pub how: Option<Loc<Text>>,
    /// Channels for it, in the order we want them tried.
    pub contact: Option<Loc<OneOrMany<Written>>>,
    /// By when: a quantity, or a quantity `before` a date fact.
    pub by: Option<Loc<Written>>,
    /// The event that starts the clock.
    pub starts: Option<Loc<Text>>,
    /// The time it costs the client.
    pub takes: Option<Loc<Written>>,
    /// Documents the client brings.
    pub bring: Option<Loc<OneOrMany<Bring>>>,
    /// The cases in which it is asked.
    pub only_when: Option<Loc<When>>,
    /// What it is good for.
    pub because: Option<Loc<Text>>,
    /// What it gives the client, whatever the answer.
    pub earns: Option<Loc<Text>>,
    /// What happens without it.
    pub otherwise: Option<Loc<Text>>,
}

/// A document the client brings.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Bring {
    /// The id of one of the workspace's evidence.
    Id(Written),
    /// One that is named on the spot.
    Named(NamedEvidence),
}

/// A document and where to get it.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
pub struct NamedEvidence {
    /// Its name.
    pub title: Loc<Text>,
    /// Where to get it.
    pub from: Option<Loc<Text>>,
}
