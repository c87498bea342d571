//! Tree → what the author wrote: one type per part of the format, a located value in every field.
//!
//! In: the tree of one file. Out: [`Workspace`] or [`Concept`], and a finding for everything that does not have the
//! shape the format asks for. Nothing is interpreted here: quantities, conditions, amounts and references stay as they
//! were written, with their places, and gain their meaning in `model`. The same types make the [`schema`] for editors, and
//! their doc comments are what an author reads there.
//!
//! A field is `Option<Loc<T>>`: `None` where the key does not stand, `Some` of a [`Loc`] without value where what stands
//! there was already reported.

mod case;
mod concept;
mod decision;
mod duty;
mod fact;
mod from_syntax;
mod inherit;
mod loc;
mod map;
mod offer;
mod read;
mod redress;
pub mod schema;
mod shapes;
mod site;
mod staff;
mod text;
mod variants;
mod words;
mod workspace;

pub use case::Case;
pub use concept::{Choices, Concept, Extra, LegalBasis, Status, Valid};
pub use decision::{
    AmountIs, Decision, HitPolicy, Impossible, JudgedBetween, JudgedBy, Otherwise, Rounded, Rule,
};
pub use duty::{Bring, Duty, NamedEvidence};
pub use fact::{Derived, Fact, FactType, KnownBy};
pub use from_syntax::{concept, standalone, workspace};
pub use inherit::inherit;
pub use loc::{Loc, Stated};
pub use map::{Days, Entries, Given, Ids, KeyForm, Languages, Map, Names};
pub use offer::{Exclusion, Offer, OfferKind};
pub use redress::{Appeal, Complain, NextInstance, Redress, Silence, SilencePlan};
pub use shapes::{
    Amount, Answer, Condition, Figure, FigurePiece, Items, List, OneOrMany, OrNothing, Piece,
    SourcedFigure, When, Written, YesNo,
};
pub use site::Site;
pub use staff::{
    ContactReason, DecideAlone, Escalate, FollowUp, InWhichCases, InsteadOf, Recovery,
    RecoveryStep, SocialKind, SocialKinds, SocialMedia, Staff, WeakPoint, WordsToSay,
};
pub use text::{Text, Words};
pub use words::{RESERVED, is_id, is_reserved, shown};
pub use workspace::{
    Calendar, Channel, ChannelKind, CheckLevel, CheckSetting, Defaults, EffortBudget, Evidence,
    Hours, Organisation, Role, Setting, Term, Week, Workspace,
};

#[cfg(test)]
mod tests;
