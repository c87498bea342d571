//! The pages that clients read.
//!
//! Nothing here takes a [`crate::model::Concept`]: only the projection, which has no way to what is for staff.

mod concept;
mod example;
mod index;
mod pages;
mod search;
mod short;
mod surround;

pub use concept::ConceptPage;
pub use example::Example;
pub use index::{IndexItem, IndexPage, StartChoice, StartPage};
pub use pages::{Input, page_of, pages};
pub use search::{About, Refusal, Words};
pub use short::{CheckPage, RedirectPage, RetiredPage};
pub use surround::logo_file;

use crate::model::Id;

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
