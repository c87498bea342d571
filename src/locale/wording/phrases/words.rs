//! Parts a text into words.

use std::ops::Range;

use crate::locale::letters::{gap_end, word_end};

/// A word of a text, or a placeholder, which begins like a word.
pub(super) struct Word {
    /// Its letters and digits; nothing for a placeholder.
    pub range: Range<usize>,
    pub first: char,
    /// Whether a hyphen joins it to the word before.
    pub joined: bool,
}

/// What stands in the place of each letter of a placeholder.
const MARK: u8 = b'~';

/// The words of a text. What is glued to a placeholder is no word.
pub(super) fn words(text: &str) -> impl Iterator<Item = Word> {
    let bytes = text.as_bytes();
    let mut at = 0;
    std::iter::from_fn(move || {
        let gap = &bytes[at..gap_end(text, at)];
        let mark = gap.iter().position(|byte| *byte == MARK);
        let start = at + mark.unwrap_or(gap.len());
        let first = match *bytes.get(start)? {
            byte if byte.is_ascii() => char::from(byte),
            _ => text[start..].chars().next()?,
        };
        let end = word_end(text, start);
        at = glued_end(text, end);
        Some(Word {
            range: start..end,
            first,
            joined: is_joined(text, start),
        })
    })
}

/// Where the placeholders end that stand at a place, with what is glued to them.
fn glued_end(text: &str, mut at: usize) -> usize {
    while text.as_bytes().get(at) == Some(&MARK) {
        at = word_end(text, at + 1);
    }
    at
}

/// Whether a hyphen behind a word stands before a place.
fn is_joined(text: &str, start: usize) -> bool {
    let Some(hyphen) = start.checked_sub(1) else {
        return false;
    };
    text.as_bytes()[hyphen] == b'-' && text[..hyphen].ends_with(char::is_alphanumeric)
}
