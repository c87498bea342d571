//! Texts: Markdown in several languages, whose figures are placeholders.

use std::borrow::Cow;
use std::iter;
use std::ops::Range;

use smallvec::SmallVec;
use smol_str::SmolStr;

use super::places::Places;
use super::signs::Signs;
use super::{Id, Language};
use crate::source::{Located, Span};

/// What is said in one place, in every language it was written in.
#[derive(Debug, Clone, PartialEq)]
pub struct Text {
    /// The key path of the place, in the file where it stands: also the context of its translations.
    pub path: String,
    /// Where the value stands: the string, or the map of languages.
    pub span: Span,
    /// One per language, in the order of the workspace's languages; a language without a text is missing here.
    pub versions: Vec<Version>,
    /// What is said here, which decides what may be inserted and which checks look at it.
    pub role: TextRole,
}

/// A text in one language.
#[derive(Debug, Clone, PartialEq)]
pub struct Version {
    /// The language it is meant to be in.
    pub language: Language,
    /// Where it stands, quotes included; for a PO file the `msgstr`.
    pub span: Span,
    /// The text as decoded, placeholders included.
    pub raw: SmolStr,
    /// The signs in `raw`.
    pub signs: Signs,
    /// Where the placeholders stand in `raw`, known or not; none where a brace stands alone.
    pub inserts: Vec<Range<usize>>,
    /// Where the characters of `raw` stand.
    pub places: Places,
    /// Its words and placeholders, in order.
    pub pieces: SmallVec<[Piece; 1]>,
    /// Where it comes from.
    pub origin: Origin,
}

/// Where a version of a text comes from.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Origin {
    /// A plain string in the source language.
    Source,
    /// An entry of a map of languages.
    Inline,
    /// A PO file beside the concept.
    Translation {
        /// Marked `fuzzy`: nobody has looked at it yet.
        fuzzy: bool,
        /// Made from another source text than stands there now.
        stale: bool,
    },
}

/// A stretch of a text.
#[derive(Debug, Clone, PartialEq)]
pub enum Piece {
    /// Markdown as written, `{{` and `}}` already single.
    Words(SmolStr),
    /// A placeholder.
    Insert {
        /// What is inserted.
        reference: Reference,
        /// The placeholder as written, without its braces.
        written: SmolStr,
        /// Where it stands in the file.
        span: Span,
    },
}

/// What a placeholder stands for.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub enum Reference {
    /// The value of a figure on the build date.
    Figure(Id),
    /// The label of a fact.
    Fact(Id),
    /// The title of an offer.
    Offer(Id),
    /// The title of an exclusion.
    Exclusion(Id),
    /// The title of a duty.
    Duty(Id),
    /// The label of a channel and how to reach it.
    Channel(Id),
    /// The value that a story gives to a fact.
    Given(Id),
    /// The title of a role.
    Role(Id),
    /// The title of a document.
    Evidence(Id),
}

/// Lists of words per language, such as words that people search with.
pub type WordLists = Vec<(Language, Vec<Located<String>>)>;

/// What a text is for. Checks fire by role: a promise must be dated, a story may name any figure.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum TextRole {
    /// A name or heading: titles, labels of channels.
    Title,
    /// Background prose: summary, choices, extras.
    Prose,
    /// What the organisation promises: what, steps, result, remedies.
    Promise,
    /// What it does not do, and why.
    Exclusion,
    /// What the client must do.
    Duty,
    /// What a fact and its options are called and how it is asked: thresholds.
    Threshold,
    /// A reason.
    Reason,
    /// What a decision answers.
    Question,
    /// Where a rule or a figure comes from: the words of a law.
    Source,
    /// How to complain, appeal or ask again.
    Redress,
    /// The story of a case: may name any figure.
    Story,
    /// Words that people search with; never shown as prose.
    Search,
    /// An address, number or link, as people write it.
    Address,
    /// Guidance for staff.
    Staff,
    /// Words that staff say to clients.
    Say,
    /// Words that staff say first, about what the client feels: no promise.
    Acknowledge,
    /// Words that staff do not say.
    Avoided,
}

/// How the paths of texts begin that stand under `defaults` of the workspace.
pub(super) const INHERITED: &str = "defaults.";

impl Text {
    /// Whether it stands under `defaults` of the workspace, for every concept that does not say otherwise.
    #[must_use]
    pub fn is_inherited(&self) -> bool {
        self.path.starts_with(INHERITED)
    }

    /// The version that stands alone in the source language; none where each language is written beside the others.
    #[must_use]
    pub fn source(&self) -> Option<&Version> {
        self.versions
            .iter()
            .find(|version| version.origin == Origin::Source)
    }

    /// Whether it is an address or a list of search words, which every language may write in its own way.
    #[must_use]
    pub const fn is_address(&self) -> bool {
        matches!(self.role, TextRole::Address | TextRole::Search)
    }

    /// Whether every language has to say it: addresses and texts without a word need no translation.
    #[must_use]
    pub fn needs_translation(&self) -> bool {
        !self.is_address() && self.versions.iter().any(Version::has_words)
    }

    /// The version in a language.
    #[must_use]
    pub fn get(&self, language: &Language) -> Option<&Version> {
        self.versions
            .iter()
            .find(|version| version.language == *language)
    }

    /// The version in a language, else the first there is: a page never shows a hole.
    #[must_use]
    pub fn get_or_first(&self, language: &Language) -> Option<&Version> {
        self.get(language).or_else(|| self.versions.first())
    }

    /// All placeholders of all versions, with the language they stand in.
    pub fn references(&self) -> impl Iterator<Item = (&Language, &Reference, Span)> {
        self.versions.iter().flat_map(|version| {
            version.pieces.iter().filter_map(|piece| match piece {
                Piece::Insert {
                    reference, span, ..
                } => Some((&version.language, reference, *span)),
                Piece::Words(_) => None,
            })
        })
    }
}

impl Version {
    /// The text as decoded, with signs of no meaning for its placeholders, byte for byte: what is read in it stands at
    /// the same place in `raw`.
    #[must_use]
    pub fn masked(&self) -> Cow<'_, str> {
        if self.inserts.is_empty() {
            return Cow::Borrowed(&*self.raw);
        }
        let mut masked = String::with_capacity(self.raw.len());
        let mut at = 0;
        for range in &self.inserts {
            masked.push_str(&self.raw[at..range.start]);
            masked.extend(iter::repeat_n('~', range.len()));
            at = range.end;
        }
        masked.push_str(&self.raw[at..]);
        Cow::Owned(masked)
    }

    /// Whether there is a letter in it beside its placeholders.
    #[must_use]
    pub fn has_words(&self) -> bool {
        self.pieces.iter().any(|piece| match piece {
            Piece::Words(words) => words.chars().any(char::is_alphabetic),
            Piece::Insert { .. } => false,
        })
    }

    /// Whether nothing is said at all.
    #[must_use]
    pub fn is_blank(&self) -> bool {
        self.raw.chars().all(char::is_whitespace)
    }

    /// What it inserts: each placeholder without its braces, and what it stands for.
    pub fn inserted(&self) -> impl Iterator<Item = (&str, &Reference)> {
        self.pieces.iter().filter_map(|piece| match piece {
            Piece::Insert {
                written, reference, ..
            } => Some((written.as_str(), reference)),
            Piece::Words(_) => None,
        })
    }

    /// The words alone, each placeholder as one blank.
    #[must_use]
    pub fn words(&self) -> String {
        self.pieces
            .iter()
            .map(|piece| {
                if let Piece::Words(words) = piece {
                    &**words
                } else {
                    " "
                }
            })
            .collect()
    }
}
