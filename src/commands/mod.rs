//! One file per command: from arguments to an exit code.

mod build;
mod check;
mod day;
mod decide;
mod explain;

use crate::cli::{Cli, Colour, Command};

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

/// Why a command could not run, in words for people.
#[derive(Debug, thiserror::Error)]
#[error("{0}")]
pub struct Failure(String);

impl Failure {
    /// A failure in these words: lower case, no full stop, and how to mend it.
    pub fn new(words: impl std::fmt::Display) -> Self {
        Self(words.to_string())
    }
}

impl From<crate::source::discover::DiscoverError> for Failure {
    fn from(error: crate::source::discover::DiscoverError) -> Self {
        Self::new(error)
    }
}

/// Runs the command that was asked for.
#[must_use]
pub fn run(cli: &Cli) -> Exit {
    let result = match &cli.command {
        Command::Check(arguments) => check::run(arguments, cli),
        Command::Build(arguments) => build::run(arguments, cli),
        Command::Decide(arguments) => decide::run(arguments, cli),
        Command::Explain(arguments) => explain::explain(arguments),
        Command::Checks => explain::list(),
    };
    result.unwrap_or_else(|failure| {
        anstream::eprintln!("helder: {failure}");
        Exit::Failed
    })
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
        Err(error) if error.kind() != std::io::ErrorKind::BrokenPipe => Err(Failure::new(format!(
            "cannot write to standard output: {error}"
        ))),
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
