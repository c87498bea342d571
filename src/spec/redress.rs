//! What a client can do when they hear nothing or when it goes wrong.

use serde::Deserialize;

use super::{List, Loc, OrNothing, Text, Written};

/// What to do when nothing is heard.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Silence {
    /// Words.
    Text(Text),
    /// A term, a step and a channel.
    Plan(SilencePlan),
}

/// After how long the client does what, and where.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
pub struct SilencePlan {
    /// After how long: a quantity or a figure.
    pub after: Option<Loc<Written>>,
    /// What the client then does.
    pub then: Option<Loc<Text>>,
    /// Where.
    pub channel: Option<Loc<Written>>,
}

/// What a client can do when it goes wrong.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
pub struct Redress {
    /// How we make it good.
    pub second_chance: Option<Loc<Text>>,
    /// How to complain.
    pub complain: Option<Loc<Complain>>,
    /// How to appeal.
    pub appeal: Option<Loc<OrNothing<Appeal>>>,
    /// Who comes after us.
    pub next_instance: Option<Loc<NextInstance>>,
}

/// How to complain.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
pub struct Complain {
    /// Where.
    pub channel: Option<Loc<Written>>,
    /// By when we confirm it arrived.
    pub acknowledged_within: Option<Loc<Written>>,
    /// By when we answer.
    pub answered_within: Option<Loc<Written>>,
    /// What happens with it.
    pub steps: Option<Loc<List<Text>>>,
}

/// How to appeal against a decision.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
pub struct Appeal {
    /// To whom.
    pub to: Option<Loc<Text>>,
    /// By when.
    pub within: Option<Loc<Written>>,
    /// The event that starts the clock.
    pub starts: Option<Loc<Text>>,
    /// How.
    pub how: Option<Loc<Text>>,
    /// Where to read more, or do it.
    pub link: Option<Loc<Text>>,
}

/// Who judges after us.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
pub struct NextInstance {
    /// Its name.
    pub title: Option<Loc<Text>>,
    /// Where to find it.
    pub link: Option<Loc<Text>>,
}
