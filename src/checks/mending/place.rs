//! Where in a text something can be put: indentation, brackets, ends of lines.

use crate::checks::Subject;
use crate::diagnostic::Edit;
use crate::source::{SourceFile, Span};

/// The text of the file in which a decision stands.
pub(super) struct Page<'a> {
    file: &'a SourceFile,
}

/// What is around a map or a list.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Brackets {
    /// `{…}`.
    Map,
    /// `[…]`.
    List,
    /// Lines of its own.
    None,
}

impl<'a> Page<'a> {
    /// The file that a place lies in.
    pub fn of(on: &Subject<'a>, span: Span) -> Option<Self> {
        let file = on.sources.get(span.source)?;
        Some(Self { file })
    }

    pub fn slice(&self, span: Span) -> &'a str {
        self.file.slice(span)
    }

    /// What stands before a place on its line, in bytes from the line's start.
    fn before(&self, span: Span) -> &'a str {
        let text = self.file.text();
        let start = text[..span.start as usize]
            .rfind('\n')
            .map_or(0, |at| at + 1);
        &text[start..span.start as usize]
    }

    /// How many blanks stand before a place that begins its line; none where something else does.
    pub fn indent(&self, span: Span) -> Option<usize> {
        let before = self.before(span);
        before
            .bytes()
            .all(|byte| byte == b' ')
            .then_some(before.len())
    }

    /// How far a place lies from the start of its line, in characters.
    pub fn column(&self, span: Span) -> usize {
        self.before(span).chars().count()
    }

    pub fn brackets(&self, span: Span) -> Brackets {
        match self.slice(span).chars().next() {
            Some('{') => Brackets::Map,
            Some('[') => Brackets::List,
            _ => Brackets::None,
        }
    }

    /// A line break as the file has them, and so many blanks.
    pub fn newline(&self, indent: usize) -> String {
        let end = if self.file.text().contains("\r\n") {
            "\r\n"
        } else {
            "\n"
        };
        format!("{end}{}", " ".repeat(indent))
    }

    pub fn insert(&self, at: u32, text: String) -> Edit {
        let at = at as usize;
        Edit {
            span: Span::new(self.file.id, at, at),
            text,
        }
    }

    /// A line of its own after the one on which a place ends.
    pub fn insert_line(&self, after: Span, indent: usize, text: &str) -> Edit {
        let rest = &self.file.text()[after.end as usize..];
        let length = rest.find(['\r', '\n']).unwrap_or(rest.len());
        let end = after.end as usize + length;
        let line = format!("{}{text}", self.newline(indent));
        self.insert(u32::try_from(end).unwrap_or(u32::MAX), line)
    }

    /// Something last between brackets.
    pub fn insert_last(&self, map: Span, text: &str) -> Edit {
        let inside = self.slice(map).trim_end_matches('}').trim_end();
        let at = map.start + u32::try_from(inside.len()).unwrap_or(0);
        let comma = if inside.ends_with([',', '{']) {
            " "
        } else {
            ", "
        };
        self.insert(at, format!("{comma}{text}"))
    }

    /// Whether an item stands between square brackets.
    pub fn is_in_list(&self, item: Span) -> bool {
        let rest = self.file.text()[item.end as usize..].trim_start();
        let before = self.file.text()[..item.start as usize].trim_end();
        let closes = rest.starts_with(']') || rest.starts_with(',');
        closes && before.ends_with(['[', ','])
    }

    /// Whether an item stands on a line of its own after a dash.
    pub fn is_item(&self, item: Span) -> bool {
        self.before(item).trim_start() == "- "
    }

    /// How far the dash of an item lies from the start of its line.
    pub fn dash(&self, item: Span) -> Option<usize> {
        self.before(item).find('-')
    }
}
