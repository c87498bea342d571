//! One service concept: the file as a whole.

use serde::Deserialize;

use super::{
    Case, Decision, Duty, Exclusion, Fact, Figure, Ids, Impossible, List, Loc, Map, Names, Offer,
    OneOrMany, OrNothing, Redress, Silence, Staff, Text, Words, Written,
};

/// What one file says about one service.
#[derive(Debug, Clone, Default, PartialEq, Eq, Deserialize)]
pub struct Concept {
    /// The version of the format: `1`.
    pub format: Option<Loc<Written>>,
    /// The id; by default the file's name.
    pub id: Option<Loc<Written>>,
    /// The page's address per language; by default made from the title.
    pub slug: Option<Loc<Text>>,
    /// Addresses the page had before.
    pub former_slugs: Option<Loc<Words>>,
    /// How far it is: a draft by default.
    pub status: Option<Loc<Status>>,
    /// For a retired concept: the concept that takes its place.
    pub replaced_by: Option<Loc<Written>>,
    /// The role that answers for it.
    pub owner: Option<Loc<Written>>,
    /// The days on which it holds, and when it is looked at again.
    pub valid: Option<Loc<Valid>>,
    /// Its name.
    pub title: Option<Loc<Text>>,
    /// What it is about, in a few sentences.
    pub summary: Option<Loc<Text>>,
    /// For whom it is.
    #[serde(rename = "for")]
    pub audience: Option<Loc<Text>>,
    /// Words people search with; never shown as prose.
    pub also_called: Option<Loc<Words>>,
    /// The law it rests on.
    pub legal_basis: Option<Loc<OneOrMany<LegalBasis>>>,
    /// Where we choose to excel and what we leave.
    pub choices: Option<Loc<Choices>>,
    /// Numbers that stand once and to which everything else refers.
    pub figures: Option<Loc<Map<Figure, Names>>>,
    /// What we do.
    pub offered: Option<Loc<Map<Offer, Names>>>,
    /// What we do not do, or the word `nothing`.
    pub not_offered: Option<Loc<OrNothing<Map<Exclusion, Names>>>>,
    /// What the client has to do, or the word `nothing`.
    pub client_must: Option<Loc<OrNothing<Map<Duty, Ids>>>>,
    /// What has to be known about a case.
    pub facts: Option<Loc<Map<Fact, Names>>>,
    /// The intervention thresholds.
    pub decisions: Option<Loc<Map<Decision, Ids>>>,
    /// Combinations that cannot occur.
    pub impossible: Option<Loc<List<Impossible>>>,
    /// Worked cases.
    pub cases: Option<Loc<Map<Case, Ids>>>,
    /// Channels, in the order we want clients to try them.
    pub contact: Option<Loc<OneOrMany<Written>>>,
    /// What to do when nothing is heard.
    pub if_you_hear_nothing: Option<Loc<Silence>>,
    /// What to do when it goes wrong.
    pub if_it_goes_wrong: Option<Loc<Redress>>,
    /// Small plusses on top of the base.
    pub extras: Option<Loc<Map<Extra, Ids>>>,
    /// Concept ids or links.
    pub related: Option<Loc<OneOrMany<Written>>>,
    /// The staff side; nothing under it ever reaches a public output.
    pub staff: Option<Loc<Staff>>,
}

/// How far a concept is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Status {
    /// Being written.
    Draft,
    /// In force.
    Published,
    /// No longer in force.
    Retired,
}

/// A stretch of days.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
pub struct Valid {
    /// The first day.
    pub from: Option<Loc<Written>>,
    /// The last day.
    pub until: Option<Loc<Written>>,
    /// The day by which it is looked at again; by default a year after `from`.
    pub review: Option<Loc<Written>>,
}

/// A law or decision a concept rests on.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
pub struct LegalBasis {
    /// Its name.
    pub title: Option<Loc<Text>>,
    /// Where to read it.
    pub link: Option<Loc<Text>>,
    /// The article.
    pub article: Option<Loc<Text>>,
}

/// What an organisation chooses.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
pub struct Choices {
    /// Where we want to be the best.
    pub excel: Option<Loc<Text>>,
    /// What we leave to others.
    pub leave: Option<Loc<Text>>,
    /// Why.
    pub because: Option<Loc<Text>>,
}

/// A small plus on top of the base.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
pub struct Extra {
    /// Its name.
    pub title: Option<Loc<Text>>,
    /// What it is.
    pub what: Option<Loc<Text>>,
}
