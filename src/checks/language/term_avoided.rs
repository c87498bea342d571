use std::ops::Range;

use rustc_hash::FxHashMap;

use crate::checks::prelude::*;
use crate::checks::prose::{ReadText, ReadVersion};
use crate::checks::wording::about_words;
use crate::diagnostic::{Edit, Fix};
use crate::locale::Wording;
use crate::locale::letters::words;
use crate::locale::slug::slug;
use crate::model::Language;
use crate::model::text::TextRole;
use crate::model::workspace::Term;
use crate::source::Span;

check! {
    /// A text uses a word that the glossary says to avoid.
    ///
    /// ## Why it matters
    ///
    /// Two words for one thing make readers look for the difference. Those who search for the word of the house do not find the page
    /// that uses another.
    ///
    /// Capitals do not count, nor do endings such as a plural's. Stories, search words, the words of laws and the glossary itself may
    /// use any word.
    ///
    /// ## Examples
    ///
    /// ```yaml fails
    /// languages: [nl]
    /// glossary:
    ///   recyclagepark: {nl: recyclagepark, avoid: {nl: [containerpark]}}
    /// summary: Breng oude kasten naar het containerpark.
    /// ```
    ///
    /// ```yaml passes
    /// languages: [nl]
    /// glossary:
    ///   recyclagepark: {nl: recyclagepark, avoid: {nl: [containerpark]}}
    /// summary: Breng oude kasten naar het recyclagepark.
    /// also_called: [containerpark]
    /// ```
    ///
    /// ## How to mend
    ///
    /// Write the term of the glossary, and mind its article and its plural. `helder check --fix` changes what is only another
    /// spelling of the same word. The word that people use stands under `also_called`, so that they find the page.
    "term-avoided", Language, Warning, since "0.1.0", Texts(run)
}

/// A word to avoid.
struct Avoided<'a> {
    /// Its words in lower case.
    words: Vec<String>,
    written: &'a str,
    /// What to write instead.
    term: Option<&'a str>,
    /// Where the glossary says so.
    place: Span,
}

/// The words to avoid in one language, by their first words.
struct Glossary<'a> {
    language: &'a Language,
    by_first: FxHashMap<String, Vec<Avoided<'a>>>,
    endings: &'static [&'static str],
}

fn run(on: &Prose<'_>, findings: &mut Vec<Finding>) {
    let glossaries: Vec<_> = on.workspace.languages.iter().filter_map(|language| Glossary::of(on, language)).collect();
    if glossaries.is_empty() {
        return;
    }
    for text in on.texts.iter().filter(|text| is_read(text)) {
        for version in &text.versions {
            let own = glossaries.iter().find(|glossary| *glossary.language == version.version.language);
            let found = own.into_iter().flat_map(|glossary| glossary.find(&version.masked));
            findings.extend(found.map(|(range, avoided, is_whole)| finding(text, version, range, avoided, is_whole)));
        }
    }
}

fn is_read(text: &ReadText<'_>) -> bool {
    use TextRole::{Address, Avoided, Search, Source, Story};
    !matches!(text.text.role, Address | Avoided | Search | Source | Story) && !text.text.path.starts_with("glossary.")
}

impl<'a> Glossary<'a> {
    /// The glossary of a language; none where nothing is to be avoided in it.
    fn of(on: &Prose<'a>, language: &'a Language) -> Option<Self> {
        let mut by_first = FxHashMap::<_, Vec<_>>::default();
        for (key, term) in &on.workspace.glossary {
            let lists = term.avoid.iter().filter(|(own, _)| own == language);
            for written in lists.flat_map(|(_, list)| list) {
                let avoided = Avoided {
                    words: words(&written.value).map(|range| written.value[range].to_lowercase()).collect(),
                    written: &written.value,
                    term: preferred(key, term, language),
                    place: written.span,
                };
                if let Some(first) = avoided.words.first() {
                    by_first.entry(first.clone()).or_default().push(avoided);
                }
            }
        }
        let endings = Wording::of(language).endings();
        (!by_first.is_empty()).then_some(Self { language, by_first, endings })
    }

    /// The words of a text that are to be avoided, and whether they stand there without an ending.
    fn find(&self, text: &str) -> Vec<(Range<usize>, &Avoided<'a>, bool)> {
        let mut found = Vec::new();
        let mut lower = String::new();
        let mut end = 0;
        for first in words(text) {
            lower.clear();
            lower.extend(text[first.clone()].chars().flat_map(char::to_lowercase));
            let mut stems = std::iter::once(lower.as_str())
                .chain(self.endings.iter().filter_map(|ending| lower.strip_suffix(ending)));
            let longest = stems.find_map(|stem| {
                let known = self.by_first.get(stem)?.iter();
                let fits = known.filter_map(|avoided| Some((self.end(text, &first, avoided, stem == lower)?, avoided)));
                fits.max_by_key(|((end, _), _)| *end)
            });
            if let Some(((to, is_whole), avoided)) = longest.filter(|_| first.start >= end) {
                found.push((first.start..to, avoided, is_whole));
                end = to;
            }
        }
        found
    }

    /// Where the words to avoid end, where they stand here, and whether without an ending.
    fn end(&self, text: &str, first: &Range<usize>, avoided: &Avoided<'_>, is_first_whole: bool) -> Option<(usize, bool)> {
        let [_, rest @ .., last] = &avoided.words[..] else {
            return Some((first.end, is_first_whole));
        };
        let mut following = words(&text[first.end..]).map(|range| first.end + range.start..first.end + range.end);
        let same = |range: Range<usize>, word: &String| text[range].to_lowercase() == *word;
        let follows = is_first_whole && rest.iter().all(|word| following.next().is_some_and(|range| same(range, word)));
        let range = following.next().filter(|_| follows)?;
        let written = text[range.clone()].to_lowercase();
        let ending = written.strip_prefix(last.as_str())?;
        (ending.is_empty() || self.endings.contains(&ending)).then_some((range.end, ending.is_empty()))
    }
}

/// The term itself in a language; its key where no text stands for it.
fn preferred<'a>(key: &'a str, term: &'a Term, language: &Language) -> Option<&'a str> {
    match &term.term {
        Some(text) => text.get(language).map(|version| &*version.raw),
        None => Some(key),
    }
}

fn finding(
    text: &ReadText<'_>,
    version: &ReadVersion<'_>,
    range: Range<usize>,
    avoided: &Avoided<'_>,
    is_whole: bool,
) -> Finding {
    let place = (text, version);
    let label = Message::new("term-avoided.glossary");
    let Some(term) = avoided.term else {
        return about_words(CHECK.name, "term-avoided-alone", place, range).label(avoided.place, label);
    };
    let written = &version.version.raw[range.clone()];
    let span = version.span(range.clone());
    let mut finding = about_words(CHECK.name, CHECK.name, place, range).label(avoided.place, label);
    for message in [Some(&mut finding.message), finding.help.as_mut()].into_iter().flatten() {
        message.args.push(("term", term.into()));
    }
    let is_plain = |sign: char| sign.is_alphanumeric() || matches!(sign, ' ' | '-');
    if !term.chars().all(is_plain) {
        return finding;
    }
    let term = like(written, term);
    finding.fix(Fix {
        title: Message::new("term-avoided.fix").with("term", term.as_str()),
        // Another spelling of the same word keeps its gender and its number; another word may not.
        safe: is_whole && spelling(avoided.written) == spelling(&term),
        edits: vec![Edit { span, text: term }],
    })
}

/// A term with a capital where the words that it replaces have one.
fn like(written: &str, term: &str) -> String {
    let mut letters = term.chars();
    match letters.next() {
        Some(first) if written.starts_with(char::is_uppercase) => first.to_uppercase().chain(letters).collect(),
        _ => term.to_owned(),
    }
}

/// What two spellings of one word have in common: its letters without accents, hyphens and blanks.
fn spelling(words: &str) -> String {
    slug(words).replace('-', "")
}
