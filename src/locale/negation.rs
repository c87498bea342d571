//! Whether a text denies something, by the words of a language: `locales/LANGUAGE/negation.ftl`.
//!
//! Languages deny in other ways: "do not forget" is `denk aan`, `ne … que` is "only". So there are words that surely deny
//! and words that may stand where another language denies; a text without any of both denies nothing. `without` is such a
//! word too, but one that every language has: where two texts say it equally often, it stands for itself in both.

use std::borrow::Cow;
use std::ops::Range;

use memchr::memchr2_iter;
use rustc_hash::FxHashMap;

use super::Words;
use super::letters::{begins_otherwise, words};
use super::openings::Openings;
use super::per_language::PerLanguage;
use crate::model::Language;

/// The words with which a language denies.
#[derive(Debug)]
pub struct Negation {
    /// The words, and how far each denies.
    words: FxHashMap<String, Force>,
    /// Phrases that deny nothing although a word of denial stands in them: "pas à pas", "no later than".
    idioms: Vec<&'static str>,
    /// Beginnings of words that say as much as a denial: `onmogelijk`, `unable`.
    beginnings: Vec<&'static str>,
    /// How the words and the beginnings begin: most words of a text begin otherwise.
    openings: Openings,
}

/// How far a word denies.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Force {
    Surely,
    Perhaps,
    /// That something lacks: `without`.
    Lacking,
}

/// How far a text denies something.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Denied {
    /// Where it surely does so first.
    pub surely: Option<Range<usize>>,
    /// Whether a word stands there that may do for a denial.
    pub perhaps: bool,
    /// How often it says `without`.
    pub lacking: usize,
}

impl Denied {
    /// Whether nothing in the text says so.
    #[must_use]
    pub const fn is_nothing(&self) -> bool {
        self.surely.is_none() && !self.perhaps && self.lacking == 0
    }

    /// Where the text denies what nothing in another one does. A `without` of the other may do for the denial, unless it
    /// stands here as well.
    #[must_use]
    pub fn beyond(&self, other: &Self) -> Option<&Range<usize>> {
        let may_say_it = other.surely.is_some() || other.perhaps || other.lacking > self.lacking;
        self.surely.as_ref().filter(|_| !may_say_it)
    }
}

static NEGATION: PerLanguage<Negation> = PerLanguage::new(Negation::read);

impl Negation {
    /// The words of a language; those of English for one without files.
    #[must_use]
    pub fn of(language: &Language) -> &'static Self {
        NEGATION.of(language)
    }

    fn read(words: &Words) -> Self {
        let of =
            |id: &str, force: Force| words.list(id).map(move |word| (word.to_lowercase(), force));
        let all: FxHashMap<_, _> = of("negation-likely", Force::Perhaps)
            .chain(of("negation-lacking", Force::Lacking))
            .chain(of("negation-sure", Force::Surely))
            .collect();
        let beginnings: Vec<_> = words.list("negation-beginnings").collect();
        let mut openings = Openings::new();
        all.keys().for_each(|word| openings.add(word));
        beginnings
            .iter()
            .for_each(|word| openings.add_beginning(word));
        Self {
            openings,
            beginnings,
            idioms: words.list("negation-idioms").collect(),
            words: all,
        }
    }

    /// How far a text denies something.
    #[must_use]
    pub fn of_text(&self, text: &str) -> Denied {
        let found = self.scan(text);
        if found.surely.is_none() {
            return found;
        }
        // Most denials are meant: only where one stands is an idiom looked for.
        match self.without_idioms(text) {
            Cow::Borrowed(_) => found,
            Cow::Owned(masked) => self.scan(&masked),
        }
    }

    fn scan(&self, text: &str) -> Denied {
        let mut denied = Denied::default();
        let mut lower = String::new();
        for range in words(text) {
            let word = &text[range.clone()];
            if !self.openings.may_hold(word) {
                continue;
            }
            let is_lower = word.bytes().all(|byte| byte.is_ascii_lowercase());
            let bare = if is_lower {
                word
            } else {
                lower.clear();
                if word.is_ascii() {
                    lower.push_str(word);
                    lower.make_ascii_lowercase();
                } else {
                    lower.extend(word.chars().flat_map(char::to_lowercase));
                }
                lower.as_str()
            };
            match self.words.get(bare) {
                Some(Force::Surely) => denied.surely = denied.surely.or(Some(range)),
                Some(Force::Perhaps) => denied.perhaps = true,
                Some(Force::Lacking) => denied.lacking += 1,
                None => {}
            }
            let begins = |start: &&str| !begins_otherwise(bare, start) && bare.starts_with(*start);
            denied.perhaps = denied.perhaps || self.beginnings.iter().any(begins);
        }
        denied
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
            let Some(first) = idiom.bytes().next() else {
                continue;
            };
            let (small, large) = (first.to_ascii_lowercase(), first.to_ascii_uppercase());
            for at in memchr2_iter(small, large, text.as_bytes()).filter(begins) {
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
                found if found.is_nothing() => Some("nothing"),
                found => found.surely.map(|range| &text[range]),
            };
            assert_eq!(at, denied, "{text}");
        }
        let plain = Negation::of(&"en".into()).of_text("We come at once.");
        assert!(plain.is_nothing());
    }

    #[test]
    fn without_does_for_a_denial_only_where_the_other_text_lacks_it() {
        for (dutch, french, lost) in [
            (
                "Zonder bewijs betalen we.",
                "Sans preuve, nous ne payons pas.",
                Some("pas"),
            ),
            (
                "Met een bewijs betalen we.",
                "Sans preuve, nous ne payons pas.",
                Some("pas"),
            ),
            (
                "Zonder bewijs betalen we niet.",
                "Sans preuve, nous ne payons pas.",
                None,
            ),
            (
                "Betaal zonder te wachten.",
                "Payez, vous n'attendez pas.",
                None,
            ),
            (
                "Kom zonder afspraak, zonder wachten.",
                "Venez sans rendez-vous, et n'attendez pas.",
                None,
            ),
            (
                "Zonder aanvraag vervalt de premie.",
                "Sans demande, vous n'aurez pas la prime.",
                None,
            ),
        ] {
            let [ours, theirs] = [("nl", dutch), ("fr", french)]
                .map(|(tag, text)| Negation::of(&tag.into()).of_text(text));
            assert_eq!(
                theirs.beyond(&ours).map(|at| &french[at.clone()]),
                lost,
                "{french}"
            );
            assert_eq!(ours.beyond(&theirs), None, "{dutch}");
        }
    }
}
