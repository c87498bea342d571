//! Meant → what a page needs.
pub mod link;
pub mod prose;
pub mod slug;
