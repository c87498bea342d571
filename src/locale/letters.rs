//! Where words begin and end: letters and digits, of any language.

use std::ops::Range;

/// What a byte of a text tells of the letter it belongs to: most are of ASCII, and one look says what they are.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Byte {
    /// A letter or a digit of ASCII.
    Plain,
    /// Another sign of ASCII.
    Sign,
    /// A part of a letter or sign of any language.
    Part,
}

const BYTES: [Byte; 256] = {
    let mut bytes = [Byte::Part; 256];
    let mut byte = 0;
    while byte < 128 {
        let plain = (byte as u8).is_ascii_alphanumeric();
        bytes[byte] = if plain { Byte::Plain } else { Byte::Sign };
        byte += 1;
    }
    bytes
};

/// Where the letters and digits end that stand side by side from a place in a text on.
pub(crate) fn word_end(text: &str, mut at: usize) -> usize {
    let bytes = text.as_bytes();
    loop {
        while bytes.get(at).is_some_and(|byte| is_plain(*byte)) {
            at += 1;
        }
        match bytes.get(at) {
            Some(byte) if !byte.is_ascii() => match letter(text, at) {
                (true, length) => at += length,
                (false, _) => return at,
            },
            _ => return at,
        }
    }
}

/// Where the next letter or digit stands, from a place in a text on; its end where there is none.
pub(crate) fn gap_end(text: &str, mut at: usize) -> usize {
    while let Some(byte) = text.as_bytes().get(at) {
        match BYTES[usize::from(*byte)] {
            Byte::Plain => break,
            Byte::Sign => at += 1,
            Byte::Part => match letter(text, at) {
                (true, _) => break,
                (false, length) => at += length,
            },
        }
    }
    at
}

/// Whether a letter or a digit stands at a place, and the bytes of what does.
fn letter(text: &str, at: usize) -> (bool, usize) {
    // All of Latin that French, Dutch and German write, but for œ, begin with this byte; two of them are × and ÷.
    if let [0xc3, second, ..] = text.as_bytes()[at..] {
        return (!matches!(second, 0x97 | 0xb7), 2);
    }
    let sign = text[at..].chars().next();
    sign.map_or((false, 1), |sign| (sign.is_alphanumeric(), sign.len_utf8()))
}

/// The words of a text, as their places: letters and digits side by side.
pub(crate) fn words(text: &str) -> impl Iterator<Item = Range<usize>> {
    let mut at = 0;
    std::iter::from_fn(move || {
        let start = gap_end(text, at);
        at = word_end(text, start);
        (start < at).then_some(start..at)
    })
}

/// Whether a text begins with another letter or digit of ASCII than one with which it is compared, capitals or not: most
/// that differ are told apart by that.
pub(crate) fn begins_otherwise(text: &str, other: &str) -> bool {
    match (text.bytes().next(), other.bytes().next()) {
        (Some(own), Some(other)) => {
            is_plain(own) && other.is_ascii() && !own.eq_ignore_ascii_case(&other)
        }
        _ => false,
    }
}

/// Whether a byte is a letter or a digit of ASCII.
pub(crate) fn is_plain(byte: u8) -> bool {
    matches!(BYTES[usize::from(byte)], Byte::Plain)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_are_letters_and_digits_of_any_language() {
        let text = "«L'été» 24h/24, naïef-zijn: ça… ~~~x² × 3÷4 œuf Ωß";
        let words: Vec<_> = words(text).map(|range| &text[range]).collect();
        let parts = text.split(|sign: char| !sign.is_alphanumeric());
        assert_eq!(
            words,
            parts.filter(|part| !part.is_empty()).collect::<Vec<_>>()
        );
        assert_eq!(words[..3], ["L", "été", "24h"]);
        assert_eq!((word_end("été.", 0), gap_end(" «été", 0)), (5, 3));
        assert_eq!((word_end("", 0), gap_end("…", 0)), (0, 3));
    }
}
