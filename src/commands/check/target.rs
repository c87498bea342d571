//! Where reports go, and how each is written.

use std::path::PathBuf;

use super::super::{Failure, print, terminal_width};
use crate::cli::{Check, Cli};
use crate::diagnostic::Message;
use crate::output::write_file;
use crate::report::{self, HumanOptions, Report};

/// A format and where it goes; to standard output where no file is named.
pub(super) struct Target {
    format: Format,
    file: Option<PathBuf>,
}

#[derive(Clone, Copy)]
enum Format {
    Human,
    Short,
    Json,
    Sarif,
    Github,
    Junit,
}

/// The formats by their names.
const FORMATS: [(&str, Format); 6] = [
    ("human", Format::Human),
    ("short", Format::Short),
    ("json", Format::Json),
    ("sarif", Format::Sarif),
    ("github", Format::Github),
    ("junit", Format::Junit),
];

/// Reads what `--format` says, each time it stands.
///
/// # Errors
/// When there is no such format, or two reports would go to one place.
pub(super) fn targets(written: &[String]) -> Result<Vec<Target>, Failure> {
    let targets = written.iter().map(|text| target(text));
    let targets = targets.collect::<Result<Vec<_>, _>>()?;
    for (at, target) in targets.iter().enumerate() {
        if targets[..at].iter().any(|other| other.file == target.file) {
            let message = match &target.file {
                None => Message::new("failure-format-twice"),
                Some(file) => Message::new("failure-format-twice-file")
                    .with("path", file.display().to_string()),
            };
            return Err(Failure::new(message));
        }
    }
    Ok(targets)
}

fn target(text: &str) -> Result<Target, Failure> {
    let (name, file) = match text.split_once('=') {
        Some((name, "-")) => (name, None),
        Some((name, file)) => (name, Some(PathBuf::from(file))),
        None => (text, None),
    };
    let known = FORMATS.into_iter().find(|(known, _)| *known == name);
    let Some((_, format)) = known else {
        let names = FORMATS.map(|(name, _)| name);
        let message = Message::new("failure-format")
            .with("name", name)
            .with_one_of("formats", names.map(|name| format!("`{name}`")));
        return Err(Failure::new(message));
    };
    Ok(Target { format, file })
}

/// Writes all reports: files whole or not at all.
///
/// # Errors
/// When one cannot be written.
pub(super) fn write(
    targets: &[Target],
    report: &Report<'_>,
    arguments: &Check,
    cli: &Cli,
) -> Result<(), Failure> {
    for target in targets {
        let text = text(target, report, arguments, cli);
        match &target.file {
            None => print(&text)?,
            Some(file) => write_file(file, text.as_bytes())
                .map_err(|error| Failure::unwritten(file, &error))?,
        }
    }
    Ok(())
}

fn text(target: &Target, report: &Report<'_>, arguments: &Check, cli: &Cli) -> String {
    let options = HumanOptions {
        colour: target.file.is_none()
            && anstream::stdout().current_choice() != anstream::ColorChoice::Never,
        all: arguments.all,
        questions: arguments.check.is_empty(),
        width: terminal_width(),
    };
    match target.format {
        Format::Human if cli.quiet && report.is_silent() => String::new(),
        Format::Human => report::human(report, options),
        Format::Short => report::short(report),
        Format::Json => report::json(report),
        Format::Sarif => report::sarif(report),
        Format::Github => report::github(report),
        Format::Junit => report::junit(report),
    }
}
