//! What to do when it went wrong, where it goes wrong, and on social media.

use schemars::JsonSchema;
use serde::Serialize;

use super::mandate::{RolePart, role};
use crate::model::staff::{FollowUp, NotFor, Recovery, SocialMedia, SocialMessage, WeakPoint};
use crate::model::workspace::Workspace;
use crate::model::{Concept, Id, Named, Text};
use crate::view::parts::channel::{Contact, contact, contacts};
use crate::view::prose::Prose;
use crate::view::voice::Voice;
use crate::view::wording;

use super::words::{Said, every};

/// How a failure is made good.
#[derive(Debug, Clone, PartialEq, Eq, JsonSchema, Serialize)]
pub struct RecoveryPart {
    /// The steps, in order.
    pub steps: Vec<RecoveryStep>,
    /// When recovery is not the answer.
    pub not_for: Option<Prose>,
    /// The staff decision that says for whom it is, by its id.
    pub decided_by: Option<String>,
}

/// One step.
#[derive(Debug, Clone, PartialEq, Eq, JsonSchema, Serialize)]
pub struct RecoveryStep {
    /// Its name.
    pub name: String,
    /// What to do.
    pub text: Option<Prose>,
    /// Within what time.
    pub within: Option<String>,
    /// Where it is written down.
    pub place: Option<Prose>,
}

/// Where the service is known to fail.
#[derive(Debug, Clone, PartialEq, Eq, JsonSchema, Serialize)]
pub struct WeakPart {
    /// Its id; `weak-ID` is its place on the manual.
    pub id: Id,
    /// What fails.
    pub what: Option<Prose>,
    /// Whether it is declared active.
    pub active: bool,
    /// How it is seen.
    pub sign: Option<Prose>,
    /// What is done instead.
    pub plan_b: Option<Prose>,
    /// Who starts it.
    pub starts: Option<RolePart>,
    /// What clients are told, in every language.
    pub notice: Vec<Said>,
    /// Where they are told.
    pub contact: Vec<Contact>,
    /// "Clients are told within 1 hour".
    pub within: Option<String>,
}

/// How to answer on social media.
#[derive(Debug, Clone, PartialEq, Eq, JsonSchema, Serialize)]
pub struct SocialPart {
    /// Who answers.
    pub owner: Option<RolePart>,
    /// "Answer within 4 hours".
    pub within: Option<String>,
    /// Where to go on in private.
    pub move_to: Option<Contact>,
    /// What to do by kind of message.
    pub kinds: Vec<SocialKindPart>,
}

/// What to do with one kind of message.
#[derive(Debug, Clone, PartialEq, Eq, JsonSchema, Serialize)]
pub struct SocialKindPart {
    /// `complaint`, `question`, `opinion`, `insult` or `crisis`; `social-ID` is its place on the manual.
    pub id: &'static str,
    /// The kind.
    pub name: String,
    /// How to recognise it.
    pub sign: String,
    /// What to do.
    pub act: Option<Prose>,
    /// What to say, in every language.
    pub say: Vec<Said>,
}

/// The recovery in the language of the sheet.
#[must_use]
pub fn recovery(voice: &Voice<'_>, recovery: &Recovery) -> RecoveryPart {
    let plain = |name: &str, text: &Option<Text>| {
        Some(RecoveryStep {
            name: voice.tongue.word(&format!("staff-recovery-{name}")),
            text: Some(voice.prose(text.as_ref()?)),
            within: None,
            place: None,
        })
    };
    let timed = |name: &str, step: &Option<FollowUp>| {
        let step = step.as_ref()?;
        Some(RecoveryStep {
            name: voice.tongue.word(&format!("staff-recovery-{name}")),
            text: voice.maybe(step.text.as_ref()),
            within: step.within.as_ref().map(|time| {
                let time = wording::time(voice, time);
                voice
                    .tongue
                    .say("staff-recovery-follow-up-within", &[("time", &time)])
            }),
            place: voice.maybe(step.place.as_ref()),
        })
    };
    let steps = [
        plain("acknowledge", &recovery.acknowledge),
        plain("understand", &recovery.understand),
        plain("resolve", &recovery.resolve),
        plain("extra", &recovery.extra),
        timed("follow-up", &recovery.follow_up),
        timed("record", &recovery.record),
    ];
    let (not_for, decided_by) = match &recovery.not_for {
        Some(NotFor::Text(text)) => (voice.maybe(Some(text)), None),
        Some(NotFor::Decision(id)) => (None, Some(id.value.to_string())),
        None => (None, None),
    };
    RecoveryPart {
        steps: steps.into_iter().flatten().collect(),
        not_for,
        decided_by,
    }
}

/// The weak points of a concept, of which some are active; `voices` are all languages in which a notice is wanted, that
/// of the sheet first.
#[must_use]
pub fn weak_points(
    voices: &[Voice<'_>],
    workspace: &Workspace,
    concept: &Concept,
    active: &[&Id],
) -> Vec<WeakPart> {
    let points = concept.staff.weak_points.values();
    let told = points.filter_map(|point| {
        let active = active.contains(&&point.id);
        weak_point(voices, workspace, point, active)
    });
    told.collect()
}

fn weak_point(
    voices: &[Voice<'_>],
    workspace: &Workspace,
    point: &Named<WeakPoint>,
    active: bool,
) -> Option<WeakPart> {
    let voice = voices.first()?;
    Some(WeakPart {
        id: point.id.clone(),
        what: voice.maybe(point.what.as_ref()),
        active,
        sign: voice.maybe(point.sign.as_ref()),
        plan_b: voice.maybe(point.plan_b.as_ref()),
        starts: point
            .starts
            .as_ref()
            .map(|id| role(voice, workspace, &id.value)),
        notice: point
            .notice
            .as_ref()
            .map_or_else(Vec::new, |notice| every(voices, notice)),
        contact: contacts(voice, &point.channel),
        within: point.within.as_ref().map(|time| {
            let time = wording::time(voice, time);
            voice.tongue.say("staff-weak-within", &[("time", &time)])
        }),
    })
}

/// The triage; `voices` are all languages, that of the sheet first.
#[must_use]
pub fn social(
    voices: &[Voice<'_>],
    workspace: &Workspace,
    social: &SocialMedia,
) -> Option<SocialPart> {
    let voice = voices.first()?;
    let kind = |(kind, what): &(SocialMessage, crate::model::staff::SocialKind)| SocialKindPart {
        id: key(*kind),
        name: voice.tongue.word(&format!("staff-social-{}", key(*kind))),
        sign: voice
            .tongue
            .word(&format!("staff-social-{}-sign", key(*kind))),
        act: voice.maybe(what.act.as_ref()),
        say: what
            .say
            .as_ref()
            .map_or_else(Vec::new, |say| every(voices, say)),
    };
    Some(SocialPart {
        owner: social
            .owner
            .as_ref()
            .map(|id| role(voice, workspace, &id.value)),
        within: social.answer_within.as_ref().map(|time| {
            let time = wording::time(voice, time);
            voice.tongue.say("staff-social-within", &[("time", &time)])
        }),
        move_to: social.move_to.as_ref().map(|id| contact(voice, &id.value)),
        kinds: social.kinds.iter().map(kind).collect(),
    })
}

const fn key(kind: SocialMessage) -> &'static str {
    match kind {
        SocialMessage::Complaint => "complaint",
        SocialMessage::Question => "question",
        SocialMessage::Opinion => "opinion",
        SocialMessage::Insult => "insult",
        SocialMessage::Crisis => "crisis",
    }
}
