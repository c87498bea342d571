//! Interface words and messages in the reader's language.

use std::borrow::Cow;

use fluent_bundle::{FluentArgs, FluentValue};

use super::bundle::{self, Bundle, FALLBACK};
use crate::diagnostic::{Arg, Message};

/// The words of one language, in one form of address. Cheap to make and to copy around.
#[derive(Clone)]
pub struct Words {
    bundle: &'static Bundle,
    address: String,
}

impl Words {
    /// The words for a language tag. A tag with a region takes those of its language, one without files those of
    /// English.
    #[must_use]
    pub fn for_language(tag: &str) -> Self {
        Self {
            bundle: bundle::of(tag),
            address: String::new(),
        }
    }

    /// The same words addressing the reader as `je`, `u`, `tu`, `vous`; a language without such forms ignores it.
    #[must_use]
    pub fn addressing(mut self, form: &str) -> Self {
        self.address = form.to_lowercase();
        self
    }

    /// The ids of the words that pages, letters and staff sheets use.
    pub fn of_pages() -> impl Iterator<Item = &'static str> {
        bundle::of(FALLBACK).of_pages()
    }

    /// The tags of the languages that have words, sorted.
    pub fn languages() -> impl Iterator<Item = &'static str> {
        bundle::tags()
    }

    /// The tag of the language the words are in: for an unknown language, `en`.
    #[must_use]
    pub fn language(&self) -> &'static str {
        self.bundle.tag
    }

    /// A word without arguments: `message` or `message.attribute`.
    #[must_use]
    pub fn word(&self, id: &str) -> String {
        self.word_with(id, &[])
    }

    /// A word whose places are filled: texts as they are, counts choosing singular or plural, lists joined. How many a
    /// list `NAME` holds is `NAME-count`, so that a verb can agree with it.
    #[must_use]
    pub fn word_with(&self, id: &str, args: &[(&str, Arg)]) -> String {
        self.find(id, args).unwrap_or_else(|| missing(id))
    }

    /// The same, where this language, or English in its place, has such a word.
    #[must_use]
    pub fn find(&self, id: &str, args: &[(&str, Arg)]) -> Option<String> {
        let filled = || self.filled(args);
        let text = self.bundle.text(id, filled);
        let text = text.or_else(|| bundle::of(FALLBACK).text(id, filled));
        text.map(Cow::into_owned)
    }

    /// The sentence of a message.
    #[must_use]
    pub fn text(&self, message: &Message) -> String {
        self.word_with(&message.id, &message.args)
    }

    /// Whether this language, or English in its place, has such a word.
    #[must_use]
    pub fn has(&self, id: &str) -> bool {
        self.find(id, &[]).is_some()
    }

    /// A word that lists alternatives, separated by `|`, one by one.
    #[must_use]
    pub fn alternatives(&self, id: &str) -> Vec<String> {
        self.word(id)
            .split('|')
            .map(|one| one.trim().to_owned())
            .filter(|one| !one.is_empty())
            .collect()
    }

    /// The items of a list of words by which texts are read, one by one: such a list shows nothing but itself.
    pub(super) fn list(&self, id: &str) -> impl Iterator<Item = &'static str> + use<> {
        let own = self.bundle.plain(id);
        let list = own.or_else(|| bundle::of(FALLBACK).plain(id));
        let items = list.unwrap_or_default().split('|');
        items.map(str::trim).filter(|item| !item.is_empty())
    }

    /// The place of the language the words are in, among all.
    pub(super) const fn place(&self) -> usize {
        self.bundle.place
    }

    pub(super) fn icu(&self) -> &'static super::icu::Icu {
        &self.bundle.icu
    }

    pub(super) fn format(&self, id: &str, args: FluentArgs) -> String {
        let text = self.bundle.text(id, || &args);
        text.or_else(|| bundle::of(FALLBACK).text(id, || &args))
            .map_or_else(|| missing(id), Cow::into_owned)
    }

    pub(super) fn args(&self) -> FluentArgs<'_> {
        let mut args = FluentArgs::new();
        args.set("address", self.address.as_str());
        args
    }

    /// What the places of a word are filled with.
    fn filled<'a>(&'a self, args: &'a [(&str, Arg)]) -> FluentArgs<'a> {
        let mut filled = self.args();
        for (name, arg) in args {
            if let Arg::All(items) | Arg::OneOf(items) = arg {
                filled.set(format!("{name}-count"), FluentValue::from(items.len()));
            }
            filled.set(*name, self.value(arg));
        }
        filled
    }

    fn value<'a>(&self, arg: &'a Arg) -> FluentValue<'a> {
        match arg {
            Arg::Text(text) => FluentValue::from(text.as_str()),
            Arg::Number(number) => FluentValue::from(*number),
            Arg::All(items) => FluentValue::from(self.bundle.icu.all(items)),
            Arg::OneOf(items) => FluentValue::from(self.bundle.icu.one_of(items)),
        }
    }
}

/// What stands where no language has the word: its id, so that a reader can at least name it. A test keeps released
/// code from getting here.
fn missing(id: &str) -> String {
    if cfg!(debug_assertions) {
        format!("[no message `{id}` in locales/{FALLBACK}]")
    } else {
        id.to_owned()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_region_takes_the_words_of_its_language_and_an_unknown_one_english() {
        assert_eq!(
            Words::for_language("nl-BE").word("section-audience"),
            "Voor wie"
        );
        assert_eq!(
            Words::for_language("FR").word("section-audience"),
            "Pour qui"
        );
        assert_eq!(
            Words::for_language("xx").word("section-audience"),
            "For whom"
        );
        assert_eq!(Words::for_language("").language(), "en");
    }

    #[test]
    fn counts_choose_the_plural_and_carry_the_marks_of_the_language() {
        let found = |tag: &str, count: usize| {
            Words::for_language(tag).word_with("next-more", &[("count", count.into())])
        };
        assert_eq!(found("fr", 1), "ensuite, une autre question reste ouverte");
        assert_eq!(found("nl", 1200), "hierna staan nog 1.200 vragen open");
        assert_eq!(
            found("fr", 1_000_000),
            "ensuite, 1\u{202f}000\u{202f}000 autres questions restent ouvertes"
        );
    }

    #[test]
    fn lists_are_joined_and_nothing_is_isolated() {
        let message = Message::new("condition-of")
            .with_all("fact", ["a", "b", "c"])
            .with_one_of("condition", ["d", "e"]);
        assert_eq!(
            Words::for_language("nl").text(&message),
            "a, b en c: d of e"
        );
    }

    #[test]
    fn a_verb_agrees_with_the_length_of_a_list() {
        let said = |rules: &[&str]| {
            let message = Message::new("rule-never-applies").with("rule", "a");
            Words::for_language("en").text(&message.with_all("rules", rules))
        };
        assert!(said(&["b"]).ends_with("b always speaks before it"));
        assert!(said(&["b", "c"]).ends_with("b and c always speak before it"));
    }

    #[test]
    fn dutch_addresses_the_reader_as_the_organisation_does() {
        let dutch = Words::for_language("nl");
        assert_eq!(dutch.word("section-check"), "Bekijk uw situatie");
        let familiar = dutch.addressing("je");
        assert_eq!(familiar.word("section-check"), "Bekijk je situatie");
        assert_eq!(familiar.word("section-offer"), "Wat je krijgt");
    }

    #[test]
    fn a_word_that_is_nowhere_is_named_and_nothing_panics() {
        let words = Words::for_language("fr");
        assert!(!words.has("no-such-word"));
        assert!(words.word("no-such-word").contains("no-such-word"));
        assert!(
            words
                .word("no-such-word.help")
                .contains("no-such-word.help")
        );
        assert!(words.word("offer-within").contains("$time"));
    }
}
