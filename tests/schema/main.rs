//! The JSON Schema of the files against the reader of the files: what Helder reads an editor accepts, and what Helder
//! refuses for its keys, its shapes and its words an editor refuses too.

mod accepts;
mod file;
mod json;
mod mistakes;
mod well_formed;
mod yaml;
