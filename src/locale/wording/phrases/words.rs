//! Parts a text into words.

use std::ops::Range;

use crate::locale::letters::{gap_end, is_plain, word_end};

/// A word of a text, or a placeholder, which begins like a word.
pub(super) struct Word<'t> {
    /// Its letters and digits; nothing for a placeholder.
    pub range: Range<usize>,
    pub first: char,
    /// What stands between it and the word before it, or the placeholders and what is glued to them.
    pub gap: &'t [u8],
}

/// What stands in the place of each letter of a placeholder.
const MARK: u8 = b'~';

/// The words of a text. What is glued to a placeholder is no word.
pub(super) struct Words<'t> {
    text: &'t str,
    at: usize,
}

impl<'t> Words<'t> {
    pub(super) const fn of(text: &'t str) -> Self {
        Self { text, at: 0 }
    }

    /// What stands behind the words that were read.
    pub(super) fn rest(&self) -> &'t [u8] {
        &self.text.as_bytes()[self.at..]
    }
}

impl<'t> Iterator for Words<'t> {
    type Item = Word<'t>;

    fn next(&mut self) -> Option<Word<'t>> {
        let Self { text, at } = *self;
        let bytes = text.as_bytes();
        let start = start_behind(text, at);
        let first = match *bytes.get(start)? {
            byte if byte.is_ascii() => char::from(byte),
            _ => text[start..].chars().next()?,
        };
        let end = word_end(text, start);
        self.at = glued_end(text, end);
        Some(Word {
            range: start..end,
            first,
            gap: &bytes[at..start],
        })
    }
}

/// Where the next word or placeholder starts.
fn start_behind(text: &str, at: usize) -> usize {
    let bytes = text.as_bytes();
    // One blank stands between most words.
    if let [b' ', first, ..] = bytes[at..]
        && is_plain(first)
    {
        return at + 1;
    }
    let gap = &bytes[at..gap_end(text, at)];
    let mark = gap.iter().position(|byte| *byte == MARK);
    at + mark.unwrap_or(gap.len())
}

/// Where the placeholders end that stand at a place, with what is glued to them.
fn glued_end(text: &str, mut at: usize) -> usize {
    while text.as_bytes().get(at) == Some(&MARK) {
        at = word_end(text, at + 1);
    }
    at
}

/// Whether a hyphen joins a word that starts at a place to the one before.
pub(super) fn is_joined(text: &str, start: usize) -> bool {
    let Some(hyphen) = start.checked_sub(1) else {
        return false;
    };
    text.as_bytes()[hyphen] == b'-' && text[..hyphen].ends_with(char::is_alphanumeric)
}
