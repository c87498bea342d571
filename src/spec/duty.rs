//! What we need from the client.

use schemars::JsonSchema;
use serde::Deserialize;

use super::schema::{Formula, Id};
use super::{Loc, OneOrMany, Text, When, Written};

/// Something the client has to do.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize, JsonSchema)]
pub struct Duty {
    /// What has to be done, in a few words.
    pub title: Option<Loc<Text>>,
    /// How and where the client does it.
    pub how: Option<Loc<Text>>,
    /// Channels for it by their ids, in the order in which you want clients to try them.
    #[schemars(with = "Option<OneOrMany<Id>>")]
    pub contact: Option<Loc<OneOrMany<Written>>>,
    /// By when: a time, the id of a figure, or a time `before` a fact that is a date, such as `14 days before start`.
    #[schemars(extend("examples" = ["30 days", "14 days before start"]))]
    #[schemars(with = "Option<Formula>")]
    pub by: Option<Loc<Written>>,
    /// The event from which the time is counted.
    pub starts: Option<Loc<Text>>,
    /// The time it costs the client.
    #[schemars(extend("examples" = ["10 minutes"]))]
    #[schemars(with = "Option<Formula>")]
    pub takes: Option<Loc<Written>>,
    /// Documents that the client brings: ids under `evidence`, or documents with their title.
    pub bring: Option<Loc<OneOrMany<Bring>>>,
    /// The cases in which it is asked; all cases where this key does not stand.
    pub only_when: Option<Loc<When>>,
    /// What it is good for.
    pub because: Option<Loc<Text>>,
    /// What it gives the client, whatever the answer.
    pub earns: Option<Loc<Text>>,
    /// What happens without it.
    pub otherwise: Option<Loc<Text>>,
}

/// A document that the client brings.
#[derive(Debug, Clone, PartialEq, Eq, JsonSchema)]
#[schemars(untagged)]
pub enum Bring {
    /// The id of a document under `evidence` of `helder.yaml`.
    Id(#[schemars(with = "Id")] Written),
    /// A document that is described here.
    Named(NamedEvidence),
}

/// A document and where to get it.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize, JsonSchema)]
pub struct NamedEvidence {
    /// The name of the document.
    pub title: Loc<Text>,
    /// Where to get it.
    pub from: Option<Loc<Text>>,
}
