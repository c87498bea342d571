use pulldown_cmark::{Event, Parser, Tag};

use crate::checks::prelude::*;
use crate::checks::prose::ReadVersion;
use crate::locale::read::Value;
use crate::model::signs::Signs;
use crate::model::text::Version;

check! {
    /// A text has more paragraphs, list items, links or stressed words in one language than in another.
    ///
    /// ## Why it matters
    ///
    /// Where one language has four steps and the other three, a step was forgotten, or two became one. Nobody who reads only one of
    /// them can see it.
    ///
    /// ## Examples
    ///
    /// ```yaml fails
    /// languages: [en, nl]
    /// summary:
    ///   en: |
    ///     - You call us.
    ///     - We come.
    ///     - You sign.
    ///   nl: |
    ///     - U belt ons.
    ///     - Wij komen en u tekent.
    /// ```
    ///
    /// ```yaml fails
    /// languages: [en, nl]
    /// summary: {en: We do **not** come., nl: We komen niet.}
    /// ```
    ///
    /// ```yaml passes
    /// languages: [en, nl]
    /// summary:
    ///   en: |
    ///     - You call us.
    ///     - We come.
    ///   nl: |
    ///     - U belt ons.
    ///     - Wij komen.
    /// ```
    ///
    /// ## How to mend
    ///
    /// Give every language the same paragraphs, list items, links and stressed words, in the order in which it says them best.
    "translation-structure", Language, Warning, since "0.1.0", Texts(run)
}

/// How often each kind of markup stands in a text.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
struct Structure {
    paragraphs: usize,
    items: usize,
    links: usize,
    stressed: usize,
}

impl Structure {
    /// A text without markup.
    const PLAIN: Self = Self { paragraphs: 1, items: 0, links: 0, stressed: 0 };

    fn of(version: &Version) -> Self {
        const MARKUP: Signs = Signs::of("\n*_[<");
        let text = &*version.raw;
        if !version.signs.has_any(MARKUP) && !begins_list(text) {
            return Self::PLAIN;
        }
        let mut found = Self { paragraphs: 0, ..Self::PLAIN };
        for event in Parser::new(text) {
            match event {
                Event::Start(Tag::Paragraph) => found.paragraphs += 1,
                Event::Start(Tag::Item) => found.items += 1,
                Event::Start(Tag::Link { .. }) => found.links += 1,
                Event::Start(Tag::Emphasis | Tag::Strong) => found.stressed += 1,
                _ => {}
            }
        }
        found
    }

    /// The first kind that differs, with how often it stands here and there.
    fn difference(self, other: Self, links_count: bool) -> Option<(&'static str, usize, usize)> {
        let kinds = [
            ("items", self.items, other.items),
            ("paragraphs", self.paragraphs, other.paragraphs),
            ("links", self.links, other.links),
            ("stressed", self.stressed, other.stressed),
        ];
        kinds.into_iter().find(|(kind, ours, theirs)| ours != theirs && (links_count || *kind != "links"))
    }
}

/// Whether a text on one line is an item of a list.
fn begins_list(text: &str) -> bool {
    text.starts_with(['-', '+', '1'])
}

fn run(on: &Prose<'_>, findings: &mut Vec<Finding>) {
    for text in on.texts.iter().filter(|text| !text.is_address()) {
        let mut said = text.versions.iter().filter(|version| !version.version.is_blank()).peekable();
        let Some(source) = said.next().filter(|_| said.peek().is_some()) else { continue };
        let ours = Structure::of(source.version);
        for version in said {
            let theirs = Structure::of(version.version);
            // Where an address is missing, that is said of the figures.
            let links_count = links(source) == links(version);
            let Some((kind, ours, theirs)) = ours.difference(theirs, links_count) else { continue };
            let language = &version.version.language;
            let with = |id: &'static str| {
                let message = Message::new(id).with("kind", kind).with("ours", ours).with("theirs", theirs);
                message.with("source", source.version.language.as_str()).with("language", language.as_str())
            };
            let finding = text.finding(CHECK.name, version.version.span, language).message(with(CHECK.name)).about(kind);
            let label = with("translation-structure.source");
            findings.push(finding.help(Message::new("translation-structure.help")).label(source.version.span, label));
        }
    }
}

/// How many addresses a text names.
fn links(version: &ReadVersion<'_>) -> usize {
    version.figures().iter().filter(|figure| matches!(figure.value, Value::Link(_) | Value::Email(_))).count()
}
