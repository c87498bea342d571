//! What a client can do when nothing comes or something goes wrong.

use super::{Amount, Id, Text};
use crate::source::{Located, Span};

/// What to do when no answer comes.
#[derive(Debug, Clone, PartialEq)]
pub enum Silence {
    /// In words.
    Text(Text),
    /// After a time, a step, through a channel.
    After {
        /// How long to wait.
        after: Option<Located<Amount>>,
        /// What to do then.
        then: Option<Text>,
        /// Through which channel.
        channel: Option<Located<Id>>,
    },
}

/// What can be done when it goes wrong.
#[derive(Debug, Clone, PartialEq)]
pub struct Redress {
    /// Where it stands.
    pub span: Span,
    /// How the organisation makes it right first.
    pub second_chance: Option<Text>,
    /// How to complain.
    pub complain: Option<Complaint>,
    /// How to appeal.
    pub appeal: Option<Appeal>,
    /// Who looks at it next.
    pub next_instance: Option<NextInstance>,
}

/// The complaint path.
#[derive(Debug, Clone, PartialEq)]
pub struct Complaint {
    /// Where it stands.
    pub span: Span,
    /// Through which channels.
    pub channel: Vec<Located<Id>>,
    /// Within what time it is acknowledged.
    pub acknowledged_within: Option<Located<Amount>>,
    /// Within what time it is answered.
    pub answered_within: Option<Located<Amount>>,
    /// What happens with it.
    pub steps: Vec<Text>,
}

/// The appeal.
#[expect(
    clippy::large_enum_variant,
    reason = "a concept has one, and nearly always the large one"
)]
#[derive(Debug, Clone, PartialEq)]
pub enum Appeal {
    /// There is none, said openly.
    Nothing(Span),
    /// There is one.
    Possible {
        /// Where it stands.
        span: Span,
        /// To whom.
        to: Option<Text>,
        /// Within what time.
        within: Option<Located<Amount>>,
        /// Which event starts the clock.
        starts: Option<Text>,
        /// How.
        how: Option<Text>,
        /// Where it is explained.
        link: Option<Text>,
    },
}

/// Who looks at a complaint after the organisation did.
#[derive(Debug, Clone, PartialEq)]
pub struct NextInstance {
    /// Its name.
    pub title: Option<Text>,
    /// Its address.
    pub link: Option<Text>,
}
