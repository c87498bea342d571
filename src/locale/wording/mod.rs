//! What the checks of language know of a language: its vague phrases, its sentences, its forms of address, how its
//! readability is counted.
//!
//! All of it stands in `locales/LANGUAGE/wording.txt`. In: a text, with signs of no meaning (`~`) for placeholders and
//! addresses. Out: [`Phrase`]s and [`Sentence`]s with their places.

#[cfg(test)]
mod file;
mod guess;
#[cfg(test)]
mod laid;
mod phrases;
mod readability;
mod section;
mod sentences;
mod table;
mod tables;
#[cfg(test)]
mod tests;

use smallvec::SmallVec;

use super::Words;
use super::per_language::PerLanguage;
use super::slots;
use crate::model::Language;
use readability::Readability;
use table::Table;

pub use guess::{is_everyday_acronym, is_small_word};
pub use phrases::Phrase;
use phrases::{Phrases, Read};
pub use section::Section;
use sentences::Abbreviations;
pub use sentences::Sentence;

/// What is known of one language.
#[derive(Debug)]
pub struct Wording {
    tag: &'static str,
    table: &'static Table,
    readability: Readability,
    abbreviations: Abbreviations,
    endings: Vec<&'static str>,
    /// The words that address a client: formally, and not.
    forms: [Vec<&'static str>; 2],
    /// Those of them that begin with a capital, in small letters.
    capitals: [Vec<String>; 2],
    /// How many words may stand between the auxiliary and the participle of a passive.
    pub between: usize,
}

/// What the words of a text say.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Said {
    /// The phrases that mean something to a check, in its order.
    pub phrases: Phrases,
    /// Its sentences, in its order.
    pub sentences: SmallVec<[Sentence; 1]>,
    /// The language it is in, where it clearly is another than it should be.
    pub other_language: Option<&'static str>,
}

fn begins_large(word: &str) -> bool {
    word.starts_with(char::is_uppercase)
}

static WORDINGS: PerLanguage<Wording> = PerLanguage::new(Wording::of_words);

impl Wording {
    /// What is known of a language; of English for one without files.
    #[must_use]
    pub fn of(language: &Language) -> &'static Self {
        WORDINGS.of(language)
    }

    fn of_words(words: &Words) -> Self {
        let tag = words.language();
        let table = tables::of(tag);
        let between = table.list("between").find_map(|line| line.parse().ok());
        let forms = ["formal", "informal"].map(|name| table.list(name).collect::<Vec<_>>());
        Self {
            tag,
            table,
            readability: Readability::read(table),
            abbreviations: table.list("abbreviation").collect(),
            endings: table.list("ending").collect(),
            capitals: forms.each_ref().map(|forms| {
                let large = forms.iter().filter(|form| begins_large(form));
                large.map(|form| form.to_lowercase()).collect()
            }),
            forms,
            between: between.unwrap_or_default(),
        }
    }

    /// What the words of a text say.
    #[must_use]
    pub fn read(&self, text: &str) -> Said {
        let Read {
            mut phrases,
            small_words,
            alone,
        } = phrases::read(self.table, text);
        phrases.retain(|phrase| self.has_its_capital(phrase, &text[phrase.range.clone()]));
        let sentences = match alone.words() {
            Some(words) => sentences::of_one(text, words).into_iter().collect(),
            None => self.sentences(text).into(),
        };
        Said {
            phrases,
            sentences,
            other_language: small_words.other_language(self.tag),
        }
    }

    /// Whether a form of address that the language writes with a capital has it: German `Sie` addresses a client, `sie`
    /// speaks of others.
    fn has_its_capital(&self, phrase: &Phrase, written: &str) -> bool {
        let capitals = match phrase.section {
            Section::Formal => &self.capitals[0],
            Section::Informal => &self.capitals[1],
            _ => return true,
        };
        // Most languages have none.
        if capitals.is_empty() || begins_large(written) {
            return true;
        }
        let small = written.to_lowercase();
        !capitals.contains(&small)
    }

    /// What a word may end with and still be the same word.
    #[must_use]
    pub fn endings(&self) -> &[&'static str] {
        &self.endings
    }

    /// The words that address a client, formally, and not; none where a language has one form.
    #[must_use]
    pub const fn forms_of_address(&self) -> &[Vec<&'static str>; 2] {
        &self.forms
    }

    /// How easily a text reads, from about 0 (hard) to 100 (easy): Flesch's measure, made for the language. None for a
    /// text without words.
    #[must_use]
    pub fn ease(&self, text: &str, sentences: &[Sentence]) -> Option<f64> {
        self.readability.ease(text, sentences)
    }

    /// The sentences of a text, in its order.
    #[must_use]
    pub fn sentences(&self, text: &str) -> Vec<Sentence> {
        sentences::sentences(text, &self.abbreviations)
    }
}
