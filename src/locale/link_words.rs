//! Words of links that do not say where they lead: `locales/LANGUAGE/link-words.ftl`.

use rustc_hash::FxHashSet;

use super::Words;
use super::per_language::PerLanguage;
use crate::model::Language;

/// The words of a language that say nothing about where a link leads.
#[derive(Debug)]
pub struct LinkWords {
    empty: FxHashSet<String>,
}

static LINK_WORDS: PerLanguage<LinkWords> = PerLanguage::new(LinkWords::read);

impl LinkWords {
    /// The words of a language; those of English for one without files.
    #[must_use]
    pub fn of(language: &Language) -> &'static Self {
        LINK_WORDS.of(language)
    }

    fn read(words: &Words) -> Self {
        Self {
            empty: words.list("link-words-empty").map(bare).collect(),
        }
    }

    /// Whether the words of a link leave open where it leads.
    #[must_use]
    pub fn says_nothing(&self, words: &str) -> bool {
        let bare = bare(words);
        bare.is_empty() || self.empty.contains(&bare)
    }
}

/// The words alone, in lower case, with one blank between them.
fn bare(text: &str) -> String {
    let words = text.split(|sign: char| !sign.is_alphanumeric());
    let words: Vec<String> = words
        .filter(|word| !word.is_empty())
        .map(str::to_lowercase)
        .collect();
    words.join(" ")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn links_that_say_nothing_are_known_in_every_language() {
        for (language, words) in [
            ("en", "Click here"),
            ("en", "here."),
            ("fr", "cliquez ici"),
            ("fr", "En savoir plus…"),
            ("nl", "Klik hier"),
            ("nl", "→"),
            ("de", "Klicken Sie hier"),
            ("de", "Mehr erfahren …"),
        ] {
            assert!(
                LinkWords::of(&language.into()).says_nothing(words),
                "{words}"
            );
        }
        for (language, words) in [
            ("en", "the form"),
            ("fr", "le formulaire"),
            ("nl", "hier uw formulier"),
            ("de", "hier Ihr Formular"),
        ] {
            assert!(
                !LinkWords::of(&language.into()).says_nothing(words),
                "{words}"
            );
        }
    }
}
