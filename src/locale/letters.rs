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
        at += plain_run(&bytes[at..]);
        match bytes.get(at) {
            Some(byte) if !byte.is_ascii() => match letter(text, at) {
                (true, length) => at += length,
                (false, _) => return at,
            },
            _ => return at,
        }
    }
}

/// With how many letters and digits of ASCII a text begins.
fn plain_run(text: &[u8]) -> usize {
    let mut run = 0;
    // Byte by byte a processor would guess the end of nearly every word wrongly.
    let mut rest = text;
    while let Some((eight, behind)) = rest.split_first_chunk() {
        let plain = plain_of_eight(u64::from_le_bytes(*eight));
        run += plain;
        if plain < 8 {
            return run;
        }
        rest = behind;
    }
    let is_plain = |byte: &&u8| is_plain(**byte);
    run + rest.iter().take_while(is_plain).count()
}

/// With how many letters and digits of ASCII eight bytes begin. The first is the lowest.
const fn plain_of_eight(bytes: u64) -> usize {
    const EACH: u64 = u64::from_le_bytes([1; 8]);
    const HIGHEST: u64 = EACH * 0x80;
    /// Sets the highest bit of each byte, all without it, that is at least as large as this one.
    const fn at_least(bytes: u64, least: u8) -> u64 {
        bytes + EACH * (0x80 - least as u64)
    }
    let low = bytes & !HIGHEST;
    // A capital differs from its small letter by one bit.
    let small = low | (EACH * 0x20);
    let letters = at_least(small, b'a') & !at_least(small, b'z' + 1);
    let digits = at_least(low, b'0') & !at_least(low, b'9' + 1);
    let plain = (letters | digits) & !bytes & HIGHEST;
    (!plain & HIGHEST).trailing_zeros() as usize / 8
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
    fn eight_bytes_are_told_as_one_by_one() {
        for byte in 0..=u8::MAX {
            for at in 0..20 {
                let mut text = *b"aZ0z9Amb1QaZ0z9Amb1Q";
                text[at] = byte;
                let plain = |byte: &&u8| byte.is_ascii_alphanumeric();
                let expected = text.iter().take_while(plain).count();
                assert_eq!(plain_run(&text), expected, "{byte} at {at}");
            }
        }
        assert_eq!(plain_run(b""), 0);
    }

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
