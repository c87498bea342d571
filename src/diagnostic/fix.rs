//! Edits that would mend a finding.

use super::Message;
use crate::source::Span;

/// One way to mend a finding.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Fix {
    /// What it does, as an action.
    pub title: Message,
    /// Whether it keeps every meaning, so that it may be applied without being read.
    pub safe: bool,
    /// What changes; the edits do not overlap.
    pub edits: Vec<Edit>,
}

/// Text that takes the place of what stands under a span; an empty span inserts.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Edit {
    /// What is replaced.
    pub span: Span,
    /// What comes instead.
    pub text: String,
}

impl Fix {
    /// A fix of one edit that may be applied without being read.
    #[must_use]
    pub fn safe(title: Message, span: Span, text: impl Into<String>) -> Self {
        Self {
            title,
            safe: true,
            edits: vec![Edit {
                span,
                text: text.into(),
            }],
        }
    }

    /// A fix of one edit that a person should look at first.
    #[must_use]
    pub fn proposal(title: Message, span: Span, text: impl Into<String>) -> Self {
        Self {
            safe: false,
            ..Self::safe(title, span, text)
        }
    }
}
