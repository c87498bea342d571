//! A mistake, and whether its check fires on it.

use std::path::PathBuf;

use helder::checks::{Area, find};
use helder::diagnostic::{Finding, Severity};
use helder::source::Sources;
use helder::{Checked, Options, check_paths};
use jiff::civil::Date;

use crate::example::Example;

/// The day of every run.
const TODAY: Date = Date::constant(2026, 12, 1);

/// What an author does wrong, and what must be said of it.
pub struct Mistake {
    /// The check that must fire.
    pub check: String,
    /// Where it stands in the table.
    pub place: String,
    /// What is changed.
    pub changes: Vec<Change>,
    /// The file and the start of the line on which the finding must stand; none for a line that the mistake put there.
    pub at: Option<(String, String)>,
    /// The checks that necessarily call the mistake an error too.
    pub with: Vec<String>,
}

/// A change to the files of an example.
pub enum Change {
    /// Lines are replaced, or a file is added.
    Hunk(Hunk),
    /// A file is removed.
    Remove(String),
    /// A file is saved as ISO 8859-1.
    Latin(String),
    /// A file gets another name.
    Rename {
        /// Its path.
        from: String,
        /// Its new path.
        to: String,
    },
}

/// Lines of a file that follow each other, before and after.
pub struct Hunk {
    /// The path of the file.
    pub file: String,
    /// The line behind which they are looked for; none where they stand in the file once.
    pub after: Option<String>,
    /// The lines, each with what happens to it.
    pub lines: Vec<(Sign, String)>,
}

/// What happens to a line.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Sign {
    /// It stays.
    Kept,
    /// It goes.
    Removed,
    /// It is new.
    Added,
}

impl Hunk {
    /// Its lines without those of one sign.
    pub fn lines_but(&self, sign: Sign) -> Vec<&str> {
        let lines = self.lines.iter().filter(|(other, _)| *other != sign);
        lines.map(|(_, text)| &**text).collect()
    }
}

impl Change {
    fn files(&self) -> Vec<&str> {
        match self {
            Self::Hunk(Hunk { file, .. }) | Self::Remove(file) | Self::Latin(file) => vec![file],
            Self::Rename { from, to } => vec![from, to],
        }
    }
}

impl Mistake {
    /// Makes the mistake and looks at what is found.
    ///
    /// # Errors
    /// Says what cannot be changed any more, that the check does not fire or fires elsewhere, or which other checks call
    /// something an error.
    pub fn verify(&self) -> Result<(), String> {
        let changed: Vec<&str> = self.changes.iter().flat_map(Change::files).collect();
        let mut example = Example::around(&changed);
        let of_workspace = find(&self.check).is_some_and(|check| check.area == Area::Workspace);
        let asked = if of_workspace {
            PathBuf::from(".")
        } else {
            Example::asked(&changed)
        };
        for change in &self.changes {
            example.apply(change)?;
        }
        let checked = check_paths(&example.memory(), &[asked], Options { today: TODAY });
        let checked = checked.map_err(|error| error.to_string())?;
        let own = |finding: &&Finding| finding.check == self.check;
        if !checked.findings.iter().any(|finding| own(&finding)) {
            return Err(format!(
                "does not fire; found: {}",
                said(&example, &checked, |_| true)
            ));
        }
        let here = |finding: &Finding| self.is_place(&example, &checked.sources, finding);
        if !checked.findings.iter().filter(own).any(here) {
            return Err(format!(
                "fires elsewhere: {}",
                said(&example, &checked, |finding| own(&finding))
            ));
        }
        self.nothing_else(&example, &checked)
    }

    fn nothing_else(&self, example: &Example, checked: &Checked) -> Result<(), String> {
        let is_error = |finding: &&Finding| finding.level() == Severity::Error;
        let follows = |check: &str| self.with.iter().any(|with| with == check);
        let is_noise = |finding: &Finding| {
            is_error(&finding) && finding.check != self.check && !follows(finding.check)
        };
        if checked.findings.iter().any(is_noise) {
            return Err(format!("drags along: {}", said(example, checked, is_noise)));
        }
        let fires = |check: &str| {
            let mut errors = checked.findings.iter().filter(is_error);
            errors.any(|finding| finding.check == check)
        };
        let idle: Vec<&String> = self.with.iter().filter(|with| !fires(with)).collect();
        if idle.is_empty() {
            Ok(())
        } else {
            Err(format!(
                "the table says that these follow, and they do not: {idle:?}"
            ))
        }
    }

    fn is_place(&self, example: &Example, sources: &Sources, finding: &Finding) -> bool {
        let (path, number) = place(sources, finding);
        let Some(line) = example.line(&path, number) else {
            return false;
        };
        match &self.at {
            None => line.is_new,
            Some((file, start)) => *file == path && line.text.trim().starts_with(start),
        }
    }
}

fn place(sources: &Sources, finding: &Finding) -> (String, usize) {
    let Some(file) = sources.get(finding.span.source) else {
        return (String::new(), 0);
    };
    let path = file.path.to_string_lossy().replace('\\', "/");
    (path, file.position(finding.span.range().start).line)
}

/// Findings, one a line, each with the line of the file on which it stands.
fn said(example: &Example, checked: &Checked, which: impl Fn(&Finding) -> bool) -> String {
    let findings = checked.findings.iter().filter(|finding| which(finding));
    let line = |finding: &Finding| {
        let (path, number) = place(&checked.sources, finding);
        let line = example
            .line(&path, number)
            .map_or("", |line| line.text.trim());
        format!(
            "\n    {path}:{number} {} {}: `{line}`",
            finding.check, finding.path
        )
    };
    findings.map(line).collect()
}
