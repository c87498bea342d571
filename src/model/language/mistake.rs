//! What was wrong in a string, before the place in the file is known.

use std::ops::Range;

use super::Written;
use crate::diagnostic::{Edit, Finding, Fix, Message};

/// Something in a string that does not parse, or that parses only as a habit.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Mistake {
    /// The check that reports it.
    pub check: &'static str,
    /// Where it is, in bytes of the string; on character boundaries.
    pub range: Range<usize>,
    /// What was found and what was expected.
    pub message: Message,
    /// What to do.
    pub help: Option<Box<Message>>,
    /// Texts that could stand there instead.
    pub replacements: Vec<Replacement>,
}

/// A text that could stand instead of a part of the string.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Replacement {
    /// Which part, in bytes of the string; an empty range inserts.
    pub range: Range<usize>,
    /// What comes instead.
    pub text: String,
    /// Whether no other reading is possible.
    pub safe: bool,
}

impl Mistake {
    /// A mistake whose message has the id `message`.
    pub(super) fn new(check: &'static str, range: Range<usize>, message: &'static str) -> Self {
        Self {
            check,
            range,
            message: Message::new(message),
            help: None,
            replacements: Vec::new(),
        }
    }

    /// Fills a place of the message.
    pub(super) fn with(
        mut self,
        name: &'static str,
        value: impl Into<crate::diagnostic::Arg>,
    ) -> Self {
        self.message = self.message.with(name, value);
        self
    }

    /// Names what was written in the message.
    pub(super) fn written(self, text: &str) -> Self {
        self.with("written", crate::spec::shown(text))
    }

    /// Says what to do.
    pub(super) fn help(mut self, help: Message) -> Self {
        self.help = Some(Box::new(help));
        self
    }

    /// Offers another text for a part of the string; the help says "write …" where nothing else was said.
    pub(super) fn instead(
        mut self,
        range: Range<usize>,
        text: impl Into<String>,
        safe: bool,
    ) -> Self {
        self.replacements.push(Replacement {
            range,
            text: text.into(),
            safe,
        });
        self
    }

    /// Offers the nearest known name, if there is one near enough.
    pub(super) fn nearest<'n>(
        self,
        written: &str,
        known: impl IntoIterator<Item = &'n str>,
    ) -> Self {
        let Some(name) = crate::diagnostic::nearest(written, known) else {
            return self;
        };
        let range = self.range.clone();
        self.help(Message::new("language-nearest").with("name", name))
            .instead(range, name, false)
    }

    /// What to do about it: what it says itself, else what to write instead.
    #[must_use]
    pub fn advice(&self) -> Option<Message> {
        let own = self.help.as_deref().cloned();
        own.or_else(|| write_instead(&self.replacements))
    }

    /// The finding, with places mapped to the file.
    #[must_use]
    pub fn finding(self, written: Written<'_>) -> Finding {
        let advice = self.advice();
        let offending = written.text.get(self.range.clone()).unwrap_or_default();
        let mut finding = Finding::new(self.check, written.span(self.range))
            .message(self.message)
            .about(offending);
        finding.help = advice;
        finding.fixes = self
            .replacements
            .into_iter()
            .map(|replacement| replacement.fix(written))
            .collect();
        finding
    }
}

impl Replacement {
    fn fix(self, written: Written<'_>) -> Fix {
        let title = if self.text.is_empty() {
            Message::new("language-leave-out").with(
                "text",
                written.text.get(self.range.clone()).unwrap_or_default(),
            )
        } else {
            Message::new("language-write").with("text", &self.text)
        };
        Fix {
            title,
            safe: self.safe,
            edits: vec![Edit {
                span: written.span(self.range),
                text: self.text,
            }],
        }
    }
}

fn write_instead(replacements: &[Replacement]) -> Option<Message> {
    let texts: Vec<&String> = replacements
        .iter()
        .map(|replacement| &replacement.text)
        .filter(|text| !text.is_empty())
        .collect();
    match texts.as_slice() {
        [] => None,
        [text] => Some(Message::new("language-write").with("text", *text)),
        several => {
            let quoted = several.iter().map(|text| format!("`{text}`"));
            Some(Message::new("language-write-one-of").with_one_of("texts", quoted))
        }
    }
}

/// A value that is none of the options.
pub(in crate::model) fn no_option(text: &str, known: &[&str]) -> Mistake {
    let mistake = Mistake::new(
        "reference-unknown",
        0..text.len(),
        "reference-unknown-option",
    )
    .written(text);
    let nearest = mistake.nearest(text, known.iter().copied());
    if nearest.help.is_some() {
        return nearest;
    }
    let known = known.iter().map(|id| format!("`{id}`"));
    nearest.help(Message::new("reference-unknown-option.help").with_one_of("known", known))
}

/// The value `unknown` for a fact that is always known.
pub(in crate::model) fn never_unknown(text: &str) -> Mistake {
    Mistake::new("value-type", 0..text.len(), "value-type-never-unknown")
        .help(Message::new("value-type-never-unknown.help"))
}

/// A quantity of another kind than the fact's; `kind` is its word in the format.
pub(in crate::model) fn other_kind(text: &str, kind: &'static str) -> Mistake {
    Mistake::new("value-type", 0..text.len(), "value-type-other-kind")
        .written(text)
        .with("kind", kind)
}

/// A quantity in another unit than the fact's: `expected`, none for a number that counts nothing.
pub(in crate::model) fn other_unit(text: &str, expected: Option<&str>) -> Mistake {
    Mistake::new("value-type", 0..text.len(), "value-type-other-unit")
        .written(text)
        .with("expected", expected.unwrap_or("number").to_owned())
        .help(Message::new("value-type-other-unit.help"))
}
