//! Parts a text into words.

use std::ops::Range;

/// A word of a text, or a placeholder, which begins like a word.
pub(super) struct Word {
    /// Its letters and digits; nothing for a placeholder.
    pub range: Range<usize>,
    pub first: char,
    /// Whether a hyphen joins it to the word before.
    pub joined: bool,
}

/// The words of a text. What is glued to a placeholder is no word.
pub(super) fn words(text: &str) -> impl Iterator<Item = Word> {
    let mut at = 0;
    std::iter::from_fn(move || {
        at += length_of(&text[at..], |sign| !is_part(sign));
        let first = text[at..].chars().next()?;
        let start = at;
        let end = start + length_of(&text[start..], char::is_alphanumeric);
        at = end + length_of(&text[end..], is_part);
        Some(Word {
            range: start..end,
            first,
            joined: is_joined(text, start),
        })
    })
}

fn is_part(sign: char) -> bool {
    sign.is_alphanumeric() || sign == '~'
}

/// Whether a hyphen behind a word stands before a place.
fn is_joined(text: &str, start: usize) -> bool {
    let before = text[..start].strip_suffix('-');
    before.is_some_and(|before| before.ends_with(char::is_alphanumeric))
}

/// The bytes of the signs of a kind with which a text begins.
fn length_of(text: &str, kind: impl Fn(char) -> bool) -> usize {
    let mut signs = text.char_indices();
    let end = signs.find(|(_, sign)| !kind(*sign));
    end.map_or(text.len(), |(end, _)| end)
}
