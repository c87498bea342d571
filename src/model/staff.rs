//! The staff side of a concept. Public views never see this module.

use super::{Amount, Decision, Id, Map, Text, When};
use crate::source::{Located, Span};

/// Everything that only staff may read.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Staff {
    /// Where the section stands; none where the concept has none.
    pub span: Option<Span>,
    /// The direction the concept gives to employees.
    pub purpose: Option<Text>,
    /// Questions to open with, before the computed ones.
    pub ask_first: Vec<Text>,
    /// What to say, by outcome; `default` serves offers and answers.
    pub words: Map<Words>,
    /// What not to say.
    pub avoid: Vec<Avoid>,
    /// What an employee decides alone.
    pub decide_alone: Map<Mandate>,
    /// Whom to hand over to.
    pub escalate: Map<Escalation>,
    /// How to make a failure good.
    pub recovery: Option<Recovery>,
    /// Decisions for staff alone.
    pub decisions: Map<Decision>,
    /// Where the service is known to fail.
    pub weak_points: Map<WeakPoint>,
    /// How to answer on social media.
    pub social_media: Option<SocialMedia>,
    /// Why clients get in touch.
    pub contact_reasons: Map<ContactReason>,
    /// Where staff report that a rule does not work: a channel or a role.
    pub feedback: Option<Located<Id>>,
    /// Anything else.
    pub notes: Option<Text>,
}

/// What to say for one outcome.
#[derive(Debug, Clone, PartialEq)]
pub struct Words {
    /// The feeling, first.
    pub acknowledge: Option<Text>,
    /// The answer.
    pub answer: Option<Text>,
    /// The next step.
    pub next: Option<Text>,
}

/// A phrase to avoid.
#[derive(Debug, Clone, PartialEq)]
pub struct Avoid {
    /// What not to say.
    pub instead_of: Option<Text>,
    /// What to say.
    pub say: Option<Text>,
    /// Why.
    pub because: Option<Text>,
}

/// What an employee decides alone.
#[derive(Debug, Clone, PartialEq)]
pub struct Mandate {
    /// What.
    pub what: Option<Text>,
    /// Up to how much.
    pub up_to: Option<Located<Amount>>,
    /// How often.
    pub how_often: Option<Text>,
    /// In which cases, in words or by facts.
    pub when: Option<TextOrWhen>,
    /// Whom to tell afterwards.
    pub then_tell: Option<Located<Id>>,
}

/// A condition in words or by facts.
#[derive(Debug, Clone, PartialEq)]
pub enum TextOrWhen {
    /// In words.
    Text(Text),
    /// By facts.
    When(When),
}

/// A hand-over.
#[derive(Debug, Clone, PartialEq)]
pub struct Escalation {
    /// When.
    pub when: Option<TextOrWhen>,
    /// To which role.
    pub to: Option<Located<Id>>,
    /// Within what time it is taken up.
    pub within: Option<Located<Amount>>,
}

/// How a failure is made good, step by step.
#[derive(Debug, Clone, PartialEq)]
pub struct Recovery {
    /// Where it stands.
    pub span: Span,
    /// Acknowledge and apologise, in the first person.
    pub acknowledge: Option<Text>,
    /// Understand.
    pub understand: Option<Text>,
    /// Resolve.
    pub resolve: Option<Text>,
    /// Add something.
    pub extra: Option<Text>,
    /// Come back to the client.
    pub follow_up: Option<FollowUp>,
    /// Write down.
    pub record: Option<FollowUp>,
    /// When recovery is not the answer: in words, or a staff decision.
    pub not_for: Option<NotFor>,
}

/// A step with its time and place: coming back to the client, writing down.
#[derive(Debug, Clone, PartialEq)]
pub struct FollowUp {
    /// Within what time.
    pub within: Option<Located<Amount>>,
    /// How.
    pub text: Option<Text>,
    /// Where it is written down.
    pub place: Option<Text>,
}

/// When recovery is not the answer.
#[derive(Debug, Clone, PartialEq)]
pub enum NotFor {
    /// In words.
    Text(Text),
    /// By a decision of the staff section.
    Decision(Located<Id>),
}

/// Where the service is known to fail.
#[derive(Debug, Clone, PartialEq)]
pub struct WeakPoint {
    /// What fails.
    pub what: Option<Text>,
    /// How it is seen.
    pub sign: Option<Text>,
    /// What is done instead.
    pub plan_b: Option<Text>,
    /// Who starts it.
    pub starts: Option<Located<Id>>,
    /// What clients are told; public once declared active.
    pub notice: Option<Text>,
    /// Through which channels they are told.
    pub channel: Vec<Located<Id>>,
    /// Within what time they are told.
    pub within: Option<Located<Amount>>,
}

/// How to answer on social media.
#[derive(Debug, Clone, PartialEq)]
pub struct SocialMedia {
    /// Where it stands.
    pub span: Span,
    /// Who answers for it.
    pub owner: Option<Located<Id>>,
    /// Within what time.
    pub answer_within: Option<Located<Amount>>,
    /// The private channel to move to.
    pub move_to: Option<Located<Id>>,
    /// What to do by kind of message.
    /// In the order complaint, question, opinion, insult, crisis.
    pub kinds: Vec<(SocialMessage, SocialKind)>,
}

/// The kinds of messages on social media.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum SocialMessage {
    /// A complaint.
    Complaint,
    /// A question.
    Question,
    /// A general opinion.
    Opinion,
    /// An insult.
    Insult,
    /// A storm that grows.
    Crisis,
}

/// What to do with one kind of message.
#[derive(Debug, Clone, PartialEq)]
pub struct SocialKind {
    /// What to do.
    pub act: Option<Text>,
    /// What to say.
    pub say: Option<Text>,
}

/// Why clients get in touch.
#[derive(Debug, Clone, PartialEq)]
pub struct ContactReason {
    /// The reason in the client's words.
    pub reason: Option<Text>,
    /// Its cause.
    pub cause: Option<Text>,
    /// Who owns the cause.
    pub owner: Option<Located<Id>>,
    /// What is done about it.
    pub fix: Option<Text>,
    /// How it is seen that the fix works.
    pub measure: Option<Text>,
}
