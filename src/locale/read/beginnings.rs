//! What figures in words begin with: most words of a text begin none, and a look at their letters tells.

use rustc_hash::FxHashMap;

use super::cursor::word_end;
use crate::locale::openings::Openings;

/// What a word can begin, or be.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub(super) struct Begins(u8);

impl Begins {
    /// The name of a month.
    pub const MONTH: Self = Self(1);
    /// A phrase that is a length of time: "half an hour".
    pub const LENGTH: Self = Self(1 << 1);
    /// A moment of the day: "noon".
    pub const MOMENT: Self = Self(1 << 2);
    /// A single unit of time: "one day", "a week", "within the month".
    pub const SINGLE: Self = Self(1 << 3);
    /// A number.
    pub const NUMBER: Self = Self(1 << 4);

    /// Whether it can begin this too.
    pub const fn may_be(self, other: Self) -> bool {
        self.0 & other.0 != 0
    }
}

/// The first words of all that can be a figure, in small letters.
#[derive(Debug, Clone, Default)]
pub(super) struct Beginnings {
    words: FxHashMap<String, Begins>,
    openings: Openings,
}

impl Beginnings {
    /// Takes in what begins with a phrase's first word.
    pub fn add(&mut self, phrase: &str, what: Begins) {
        let word = &phrase[..word_end(phrase, 0)];
        self.openings.add(word);
        let known = self.words.entry(word.to_owned()).or_default();
        known.0 |= what.0;
    }

    /// What a word in small letters can begin.
    pub fn of(&self, word: &str) -> Option<Begins> {
        self.words.get(word).copied()
    }

    /// Whether a word, as it is written, looks like one that begins something.
    pub fn may_hold(&self, word: &str) -> bool {
        self.openings.may_hold(word)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_word_that_begins_something_is_never_passed_over() {
        let mut known = Beginnings::default();
        for phrase in ["within the", "a", "été", "œuf", "vingt-quatre"] {
            known.add(phrase, Begins::SINGLE);
        }
        known.add("a", Begins::NUMBER);
        for word in ["within", "Within", "A", "Été", "ÉTÉ", "Œuf", "VINGT-QUATRE"] {
            assert!(known.may_hold(word), "{word}");
            assert!(known.of(&word.to_lowercase()).is_some(), "{word}");
        }
        for word in ["with", "wonder", "an", "eté", "the", "vingt-cinq"] {
            assert!(!known.may_hold(word), "{word}");
        }
        let article = known.of("a").unwrap_or_default();
        assert!(
            article.may_be(Begins::SINGLE)
                && article.may_be(Begins::NUMBER)
                && !article.may_be(Begins::MONTH)
        );
    }
}
