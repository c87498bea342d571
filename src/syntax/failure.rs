//! Findings about the text of a file as a whole, and about where its syntax ends.

use std::ops::Range;

use super::events::Trouble;
use super::limits;
use super::line::{self, find_colon, looks_like_id};
use super::tree::Stopped;
use crate::diagnostic::{Finding, Fix, Message};
use crate::source::{SourceFile, Span};

fn span(file: &SourceFile, range: &Range<usize>) -> Span {
    Span::new(file.id, range.start, range.end)
}

/// Why a text is not read at all: it is too large, or holds characters that no text has.
pub(super) fn unreadable(file: &SourceFile) -> Option<Finding> {
    let text = file.text();
    if text.len() > limits::FILE_BYTES {
        let message =
            Message::new("file-unreadable-large").with("limit", limits::FILE_BYTES / (1024 * 1024));
        let finding = Finding::new("file-unreadable", span(file, &(0..0))).message(message);
        return Some(finding.help(Message::new("file-unreadable-large.help")));
    }
    let (at, character) = control_character(text)?;
    let range = at..at + character.len_utf8();
    let code = format!("U+{:04X}", u32::from(character));
    let finding = Finding::new("yaml-syntax", span(file, &range))
        .message(Message::new("yaml-syntax-control").with("code", code))
        .help(Message::new("yaml-syntax-control.help"));
    Some(match character {
        '\u{80}'..='\u{9f}' => finding.help(Message::new("yaml-syntax-control.windows")),
        _ => finding,
    })
}

/// The first character that YAML allows nowhere.
fn control_character(text: &str) -> Option<(usize, char)> {
    let suspicious = |byte: u8| (byte < b' ') & (byte != b'\t') & (byte != b'\n') & (byte != b'\r');
    let possible = |byte: u8| suspicious(byte) | (byte == 0x7f) | (byte == 0xc2);
    // Looking at all bytes is faster than looking for the first: there hardly ever is one.
    if !text.bytes().fold(false, |some, byte| some | possible(byte)) {
        return None;
    }
    let forbidden = |character: char| match character {
        '\t' | '\n' | '\r' | '\u{85}' => false,
        other => other.is_control(),
    };
    text.char_indices()
        .find(|(_, character)| forbidden(*character))
}

/// A file without a value.
pub(super) fn empty(file: &SourceFile) -> Finding {
    Finding::new("yaml-syntax", span(file, &(0..0)))
        .message(Message::new("yaml-syntax-empty"))
        .help(Message::new("yaml-syntax-empty.help"))
}

/// One value that stands for another: `&`, `*`, `<<`.
pub(super) fn sharing(file: &SourceFile, range: Range<usize>) -> Finding {
    let sign = &file.text()[range.clone()];
    Finding::new("file-unreadable", span(file, &range))
        .message(Message::new("file-unreadable-shared").with("sign", shorten(sign)))
        .help(Message::new("file-unreadable-shared.help"))
}

/// A tag: `!name` before a value.
pub(super) fn tag(file: &SourceFile, start: usize) -> Finding {
    let rest = &file.text()[start..];
    let length = rest.find(char::is_whitespace).unwrap_or(rest.len());
    let range = start..start + length;
    let finding = Finding::new("yaml-syntax", span(file, &range))
        .message(Message::new("yaml-syntax-tag").with("tag", shorten(&rest[..length])));
    finding.help(Message::new("yaml-syntax-tag.help"))
}

/// The place where the syntax of a file ends, in words.
pub(super) fn stopped(file: &SourceFile, stopped: Stopped) -> Finding {
    let text = file.text();
    let at = floor_char_boundary(text, stopped.failure.at);
    let trouble = stopped.failure.trouble;
    if matches!(
        trouble,
        Trouble::Colon | Trouble::NoColon | Trouble::Indentation
    ) && let Some(colon) = missing_blank(text, stopped.since, at)
    {
        return colon_without_blank(file, colon);
    }
    if let Some(range) = hard_blank(text, stopped.since, at) {
        return hard_blank_finding(file, &range);
    }
    let trouble = match stopped.bracket {
        Some(open) if trouble == Trouble::Separator && is_next_key(text, open, at) => {
            Trouble::Unclosed
        }
        _ => trouble,
    };
    let place = match (trouble, stopped.bracket) {
        (Trouble::Unclosed, Some(open)) => rest_of_line(text, open),
        (Trouble::Tab, _) => indentation_with_tab(text, at),
        (Trouble::Quote, _) => opening_quote(text, stopped.since, at),
        (Trouble::Colon, _) => rest_of_line(text, line::range_at(text, at).start),
        _ => rest_of_line(text, at),
    };
    let (check, id, help) = words(trouble, nested(text, &stopped, at));
    let message = Message::new(id)
        .with("text", shorten(&text[place.clone()]))
        .with("limit", limits::DEPTH);
    let finding = Finding::new(check, span(file, &place)).message(message);
    finding.help(Message::new(help))
}

/// The indentation that holds a tab, on the line where the parser noticed or one of the next: it notices while it
/// looks for what comes after a value.
fn indentation_with_tab(text: &str, at: usize) -> Range<usize> {
    let mut start = line::range_at(text, at).start;
    for line in text[start..].split_inclusive('\n') {
        let blank = line.bytes().take_while(|byte| matches!(byte, b' ' | b'\t'));
        let length = blank.count();
        if line[..length].contains('\t') {
            return start..start + length;
        }
        start += line.len();
    }
    rest_of_line(text, at)
}

/// Whether the parser stopped at a key on a line below an open bracket, which should have been closed before it.
fn is_next_key(text: &str, bracket: usize, at: usize) -> bool {
    let line = line::range_at(text, at);
    bracket < line.start && line::starts_with_key(&text[line])
}

/// Whether the parser stopped at a key that stands under a text.
fn nested(text: &str, stopped: &Stopped, at: usize) -> bool {
    let line = line::range_at(text, at);
    let above = line::range_at(text, stopped.since);
    stopped.failure.trouble == Trouble::Colon
        && above.start < line.start
        && line::starts_with_key(&text[line])
}

/// Check, message and help for each trouble.
const fn words(trouble: Trouble, nested: bool) -> (&'static str, &'static str, &'static str) {
    macro_rules! of {
        ($check:literal, $id:literal) => {
            ($check, $id, concat!($id, ".help"))
        };
    }
    match trouble {
        Trouble::Tab => of!("yaml-syntax", "yaml-syntax-tab"),
        Trouble::Quote => of!("yaml-syntax", "yaml-syntax-quote"),
        Trouble::AfterQuote => of!("yaml-syntax", "yaml-syntax-after-quote"),
        Trouble::Escape => of!("yaml-syntax", "yaml-syntax-escape"),
        Trouble::Unclosed => of!("yaml-syntax", "yaml-syntax-unclosed"),
        Trouble::Closing => of!("yaml-syntax", "yaml-syntax-closing"),
        Trouble::Separator => of!("yaml-syntax", "yaml-syntax-separator"),
        Trouble::NoColon => of!("yaml-syntax", "yaml-syntax-no-colon"),
        Trouble::Colon if nested => of!("yaml-syntax", "yaml-syntax-nested"),
        Trouble::Colon => of!("yaml-syntax", "yaml-syntax-colon"),
        Trouble::Dash => of!("yaml-syntax", "yaml-syntax-dash"),
        Trouble::Indentation => of!("yaml-syntax", "yaml-syntax-indentation"),
        Trouble::BlockHeader => of!("yaml-syntax", "yaml-syntax-block"),
        Trouble::Comment => of!("yaml-syntax", "yaml-syntax-comment"),
        Trouble::Directive => of!("yaml-syntax", "yaml-syntax-directive"),
        Trouble::SecondDocument => of!("yaml-syntax", "yaml-syntax-document"),
        Trouble::Character => of!("yaml-syntax", "yaml-syntax-character"),
        Trouble::Depth => of!("file-unreadable", "file-unreadable-deep"),
        Trouble::Many => of!("file-unreadable", "file-unreadable-many"),
        Trouble::Other => of!("yaml-syntax", "yaml-syntax"),
    }
}

/// The colon of a key that lacks the blank after it: `title:Gestolen gsm`.
fn missing_blank(text: &str, first: usize, last: usize) -> Option<usize> {
    line::ranges(text, first, last).find_map(|range| {
        let line = &text[range.clone()];
        let start = line.find(|c: char| !matches!(c, ' ' | '-'))?;
        let colon = start + line[start..].find(':')?;
        let is_link = line[colon..].starts_with("://");
        let is_key = looks_like_id(&line[start..colon]) && find_colon(line).is_none();
        (is_key && !is_link).then_some(range.start + colon)
    })
}

/// Blanks that look like blanks and are none for YAML: they come along with text that was copied.
const fn is_hard_blank(character: char) -> bool {
    matches!(character, '\u{a0}' | '\u{202f}' | '\u{2007}' | '\u{3000}')
}

/// Hard blanks at the start of a line, where only real ones count.
fn hard_blank(text: &str, first: usize, last: usize) -> Option<Range<usize>> {
    line::ranges(text, first, last).find_map(|range| {
        let line = &text[range.clone()];
        let white = |c: char| c == ' ' || is_hard_blank(c);
        let length = line.find(|c| !white(c)).unwrap_or(line.len());
        let found = line[..length].contains(is_hard_blank);
        found.then_some(range.start..range.start + length)
    })
}

fn hard_blank_finding(file: &SourceFile, range: &Range<usize>) -> Finding {
    let blanks = " ".repeat(file.text()[range.clone()].chars().count());
    Finding::new("yaml-syntax", span(file, range))
        .message(Message::new("yaml-syntax-hard-blank"))
        .help(Message::new("yaml-syntax-hard-blank.help"))
        .fix(Fix::safe(
            Message::new("yaml-syntax-hard-blank.fix"),
            span(file, range),
            blanks,
        ))
}

fn colon_without_blank(file: &SourceFile, colon: usize) -> Finding {
    let range = line::range_at(file.text(), colon);
    let key = file.text()[range.start..colon].trim_start_matches([' ', '-']);
    let start = colon - key.len();
    let message = |id| Message::new(id).with("key", key);
    let next = file.text()[colon + 1..].chars().next();
    let hard = next.filter(|next| is_hard_blank(*next));
    let replaced = colon + 1..colon + 1 + hard.map_or(0, char::len_utf8);
    Finding::new("yaml-syntax", span(file, &(start..colon + 1)))
        .message(message("yaml-syntax-colon-blank"))
        .help(message("yaml-syntax-colon-blank.help"))
        .fix(Fix::safe(
            message("yaml-syntax-colon-blank.fix"),
            span(file, &replaced),
            " ",
        ))
}

/// From a byte to the end of what stands on its line; the whole line where nothing follows.
fn rest_of_line(text: &str, at: usize) -> Range<usize> {
    let line = line::range_at(text, at);
    let from = at.clamp(line.start, line.end);
    let start = if text[from..line.end].trim().is_empty() {
        line.start
    } else {
        from
    };
    let words = &text[start..line.end];
    let start = line.end - words.trim_start().len();
    start..start + text[start..line.end].trim_end().len()
}

/// The quote that is not closed: the one that opens a value before the parser gave up.
fn opening_quote(text: &str, since: usize, at: usize) -> Range<usize> {
    let value = line::ranges(text, since, at)
        .filter_map(|range| line::parse(text, &range))
        .find(|line| text[line.value.clone()].starts_with(['"', '\'']));
    value.map_or_else(|| rest_of_line(text, at), |line| line.value)
}

fn floor_char_boundary(text: &str, at: usize) -> usize {
    let mut at = at.min(text.len());
    while !text.is_char_boundary(at) {
        at -= 1;
    }
    at
}

/// What an author wrote, cut where it would drown the message.
pub(super) fn shorten(text: &str) -> String {
    match text.char_indices().nth(60) {
        Some((end, _)) => format!("{}…", &text[..end]),
        None => text.to_owned(),
    }
}
