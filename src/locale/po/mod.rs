//! Translations beside a concept: gettext PO files, read with the place of every text.
//!
//! Read here and not by a crate: those that exist keep no positions, stop at the first mistake, and drop what
//! `msgmerge` remembers of an older source (`#|`), while a finding about a translation must point into it.

mod line;
mod read;
mod string;
mod write;

use crate::model::ordered::IndexMap;
use crate::source::Span;

pub use read::read_po;
pub use string::PoString;
pub use write::{Draft, Words, header};

/// A translation file.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct PoFile {
    /// The language its header states.
    pub language: Option<String>,
    /// The header's lines: what stands before the first colon, and what after it.
    pub header: Vec<(String, String)>,
    /// Where the header stands, comments included; none where there is none.
    pub header_span: Option<Span>,
    /// The texts in use, by `msgctxt`: the key path they translate.
    pub entries: IndexMap<String, Entry>,
    /// Texts that are kept in `#~` comments because no source text is left for them.
    pub obsolete: Vec<Entry>,
}

/// One text and its translation.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Entry {
    /// The key path it translates.
    pub context: PoString,
    /// The source text it was made from.
    pub source: PoString,
    /// The translation; empty where there is none yet.
    pub translation: PoString,
    /// The source text before the last change, where a tool noted it.
    pub previous: Option<PoString>,
    /// To review: a machine's work, or made from an older source.
    pub fuzzy: bool,
    /// The flags beside `fuzzy`, and all comments as they stand, without their line breaks.
    pub comments: Vec<String>,
    /// From the first to the last character, comments included.
    pub span: Span,
}

impl PoFile {
    /// The translation at a key path.
    #[must_use]
    pub fn get(&self, path: &str) -> Option<&Entry> {
        self.entries.get(path)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::source::{SourceFile, SourceId};

    fn file(text: &str) -> SourceFile {
        SourceFile::new(SourceId(0), "a.fr.po", text)
    }

    /// The findings of a file: message, and the text they point at.
    fn said(text: &str) -> Vec<(String, String)> {
        let file = file(text);
        let (_, findings) = read_po(&file);
        findings
            .iter()
            .map(|finding| {
                (
                    finding.message.id.to_string(),
                    file.slice(finding.span).to_owned(),
                )
            })
            .collect()
    }

    const WHOLE: &str = r##"# Translations
msgid ""
msgstr ""
"Language: fr\n"
"Content-Type: text/plain; charset=UTF-8\n"

#. role: promise
#: stolen-phone.yaml:12
#, fuzzy, no-wrap
#| msgid "We come in {old}."
msgctxt "offered.team.what"
msgid "We come in {limit}."
msgstr ""
"Nous arrivons dans « {limit} ».\n"
"Dites \"bonjour\"."

msgctxt "title"
msgid "Title"
msgstr ""

#~ msgctxt "old"
#~ msgid "Gone"
#~ msgstr "Parti"
"##;

    #[test]
    fn entries_come_with_all_that_tools_wrote() {
        let (po, findings) = read_po(&file(WHOLE));
        assert!(findings.is_empty(), "{findings:?}");
        assert_eq!(po.language.as_deref(), Some("fr"));
        assert_eq!(po.header.len(), 2);
        let entry = po.get("offered.team.what").expect("an entry");
        assert!(entry.fuzzy);
        assert_eq!(entry.source.text, "We come in {limit}.");
        assert_eq!(
            entry.translation.text,
            "Nous arrivons dans « {limit} ».\nDites \"bonjour\"."
        );
        assert_eq!(
            entry.previous.as_ref().map(|text| text.text.as_str()),
            Some("We come in {old}.")
        );
        assert_eq!(
            entry.comments,
            ["#. role: promise", "#: stolen-phone.yaml:12", "#, no-wrap"]
        );
        assert_eq!(po.get("title").expect("an entry").translation.text, "");
        assert!(!po.entries.contains_key("old"));
        assert_eq!(po.obsolete[0].translation.text, "Parti");
    }

    #[test]
    fn a_place_in_a_translation_is_a_place_in_the_file() {
        let file = file(WHOLE);
        let (po, _) = read_po(&file);
        let text = &po.get("offered.team.what").expect("an entry").translation;
        for wanted in ["{limit}", "Nous", "Dites", "bonjour"] {
            let at = text.text.find(wanted).expect("in the text");
            assert_eq!(file.slice(text.span_of(at..at + wanted.len())), wanted);
        }
        let quote = text.text.find('"').expect("a quote");
        assert_eq!(file.slice(text.span_of(quote..quote + 8)), r#"\"bonjour"#);
        assert!(file.slice(text.span).starts_with("\"\"\n\"Nous"));
        assert!(file.slice(text.span).ends_with("bonjour\\\".\""));
    }

    #[test]
    fn mistakes_are_said_where_they_are_and_the_rest_is_read() {
        let text = "msgctxt \"a\"\nmsgid \"A\"\nmsgstr \"B\n\nhello\n\nmsgctxt \"c\"\nmsgid \"C\"\nmsgstr \"D \\q\"\n";
        let found = said(text);
        let expected = [
            ("translation-file-quotes", "\"B"),
            ("translation-file-line", "hello"),
            ("translation-file-escape", "\\q"),
        ];
        assert_eq!(
            found,
            expected.map(|(id, at)| (id.to_owned(), at.to_owned()))
        );
        let (po, _) = read_po(&file(text));
        assert_eq!(po.get("c").expect("an entry").translation.text, "D ");
    }

    #[test]
    fn a_key_path_is_translated_once() {
        let one = "msgctxt \"a\"\nmsgid \"A\"\nmsgstr \"B\"\n";
        let found = said(&format!("{one}{one}"));
        assert_eq!(
            found,
            [("translation-file-twice".to_owned(), "\"a\"".to_owned())]
        );
        let (po, _) = read_po(&file(&format!("{one}{}", one.replace('B', "C"))));
        assert_eq!(po.get("a").expect("an entry").translation.text, "B");
    }

    #[test]
    fn what_has_no_place_here_is_refused() {
        assert_eq!(
            said("msgid \"A\"\nmsgstr \"B\"\n")[0].0,
            "translation-file-context"
        );
        assert_eq!(said("\"A\"\n")[0].0, "translation-file-line");
        assert_eq!(
            said("msgctxt \"a\"\nmsgid \"A\"\n")[0].0,
            "translation-file-entry"
        );
        let plural =
            "msgctxt \"a\"\nmsgid \"A\"\nmsgid_plural \"As\"\nmsgstr[0] \"B\"\nmsgstr[1] \"Bs\"\n";
        assert_eq!(
            said(plural),
            [("translation-file-plural".to_owned(), "\"As\"".to_owned())]
        );
        assert_eq!(said("msgctxt \"a\" x\n")[0].0, "translation-file-quotes");
    }

    #[test]
    fn line_breaks_of_windows_and_a_mark_of_byte_order_are_taken() {
        let (po, findings) = read_po(&file(
            "\u{feff}msgctxt \"a\"\r\nmsgid \"A\"\r\nmsgstr \"B\"\r\n",
        ));
        assert!(findings.is_empty(), "{findings:?}");
        assert_eq!(po.get("a").expect("an entry").translation.text, "B");
        let (empty, findings) = read_po(&file(""));
        assert!(empty.entries.is_empty() && findings.is_empty());
    }
}
