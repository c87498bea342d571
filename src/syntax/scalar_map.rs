//! From a word of a decoded scalar back to its letters in the file.

use std::ops::Range;

use super::Style;
use crate::source::{SourceFile, Span};

/// Where each byte of a decoded text stands in the file. Made only when something inside a text is to be pointed at.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ScalarMap {
    span: Span,
    /// For each byte of the text, where in the file its character starts and ends; none where the text stands there as it
    /// is.
    places: Option<Vec<(u32, u32)>>,
}

impl ScalarMap {
    /// Lays `text` beside what stands under `span`, from which it was decoded.
    ///
    /// Folding and indentation change white space only, so that all other characters follow each other in the file as
    /// they do in the text; escapes and doubled quotes are undone on the way.
    #[must_use]
    pub fn new(file: &SourceFile, span: Span, style: Style, text: &str) -> Self {
        if file.slice(span) == text {
            return Self { span, places: None };
        }
        let mut walk = Walk::new(file.slice(span), style);
        let byte = |at: usize| {
            span.start
                .saturating_add(u32::try_from(at).unwrap_or(u32::MAX))
        };
        let mut places = Vec::with_capacity(text.len());
        for character in text.chars() {
            let place = walk.next(character);
            let place = (byte(place.start), byte(place.end));
            places.extend(std::iter::repeat_n(place, character.len_utf8()));
        }
        Self {
            span,
            places: Some(places),
        }
    }

    /// The byte of the file at which the character at this byte of the text starts; past the end, the end.
    #[must_use]
    pub fn byte(&self, offset: usize) -> usize {
        let Some(places) = &self.places else {
            let Range { start, end } = self.span.range();
            return (start + offset).min(end);
        };
        let end = || places.last().map_or(self.span.start, |(_, end)| *end);
        let place = places.get(offset).map(|(start, _)| *start);
        place.unwrap_or_else(end) as usize
    }

    /// What a stretch of the text is in the file.
    #[must_use]
    pub fn span(&self, range: Range<usize>) -> Span {
        let start = self.byte(range.start);
        let end = match &self.places {
            None => self.byte(range.end),
            Some(places) => {
                let last = range.end.min(places.len()).checked_sub(1);
                last.map_or(start, |last| places[last].1 as usize)
            }
        };
        Span::new(self.span.source, start, end.max(start))
    }
}

/// A walk through what stands in the file.
struct Walk<'f> {
    raw: &'f str,
    style: Style,
    at: usize,
}

impl<'f> Walk<'f> {
    fn new(raw: &'f str, style: Style) -> Self {
        let opens = matches!(style, Style::Single | Style::Double);
        Self {
            raw,
            style,
            at: usize::from(opens && !raw.is_empty()),
        }
    }

    /// The bytes of the next character of the text.
    fn next(&mut self, character: char) -> Range<usize> {
        if is_white(character) {
            return self.white(character);
        }
        loop {
            self.skip_white();
            let start = self.at;
            let Some(raw) = self.raw[start..].chars().next() else {
                return start..start;
            };
            if raw == '\\' && self.style == Style::Double {
                self.at += escape_length(&self.raw[start..]);
                if is_line_break(&self.raw[start + 1..]) {
                    continue;
                }
                return start..self.at;
            }
            let doubled = raw == '\'' && self.style == Style::Single;
            self.at +=
                raw.len_utf8() + usize::from(doubled && self.raw[start + 1..].starts_with('\''));
            if raw == character {
                return start..self.at;
            }
        }
    }

    /// White space: the same in the file, an escape, or what a fold was made of.
    fn white(&mut self, character: char) -> Range<usize> {
        let start = self.at;
        let rest = &self.raw[start..];
        if self.style == Style::Double && rest.starts_with('\\') && !is_line_break(&rest[1..]) {
            self.at += escape_length(rest);
            return start..self.at;
        }
        let length = match rest.as_bytes() {
            [b'\r', b'\n', ..] => 2,
            [first, ..] if is_white(char::from(*first)) => 1,
            _ => 0,
        };
        self.at += length;
        if character == ' ' && rest.starts_with(['\r', '\n']) {
            self.skip_white();
        }
        start..start + length
    }

    fn skip_white(&mut self) {
        let rest = &self.raw[self.at..];
        self.at += rest.len() - rest.trim_start_matches(is_white).len();
    }
}

const fn is_white(character: char) -> bool {
    matches!(character, ' ' | '\t' | '\n' | '\r')
}

fn is_line_break(rest: &str) -> bool {
    rest.starts_with(['\n', '\r'])
}

/// The length of an escape in double quotes, both halves of a surrogate pair included.
fn escape_length(rest: &str) -> usize {
    let digits = match rest.as_bytes().get(1) {
        None => return rest.len(),
        Some(b'x') => 2,
        Some(b'u') => 4,
        Some(b'U') => 8,
        Some(_) => {
            let escaped = rest[1..].chars().next().map_or(0, char::len_utf8);
            return 1 + escaped;
        }
    };
    let length = (2 + digits).min(rest.len());
    let high = rest.get(2..length).is_some_and(|code| {
        let first = code.get(..2).unwrap_or_default().to_ascii_lowercase();
        digits == 4 && matches!(&*first, "d8" | "d9" | "da" | "db")
    });
    let pair = high && rest[length..].starts_with("\\u");
    if pair {
        (length + 6).min(rest.len())
    } else {
        length
    }
}
