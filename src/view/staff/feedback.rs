//! Where staff report that a rule does not work.

use schemars::JsonSchema;
use serde::Serialize;

use super::input::Making;
use super::mandate::{self, RolePart};
use crate::view::link;
use crate::view::parts::Link;
use crate::view::parts::channel::{Contact, contact};

/// Where staff report that a rule does not work.
#[derive(Debug, Clone, PartialEq, Eq, JsonSchema, Serialize)]
pub struct Feedback {
    /// A role.
    pub role: Option<RolePart>,
    /// A channel.
    pub contact: Option<Contact>,
}

/// A rule by a name that stays as long as it does, and where to report that it does not work.
#[derive(Debug, Clone, PartialEq, Eq, JsonSchema, Serialize)]
pub struct RuleReport {
    /// The id of the rule, or `otherwise`.
    pub rule: String,
    /// Its place on the manual.
    pub anchor: String,
    /// Where to report; none where a sheet can lead nowhere: it says how.
    pub report: Option<Link>,
}

/// Where to report what does not work in a concept.
#[must_use]
pub(super) fn feedback(making: &Making<'_, '_>) -> Option<Feedback> {
    let (voice, workspace) = (making.voices.first()?, making.workspace);
    let id = &making.concept.staff.feedback.as_ref()?.value;
    let is_role = workspace.roles.contains_key(id);
    Some(Feedback {
        role: is_role.then(|| mandate::role(voice, workspace, id)),
        contact: (!is_role).then(|| contact(voice, id)),
    })
}

/// The link that reports what `names` name in the concept, such as a decision and its rule: a message that says so, else
/// the page where staff report. None where nothing can be followed; a number is not dialled with a client on the line.
#[must_use]
pub(super) fn report(making: &Making<'_, '_>, names: &[&str]) -> Option<Link> {
    let tongue = making.voices.first()?.tongue;
    let told = feedback(making)?;
    let contact = told.contact.or(told.role.and_then(|role| role.contact));
    let address = contact?.href.filter(|href| !href.starts_with("tel:"))?;
    let named = [making.concept.id.as_str()].into_iter();
    let named: Vec<&str> = named.chain(names.iter().copied()).collect();
    let subject = tongue.say("staff-report-subject", &[("rule", &named.join(" / "))]);
    let written = address.starts_with("mailto:");
    Some(Link {
        text: tongue.word("staff-report"),
        href: Some(if written {
            link::with_subject(&address, &subject)
        } else {
            address
        }),
    })
}
