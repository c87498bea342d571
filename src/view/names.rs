//! What the placeholders of a concept's texts stand for.

use std::sync::LazyLock;

use super::house::House;
use super::projection::PublicConcept;
use crate::model::concept::{Duty, Exclusion, Offer, Stated};
use crate::model::ordered::IndexMap;
use crate::model::workspace::{Channel, Evidence};
use crate::model::{Fact, Figure, Id, Map, Text};

/// Everything a text may refer to.
#[derive(Debug, Clone)]
pub struct Names<'a> {
    figures: [&'a Map<Figure>; 2],
    facts: &'a Map<Fact>,
    offered: &'a Map<Offer>,
    not_offered: &'a Stated<Map<Exclusion>>,
    duties: &'a Stated<Map<Duty>>,
    channels: &'a Map<Channel>,
    roles: IndexMap<&'a Id, &'a Text>,
    evidence: &'a Map<Evidence>,
}

/// What stands where there is no concept.
struct Nothing {
    figures: Map<Figure>,
    facts: Map<Fact>,
    offered: Map<Offer>,
    not_offered: Stated<Map<Exclusion>>,
    duties: Stated<Map<Duty>>,
}

static NOTHING: LazyLock<Nothing> = LazyLock::new(|| Nothing {
    figures: Map::default(),
    facts: Map::default(),
    offered: Map::default(),
    not_offered: Stated::Silent,
    duties: Stated::Silent,
});

impl<'a> Names<'a> {
    /// The names of the organisation alone.
    #[must_use]
    pub fn of_house(house: &House<'a>) -> Self {
        Self {
            figures: [&NOTHING.figures, house.figures],
            facts: &NOTHING.facts,
            offered: &NOTHING.offered,
            not_offered: &NOTHING.not_offered,
            duties: &NOTHING.duties,
            channels: house.channels,
            roles: house.roles.clone(),
            evidence: house.evidence,
        }
    }

    /// The names of one concept in its organisation.
    #[must_use]
    pub fn of(concept: &PublicConcept<'a>, house: &House<'a>) -> Self {
        Self {
            figures: [concept.figures, house.figures],
            facts: concept.facts,
            offered: concept.offered,
            not_offered: concept.not_offered,
            duties: concept.client_must,
            channels: house.channels,
            roles: house.roles.clone(),
            evidence: house.evidence,
        }
    }

    /// A figure of the concept, else of the organisation.
    #[must_use]
    pub fn figure(&self, id: &Id) -> Option<&'a Figure> {
        let found = self.figures.iter().find_map(|map| map.get(id));
        found.map(|figure| &figure.value)
    }

    /// A fact.
    #[must_use]
    pub fn fact(&self, id: &Id) -> Option<&'a Fact> {
        self.facts.get(id).map(|fact| &fact.value)
    }

    /// A fact's id as it was declared.
    #[must_use]
    pub fn fact_id(&self, id: &Id) -> Option<&'a Id> {
        self.facts.get(id).map(|fact| &fact.id)
    }

    /// What a fact is called: its label, else its question.
    #[must_use]
    pub fn fact_label(&self, id: &Id) -> Option<&'a Text> {
        let fact = self.fact(id)?;
        fact.label.as_ref().or(fact.ask.as_ref())
    }

    /// An offer.
    #[must_use]
    pub fn offer(&self, id: &Id) -> Option<&'a Offer> {
        self.offered.get(id).map(|offer| &offer.value)
    }

    /// An exclusion.
    #[must_use]
    pub fn exclusion(&self, id: &Id) -> Option<&'a Exclusion> {
        self.not_offered
            .get(id.as_str())
            .map(|exclusion| &exclusion.value)
    }

    /// A duty.
    #[must_use]
    pub fn duty(&self, id: &Id) -> Option<&'a Duty> {
        self.duties.get(id.as_str()).map(|duty| &duty.value)
    }

    /// A channel.
    #[must_use]
    pub fn channel(&self, id: &Id) -> Option<&'a Channel> {
        self.channels.get(id).map(|channel| &channel.value)
    }

    /// What a role is called.
    #[must_use]
    pub fn role(&self, id: &Id) -> Option<&'a Text> {
        self.roles.get(id).copied()
    }

    /// A document.
    #[must_use]
    pub fn evidence(&self, id: &Id) -> Option<&'a Evidence> {
        self.evidence.get(id).map(|evidence| &evidence.value)
    }
}
