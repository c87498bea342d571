//! A text in quotes over one or more lines, with the way back from its characters to the file.

use std::ops::Range;

use crate::source::{SourceId, Span};

/// A decoded text of a PO file and where its parts stand.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PoString {
    /// The text, escapes undone and lines joined.
    pub text: String,
    /// From the first opening quote to the last closing one.
    pub span: Span,
    /// Where in the text a stretch begins that stands in the file as it is, and where in the file; ascending.
    stretches: Vec<(usize, usize)>,
}

impl PoString {
    pub(super) fn new(source: SourceId, at: usize) -> Self {
        Self {
            text: String::new(),
            span: Span::new(source, at, at),
            stretches: Vec::new(),
        }
    }

    /// Whether it is this text. A line break at the very end, which a block of YAML may leave there, says nothing.
    #[must_use]
    pub fn is(&self, text: &str) -> bool {
        self.text.trim_end_matches('\n') == text.trim_end_matches('\n')
    }

    /// Where in the file a stretch of the decoded text stands.
    #[must_use]
    pub fn span_of(&self, range: Range<usize>) -> Span {
        let start = self.file_offset(range.start);
        let end = if range.is_empty() {
            start
        } else {
            self.file_offset(range.end - 1) + 1
        };
        Span::new(self.span.source, start, end.max(start))
    }

    /// Where in the text a stretch begins that stands in the file as it is, and where in the file; ascending.
    #[must_use]
    pub fn stretches(&self) -> &[(usize, usize)] {
        &self.stretches
    }

    /// Adds the inside of one pair of quotes that starts at a byte of the file.
    ///
    /// # Errors
    /// The byte range, inside `quoted`, of an escape that PO files do not have.
    pub(super) fn push(&mut self, quoted: &str, at: usize) -> Result<(), Range<usize>> {
        let mut unknown = Ok(());
        self.stretches.push((self.text.len(), at));
        let mut characters = quoted.char_indices();
        while let Some((place, character)) = characters.next() {
            if character != '\\' {
                self.text.push(character);
                continue;
            }
            let escaped = characters.next();
            let end = escaped.map_or(quoted.len(), |(next, escaped)| next + escaped.len_utf8());
            self.stretches.push((self.text.len(), at + place));
            match escaped.and_then(|(_, letter)| unescape(letter)) {
                Some(character) => self.text.push(character),
                None => unknown = unknown.and(Err(place..end)),
            }
            self.stretches.push((self.text.len(), at + end));
        }
        self.span = Span::new(
            self.span.source,
            self.span.start as usize,
            at + quoted.len() + 1,
        );
        unknown
    }

    fn file_offset(&self, offset: usize) -> usize {
        let stretch = self.stretches.partition_point(|(text, _)| *text <= offset);
        match stretch.checked_sub(1).and_then(|at| self.stretches.get(at)) {
            Some((text, file)) => file + (offset - text),
            None => self.span.start as usize,
        }
    }
}

const fn unescape(letter: char) -> Option<char> {
    match letter {
        'n' => Some('\n'),
        't' => Some('\t'),
        'r' => Some('\r'),
        '"' | '\\' => Some(letter),
        _ => None,
    }
}
