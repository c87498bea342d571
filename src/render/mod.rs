//! View → text.
pub mod escape;
pub mod markdown;
