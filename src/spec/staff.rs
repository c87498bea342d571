//! The staff side of a concept.

use serde::Deserialize;

use super::{Decision, Given, Ids, List, Loc, Map, OneOrMany, Text, When, Written};

/// What staff need; nothing of it ever reaches a public output, but the notice of a weak point that is declared.
#[derive(Debug, Clone, Default, PartialEq, Eq, Deserialize)]
pub struct Staff {
    /// The direction this concept gives to employees.
    pub purpose: Option<Loc<Text>>,
    /// Opening questions before the computed ones.
    pub ask_first: Option<Loc<List<Text>>>,
    /// Outcome (or `default`) → what to say.
    pub words: Option<Loc<Map<WordsToSay, Given>>>,
    /// What not to say, and what instead.
    pub avoid: Option<Loc<List<InsteadOf>>>,
    /// What staff may decide alone.
    pub decide_alone: Option<Loc<Map<DecideAlone, Ids>>>,
    /// When to hand over, and to whom.
    pub escalate: Option<Loc<Map<Escalate, Ids>>>,
    /// What to do after a failure.
    pub recovery: Option<Loc<Recovery>>,
    /// Decisions for staff alone.
    pub decisions: Option<Loc<Map<Decision, Ids>>>,
    /// What is known to go wrong, and plan B.
    pub weak_points: Option<Loc<Map<WeakPoint, Ids>>>,
    /// What to do with what is said in public.
    pub social_media: Option<Loc<SocialMedia>>,
    /// Why clients contact us, and who mends the cause.
    pub contact_reasons: Option<Loc<Map<ContactReason, Ids>>>,
    /// The channel or role where staff report that a rule does not work.
    pub feedback: Option<Loc<Written>>,
    /// Anything else.
    pub notes: Option<Loc<Text>>,
}

/// What to say with an outcome, feeling first.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
pub struct WordsToSay {
    /// Words for the feeling.
    pub acknowledge: Option<Loc<Text>>,
    /// The answer.
    pub answer: Option<Loc<Text>>,
    /// What happens next, or what the client can do.
    pub next: Option<Loc<Text>>,
}

/// What not to say, and what instead.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
pub struct InsteadOf {
    /// What not to say.
    pub instead_of: Option<Loc<Text>>,
    /// What to say.
    pub say: Option<Loc<Text>>,
    /// Why.
    pub because: Option<Loc<Text>>,
}

/// Something staff may decide alone.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
pub struct DecideAlone {
    /// What.
    pub what: Option<Loc<Text>>,
    /// Up to which amount, quantity or figure.
    pub up_to: Option<Loc<Written>>,
    /// How often.
    pub how_often: Option<Loc<Text>>,
    /// In which cases.
    pub when: Option<Loc<InWhichCases>>,
    /// The role to tell afterwards.
    pub then_tell: Option<Loc<Written>>,
}

/// A hand-over.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
pub struct Escalate {
    /// In which cases.
    pub when: Option<Loc<InWhichCases>>,
    /// The role that takes over.
    pub to: Option<Loc<Written>>,
    /// By when it answers.
    pub within: Option<Loc<Written>>,
}

/// Cases, in words or in conditions.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum InWhichCases {
    /// In words.
    Text(Text),
    /// In conditions on facts.
    When(When),
}

/// The steps of service recovery.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
pub struct Recovery {
    /// Acknowledge and apologise, in the first person.
    pub acknowledge: Option<Loc<Text>>,
    /// Understand what happened.
    pub understand: Option<Loc<Text>>,
    /// Resolve it.
    pub resolve: Option<Loc<Text>>,
    /// Add something.
    pub extra: Option<Loc<Text>>,
    /// Ask afterwards whether it is well.
    pub follow_up: Option<Loc<FollowUp>>,
    /// Write it down, and where.
    pub record: Option<Loc<FollowUp>>,
    /// For whom it is not: words, or the id of a decision of `staff.decisions`.
    pub not_for: Option<Loc<Text>>,
}

/// A step of recovery, with its time or place.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum FollowUp {
    /// Words alone.
    Text(Text),
    /// Words with a time or place.
    Step(RecoveryStep),
}

/// Words with a time or place.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
pub struct RecoveryStep {
    /// What is done.
    pub text: Option<Loc<Text>>,
    /// By when.
    pub within: Option<Loc<Written>>,
    /// In which system, register or form.
    #[serde(rename = "where")]
    pub place: Option<Loc<Text>>,
}

/// Something known to go wrong.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
pub struct WeakPoint {
    /// What goes wrong.
    pub what: Option<Loc<Text>>,
    /// How it is noticed.
    pub sign: Option<Loc<Text>>,
    /// What we then do.
    pub plan_b: Option<Loc<Text>>,
    /// The role that starts plan B.
    pub starts: Option<Loc<Written>>,
    /// What clients are told once it is declared.
    pub notice: Option<Loc<Text>>,
    /// Channels on which clients are told.
    pub channel: Option<Loc<OneOrMany<Written>>>,
    /// By when plan B runs or clients are told.
    pub within: Option<Loc<Written>>,
}

/// What to do with what is said in public.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
pub struct SocialMedia {
    /// The role that answers.
    pub owner: Option<Loc<Written>>,
    /// By when.
    pub answer_within: Option<Loc<Written>>,
    /// The private channel.
    pub move_to: Option<Loc<Written>>,
    /// What to do with each kind.
    pub kinds: Option<Loc<SocialKinds>>,
}

/// The kinds of messages.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
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
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
pub struct SocialKind {
    /// What to do.
    #[serde(rename = "do")]
    pub act: Option<Loc<Text>>,
    /// What to say.
    pub say: Option<Loc<Text>>,
}

/// Why clients contact us.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
pub struct ContactReason {
    /// Their reason.
    pub reason: Option<Loc<Text>>,
    /// The cause on our side.
    pub cause: Option<Loc<Text>>,
    /// The role that owns the cause.
    pub owner: Option<Loc<Written>>,
    /// What is done about it.
    pub fix: Option<Loc<Text>>,
    /// How we see that it worked.
    pub measure: Option<Loc<Text>>,
}
