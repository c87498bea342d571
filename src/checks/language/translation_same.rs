use crate::checks::prelude::*;
use crate::checks::prose::ReadVersion;
use crate::model::text::TextRole;

check! {
    /// A sentence is the same in two languages: it was copied and not translated.
    ///
    /// ## Why it matters
    ///
    /// The page looks complete, and the client meets a sentence in a language they do not read.
    ///
    /// ## Examples
    ///
    /// ```yaml fails
    /// languages: [fr, nl]
    /// summary:
    ///   fr: Nous vous rappelons le jour même.
    ///   nl: Nous vous rappelons le jour même.
    /// ```
    ///
    /// ```yaml passes
    /// languages: [fr, nl, en]
    /// organisation:
    ///   name: {fr: Aqua Lindewater, nl: Aqua Lindewater, en: Aqua Lindewater}
    /// title: {fr: Client express, nl: Client express, en: Client express}
    /// summary:
    ///   fr: Nous vous rappelons le jour même.
    ///   nl: We bellen u dezelfde dag terug.
    ///   en: We call you back the same day.
    /// ```
    ///
    /// ## How to mend
    ///
    /// Translate the text. Names, titles of a few words, codes, numbers and addresses may be the same in every language and are
    /// not reported.
    "translation-same", Language, Warning, since "0.1.0", Texts(run)
}

/// Words in small letters that make a sentence; a name, a code or a title may have fewer.
const WORDS: usize = 3;

/// The same for a title, a question or an option, which may be the name of something.
const WORDS_OF_TITLE: usize = 4;

fn run(on: &Prose<'_>, findings: &mut Vec<Finding>) {
    for text in on.texts.iter().filter(|text| !text.is_address()) {
        let least = match text.text.role {
            TextRole::Title | TextRole::Threshold => WORDS_OF_TITLE,
            _ => WORDS,
        };
        for (at, version) in text.versions.iter().enumerate().skip(1) {
            let same = |other: &&ReadVersion<'_>| other.version.raw.trim() == version.version.raw.trim();
            let Some(other) = text.versions[..at].iter().find(same) else { continue };
            if !has_words(version, least) {
                continue;
            }
            let language = &version.version.language;
            let with = |id: &'static str| {
                Message::new(id).with("language", language.as_str()).with("other", other.version.language.as_str())
            };
            let finding = text.finding(CHECK.name, version.version.span, language).message(with(CHECK.name));
            let label = with("translation-same.other");
            findings.push(finding.help(with("translation-same.help")).label(other.version.span, label));
        }
    }
}

/// Whether a text has as many words in small letters, those of addresses left aside.
fn has_words(version: &ReadVersion<'_>, least: usize) -> bool {
    let is_word = |word: &&str| {
        let word = word.trim_matches(|sign: char| !sign.is_alphanumeric());
        word.chars().count() > 1 && word.chars().all(|sign| sign.is_lowercase() || matches!(sign, '\'' | '’' | '-'))
    };
    version.masked.split_whitespace().filter(is_word).take(least).count() == least
}
