//! A text in one language: its words and placeholders, markup that pages do not carry, and its translations in PO files.

use std::borrow::Cow;
use std::ops::Range;

use smallvec::{SmallVec, smallvec};
use smol_str::SmolStr;

use super::reader::{Reader, unknown_name};
use crate::diagnostic::{Finding, Fix, Message};
use crate::model::Language;
use crate::model::language::{self, Mistake, Stretch};
use crate::model::path::KeyPath;
use crate::model::places::Places;
use crate::model::signs::Signs;
use crate::model::text::{Origin, Piece, Reference, Version};
use crate::source::Span;
use crate::spec::Written;

impl Reader<'_> {
    /// The versions in the PO files beside the file in which the text stands.
    pub(super) fn translations(&mut self, span: Span, path: &str, source: &str) -> Vec<Version> {
        let context = self.context;
        let files = context
            .translations
            .get(&span.source)
            .map_or(&[][..], |files| files.as_slice());
        let mut versions = Vec::new();
        for (language, file) in files {
            if !self.languages.contains(language) {
                continue;
            }
            let Some(entry) = file.get(path) else {
                continue;
            };
            if entry.translation.text.is_empty() {
                continue;
            }
            // A tool that only noted the older source and took the new one over left the flag, until someone looks.
            let noted = entry.previous.as_ref().filter(|_| entry.fuzzy);
            let older = noted.is_some_and(|previous| !previous.is(source));
            let origin = Origin::Translation {
                fuzzy: entry.fuzzy,
                stale: older || !entry.source.is(source),
            };
            let translation = &entry.translation;
            let places = Places::of_translation(translation);
            versions.push(self.version(
                language.clone(),
                translation.span,
                &translation.text.as_str().into(),
                origin,
                places,
                KeyPath::of(path),
            ));
        }
        versions
    }

    /// Where the characters of a text stand in the file it was read from.
    pub(super) fn places(&self, span: Span, written: &Written) -> Places {
        match self.file(span.source) {
            Some(file) => Places::of_scalar(file, span, written),
            None => Places::whole(span),
        }
    }

    pub(super) fn version(
        &mut self,
        language: Language,
        span: Span,
        raw: &SmolStr,
        origin: Origin,
        places: Places,
        path: KeyPath<'_>,
    ) -> Version {
        let signs = Signs::of(raw);
        let (pieces, inserts) = if language::is_words_alone(raw, signs) {
            let words = Piece::Words(raw.clone());
            (SmallVec::from_buf([words]), Vec::new())
        } else {
            self.pieces(raw, signs, &language, &places, path)
        };
        for (range, markup) in crate::model::markup::refused(raw, signs) {
            let place = places.span(range);
            let finding =
                Finding::new("text-markup", place).message(Message::new(markup.message()));
            self.report(
                finding
                    .help(Message::new("text-markup.help"))
                    .at_path(path)
                    .in_language(language.as_str()),
            );
        }
        Version {
            language,
            span,
            raw: raw.clone(),
            signs,
            inserts,
            places,
            pieces,
            origin,
        }
    }

    /// The words and placeholders of a text, and where the placeholders stand in it.
    fn pieces(
        &mut self,
        raw: &SmolStr,
        signs: Signs,
        language: &Language,
        places: &Places,
        path: KeyPath<'_>,
    ) -> (SmallVec<[Piece; 1]>, Vec<Range<usize>>) {
        let stretches = match language::stretches(raw, signs) {
            Ok(stretches) => stretches,
            Err(mistakes) => {
                self.brace_mistakes(raw, mistakes, language, places, path);
                smallvec![Stretch::Words(Cow::Borrowed(&**raw))]
            }
        };
        let is_insert = |stretch: &&Stretch<'_>| matches!(stretch, Stretch::Insert { .. });
        let mut inserts = Vec::with_capacity(stretches.iter().filter(is_insert).count());
        let mut pieces = SmallVec::with_capacity(stretches.len());
        for stretch in stretches {
            match stretch {
                Stretch::Words(words) if words.len() == raw.len() => {
                    pieces.push(Piece::Words(raw.clone()));
                }
                Stretch::Words(words) => pieces.push(Piece::Words(words.into())),
                Stretch::Insert { name, range } => {
                    inserts.push(range.clone());
                    let place = places.span(range);
                    pieces.extend(self.placeholder(name, place, path, language));
                }
            }
        }
        (pieces, inserts)
    }

    fn brace_mistakes(
        &mut self,
        raw: &str,
        mistakes: Vec<Mistake>,
        language: &Language,
        places: &Places,
        path: KeyPath<'_>,
    ) {
        for mistake in mistakes {
            let place = |range| places.span(range);
            let finding = mistake.finding(language::Written::new(raw, &place));
            self.report(finding.at_path(path).in_language(language.as_str()));
        }
    }

    fn placeholder(
        &mut self,
        name: &str,
        span: Span,
        path: KeyPath<'_>,
        language: &Language,
    ) -> Option<Piece> {
        if let Some(reference) = self.names.insert(name) {
            if let Reference::Figure(id) = &reference {
                self.used_figures.insert(id.clone());
            }
            return Some(Piece::Insert {
                reference,
                written: name.into(),
                span,
            });
        }
        let known: Vec<_> = self.names.insertable().collect();
        let message = Message::new("reference-unknown-placeholder").with("name", name);
        let mut finding = unknown_name(span, message, name, &known)
            .at_path(path)
            .in_language(language.as_str());
        // The place holds the braces too, which a fix must keep.
        for edit in finding
            .fixes
            .iter_mut()
            .flat_map(|fix: &mut Fix| &mut fix.edits)
        {
            edit.text = format!("{{{}}}", edit.text);
        }
        self.report(finding);
        None
    }
}
