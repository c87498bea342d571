//! Lines → entries, with a finding for each thing that is not as PO files are.

use std::ops::Range;

use super::line::{self, Keyword, Line, Marks, Quoted};
use super::{Entry, PoFile, PoString};
use crate::diagnostic::{Finding, Message};
use crate::source::{SourceFile, SourceId, Span};

/// Reads a translation file. What cannot be read is left out and reported; the rest stays.
#[must_use]
pub fn read_po(file: &SourceFile) -> (PoFile, Vec<Finding>) {
    let mut reader = Reader {
        source: file.id,
        file: PoFile::default(),
        findings: Vec::new(),
        draft: Draft::default(),
    };
    let mut at = 0;
    for whole in file.text().split_inclusive('\n') {
        let text = whole.trim_end_matches(['\n', '\r']);
        let text = if at == 0 {
            text.trim_start_matches('\u{feff}')
        } else {
            text
        };
        let start = at + whole.find(text).unwrap_or_default();
        let (marks, line) = line::read(text, start);
        reader.line(marks, line, start..start + text.len());
        at += whole.len();
    }
    reader.finish_entry();
    (reader.file, reader.findings)
}

struct Reader {
    source: SourceId,
    file: PoFile,
    findings: Vec<Finding>,
    draft: Draft,
}

/// An entry that is being read.
#[derive(Default)]
struct Draft {
    context: Option<PoString>,
    source: Option<PoString>,
    translation: Option<PoString>,
    previous: Option<PoString>,
    comments: Vec<String>,
    fuzzy: bool,
    obsolete: bool,
    /// A line of it was reported, so that what is missing is no surprise.
    broken: bool,
    range: Option<Range<usize>>,
    open: Open,
}

/// Which text a line of nothing but quotes continues.
#[derive(Clone, Copy, PartialEq, Eq, Default)]
enum Open {
    #[default]
    None,
    Context,
    Source,
    Translation,
    Previous,
    /// A text that is not kept; its lines are passed over.
    Skipped,
}

impl Reader {
    fn line(&mut self, marks: Marks, line: Line, range: Range<usize>) {
        if self.begins_next(marks, &line) {
            self.finish_entry();
        }
        if line != Line::Blank {
            let start = self
                .draft
                .range
                .as_ref()
                .map_or(range.start, |whole| whole.start);
            self.draft.range = Some(start..range.end);
            self.draft.obsolete |= marks.obsolete;
        }
        match line {
            Line::Blank => {}
            Line::Comment(text) => self.draft.comments.push(text.to_owned()),
            Line::Flags(flags) => self.flags(flags),
            Line::Keyword(keyword, quoted) => self.keyword(marks, keyword, quoted),
            Line::More(quoted) => self.continuation(quoted),
            Line::Unknown(range) => self.report_line("translation-file-line", range),
            Line::BadQuotes(range) => self.report_line("translation-file-quotes", range),
        }
    }

    /// Whether a line belongs to the next entry: a blank, or a keyword or comment after a translation.
    fn begins_next(&self, marks: Marks, line: &Line) -> bool {
        let whole = self.draft.translation.is_some();
        match line {
            Line::Blank => true,
            Line::Comment(_) | Line::Flags(_) => whole,
            Line::Keyword(Keyword::Context, _) => {
                whole || (self.draft.context.is_some() && !marks.previous)
            }
            Line::Keyword(Keyword::Source, _) => whole,
            _ => false,
        }
    }

    fn flags(&mut self, flags: &str) {
        for flag in flags.split(',').map(str::trim) {
            if flag == "fuzzy" {
                self.draft.fuzzy = true;
            } else {
                self.draft.comments.push(format!("#, {flag}"));
            }
        }
    }

    fn keyword(&mut self, marks: Marks, keyword: Keyword, quoted: Quoted) {
        self.draft.open = match (keyword, marks.previous) {
            (Keyword::Source, true) => Open::Previous,
            (Keyword::Context, false) => Open::Context,
            (Keyword::Source, false) => Open::Source,
            (Keyword::Translation, false) => Open::Translation,
            (Keyword::SourcePlural, false) => {
                self.report_line(
                    "translation-file-plural",
                    quoted.at - 1..quoted.at + quoted.inside.len() + 1,
                );
                Open::Skipped
            }
            _ => Open::Skipped,
        };
        if let Some(place) = self.draft.open_text() {
            *place = Some(PoString::new(self.source, quoted.at - 1));
        }
        self.continuation(quoted);
    }

    fn continuation(&mut self, quoted: Quoted) {
        let skipped = self.draft.open == Open::Skipped;
        let pushed = match self.draft.open_text() {
            Some(Some(text)) => text.push(quoted.inside, quoted.at),
            _ if skipped => Ok(()),
            _ => {
                let range = quoted.at - 1..quoted.at + quoted.inside.len() + 1;
                return self.report_line("translation-file-line", range);
            }
        };
        if let Err(range) = pushed {
            self.report_line(
                "translation-file-escape",
                quoted.at + range.start..quoted.at + range.end,
            );
        }
    }

    fn finish_entry(&mut self) {
        let draft = std::mem::take(&mut self.draft);
        let Some(range) = draft.range.clone() else {
            return;
        };
        let span = Span::new(self.source, range.start, range.end);
        match (draft.context, draft.source, draft.translation) {
            (None, None, None) => {}
            (None, Some(source), Some(translation))
                if source.text.is_empty() && !draft.obsolete =>
            {
                self.header(&translation.text);
                self.file.header_span = Some(span);
            }
            (Some(context), Some(source), Some(translation)) => {
                let entry = Entry {
                    context,
                    source,
                    translation,
                    previous: draft.previous,
                    fuzzy: draft.fuzzy,
                    comments: draft.comments,
                    span,
                };
                self.keep(entry, draft.obsolete);
            }
            // What is missing was reported already, or is of no use any more.
            _ if draft.obsolete || draft.broken => {}
            (None, ..) => self.report("translation-file-context", range),
            _ => self.report("translation-file-entry", range),
        }
    }

    fn keep(&mut self, entry: Entry, obsolete: bool) {
        if obsolete {
            self.file.obsolete.push(entry);
            return;
        }
        let path = entry.context.text.clone();
        if let Some(first) = self.file.entries.get(&path) {
            let message = Message::new("translation-file-twice").with("path", &path);
            let finding = Finding::new("file-unreadable", entry.context.span)
                .message(message)
                .label(
                    first.context.span,
                    Message::new("translation-file-twice.first"),
                )
                .help(Message::new("translation-file-twice.help"))
                .about(path);
            self.findings.push(finding);
            return;
        }
        self.file.entries.insert(path, entry);
    }

    fn header(&mut self, text: &str) {
        for line in text.lines() {
            let (name, value) = line.split_once(':').unwrap_or((line, ""));
            self.file
                .header
                .push((name.trim().to_owned(), value.trim().to_owned()));
        }
        let stated = self.file.header.iter().find(|(name, _)| name == "Language");
        self.file.language = stated
            .map(|(_, language)| language.clone())
            .filter(|language| !language.is_empty());
    }

    fn report(&mut self, id: &'static str, range: Range<usize>) {
        let span = Span::new(self.source, range.start, range.end);
        let finding = Finding::new("file-unreadable", span)
            .message(Message::new(id))
            .help(Message::new(format!("{id}.help")));
        self.findings.push(finding);
    }

    /// Reports a line; the entry it stands in may then lack something.
    fn report_line(&mut self, id: &'static str, range: Range<usize>) {
        self.report(id, range);
        self.draft.broken = true;
    }
}

impl Draft {
    fn open_text(&mut self) -> Option<&mut Option<PoString>> {
        match self.open {
            Open::Context => Some(&mut self.context),
            Open::Source => Some(&mut self.source),
            Open::Translation => Some(&mut self.translation),
            Open::Previous => Some(&mut self.previous),
            Open::None | Open::Skipped => None,
        }
    }
}
