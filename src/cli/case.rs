//! The arguments of `helder decide` and `letter`: a concept and one case.

use std::path::PathBuf;

use clap::{Args, ValueEnum};

use super::{AnswerFormat, Day, Messages};

/// Answer one case.
#[derive(Debug, Args)]
#[command(after_help = "\
Examples:
  helder decide concepts/stolen-phone.yaml value=300 place=house
  helder decide concepts/stolen-phone.yaml \"value=300 EUR\" --decision intervene
  helder decide concepts/stolen-phone.yaml place=tram --format json

Exit codes: 0 answered; 1 not answered; 2 could not run.")]
pub struct Decide {
    /// The concept's file.
    pub file: PathBuf,
    /// What is known of the case: fact=value.
    #[arg(value_name = "FACT=VALUE")]
    pub facts: Vec<String>,
    /// Answer this decision only.
    #[arg(long, value_name = "ID")]
    pub decision: Option<String>,
    /// How to answer.
    #[arg(long, value_enum, default_value_t = AnswerFormat::Human)]
    pub format: AnswerFormat,
    /// The language of titles and reasons; the first of the workspace when not said.
    #[arg(long, value_name = "LANGUAGE")]
    pub lang: Option<String>,
    #[command(flatten)]
    pub day: Day,
}

/// Write the letter that answers one case to the client.
#[derive(Debug, Args)]
#[command(after_help = "\
Examples:
  helder letter concepts/stolen-phone.yaml violence=no thief=stranger location=street value=90
  helder letter concepts/stolen-phone.yaml thief=in-sight --language fr -o letter.html
  helder letter concepts/damage.yaml age=3 --decision repay --format markdown

What only a person can fill in stands between square brackets.

Exit codes: 0 written; 1 the case has no answer that a letter may give; 2 could not run.")]
pub struct Letter {
    /// The concept's file.
    pub file: PathBuf,
    /// What is known of the case: fact=value.
    #[arg(value_name = "FACT=VALUE")]
    pub facts: Vec<String>,
    /// Write about this decision only.
    #[arg(long, value_name = "ID")]
    pub decision: Option<String>,
    /// The language of the client; the first of the workspace when not said.
    #[arg(long, value_name = "LANGUAGE")]
    pub language: Option<String>,
    /// What to write; by the ending of the file of --output when not said, else text.
    #[arg(long, value_enum)]
    pub format: Option<LetterFormat>,
    /// The file to write to; standard output when not said.
    #[arg(long, short, value_name = "FILE")]
    pub output: Option<PathBuf>,
    #[command(flatten)]
    pub messages: Messages,
    #[command(flatten)]
    pub day: Day,
}

/// What `letter` writes.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub enum LetterFormat {
    /// One page that holds all it needs, to print or to send along.
    Html,
    /// Markdown.
    Markdown,
    /// Plain text, for a mail.
    Text,
}
