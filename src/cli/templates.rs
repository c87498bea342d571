//! The arguments of `helder templates`.

use std::path::PathBuf;

use clap::{Args, Subcommand};

use super::Messages;

/// `helder templates`.
#[derive(Debug, Subcommand)]
pub enum Templates {
    /// List the templates with their contracts, and which of them the workspace has of its own.
    List(ListTemplates),
    /// Copy templates into the workspace's folder of templates.
    Copy(CopyTemplates),
}

/// `helder templates list`.
#[derive(Debug, Args)]
#[command(after_help = "\
Examples:
  helder templates list
  helder templates list examples/town")]
pub struct ListTemplates {
    /// A folder of the workspace; the current folder when not said.
    pub path: Option<PathBuf>,
    #[command(flatten)]
    pub messages: Messages,
}

/// `helder templates copy`.
#[derive(Debug, Args)]
#[command(
    override_usage = "helder templates copy [OPTIONS] <NAME>... [PATH]",
    after_help = "\
Examples:
  helder templates copy public/index.html
  helder templates copy public/base.html style/public.css examples/town

Exit codes: 0 copied; 2 could not run."
)]
pub struct CopyTemplates {
    /// The templates, by the names that `helder templates list` shows. A folder of the workspace may come last.
    #[arg(value_name = "NAME", required = true)]
    pub names: Vec<PathBuf>,
    /// Write over templates of the workspace.
    #[arg(long)]
    pub force: bool,
    #[command(flatten)]
    pub messages: Messages,
}
