//! Ways to reach the organisation.

use schemars::JsonSchema;
use serde::Serialize;

use crate::model::workspace::{Channel, ChannelKind};
use crate::model::{Id, Language};
use crate::source::Located;
use crate::view::reach;
use crate::view::voice::Voice;

/// A channel in one line: what it is called and the link that uses it.
#[derive(Debug, Clone, PartialEq, Eq, JsonSchema, Serialize)]
pub struct Contact {
    /// What it is called.
    pub label: String,
    /// The number, address or link as people read it; a link that only says where it leads is left out.
    pub at: Option<String>,
    /// The link that uses it.
    pub href: Option<String>,
}

/// A channel with all that is known about it.
#[derive(Debug, Clone, PartialEq, Eq, JsonSchema, Serialize)]
pub struct Reach {
    /// Its id.
    pub id: Id,
    /// What it is called and the link that uses it.
    pub contact: Contact,
    /// What it is: "Phone".
    pub kind: Option<String>,
    /// When it is open, one line per stretch of days.
    pub hours: Vec<String>,
    /// Whether a human answers, where that was said.
    pub person: Option<bool>,
    /// The languages spoken there.
    pub languages: Vec<SpokenLanguage>,
    /// "You get an answer within 2 days."
    pub answers_within: Option<String>,
}

/// A language spoken at a channel.
#[derive(Debug, Clone, PartialEq, Eq, JsonSchema, Serialize)]
pub struct SpokenLanguage {
    /// Its tag, in which its name is to be read aloud.
    pub lang: String,
    /// Its own name.
    pub name: String,
}

/// A channel in one line.
#[must_use]
pub fn contact(voice: &Voice<'_>, id: &Id) -> Contact {
    let channel = voice.names.channel(id);
    let label = channel.and_then(|channel| channel.label.as_ref());
    let at = channel.and_then(|channel| channel.at.as_ref());
    let at = at.map(|at| voice.plain(at));
    let kind = channel.and_then(|channel| channel.kind.as_ref());
    let href = at
        .as_deref()
        .and_then(|at| reach::href(kind.map(|kind| kind.value), at));
    let is_page = href.as_ref().is_some_and(|href| href.starts_with("https:"));
    let is_phone = href.as_ref().is_some_and(|href| href.starts_with("tel:"));
    Contact {
        label: label.map_or_else(|| id.to_string(), |text| voice.plain(text)),
        at: at
            .filter(|_| !is_page)
            .map(|at| if is_phone { unbroken(&at) } else { at }),
        href,
    }
}

/// A number that no line breaks.
fn unbroken(number: &str) -> String {
    number.replace(' ', "\u{a0}").replace('-', "\u{2011}")
}

/// Channels in one line each.
#[must_use]
pub fn contacts(voice: &Voice<'_>, ids: &[Located<Id>]) -> Vec<Contact> {
    ids.iter().map(|id| contact(voice, &id.value)).collect()
}

/// A channel with its hours and promises.
#[must_use]
pub fn full(voice: &Voice<'_>, id: &Id) -> Option<Reach> {
    let channel = voice.names.channel(id)?;
    let within = channel.answers_within.as_ref().map(|time| {
        let time = crate::view::wording::formula(voice, &time.value);
        let kind = channel.kind.as_ref().map(|kind| kind.value);
        voice.tongue.say(answers_word(kind), &[("time", &time)])
    });
    Some(Reach {
        id: id.clone(),
        contact: contact(voice, id),
        kind: channel
            .kind
            .as_ref()
            .map(|kind| voice.tongue.word(kind_word(kind.value))),
        hours: channel
            .hours
            .as_ref()
            .map_or_else(Vec::new, |hours| voice.tongue.hours(hours)),
        person: channel.person,
        languages: spoken(voice, channel),
        answers_within: within,
    })
}

/// The channels on which a human answers, of those named; else all named.
#[must_use]
pub fn human(voice: &Voice<'_>, ids: &[Located<Id>]) -> Vec<Contact> {
    let answers = |id: &&Located<Id>| {
        let channel = voice.names.channel(&id.value);
        channel.is_some_and(|channel| channel.person == Some(true))
    };
    let human: Vec<Contact> = ids
        .iter()
        .filter(answers)
        .map(|id| contact(voice, &id.value))
        .collect();
    if human.is_empty() {
        contacts(voice, ids)
    } else {
        human
    }
}

fn spoken(voice: &Voice<'_>, channel: &Channel) -> Vec<SpokenLanguage> {
    let language = |stated: &Located<Language>| SpokenLanguage {
        lang: stated.value.to_string(),
        name: voice.tongue.name_of(&stated.value),
    };
    channel.languages.iter().map(language).collect()
}

/// How a promise to answer reads: on the telephone it is picked up, at a counter one's turn comes.
const fn answers_word(kind: Option<ChannelKind>) -> &'static str {
    match kind {
        Some(ChannelKind::Phone) => "contact-answers-within-phone",
        Some(ChannelKind::Counter) => "contact-answers-within-counter",
        _ => "contact-answers-within",
    }
}

fn kind_word(kind: ChannelKind) -> &'static str {
    match kind {
        ChannelKind::Phone => "contact-phone",
        ChannelKind::Email => "contact-email",
        ChannelKind::Web => "contact-web",
        ChannelKind::App => "contact-app",
        ChannelKind::Chat => "contact-chat",
        ChannelKind::Counter => "contact-counter",
        ChannelKind::Post => "contact-post",
        ChannelKind::Social => "contact-social",
        ChannelKind::Visit => "contact-visit",
    }
}
