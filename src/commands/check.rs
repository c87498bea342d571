//! `helder check`.

use std::path::{Path, PathBuf};

use super::{Exit, Failure, day, print};
use crate::cli::{Check, Cli, Deny};
use crate::diagnostic::{Finding, Severity};
use crate::locale::Words;
use crate::report::{self, HumanOptions, Report};
use crate::source::Disk;
use crate::{Checked, Options, check_paths};

/// A format and where it goes; to standard output where no file is named.
struct Target {
    format: Format,
    file: Option<PathBuf>,
}

#[derive(Clone, Copy)]
enum Format {
    Human,
    Short,
    Json,
}

/// Checks and reports.
///
/// # Errors
/// When the arguments or paths are wrong, or a report cannot be written.
pub(super) fn run(arguments: &Check, cli: &Cli) -> Result<Exit, Failure> {
    let targets = arguments
        .format
        .iter()
        .map(|text| target(text))
        .collect::<Result<Vec<_>, _>>()?;
    for name in &arguments.check {
        if crate::checks::find(name).is_none() {
            return Err(Failure::new(format!(
                "there is no check `{name}`; `helder checks` lists them"
            )));
        }
    }
    let today = day::today(&arguments.day)?;
    let mut checked = check_paths(&Disk, &arguments.paths, Options { today })?;
    let wanted = |finding: &Finding| wanted(finding, arguments);
    checked.findings.retain(wanted);
    checked.allowed.retain(wanted);
    for target in &targets {
        write(target, &checked, arguments, cli)?;
    }
    Ok(exit(&checked, arguments))
}

fn wanted(finding: &Finding, arguments: &Check) -> bool {
    let named =
        arguments.check.is_empty() || arguments.check.iter().any(|name| name == finding.check);
    named && (arguments.verbose || finding.level() > Severity::Info)
}

fn target(text: &str) -> Result<Target, Failure> {
    let (name, file) = match text.split_once('=') {
        Some((name, file)) => (name, Some(PathBuf::from(file))),
        None => (text, None),
    };
    let format = match name {
        "human" => Format::Human,
        "short" => Format::Short,
        "json" => Format::Json,
        _ => {
            return Err(Failure::new(format!(
                "there is no format `{name}`; expected human, short or json"
            )));
        }
    };
    Ok(Target { format, file })
}

fn write(target: &Target, checked: &Checked, arguments: &Check, cli: &Cli) -> Result<(), Failure> {
    let words = Words::for_language("en");
    let say = |message: &crate::diagnostic::Message| words.text(message);
    let report = Report {
        findings: &checked.findings,
        allowed: &checked.allowed,
        sources: &checked.sources,
        concepts: checked.concepts,
        on: checked.on,
        say: &say,
    };
    let colour = target.file.is_none()
        && anstream::stdout().current_choice() != anstream::ColorChoice::Never;
    let width = super::terminal_width();
    let text = match target.format {
        Format::Human if cli.quiet && checked.findings.is_empty() => String::new(),
        Format::Human => report::human(
            &report,
            HumanOptions {
                colour,
                all: arguments.all,
                width,
            },
        ),
        Format::Short => report::short(&report),
        Format::Json => report::json(&report),
    };
    match &target.file {
        None => print(&text),
        Some(file) => write_file(file, &text),
    }
}

fn write_file(file: &Path, text: &str) -> Result<(), Failure> {
    std::fs::write(file, text.as_bytes())
        .map_err(|error| Failure::new(format!("cannot write `{}`: {error}", file.display())))
}

fn exit(checked: &Checked, arguments: &Check) -> Exit {
    let limit = match arguments.deny {
        None => Severity::Error,
        Some(Deny::Warnings) => Severity::Warning,
        Some(Deny::Infos) => Severity::Info,
    };
    if checked.unreadable {
        return Exit::Failed;
    }
    let over = checked
        .findings
        .iter()
        .any(|finding| finding.level() >= limit);
    if over && !arguments.exit_zero {
        Exit::Findings
    } else {
        Exit::Clean
    }
}
