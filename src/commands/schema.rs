//! `helder schema`.

use super::{Exit, Failure, print};
use crate::checks::CATALOGUE;
use crate::cli::{Schema, SchemaFile};
use crate::spec::schema::{FileKind, schema};

/// Prints the JSON Schema of a kind of file.
///
/// # Errors
/// When standard output cannot be written.
pub(super) fn run(arguments: &Schema) -> Result<Exit, Failure> {
    let kind = match arguments.file {
        SchemaFile::Concept => FileKind::Concept,
        SchemaFile::Workspace => FileKind::Workspace,
        SchemaFile::Alone => FileKind::Alone,
    };
    let checks = CATALOGUE.iter().map(|check| (check.name, check.summary()));
    print(&format!("{:#}\n", schema(kind, checks)))?;
    Ok(Exit::Clean)
}
