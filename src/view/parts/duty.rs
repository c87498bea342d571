//! What the client must do.

use schemars::JsonSchema;
use serde::Serialize;

use super::Link;
use super::channel::{Contact, contacts};
use crate::model::concept::{Bring, Duty, DutyDeadline};
use crate::model::{Id, Named};
use crate::view::prose::Prose;
use crate::view::slug::slug;
use crate::view::voice::Voice;
use crate::view::wording::{self, Situations};

/// A duty in one language.
#[derive(Debug, Clone, PartialEq, Eq, JsonSchema, Serialize)]
pub struct DutyPart {
    /// Its id; `duty-ID` is its place on the page.
    pub id: Id,
    /// Its title, else its id.
    pub title: String,
    /// How it is done.
    pub how: Option<Prose>,
    /// Through which channels.
    pub contact: Vec<Contact>,
    /// By when, and what changes later.
    pub by: Vec<String>,
    /// Which event starts the clock.
    pub starts: Option<Prose>,
    /// The time it costs.
    pub takes: Option<String>,
    /// What to bring.
    pub bring: Vec<BringPart>,
    /// The situations in which it is asked; none means always.
    pub only_when: Option<Situations>,
    /// What it is good for.
    pub because: Option<Prose>,
    /// What it gives whatever the answer.
    pub earns: Option<Prose>,
    /// What happens without it.
    pub otherwise: Option<Prose>,
}

/// A document or thing to bring.
#[derive(Debug, Clone, PartialEq, Eq, JsonSchema, Serialize)]
pub struct BringPart {
    /// What it is.
    pub title: Prose,
    /// Where to get it.
    pub from: Option<Prose>,
}

/// A duty in the language of the page.
#[must_use]
pub fn part(voice: &Voice<'_>, duty: &Named<Duty>) -> DutyPart {
    DutyPart {
        id: duty.id.clone(),
        title: title(voice, &duty.id),
        how: voice.maybe(duty.how.as_ref()),
        contact: contacts(voice, &duty.contact),
        by: duty
            .by
            .as_ref()
            .map_or_else(Vec::new, |by| deadlines(voice, by)),
        starts: voice.maybe(duty.starts.as_ref()),
        takes: duty.takes.as_ref().map(|takes| {
            let time = wording::time(voice, takes);
            voice.tongue.say("duty-takes-about", &[("time", &time)])
        }),
        bring: duty
            .bring
            .iter()
            .map(|bring| brought(voice, bring))
            .collect(),
        only_when: wording::grouped(voice, duty.only_when.as_ref()),
        because: voice.maybe(duty.because.as_ref()),
        earns: voice.maybe(duty.earns.as_ref()),
        otherwise: voice.maybe(duty.otherwise.as_ref()),
    }
}

/// What a duty is called.
#[must_use]
pub fn title(voice: &Voice<'_>, id: &Id) -> String {
    let title = voice.names.duty(id).and_then(|duty| duty.title.as_ref());
    title.map_or_else(|| id.to_string(), |text| voice.plain(text))
}

/// The link to a duty's place on the page.
#[must_use]
pub fn link(voice: &Voice<'_>, id: &Id) -> Link {
    Link {
        text: title(voice, id),
        href: Some(voice.place("duty", id)),
    }
}

fn deadlines(voice: &Voice<'_>, by: &DutyDeadline) -> Vec<String> {
    let (DutyDeadline::Within(amount) | DutyDeadline::Before { amount, .. }) = by;
    let coming = wording::coming(voice, &amount.value, |voice| deadline(voice, by));
    std::iter::once(deadline(voice, by)).chain(coming).collect()
}

fn deadline(voice: &Voice<'_>, by: &DutyDeadline) -> String {
    match by {
        DutyDeadline::Within(amount) => {
            let time = wording::time(voice, amount);
            voice.tongue.say("duty-within", &[("time", &time)])
        }
        DutyDeadline::Before { amount, fact } => {
            let (time, date) = (wording::time(voice, amount), named_date(voice, &fact.value));
            voice
                .tongue
                .say("duty-before", &[("time", &time), ("date", &date)])
        }
    }
}

/// A date fact in a sentence, with the article that its name takes: "the date of the collection".
fn named_date(voice: &Voice<'_>, id: &Id) -> String {
    let label = voice.fact(id);
    let first = slug(label.split_whitespace().next().unwrap_or_default());
    let heads = voice.tongue.alternatives("date-heads");
    // The last part of a Dutch compound is its noun: `afhaaldatum` is a `datum`. Short words are no such part.
    let is_head = |head: &&String| first == **head || (head.len() > 3 && first.ends_with(*head));
    let head = heads.iter().find(is_head);
    let head = head.map_or("other", String::as_str);
    voice
        .tongue
        .say("date-named", &[("head", head), ("label", &label)])
}

fn brought(voice: &Voice<'_>, bring: &Bring) -> BringPart {
    match bring {
        Bring::Evidence(id) => {
            let evidence = voice.names.evidence(&id.value);
            let title = evidence.and_then(|evidence| evidence.title.as_ref());
            BringPart {
                title: title.map_or_else(
                    || Prose::plain(id.value.as_str()),
                    |title| voice.prose(title),
                ),
                from: voice.maybe(evidence.and_then(|evidence| evidence.from.as_ref())),
            }
        }
        Bring::Described { title, from } => BringPart {
            title: voice.prose(title),
            from: voice.maybe(from.as_ref()),
        },
    }
}
