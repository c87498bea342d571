use std::collections::{BTreeMap, BTreeSet};

use crate::checks::hidden::Hidden;
use crate::checks::prelude::*;
use crate::model::signs::Signs;
use crate::model::staff::TextOrWhen;
use crate::model::text::{Piece, Reference, TextRole, Version};
use crate::model::walk::Side;
use crate::model::{Concept, Id, Language, Text};
use crate::source::Span;

check! {
    /// A public text would reveal what is for staff alone: a figure or a fact of a rule that only staff see, a case that only
    /// such a rule decides, or a sentence of the staff notes.
    ///
    /// ## Why it matters
    ///
    /// A rule for staff alone helps because nobody can play on it. Once its limit stands on the page, everyone just meets it, and what
    /// was goodwill becomes a right.
    ///
    /// ## Examples
    ///
    /// ```yaml fails
    /// figures:
    ///   minimum-value: 250 EUR
    ///   quiet-minimum: 200 EUR
    /// summary: We come from {minimum-value}, and sometimes from {quiet-minimum}.
    /// offered:
    ///   team: {title: A team comes}
    /// not_offered:
    ///   chase: {title: We do not come}
    /// facts:
    ///   value: {type: money}
    ///   distress: {type: yes/no, known_by: staff}
    /// decisions:
    ///   intervene:
    ///     rules:
    ///       low: {when: {value: less than minimum-value}, then: chase}
    ///       high: {when: {value: at least minimum-value}, then: team}
    ///       quiet:
    ///         when: {value: [at least quiet-minimum and less than minimum-value], distress: yes}
    ///         then: team
    ///         overrides: low
    ///         staff_only: yes
    /// ```
    ///
    /// ```yaml fails
    /// summary: For an urgent order, ask for Sarah at the depot.
    /// staff:
    ///   notes: For an urgent order, ask for Sarah at the depot.
    /// ```
    ///
    /// ```yaml passes
    /// figures:
    ///   minimum-value: 250 EUR
    ///   quiet-minimum: 200 EUR
    /// summary: We come from {minimum-value}.
    /// offered:
    ///   team: {title: A team comes}
    /// not_offered:
    ///   chase: {title: We do not come}
    /// facts:
    ///   value: {type: money}
    ///   distress: {type: yes/no, known_by: staff}
    /// decisions:
    ///   intervene:
    ///     rules:
    ///       low: {when: {value: less than minimum-value}, then: chase}
    ///       high: {when: {value: at least minimum-value}, then: team}
    ///       quiet:
    ///         when: {value: [at least quiet-minimum and less than minimum-value], distress: yes}
    ///         then: team
    ///         overrides: low
    ///         staff_only: yes
    /// ```
    ///
    /// ## How to mend
    ///
    /// Take the figure, the fact or the sentence out of the public text, take `public: yes` away from the case; or make the rule public
    /// (take `staff_only` away) where clients may know it.
    "staff-only-leak", Staff, Error, since "0.1.0", Concept(run)
}

fn run(on: &Subject<'_>, findings: &mut Vec<Finding>) {
    let hidden = Hidden::of(on.concept);
    let notes = notes(on.concept);
    if !hidden.is_empty() || !notes.is_empty() {
        for text in public_texts(on.concept) {
            let found = text.versions.iter().flat_map(|version| revealed(text, version, &hidden, &notes));
            // What every language inserts is told once; each language has its own sentences.
            let mut told = BTreeSet::new();
            findings.extend(found.filter(|found| found.names.iter().all(|name| told.insert(name.clone()))));
        }
    }
    findings.extend(cases(on));
}

/// What clients read, and the notices that they will read once a weak point is declared; not what is said of facts that only
/// hidden rules use, which no page shows.
fn public_texts(concept: &Concept) -> impl Iterator<Item = &Text> {
    let notices = concept.staff.weak_points.values().filter_map(|point| point.notice.as_ref());
    concept.texts_for(Side::Public).into_iter().chain(notices)
}

/// The sentences that only staff read, by language.
type Notes<'a> = Vec<(&'a Language, Sentences)>;

/// Sentences in lower case, each with its place.
#[derive(Default)]
struct Sentences {
    places: BTreeMap<String, Span>,
    /// Their lengths: a sentence of another is none of them.
    lengths: BTreeSet<usize>,
    /// The signs of each: a text that lacks one of them does not hold it.
    signs: Vec<Signs>,
}

impl Sentences {
    fn add(&mut self, words: String, place: Span) {
        self.lengths.insert(words.len());
        self.signs.push(Signs::of(&words.replace(' ', "")));
        self.places.entry(words).or_insert(place);
    }

    /// Whether a text may hold one of them.
    fn may_stand_in(&self, version: &Version) -> bool {
        let signs = version.signs.in_small_letters();
        self.signs.iter().any(|own| signs.has_all(*own))
    }
}

/// Fewer words are everyday phrases that may stand anywhere.
const WORDS: usize = 6;

fn notes(concept: &Concept) -> Notes<'_> {
    let staff = &concept.staff;
    let hidden = concept.decisions.values().flat_map(|decision| decision.rules.values());
    let hidden = hidden.filter(|rule| rule.staff_only).filter_map(|rule| rule.because.as_ref());
    let mandates = staff.decide_alone.values().flat_map(|mandate| {
        let when = match &mandate.when {
            Some(TextOrWhen::Text(text)) => Some(text),
            _ => None,
        };
        mandate.what.iter().chain(when)
    });
    let mut notes = Notes::new();
    for text in staff.notes.iter().chain(hidden).chain(mandates) {
        for version in &text.versions {
            let known = notes.iter().position(|(language, _)| **language == version.language);
            let known = known.unwrap_or_else(|| {
                notes.push((&version.language, Sentences::default()));
                notes.len() - 1
            });
            for (range, sentence) in sentences(&version.raw) {
                let Some(words) = words(sentence) else { continue };
                notes[known].1.add(words, version.places.span(range));
            }
        }
    }
    notes
}

/// The sentences of a text, without the signs around them.
fn sentences(text: &str) -> impl Iterator<Item = (std::ops::Range<usize>, &str)> {
    let ends = |byte: &u8| matches!(byte, b'.' | b'!' | b'?' | b'\n');
    let mut at = 0;
    let parts = text.as_bytes().split_inclusive(ends).map(move |part| {
        at += part.len();
        &text[at - part.len()..at]
    });
    parts.map(|part| {
        let bare = part.trim_matches(|sign: char| !sign.is_alphanumeric() && !matches!(sign, '{' | '}'));
        let start = bare.as_ptr() as usize - text.as_ptr() as usize;
        (start..start + bare.len(), bare)
    })
}

/// A sentence that is long enough to be told again, in lower case with one blank between its words.
fn words(sentence: &str) -> Option<String> {
    // Most sentences are shorter.
    sentence.split_whitespace().nth(WORDS - 1)?;
    let small = sentence.to_lowercase();
    let mut words = String::with_capacity(small.len());
    for word in small.split_whitespace() {
        if !words.is_empty() {
            words.push(' ');
        }
        words.push_str(word);
    }
    Some(words)
}

fn revealed<'a>(
    text: &'a Text,
    version: &'a Version,
    hidden: &'a Hidden<'a>,
    notes: &'a Notes<'a>,
) -> Vec<Finding> {
    let mut found = Vec::new();
    let mut report = |id: &'static str, what: &str, span: Span, label: Option<Span>| {
        let with = |id: String| Message::new(id).with("id", what);
        let finding = Finding::new(CHECK.name, span).message(with(id.to_owned())).help(with(format!("{id}.help")));
        let finding = finding.at_path(text.path.clone()).in_language(version.language.as_str()).about(what);
        found.push(match label {
            Some(label) => finding.label(label, Message::new("staff-only-leak-note.staff")),
            None => finding,
        });
    };
    for piece in &version.pieces {
        let Piece::Insert { reference, span, .. } = piece else { continue };
        match reference {
            Reference::Figure(id) if hidden.figures.contains(id) => report(CHECK.name, id.as_str(), *span, None),
            Reference::Fact(id) | Reference::Given(id) if hidden.facts.contains(id) && !is_of_fact(text, id) => {
                report("staff-only-leak-fact", id.as_str(), *span, None);
            }
            _ => {}
        }
    }
    if text.role == TextRole::Reason {
        return found;
    }
    // Nearly all texts lack a letter of each.
    let of_version = |(language, notes): &&(&Language, Sentences)| notes.may_stand_in(version) && **language == version.language;
    let Some((_, notes)) = notes.iter().find(of_version) else { return found };
    for (range, sentence) in sentences(&version.raw).filter(|(range, _)| notes.lengths.contains(&range.len())) {
        if let Some(note) = words(sentence).and_then(|words| notes.places.get(&words)) {
            report("staff-only-leak-note", sentence, version.places.span(range), Some(*note));
        }
    }
    found
}

/// Whether a text belongs to a fact: its question, its label, its help.
fn is_of_fact(text: &Text, fact: &Id) -> bool {
    text.path.strip_prefix("facts.").is_some_and(|rest| rest.split('.').next() == Some(fact.as_str()))
}

/// Public cases that a rule for staff alone decides, or that are about a decision of theirs.
fn cases(on: &Subject<'_>) -> Vec<Finding> {
    let mut found = Vec::new();
    for verdict in on.analysis.verdicts.iter().filter(|verdict| verdict.case.public) {
        let mut rules = verdict.decided.answers.iter().filter_map(|answer| answer.rule.as_ref());
        let hidden = |rule: &&Id| verdict.decision.rules.get(*rule).is_some_and(|rule| rule.staff_only);
        let (id, what) = match rules.find(hidden) {
            Some(rule) => ("staff-only-leak-case", rule),
            None if verdict.decision.for_staff => ("staff-only-leak-decision", &verdict.decision.id),
            None => continue,
        };
        let with = |id: String| Message::new(id).with("id", what.as_str()).with("case", verdict.case.id.as_str());
        let finding = Finding::new(CHECK.name, verdict.expectation.span).message(with(id.to_owned()));
        let finding = finding.help(with("staff-only-leak-case.help".to_owned())).at_path(verdict.case.path.clone());
        found.push(finding.in_decision(verdict.decision.id.as_str()).about(what.as_str()));
    }
    found
}
