//! One page over all concepts.

use schemars::JsonSchema;
use serde::Serialize;

use super::effort::{self, EffortPart};
use super::input::Input;
use super::mandate::{RolePart, role};
use super::recovery::{WeakPart, weak_points};
use crate::model::concept::Status;
use crate::model::staff::ContactReason;
use crate::model::workspace::Workspace;
use crate::model::{Concept, Named};
use crate::view::parts::Link;
use crate::view::parts::frame::Frame;
use crate::view::parts::search::{Found, Refusal, Words};
use crate::view::prose::Prose;
use crate::view::tongue::Tongue;
use crate::view::voice::Voice;

/// One page over all concepts.
#[derive(Debug, Clone, PartialEq, Eq, JsonSchema, Serialize)]
pub struct Overview {
    /// What surrounds it.
    #[serde(flatten)]
    pub frame: Frame,
    /// The concepts.
    pub rows: Vec<OverviewRow>,
    /// What a path may take: "3 contacts, 1 visit and 90 minutes".
    pub budget: Option<String>,
    /// How many decisions have paths over the budget; none where none has.
    pub over: Option<String>,
    /// Words of a question that say nothing about what is looked for.
    pub ignored: String,
    /// The line on every printed sheet: what it shows, language, version, date.
    pub print_line: String,
}

/// A concept in the overview.
#[derive(Debug, Clone, PartialEq, Eq, JsonSchema, Serialize)]
pub struct OverviewRow {
    /// Its title.
    pub title: String,
    /// What it is.
    pub summary: Option<Prose>,
    /// The words by which it is found.
    pub words: Words,
    /// What it does not do, for who looks for it.
    pub refusals: Vec<Refusal>,
    /// The folder of its sheets, from the overview.
    pub folder: String,
    /// Its sheets, from the overview, the one to open in a call first.
    pub sheets: Vec<Link>,
    /// The sheet that holds everything on it.
    pub manual: String,
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
    /// What the paths through its decisions ask of clients.
    pub effort: Vec<EffortPart>,
    /// Where it is known to fail.
    pub weak_points: Vec<WeakPart>,
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

/// "Decisions with paths over budget: 2 of 15"; none where none has such paths.
pub(super) fn over(tongue: &Tongue, rows: &[OverviewRow]) -> Option<String> {
    let efforts = || rows.iter().flat_map(|row| &row.effort);
    let over = efforts().filter(|effort| effort.over.is_some()).count();
    let args = [
        ("over", &*over.to_string()),
        ("decisions", &efforts().count().to_string()),
    ];
    (over > 0).then(|| tongue.say("staff-effort-over-decisions", &args))
}

/// What a concept's row is made of.
pub(super) struct Making<'m, 'a> {
    /// How the page speaks; what it says of the concept leads to the manual.
    pub voice: Voice<'m>,
    /// The organisation.
    pub workspace: &'a Workspace,
    /// The concept.
    pub input: &'m Input<'a>,
    /// By what it is found.
    pub found: &'m Found,
    /// What it is called.
    pub title: String,
    /// Its sheets.
    pub sheets: Vec<Link>,
}

/// A concept in the overview, in the language of the page.
pub(super) fn row(making: Making<'_, '_>) -> OverviewRow {
    let Making {
        voice,
        workspace,
        input,
        found,
        title,
        sheets,
    } = making;
    let concept = input.concept;
    let manual = voice.home.to_owned();
    let review = concept.valid.review.as_ref().map(|day| day.value);
    OverviewRow {
        summary: voice.maybe(concept.summary.as_ref()),
        words: found.words.clone(),
        refusals: found.refusals((&manual, &title)),
        folder: concept.id.to_string(),
        sheets,
        draft: concept.status == Status::Draft,
        retired: concept.status == Status::Retired,
        owner: concept
            .owner
            .as_ref()
            .map(|id| role(&voice, workspace, &id.value)),
        review: review.map(|day| voice.tongue.date(day)),
        overdue: review.is_some_and(|day| day < voice.on),
        effort: effort::parts(&voice, concept, input.efforts, effort::Paths::OverBudget),
        weak_points: weak_points(&[voice], workspace, concept, &input.active),
        reasons: reasons(&voice, workspace, concept),
        title,
        manual,
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
