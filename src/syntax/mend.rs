//! Sentences that YAML cannot hold, read as the text they were meant to be.
//!
//! A [`Mend`] says which bytes of the file are one text. The parser is then given a working copy in which those bytes
//! are letters of no meaning, as many as there were, so that every place stays what it is; the tree gets the words of
//! the file.

use std::ops::Range;

/// Bytes of the file that are one text, though YAML would read them otherwise.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Mend {
    /// The bytes, from the first letter to the last.
    pub range: Range<usize>,
    /// What YAML makes of them.
    pub cause: Cause,
    /// How it can be written so that YAML reads it.
    pub place: Place,
}

/// What YAML makes of a sentence.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Cause {
    /// `: ` inside: another key.
    Colon,
    /// A quote at the start: quoted text, but more follows.
    Quote,
    /// A quote at the start that is never closed.
    OpenQuote,
    /// A backslash inside double quotes, where it starts an escape.
    Backslash,
    /// `{` or `[` at the start: a map or a list.
    Bracket,
    /// A bracket inside a text that stands between braces: a map or a list there.
    BracketInside,
    /// A dash or question mark at the start: a list item, a key.
    Dash,
    /// `>` or `|` at the start: a block.
    Block,
    /// A comparison such as `>= 250`: a block too.
    Compare,
    /// Another character that has a meaning of its own at the start.
    Sign,
    /// ` #` inside, or `#` at the start: a comment, which cut the text silently.
    Hash,
    /// A comma between braces, which cut the text silently.
    Comma,
}

/// Where a mended text stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Place {
    /// After a key or dash that stands at this column (from 0): a block fits under it.
    Block { column: usize },
    /// Between braces: it needs quotes.
    Flow,
}

impl Mend {
    /// The text as it was meant: its lines joined by blanks.
    pub fn text(&self, file: &str) -> String {
        let joined = join_lines(&file[self.range.clone()]);
        match self.cause {
            Cause::OpenQuote => joined[1..].trim_start().to_owned(),
            Cause::Backslash => joined[1..joined.len() - 1].to_owned(),
            Cause::Compare => compare_in_words(&joined).unwrap_or(joined),
            _ => joined,
        }
    }
}

/// The lines of a text, joined by blanks.
pub(super) fn join_lines(text: &str) -> String {
    let lines = text.split(['\n', '\r']).map(str::trim);
    let lines: Vec<&str> = lines.filter(|line| !line.is_empty()).collect();
    lines.join(" ")
}

/// `>= 250 EUR` as the format says it: `at least 250 EUR`.
pub(super) fn compare_in_words(text: &str) -> Option<String> {
    let (rest, words) = match text.strip_prefix(">=") {
        Some(rest) => (rest, "at least"),
        None => (text.strip_prefix('>')?, "more than"),
    };
    let rest = rest.trim_start();
    rest.starts_with(|first: char| first.is_ascii_digit())
        .then(|| format!("{words} {rest}"))
}

/// The text with every mended stretch made harmless, byte for byte.
pub(super) fn working_copy(text: &str, mends: &[Mend]) -> String {
    let mut bytes = text.as_bytes().to_vec();
    for mend in mends {
        let mut at_line_start = false;
        for byte in &mut bytes[mend.range.clone()] {
            match *byte {
                b'\n' | b'\r' => at_line_start = true,
                b' ' if at_line_start => {}
                _ => {
                    at_line_start = false;
                    *byte = b'x';
                }
            }
        }
    }
    String::from_utf8(bytes).unwrap_or_else(|_| text.to_owned())
}
