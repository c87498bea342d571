//! The arguments of `helder explain` and `schema`.

use clap::{Args, ValueEnum};

use super::Messages;

/// Print the page of a check.
#[derive(Debug, Args)]
#[command(after_help = "Example:\n  helder explain dead-end-duty")]
pub struct Explain {
    /// The name of the check.
    pub check: String,
    #[command(flatten)]
    pub messages: Messages,
}

/// Print the JSON Schema of the files, with which editors complete and explain while one types.
#[derive(Debug, Args)]
#[command(after_help = "\
Examples:
  helder schema > concept.schema.json
  helder schema workspace > workspace.schema.json
  helder schema page > page.schema.json

An editor with a YAML language server, such as VS Code with the extension `redhat.vscode-yaml`,
finds the schema by the first line of a concept:
  # yaml-language-server: $schema=../concept.schema.json
or by its settings for all files at once (.vscode/settings.json):
  {\"yaml.schemas\": {
    \"concept.schema.json\": \"concepts/**/*.yaml\",
    \"workspace.schema.json\": \"helder.yaml\"}}")]
pub struct Schema {
    /// The file that it describes.
    #[arg(value_enum, default_value_t = SchemaFile::Concept, value_name = "FILE")]
    pub file: SchemaFile,
}

/// The files that have a schema.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub enum SchemaFile {
    /// A concept of a workspace.
    Concept,
    /// helder.yaml.
    Workspace,
    /// A concept without workspace, in which every key of helder.yaml may stand too.
    Alone,
    /// What `build --format json` writes for clients.
    Page,
    /// What `build --format json` writes for staff.
    Guidance,
    /// The list that `build --format fragments` writes.
    Fragments,
}
