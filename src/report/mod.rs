//! Findings → reader: one file per format, each a pure function from a [`Report`] to text.

mod human;
mod json;
mod short;
mod source_code;

use jiff::civil::Date;

use crate::diagnostic::{Finding, Message, Severity};
use crate::source::Sources;

pub use human::{HumanOptions, human};
pub use json::json;
pub use short::short;

/// Everything that a report is made of.
pub struct Report<'a> {
    /// The findings in their order, severities settled.
    pub findings: &'a [Finding],
    /// The findings that authors allowed, in their order; they are not among the others.
    pub allowed: &'a [Finding],
    /// The files they stand in.
    pub sources: &'a Sources,
    /// How many concepts were checked.
    pub concepts: usize,
    /// The day of the run.
    pub on: Date,
    /// From messages to sentences in the reader's language.
    pub say: &'a (dyn Fn(&Message) -> String + Sync),
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

    /// Where a finding stands as `file:line:column`.
    fn place(&self, span: crate::source::Span) -> String {
        self.sources
            .get(span.source)
            .map_or_else(String::new, |file| {
                let at = file.position(span.start as usize);
                format!("{}:{}:{}", file.name(), at.line, at.column)
            })
    }
}

/// The page of a check in the documentation.
#[must_use]
pub fn documentation(check: &str) -> String {
    format!("docs/checks/{check}.md")
}
