//! `helder translate status`.

use serde::Serialize;

use super::super::{Exit, Failure, print};
use super::{Opened, open};
use crate::cli::{AnswerFormat, Cli, TranslationStatus};
use crate::locale::Words;
use crate::model::Language;
use crate::source::{Disk, shown};
use crate::translate::{Counts, Project};

/// Shows per language and file how far the translations are.
///
/// # Errors
/// When the arguments or paths are wrong, or standard output cannot be written.
pub(in crate::commands) fn run(arguments: &TranslationStatus, cli: &Cli) -> Result<Exit, Failure> {
    let words = Words::for_language(&arguments.messages.lang);
    let projects = match open(&Disk, &arguments.paths, &arguments.language, &words, cli)? {
        Opened::Whole(projects) => projects,
        Opened::Hidden(exit) => return Ok(exit),
    };
    let rows: Vec<Row> = projects.iter().flat_map(rows).collect();
    print(&match arguments.format {
        AnswerFormat::Human => human(&rows, &words),
        AnswerFormat::Json => json(&rows)?,
    })?;
    if rows.is_empty() && !cli.quiet {
        anstream::eprintln!("{}", words.word("failure-translation-none"));
    }
    Ok(Exit::Clean)
}

/// How far one file is in one language.
#[derive(Serialize)]
struct Row {
    file: String,
    language: Language,
    #[serde(flatten)]
    counts: Counts,
}

/// One row per file and language in which something is to be said, language by language.
fn rows(project: &Project) -> Vec<Row> {
    let of_language = |language: &Language| {
        let mut rows = Vec::new();
        for original in &project.originals {
            let counts = original.counts(language);
            let is_asked = original
                .translations
                .iter()
                .any(|translation| translation.language == *language);
            if counts.texts > 0 && is_asked {
                rows.push(Row {
                    file: shown(&original.path),
                    language: language.clone(),
                    counts,
                });
            }
        }
        rows
    };
    project.languages.iter().flat_map(of_language).collect()
}

#[derive(Serialize)]
struct Status<'a> {
    version: u8,
    files: &'a [Row],
}

fn json(rows: &[Row]) -> Result<String, Failure> {
    let status = Status {
        version: 1,
        files: rows,
    };
    let json = serde_json::to_string_pretty(&status).map_err(Failure::words)?;
    Ok(json + "\n")
}

/// One table per language; the last line adds up where there are several files.
fn human(rows: &[Row], words: &Words) -> String {
    let headings = [
        "translate-texts",
        "translate-translated",
        "translate-to-review",
        "translate-missing",
    ];
    let headings = headings.map(|id| words.word(id));
    let total = words.word("translate-total");
    let names = rows
        .iter()
        .map(|row| row.file.as_str())
        .chain([total.as_str()]);
    let width = names
        .map(|name| name.chars().count())
        .max()
        .unwrap_or_default();
    let line = |name: &str, cells: &[String]| {
        let cells = cells.iter().zip(&headings);
        let cells = cells.map(|(cell, heading)| {
            format!("  {cell:>width$}", width = heading.chars().count().max(5))
        });
        format!("{name:width$}{}\n", cells.collect::<String>())
    };
    let mut languages: Vec<&Language> = Vec::new();
    for row in rows {
        if !languages.contains(&&row.language) {
            languages.push(&row.language);
        }
    }
    let tables = languages.into_iter().map(|language| {
        let own: Vec<&Row> = rows
            .iter()
            .filter(|row| row.language == *language)
            .collect();
        let mut table = line(language.as_str(), &headings);
        let mut sum = Counts::default();
        for row in &own {
            table.push_str(&line(&row.file, &cells(row.counts)));
            sum += row.counts;
        }
        if own.len() > 1 {
            table.push_str(&line(&total, &cells(sum)));
        }
        table
    });
    tables.collect::<Vec<_>>().join("\n")
}

fn cells(counts: Counts) -> [String; 4] {
    [
        counts.texts,
        counts.translated,
        counts.to_review,
        counts.missing,
    ]
    .map(|count| count.to_string())
}
