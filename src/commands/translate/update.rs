//! `helder translate update`.

use super::super::{Exit, Failure, print};
use super::{Opened, open};
use crate::cli::{Cli, UpdateTranslations};
use crate::diagnostic::Message;
use crate::locale::Words;
use crate::output::write_file;
use crate::source::{Disk, Steady, shown};
use crate::translate::{Changes, Merged, Project, Translation};

/// Writes the translation files that are not as they are to stand, one line each. All are made in memory first.
///
/// # Errors
/// When the arguments or paths are wrong, a file changes meanwhile, or one cannot be written.
pub(in crate::commands) fn run(arguments: &UpdateTranslations, cli: &Cli) -> Result<Exit, Failure> {
    let words = Words::for_language(&arguments.messages.lang);
    let files = Steady::new(&Disk);
    let projects = match open(&files, &arguments.paths, &arguments.language, &words, cli)? {
        Opened::Whole(projects) => projects,
        Opened::Hidden(exit) => return Ok(exit),
    };
    let outdated: Vec<_> = projects.iter().flat_map(outdated).collect();
    if let Some(path) = files.changed() {
        let message = Message::new("failure-changed").with("path", path.display().to_string());
        return Err(Failure::new(message));
    }
    for (translation, merged) in &outdated {
        if !arguments.check {
            let written = write_file(&translation.path, merged.text.as_bytes());
            written.map_err(|error| Failure::unwritten(&translation.path, &error))?;
        }
        print(&format!("{}\n", line(translation, merged.changes, &words)))?;
    }
    if !cli.quiet {
        let is_translated = projects.iter().any(|project| !project.languages.is_empty());
        let id = match (outdated.is_empty(), arguments.check) {
            (true, _) if !is_translated => Some("failure-translation-none"),
            (true, _) => Some("translate-current"),
            (false, true) => Some("translate-outdated"),
            (false, false) => None,
        };
        let said = id.map(|id| words.text(&Message::new(id).with("files", outdated.len())));
        said.iter().for_each(|said| anstream::eprintln!("{said}"));
    }
    Ok(match arguments.check && !outdated.is_empty() {
        true => Exit::Findings,
        false => Exit::Clean,
    })
}

/// The translation files of a project that are not as they are to stand, in the order of their YAML files.
fn outdated(project: &Project) -> impl Iterator<Item = (&Translation, Merged)> {
    project.originals.iter().flat_map(|original| {
        let translations = original.translations.iter();
        translations.filter_map(|translation| {
            let merged = original.merged(translation)?;
            (merged.text != translation.text()).then_some((translation, merged))
        })
    })
}

/// `concepts/bulky-waste.nl.po: 3 new, 1 changed`.
fn line(translation: &Translation, changes: Changes, words: &Words) -> String {
    let parts = [
        ("translate-new", changes.new),
        ("translate-changed", changes.changed),
        ("translate-moved", changes.moved),
        ("translate-back", changes.back),
        ("translate-gone", changes.gone),
        ("translate-noted", changes.noted),
    ];
    let parts = parts.iter().filter(|(_, count)| *count > 0);
    let parts: Vec<String> = parts
        .map(|(id, count)| words.text(&Message::new(*id).with("count", *count)))
        .collect();
    // The entries alone stood in another order, or the header was missing.
    let told = match parts.is_empty() {
        true => words.word("translate-ordered"),
        false => parts.join(", "),
    };
    format!("{}: {told}", shown(&translation.path))
}
