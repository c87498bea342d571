//! The words with which a language says that something is done within a time: `locales/LANGUAGE/deadlines.ftl`.

use super::Words;
use super::per_language::PerLanguage;
use crate::model::Language;

/// The words of a language before the time by which something is done.
#[derive(Debug)]
pub struct Deadlines {
    /// In lower case, each with the blank or apostrophe that parts it from the time.
    before: Vec<String>,
}

static DEADLINES: PerLanguage<Deadlines> = PerLanguage::new(Deadlines::read);

/// The longest stretch before a time that is looked at, in bytes.
const LONGEST: usize = 40;

impl Deadlines {
    /// The words of a language; those of English for one without files.
    #[must_use]
    pub fn of(language: &Language) -> &'static Self {
        DEADLINES.of(language)
    }

    fn read(words: &Words) -> Self {
        let before = words.alternatives("deadlines-before");
        Self {
            before: before.iter().map(|word| word.to_lowercase()).collect(),
        }
    }

    /// Whether the time that begins at a byte of a text is one within which something is done: "within" stands before it.
    #[must_use]
    pub fn ends_within(&self, text: &str, time: usize) -> bool {
        let Some(before) = text.get(..time) else {
            return false;
        };
        let before = before.trim_end_matches([' ', '\u{a0}', '\n']);
        let from = (before.len().saturating_sub(LONGEST)..before.len())
            .find(|at| before.is_char_boundary(*at));
        let near = before[from.unwrap_or(before.len())..]
            .to_lowercase()
            .replace(['\n', '\u{a0}'], " ");
        self.before.iter().any(|phrase| {
            let rest = near.strip_suffix(phrase.as_str());
            rest.is_some_and(|rest| !rest.ends_with(char::is_alphanumeric))
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_time_within_which_is_told_from_others() {
        for (language, text, within) in [
            ("en", "We come within ~", true),
            ("en", "Within the next ~ we come", true),
            ("en", "We search for ~", false),
            ("en", "The location is older than ~", false),
            ("en", "In therewithin ~", false),
            ("fr", "Nous venons dans les ~", true),
            ("fr", "Elle arrive endéans ~", true),
            ("fr", "L'équipe cherche pendant ~", false),
            ("nl", "De ploeg is er binnen\u{a0}~", true),
            ("nl", "De ploeg zoekt tot ~", false),
        ] {
            let at = text.find('~').expect("a time");
            let deadlines = Deadlines::of(&language.into());
            assert_eq!(deadlines.ends_within(text, at), within, "{text}");
        }
    }
}
