//! What the organisation does not do, why, and where to go instead.

use schemars::JsonSchema;
use serde::Serialize;

use super::channel::{self, Reach};
use super::{Addresses, Link};
use crate::model::concept::{Exclusion, Instead};
use crate::model::{Id, Named};
use crate::view::link;
use crate::view::prose::Prose;
use crate::view::voice::Voice;

/// An exclusion in one language.
#[derive(Debug, Clone, PartialEq, Eq, JsonSchema, Serialize)]
pub struct ExclusionPart {
    /// Its id; `not-ID` is its place on the page.
    pub id: Id,
    /// Its title, else its id.
    pub title: String,
    /// The reason.
    pub because: Option<Prose>,
    /// Where to go instead.
    pub instead: Option<InsteadPart>,
    /// Whether no decision mentions it: then it holds in every case.
    pub always: bool,
}

/// Where to go instead: one of the three.
#[derive(Debug, Clone, PartialEq, Eq, JsonSchema, Serialize, Default)]
pub struct InsteadPart {
    /// Words.
    pub text: Option<Prose>,
    /// A page.
    pub link: Option<Link>,
    /// A channel of ours, with its hours.
    pub reach: Option<Reach>,
}

/// An exclusion in the language of the page.
#[must_use]
pub fn part(
    voice: &Voice<'_>,
    addresses: &dyn Addresses,
    exclusion: &Named<Exclusion>,
    always: bool,
) -> ExclusionPart {
    ExclusionPart {
        id: exclusion.id.clone(),
        title: title(voice, &exclusion.id),
        because: voice.maybe(exclusion.because.as_ref()),
        instead: exclusion
            .instead
            .as_ref()
            .map(|instead| instead_of(voice, addresses, instead)),
        always,
    }
}

/// What an exclusion is called.
#[must_use]
pub fn title(voice: &Voice<'_>, id: &Id) -> String {
    let title = voice.names.exclusion(id).and_then(|e| e.title.as_ref());
    title.map_or_else(|| id.to_string(), |text| voice.plain(text))
}

/// Where to go instead, in the language of the page.
#[must_use]
pub fn instead_of(voice: &Voice<'_>, addresses: &dyn Addresses, instead: &Instead) -> InsteadPart {
    let mut part = InsteadPart::default();
    match instead {
        Instead::Nothing(_) => {
            part.text = Some(Prose::plain(voice.tongue.word("exclusion-instead-nothing")));
        }
        Instead::Text(text) => part.text = Some(voice.prose(text)),
        Instead::Link(address) => {
            part.link = Some(Link {
                text: address.value.clone(),
                href: link::checked(&address.value),
            });
        }
        Instead::Concept(id) => {
            part.link = Some(addresses.concept(&id.value).unwrap_or_else(|| Link {
                text: id.value.to_string(),
                href: None,
            }));
        }
        Instead::Channel(id) => part.reach = channel::full(voice, &id.value),
    }
    part
}
