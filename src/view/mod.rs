//! Meant → what a page needs.
pub mod book;
pub mod from_analysis;
pub mod guide;
pub mod house;
pub mod link;
pub mod names;
pub mod parts;
pub mod projection;
pub mod prose;
pub mod public;
pub mod reach;
pub mod slug;
pub mod staff;
pub mod tongue;
pub mod voice;
pub mod wording;
