//! Entries → lines, laid out as gettext lays them out, but that no line is broken by its length: a text stands on one line,
//! or on one for each line break in it, so that a change shows as the change it is.

/// An entry to be written.
#[derive(Debug, Clone)]
pub struct Draft<'a> {
    /// Comments with their marks, in order; flags and notes are none of them.
    pub comments: Vec<&'a str>,
    /// What is said to the translator, after `#.`.
    pub notes: Vec<&'a str>,
    /// The flags, `fuzzy` among them.
    pub flags: Vec<&'a str>,
    /// The source text from which the translation was made, where another stands now.
    pub previous: Option<Words<'a>>,
    /// The key path.
    pub context: Words<'a>,
    /// The source text.
    pub source: Words<'a>,
    /// The translation.
    pub translation: Words<'a>,
    /// Whether it is kept in `#~` comments.
    pub obsolete: bool,
}

/// A text in an entry.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Words<'a> {
    /// As it stood in a file, from its first to its last quote: its lines stay as its writer broke them.
    Read(&'a str),
    /// To be put in quotes.
    New(&'a str),
}

impl Words<'_> {
    /// Its lines in quotes, without marks before them.
    fn lines(self) -> Vec<String> {
        match self {
            Self::Read(raw) => raw
                .lines()
                .map(|line| {
                    line.trim_start_matches(['#', '~', '|', ' ', '\t'])
                        .trim_end()
                })
                .filter(|line| line.starts_with('"'))
                .map(str::to_owned)
                .collect(),
            Self::New(text) => quoted(text),
        }
    }
}

impl Draft<'_> {
    /// The entry, without a line break at its end.
    #[must_use]
    pub fn text(&self, newline: &str) -> String {
        let mut lines: Vec<String> = self
            .comments
            .iter()
            .map(|line| (*line).to_owned())
            .collect();
        lines.extend(self.notes.iter().map(|note| format!("#. {note}")));
        if !self.flags.is_empty() {
            lines.push(format!("#, {}", self.flags.join(", ")));
        }
        let (mark, before) = if self.obsolete {
            ("#~ ", "#~| ")
        } else {
            ("", "#| ")
        };
        if let Some(previous) = self.previous {
            keyword(&mut lines, before, "msgid", previous);
        }
        keyword(&mut lines, mark, "msgctxt", self.context);
        keyword(&mut lines, mark, "msgid", self.source);
        keyword(&mut lines, mark, "msgstr", self.translation);
        lines.join(newline)
    }
}

fn keyword(lines: &mut Vec<String>, mark: &str, keyword: &str, words: Words<'_>) {
    let mut texts = words.lines().into_iter();
    let first = texts.next().unwrap_or_else(|| "\"\"".to_owned());
    lines.push(format!("{mark}{keyword} {first}"));
    lines.extend(texts.map(|line| format!("{mark}{line}")));
}

/// What every new file begins with. It names no day and no person, so that the same texts make the same bytes.
#[must_use]
pub fn header(language: &str, newline: &str) -> String {
    let lines = [
        "msgid \"\"",
        "msgstr \"\"",
        &format!("\"Language: {language}\\n\""),
        "\"MIME-Version: 1.0\\n\"",
        "\"Content-Type: text/plain; charset=UTF-8\\n\"",
        "\"Content-Transfer-Encoding: 8bit\\n\"",
    ];
    lines.join(newline)
}

/// A text in quotes; one of several lines begins on the next.
fn quoted(text: &str) -> Vec<String> {
    let parts: Vec<&str> = text.split_inclusive('\n').collect();
    let lines = parts.iter().map(|part| format!("\"{}\"", escaped(part)));
    match parts.len() {
        0 | 1 => vec![format!("\"{}\"", escaped(text))],
        _ => std::iter::once("\"\"".to_owned()).chain(lines).collect(),
    }
}

fn escaped(text: &str) -> String {
    let mut escaped = String::with_capacity(text.len());
    for letter in text.chars() {
        match letter {
            '\\' => escaped.push_str("\\\\"),
            '"' => escaped.push_str("\\\""),
            '\n' => escaped.push_str("\\n"),
            '\r' => escaped.push_str("\\r"),
            '\t' => escaped.push_str("\\t"),
            _ => escaped.push(letter),
        }
    }
    escaped
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::locale::po::read_po;
    use crate::source::{SourceFile, SourceId};

    fn draft<'a>(source: &'a str, translation: &'a str) -> Draft<'a> {
        Draft {
            comments: vec!["# by hand"],
            notes: vec!["What it is."],
            flags: vec!["fuzzy", "no-wrap"],
            previous: Some(Words::New("Before")),
            context: Words::New("title"),
            source: Words::New(source),
            translation: Words::New(translation),
            obsolete: false,
        }
    }

    #[test]
    fn an_entry_has_the_order_of_gettext() {
        let written = draft("A \"b\"", "C\nD\n").text("\n");
        let expected = "# by hand\n#. What it is.\n#, fuzzy, no-wrap\n#| msgid \"Before\"\nmsgctxt \"title\"\n\
            msgid \"A \\\"b\\\"\"\nmsgstr \"\"\n\"C\\n\"\n\"D\\n\"";
        assert_eq!(written, expected);
        let obsolete = Draft {
            obsolete: true,
            ..draft("A", "B\nC")
        };
        assert!(obsolete.text("\n").ends_with(
            "#~| msgid \"Before\"\n#~ msgctxt \"title\"\n#~ msgid \"A\"\n#~ msgstr \"\"\n#~ \"B\\n\"\n#~ \"C\""
        ));
    }

    #[test]
    fn what_is_written_reads_as_it_was_meant() {
        for text in [
            "",
            " ",
            "a",
            "\n",
            "a\n\nb",
            "\"",
            "\\n",
            "tab\there",
            "a\r\nb",
            "# no",
            "é \u{2028} ü",
        ] {
            let written = draft(text, text).text("\r\n");
            let file = SourceFile::new(
                SourceId(0),
                "a.nl.po",
                format!("{}\n\n{written}", header("nl", "\r\n")),
            );
            let (po, findings) = read_po(&file);
            assert!(findings.is_empty(), "{findings:?}");
            assert_eq!(po.language.as_deref(), Some("nl"));
            let entry = po.get("title").expect("the entry");
            assert_eq!(
                (entry.source.text.as_str(), entry.translation.text.as_str()),
                (text, text)
            );
        }
    }

    #[test]
    fn a_text_that_was_read_keeps_its_lines() {
        let raw = "\"\"\r\n#~ \"One \"\r\n#~ \"two\"";
        let mut entry = draft("A", "");
        entry.translation = Words::Read(raw);
        assert!(entry.text("\n").ends_with("msgstr \"\"\n\"One \"\n\"two\""));
    }
}
