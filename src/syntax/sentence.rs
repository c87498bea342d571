//! Tells sentences that plain YAML cannot hold from values that it can.

use super::events::Trouble;
use super::line::find_colon;
use super::mend::{Cause, compare_in_words};
use super::said_to_helder;

/// What YAML makes of a value that was meant as a sentence; `None` where it reads it as it stands. `value` is what
/// stands on the line after a key or a dash, `trouble` why YAML could not go on somewhere near.
pub(super) fn cause(value: &str, trouble: Trouble) -> Option<Cause> {
    match value.chars().next()? {
        '\'' | '"' => quoted(value, trouble),
        '{' | '[' => bracketed(value),
        '|' | '>' => block(value),
        '-' | '?' if value.len() == 1 || value[1..].starts_with(' ') => Some(Cause::Dash),
        '*' | '&' | '!' => value.contains(' ').then_some(Cause::Sign),
        '%' | '@' | '`' | ',' | ']' | '}' => Some(Cause::Sign),
        '#' => None,
        _ => plain(value, trouble),
    }
}

fn plain(value: &str, trouble: Trouble) -> Option<Cause> {
    let text = before_comment(value);
    if find_colon(text).is_some() {
        return Some(Cause::Colon);
    }
    (trouble == Trouble::Comment && text.len() < value.len()).then_some(Cause::Hash)
}

fn quoted(value: &str, trouble: Trouble) -> Option<Cause> {
    let Some(end) = quote_end(value) else {
        let concerned = matches!(trouble, Trouble::Quote | Trouble::AfterQuote);
        let open = value.starts_with('"') && trouble == Trouble::Quote;
        let cause = if open { Cause::OpenQuote } else { Cause::Quote };
        return concerned.then_some(cause);
    };
    if trouble == Trouble::Escape && value.starts_with('"') && end == value.len() {
        return Some(Cause::Backslash);
    }
    (!is_end(&value[end..])).then_some(Cause::Quote)
}

fn bracketed(value: &str) -> Option<Cause> {
    let end = bracket_end(value)?;
    (!is_end(&value[end..])).then_some(Cause::Bracket)
}

fn block(value: &str) -> Option<Cause> {
    let header =
        value[1..].trim_start_matches(['+', '-', '1', '2', '3', '4', '5', '6', '7', '8', '9']);
    if is_end(header) {
        return None;
    }
    let compare = compare_in_words(value).is_some();
    Some(if compare {
        Cause::Compare
    } else {
        Cause::Block
    })
}

/// Whether nothing but a comment follows.
fn is_end(rest: &str) -> bool {
    let trimmed = rest.trim_start();
    trimmed.is_empty() || (trimmed.len() < rest.len() && trimmed.starts_with('#'))
}

/// The part of a line that YAML does not take for a comment.
pub(super) fn before_comment(value: &str) -> &str {
    let cut = value.find(" #").unwrap_or(value.len());
    value[..cut].trim_end()
}

/// One past the quote that closes the one at the start.
pub(super) fn quote_end(value: &str) -> Option<usize> {
    let bytes = value.as_bytes();
    let quote = *bytes.first()?;
    let mut at = 1;
    while at < bytes.len() {
        match bytes[at] {
            b'\\' if quote == b'"' => at += 1,
            byte if byte != quote => {}
            b'\'' if bytes.get(at + 1) == Some(&b'\'') => at += 1,
            _ => return Some(at + 1),
        }
        at += 1;
    }
    None
}

/// One past the bracket that closes the one at the start; brackets and commas in quotes do not count.
pub(super) fn bracket_end(value: &str) -> Option<usize> {
    let mut depth = 0_usize;
    let mut end = None;
    walk(value, |at, byte| {
        match byte {
            b'{' | b'[' => depth += 1,
            b'}' | b']' => depth = depth.saturating_sub(1),
            _ => {}
        }
        if depth == 0 && end.is_none() {
            end = Some(at + 1);
        }
    });
    end
}

/// Calls `see` for each byte that stands outside quoted values.
pub(super) fn walk(value: &str, mut see: impl FnMut(usize, u8)) {
    let bytes = value.as_bytes();
    let mut at = 0;
    let mut value_starts = false;
    while at < bytes.len() {
        let byte = bytes[at];
        if value_starts
            && matches!(byte, b'"' | b'\'')
            && let Some(length) = quoted_token(&value[at..])
        {
            at += length;
            value_starts = false;
            continue;
        }
        see(at, byte);
        if byte != b' ' {
            value_starts = matches!(byte, b'{' | b'[' | b',' | b':');
        }
        at += 1;
    }
}

/// The length of a quoted value that ends where a value may end.
fn quoted_token(value: &str) -> Option<usize> {
    let end = quote_end(value)?;
    let next = value[end..].trim_start().chars().next();
    matches!(next, None | Some(',' | ':' | ']' | '}')).then_some(end)
}

/// Whether a comment after a text is evidently the rest of its sentence. A single blank before `#` and a digit after it
/// (`bus # 5`), a word without a blank (`#helder`), or an end with a full stop that the text itself lacks.
pub(super) fn is_cut(text: &str, gap: &str, comment: &str) -> bool {
    let words = comment.trim_start_matches('#');
    let number = words.trim_start().starts_with(|c: char| c.is_ascii_digit());
    if text.is_empty() {
        return number;
    }
    let ends = |text: &str| text.ends_with(['.', '!', '?', '…', ':', ';']);
    let prose = text.contains(' ') && text.chars().any(char::is_alphabetic);
    if gap != " " || !prose || ends(text) || said_to_helder(comment).is_some() {
        return false;
    }
    let hashtag = words.starts_with(char::is_alphanumeric) && !is_note(words);
    let goes_on = ends(words) && words.trim_start().starts_with(char::is_lowercase);
    number || hashtag || goes_on
}

/// Whether a comment is a note of the author to themselves.
fn is_note(words: &str) -> bool {
    let first = words.split(|c: char| !c.is_alphanumeric()).next();
    let first = first.unwrap_or_default().to_lowercase();
    matches!(&*first, "todo" | "fixme" | "xxx" | "nota" | "note" | "noot")
}
