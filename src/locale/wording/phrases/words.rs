//! Parts a text into words.

use std::ops::Range;

use crate::locale::letters::{gap_length, word_length};

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
    let mut at = 0;
    std::iter::from_fn(move || {
        let gap = &text[at..at + gap_length(&text[at..])];
        let mark = gap.bytes().position(|byte| byte == MARK);
        let start = at + mark.unwrap_or(gap.len());
        let first = text[start..].chars().next()?;
        let end = start + word_length(&text[start..]);
        at = end + glued(&text[end..]);
        Some(Word {
            range: start..end,
            first,
            joined: is_joined(text, start),
        })
    })
}

/// The bytes of placeholders, and of what is glued to them, with which a text begins.
fn glued(text: &str) -> usize {
    let mut length = 0;
    while text.as_bytes().get(length) == Some(&MARK) {
        length += 1;
        length += word_length(&text[length..]);
    }
    length
}

/// Whether a hyphen behind a word stands before a place.
fn is_joined(text: &str, start: usize) -> bool {
    let before = &text[..start];
    before.as_bytes().last() == Some(&b'-') && before[..start - 1].ends_with(char::is_alphanumeric)
}
