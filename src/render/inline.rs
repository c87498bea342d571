//! A style that stands inside a page, and what lets it through the page's Content-Security-Policy.

use sha2::{Digest, Sha256};
use tera::Context;

/// Gives a page a style of its own: `style`, and `style_hash` for the policy.
pub(super) fn give(context: &mut Context, style: &str) {
    // What would end the element stands in no style.
    let style = style.replace('<', "");
    context.insert("style_hash", &hash(&style));
    context.insert("style", &style);
}

/// The style by which every printed sheet of a page bears a line at its foot.
///
/// A fixed element would do so on each sheet too, but over the text; the boxes in the margin keep clear of it.
pub(super) fn foot(line: &str) -> String {
    format!("@page{{@bottom-left{{content:{}}}}}", quoted(line))
}

/// The words as a string of CSS, on one line: what could end the string, the element or the line is written as a number.
fn quoted(words: &str) -> String {
    let mut out = String::with_capacity(words.len() + 2);
    out.push('"');
    for character in words.chars() {
        match character {
            // No number stands for this one, and a browser shows none.
            '\0' => {}
            '"' | '\\' | '<' | '>' | '&' | '\u{2028}' | '\u{2029}' => {
                push_number(&mut out, character)
            }
            _ if character.is_control() => push_number(&mut out, character),
            _ => out.push(character),
        }
    }
    out.push('"');
    out
}

/// The blank ends the number, so that a digit behind it is a digit.
fn push_number(out: &mut String, character: char) {
    out.push_str(&format!("\\{:x} ", u32::from(character)));
}

/// The source that a Content-Security-Policy lets a style of this text through by.
fn hash(style: &str) -> String {
    format!("sha256-{}", base64(&Sha256::digest(style.as_bytes())))
}

fn base64(bytes: &[u8]) -> String {
    const DIGITS: &[u8; 64] = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
    let digit = |bits: u32| char::from(DIGITS[(bits & 63) as usize]);
    let mut out = String::with_capacity(bytes.len().div_ceil(3) * 4);
    for three in bytes.chunks(3) {
        let byte = |at: usize| u32::from(three.get(at).copied().unwrap_or_default());
        let bits = byte(0) << 16 | byte(1) << 8 | byte(2);
        let digits = [bits >> 18, bits >> 12, bits >> 6, bits].map(digit);
        out.extend(&digits[..=three.len()]);
        out.extend(std::iter::repeat_n('=', 3 - three.len()));
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn three_bytes_are_four_digits() {
        let told = [
            ("", ""),
            ("f", "Zg=="),
            ("fo", "Zm8="),
            ("foo", "Zm9v"),
            ("foob", "Zm9vYg=="),
        ];
        for (bytes, digits) in told {
            assert_eq!(base64(bytes.as_bytes()), digits);
        }
    }

    #[test]
    fn a_line_stands_at_the_foot_of_every_sheet() {
        assert_eq!(
            foot("Vélo – français"),
            "@page{@bottom-left{content:\"Vélo – français\"}}"
        );
    }

    #[test]
    fn no_words_end_the_string_the_line_or_the_element() {
        for (words, written) in [
            ("say \"no\"", r#""say \22 no\22 ""#),
            (r"a\", r#""a\5c ""#),
            (r"\22", r#""\5c 22""#),
            ("a\nb\r\u{c}c", r#""a\a b\d \c c""#),
            ("</style><b>&", r#""\3c /style\3e \3c b\3e \26 ""#),
            ("a\0b\u{85}\u{2028}c", r#""ab\85 \2028 c""#),
            ("}}@import", r#""}}@import""#),
        ] {
            assert_eq!(quoted(words), written);
        }
    }
}
