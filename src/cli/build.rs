//! The arguments of `helder build` and `serve`.

use std::path::PathBuf;

use clap::{Args, ValueEnum};

use super::{Day, Messages};

/// Check, then write the public site and the staff guidance.
#[derive(Debug, Args)]
#[command(after_help = "\
Examples:
  helder build examples/police-zone -o site
  helder build -o site --for public
  helder build -o preview --drafts
  helder build -o data --format json --for public
  helder build -o cms --format fragments --plain --heading-level 2
  helder build -o wiki --format markdown --for staff
  helder build -o site --keep          what has errors stays as it was last built")]
pub struct Build {
    /// Files and folders to build; their workspace is always read whole.
    pub paths: Vec<PathBuf>,
    /// The folder to write to.
    #[arg(long, short, value_name = "DIR")]
    pub output: PathBuf,
    /// Write one side only.
    #[arg(long = "for", value_enum, value_name = "SIDE")]
    pub side: Option<Side>,
    /// What to write: pages; their parts for content management; Markdown for a wiki; or everything that they say as JSON.
    #[arg(long, value_enum, default_value_t = BuildFormat::Site)]
    pub format: BuildFormat,
    /// With `--format fragments`: the level of the title of a page; 2 when not said.
    #[arg(long, value_name = "N", value_parser = clap::value_parser!(u8).range(1..=4))]
    pub heading_level: Option<u8>,
    /// With `--format fragments`: keep only the elements that every editor keeps.
    #[arg(long)]
    pub plain: bool,
    /// Build drafts too, under a banner and unindexed.
    #[arg(long)]
    pub drafts: bool,
    /// Leave the last built pages of a concept that has errors, and build the others.
    #[arg(long)]
    pub keep: bool,
    /// Publish the notice of a weak point, beside those under `notices` of the workspace; can be given several times.
    #[arg(long = "notice", value_name = "CONCEPT/ID")]
    pub notices: Vec<String>,
    #[command(flatten)]
    pub messages: Messages,
    #[command(flatten)]
    pub day: Day,
}

/// Show the pages while you write: they follow every change.
#[derive(Debug, Args)]
#[command(after_help = "\
Examples:
  helder serve
  helder serve examples/town --port 8080
  helder serve bicycle.yaml --lang nl

Nothing is written. The pages can be opened on this machine only. Ctrl-C ends it.")]
pub struct Serve {
    /// The concept, or the folder of the workspace; the current folder when not said.
    pub path: Option<PathBuf>,
    /// The port to listen on; 0 takes any that is free.
    #[arg(long, value_name = "N", default_value_t = 4321)]
    pub port: u16,
    #[command(flatten)]
    pub messages: Messages,
    #[command(flatten)]
    pub day: Day,
}

/// The two sides of a concept.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub enum Side {
    /// The public site.
    Public,
    /// The staff guidance.
    Staff,
}

/// What `build` writes.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub enum BuildFormat {
    /// Pages and sheets.
    Site,
    /// The public pages without what surrounds them, whole and by section, with a list of them.
    Fragments,
    /// Markdown, one file per concept and language.
    Markdown,
    /// JSON, one file per concept.
    Json,
}
