//! From a word of a text back to its letters in the file, and how to change them there.

use std::ops::Range;

use smallvec::SmallVec;

use crate::diagnostic::Edit;
use crate::locale::po::PoString;
use crate::source::{SourceFile, Span};
use crate::spec::Written;
use crate::syntax::{ScalarMap, Style};

/// Where the characters of a text stand in its file.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Places {
    span: Span,
    /// Where in the text a stretch begins that stands in the file as it is, and where in the file; ascending.
    stretches: Stretches,
    writing: Writing,
}

/// Most texts stand in their file as they are: one stretch.
type Stretches = SmallVec<[(u32, u32); 1]>;

/// What a change inside a text must respect.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Writing {
    /// Without quotes, between brackets or not: a brace at the start, or between brackets, would be YAML's.
    Plain { between_brackets: bool },
    /// In quotes, or as a block.
    Enclosed,
}

impl Places {
    /// The places of a text that stands in a YAML file.
    #[must_use]
    pub fn of_scalar(file: &SourceFile, span: Span, written: &Written) -> Self {
        let as_it_is = file.slice(span) == &**written;
        let stretches = if as_it_is {
            Stretches::from_buf([(0, span.start)])
        } else {
            let map = ScalarMap::new(file, span, written.style, written);
            stretches(written, |at| map.byte(at))
        };
        let after = file
            .text()
            .as_bytes()
            .get(span.end as usize..)
            .unwrap_or_default();
        let writing = match written.style {
            Style::Plain => Writing::Plain {
                between_brackets: matches!(after.trim_ascii_start(), [b',' | b'}' | b']', ..]),
            },
            Style::Single | Style::Double | Style::Literal | Style::Folded | Style::Mended => {
                Writing::Enclosed
            }
        };
        Self {
            span,
            stretches,
            writing,
        }
    }

    /// The places of a text in a translation file.
    #[must_use]
    pub fn of_translation(text: &PoString) -> Self {
        let byte = |at: usize| u32::try_from(at).unwrap_or(u32::MAX);
        let stretches = text.stretches().iter();
        Self {
            span: text.span,
            stretches: stretches
                .map(|(at, file)| (byte(*at), byte(*file)))
                .collect(),
            writing: Writing::Enclosed,
        }
    }

    /// What stands as a whole in the file, for a text whose inside is not known.
    #[must_use]
    pub fn whole(span: Span) -> Self {
        Self {
            span,
            stretches: Stretches::new(),
            writing: Writing::Enclosed,
        }
    }

    /// Where in the file a stretch of the text stands, in bytes of both.
    #[must_use]
    pub fn span(&self, range: Range<usize>) -> Span {
        if self.stretches.is_empty() {
            return self.span;
        }
        let start = self.byte(range.start);
        let end = if range.is_empty() {
            start
        } else {
            self.byte(range.end - 1) + 1
        };
        Span::new(self.span.source, start, end.max(start))
    }

    fn byte(&self, offset: usize) -> usize {
        let after = self
            .stretches
            .partition_point(|(at, _)| *at as usize <= offset);
        match after.checked_sub(1).and_then(|at| self.stretches.get(at)) {
            Some((at, file)) => *file as usize + (offset - *at as usize),
            None => self.span.start as usize,
        }
    }

    /// The edits that put a placeholder in the place of a stretch of `text`, whose places these are. Where braces would
    /// be read as YAML's own, the whole text is put between quotation marks.
    #[must_use]
    pub fn insert(&self, text: &str, range: Range<usize>, placeholder: &str) -> Vec<Edit> {
        let quotes = match self.writing {
            Writing::Plain { between_brackets } => between_brackets || range.start == 0,
            Writing::Enclosed => false,
        };
        if !quotes {
            let span = self.span(range);
            let text = placeholder.to_owned();
            return vec![Edit { span, text }];
        }
        let mut whole = text.to_owned();
        whole.replace_range(range, placeholder);
        let text = format!("'{}'", whole.replace('\'', "''"));
        let span = self.span;
        vec![Edit { span, text }]
    }
}

/// The stretches of a text in which the file goes along byte by byte.
fn stretches(text: &str, file: impl Fn(usize) -> usize) -> Stretches {
    let byte = |at: usize| u32::try_from(at).unwrap_or(u32::MAX);
    let mut stretches = Stretches::new();
    for (at, _) in text.char_indices() {
        let (at, place) = (byte(at), byte(file(at)));
        let goes_along =
            |(start, first): &(u32, u32)| place.checked_sub(*first) == Some(at - start);
        if !stretches.last().is_some_and(goes_along) {
            stretches.push((at, place));
        }
    }
    stretches
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::source::SourceId;

    /// A file with a value in it, and the places of that value.
    fn places(text: &str, value: &str, decoded: &str, style: Style) -> (SourceFile, Places) {
        let start = text.find(value).expect("the value stands in the text");
        let file = SourceFile::new(SourceId(0), "a.yaml", text);
        let written = Written {
            text: decoded.into(),
            style,
        };
        let span = Span::new(SourceId(0), start, start + value.len());
        let places = Places::of_scalar(&file, span, &written);
        (file, places)
    }

    fn mended(file: &SourceFile, edits: &[Edit]) -> String {
        let mut text = file.text().to_owned();
        for edit in edits.iter().rev() {
            text.replace_range(edit.span.range(), &edit.text);
        }
        text
    }

    #[test]
    fn a_word_of_a_folded_text_is_found_on_its_line() {
        let text = "what: >-\n  Nous venons dans les\n  30 minutes après l'été.\n";
        let value = &text[6..text.len() - 1];
        let decoded = "Nous venons dans les 30 minutes après l'été.";
        let (file, places) = places(text, value, decoded, Style::Folded);
        for word in ["30 minutes", "été", "les"] {
            let at = decoded.find(word).expect("a word");
            assert_eq!(file.slice(places.span(at..at + word.len())), word);
        }
    }

    #[test]
    fn a_placeholder_is_put_in_so_that_yaml_still_reads_it() {
        let (file, plain) = places(
            "a: within 30 days\n",
            "within 30 days",
            "within 30 days",
            Style::Plain,
        );
        let edits = plain.insert("within 30 days", 7..14, "{time}");
        assert_eq!(mended(&file, &edits), "a: within {time}\n");
        let (file, first) = places(
            "a: 30 days, it's so\n",
            "30 days, it's so",
            "30 days, it's so",
            Style::Plain,
        );
        let edits = first.insert("30 days, it's so", 0..7, "{time}");
        assert_eq!(mended(&file, &edits), "a: '{time}, it''s so'\n");
        let (file, flow) = places(
            "a: {en: in 30 days }\n",
            "in 30 days",
            "in 30 days",
            Style::Plain,
        );
        let edits = flow.insert("in 30 days", 3..10, "{time}");
        assert_eq!(mended(&file, &edits), "a: {en: 'in {time}' }\n");
        let (file, quoted) = places(
            "a: \"in 30 days\"\n",
            "\"in 30 days\"",
            "in 30 days",
            Style::Double,
        );
        let edits = quoted.insert("in 30 days", 3..10, "{time}");
        assert_eq!(mended(&file, &edits), "a: \"in {time}\"\n");
    }
}
