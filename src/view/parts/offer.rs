//! What the client gets.

use schemars::JsonSchema;
use serde::Serialize;

use super::Link;
use super::channel::{Contact, contacts};
use crate::model::amount::Valued;
use crate::model::concept::{Offer, Price, PromiseKind, TextOrNothing};
use crate::model::{Id, Named};
use crate::view::prose::Prose;
use crate::view::voice::Voice;
use crate::view::wording;

/// An offer in one language.
#[derive(Debug, Clone, PartialEq, Eq, JsonSchema, Serialize)]
pub struct OfferPart {
    /// Its id; `offer-ID` is its place on the page.
    pub id: Id,
    /// Its title, else its id.
    pub title: String,
    /// What the intervention consists of.
    pub what: Option<Prose>,
    /// Its steps.
    pub steps: Vec<Prose>,
    /// By when, one line per case.
    pub within: Vec<String>,
    /// Which event starts the clock.
    pub starts: Option<Prose>,
    /// What stops the clock.
    pub paused_by: Option<Prose>,
    /// At most this long in all.
    pub latest: Option<String>,
    /// The remedy when the promise is missed.
    pub if_missed: Option<Prose>,
    /// What to expect.
    pub result: Option<Prose>,
    /// What then, without result.
    pub no_result: Option<Prose>,
    /// When the organisation stops.
    pub stops_when: Option<Prose>,
    /// What it costs.
    pub price: Option<Link>,
    /// The duties it needs.
    pub needs: Vec<Link>,
    /// Where to ask for it, where that differs from the concept's channels.
    pub contact: Vec<Contact>,
    /// Why it is offered.
    pub because: Option<Prose>,
}

/// An offer in the language of the page.
#[must_use]
pub fn part(voice: &Voice<'_>, offer: &Named<Offer>) -> OfferPart {
    OfferPart {
        id: offer.id.clone(),
        title: title(voice, &offer.id),
        what: voice.maybe(offer.what.as_ref()),
        steps: voice.all(&offer.steps),
        within: within(voice, offer),
        starts: voice.maybe(offer.starts.as_ref()),
        paused_by: voice.maybe(offer.paused_by.as_ref()),
        latest: offer.latest.as_ref().map(|latest| {
            let time = wording::valued(voice, &latest.value);
            voice.tongue.say("offer-latest", &[("time", &time)])
        }),
        if_missed: offer.if_missed.as_ref().map(|remedy| match remedy {
            TextOrNothing::Text(text) => voice.prose(text),
            TextOrNothing::Nothing(_) => Prose::plain(voice.tongue.word("offer-missed-nothing")),
        }),
        result: voice.maybe(offer.result.as_ref()),
        no_result: voice.maybe(offer.no_result.as_ref()),
        stops_when: voice.maybe(offer.stops_when.as_ref()),
        price: offer
            .price
            .as_ref()
            .map(|price| told_price(voice, &price.value)),
        needs: offer
            .needs
            .iter()
            .map(|id| super::duty::link(voice, &id.value))
            .collect(),
        contact: contacts(voice, &offer.contact),
        because: voice.maybe(offer.because.as_ref()),
    }
}

/// What an offer is called.
#[must_use]
pub fn title(voice: &Voice<'_>, id: &Id) -> String {
    let title = voice.names.offer(id).and_then(|offer| offer.title.as_ref());
    title.map_or_else(|| id.to_string(), |text| voice.plain(text))
}

/// By when an offer comes: one line, or one per case, and what changes later.
#[must_use]
pub fn within(voice: &Voice<'_>, offer: &Offer) -> Vec<String> {
    let Some(within) = &offer.within else {
        return Vec::new();
    };
    let told = |voice: &Voice<'_>| promises(voice, offer.kind, &within.value);
    let coming = wording::coming(voice, &within.value, |voice| told(voice).join("; "));
    told(voice).into_iter().chain(coming).collect()
}

/// A time as it is promised: "within 2 days".
#[must_use]
pub fn promise(voice: &Voice<'_>, kind: PromiseKind, time: &str) -> String {
    let id = match kind {
        PromiseKind::Maximum => "offer-within",
        PromiseKind::Target => "offer-target",
    };
    voice.tongue.say(id, &[("time", time)])
}

fn promises(voice: &Voice<'_>, kind: PromiseKind, within: &Valued) -> Vec<String> {
    let promise = |amount| promise(voice, kind, &wording::formula(voice, amount));
    match within {
        Valued::Always(amount) => vec![promise(amount)],
        Valued::Choose(choices) => choices
            .iter()
            .map(
                |(when, amount)| match wording::sentence(voice, Some(when)) {
                    Some(condition) => voice.tongue.say(
                        "amount-if",
                        &[("amount", &promise(amount)), ("condition", &condition)],
                    ),
                    None => promise(amount),
                },
            )
            .collect(),
    }
}

fn told_price(voice: &Voice<'_>, price: &Price) -> Link {
    let text = match price {
        Price::Free => voice.tongue.word("price-free"),
        Price::Amount(amount) => {
            let now = wording::valued(voice, amount);
            let coming = wording::coming(voice, amount, |voice| wording::valued(voice, amount));
            std::iter::once(now)
                .chain(coming)
                .collect::<Vec<_>>()
                .join(". ")
        }
        Price::Decision(_) => voice.tongue.word("price-depends"),
    };
    let href = match price {
        Price::Decision(id) => Some(voice.place("decision", id)),
        Price::Free | Price::Amount(_) => None,
    };
    Link { text, href }
}
