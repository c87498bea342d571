//! `helder translate`: the files for translators, and how far they are.

pub(super) mod status;
pub(super) mod update;

use std::path::PathBuf;

use jiff::civil::Date;

use super::build::{colours, told};
use super::{Exit, Failure};
use crate::cli::Cli;
use crate::diagnostic::{Finding, Message};
use crate::locale::Words;
use crate::model::Language;
use crate::source::Files;
use crate::translate::{Project, read};
use crate::{Checked, Options};

/// What was asked for, or what keeps it from being read.
enum Opened {
    Whole(Vec<Project>),
    /// The findings were shown.
    Hidden(Exit),
}

/// Opens the projects that hold the paths, for some languages or for all. Where texts may be hidden, what hides them is shown.
fn open(
    files: &dyn Files,
    paths: &[PathBuf],
    languages: &[String],
    words: &Words,
    cli: &Cli,
) -> Result<Opened, Failure> {
    // No text depends on the day.
    let mut projects = read(files, paths, Options { today: Date::MIN })?;
    if projects.iter().any(|project| project.checked.unreadable) {
        return Ok(show(projects, Project::unreadable, words, cli));
    }
    if projects
        .iter()
        .any(|project| !project.hidden_in_settings().is_empty())
    {
        return Ok(show(projects, Project::hidden_in_settings, words, cli));
    }
    choose(&mut projects, languages)?;
    if projects.iter().any(|project| !project.hidden().is_empty()) {
        return Ok(show(projects, Project::hidden, words, cli));
    }
    Ok(Opened::Whole(projects))
}

/// Keeps these languages alone, each of which one of the projects must have.
fn choose(projects: &mut [Project], asked: &[String]) -> Result<(), Failure> {
    if asked.is_empty() {
        return Ok(());
    }
    let asked: Vec<Language> = asked.iter().map(|tag| Language::new(tag)).collect();
    let mut known: Vec<Language> = projects
        .iter()
        .flat_map(|project| project.languages.clone())
        .collect();
    known.sort();
    known.dedup();
    if let Some(unknown) = asked.iter().find(|language| !known.contains(language)) {
        let message = if known.is_empty() {
            Message::new("failure-translation-none")
        } else {
            let message =
                Message::new("failure-translation-language").with("language", unknown.as_str());
            message.with_one_of(
                "languages",
                known.iter().map(|language| format!("`{language}`")),
            )
        };
        return Err(Failure::new(message));
    }
    projects.iter_mut().for_each(|project| project.keep(&asked));
    Ok(())
}

/// Shows findings as `check` shows them, on standard error.
fn show(
    projects: Vec<Project>,
    which: impl Fn(&Project) -> Vec<Finding>,
    words: &Words,
    cli: &Cli,
) -> Opened {
    let mut exit = Exit::Findings;
    for project in projects {
        let findings = which(&project);
        if project.checked.unreadable {
            exit = Exit::Failed;
        }
        let checked = Checked {
            findings,
            allowed: Vec::new(),
            ..project.checked
        };
        if !cli.quiet {
            anstream::eprint!("{}", told(&checked, words, colours()));
        }
    }
    Opened::Hidden(exit)
}
