//! Whether a text denies something, by the words of a language: `locales/LANGUAGE/negation.ftl`.
//!
//! Languages deny in other ways: "do not forget" is `denk aan`, `ne … que` is "only". So there are words that surely deny
//! and words that may stand where another language denies; a text without any of both denies nothing.

use std::borrow::Cow;
use std::ops::Range;

use rustc_hash::FxHashMap;

use super::Words;
use super::letters::{begins_otherwise, words};
use super::per_language::PerLanguage;
use crate::model::Language;

/// The words with which a language denies.
#[derive(Debug)]
pub struct Negation {
    /// The words, and whether they surely deny.
    words: FxHashMap<String, bool>,
    /// Phrases that deny nothing although a word of denial stands in them: "pas à pas", "no later than".
    idioms: Vec<&'static str>,
    /// Beginnings of words that say as much as a denial: `onmogelijk`, `unable`.
    beginnings: Vec<&'static str>,
    /// The most bytes of one of the words.
    longest: usize,
}

/// How far a text denies something.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Negated {
    /// At this place.
    Surely(Range<usize>),
    /// A word stands there that may do for a denial.
    Perhaps,
    /// Nothing says so.
    Not,
}

static NEGATION: PerLanguage<Negation> = PerLanguage::new(Negation::read);

impl Negation {
    /// The words of a language; those of English for one without files.
    #[must_use]
    pub fn of(language: &Language) -> &'static Self {
        NEGATION.of(language)
    }

    fn read(words: &Words) -> Self {
        let of = |id: &str, sure: bool| words.list(id).map(move |word| (word.to_lowercase(), sure));
        let all: FxHashMap<_, _> = of("negation-likely", false)
            .chain(of("negation-sure", true))
            .collect();
        Self {
            longest: all.keys().map(String::len).max().unwrap_or_default(),
            beginnings: words.list("negation-beginnings").collect(),
            idioms: words.list("negation-idioms").collect(),
            words: all,
        }
    }

    /// Whether a text denies something.
    #[must_use]
    pub fn of_text(&self, text: &str) -> Negated {
        let found = self.scan(text);
        if !matches!(found, Negated::Surely(_)) {
            return found;
        }
        // Most denials are meant: only where one stands is an idiom looked for.
        match self.without_idioms(text) {
            Cow::Borrowed(_) => found,
            Cow::Owned(masked) => self.scan(&masked),
        }
    }

    fn scan(&self, text: &str) -> Negated {
        let mut perhaps = false;
        let mut lower = String::new();
        for range in words(text) {
            let word = &text[range.clone()];
            let is_lower = word.bytes().all(|byte| byte.is_ascii_lowercase());
            let bare = if is_lower {
                word
            } else {
                lower.clear();
                lower.extend(word.chars().flat_map(char::to_lowercase));
                lower.as_str()
            };
            let is_short = bare.len() <= self.longest;
            let known = is_short.then(|| self.words.get(bare)).flatten();
            match known {
                Some(true) => return Negated::Surely(range),
                Some(false) => perhaps = true,
                None => {}
            }
            let begins = |start: &&str| !begins_otherwise(bare, start) && bare.starts_with(*start);
            perhaps = perhaps || self.beginnings.iter().any(begins);
        }
        if perhaps {
            Negated::Perhaps
        } else {
            Negated::Not
        }
    }
}

impl Negation {
    /// The text with blanks for idioms, byte for byte.
    fn without_idioms<'t>(&self, text: &'t str) -> Cow<'t, str> {
        let mut masked = Cow::Borrowed(text);
        for idiom in self.idioms.iter().copied() {
            let begins = |at: &usize| {
                let here = text.get(*at..*at + idiom.len());
                here.is_some_and(|here| here.eq_ignore_ascii_case(idiom))
            };
            let places = (0..text.len().saturating_sub(idiom.len() - 1)).filter(begins);
            for at in places.collect::<Vec<_>>() {
                let blanks = " ".repeat(idiom.len());
                masked.to_mut().replace_range(at..at + idiom.len(), &blanks);
            }
        }
        masked
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn denials_are_told_from_what_only_may_be_one() {
        for (language, text, denied) in [
            ("en", "We do not come.", Some("not")),
            ("en", "You can't pay by card.", Some("can't").map(|_| "t")),
            ("en", "Come without a bag.", None),
            ("fr", "Nous n'intervenons pas.", Some("pas")),
            ("fr", "Vous ne payez que le timbre.", None),
            ("fr", "Il vous guide pas à pas.", Some("nothing")),
            ("fr", "Pas à pas, mais pas seul.", Some("pas")),
            ("nl", "Kom niet later dan vijf uur.", Some("nothing")),
            ("nl", "We komen niet.", Some("niet")),
            ("nl", "U betaalt alleen de postzegel.", None),
            ("de", "Wir kommen nicht.", Some("nicht")),
            ("de", "Sie zahlen keine Gebühr.", Some("keine")),
            (
                "de",
                "Spätestens, und nicht später als um fünf.",
                Some("nothing"),
            ),
            ("de", "Das ist unmöglich.", None),
        ] {
            let found = Negation::of(&language.into()).of_text(text);
            let at = match found {
                Negated::Surely(range) => Some(&text[range]),
                Negated::Perhaps => None,
                Negated::Not => Some("nothing"),
            };
            assert_eq!(at, denied, "{text}");
        }
        let plain = Negation::of(&"en".into()).of_text("We come at once.");
        assert_eq!(plain, Negated::Not);
    }
}
