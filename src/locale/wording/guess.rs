//! What is told across languages: in which one a text is, by the small words that only one has; which abbreviations
//! everyone knows.

use std::sync::LazyLock;

use rustc_hash::{FxHashMap, FxHashSet};

use super::FILE;
use super::file::Sections;
use crate::locale::Words;
use crate::locale::bundle;
use crate::model::Language;

/// How many words of another language a text must hold at least.
const ENOUGH: usize = 3;

/// How many of them for one of its own: a name or a few quoted words change nothing.
const FOR_ONE: usize = 4;

/// The small words and the acronyms of all languages.
struct Table {
    /// Small words in lower case, each with the only language that lists it; none where several do.
    words: FxHashMap<&'static str, Option<usize>>,
    acronyms: FxHashSet<&'static str>,
    languages: Vec<&'static str>,
    /// The most bytes that a word has.
    longest: usize,
}

static TABLE: LazyLock<Table> = LazyLock::new(|| {
    let languages: Vec<_> = Words::languages().collect();
    let mut words: FxHashMap<&'static str, Option<usize>> = FxHashMap::default();
    let mut acronyms = FxHashSet::default();
    for (language, tag) in languages.iter().enumerate() {
        let sections = Sections::read(bundle::file(tag, FILE));
        acronyms.extend(sections.words("acronym"));
        for word in sections.words("function") {
            let only = words.entry(word).or_insert(Some(language));
            if *only != Some(language) {
                *only = None;
            }
        }
    }
    Table {
        longest: words
            .keys()
            .map(|word| word.len())
            .max()
            .unwrap_or_default(),
        words,
        acronyms,
        languages,
    }
});

/// The language in which a text is, where it clearly is another than this one. Short texts are in any.
#[must_use]
pub fn other_language(text: &str, language: &Language) -> Option<&'static str> {
    let table = &*TABLE;
    let own = Words::for_language(language.as_str()).language();
    let own = table.languages.iter().position(|tag| *tag == own)?;
    let mut counts = vec![0; table.languages.len()];
    let mut lower = String::new();
    let words = text.split(|sign: char| !sign.is_alphanumeric());
    for word in words.filter(|word| !word.is_empty() && word.len() <= table.longest) {
        lower.clear();
        if word.is_ascii() {
            lower.push_str(word);
            lower.make_ascii_lowercase();
        } else {
            lower.extend(word.chars().flat_map(char::to_lowercase));
        }
        if let Some(Some(language)) = table.words.get(lower.as_str()) {
            counts[*language] += 1;
        }
    }
    let others = counts.iter().enumerate().filter(|(at, _)| *at != own);
    let (other, count) = others.max_by_key(|(_, count)| **count)?;
    let is_clear = *count >= ENOUGH && *count >= FOR_ONE * counts[own];
    is_clear.then(|| table.languages[other])
}

/// Whether a word is one of the small words of any language, in capitals or not.
#[must_use]
pub fn is_small_word(word: &str) -> bool {
    TABLE.words.contains_key(word.to_lowercase().as_str())
}

/// Whether a word in capitals is an abbreviation that everyone knows, in any language.
#[must_use]
pub fn is_everyday_acronym(word: &str) -> bool {
    TABLE.acronyms.contains(word)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn texts_are_told_by_their_small_words() {
        for (text, is) in [
            ("We komen naar u toe als het niet anders kan.", "nl"),
            (
                "Nous venons chez vous quand il le faut, avec notre camion.",
                "fr",
            ),
            ("You can call us when there is no power at your home.", "en"),
        ] {
            for language in ["nl", "fr", "en"] {
                let found = other_language(text, &language.into());
                let expected = (language != is).then_some(is);
                assert_eq!(found, expected, "{language}: {text}");
            }
        }
    }

    #[test]
    fn short_and_mixed_texts_are_left_alone() {
        for (language, text) in [
            ("fr", "Open data"),
            (
                "nl",
                "De dienst heet «Centre pour les citoyens de la ville», en u vindt hem aan het station.",
            ),
            ("fr", "Le site « Check your data » est gratuit."),
            ("en", "Rue de la Loi 16, 1000 Bruxelles"),
            ("fr", "~~~ ~~~"),
        ] {
            assert_eq!(other_language(text, &language.into()), None, "{text}");
        }
    }
}
