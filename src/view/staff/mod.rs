//! The guidance that staff use: in a call, on paper, and in full.
//!
//! In: a concept with its staff side. Out: one [`Guidance`] per concept and language, from which four sheets are
//! made, and one overview of all concepts. Nothing of it may stand in a public page; its types are its own.

mod clients;
mod effort;
mod feedback;
mod guidance;
mod input;
mod mandate;
mod overview;
mod pages;
mod practice;
mod recovery;
mod rules;
mod words;

pub use clients::{Clients, PublicAnswer};
pub use effort::{EffortCell, EffortPart, EffortRow};
pub use feedback::{Feedback, RuleReport};
pub use guidance::{FullGuidance, Guidance, Own, Practice, Sheet};
pub use input::Input;
pub use mandate::{HandOver, MandatePart, RolePart};
pub use overview::{Overview, OverviewRow, ReasonPart};
pub use pages::{Desk, Origin};
pub use practice::{PracticeAnswer, PracticeCard, PracticePart, RolePlay, Tells, TellsLine};
pub use recovery::{RecoveryPart, RecoveryStep, SocialPart, WeakPart};
pub use rules::{CardAnswer, StaffAnswer, StaffCheck, StaffTable};
pub use words::{Said, Spoken, WordsPart};

use super::public::StartPage;
use crate::model::{Id, Language};

/// The guidance of one concept.
#[derive(Debug, Clone, PartialEq)]
pub struct Guided {
    /// Its id.
    pub id: Id,
    /// What its printed sheets are known by: the first day, and digits that change with anything it says.
    pub edition: String,
    /// The same in every language, in the order of the workspace.
    pub versions: Vec<(Language, FullGuidance)>,
}

/// One file of the staff guidance: its path below `staff/`, and what it shows.
#[derive(Debug, Clone, PartialEq)]
pub struct Page {
    /// The path, such as `nl/stolen-phone/card.html`.
    pub path: String,
    /// What it shows.
    pub view: View,
}

/// The kinds of sheets.
#[derive(Debug, Clone, PartialEq)]
pub enum View {
    /// The choice of a language.
    Start(StartPage),
    /// All concepts.
    Overview(Overview),
    /// For use in a call.
    Call(Box<Sheet>),
    /// One page of paper.
    Card(Box<Sheet>),
    /// Everything.
    Manual(Box<Sheet>),
    /// Cards to practise on.
    Practice(Box<Sheet>),
}
