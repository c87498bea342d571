//! What a client can do who hears nothing, or when it goes wrong.

use schemars::JsonSchema;
use serde::Serialize;

use super::Link;
use super::channel::{Contact, contact, contacts};
use crate::model::Text;
use crate::model::redress::{Appeal, Complaint, Redress, Silence};
use crate::view::link;
use crate::view::prose::Prose;
use crate::view::voice::Voice;
use crate::view::wording;

/// What to do when no answer comes.
#[derive(Debug, Clone, PartialEq, Eq, JsonSchema, Serialize)]
pub struct SilencePart {
    /// "Have you heard nothing after 3 days?"
    pub after: Option<String>,
    /// What to do then.
    pub then: Option<Prose>,
    /// Through which channel.
    pub contact: Option<Contact>,
}

/// What can be done when it goes wrong.
#[derive(Debug, Clone, PartialEq, Eq, JsonSchema, Serialize)]
pub struct RedressPart {
    /// How the organisation makes it right first.
    pub second_chance: Option<Prose>,
    /// The complaint path.
    pub complain: Option<ComplaintPart>,
    /// The appeal.
    pub appeal: Option<AppealPart>,
    /// Who looks at it next.
    pub next: Option<Link>,
}

/// The complaint path.
#[derive(Debug, Clone, PartialEq, Eq, JsonSchema, Serialize)]
pub struct ComplaintPart {
    /// Where.
    pub contact: Vec<Contact>,
    /// "We confirm within 5 days."
    pub acknowledged: Option<String>,
    /// "You get an answer within 40 days."
    pub answered: Option<String>,
    /// What happens with it.
    pub steps: Vec<Prose>,
}

/// The appeal; all empty means that there is none.
#[derive(Debug, Clone, PartialEq, Eq, JsonSchema, Serialize, Default)]
pub struct AppealPart {
    /// Whether an appeal is possible.
    pub possible: bool,
    /// To whom.
    pub to: Option<Prose>,
    /// "Within 30 days".
    pub within: Option<String>,
    /// Which event starts the clock.
    pub starts: Option<Prose>,
    /// How.
    pub how: Option<Prose>,
    /// Where it is explained.
    pub link: Option<String>,
}

/// What to do when no answer comes, in the language of the page.
#[must_use]
pub fn silence(voice: &Voice<'_>, silence: &Silence) -> SilencePart {
    match silence {
        Silence::Text(text) => SilencePart {
            after: None,
            then: voice.maybe(Some(text)),
            contact: None,
        },
        Silence::After {
            after,
            then,
            channel,
        } => SilencePart {
            after: after.as_ref().map(|after| {
                let time = wording::time(voice, after);
                voice.tongue.say("silence-after", &[("time", &time)])
            }),
            then: voice.maybe(then.as_ref()),
            contact: channel.as_ref().map(|id| contact(voice, &id.value)),
        },
    }
}

/// What can be done when it goes wrong, in the language of the page.
#[must_use]
pub fn part(voice: &Voice<'_>, redress: &Redress) -> RedressPart {
    let next = redress.next_instance.as_ref();
    RedressPart {
        second_chance: voice.maybe(redress.second_chance.as_ref()),
        complain: redress.complain.as_ref().map(|path| complaint(voice, path)),
        appeal: redress.appeal.as_ref().map(|path| appeal(voice, path)),
        next: next.and_then(|next| {
            let href = next.link.as_ref().and_then(|link| address(voice, link));
            let title = next.title.as_ref().map(|title| voice.plain(title));
            let text = title.or_else(|| href.clone())?;
            Some(Link { text, href })
        }),
    }
}

fn complaint(voice: &Voice<'_>, path: &Complaint) -> ComplaintPart {
    let within = |id, time: &Option<_>| {
        time.as_ref().map(|time| {
            voice
                .tongue
                .say(id, &[("time", &wording::time(voice, time))])
        })
    };
    ComplaintPart {
        contact: contacts(voice, &path.channel),
        acknowledged: within("redress-acknowledged", &path.acknowledged_within),
        answered: within("redress-answered", &path.answered_within),
        steps: voice.all(&path.steps),
    }
}

fn appeal(voice: &Voice<'_>, path: &Appeal) -> AppealPart {
    match path {
        Appeal::Nothing(_) => AppealPart::default(),
        Appeal::Possible {
            to,
            within,
            starts,
            how,
            link,
            ..
        } => AppealPart {
            possible: true,
            to: voice.maybe(to.as_ref()),
            within: within.as_ref().map(|time| {
                let time = wording::time(voice, time);
                voice
                    .tongue
                    .say("redress-appeal-within", &[("time", &time)])
            }),
            starts: voice.maybe(starts.as_ref()),
            how: voice.maybe(how.as_ref()),
            link: link.as_ref().and_then(|link| address(voice, link)),
        },
    }
}

/// A link that an author stated, in the language of the page, when it may be one.
pub fn address(voice: &Voice<'_>, text: &Text) -> Option<String> {
    let version = text.get_or_first(voice.tongue.language())?;
    link::checked(&version.raw)
}
