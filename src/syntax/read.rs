//! The whole way from a file's text to its tree.

use super::heal::{self, overlap};
use super::mend::{Mend, working_copy};
use super::tree::{Grown, Stopped, grow};
use super::{Kind, Node, failure, limits, report};
use crate::diagnostic::Finding;
use crate::source::{SourceFile, Span};

/// What was read from one file.
#[derive(Debug, Clone, Default)]
pub struct Parsed<'t> {
    /// The value of the file; `None` where it holds none or a mistake of syntax hid it.
    pub root: Option<Node<'t>>,
    /// The comments that speak to the compiler, in the order of the file.
    pub comments: Vec<Comment>,
    /// What was wrong with the text.
    pub findings: Vec<Finding>,
}

/// A comment that speaks to the compiler.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Comment {
    /// From `#` to the end of its line.
    pub span: Span,
}

/// How a comment to the compiler begins, after its `#`.
const ADDRESS: &str = "helder:";

/// What a comment, its `#` included, says to the compiler: what stands after `# helder:`. `None` for the remarks of
/// authors to each other.
#[must_use]
pub fn said_to_helder(comment: &str) -> Option<&str> {
    let text = comment.trim_start_matches('#').trim_start();
    let address = text.get(..ADDRESS.len())?;
    let said = text.get(ADDRESS.len()..)?.trim_start();
    address.eq_ignore_ascii_case(ADDRESS).then_some(said)
}

/// Reads the tree of a file.
///
/// Ordinary sentences that YAML cannot hold are reported and read as text. Other mistakes of syntax are reported and end
/// the reading: the rest of the file has no certain meaning then.
#[must_use]
pub fn read(file: &SourceFile) -> Parsed<'_> {
    if let Some(finding) = failure::unreadable(file) {
        return Parsed {
            findings: vec![finding],
            ..Parsed::default()
        };
    }
    Reading {
        file,
        mends: Vec::new(),
        spent: 0,
    }
    .run()
}

struct Reading<'f> {
    file: &'f SourceFile,
    mends: Vec<Mend>,
    spent: usize,
}

impl<'f> Reading<'f> {
    fn run(mut self) -> Parsed<'f> {
        let text = self.file.text();
        let mut result = grow(self.file.id, text, text, &[]);
        while self.mend(self.found(&result)) {
            let work = working_copy(text, &self.mends);
            let again = grow(self.file.id, text, &work, &self.mends);
            result = again.map(|grown| grown.with_own_texts());
        }
        let mut parsed = match result {
            Ok(grown) => self.finish(grown),
            Err(stopped) => Parsed {
                findings: vec![failure::stopped(self.file, stopped)],
                ..Parsed::default()
            },
        };
        parsed.findings.extend(
            self.mends
                .iter()
                .map(|mend| report::sentence(self.file, mend)),
        );
        parsed
    }

    /// What is to be mended in what was read so far.
    fn found(&self, result: &Result<Grown<'_>, Stopped>) -> Vec<Mend> {
        let text = self.file.text();
        match result {
            _ if self.mends.len() >= limits::MENDS => Vec::new(),
            Ok(grown) => heal::silent(text, grown),
            Err(stopped) => heal::after_failure(text, *stopped, &self.mends),
        }
    }

    /// Takes up what is to be mended; `false` where there is nothing new, or it would cost too much.
    fn mend(&mut self, found: Vec<Mend>) -> bool {
        self.spent += self.file.text().len();
        if self.spent > limits::MENDED_BYTES {
            return false;
        }
        let before = self.mends.len();
        for mend in found {
            let known = |known: &Mend| overlap(&known.range, &mend.range);
            if self.mends.len() < limits::MENDS && !self.mends.iter().any(known) {
                self.mends.push(mend);
            }
        }
        self.mends.len() > before
    }

    fn finish(&self, mut grown: Grown<'f>) -> Parsed<'f> {
        let mut findings = Vec::new();
        grown.root.take_if(|root| matches!(root.kind, Kind::Null));
        if grown.root.is_none() {
            findings.push(failure::empty(self.file));
        }
        findings.extend(
            grown
                .sharing
                .map(|range| failure::sharing(self.file, range)),
        );
        findings.extend(grown.tags.iter().map(|tag| failure::tag(self.file, *tag)));
        Parsed {
            root: grown.root,
            comments: grown.comments,
            findings,
        }
    }
}
