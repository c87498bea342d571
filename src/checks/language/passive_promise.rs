use std::ops::Range;

use crate::checks::prelude::*;
use crate::checks::prose::ReadVersion;
use crate::checks::wording::about_words;
use crate::locale::wording::Section;
use crate::locale::{Promises, Wording};
use crate::model::text::TextRole;

check! {
    /// A promise or a duty does not say who acts: "your request is examined", "le formulaire est transmis".
    ///
    /// ## Why it matters
    ///
    /// In "your address is checked", the client may think that they must do it, and the employee that a colleague does. What nobody
    /// does in the sentence, nobody does in the office.
    ///
    /// The verbs of services are looked for (send, pay, examine, fill in …) in promises, duties and complaint paths. "Is closed" and "is
    /// situated" are no acts; conditions ("when your request is approved"), refusals and passives with "by our team" are let through.
    ///
    /// ## Examples
    ///
    /// ```yaml fails
    /// offered:
    ///   permit:
    ///     title: A permit
    ///     steps: [Your address is checked.]
    /// ```
    ///
    /// ```yaml fails
    /// languages: [nl]
    /// offered:
    ///   vergunning:
    ///     title: Een vergunning
    ///     steps: [Uw aanvraag wordt binnen de 10 dagen behandeld.]
    /// ```
    ///
    /// ```yaml passes
    /// offered:
    ///   permit:
    ///     title: A permit
    ///     steps: [We check your address., Your complaint is examined by someone of another team.]
    /// ```
    ///
    /// ## How to mend
    ///
    /// Begin the sentence with the one who acts: "we", "you", the role.
    "passive-promise", Language, Warning, since "0.1.0", Texts(run)
}

fn run(on: &Prose<'_>, findings: &mut Vec<Finding>) {
    let promised = |role| matches!(role, TextRole::Promise | TextRole::Duty | TextRole::Redress);
    for text in on.texts.iter().filter(|text| promised(text.text.role)) {
        for version in &text.versions {
            let passives = passives(on, version);
            findings.extend(passives.map(|range| about_words(CHECK.name, CHECK.name, (text, version), range)));
        }
    }
}

/// The first passive without an agent of each sentence, from the first to the last of its words.
fn passives(on: &Prose<'_>, version: &ReadVersion<'_>) -> impl Iterator<Item = Range<usize>> {
    let reading = version.reading(on);
    let participles: Vec<_> = reading.of(Section::Participle).map(|phrase| &phrase.range).collect();
    let sentences = reading.sentences.iter().filter(move |_| !participles.is_empty());
    sentences.filter_map(move |sentence| {
        let here = |section| {
            let phrases = reading.of(section).map(|phrase| &phrase.range);
            phrases.filter(|range| sentence.range.contains(&range.start))
        };
        let is_question = version.masked[sentence.range.clone()].trim_end().ends_with('?');
        if is_question || here(Section::Agent).next().is_some() {
            return None;
        }
        here(Section::Participle).find_map(|participle| {
            let before = here(Section::Auxiliary).filter(|auxiliary| auxiliary.end <= participle.start);
            let after = here(Section::TrailingAuxiliary).filter(|auxiliary| auxiliary.start >= participle.end);
            let before = before.map(|auxiliary| auxiliary.start..participle.end);
            let after = after.map(|auxiliary| participle.start..auxiliary.end);
            let mut passives = before.chain(after);
            passives.find(|passive| is_plain(version, &sentence.range, passive, participle))
        })
    })
}

/// Whether the auxiliary and the participle go together, in a clause that states something.
fn is_plain(version: &ReadVersion<'_>, sentence: &Range<usize>, passive: &Range<usize>, participle: &Range<usize>) -> bool {
    let language = &version.version.language;
    let text = &version.masked;
    let begins = |sign: char| matches!(sign, ',' | ';' | ':' | '(' | '\n');
    let words = text[passive.clone()].split_whitespace().count() - text[participle.clone()].split_whitespace().count();
    let leads = passive.start < participle.start;
    let limit = if leads { Wording::of(language).between + 1 } else { 1 };
    let start = text[sentence.start..passive.start].rfind(begins).map_or(sentence.start, |at| sentence.start + at);
    words <= limit
        && !text[passive.clone()].contains(begins)
        && !Promises::of(language).is_qualified(&text[start..passive.end])
}
