//! One line of a file as people see it: dashes, a key, a value.

use std::ops::Range;

/// A line that holds a value after a key or a dash.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Line {
    /// The column (from 0) of the key, or of the dash where there is no key.
    pub column: usize,
    /// The bytes of the value in the file, without the white space around it.
    pub value: Range<usize>,
}

/// The bytes of the line in which a byte lies, without its line break.
pub(super) fn range_at(text: &str, at: usize) -> Range<usize> {
    let at = at.min(text.len());
    let bytes = text.as_bytes();
    let start = memrchr_newline(&bytes[..at]).map_or(0, |newline| newline + 1);
    let end = bytes[at..]
        .iter()
        .position(|byte| *byte == b'\n')
        .map_or(text.len(), |length| at + length);
    start..start + text[start..end].trim_end_matches('\r').len()
}

fn memrchr_newline(bytes: &[u8]) -> Option<usize> {
    bytes.iter().rposition(|byte| *byte == b'\n')
}

/// The lines from the one that holds byte `first` to the one that holds byte `last`.
pub(super) fn ranges(text: &str, first: usize, last: usize) -> impl Iterator<Item = Range<usize>> {
    let mut next = Some(range_at(text, first));
    std::iter::from_fn(move || {
        let line = next.take()?;
        next = following(text, &line).filter(|range| range.start <= last);
        Some(line)
    })
}

/// The line before this one.
pub(super) fn preceding(text: &str, line: &Range<usize>) -> Option<Range<usize>> {
    Some(range_at(text, line.start.checked_sub(1)?))
}

/// The column of the key on a line, after its dashes.
pub(super) fn key_column(line: &str) -> usize {
    line.len() - line.trim_start_matches([' ', '-']).len()
}

/// The line after this one.
pub(super) fn following(text: &str, line: &Range<usize>) -> Option<Range<usize>> {
    let newline = text[line.end..].find('\n')?;
    Some(range_at(text, line.end + newline + 1))
}

/// How many blanks a line starts with.
pub(super) fn indentation(line: &str) -> usize {
    line.len() - line.trim_start_matches(' ').len()
}

/// Reads a line as dashes, a key and a value; `None` where no value stands after one of them.
pub(super) fn parse(text: &str, line: &Range<usize>) -> Option<Line> {
    let written = &text[line.clone()];
    let mut column = indentation(written);
    let mut at = column;
    let mut dashed = false;
    while written[at..].starts_with("- ") {
        column = at;
        dashed = true;
        at += 1 + indentation(&written[at + 1..]);
    }
    let key = key_length(&written[at..], dashed);
    if let Some(length) = key {
        column = at;
        at += length;
        at += written[at..].len() - written[at..].trim_start().len();
    } else if !dashed {
        return None;
    }
    let value = written[at..].trim_end();
    let start = line.start + at;
    (!value.is_empty()).then(|| Line {
        column,
        value: start..start + value.len(),
    })
}

/// The length of a key with its colon. After a dash only what looks like an id is a key: `- Let op: twee` is a sentence.
fn key_length(rest: &str, dashed: bool) -> Option<usize> {
    let colon = find_colon(rest)?;
    let key = rest[..colon].trim_end();
    let quoted = |quote| key.len() > 1 && key.starts_with(quote) && key.ends_with(quote);
    let opens = key.starts_with([
        '{', '[', '"', '\'', '&', '*', '!', '#', '|', '>', '%', '@', '`',
    ]);
    let fits = match dashed {
        true => looks_like_id(key),
        false => !key.is_empty() && !opens,
    };
    (fits || quoted('"') || quoted('\'')).then_some(colon + 1)
}

/// Where the first colon stands that YAML takes for the end of a key.
pub(super) fn find_colon(text: &str) -> Option<usize> {
    let bytes = text.as_bytes();
    let ends_key = |at: &usize| {
        bytes[*at] == b':' && matches!(bytes.get(at + 1), None | Some(b' ' | b'\t' | b'\r' | b'\n'))
    };
    (0..bytes.len()).find(ends_key)
}

/// Whether a line starts with what can only be a key: `nl: …`, `only_when:`.
pub(super) fn starts_with_key(line: &str) -> bool {
    let line = line.trim_start();
    find_colon(line).is_some_and(|colon| looks_like_id(&line[..colon]))
}

/// `[A-Za-z0-9_-]+`, without capitals at the start: a key of the format, a language or an id.
pub(super) fn looks_like_id(key: &str) -> bool {
    key.starts_with(|first: char| first.is_ascii_lowercase())
        && key
            .bytes()
            .all(|byte| byte.is_ascii_alphanumeric() || matches!(byte, b'_' | b'-'))
}
