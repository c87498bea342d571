//! The command line: types only, and the words of its help. Arguments that several commands take stand here.

mod build;
mod case;
mod check;
mod reference;
mod templates;
mod translate;

use clap::builder::PossibleValuesParser;
use clap::{Args, Parser, Subcommand, ValueEnum};
use jiff::civil::Date;

use crate::locale::Words;

pub use build::{Build, BuildFormat, Serve, Side};
pub use case::{Decide, Letter, LetterFormat};
pub use check::{Check, Deny, Next};
pub use reference::{Explain, Schema, SchemaFile};
pub use templates::{CopyTemplates, ListTemplates, Templates};
pub use translate::{Translate, TranslationStatus, UpdateTranslations};

/// Compiles service concepts: proves that what an organisation offers has no gaps and no contradictions, then renders it as public
/// pages and staff guidance.
#[derive(Debug, Parser)]
#[command(name = "helder", version, max_term_width = 100, after_help = AFTER_HELP)]
pub struct Cli {
    /// What to do.
    #[command(subcommand)]
    pub command: Command,
    /// When to colour.
    #[arg(long, global = true, value_enum, default_value_t = Colour::Auto, value_name = "WHEN")]
    pub color: Colour,
    /// Print results only.
    #[arg(long, short, global = true)]
    pub quiet: bool,
}

const AFTER_HELP: &str = "\
Examples:
  helder check                         check the workspace around the current folder
  helder next                          the one question to answer first
  helder build -o site                 check, then write site/public and site/staff
  helder decide concepts/phone.yaml value=300 place=house
  helder translate update              write and refresh the files for translators

Exit codes: 0 nothing at error level; 1 findings at error level; 2 could not run.";

/// The commands. Only the arguments of the one that is called are put together. The list of commands shows what stands here of
/// each; a command's own help shows what stands at the type of its arguments: so both say the same.
#[derive(Debug, Subcommand)]
#[command(defer = true)]
pub enum Command {
    /// Find what a service concept leaves open or contradicts.
    Check(Check),
    /// Ask the one most harmful question that is still open.
    Next(Next),
    /// Check, then write the public site and the staff guidance.
    Build(Build),
    /// Show the pages while you write: they follow every change.
    Serve(Serve),
    /// Answer one case.
    Decide(Decide),
    /// Write the letter that answers one case to the client.
    Letter(Letter),
    /// Print the page of a check.
    Explain(Explain),
    /// List the checks.
    Checks,
    /// Print the JSON Schema of the files, with which editors complete and explain while one types.
    Schema(Schema),
    /// List the templates of the pages, or copy some into the workspace to change them.
    #[command(subcommand)]
    Templates(Templates),
    /// Write and refresh the files for translators, or show how far they are.
    #[command(subcommand)]
    Translate(Translate),
}

/// The language of messages.
#[derive(Debug, Args)]
pub struct Messages {
    /// The language of messages, whatever the language of the machine.
    #[arg(long, value_name = "LANGUAGE", default_value = "en", value_parser = PossibleValuesParser::new(Words::languages()))]
    pub lang: String,
}

impl Command {
    /// The language in which the command says why it cannot run.
    #[must_use]
    pub fn language(&self) -> &str {
        match self {
            Self::Check(arguments) => &arguments.messages.lang,
            Self::Decide(arguments) => arguments.lang.as_deref().unwrap_or("en"),
            Self::Letter(arguments) => &arguments.messages.lang,
            Self::Explain(arguments) => &arguments.messages.lang,
            Self::Next(arguments) => &arguments.messages.lang,
            Self::Build(arguments) => &arguments.messages.lang,
            Self::Serve(arguments) => &arguments.messages.lang,
            Self::Templates(Templates::List(arguments)) => &arguments.messages.lang,
            Self::Templates(Templates::Copy(arguments)) => &arguments.messages.lang,
            Self::Translate(Translate::Update(arguments)) => &arguments.messages.lang,
            Self::Translate(Translate::Status(arguments)) => &arguments.messages.lang,
            Self::Checks | Self::Schema(_) => "en",
        }
    }
}

/// The day of the run.
#[derive(Debug, Args)]
pub struct Day {
    /// The day for which figures and rules are taken; else SOURCE_DATE_EPOCH, else today.
    #[arg(long, value_name = "DATE")]
    pub on: Option<Date>,
}

/// When to colour.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub enum Colour {
    /// On a terminal, unless NO_COLOR is set.
    Auto,
    /// Always.
    Always,
    /// Never.
    Never,
}

/// How `decide` and `translate status` answer.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub enum AnswerFormat {
    /// For people.
    Human,
    /// JSON.
    Json,
}
