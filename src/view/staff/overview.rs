//! One page over all concepts.

use schemars::JsonSchema;
use serde::Serialize;

use super::mandate::{RolePart, role};
use crate::model::concept::Status;
use crate::model::staff::ContactReason;
use crate::model::workspace::Workspace;
use crate::model::{Concept, Named};
use crate::view::parts::Link;
use crate::view::parts::frame::Frame;
use crate::view::prose::Prose;
use crate::view::voice::Voice;

/// One page over all concepts.
#[derive(Debug, Clone, PartialEq, Eq, JsonSchema, Serialize)]
pub struct Overview {
    /// What surrounds it.
    #[serde(flatten)]
    pub frame: Frame,
    /// The concepts.
    pub rows: Vec<OverviewRow>,
    /// The line on every printed sheet.
    pub print_line: String,
}

/// A concept in the overview.
#[derive(Debug, Clone, PartialEq, Eq, JsonSchema, Serialize)]
pub struct OverviewRow {
    /// Its title.
    pub title: String,
    /// The folder of its sheets, from the overview.
    pub folder: String,
    /// Its sheets, from the overview.
    pub sheets: Vec<Link>,
    /// Whether it is not published yet.
    pub draft: bool,
    /// Whether it is no longer offered.
    pub retired: bool,
    /// Who answers for it.
    pub owner: Option<RolePart>,
    /// By when it is looked at again.
    pub review: Option<String>,
    /// Whether that day is past.
    pub overdue: bool,
    /// Why clients get in touch about it.
    pub reasons: Vec<ReasonPart>,
}

/// Why clients get in touch.
#[derive(Debug, Clone, PartialEq, Eq, JsonSchema, Serialize)]
pub struct ReasonPart {
    /// The reason.
    pub reason: Option<Prose>,
    /// Its cause.
    pub cause: Option<Prose>,
    /// Who owns the cause.
    pub owner: Option<RolePart>,
    /// What is done about it.
    pub fix: Option<Prose>,
    /// How it is seen that the fix works.
    pub measure: Option<Prose>,
}

/// A concept in the overview, in the language of the page.
#[must_use]
pub fn row(
    voice: &Voice<'_>,
    workspace: &Workspace,
    concept: &Concept,
    title: String,
    sheets: Vec<Link>,
) -> OverviewRow {
    let review = concept.valid.review.as_ref().map(|day| day.value);
    OverviewRow {
        title,
        folder: concept.id.to_string(),
        sheets,
        draft: concept.status == Status::Draft,
        retired: concept.status == Status::Retired,
        owner: concept
            .owner
            .as_ref()
            .map(|id| role(voice, workspace, &id.value)),
        review: review.map(|day| voice.tongue.date(day)),
        overdue: review.is_some_and(|day| day < voice.on),
        reasons: reasons(voice, workspace, concept),
    }
}

/// Why clients get in touch about a concept.
#[must_use]
pub fn reasons(voice: &Voice<'_>, workspace: &Workspace, concept: &Concept) -> Vec<ReasonPart> {
    let told = |reason: &Named<ContactReason>| ReasonPart {
        reason: voice.maybe(reason.reason.as_ref()),
        cause: voice.maybe(reason.cause.as_ref()),
        owner: reason
            .owner
            .as_ref()
            .map(|id| role(voice, workspace, &id.value)),
        fix: voice.maybe(reason.fix.as_ref()),
        measure: voice.maybe(reason.measure.as_ref()),
    };
    concept.staff.contact_reasons.values().map(told).collect()
}
