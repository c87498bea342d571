//! One file per command: from arguments to an exit code.

mod build;
mod case;
mod check;
mod day;
mod decide;
mod explain;
mod letter;
mod next;
mod schema;
mod serve;
mod templates;
mod translate;

use std::path::Path;

use crate::cli::{Cli, Colour, Command, Templates, Translate};
use crate::diagnostic::Message;
use crate::locale::Words;
use crate::source::ReadError;
use crate::source::discover::DiscoverError;

/// How a run ended.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Exit {
    /// Nothing at error level.
    Clean,
    /// Findings at error level, or a case that is not answered.
    Findings,
    /// It could not run.
    Failed,
}

impl From<Exit> for std::process::ExitCode {
    fn from(exit: Exit) -> Self {
        match exit {
            Exit::Clean => Self::from(0),
            Exit::Findings => Self::from(1),
            Exit::Failed => Self::from(2),
        }
    }
}

/// Why a command could not run, before a language is chosen.
#[derive(Debug)]
pub struct Failure(Vec<Reason>);

/// One reason why a command could not run: what is wrong, and what else is to be said of it.
type Reason = Vec<Message>;

impl Failure {
    /// One reason: lower case, no full stop, and how to mend it.
    #[must_use]
    pub fn new(message: Message) -> Self {
        Self(vec![vec![message]])
    }

    /// Several at once.
    #[must_use]
    pub const fn several(reasons: Vec<Reason>) -> Self {
        Self(reasons)
    }

    /// A reason that comes in words already.
    pub fn words(words: impl std::fmt::Display) -> Self {
        Self::new(Message::new("failure-words").with("words", words.to_string()))
    }

    /// A file that could not be read.
    pub fn unread(file: &Path, error: &ReadError) -> Self {
        Self::new(refused("failure-read", file, error))
    }

    /// A file that could not be written.
    pub fn unwritten(file: &Path, error: &std::io::Error) -> Self {
        let message = Message::new("failure-write").with("path", file.display().to_string());
        Self::new(message.with("reason", error.to_string()))
    }
}

impl From<DiscoverError> for Failure {
    fn from(error: DiscoverError) -> Self {
        let about = |id: &'static str, path: &Path| {
            Message::new(id).with("path", path.display().to_string())
        };
        Self::new(match error {
            DiscoverError::NotFound(path) => about("failure-nothing-there", &path),
            DiscoverError::NoConcept(path) => about("failure-no-concept", &path),
            DiscoverError::Unlisted(path, reason) => refused("failure-unlisted", &path, &reason),
        })
    }
}

/// A message about a path at which the system let nothing be read.
fn refused(id: &'static str, path: &Path, error: &ReadError) -> Message {
    Message::new(id)
        .with("path", path.display().to_string())
        .with("kind", error.kind())
        .with("reason", error.to_string())
}

/// Runs the command that was asked for.
#[must_use]
pub fn run(cli: &Cli) -> Exit {
    let result = match &cli.command {
        Command::Check(arguments) => check::run(arguments, cli),
        Command::Next(arguments) => next::run(arguments),
        Command::Build(arguments) => build::run(arguments, cli),
        Command::Serve(arguments) => serve::run(arguments, cli),
        Command::Decide(arguments) => decide::run(arguments, cli),
        Command::Letter(arguments) => letter::run(arguments, cli),
        Command::Explain(arguments) => explain::explain(arguments),
        Command::Checks => explain::list(),
        Command::Schema(arguments) => schema::run(arguments),
        Command::Templates(Templates::List(arguments)) => templates::list(arguments),
        Command::Templates(Templates::Copy(arguments)) => templates::copy(arguments),
        Command::Translate(Translate::Update(arguments)) => translate::update::run(arguments, cli),
        Command::Translate(Translate::Status(arguments)) => translate::status::run(arguments, cli),
    };
    result.unwrap_or_else(|Failure(reasons)| {
        let words = Words::for_language(cli.command.language());
        for reason in reasons {
            anstream::eprintln!("helder: {}", told(&reason, &words));
        }
        Exit::Failed
    })
}

/// A message about a name that is not known, with the nearest that is; without one the message lists them.
fn with_hint(message: Message, near: Option<&str>) -> Message {
    let hint = if near.is_some() { "near" } else { "list" };
    message
        .with("hint", hint)
        .with("near", near.unwrap_or_default())
}

/// A reason in one line.
fn told(reason: &[Message], words: &Words) -> String {
    let said = reason.iter().map(|message| words.text(message));
    let joined = said.reduce(|first, then| {
        let message = Message::new("failure-join").with("first", first);
        words.text(&message.with("then", then))
    });
    joined.unwrap_or_default()
}

/// Sets colours as asked, for everything that is printed.
pub fn set_colours(choice: Colour) {
    let choice = match choice {
        Colour::Auto => anstream::ColorChoice::Auto,
        Colour::Always => anstream::ColorChoice::Always,
        Colour::Never => anstream::ColorChoice::Never,
    };
    choice.write_global();
}

/// Writes a result to standard output. A reader that went away ends the run quietly.
fn print(text: &str) -> Result<(), Failure> {
    use std::io::Write;
    let mut out = anstream::stdout().lock();
    match out.write_all(text.as_bytes()).and_then(|()| out.flush()) {
        Err(error) if error.kind() != std::io::ErrorKind::BrokenPipe => Err(Failure::new(
            Message::new("failure-print").with("reason", error.to_string()),
        )),
        _ => Ok(()),
    }
}

/// Columns to draw in: `COLUMNS` where the shell says it, else 100.
fn terminal_width() -> usize {
    std::env::var("COLUMNS")
        .ok()
        .and_then(|columns| columns.parse().ok())
        .unwrap_or(100)
        .clamp(40, 120)
}
