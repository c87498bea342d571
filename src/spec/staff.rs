//! The staff side of a concept.

use schemars::JsonSchema;
use serde::Deserialize;

use super::schema::{Formula, Id};
use super::{Decision, Given, Ids, List, Loc, Map, OneOrMany, Text, When, Written};

/// What staff need to know and say. Nothing of it ever reaches a public page, but the notice of a weak point once you declare it.
#[derive(Debug, Clone, Default, PartialEq, Eq, Deserialize, JsonSchema)]
pub struct Staff {
    /// The direction this concept gives to employees.
    pub purpose: Option<Loc<Text>>,
    /// Questions with which to open a call, before those that follow from the rules.
    pub ask_first: Option<Loc<List<Text>>>,
    /// What to say with each outcome, by its id. `default` serves all offers; each exclusion needs words of its own.
    pub words: Option<Loc<Map<WordsToSay, Given>>>,
    /// What not to say, and what instead.
    pub avoid: Option<Loc<List<InsteadOf>>>,
    /// What staff may decide without asking anyone: each under an id.
    pub decide_alone: Option<Loc<Map<DecideAlone, Ids>>>,
    /// When to hand over, and to whom: each under an id.
    pub escalate: Option<Loc<Map<Escalate, Ids>>>,
    /// What to do after something went wrong.
    pub recovery: Option<Loc<Recovery>>,
    /// Decisions for staff alone, such as goodwill: each under an id; never public.
    pub decisions: Option<Loc<Map<Decision, Ids>>>,
    /// What is known to go wrong, and what you then do: each under an id.
    pub weak_points: Option<Loc<Map<WeakPoint, Ids>>>,
    /// What to do with messages on social media.
    pub social_media: Option<Loc<SocialMedia>>,
    /// Why clients contact you, and who mends the cause: each under an id.
    pub contact_reasons: Option<Loc<Map<ContactReason, Ids>>>,
    /// Where staff report that a rule does not work: the id of a channel or role.
    #[schemars(with = "Option<Id>")]
    pub feedback: Option<Loc<Written>>,
    /// Anything else that staff need to know.
    pub notes: Option<Loc<Text>>,
}

/// What to say with an outcome, feeling first.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize, JsonSchema)]
pub struct WordsToSay {
    /// Words for what the client feels; they come first.
    pub acknowledge: Option<Loc<Text>>,
    /// The answer.
    pub answer: Option<Loc<Text>>,
    /// What happens next, or what the client can do.
    pub next: Option<Loc<Text>>,
}

/// What not to say, and what instead.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize, JsonSchema)]
pub struct InsteadOf {
    /// What not to say.
    pub instead_of: Option<Loc<Text>>,
    /// What to say.
    pub say: Option<Loc<Text>>,
    /// Why this is better.
    pub because: Option<Loc<Text>>,
}

/// Something staff may decide alone.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize, JsonSchema)]
pub struct DecideAlone {
    /// What they may decide.
    pub what: Option<Loc<Text>>,
    /// Up to which amount or quantity, or the id of a figure.
    #[schemars(with = "Option<Formula>")]
    pub up_to: Option<Loc<Written>>,
    /// How often they may.
    pub how_often: Option<Loc<Text>>,
    /// In which cases: a text, or facts with their conditions.
    pub when: Option<Loc<InWhichCases>>,
    /// The role to tell afterwards, by its id.
    #[schemars(with = "Option<Id>")]
    pub then_tell: Option<Loc<Written>>,
}

/// A hand-over to somebody else.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize, JsonSchema)]
pub struct Escalate {
    /// In which cases: a text, or facts with their conditions.
    pub when: Option<Loc<InWhichCases>>,
    /// The role that takes over, by its id.
    #[schemars(with = "Option<Id>")]
    pub to: Option<Loc<Written>>,
    /// By when that role answers.
    #[schemars(with = "Option<Formula>")]
    pub within: Option<Loc<Written>>,
}

/// Cases, in words or by facts with their conditions.
#[derive(Debug, Clone, PartialEq, Eq, JsonSchema)]
#[schemars(untagged)]
pub enum InWhichCases {
    /// In words.
    Text(Text),
    /// In conditions on facts.
    When(When),
}

/// What to do after something went wrong, step by step.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize, JsonSchema)]
pub struct Recovery {
    /// What to say first: acknowledge what went wrong and apologise, in the first person.
    pub acknowledge: Option<Loc<Text>>,
    /// How to find out what happened.
    pub understand: Option<Loc<Text>>,
    /// How to put it right.
    pub resolve: Option<Loc<Text>>,
    /// What to give on top.
    pub extra: Option<Loc<Text>>,
    /// How to ask afterwards whether all is well.
    pub follow_up: Option<Loc<FollowUp>>,
    /// What to write down, and where.
    pub record: Option<Loc<FollowUp>>,
    /// For whom it is not: words, or the id of a decision of `staff.decisions`.
    pub not_for: Option<Loc<Text>>,
}

/// A step of recovery, with its time or place.
#[derive(Debug, Clone, PartialEq, Eq, JsonSchema)]
#[schemars(untagged)]
pub enum FollowUp {
    /// A text alone.
    Text(Text),
    /// What is done, with a time or place.
    Step(RecoveryStep),
}

/// What is done, with a time or place.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize, JsonSchema)]
pub struct RecoveryStep {
    /// What is done.
    pub text: Option<Loc<Text>>,
    /// By when it is done.
    #[schemars(with = "Option<Formula>")]
    pub within: Option<Loc<Written>>,
    /// In which system, register or form.
    #[serde(rename = "where")]
    pub place: Option<Loc<Text>>,
}

/// Something known to go wrong.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize, JsonSchema)]
pub struct WeakPoint {
    /// What goes wrong.
    pub what: Option<Loc<Text>>,
    /// How it is noticed.
    pub sign: Option<Loc<Text>>,
    /// What you then do: plan B.
    pub plan_b: Option<Loc<Text>>,
    /// The role that starts plan B, by its id.
    #[schemars(with = "Option<Id>")]
    pub starts: Option<Loc<Written>>,
    /// What clients are told once the weak point is declared under `notices` of `helder.yaml`; public from then on.
    pub notice: Option<Loc<Text>>,
    /// Channels on which clients are told, by their ids.
    #[schemars(with = "Option<OneOrMany<Id>>")]
    pub channel: Option<Loc<OneOrMany<Written>>>,
    /// By when plan B runs or clients are told.
    #[schemars(with = "Option<Formula>")]
    pub within: Option<Loc<Written>>,
}

/// What to do with messages on social media.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize, JsonSchema)]
pub struct SocialMedia {
    /// The role that answers, by its id.
    #[schemars(with = "Option<Id>")]
    pub owner: Option<Loc<Written>>,
    /// By when that role answers.
    #[schemars(with = "Option<Formula>")]
    pub answer_within: Option<Loc<Written>>,
    /// The channel on which you go on in private, by its id.
    #[schemars(with = "Option<Id>")]
    pub move_to: Option<Loc<Written>>,
    /// What to do with each kind of message.
    pub kinds: Option<Loc<SocialKinds>>,
}

/// The kinds of messages on social media.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize, JsonSchema)]
pub struct SocialKinds {
    /// Someone is not satisfied.
    pub complaint: Option<Loc<SocialKind>>,
    /// Someone wants to know something.
    pub question: Option<Loc<SocialKind>>,
    /// Someone has an opinion.
    pub opinion: Option<Loc<SocialKind>>,
    /// Someone insults.
    pub insult: Option<Loc<SocialKind>>,
    /// Something serious spreads.
    pub crisis: Option<Loc<SocialKind>>,
}

/// What to do with one kind of message.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize, JsonSchema)]
pub struct SocialKind {
    /// What to do.
    #[serde(rename = "do")]
    pub act: Option<Loc<Text>>,
    /// What to say.
    pub say: Option<Loc<Text>>,
}

/// Why clients contact you.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize, JsonSchema)]
pub struct ContactReason {
    /// Why they contact you, in their words.
    pub reason: Option<Loc<Text>>,
    /// The cause on your side.
    pub cause: Option<Loc<Text>>,
    /// The role that mends the cause, by its id.
    #[schemars(with = "Option<Id>")]
    pub owner: Option<Loc<Written>>,
    /// What is done about it.
    pub fix: Option<Loc<Text>>,
    /// How you see that it worked.
    pub measure: Option<Loc<Text>>,
}
