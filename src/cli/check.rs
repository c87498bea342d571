//! The arguments of `helder check` and `next`.

use std::path::PathBuf;

use clap::{Args, ValueEnum};

use super::{Day, Messages};

/// Find what a service concept leaves open or contradicts.
#[derive(Debug, Args)]
#[command(after_help = "\
Examples:
  helder check examples/town
  helder check concepts/stolen-phone.yaml --all
  helder check --format human --format json=findings.json
  helder check --deny warnings --check decision-gap --check case-fails")]
pub struct Check {
    /// Files and folders to report on; their workspace is always read whole.
    pub paths: Vec<PathBuf>,
    /// How to report: human, short, json, sarif, github or junit, each with =FILE to write to a file. May be repeated.
    #[arg(long, value_name = "FORMAT[=FILE]", default_value = "human")]
    pub format: Vec<String>,
    /// Fail on this level too.
    #[arg(long, value_name = "LEVEL")]
    pub deny: Option<Deny>,
    /// Report this check only. May be repeated.
    #[arg(long, value_name = "NAME")]
    pub check: Vec<String>,
    /// Report all findings, not only the ten most harmful.
    #[arg(long)]
    pub all: bool,
    /// Report infos too.
    #[arg(long, short)]
    pub verbose: bool,
    /// Report only what this file does not hold: findings that are known and may stay.
    #[arg(long, value_name = "FILE")]
    pub baseline: Option<PathBuf>,
    /// Write all that is found to a file for --baseline, and accept it.
    #[arg(long, value_name = "FILE", conflicts_with = "baseline")]
    pub write_baseline: Option<PathBuf>,
    /// Write the fixes that keep every meaning and every answer, then report what is left.
    #[arg(long)]
    pub fix: bool,
    /// Show what --fix would write, and write nothing.
    #[arg(long, requires = "fix")]
    pub diff: bool,
    /// Show what every path through the decisions asks of the client, against the budget.
    #[arg(long)]
    pub effort: bool,
    /// Exit with 0 whatever is found.
    #[arg(long)]
    pub exit_zero: bool,
    #[command(flatten)]
    pub messages: Messages,
    #[command(flatten)]
    pub day: Day,
}

/// Ask the one most harmful question that is still open.
#[derive(Debug, Args)]
#[command(after_help = "\
Examples:
  helder next
  helder next concepts/stolen-phone.yaml --lang fr

Exit codes: 0 nothing at error level; 1 findings at error level; 2 could not run.")]
pub struct Next {
    /// The concept, or the folder of the workspace; the current folder when not said.
    pub path: Option<PathBuf>,
    #[command(flatten)]
    pub messages: Messages,
    #[command(flatten)]
    pub day: Day,
}

/// The levels that may be denied.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub enum Deny {
    /// Warnings fail the run.
    Warnings,
    /// Warnings and infos fail the run.
    Infos,
}
