//! What is made of the words of a language, once for each.

use std::sync::OnceLock;

use super::Words;
use super::messages::COUNT;
use crate::model::Language;

/// A value for each language there are files for, made of its words when it is first needed.
pub(super) struct PerLanguage<T: 'static> {
    read: fn(&Words) -> T,
    known: [OnceLock<T>; COUNT],
    /// Where no language has files at all.
    none: OnceLock<T>,
}

impl<T> PerLanguage<T> {
    /// `read` makes the value of the words of a language.
    pub(super) const fn new(read: fn(&Words) -> T) -> Self {
        Self {
            read,
            known: [const { OnceLock::new() }; COUNT],
            none: OnceLock::new(),
        }
    }

    /// The value of a language; that of English for one without files.
    pub(super) fn of(&'static self, language: &Language) -> &'static T {
        let words = Words::for_language(language.as_str());
        let cell = self.known.get(words.place()).unwrap_or(&self.none);
        cell.get_or_init(|| (self.read)(&words))
    }
}
