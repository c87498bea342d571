//! `helder schema`.

use super::{Exit, Failure, print};
use crate::checks::CATALOGUE;
use crate::cli::{Schema, SchemaFile};
use crate::output::fragments;
use crate::render::data::{self, Side};
use crate::spec::schema::{FileKind, schema};

/// Prints the JSON Schema of a kind of file.
///
/// # Errors
/// When standard output cannot be written.
pub(super) fn run(arguments: &Schema) -> Result<Exit, Failure> {
    let read = |kind: FileKind| {
        let checks = CATALOGUE.iter().map(|check| (check.name, check.summary()));
        schema(kind, checks)
    };
    let schema = match arguments.file {
        SchemaFile::Concept => read(FileKind::Concept),
        SchemaFile::Workspace => read(FileKind::Workspace),
        SchemaFile::Alone => read(FileKind::Alone),
        SchemaFile::Page => data::schema(Side::Public),
        SchemaFile::Guidance => data::schema(Side::Staff),
        SchemaFile::Fragments => fragments::schema(),
    };
    print(&format!("{schema:#}\n"))?;
    Ok(Exit::Clean)
}
