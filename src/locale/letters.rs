//! Where words begin and end: letters and digits, of any language.

use std::ops::Range;

/// For each byte whether it is a letter or a digit of ASCII: most letters of a text are, and one look says so.
const PLAIN: [bool; 256] = {
    let mut plain = [false; 256];
    let mut byte = 0;
    while byte < 128 {
        plain[byte] = (byte as u8).is_ascii_alphanumeric();
        byte += 1;
    }
    plain
};

/// The bytes of the letters and digits with which a text begins.
pub(crate) fn word_length(text: &str) -> usize {
    let plain = plain_length(text);
    match text.as_bytes().get(plain) {
        Some(byte) if !byte.is_ascii() => {
            let rest = &text[plain..];
            let end = rest.find(|sign: char| !sign.is_alphanumeric());
            plain + end.unwrap_or(rest.len())
        }
        _ => plain,
    }
}

/// The bytes before the first letter or digit of a text.
pub(crate) fn gap_length(text: &str) -> usize {
    let other = |byte: &u8| byte.is_ascii() && !PLAIN[usize::from(*byte)];
    let plain = text.bytes().take_while(other).count();
    match text.as_bytes().get(plain) {
        Some(byte) if !byte.is_ascii() => {
            let rest = &text[plain..];
            plain + rest.find(char::is_alphanumeric).unwrap_or(rest.len())
        }
        _ => plain,
    }
}

/// The words of a text, as their places: letters and digits side by side.
pub(crate) fn words(text: &str) -> impl Iterator<Item = Range<usize>> {
    let mut at = 0;
    std::iter::from_fn(move || {
        let start = at + gap_length(&text[at..]);
        at = start + word_length(&text[start..]);
        (start < at).then_some(start..at)
    })
}

/// Whether a byte is a letter or a digit of ASCII.
pub(crate) const fn is_plain(byte: u8) -> bool {
    PLAIN[byte as usize]
}

fn plain_length(text: &str) -> usize {
    text.bytes().take_while(|byte| is_plain(*byte)).count()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_are_letters_and_digits_of_any_language() {
        let text = "«L'été» 24h/24, naïef-zijn: ça… ~~~x²";
        let words: Vec<_> = words(text).map(|range| &text[range]).collect();
        let parts = text.split(|sign: char| !sign.is_alphanumeric());
        assert_eq!(
            words,
            parts.filter(|part| !part.is_empty()).collect::<Vec<_>>()
        );
        assert_eq!(words[..3], ["L", "été", "24h"]);
        assert_eq!((word_length("été."), gap_length(" «été")), (5, 3));
        assert_eq!((word_length(""), gap_length("…")), (0, 3));
    }
}
