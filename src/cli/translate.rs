//! The arguments of `helder translate`.

use std::path::PathBuf;

use clap::{Args, Subcommand};

use super::{AnswerFormat, Messages};

/// `helder translate`.
#[derive(Debug, Subcommand)]
pub enum Translate {
    /// Write NAME.LANGUAGE.po beside each file whose texts are to be translated, and bring those that are there up to date.
    Update(UpdateTranslations),
    /// Show how many texts are translated, to review and missing.
    Status(TranslationStatus),
}

/// `helder translate update`.
#[derive(Debug, Args)]
#[command(after_help = "\
Examples:
  helder translate update
  helder translate update concepts/stolen-phone.yaml --language fr
  helder translate update --check

Translations are kept: where the source text changed they are marked `fuzzy`, where it is gone they
stay at the end of the file.

Exit codes: 0 up to date; 1 a file cannot be read whole, or with --check something would change;
2 could not run.")]
pub struct UpdateTranslations {
    /// Files and folders whose translations to update; their workspace is always read whole.
    pub paths: Vec<PathBuf>,
    /// Into this language only. May be repeated.
    #[arg(long, value_name = "LANGUAGE")]
    pub language: Vec<String>,
    /// Write nothing, and exit with 1 when something would change.
    #[arg(long)]
    pub check: bool,
    #[command(flatten)]
    pub messages: Messages,
}

/// `helder translate status`.
#[derive(Debug, Args)]
#[command(after_help = "\
Examples:
  helder translate status
  helder translate status concepts/stolen-phone.yaml --language fr
  helder translate status --format json

A translation is to review when it is marked `fuzzy`, or was made from an older source text.")]
pub struct TranslationStatus {
    /// Files and folders to count; their workspace is always read whole.
    pub paths: Vec<PathBuf>,
    /// Of this language only. May be repeated.
    #[arg(long, value_name = "LANGUAGE")]
    pub language: Vec<String>,
    /// How to show it.
    #[arg(long, value_enum, default_value_t = AnswerFormat::Human)]
    pub format: AnswerFormat,
    #[command(flatten)]
    pub messages: Messages,
}
