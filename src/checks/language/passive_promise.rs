use std::ops::Range;

use crate::checks::prelude::*;
use crate::checks::prose::ReadVersion;
use crate::checks::wording::about_words;
use crate::locale::wording::{Phrase, Section};
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
    let sentences = reading.sentences.iter().map(|sentence| &sentence.range);
    sentences.filter_map(move |sentence| {
        let phrases = reading.phrases_in(sentence);
        let has = |section| phrases.iter().any(|phrase| phrase.section == section);
        if !has(Section::Participle) || has(Section::Agent) {
            return None;
        }
        let is_question = version.masked[sentence.clone()].trim_end().ends_with('?');
        let mut places = phrases.iter().enumerate().filter(|_| !is_question);
        places.find_map(|(at, phrase)| {
            let participle = (phrase.section == Section::Participle).then_some(&phrase.range)?;
            let auxiliary = |section| move |phrase: &&Phrase| phrase.section == section;
            let mut before = phrases[..at].iter().rev().take(PHRASES_BEFORE);
            let before = before.find(auxiliary(Section::Auxiliary));
            let mut after = phrases[at..].iter().take(PHRASES_AFTER);
            let after = after.find(auxiliary(Section::TrailingAuxiliary));
            let before = before.map(|auxiliary| auxiliary.range.start..participle.end);
            let after = after.map(|auxiliary| participle.start..auxiliary.range.end);
            let mut passives = before.into_iter().chain(after);
            passives.find(|passive| is_plain(version, sentence, passive, participle))
        })
    })
}

/// How many phrases of any kind are looked at for the auxiliary of a participle: before it, and behind it.
const PHRASES_BEFORE: usize = 24;
const PHRASES_AFTER: usize = 4;

/// How far back a clause is looked at, in bytes.
const CLAUSE: usize = 300;

/// Whether the auxiliary and the participle go together, in a clause that states something.
fn is_plain(version: &ReadVersion<'_>, sentence: &Range<usize>, passive: &Range<usize>, participle: &Range<usize>) -> bool {
    let language = &version.version.language;
    let text = &version.masked;
    if passive.len() > CLAUSE {
        return false;
    }
    let begins = |sign: char| matches!(sign, ',' | ';' | ':' | '(' | '\n');
    let words = text[passive.clone()].split_whitespace().count() - text[participle.clone()].split_whitespace().count();
    let leads = passive.start < participle.start;
    let limit = if leads { Wording::of(language).between + 1 } else { 1 };
    let back = text.floor_char_boundary(passive.start.saturating_sub(CLAUSE)).max(sentence.start);
    let start = text[back..passive.start].rfind(begins).map_or(back, |at| back + at);
    words <= limit
        && !text[passive.clone()].contains(begins)
        && !Promises::of(language).is_qualified(&text[start..passive.end])
}
