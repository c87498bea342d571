//! One service concept: the file as a whole.

use schemars::JsonSchema;
use serde::Deserialize;

use super::schema::{Date, Format, Id};
use super::{
    Case, Decision, Duty, Exclusion, Fact, Figure, Ids, Impossible, List, Loc, Map, Names, Offer,
    OneOrMany, OrNothing, Redress, Silence, Staff, Text, Words, Written,
};

/// One service: what you offer and what you do not, what the client must do, and from which threshold you act. What stands
/// under `staff` never reaches a public page.
#[derive(Debug, Clone, Default, PartialEq, Eq, Deserialize, JsonSchema)]
pub struct Concept {
    /// The version of the format: `1`.
    #[schemars(with = "Option<Format>")]
    pub format: Option<Loc<Written>>,
    /// The id by which other files refer to this concept; by default the name of the file.
    #[schemars(with = "Option<Id>")]
    pub id: Option<Loc<Written>>,
    /// The last part of the page's address, per language; by default made from the title.
    pub slug: Option<Loc<Text>>,
    /// Addresses that the page had before, per language: each leads on to the page.
    pub former_slugs: Option<Loc<Words>>,
    /// How far the concept is: a draft by default.
    pub status: Option<Loc<Status>>,
    /// For a retired concept: the id of the concept that takes its place.
    #[schemars(with = "Option<Id>")]
    pub replaced_by: Option<Loc<Written>>,
    /// The role that answers for this concept, by its id under `roles` of `helder.yaml`.
    #[schemars(with = "Option<Id>")]
    pub owner: Option<Loc<Written>>,
    /// The days on which the concept holds, and the day by which you look at it again.
    pub valid: Option<Loc<Valid>>,
    /// The name of the service, as clients say it.
    pub title: Option<Loc<Text>>,
    /// The service in a few sentences, one of which says what you do not do.
    pub summary: Option<Loc<Text>>,
    /// For whom the service is.
    #[serde(rename = "for")]
    pub audience: Option<Loc<Text>>,
    /// Other words with which people search for this service, per language; never shown on the page.
    pub also_called: Option<Loc<Words>>,
    /// The laws and decisions that the service rests on.
    pub legal_basis: Option<Loc<OneOrMany<LegalBasis>>>,
    /// Where you choose to excel and what you leave to others.
    pub choices: Option<Loc<Choices>>,
    /// Thresholds, terms and prices. Each stands here once, under an id, and everything else refers to it: `{minimum-value}` in a
    /// text, `at least minimum-value` in a condition.
    pub figures: Option<Loc<Map<Figure, Names>>>,
    /// What you do for clients: each offer under an id, in the order of the page.
    pub offered: Option<Loc<Map<Offer, Names>>>,
    /// What you do not do, and why: each exclusion under an id, or the word `nothing`.
    #[schemars(extend("examples" = ["nothing"]))]
    pub not_offered: Option<Loc<OrNothing<Map<Exclusion, Names>>>>,
    /// What the client has to do: each duty under an id, or the word `nothing`.
    #[schemars(extend("examples" = ["nothing"]))]
    pub client_must: Option<Loc<OrNothing<Map<Duty, Ids>>>>,
    /// What has to be known about a case to decide on it: each fact under an id.
    pub facts: Option<Loc<Map<Fact, Names>>>,
    /// From which threshold you act: each decision under an id, with its rules.
    pub decisions: Option<Loc<Map<Decision, Ids>>>,
    /// Combinations of facts that cannot occur in reality, so that no rule has to answer them.
    pub impossible: Option<Loc<List<Impossible>>>,
    /// Worked cases with the answer that each must get; the rules are tried on them.
    pub cases: Option<Loc<Map<Case, Ids>>>,
    /// Channels by their ids, in the order in which you want clients to try them.
    #[schemars(with = "Option<OneOrMany<Id>>")]
    pub contact: Option<Loc<OneOrMany<Written>>>,
    /// What clients do when they hear nothing from you.
    pub if_you_hear_nothing: Option<Loc<Silence>>,
    /// What clients can do when it goes wrong: a second chance, a complaint, an appeal, the next instance.
    pub if_it_goes_wrong: Option<Loc<Redress>>,
    /// Small plusses on top of the service itself.
    pub extras: Option<Loc<Map<Extra, Ids>>>,
    /// Related concepts by their ids, or links.
    #[schemars(extend("examples" = [["lost-papers", "https://www.police.be"]]))]
    pub related: Option<Loc<OneOrMany<Written>>>,
    /// What staff need to know and say; nothing under this key ever reaches a public page.
    pub staff: Option<Loc<Staff>>,
}

/// How far a concept is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Deserialize, JsonSchema)]
#[serde(rename_all = "lowercase")]
pub enum Status {
    /// Being written: what is still missing is a warning, and the page is built only on request.
    Draft,
    /// In force: what is missing is an error.
    Published,
    /// No longer in force: its page says since when, and what takes its place.
    Retired,
}

/// The days on which something holds.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize, JsonSchema)]
pub struct Valid {
    /// The first day on which it holds.
    #[schemars(with = "Option<Date>")]
    pub from: Option<Loc<Written>>,
    /// The last day on which it holds.
    #[schemars(with = "Option<Date>")]
    pub until: Option<Loc<Written>>,
    /// The day by which you look at it again; by default a year after `from`.
    #[schemars(with = "Option<Date>")]
    pub review: Option<Loc<Written>>,
}

/// A law or decision that the service rests on.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize, JsonSchema)]
pub struct LegalBasis {
    /// The name of the law or decision.
    pub title: Option<Loc<Text>>,
    /// Where to read it: a link.
    pub link: Option<Loc<Text>>,
    /// The article in it.
    pub article: Option<Loc<Text>>,
}

/// What you choose with this service.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize, JsonSchema)]
pub struct Choices {
    /// Where you want to be the best.
    pub excel: Option<Loc<Text>>,
    /// What you leave to others.
    pub leave: Option<Loc<Text>>,
    /// Why you choose so.
    pub because: Option<Loc<Text>>,
}

/// A small plus on top of the service itself.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize, JsonSchema)]
pub struct Extra {
    /// What it is called.
    pub title: Option<Loc<Text>>,
    /// What the client gets.
    pub what: Option<Loc<Text>>,
}
