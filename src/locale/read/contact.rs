//! Telephone numbers, web and mail addresses.

use super::Value;
use super::cursor::{digits, word_before};
use super::lexicon::Lexicon;

/// Whether a text may start as web addresses do: with `ht` or `ww`.
pub(super) const fn may_begin_link(text: &[u8]) -> bool {
    matches!(text, [b'h', b't', ..] | [b'w', b'w', ..])
}

/// Whether a text starts as web addresses do.
pub(super) fn is_link(text: &str) -> bool {
    let starts = |start: &&str| text.starts_with(start);
    may_begin_link(text.as_bytes()) && ["https://", "http://", "www."].iter().any(starts)
}

/// A web or mail address at the start of a word, and the bytes it takes.
pub(super) fn address(text: &str) -> Option<(Value, usize)> {
    let end = text
        .find(|letter: char| {
            letter.is_whitespace()
                || matches!(letter, ')' | '(' | '<' | '>' | '"' | '»' | ']' | '”' | '“')
        })
        .unwrap_or(text.len());
    let word = text[..end].trim_end_matches(['.', ',', ';', ':', '!', '?', '*', '_', '\'', '’']);
    let bare = word
        .strip_prefix("https://")
        .or_else(|| word.strip_prefix("http://"));
    if let Some(bare) = bare.or_else(|| word.starts_with("www.").then_some(word)) {
        let bare = bare.trim_start_matches("www.").trim_end_matches('/');
        return Some((Value::Link(bare.to_owned()), word.len()));
    }
    let mail = word.strip_prefix("mailto:").unwrap_or(word);
    let (name, host) = mail.split_once('@')?;
    let whole = !name.is_empty() && host.contains('.') && !host.ends_with('.');
    whole.then(|| (Value::Email(mail.to_lowercase()), word.len()))
}

/// A telephone number at the start of a text, and the bytes it takes. One with a leading zero or plus has nine
/// digits or more; a short one, such as `112`, follows "call" or "appelez le".
pub(super) fn phone(lexicon: &Lexicon, text: &str, at: usize) -> Option<(Value, usize)> {
    let rest = &text[at..];
    long_phone(rest).or_else(|| {
        let length = digits(rest);
        let alone =
            !rest[length..].starts_with(|letter: char| letter.is_alphanumeric() || letter == '%');
        let called = || {
            let (word, start) = word_before(text, at)?;
            let verb = || word_before(text, start).map(|(verb, _)| verb);
            let named = |word: &String| lexicon.phone_before.contains(word);
            Some(named(&word) || verb().as_ref().is_some_and(named))
        };
        ((3..=4).contains(&length) && alone && called().unwrap_or(false))
            .then(|| (Value::Phone(rest[..length].to_owned()), length))
    })
}

fn long_phone(text: &str) -> Option<(Value, usize)> {
    if !text.starts_with(['+', '0']) || is_hours(text) {
        return None;
    }
    let end = phone_end(text);
    let written = &text[..end];
    let number: String = written.chars().filter(char::is_ascii_digit).collect();
    let international = written.starts_with('+') || written.starts_with("00");
    let enough = if international { 10..=15 } else { 9..=10 };
    enough
        .contains(&number.len())
        .then(|| (Value::Phone(national(written, &number)), end))
}

/// Up to the last digit that belongs to the number: groups of digits, one separator between two.
fn phone_end(text: &str) -> usize {
    let mut end = 0;
    let mut gap = 0;
    for (at, letter) in text.char_indices() {
        match letter {
            '0'..='9' => {
                end = at + 1;
                gap = 0;
            }
            '+' if at == 0 => {}
            ' ' | '\u{a0}' | '\u{202f}' | '/' | '.' | '-' | '(' | ')' if gap < 2 => gap += 1,
            _ => break,
        }
    }
    end
}

/// The digits with the country code of Belgium as a leading zero.
fn national(written: &str, number: &str) -> String {
    let code = if written.starts_with('+') {
        "32"
    } else {
        "0032"
    };
    let international = written.starts_with('+') || number.starts_with("0032");
    match number.strip_prefix(code).filter(|_| international) {
        Some(rest) => format!("0{}", rest.trim_start_matches('0')),
        None => number.to_owned(),
    }
}

/// `09.00-12.00`: opening hours, not a telephone number.
fn is_hours(text: &str) -> bool {
    let mut parts = text.splitn(2, ['.', ':']);
    let hour = parts.next().unwrap_or_default();
    let rest = parts.next().unwrap_or_default();
    let after = rest.get(2..).map(str::trim_start).unwrap_or_default();
    hour.len() == 2 && digits(rest) == 2 && after.starts_with(['-', '–', '/'])
}
