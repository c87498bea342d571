//! Outcomes as decisions name them.

use schemars::JsonSchema;
use serde::Serialize;

use super::{exclusion, offer};
use crate::model::decision::{Consequence, OutcomeKind};
use crate::model::{Id, Text};
use crate::view::projection::PlainDecision;
use crate::view::prose::Prose;
use crate::view::voice::Voice;
use crate::view::wording;

/// An outcome where a decision names it.
#[derive(Debug, Clone, PartialEq, Eq, JsonSchema, Serialize)]
pub struct Outcome {
    /// Its id.
    pub id: Id,
    /// `offer`, `exclusion` or `answer`.
    pub kind: &'static str,
    /// What it is called.
    pub title: String,
    /// Where it is explained on the page; an answer is explained by its title.
    pub href: Option<String>,
    /// "You get € 5 per day late."
    pub amount: Option<String>,
    /// "From 1 January 2027: …", where the amount changes.
    pub coming: Vec<String>,
}

/// An outcome with its amount, as a rule gives it.
#[must_use]
pub fn of(voice: &Voice<'_>, decision: &PlainDecision<'_>, given: &Consequence) -> Outcome {
    let mut outcome = named(voice, decision, &given.outcome.value);
    if let Some(amount) = &given.amount {
        let formula = wording::spelled(voice, &amount.value);
        outcome.amount = Some(wording::paid(voice, decision.amount_is, formula));
        outcome.coming = wording::coming(voice, formula, |voice| wording::valued(voice, formula));
    }
    outcome
}

/// An outcome by its id.
#[must_use]
pub fn named(voice: &Voice<'_>, decision: &PlainDecision<'_>, id: &Id) -> Outcome {
    let kind = kind_of(voice, id);
    let (name, title, href) = match kind {
        OutcomeKind::Offer => (
            "offer",
            offer::title(voice, id),
            Some(voice.place("offer", id)),
        ),
        OutcomeKind::Exclusion => (
            "exclusion",
            exclusion::title(voice, id),
            Some(voice.place("not", id)),
        ),
        OutcomeKind::Answer => ("answer", answer_title(voice, decision, id), None),
    };
    Outcome {
        id: id.clone(),
        kind: name,
        title,
        href,
        amount: None,
        coming: Vec::new(),
    }
}

/// The reason for an outcome where the rule gives none.
#[must_use]
pub fn reason(voice: &Voice<'_>, id: &Id) -> Option<Prose> {
    let text: Option<&Text> = match kind_of(voice, id) {
        OutcomeKind::Offer => voice.names.offer(id)?.because.as_ref(),
        OutcomeKind::Exclusion => voice.names.exclusion(id)?.because.as_ref(),
        OutcomeKind::Answer => None,
    };
    voice.maybe(text)
}

/// What an id names.
#[must_use]
pub fn kind_of(voice: &Voice<'_>, id: &Id) -> OutcomeKind {
    if voice.names.offer(id).is_some() {
        OutcomeKind::Offer
    } else if voice.names.exclusion(id).is_some() {
        OutcomeKind::Exclusion
    } else {
        OutcomeKind::Answer
    }
}

fn answer_title(voice: &Voice<'_>, decision: &PlainDecision<'_>, id: &Id) -> String {
    let text = decision
        .answers
        .get(id)
        .and_then(|answer| answer.value.as_ref());
    text.map_or_else(|| id.to_string(), |text| voice.plain(text))
}
