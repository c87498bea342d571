//! How a quantity bends to the words before it: German says `3 Tage`, and `innerhalb von 3 Tagen`.
//!
//! The words stand in `locales/LANGUAGE/language.ftl`. A language without such forms has none there.

use rustc_hash::FxHashSet;

use super::Words;
use super::per_language::PerLanguage;
use crate::model::Language;

/// The forms that words of a language take behind others.
#[derive(Debug)]
pub struct Inflection {
    /// The words that want the other form, in lower case.
    after: FxHashSet<String>,
    /// The words that may stand between them and the number, in lower case.
    between: FxHashSet<String>,
    /// A word behind a number, and what becomes of it.
    forms: Vec<(String, String)>,
}

static INFLECTION: PerLanguage<Inflection> = PerLanguage::new(Inflection::read);

impl Inflection {
    /// The forms of a language; those of English, which has none, for one without files.
    #[must_use]
    pub fn of(language: &Language) -> &'static Self {
        INFLECTION.of(language)
    }

    fn read(words: &Words) -> Self {
        let set = |id: &str| words.list(id).map(str::to_owned).collect();
        let pairs = words.list("inflected-forms");
        let pairs = pairs.filter_map(|pair| pair.split_once('='));
        Self {
            after: set("inflected-after"),
            between: set("inflected-between"),
            forms: pairs
                .map(|(from, to)| (from.trim().to_owned(), to.trim().to_owned()))
                .collect(),
        }
    }

    /// Whether something that is said has another form behind some words.
    #[must_use]
    pub fn bends(&self, said: &str) -> bool {
        self.forms.iter().any(|(from, _)| said.contains(from))
    }

    /// What is said behind other words, in the form that those want.
    #[must_use]
    pub fn fit(&self, before: &str, mut said: String) -> String {
        for (from, to) in &self.forms {
            let wants = |at: &usize| {
                let is_word = !said[..*at].ends_with(char::is_alphanumeric)
                    && !said[*at + from.len()..].starts_with(char::is_alphanumeric);
                is_word && self.governs(&[before, &said[..*at]].concat())
            };
            let places = said.match_indices(from.as_str()).map(|(at, _)| at);
            let places: Vec<usize> = places.filter(wants).collect();
            for at in places.into_iter().rev() {
                said.replace_range(at..at + from.len(), to);
            }
        }
        said
    }

    /// Whether a text ends with a number, and one of the words before it wants the other form.
    fn governs(&self, text: &str) -> bool {
        let tokens = text.split_whitespace().rev();
        let mut tokens = tokens.map(|token| token.trim_matches(['*', '_', '(']));
        let is_number = |token: &str| token.starts_with(|first: char| first.is_ascii_digit());
        if !tokens.next().is_some_and(is_number) {
            return false;
        }
        for token in tokens.filter(|token| !is_number(token)) {
            let word = token.to_lowercase();
            if self.after.contains(&word) {
                return true;
            }
            if !self.between.contains(&word) {
                return false;
            }
        }
        false
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn fit(language: &str, before: &str, said: &str) -> String {
        Inflection::of(&language.into()).fit(before, said.to_owned())
    }

    #[test]
    fn german_times_bend_to_the_words_before_them() {
        for (before, said, fitted) in [
            ("Wir antworten innerhalb von ", "3 Tage", "3 Tagen"),
            ("Nach höchstens ", "1.500 Tage", "1.500 Tagen"),
            ("in den ersten *", "6 Monate", "6 Monaten"),
            ("von 2 bis ", "4 Jahre", "4 Jahren"),
            ("Es dauert ", "3 Tage", "3 Tage"),
            ("mehr als ", "3 Tage", "3 Tage"),
            ("Nach der Anfrage sind das ", "3 Tage", "3 Tage"),
            ("nach ", "1 Tag", "1 Tag"),
            ("nach ", "3 Tageskarten", "3 Tageskarten"),
            ("nach ", "Tage", "Tage"),
            ("", "innerhalb von 2 Werktage", "innerhalb von 2 Werktagen"),
            (
                "",
                "in 3 Tage oder für 4 Tage",
                "in 3 Tagen oder für 4 Tage",
            ),
            ("", "", ""),
        ] {
            assert_eq!(fit("de", before, said), fitted, "{before}{said}");
        }
    }

    #[test]
    fn other_languages_leave_them_alone() {
        assert_eq!(fit("nl", "binnen ", "3 dagen"), "3 dagen");
        assert_eq!(fit("fr", "dans un délai de ", "3 jours"), "3 jours");
    }
}
