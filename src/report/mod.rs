//! Findings → reader: one file per format, each a pure function from a [`Report`] to text.

mod baseline;
mod effort;
mod github;
mod human;
mod json;
mod junit;
mod questions;
mod sarif;
mod short;
mod source_code;

use jiff::civil::Date;

use crate::Checkup;
use crate::diagnostic::{Finding, Message, Severity};
use crate::locale::Words;
use crate::source::{Position, Sources, Span};

pub use baseline::{Baseline, Broken, NoBaseline};
pub use effort::{DecisionEffort, PathEffort, efforts};
pub use github::github;
pub use human::{HumanOptions, human};
pub use json::json;
pub use junit::junit;
pub use sarif::sarif;
pub use short::short;

/// Everything that a report is made of.
pub struct Report<'a> {
    /// The findings in their order, severities settled.
    pub findings: &'a [Finding],
    /// The findings that authors allowed, in their order; they are not among the others.
    pub allowed: &'a [Finding],
    /// The files they stand in.
    pub sources: &'a Sources,
    /// What came of holding them against a baseline, where there is one.
    pub compared: Option<&'a Compared>,
    /// The concepts that were checked, in the order of their files.
    pub concepts: &'a [Checkup],
    /// The effort of their decisions, where it was asked for.
    pub efforts: Option<&'a [DecisionEffort]>,
    /// The day of the run.
    pub on: Date,
    /// Whether every file could be read.
    pub complete: bool,
    /// The level from which a finding fails the run.
    pub limit: Severity,
    /// The language of the reader.
    pub words: &'a Words,
}

/// How many findings there are of each severity.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, serde::Serialize)]
pub struct Counts {
    /// Errors.
    pub errors: usize,
    /// Warnings.
    pub warnings: usize,
    /// Infos.
    pub infos: usize,
}

impl Report<'_> {
    /// The sentence of a message.
    fn say(&self, message: &Message) -> String {
        self.words.text(message)
    }

    /// Whether there is nothing to tell but that nothing was found.
    #[must_use]
    pub const fn is_silent(&self) -> bool {
        self.findings.is_empty() && self.efforts.is_none()
    }

    /// Counts the findings by severity.
    #[must_use]
    pub fn counts(&self) -> Counts {
        let count = |level| {
            self.findings
                .iter()
                .filter(|finding| finding.level() == level)
                .count()
        };
        Counts {
            errors: count(Severity::Error),
            warnings: count(Severity::Warning),
            infos: count(Severity::Info),
        }
    }

    /// All findings, those that do not count among them, in the order of their places.
    fn all(&self) -> Vec<(&Finding, Standing<'_>)> {
        let found = self
            .findings
            .iter()
            .map(|finding| (finding, Standing::Counts));
        let allowed = self.allowed.iter().map(|finding| {
            let reason = finding.allowed.as_deref().unwrap_or_default();
            (finding, Standing::Allowed(reason))
        });
        let accepted = self.compared.iter().flat_map(|compared| &compared.accepted);
        let accepted = accepted.map(|finding| (finding, Standing::Accepted));
        let mut all: Vec<_> = found.chain(allowed).chain(accepted).collect();
        all.sort_by_key(|(finding, _)| (finding.span, finding.check));
        all
    }

    /// Where a finding stands as `file:line:column`.
    fn place(&self, span: Span) -> String {
        match self.sources.get(span.source) {
            Some(_) => {
                let [start, _] = self.range(span);
                format!("{}:{}:{}", self.file(span), start.line, start.column)
            }
            None => String::new(),
        }
    }

    /// The file of a place.
    fn file(&self, span: Span) -> String {
        let file = self.sources.get(span.source);
        file.map(|file| file.name()).unwrap_or_default()
    }

    /// Start and end of a place as people count them.
    fn range(&self, span: Span) -> [Position; 2] {
        let file = self.sources.get(span.source);
        [span.start, span.end].map(|offset| {
            let top = Position {
                line: 1,
                column: 1,
                offset: 0,
            };
            file.map_or(top, |file| file.position(offset as usize))
        })
    }
}

/// Whether a finding counts, and why not.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Standing<'a> {
    Counts,
    /// A comment allows it, for this reason.
    Allowed(&'a str),
    /// The baseline holds it.
    Accepted,
}

/// What came of holding the findings against a baseline.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Compared {
    /// The findings that it holds, in their order; they are not among the others.
    pub accepted: Vec<Finding>,
    /// How many findings it holds that are found no more.
    pub gone: usize,
}

/// The page of a check in the documentation.
#[must_use]
pub fn documentation(check: &str) -> String {
    format!("docs/checks/{check}.md")
}

/// Where the project lives; none while the package does not say it.
fn repository() -> Option<&'static str> {
    let address = env!("CARGO_PKG_REPOSITORY");
    (!address.is_empty()).then_some(address)
}

/// The address of the page of a check; none while the package does not say where it lives.
fn address(check: &str) -> Option<String> {
    let repository = repository()?;
    Some(format!("{repository}/blob/main/{}", documentation(check)))
}
