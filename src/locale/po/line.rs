//! What one line of a PO file is.

use std::ops::Range;

/// A line of a PO file; ranges are bytes of the file.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Line<'a> {
    /// Nothing: an entry ends.
    Blank,
    /// A comment, its mark included.
    Comment(&'a str),
    /// `#, fuzzy`: flags, without their mark.
    Flags(&'a str),
    /// A keyword and the text that starts on its line.
    Keyword(Keyword, Quoted<'a>),
    /// A text that goes on.
    More(Quoted<'a>),
    /// None of these.
    Unknown(Range<usize>),
    /// A text in quotes that does not close, or goes on after its closing quote.
    BadQuotes(Range<usize>),
}

/// The inside of quotes, and where it begins in the file.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Quoted<'a> {
    pub inside: &'a str,
    pub at: usize,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Keyword {
    Context,
    Source,
    SourcePlural,
    Translation,
    TranslationPlural,
}

/// How a line is marked before its content.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub(super) struct Marks {
    /// `#~`: no longer in use.
    pub obsolete: bool,
    /// `#|`: the source text before its last change.
    pub previous: bool,
}

/// The marks, the longest first.
const MARKS: [(&str, Marks); 3] = [
    (
        "#~|",
        Marks {
            obsolete: true,
            previous: true,
        },
    ),
    (
        "#~",
        Marks {
            obsolete: true,
            previous: false,
        },
    ),
    (
        "#|",
        Marks {
            obsolete: false,
            previous: true,
        },
    ),
];

/// Reads one line, without its line break, that starts at byte `at` of the file.
pub(super) fn read(line: &str, at: usize) -> (Marks, Line<'_>) {
    let text = line.trim_start();
    let (marks, rest) = MARKS
        .iter()
        .find_map(|(mark, marks)| Some((*marks, text.strip_prefix(mark)?.trim_start())))
        .unwrap_or((Marks::default(), text));
    let at = at + (line.len() - rest.len());
    let rest = rest.trim_end();
    (marks, content(rest, at))
}

fn content(text: &str, at: usize) -> Line<'_> {
    if text.is_empty() {
        return Line::Blank;
    }
    if let Some(flags) = text.strip_prefix("#,") {
        return Line::Flags(flags);
    }
    if text.starts_with('#') {
        return Line::Comment(text);
    }
    if text.starts_with('"') {
        return quoted(text, at).map_or(Line::BadQuotes(at..at + text.len()), Line::More);
    }
    let Some((keyword, rest)) = keyword(text) else {
        return Line::Unknown(at..at + text.len());
    };
    let start = at + (text.len() - rest.len());
    match quoted(rest, start) {
        Some(quoted) => Line::Keyword(keyword, quoted),
        None => Line::BadQuotes(start..at + text.len()),
    }
}

fn keyword(text: &str) -> Option<(Keyword, &str)> {
    let (word, rest) = text.split_at(text.find([' ', '\t', '"'])?);
    let keyword = match word {
        "msgctxt" => Keyword::Context,
        "msgid" => Keyword::Source,
        "msgid_plural" => Keyword::SourcePlural,
        "msgstr" | "msgstr[0]" => Keyword::Translation,
        _ if word.starts_with("msgstr[") && word.ends_with(']') => Keyword::TranslationPlural,
        _ => return None,
    };
    Some((keyword, rest.trim_start()))
}

/// The inside of a text that is one pair of quotes and nothing else.
fn quoted(text: &str, at: usize) -> Option<Quoted<'_>> {
    let inside = text.strip_prefix('"')?;
    let mut escaped = false;
    let close = inside.find(|character| {
        let closes = character == '"' && !escaped;
        escaped = character == '\\' && !escaped;
        closes
    })?;
    (close + 1 == inside.len()).then(|| Quoted {
        inside: &inside[..close],
        at: at + 1,
    })
}
