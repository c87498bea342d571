//! Where clients read the answer that staff give: what is read out, sent, or scanned from a sheet.

use schemars::JsonSchema;
use serde::Serialize;

use crate::model::{Concept, Id};
use crate::view::guide::{Guide, Leaf, LeafAnswer, Settled};
use crate::view::link;
use crate::view::parts::check::answer_anchors;
use crate::view::public::Addressed;
use crate::view::voice::Voice;

/// An answer on the public site, in one language.
#[derive(Debug, Clone, PartialEq, Eq, JsonSchema, Serialize)]
pub struct PublicAnswer {
    /// The language, such as `nl`.
    pub lang: String,
    /// The whole address.
    pub href: String,
    /// The same as people read it out.
    pub text: String,
}

/// The public side of a concept, as far as it has an address.
#[derive(Debug, Clone, Default)]
pub struct Clients<'a> {
    /// The questions that clients are asked.
    pub guides: &'a [Guide],
    /// Its pages, by language; none where the site has no address or no page of the concept.
    pub pages: Vec<Addressed>,
}

/// A place on the page of the questions, or on that of the service.
enum Place {
    Question(String),
    Service(String),
}

impl Clients<'_> {
    /// Where the answer at an end of the staff's questions stands, in each language: the same answer among those of the
    /// clients' own questions, else what the page says of its outcome. `hidden` says which rules clients do not see.
    pub fn answer(
        &self,
        voices: &[Voice<'_>],
        concept: &Concept,
        (decision, leaf): (&Id, &Leaf),
        hidden: impl Fn(&Id) -> bool,
    ) -> Vec<PublicAnswer> {
        let hidden = |answer: &LeafAnswer| answer.rule.as_ref().is_some_and(&hidden);
        if leaf.status != Settled::Answered || leaf.answers.iter().any(hidden) {
            return Vec::new();
        }
        let place = self.question(decision, leaf);
        let place = place.or_else(|| service(concept, &leaf.answers.first()?.outcome));
        let Some(place) = place else {
            return Vec::new();
        };
        let told = voices.iter().filter_map(|voice| {
            let lang = voice.tongue.language();
            let page = self.pages.iter().find(|page| page.language == *lang)?;
            let href = match &place {
                Place::Question(anchor) => format!("{}#{anchor}", page.questions),
                Place::Service(anchor) => format!("{}#{anchor}", page.service),
            };
            Some(PublicAnswer {
                lang: lang.to_string(),
                text: link::shown(&href),
                href,
            })
        });
        told.collect()
    }

    /// The same answer, with the same duties where there are several.
    fn question(&self, decision: &Id, leaf: &Leaf) -> Option<Place> {
        let place = self.guides.iter().position(|g| g.decision == *decision)?;
        let leaves = self.guides[place].leaves.iter().enumerate();
        let same = |(_, other): &(usize, &Leaf)| {
            other.status == Settled::Answered
                && !other.answers.is_empty()
                && other.answers == leaf.answers
        };
        let (found, _) = leaves
            .filter(same)
            .min_by_key(|(_, other)| other.duties != leaf.duties)?;
        let anchors = answer_anchors(self.guides);
        Some(Place::Question(anchors.get(place)?.get(found)?.clone()))
    }
}

/// What the page of the service says of an offer or an exclusion.
fn service(concept: &Concept, outcome: &Id) -> Option<Place> {
    if concept.offered.contains_key(outcome) {
        return Some(Place::Service(format!("offer-{outcome}")));
    }
    let excluded = concept.not_offered.get(outcome.as_str()).is_some();
    excluded.then(|| Place::Service(format!("not-{outcome}")))
}
