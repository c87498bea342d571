//! What the checks of wording find in single sentences, in each language and each kind of text.

mod address;
mod german;
mod passive;
mod promises;
mod sentences;
mod staff;
mod support;
mod terms;
mod vague;
