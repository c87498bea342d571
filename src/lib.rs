//! Helder compiles a service concept: what an organisation offers, what it does not offer and why, what the client
//! must do, and from which threshold it intervenes.

pub mod checks;
pub mod decision;
pub mod diagnostic;
pub mod locale;
pub mod model;
pub mod report;
pub mod source;
pub mod spec;
pub mod syntax;

pub mod output;
pub mod render;
pub mod view;
