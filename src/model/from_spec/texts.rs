//! Texts in their languages, and lists of words per language.

use smol_str::SmolStr;

use super::reader::{Reader, unknown_name};
use crate::diagnostic::Message;
use crate::model::Language;
use crate::model::path::KeyPath;
use crate::model::text::{INHERITED, Origin, Text, TextRole, Version, WordLists};
use crate::source::{Located, Span};
use crate::spec::{self, Loc, Written};

impl Reader<'_> {
    /// Reads a text that may not stand at all.
    pub(super) fn text(
        &mut self,
        spec: Option<&Loc<spec::Text>>,
        path: KeyPath<'_>,
        role: TextRole,
    ) -> Option<Text> {
        let spec = spec?;
        self.text_value(spec.get()?, spec.span, path, role)
    }

    /// Reads the texts of a list; its items have their number, from 0, in their path.
    pub(super) fn texts(
        &mut self,
        items: &[Loc<spec::Text>],
        path: KeyPath<'_>,
        role: TextRole,
    ) -> Vec<Text> {
        let read = |(index, item)| self.text(Some(item), path.item(index), role);
        items.iter().enumerate().filter_map(read).collect()
    }

    pub(super) fn text_value(
        &mut self,
        spec: &spec::Text,
        span: Span,
        path: KeyPath<'_>,
        role: TextRole,
    ) -> Option<Text> {
        let in_file = self.path_in_file(span, path);
        let path = KeyPath::of(&in_file);
        let mut versions;
        match spec {
            spec::Text::Source(written) => {
                let language = self.languages.first()?.clone();
                let places = self.places(span, written);
                versions = Vec::with_capacity(1);
                versions.push(self.version(
                    language,
                    span,
                    &written.text,
                    Origin::Source,
                    places,
                    path,
                ));
                versions.extend(self.translations(span, &in_file, &written.text));
            }
            spec::Text::Languages(map) => {
                versions = Vec::with_capacity(map.len());
                for (key, text) in map {
                    let Some(language) = self.known_language(key, path) else {
                        continue;
                    };
                    let Some(written) = text.get() else { continue };
                    let places = self.places(text.span, written);
                    versions.push(self.version(
                        language,
                        text.span,
                        &written.text,
                        Origin::Inline,
                        places,
                        path,
                    ));
                }
            }
        }
        if role == TextRole::Address {
            // No check of language reads addresses.
            let (blank, said): (Vec<_>, Vec<_>) = versions.into_iter().partition(Version::is_blank);
            blank
                .iter()
                .for_each(|version| self.report_blank(version.span, path));
            versions = said;
        }
        self.put_in_order(&mut versions);
        (!versions.is_empty()).then_some(Text {
            path: in_file,
            span,
            versions,
            role,
        })
    }

    /// Puts versions in the order of the workspace's languages, in which most stand already.
    fn put_in_order(&self, versions: &mut [Version]) {
        let mut languages = self.languages.iter();
        let in_order = |version: &Version| languages.any(|language| *language == version.language);
        if versions.iter().all(in_order) {
            return;
        }
        versions.sort_by_key(|version| {
            let mut languages = self.languages.iter();
            languages.position(|language| *language == version.language)
        });
    }

    /// What stands in `helder.yaml` under `defaults` and was inherited has its translations there.
    fn path_in_file(&self, span: Span, path: KeyPath<'_>) -> String {
        if self.defaults == Some(span.source) {
            path.behind(INHERITED)
        } else {
            path.into()
        }
    }

    pub(super) fn known_language(
        &mut self,
        key: &Located<SmolStr>,
        path: KeyPath<'_>,
    ) -> Option<Language> {
        let found = self
            .languages
            .iter()
            .find(|language| **language == *key.value)
            .cloned();
        if found.is_none() {
            let known: Vec<_> = self.languages.iter().map(Language::as_str).collect();
            let message = Message::new("reference-unknown-language").with("name", &*key.value);
            let finding = unknown_name(key.span, message, &key.value, &known);
            self.report(finding.at_path(path.key(&key.value)));
        }
        found
    }

    /// Reads lists of words per language; a string may hold several, parted by commas.
    pub(super) fn word_lists(
        &mut self,
        spec: Option<&Loc<spec::Words>>,
        path: KeyPath<'_>,
    ) -> WordLists {
        let Some(spec) = spec else { return Vec::new() };
        match spec.get() {
            None => Vec::new(),
            Some(spec::Words::Source(items)) => self.source_words(items, spec.span, path),
            Some(spec::Words::Languages(map)) => {
                let mut lists = Vec::new();
                for (key, items) in map {
                    let Some(language) = self.known_language(key, path) else {
                        continue;
                    };
                    let items = items.get().map(|items| &items[..]).unwrap_or_default();
                    lists.push((language, self.words_of(items, path)));
                }
                lists
            }
        }
    }

    fn words_of(&mut self, items: &[Loc<Written>], path: KeyPath<'_>) -> Vec<Located<String>> {
        let mut words = Vec::new();
        for item in items {
            if let Some(written) = self.written(item, path) {
                words.extend(split_words(written, item.span));
            }
        }
        words
    }

    fn source_words(&mut self, items: &[Loc<Written>], span: Span, path: KeyPath<'_>) -> WordLists {
        let Some(source) = self.languages.first().cloned() else {
            return Vec::new();
        };
        let mut lists = vec![(source, self.words_of(items, path))];
        let path = self.path_in_file(span, path);
        let files = self
            .context
            .translations
            .get(&span.source)
            .map_or(&[][..], |files| files.as_slice());
        for (language, file) in files {
            let paths = std::iter::once(path.clone())
                .chain((0..items.len()).map(|index| format!("{path}.{index}")));
            let entries: Vec<_> = paths.filter_map(|path| file.get(&path)).collect();
            if self.languages.contains(language) && !entries.is_empty() {
                let translations = entries.iter().map(|entry| &entry.translation);
                let words = translations
                    .flat_map(|entry| split_words(&entry.text, entry.span))
                    .collect();
                lists.push((language.clone(), words));
            }
        }
        lists
    }
}

fn split_words(text: &str, span: Span) -> Vec<Located<String>> {
    let words = text
        .split([',', ';', '\n'])
        .map(str::trim)
        .filter(|word| !word.is_empty());
    words
        .map(|word| Located::new(word.to_owned(), span))
        .collect()
}
