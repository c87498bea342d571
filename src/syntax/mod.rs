//! Text → tree: YAML nodes with the place of every word.
//!
//! In: the bytes of one file. Out: a [`Node`], the comments, and what was wrong with the text. A sentence that YAML
//! cannot hold is reported and read as the text it was meant to be; after a true mistake of syntax there is no tree.

mod decode;
mod events;
mod failure;
mod flow;
mod heal;
pub mod limits;
mod line;
mod mend;
mod node;
mod read;
mod report;
mod scalar_map;
mod sentence;
mod text_at;
mod tree;

pub use decode::decode;
pub use limits::FILE_BYTES;
pub use node::{Entry, Kind, Node, Scalar, Style};
pub use read::{Comment, Parsed, read, said_to_helder};
pub use scalar_map::ScalarMap;
pub use text_at::text_at;

#[cfg(test)]
mod tests;
