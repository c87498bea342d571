//! What an employee decides alone, and whom to hand over to.

use schemars::JsonSchema;
use serde::Serialize;

use crate::model::staff::{Escalation, Mandate, TextOrWhen};
use crate::model::workspace::Workspace;
use crate::model::{Id, Named};
use crate::view::parts::channel::{Contact, contact};
use crate::view::prose::Prose;
use crate::view::voice::Voice;
use crate::view::wording;

/// A role and how it is reached.
#[derive(Debug, Clone, PartialEq, Eq, JsonSchema, Serialize)]
pub struct RolePart {
    /// What it is called.
    pub title: String,
    /// How it is reached.
    pub contact: Option<Contact>,
    /// When: its own hours, else those of the channel.
    pub hours: Vec<String>,
    /// The same without the days on which nobody is there.
    pub open: Vec<String>,
}

/// Something an employee decides alone.
#[derive(Debug, Clone, PartialEq, Eq, JsonSchema, Serialize)]
pub struct MandatePart {
    /// What.
    pub what: Option<Prose>,
    /// Up to how much.
    pub up_to: Option<String>,
    /// How often.
    pub how_often: Option<Prose>,
    /// In which cases.
    pub when: Option<Prose>,
    /// Whom to tell afterwards.
    pub then_tell: Option<RolePart>,
}

/// A hand-over.
#[derive(Debug, Clone, PartialEq, Eq, JsonSchema, Serialize)]
pub struct HandOver {
    /// When.
    pub when: Option<Prose>,
    /// To whom.
    pub to: Option<RolePart>,
    /// "Taken up within 5 minutes".
    pub within: Option<String>,
}

/// A role, with what clients do not see of it.
#[must_use]
pub fn role(voice: &Voice<'_>, workspace: &Workspace, id: &Id) -> RolePart {
    let role = workspace.roles.get(id);
    let channel = role.and_then(|role| role.channel.as_ref());
    let hours = role.and_then(|role| role.hours.as_ref());
    let hours = hours.or_else(|| workspace.channels.get(&channel?.value)?.hours.as_ref());
    RolePart {
        title: voice.role(id),
        contact: channel.map(|id| contact(voice, &id.value)),
        hours: hours.map_or_else(Vec::new, |hours| voice.tongue.hours(hours)),
        open: hours.map_or_else(Vec::new, |hours| voice.tongue.open_hours(hours)),
    }
}

/// A mandate in the language of the sheet.
#[must_use]
pub fn mandate(voice: &Voice<'_>, workspace: &Workspace, mandate: &Named<Mandate>) -> MandatePart {
    MandatePart {
        what: voice.maybe(mandate.what.as_ref()),
        up_to: mandate
            .up_to
            .as_ref()
            .map(|limit| wording::time(voice, limit)),
        how_often: voice.maybe(mandate.how_often.as_ref()),
        when: case(voice, mandate.when.as_ref()),
        then_tell: mandate
            .then_tell
            .as_ref()
            .map(|id| role(voice, workspace, &id.value)),
    }
}

/// A hand-over in the language of the sheet.
#[must_use]
pub fn hand_over(
    voice: &Voice<'_>,
    workspace: &Workspace,
    escalation: &Named<Escalation>,
) -> HandOver {
    HandOver {
        when: case(voice, escalation.when.as_ref()),
        to: escalation
            .to
            .as_ref()
            .map(|id| role(voice, workspace, &id.value)),
        within: escalation.within.as_ref().map(|time| {
            let time = wording::time(voice, time);
            voice
                .tongue
                .say("staff-escalate-within", &[("time", &time)])
        }),
    }
}

fn case(voice: &Voice<'_>, when: Option<&TextOrWhen>) -> Option<Prose> {
    match when? {
        TextOrWhen::Text(text) => voice.maybe(Some(text)),
        TextOrWhen::When(when) => {
            let told = wording::sentence(voice, Some(when))?;
            Some(Prose::plain(wording::capital(&told)))
        }
    }
}
