use std::ops::Range;

use crate::checks::prelude::*;
use crate::checks::prose::{ReadText, ReadVersion};
use crate::checks::wording::{Reading, about_words};
use crate::locale::Wording;
use crate::locale::wording::Section;
use crate::model::Language;
use crate::model::text::TextRole;
use crate::source::Span;

check! {
    /// Clients are addressed in two ways: `je` beside `u`, `tu` beside `vous`.
    ///
    /// ## Why it matters
    ///
    /// A page that says `je` in one sentence and `u` in the next sounds like two offices. Readers notice it before they notice what you
    /// offer.
    ///
    /// The form that counts is the one under `address` in `helder.yaml`; where none is set, the one that most texts of the concept use.
    /// Stories, words in quotation marks, the words of laws and guidance for staff may address anyone.
    ///
    /// ## Examples
    ///
    /// ```yaml fails
    /// languages: [nl]
    /// address: {nl: u}
    /// summary: We komen bij je thuis.
    /// ```
    ///
    /// ```yaml fails
    /// languages: [fr]
    /// summary: Appelez-nous si vous avez perdu ta carte.
    /// ```
    ///
    /// ```yaml passes
    /// languages: [nl, fr]
    /// address: {nl: je, fr: vous}
    /// summary:
    ///   nl: Je meldt de diefstal en wij komen bij je langs.
    ///   fr: Vous signalez le vol et nous venons chez vous.
    /// ```
    ///
    /// ## How to mend
    ///
    /// Write the sentence in the form of your organisation; mind the verb, which changes with it.
    "address-mixed", Language, Warning, since "0.1.0", Texts(run)
}

/// The form of address that counts in a language.
struct Norm<'a> {
    /// The form itself: [`Section::Formal`] or [`Section::Informal`].
    form: Section,
    /// A word of that form, and where it stands.
    word: &'a str,
    place: Span,
    declared: bool,
}

fn run(on: &Prose<'_>, findings: &mut Vec<Finding>) {
    for language in &on.workspace.languages {
        let Some(norm) = declared(on, language).or_else(|| usual(on, language)) else { continue };
        for (text, version) in addressing(on, language) {
            if let Some(finding) = other(on, &norm, text, version) {
                findings.push(finding);
            }
        }
    }
}

/// The versions in a language that address a client.
fn addressing<'a>(
    on: &'a Prose<'_>,
    language: &'a Language,
) -> impl Iterator<Item = (&'a ReadText<'a>, &'a ReadVersion<'a>)> {
    let read = |text: &&ReadText<'_>| {
        use TextRole::{Address, Avoided, Search, Source, Staff, Story};
        !matches!(text.text.role, Address | Avoided | Search | Source | Staff | Story)
    };
    on.texts.iter().filter(read).flat_map(move |text| {
        let versions = text.versions.iter().filter(move |version| version.version.language == *language);
        versions.map(move |version| (text, version))
    })
}

fn declared<'a>(on: &'a Prose<'_>, language: &Language) -> Option<Norm<'a>> {
    let declared = on.workspace.address.get(language)?;
    let phrases = Wording::of(language).read(&declared.value).phrases;
    let form = phrases.iter().map(|phrase| phrase.section).find(|section| is_form(*section))?;
    Some(Norm { form, word: &declared.value, place: declared.span, declared: true })
}

/// The form that most texts use; of two that are as usual, the first.
fn usual<'a>(on: &'a Prose<'_>, language: &'a Language) -> Option<Norm<'a>> {
    let mut found: Vec<(Norm<'a>, usize)> = Vec::new();
    for (_, version) in addressing(on, language) {
        let reading = version.reading(on);
        let forms = [Section::Formal, Section::Informal];
        let mut said = forms.map(|form| said(reading, &version.masked, form).map(|range| (range, form)));
        said.sort_by_key(|said| said.as_ref().map(|(range, _)| range.start));
        for (range, form) in said.into_iter().flatten() {
            if let Some((_, count)) = found.iter_mut().find(|(norm, _)| norm.form == form) {
                *count += 1;
                continue;
            }
            let (word, place) = (&version.version.raw[range.clone()], version.span(range));
            found.push((Norm { form, word, place, declared: false }, 1));
        }
    }
    // Of equals, `max_by_key` takes the last.
    found.into_iter().rev().max_by_key(|(_, count)| *count).map(|(norm, _)| norm)
}

/// The finding about a version in the other form.
fn other(on: &Prose<'_>, norm: &Norm<'_>, text: &ReadText<'_>, version: &ReadVersion<'_>) -> Option<Finding> {
    let other = if norm.form == Section::Formal { Section::Informal } else { Section::Formal };
    let range = said(version.reading(on), &version.masked, other)?;
    let (message, label) = if norm.declared {
        ("address-mixed-declared", "address-mixed-declared.declared")
    } else {
        (CHECK.name, "address-mixed.other")
    };
    let mut finding = about_words(CHECK.name, message, (text, version), range);
    for message in [Some(&mut finding.message), finding.help.as_mut()].into_iter().flatten() {
        message.args.push(("form", norm.word.into()));
    }
    Some(finding.label(norm.place, Message::new(label)))
}

/// Where a version first addresses the client in a form, outside quotation marks.
fn said(reading: Reading<'_>, text: &str, form: Section) -> Option<Range<usize>> {
    let mut quotes = Quotes::default();
    let mut at = 0;
    let mut said = reading.of(form).map(|phrase| &phrase.range);
    let found = said.find(|range| {
        quotes.read(&text[at..range.start]);
        at = range.start;
        !quotes.are_open()
    });
    found.cloned()
}

const fn is_form(section: Section) -> bool {
    matches!(section, Section::Formal | Section::Informal)
}

/// Which quotation marks are open.
#[derive(Default)]
struct Quotes {
    pointed: bool,
    low: bool,
    curly: bool,
    straight: bool,
}

impl Quotes {
    fn read(&mut self, text: &str) {
        for sign in text.chars() {
            match sign {
                '«' => self.pointed = true,
                '»' => self.pointed = false,
                '„' => self.low = true,
                // Closes what „ opened, and opens where nothing is open.
                '“' if self.low => self.low = false,
                '“' => self.curly = true,
                '”' => self.curly = false,
                '"' => self.straight = !self.straight,
                _ => {}
            }
        }
    }

    const fn are_open(&self) -> bool {
        self.pointed || self.low || self.curly || self.straight
    }
}
