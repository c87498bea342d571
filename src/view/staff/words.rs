//! Words to say, in every language: staff serve clients in languages other than their own.

use schemars::JsonSchema;
use serde::Serialize;

use crate::model::decision::OutcomeKind;
use crate::model::staff::{Staff, Words};
use crate::model::{Id, Text};
use crate::view::prose::Prose;
use crate::view::voice::Voice;

/// A text in one language.
#[derive(Debug, Clone, PartialEq, Eq, JsonSchema, Serialize)]
pub struct Said {
    /// The language.
    pub lang: String,
    /// The text.
    pub text: Prose,
}

/// What to say for one outcome.
#[derive(Debug, Clone, PartialEq, Eq, JsonSchema, Serialize)]
pub struct WordsPart {
    /// In each language in which something was written, the page's own first.
    pub versions: Vec<Spoken>,
}

/// What to say in one language, feeling first.
#[derive(Debug, Clone, PartialEq, Eq, JsonSchema, Serialize)]
pub struct Spoken {
    /// The language.
    pub lang: String,
    /// What it calls itself.
    pub name: String,
    /// The feeling.
    pub acknowledge: Option<Prose>,
    /// The answer.
    pub answer: Option<Prose>,
    /// The next step.
    pub next: Option<Prose>,
}

/// A text in every language in which it was written, that of the first voice first.
#[must_use]
pub fn every(voices: &[Voice<'_>], text: &Text) -> Vec<Said> {
    let told = voices.iter().filter_map(|voice| {
        Some(Said {
            lang: voice.tongue.language().to_string(),
            text: own(voice, Some(text))?,
        })
    });
    told.collect()
}

/// What to say for an outcome: its own words, else the default ones, which serve all but exclusions.
#[must_use]
pub fn words_for(
    voices: &[Voice<'_>],
    staff: &Staff,
    outcome: &Id,
    kind: OutcomeKind,
) -> Option<WordsPart> {
    let default = || match kind {
        OutcomeKind::Exclusion => None,
        OutcomeKind::Offer | OutcomeKind::Answer => staff.words.get("default"),
    };
    let words = staff.words.get(outcome).or_else(default)?;
    part(voices, words)
}

/// What to say for an outcome that has words of its own.
#[must_use]
pub fn own_words(voices: &[Voice<'_>], staff: &Staff, outcome: &Id) -> Option<WordsPart> {
    part(voices, staff.words.get(outcome)?)
}

fn part(voices: &[Voice<'_>], words: &Words) -> Option<WordsPart> {
    let versions: Vec<Spoken> = voices
        .iter()
        .filter_map(|voice| spoken(voice, words))
        .collect();
    (!versions.is_empty()).then_some(WordsPart { versions })
}

fn spoken(voice: &Voice<'_>, words: &Words) -> Option<Spoken> {
    let language = voice.tongue.language();
    let spoken = Spoken {
        lang: language.to_string(),
        name: voice.tongue.name_of(language),
        acknowledge: own(voice, words.acknowledge.as_ref()),
        answer: own(voice, words.answer.as_ref()),
        next: own(voice, words.next.as_ref()),
    };
    let any = spoken.acknowledge.is_some() || spoken.answer.is_some() || spoken.next.is_some();
    any.then_some(spoken)
}

/// A text in the voice's own language; none where it was not written in it.
fn own(voice: &Voice<'_>, text: Option<&Text>) -> Option<Prose> {
    let text = text?;
    text.get(voice.tongue.language())?;
    voice.maybe(Some(text))
}
