//! What the checks of wording read in a text, once for all of them: its sentences, its phrases, the times it gives.

use std::borrow::Cow;
use std::collections::BTreeSet;
use std::ops::Range;

use super::prose::{Prose, ReadText, ReadVersion};
use crate::diagnostic::{Finding, Message};
use crate::locale::Wording;
use crate::locale::read::{Figure, Value};
use crate::locale::wording::{Phrase, Said, Section, Sentence};
use crate::model::concept::{Offer, PromiseKind};
use crate::model::mentions::{Mention, Mentions};
use crate::model::text::{Reference, TextRole, Version};
use crate::model::{Concept, Id, Quantity};

/// What the checks of wording look at in a text in one language.
#[derive(Debug, Clone, Copy)]
pub struct Reading<'v> {
    /// Its sentences.
    pub sentences: &'v [Sentence],
    /// The phrases in it that mean something to a check.
    pub phrases: &'v [Phrase],
    /// The language it is in, where it clearly is another than it should be.
    pub other_language: Option<&'static str>,
    /// Where it gives a time: typed, inserted or in words; in order.
    pub times: &'v [Range<usize>],
}

/// A promise whose time is taken back in the same text.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Dilution {
    /// The words that take it back.
    pub range: Range<usize>,
    /// The sentence they stand in.
    pub sentence: Range<usize>,
    /// The time; none where only the key `within` gives it.
    pub time: Option<Range<usize>>,
}

/// Where a version gives a time.
fn times(on: &Prose<'_>, version: &ReadVersion<'_>, said: &Said) -> Vec<Range<usize>> {
    let typed = version.figures().iter().filter(|figure| is_time(figure));
    let typed = typed.map(|figure| figure.range.clone());
    let in_words = said
        .phrases
        .iter()
        .filter(|phrase| phrase.section == Section::Deadline);
    let in_words = in_words.map(|phrase| phrase.range.clone());
    let inserted = inserted_times(on, version);
    let mut times: Vec<_> = typed.chain(inserted).chain(in_words).collect();
    times.sort_unstable_by_key(|time| time.start);
    times
}

impl<'v> Reading<'v> {
    /// The phrases of a section, in the order of the text.
    pub(super) fn of(self, section: Section) -> impl Iterator<Item = &'v Phrase> {
        self.phrases
            .iter()
            .filter(move |phrase| phrase.section == section)
    }

    /// The sentence that holds a place.
    pub(super) fn sentence_at(self, place: usize) -> Option<&'v Sentence> {
        let ended = |sentence: &Sentence| sentence.range.end <= place;
        let at = self.sentences.partition_point(ended);
        let sentence = self.sentences.get(at)?;
        sentence.range.contains(&place).then_some(sentence)
    }

    /// The phrases that begin in a stretch, in order.
    pub(super) fn phrases_in(self, stretch: &Range<usize>) -> &'v [Phrase] {
        let before = |place: usize| {
            let begins = |phrase: &Phrase| phrase.range.start < place;
            self.phrases.partition_point(begins)
        };
        &self.phrases[before(stretch.start)..before(stretch.end)]
    }

    /// The times that begin in a stretch, in order.
    pub(super) fn times_in(self, stretch: &Range<usize>) -> &'v [Range<usize>] {
        let before = |place: usize| self.times.partition_point(|time| time.start < place);
        &self.times[before(stretch.start)..before(stretch.end)]
    }

    /// Whether a time is given in the sentence in which a phrase begins.
    pub(super) fn has_time_beside(self, phrase: &Phrase) -> bool {
        let sentence = self.sentence_at(phrase.range.start);
        sentence.is_some_and(|sentence| !self.times_in(&sentence.range).is_empty())
    }
}

impl Dilution {
    /// Whether a vague term is part of it, and is not said again.
    pub(super) fn holds(&self, phrase: &Phrase) -> bool {
        weakens(phrase.section) && self.sentence.contains(&phrase.range.start)
    }
}

/// Whether a phrase weakens a promise with a time.
const fn weakens(section: Section) -> bool {
    use Section::{Commitment, Diluted, Modal, Weakening};
    matches!(section, Diluted | Commitment | Modal | Weakening)
}

impl ReadVersion<'_> {
    /// What the checks of wording look at in it.
    pub(super) fn reading(&self, on: &Prose<'_>) -> Reading<'_> {
        let said = self
            .contents
            .said
            .get_or_init(|| Wording::of(&self.version.language).read(&without_addresses(self)));
        Reading {
            sentences: &said.sentences,
            phrases: &said.phrases,
            other_language: said.other_language,
            times: self.times.get_or_init(|| times(on, self, said)),
        }
    }
}

impl Prose<'_> {
    /// The offer that a text belongs to.
    pub(super) fn offer_of(&self, text: &ReadText<'_>) -> Option<&Offer> {
        let id = text.text.path.strip_prefix("offered.")?.split('.').next()?;
        self.concept?.offered.get(id).map(|offer| &offer.value)
    }

    /// Whether a text belongs to an offer that only aims at its time.
    pub(super) fn is_target(&self, text: &ReadText<'_>) -> bool {
        self.offer_of(text)
            .is_some_and(|offer| offer.kind == PromiseKind::Target)
    }

    /// Whether a text tells a threshold: it names or asks a fact that a rule uses, or one of its options.
    pub(super) fn is_threshold(&self, text: &ReadText<'_>) -> bool {
        let fact = text
            .text
            .path
            .strip_prefix("facts.")
            .and_then(|rest| rest.split('.').next());
        text.text.role == TextRole::Threshold
            && fact.is_some_and(|fact| self.decisive.contains(fact))
    }

    /// Where a promise with a time is taken back in the same text.
    pub(super) fn dilution(
        &self,
        text: &ReadText<'_>,
        version: &ReadVersion<'_>,
    ) -> Option<Dilution> {
        if !matches!(text.text.role, TextRole::Promise | TextRole::Redress) || self.is_target(text)
        {
            return None;
        }
        let reading = version.reading(self);
        let is_dated = self
            .offer_of(text)
            .is_some_and(|offer| offer.within.is_some());
        let weak = reading
            .phrases
            .iter()
            .filter(|phrase| weakens(phrase.section));
        weak.into_iter().find_map(|phrase| {
            let sentence = &reading.sentence_at(phrase.range.start)?.range;
            let time = weakened(reading, phrase, sentence);
            let by_key = phrase.section == Section::Diluted && is_dated;
            (time.is_some() || by_key).then(|| Dilution {
                range: phrase.range.clone(),
                sentence: sentence.clone(),
                time: time.cloned(),
            })
        })
    }
}

/// The time that a phrase in a sentence takes back: one in the same sentence, or one before it where the sentence
/// speaks of that time.
fn weakened<'v>(
    reading: Reading<'v>,
    phrase: &Phrase,
    sentence: &Range<usize>,
) -> Option<&'v Range<usize>> {
    if let Some(beside) = reading.times_in(sentence).first() {
        return Some(beside);
    }
    let mut said = reading.phrases_in(sentence).iter();
    let speaks_of_it =
        phrase.section == Section::Diluted || said.any(|said| said.section == Section::ThatTime);
    let before = reading.times_in(&(0..sentence.start)).last();
    before.filter(|_| speaks_of_it)
}

/// The facts that a rule uses, directly or by what follows from them.
pub(super) fn decisive(concept: &Concept) -> BTreeSet<Id> {
    let mut used = BTreeSet::new();
    let mut see = |mention: Mention<'_>, _| {
        if let Mention::Fact(id) = mention {
            used.insert(id.clone());
        }
    };
    let decisions = concept
        .decisions
        .values()
        .chain(concept.staff.decisions.values());
    for rule in decisions.flat_map(|decision| decision.rules.values()) {
        rule.when.iter().for_each(|when| when.mentions(&mut see));
    }
    for derived in concept.facts.values().filter_map(|fact| fact.is.as_ref()) {
        derived.mentions(&mut see);
    }
    used
}

/// The letters of a version with the same sign for its addresses as for its placeholders: no word in them is one.
fn without_addresses<'v>(version: &'v ReadVersion<'_>) -> Cow<'v, str> {
    let mut text = Cow::Borrowed(&*version.masked);
    for figure in version.figures() {
        if matches!(figure.value, Value::Link(_) | Value::Email(_)) {
            let signs = "~".repeat(figure.range.len());
            text.to_mut().replace_range(figure.range.clone(), &signs);
        }
    }
    text
}

fn is_time(figure: &Figure) -> bool {
    match &figure.value {
        Value::Quantity(quantity) => is_time_quantity(quantity),
        Value::Day(..) => true,
        Value::Phone(_) | Value::Link(_) | Value::Email(_) => false,
    }
}

const fn is_time_quantity(quantity: &Quantity) -> bool {
    matches!(
        quantity,
        Quantity::Duration(_) | Quantity::Date(_) | Quantity::Time(_)
    )
}

/// Where a version inserts figures that are times.
fn inserted_times<'v>(
    on: &'v Prose<'_>,
    version: &'v ReadVersion<'_>,
) -> impl Iterator<Item = Range<usize>> + 'v {
    let Version { inserts, .. } = version.version;
    // Where one is not known, none can be placed.
    let are_known = version.version.inserted().count() == inserts.len();
    let places = if are_known { &inserts[..] } else { &[] };
    let is_time = |reference: &Reference| {
        let Reference::Figure(id) = reference else {
            return false;
        };
        let own = on.concept.and_then(|concept| concept.figures.get(id));
        let figure = own.or_else(|| on.workspace.figures.get(id));
        figure.is_some_and(|figure| {
            figure
                .values
                .iter()
                .any(|value| is_time_quantity(&value.is.value))
        })
    };
    let both = places.iter().zip(version.version.inserted());
    both.filter(move |(_, (_, reference))| is_time(reference))
        .map(|(place, _)| place.clone())
}

/// A finding on a stretch of a text in one language, whose message takes the words as `$written`. It is told from its
/// siblings by these words.
pub(super) fn about_words(
    check: &'static str,
    message: &'static str,
    (text, version): (&ReadText<'_>, &ReadVersion<'_>),
    range: Range<usize>,
) -> Finding {
    let written = &version.version.raw[range.clone()];
    let shown: Vec<_> = written.split_whitespace().collect();
    let with = |id: String| Message::new(id).with("written", shown.join(" "));
    text.finding(check, version.span(range), &version.version.language)
        .message(with(message.to_owned()))
        .help(with(format!("{message}.help")))
        .about(written)
}
