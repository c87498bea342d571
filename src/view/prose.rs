//! What an author said, in the language of a page: Markdown whose figures are set apart, so that what is inserted can
//! never act as markup.

use pulldown_cmark::{Event, Options, Parser, TagEnd};
use schemars::JsonSchema;
use serde::Serialize;

/// Opens the number of an insert inside [`Prose::markdown`]; taken out of authors' words.
pub const OPEN: char = '\u{e000}';
/// Closes the number of an insert.
pub const CLOSE: char = '\u{e001}';

/// A text in one language, ready to be rendered.
#[derive(Debug, Clone, PartialEq, Eq, Default, JsonSchema, Serialize)]
pub struct Prose {
    /// The author's Markdown; `OPEN n CLOSE` stands where insert number n belongs.
    pub markdown: String,
    /// What is inserted.
    pub inserts: Vec<Insert>,
    /// Its language, where that is not the page's: there is no text in the page's own.
    pub lang: Option<String>,
}

/// Something that stands in a text without being part of its markup.
#[derive(Debug, Clone, PartialEq, Eq, JsonSchema, Serialize)]
pub struct Insert {
    /// The words.
    pub text: String,
    /// Where they lead: checked already.
    pub href: Option<String>,
}

impl Prose {
    /// Words that are no markup: what stands in them is shown as it is.
    #[must_use]
    pub fn plain(words: impl Into<String>) -> Self {
        let mut prose = Self::default();
        prose.insert(words, None);
        prose
    }

    /// Adds Markdown as an author wrote it.
    pub fn words(&mut self, markdown: &str) {
        for stretch in markdown.split([OPEN, CLOSE]) {
            self.markdown.push_str(stretch);
        }
    }

    /// Adds something that is no markup.
    pub fn insert(&mut self, text: impl Into<String>, href: Option<String>) {
        self.markdown
            .push_str(&format!("{OPEN}{}{CLOSE}", self.inserts.len()));
        self.inserts.push(Insert {
            text: text.into(),
            href,
        });
    }

    /// What was added until now, its markup as it was written.
    #[must_use]
    pub fn so_far(&self) -> String {
        let mut out = String::with_capacity(self.markdown.len());
        self.resolve(&self.markdown, &mut out);
        out
    }

    /// Whether it is one paragraph in which no sign can be markup, so that no parser need look for it.
    #[must_use]
    pub fn is_unmarked(&self) -> bool {
        let text = &self.markdown;
        let plain = |sign: char| {
            sign.is_alphanumeric()
                || matches!(
                    sign,
                    ' ' | ','
                        | '.'
                        | ':'
                        | ';'
                        | '?'
                        | '!'
                        | '\''
                        | '"'
                        | '('
                        | ')'
                        | '/'
                        | '-'
                        | '%'
                )
                || matches!(
                    sign,
                    '’' | '‘' | '“' | '”' | '«' | '»' | '–' | '€' | OPEN | CLOSE
                )
        };
        let begins = |first: char| first.is_alphabetic() || first == OPEN;
        text.starts_with(begins) && !text.ends_with(' ') && text.chars().all(plain)
    }

    /// The words alone: no markup, no links, blocks joined by blanks.
    #[must_use]
    pub fn to_plain(&self) -> String {
        let mut out = String::new();
        if self.is_unmarked() {
            self.resolve(&self.markdown, &mut out);
            return one_blank(&out);
        }
        for event in Parser::new_ext(&self.markdown, Options::empty()) {
            match event {
                Event::Text(words)
                | Event::Code(words)
                | Event::Html(words)
                | Event::InlineHtml(words) => {
                    self.resolve(&words, &mut out);
                }
                Event::SoftBreak
                | Event::HardBreak
                | Event::Rule
                | Event::End(TagEnd::Paragraph | TagEnd::Item | TagEnd::Heading(_)) => {
                    out.push(' ')
                }
                _ => {}
            }
        }
        one_blank(&out)
    }

    fn resolve(&self, words: &str, out: &mut String) {
        for stretch in stretches(words) {
            match stretch {
                Stretch::Words(words) => out.push_str(words),
                Stretch::Insert(number) => {
                    out.push_str(self.inserts.get(number).map_or("", |insert| &insert.text));
                }
            }
        }
    }

    /// Whether nothing would be shown.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.markdown.trim().is_empty()
    }
}

/// Words with one blank between each two.
fn one_blank(words: &str) -> String {
    let words = words.split([' ', '\n', '\t']);
    let words: Vec<&str> = words.filter(|word| !word.is_empty()).collect();
    words.join(" ")
}

/// A stretch of a string in which inserts may be marked.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Stretch<'a> {
    /// Words without a mark.
    Words(&'a str),
    /// The number of an insert.
    Insert(usize),
}

/// The stretches of a string, in order.
#[must_use]
pub fn stretches(text: &str) -> Vec<Stretch<'_>> {
    let mut found = Vec::new();
    let mut rest = text;
    while let Some((before, after)) = rest.split_once(OPEN) {
        let (number, after) = after.split_once(CLOSE).unwrap_or((after, ""));
        found.extend((!before.is_empty()).then_some(Stretch::Words(before)));
        found.extend(number.parse().ok().map(Stretch::Insert));
        rest = after;
    }
    found.extend((!rest.is_empty()).then_some(Stretch::Words(rest)));
    found
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn plain_words_carry_no_markup() {
        let mut prose = Prose::default();
        prose.words("One **two**\n\n- three [four](https://x.be) ");
        prose.insert("*5*", None);
        assert_eq!(prose.to_plain(), "One two three four *5*");
    }

    #[test]
    fn authors_cannot_forge_an_insert() {
        let mut prose = Prose::default();
        prose.words("a\u{e000}0\u{e001}b");
        prose.insert("250", None);
        assert_eq!(
            stretches(&prose.markdown),
            [Stretch::Words("a0b"), Stretch::Insert(0)]
        );
    }
}
