//! What checks of the catalogue find beside the examples of their pages, and what they leave alone: where they point, and
//! in which words.

mod links;
mod promises;
mod staff;
mod support;
mod translations;
