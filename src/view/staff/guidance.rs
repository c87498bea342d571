//! All that the sheets of one concept show, in one language.

use std::sync::Arc;

use schemars::JsonSchema;
use serde::Serialize;

use super::effort::{self, EffortPart};
use super::feedback::{Feedback, feedback};
use super::input::Making;
use super::mandate::{self, HandOver, MandatePart, RolePart};
use super::overview::{ReasonPart, reasons};
use super::practice::{self, PracticePart, RolePlay};
use super::recovery::{self, RecoveryPart, SocialPart, WeakPart};
use super::rules::{self, StaffCheck, StaffTable};
use super::words::{Said, WordsPart, every, own_words, words_for};
use crate::model::Id;
use crate::model::concept::Status;
use crate::view::parts::Link;
use crate::view::parts::duty::{self, DutyPart};
use crate::view::parts::exclusion::{self, ExclusionPart};
use crate::view::parts::frame::Frame;
use crate::view::parts::offer::{self, OfferPart};
use crate::view::parts::outcome::{self, kind_of};
use crate::view::projection::PlainDecision;
use crate::view::prose::Prose;
use crate::view::voice::Voice;

/// One sheet: what is its own, the guidance, and the cases to practise on where it shows them.
#[derive(Debug, Clone, PartialEq, Eq, JsonSchema, Serialize)]
pub struct Sheet {
    /// What no other sheet has.
    #[serde(flatten)]
    pub own: Own,
    /// The guidance, which all sheets of a concept in a language share.
    #[serde(flatten)]
    pub guidance: Arc<Guidance>,
    /// What to practise on; on most sheets nothing.
    #[serde(flatten)]
    pub practice: Practice,
}

/// What a sheet does not share with the others of its concept.
#[derive(Debug, Clone, PartialEq, Eq, JsonSchema, Serialize)]
pub struct Own {
    /// What surrounds it.
    #[serde(flatten)]
    pub frame: Frame,
    /// `call`, `card`, `manual` or `practice`.
    pub sheet: &'static str,
    /// The line on every printed sheet: concept, language, version, date.
    pub print_line: String,
    /// "Version … of …".
    pub version: String,
    /// The page that clients read.
    pub public_page: Option<String>,
}

/// All that the sheets of one concept show, in one language, with what to practise on.
#[derive(Debug, Clone, PartialEq, Eq, JsonSchema, Serialize)]
#[schemars(rename = "Guidance")]
pub struct FullGuidance {
    /// The guidance.
    #[serde(flatten)]
    pub guidance: Guidance,
    /// What to practise on.
    #[serde(flatten)]
    pub practice: Practice,
}

/// All that the sheets of one concept show, in one language.
#[derive(Debug, Clone, PartialEq, Eq, JsonSchema, Serialize)]
pub struct Guidance {
    /// The concept's title.
    pub heading: String,
    /// Whether it is not published yet.
    pub draft: bool,
    /// What it is.
    pub summary: Option<Prose>,
    /// The languages in which there are words to say, that of the sheet first.
    pub spoken: Vec<Link>,
    /// The direction it gives.
    pub purpose: Option<Prose>,
    /// Opening questions, each in every language.
    pub ask_first: Vec<Vec<Said>>,
    /// The questions that settle a case.
    pub checks: Vec<StaffCheck>,
    /// What to say: for every offer and exclusion, and for each other answer that has words of its own.
    pub words: Vec<OutcomeWords>,
    /// What not to say.
    pub avoid: Vec<AvoidPart>,
    /// What an employee decides alone.
    pub mandates: Vec<MandatePart>,
    /// Whom to hand over to.
    pub hand_overs: Vec<HandOver>,
    /// What is offered.
    pub offers: Vec<OfferPart>,
    /// What is not.
    pub exclusions: Vec<ExclusionPart>,
    /// What the client must do.
    pub duties: Vec<DutyPart>,
    /// What the paths through its decisions ask of clients.
    pub effort: Vec<EffortPart>,
    /// What a path may take: "3 contacts, 1 visit and 90 minutes".
    pub budget: Option<String>,
    /// All decisions with all rules.
    pub tables: Vec<StaffTable>,
    /// How a failure is made good.
    pub recovery: Option<RecoveryPart>,
    /// Where the service is known to fail.
    pub weak_points: Vec<WeakPart>,
    /// How to answer on social media.
    pub social: Option<SocialPart>,
    /// Why clients get in touch.
    pub reasons: Vec<ReasonPart>,
    /// Who answers for it.
    pub owner: Option<RolePart>,
    /// Where staff report that a rule does not work.
    pub feedback: Option<Feedback>,
    /// Anything else.
    pub notes: Option<Prose>,
}

/// What to practise a concept on.
#[derive(Debug, Clone, PartialEq, Eq, Default, JsonSchema, Serialize)]
pub struct Practice {
    /// Cases to practise on, decision by decision; on other sheets there are none.
    pub practice: Vec<PracticePart>,
    /// Conversations to play; on other sheets there are none.
    pub role_plays: Vec<RolePlay>,
}

/// What to say for one outcome.
#[derive(Debug, Clone, PartialEq, Eq, JsonSchema, Serialize)]
pub struct OutcomeWords {
    /// The outcome.
    pub title: String,
    /// The words; none where none were agreed.
    pub words: Option<WordsPart>,
}

/// A phrase to avoid.
#[derive(Debug, Clone, PartialEq, Eq, JsonSchema, Serialize)]
pub struct AvoidPart {
    /// What not to say, in every language.
    pub instead_of: Vec<Said>,
    /// What to say, in every language.
    pub say: Vec<Said>,
    /// Why.
    pub because: Option<Prose>,
}

/// All that is said of a concept; nothing without a language.
#[must_use]
pub fn full(making: &Making<'_, '_>, heading: String) -> Option<FullGuidance> {
    let guidance = guidance(making, heading)?;
    let practice = practice::parts(making);
    let practice = Practice {
        role_plays: practice::role_plays(making, &practice),
        practice,
    };
    Some(FullGuidance { guidance, practice })
}

fn guidance(making: &Making<'_, '_>, heading: String) -> Option<Guidance> {
    let Making {
        voices,
        workspace,
        concept,
        addresses,
        ..
    } = *making;
    let voice = voices.first()?;
    let staff = &concept.staff;
    Some(Guidance {
        heading,
        draft: concept.status == Status::Draft,
        summary: voice.maybe(concept.summary.as_ref()),
        spoken: voices.iter().map(language).collect(),
        purpose: voice.maybe(staff.purpose.as_ref()),
        ask_first: staff
            .ask_first
            .iter()
            .map(|text| every(voices, text))
            .collect(),
        checks: rules::checks(making),
        words: all_words(making),
        avoid: avoid(making),
        mandates: staff
            .decide_alone
            .values()
            .map(|given| mandate::mandate(voice, workspace, given))
            .collect(),
        hand_overs: staff
            .escalate
            .values()
            .map(|given| mandate::hand_over(voice, workspace, given))
            .collect(),
        offers: concept
            .offered
            .values()
            .map(|given| offer::part(voice, given))
            .collect(),
        exclusions: concept
            .not_offered
            .iter()
            .map(|(_, given)| exclusion::part(voice, addresses, given, false))
            .collect(),
        duties: concept
            .client_must
            .iter()
            .map(|(_, given)| duty::part(voice, given))
            .collect(),
        effort: effort::parts(voice, concept, making.efforts, effort::Paths::All),
        budget: effort::budget(voice.tongue, &workspace.effort_budget),
        tables: rules::tables(making),
        recovery: staff
            .recovery
            .as_ref()
            .map(|given| recovery::recovery(voice, given)),
        weak_points: recovery::weak_points(voices, workspace, concept, making.active),
        social: staff
            .social_media
            .as_ref()
            .and_then(|given| recovery::social(voices, workspace, given)),
        reasons: reasons(voice, workspace, concept),
        owner: concept
            .owner
            .as_ref()
            .map(|id| mandate::role(voice, workspace, &id.value)),
        feedback: feedback(making),
        notes: voice.maybe(staff.notes.as_ref()),
    })
}

fn language(voice: &Voice<'_>) -> Link {
    let language = voice.tongue.language();
    Link {
        text: voice.tongue.name_of(language),
        href: Some(language.to_string()),
    }
}

fn all_words(making: &Making<'_, '_>) -> Vec<OutcomeWords> {
    let voice = &making.voices[0];
    let offers = making.concept.offered.keys();
    let exclusions = making.concept.not_offered.iter().map(|(id, _)| id);
    let told = |id: &Id| OutcomeWords {
        title: if voice.names.offer(id).is_some() {
            offer::title(voice, id)
        } else {
            exclusion::title(voice, id)
        },
        words: words_for(making.voices, &making.concept.staff, id, kind_of(voice, id)),
    };
    let mut words: Vec<OutcomeWords> = offers.chain(exclusions).map(told).collect();
    words.extend(answer_words(making));
    words
}

/// What to say for the answers that are neither offer nor exclusion, those of decisions for staff included.
fn answer_words(making: &Making<'_, '_>) -> Vec<OutcomeWords> {
    let voice = &making.voices[0];
    let mut seen: Vec<&Id> = Vec::new();
    let mut told = Vec::new();
    for (decision, _) in rules::all(making.concept) {
        let plain = PlainDecision::of(&decision.id, decision, voice.on, |_| true);
        for id in decision.answers.keys().filter(|id| !seen.contains(id)) {
            let words = own_words(making.voices, &making.concept.staff, id);
            told.extend(words.map(|words| OutcomeWords {
                title: outcome::named(voice, &plain, id).title,
                words: Some(words),
            }));
        }
        seen.extend(decision.answers.keys());
    }
    told
}

fn avoid(making: &Making<'_, '_>) -> Vec<AvoidPart> {
    let voices = making.voices;
    let told = |text: &Option<_>| {
        text.as_ref()
            .map_or_else(Vec::new, |text| every(voices, text))
    };
    let avoided = making.concept.staff.avoid.iter().map(|avoid| AvoidPart {
        instead_of: told(&avoid.instead_of),
        say: told(&avoid.say),
        because: voices[0].maybe(avoid.because.as_ref()),
    });
    avoided.collect()
}
