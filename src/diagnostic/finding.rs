//! A finding: what a check has to say about one place.

use indexmap::IndexMap;

use super::{Fix, Message, Severity};
use crate::source::Span;

/// Facts and what they are: conditions in the words of the format for a region, values for a witness.
pub type Values = IndexMap<String, String>;

/// What one check says about one place. Field names follow the JSON of `helder check`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Finding {
    /// The name of the check in the catalogue.
    pub check: &'static str,
    /// A severity other than the check's own; the runner fills it for all before anyone reads.
    pub severity: Option<Severity>,
    /// What was found and what was expected.
    pub message: Message,
    /// What to do about it, as an action.
    pub help: Option<Message>,
    /// The concept concerned.
    pub concept: Option<String>,
    /// The decision concerned.
    pub decision: Option<String>,
    /// The language concerned, where a finding is about one.
    pub language: Option<String>,
    /// The key path inside the file: `decisions.intervene.rules.worth-it`.
    pub path: String,
    /// The exact word.
    pub span: Span,
    /// Other places that matter, each with a few words.
    pub labels: Vec<Label>,
    /// The rules of a decision concerned, in the order of the file.
    pub decision_rules: Vec<String>,
    /// Boxes of cases, in the words of the format.
    pub regions: Vec<Values>,
    /// One real case per region, written so that `helder decide` takes it back.
    pub witnesses: Vec<Values>,
    /// Ways to mend it.
    pub fixes: Vec<Fix>,
    /// Ids named by the finding, for its fingerprint; never positions.
    pub names: Vec<String>,
    /// Why its author allows it, where a comment does: then it counts no more. Empty where no reason is given.
    pub allowed: Option<String>,
}

/// A place that helps to understand a finding, with a few words about it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Label {
    /// Where.
    pub span: Span,
    /// What it is.
    pub message: Message,
}

impl Finding {
    /// A finding of `check` at `span`, whose message is the one named like the check.
    #[must_use]
    pub fn new(check: &'static str, span: Span) -> Self {
        Self {
            check,
            severity: None,
            message: Message::new(check),
            help: None,
            concept: None,
            decision: None,
            language: None,
            path: String::new(),
            span,
            labels: Vec::new(),
            decision_rules: Vec::new(),
            regions: Vec::new(),
            witnesses: Vec::new(),
            fixes: Vec::new(),
            names: Vec::new(),
            allowed: None,
        }
    }

    /// Every place it points at.
    pub fn spans(&self) -> impl Iterator<Item = Span> {
        let labels = self.labels.iter().map(|label| label.span);
        let edits = self.fixes.iter().flat_map(|fix| &fix.edits);
        [self.span]
            .into_iter()
            .chain(labels)
            .chain(edits.map(|edit| edit.span))
    }

    /// Says something other than the message named like the check.
    #[must_use]
    pub fn message(mut self, message: Message) -> Self {
        self.message = message;
        self
    }

    /// Adds what to do about it.
    #[must_use]
    pub fn help(mut self, help: Message) -> Self {
        self.help = Some(help);
        self
    }

    /// Sets a severity other than the check's own.
    #[must_use]
    pub fn severity(mut self, severity: Severity) -> Self {
        self.severity = Some(severity);
        self
    }

    /// Says at which key path it is.
    #[must_use]
    pub fn at_path(mut self, path: impl Into<String>) -> Self {
        self.path = path.into();
        self
    }

    /// Says which decision it is about.
    #[must_use]
    pub fn in_decision(mut self, decision: impl Into<String>) -> Self {
        self.decision = Some(decision.into());
        self
    }

    /// Says which language it is about.
    #[must_use]
    pub fn in_language(mut self, language: impl Into<String>) -> Self {
        self.language = Some(language.into());
        self
    }

    /// Points at another place.
    #[must_use]
    pub fn label(mut self, span: Span, message: Message) -> Self {
        self.labels.push(Label { span, message });
        self
    }

    /// Adds a way to mend it.
    #[must_use]
    pub fn fix(mut self, fix: Fix) -> Self {
        self.fixes.push(fix);
        self
    }

    /// Adds an id that tells this finding from its siblings of the same check and path.
    #[must_use]
    pub fn about(mut self, name: impl Into<String>) -> Self {
        self.names.push(name.into());
        self
    }

    /// The severity after the runner settled it; an unsettled finding counts as an error.
    #[must_use]
    pub fn level(&self) -> Severity {
        self.severity.unwrap_or(Severity::Error)
    }
}
