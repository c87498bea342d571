//! The command line: types only, and the words of its help.

use std::path::PathBuf;

use clap::builder::PossibleValuesParser;
use clap::{Args, Parser, Subcommand, ValueEnum};
use jiff::civil::Date;

use crate::locale::Words;

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

/// The commands.
#[derive(Debug, Subcommand)]
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

/// `helder check`.
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

/// `helder next`.
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

/// `helder build`.
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

/// `helder serve`.
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

/// `helder decide`.
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

/// `helder letter`.
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

/// `helder explain`.
#[derive(Debug, Args)]
#[command(after_help = "Example:\n  helder explain dead-end-duty")]
pub struct Explain {
    /// The name of the check.
    pub check: String,
    #[command(flatten)]
    pub messages: Messages,
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

/// `helder schema`.
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

/// The levels that may be denied.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub enum Deny {
    /// Warnings fail the run.
    Warnings,
    /// Warnings and infos fail the run.
    Infos,
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

/// How `decide` and `translate status` answer.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub enum AnswerFormat {
    /// For people.
    Human,
    /// JSON.
    Json,
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
