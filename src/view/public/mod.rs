//! The pages that clients read.
//!
//! Nothing here takes a [`crate::model::Concept`]: only the projection, which has no way to what is for staff.

mod address;
mod concept;
mod example;
mod index;
mod letter;
mod listing;
mod pages;
mod short;
mod surround;

pub use address::Addressed;
pub use concept::ConceptPage;
pub use example::Example;
pub use index::{IndexItem, IndexPage, StartChoice, StartPage};
pub use letter::{
    About as LetterAbout, FactLine, Letter, LetterAnswer, LetterDecision, LetterDuty, letter,
};
pub use listing::Listed;
pub use pages::{Input, Origin, Site, cover};
pub use short::{CheckPage, RedirectPage, RetiredPage};
pub use surround::logo_file;

use crate::model::{Id, Language};

/// One file of the public site: its path below `public/`, and what it shows.
#[derive(Debug, Clone, PartialEq)]
pub struct Page {
    /// The path, such as `nl/gestolen-gsm.html`.
    pub path: String,
    /// The concept it is about, where it is the page of one.
    pub concept: Option<Id>,
    /// What it shows.
    pub view: View,
}

/// The kinds of pages.
#[derive(Debug, Clone, PartialEq)]
pub enum View {
    /// The choice of a language.
    Start(StartPage),
    /// The list of services.
    Index(IndexPage),
    /// A service.
    Concept(Box<ConceptPage>),
    /// The questions of a service that has too many for its page.
    Check(Box<CheckPage>),
    /// A service that is no longer offered.
    Retired(RetiredPage),
    /// A former address.
    Redirect(RedirectPage),
}

/// All that is public of one concept.
#[derive(Debug, Clone, PartialEq)]
pub struct Service {
    /// Its id.
    pub id: Id,
    /// The same in every language, in the order of the workspace.
    pub versions: Vec<Version>,
}

/// A service in one language.
#[derive(Debug, Clone, PartialEq)]
pub struct Version {
    /// The language.
    pub language: Language,
    /// Its file in an output of its own.
    pub file: String,
    /// What is said.
    pub content: Content,
}

/// What is said of a service: that it is offered, and how, or that it no longer is.
#[derive(Debug, Clone, PartialEq)]
pub enum Content {
    /// A service.
    Service(Box<ConceptPage>),
    /// One that is no longer offered.
    Retired(Box<RetiredPage>),
}
