use crate::checks::options::TakesNumber;
use crate::checks::prelude::*;
use crate::checks::prose::{ReadText, ReadVersion};
use crate::locale::wording::Sentence;
use crate::model::Language;
use crate::model::text::TextRole;

check! {
    /// A sentence has more words than a reader keeps in mind: more than 25, or than the organisation allows.
    ///
    /// ## Why it matters
    ///
    /// Who has to read a sentence twice calls instead. A long sentence also hides its conditions: everybody stops at another comma.
    ///
    /// What stands between two blanks is a word, and so is a placeholder. Items of a list are sentences of their own. Titles,
    /// search words and the words of laws are not counted.
    ///
    /// ## Examples
    ///
    /// ```yaml fails
    /// summary: >-
    ///   When a wooden cupboard that you no longer need is too large for the bag that our lorry collects every week in your street, you can ask
    ///   us to come for it.
    /// ```
    ///
    /// ```yaml fails
    /// languages: [nl]
    /// checks:
    ///   sentence-too-long: {words: {nl: 8}}
    /// summary: We komen bij u thuis de oude kast ophalen.
    /// ```
    ///
    /// ```yaml passes
    /// summary: >-
    ///   Is a cupboard too large for the bag? Ask us to come for it. We bring it to the recycling park, where people who need one take
    ///   it for nothing.
    /// ```
    ///
    /// ## How to mend
    ///
    /// Make two sentences of it, or a list. Begin with what the reader does, and give each condition its own sentence.
    ///
    /// `checks: {sentence-too-long: {words: 30}}` in `helder.yaml` sets another length, `{words: {fr: 30, nl: 25}}` one for each
    /// language.
    "sentence-too-long", Language, Warning, since "0.1.0", takes [WORDS], Texts(run)
}

/// How many words a sentence may have.
const WORDS: TakesNumber = TakesNumber { name: "words", least: 5, most: 200 };

/// How many it may have where nothing is set.
const DEFAULT: u16 = 25;

fn run(on: &Prose<'_>, findings: &mut Vec<Finding>) {
    let limit = |language: &Language| WORDS.set(CHECK.name, on.workspace, language).unwrap_or(DEFAULT);
    let limits: Vec<_> = on.workspace.languages.iter().map(|language| (language, limit(language))).collect();
    for text in on.texts.iter().filter(|text| is_read(text.text.role)) {
        for version in &text.versions {
            let limit = limits.iter().find(|(language, _)| **language == version.version.language);
            let limit = limit.map_or(DEFAULT, |(_, limit)| *limit);
            // Nearly all texts are shorter than one sentence may be.
            if version.masked.len() <= 2 * usize::from(limit) {
                continue;
            }
            let long = version.reading(on).sentences.iter().filter(|sentence| sentence.words > usize::from(limit));
            findings.extend(long.map(|sentence| finding(text, version, sentence, limit)));
        }
    }
}

const fn is_read(role: TextRole) -> bool {
    use TextRole::{Address, Avoided, Search, Source, Title};
    !matches!(role, Title | Search | Address | Source | Avoided)
}

fn finding(text: &ReadText<'_>, version: &ReadVersion<'_>, sentence: &Sentence, limit: u16) -> Finding {
    let written = &version.version.raw[sentence.range.clone()];
    let start: Vec<_> = written.split_whitespace().take(5).collect();
    text.finding(CHECK.name, version.span(sentence.range.clone()), &version.version.language)
        .message(Message::new(CHECK.name).with("words", sentence.words).with("limit", usize::from(limit)))
        .help(Message::new("sentence-too-long.help"))
        .about(start.join(" "))
}
