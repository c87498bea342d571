//! Meant → what a page needs: one view per page, all choices of language made here.
//!
//! In: concepts, their organisation, and the questions that the analysis worked out. Out: [`public::Page`]s and
//! [`staff::Page`]s, data that templates can show without knowing a language. What authors wrote comes along as
//! [`prose::Prose`], whose markup is rendered later and whose figures are already written as the language writes them.
//!
//! The two sides are two modules that share [`parts`] but no type: `public` is given a
//! [`projection::PublicConcept`], from which nothing that is for staff can be reached.

pub mod book;
pub mod drill;
pub mod effort;
pub mod from_analysis;
pub mod guide;
pub mod house;
pub mod link;
pub mod names;
pub mod once;
pub mod parts;
pub mod projection;
pub mod prose;
pub mod public;
pub mod reach;
pub mod ruling;
pub mod slug;
pub mod staff;
pub mod tongue;
pub mod voice;
pub mod wording;
