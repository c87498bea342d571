//! What is told across languages: in which one a text is, by the small words that only one has; which abbreviations
//! everyone knows.

use std::sync::LazyLock;

use rustc_hash::FxHashSet;

use super::table::Small;
use super::tables::TABLES;

/// How many words of another language a text must hold at least.
const ENOUGH: usize = 3;

/// How many of them for one of its own: a name or a few quoted words change nothing.
const FOR_ONE: usize = 4;

/// The acronyms of all languages.
static ACRONYMS: LazyLock<FxHashSet<&'static str>> = LazyLock::new(|| {
    let tables = TABLES.iter();
    tables
        .flat_map(|(_, table)| table.list("acronym"))
        .collect()
});

/// How often small words that only one language has stand in a text, for each language; and behind them how many others do.
#[derive(Debug, Default)]
pub(super) struct SmallWords([usize; LANGUAGES + 1]);

const LANGUAGES: usize = TABLES.len();

impl SmallWords {
    pub(super) fn count(&mut self, word: Small) {
        // Others are counted too: which a word is nobody can guess, least a processor.
        let place = match word {
            Small::Of(language) => usize::from(language),
            Small::No | Small::OfMany => LANGUAGES,
        };
        self.0[place.min(LANGUAGES)] += 1;
    }

    /// The language in which a text with them is, where it clearly is another than this one. Short texts are in any.
    pub(super) fn other_language(&self, own: &str) -> Option<&'static str> {
        let counts = &self.0[..LANGUAGES];
        if counts.iter().all(|count| *count < ENOUGH) {
            return None;
        }
        // Of two that are as many, the last counts.
        let most = counts.iter().enumerate().max_by_key(|(_, count)| **count);
        let (most, count) = most?;
        let (other, _) = TABLES.get(most)?;
        // Where a language has more words than any other, no text in it is in another.
        if *other == own {
            return None;
        }
        let own = TABLES.iter().position(|(tag, _)| *tag == own)?;
        (*count >= FOR_ONE * counts[own]).then_some(other)
    }
}

/// Whether a word is one of the small words of any language, in capitals or not.
#[must_use]
pub fn is_small_word(word: &str) -> bool {
    let lower = word.to_lowercase();
    // Each table knows the small words of all.
    let known = TABLES.first().and_then(|(_, table)| table.word(&lower));
    known.is_some_and(|word| word.small != Small::No)
}

/// Whether a word in capitals is an abbreviation that everyone knows, in any language.
#[must_use]
pub fn is_everyday_acronym(word: &str) -> bool {
    ACRONYMS.contains(word)
}

#[cfg(test)]
mod tests {
    use super::super::Wording;
    use crate::locale::Words;

    fn other_language(text: &str, language: &str) -> Option<&'static str> {
        Wording::of(&language.into()).read(text).other_language
    }

    #[test]
    fn texts_are_told_by_their_small_words() {
        for (text, is) in [
            ("We komen naar u toe als het niet anders kan.", "nl"),
            (
                "Nous venons chez vous quand il le faut, avec notre camion.",
                "fr",
            ),
            ("You can call us when there is no power at your home.", "en"),
            (
                "Sie können uns anrufen, wenn bei Ihnen der Strom ausfällt.",
                "de",
            ),
        ] {
            for language in Words::languages() {
                let found = other_language(text, language);
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
            assert_eq!(other_language(text, language), None, "{text}");
        }
    }
}
