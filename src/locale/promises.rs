//! Sentences that promise an act, by the verbs of a language.
//!
//! The words stand in `locales/LANGUAGE/promises.ftl`. A promise is a subject and a verb of the same group, at most a
//! few words apart, or the other way round side by side (`bellen we`), in a clause without a negation; a word such as
//! "that" or "if" between them begins another clause.

use std::ops::Range;

use rustc_hash::FxHashSet;

use super::Words;
use super::letters::words;
use super::per_language::PerLanguage;
use crate::model::Language;

/// The words with which a language promises.
#[derive(Debug)]
pub struct Promises {
    /// Who promises, and the verbs that go with them.
    acts: Vec<Group>,
    /// Who pursues, and the verbs that go with them.
    pursuits: Vec<Group>,
    negations: FxHashSet<String>,
    /// Words that begin another clause without a comma before them.
    subordinators: FxHashSet<String>,
    /// Words before a time that something lasts.
    lasting: FxHashSet<String>,
    /// Phrases that say that something holds only for a time, word by word.
    temporary: Vec<Vec<String>>,
}

#[derive(Debug)]
struct Group {
    subjects: FxHashSet<String>,
    verbs: FxHashSet<String>,
}

/// The words of each language, read once.
static PROMISES: PerLanguage<Promises> = PerLanguage::new(Promises::read);

/// Words that may stand between subject and verb: "we check your address and send the permit", "we zullen u morgen
/// tussen tien en twaalf bellen".
const BETWEEN: usize = 7;

impl Promises {
    /// The words of a language; those of English for one without files.
    #[must_use]
    pub fn of(language: &Language) -> &'static Self {
        PROMISES.of(language)
    }

    fn read(words: &Words) -> Self {
        let set = |id: &str| words.list(id).map(str::to_lowercase).collect();
        let group = |subjects: &str, verbs: &str| Group {
            subjects: set(subjects),
            verbs: set(verbs),
        };
        Self {
            acts: vec![
                group("promises-we", "promises-we-do"),
                group("promises-you", "promises-you-get"),
                group("promises-staff", "promises-staff-does"),
            ],
            pursuits: vec![
                group("promises-we", "promises-we-pursue"),
                group("promises-staff", "promises-staff-pursues"),
            ],
            negations: set("promises-not"),
            subordinators: set("promises-subordinators"),
            lasting: set("promises-lasting"),
            temporary: words
                .list("promises-temporary")
                .map(|phrase| tokens(phrase).into_iter().map(|(word, _)| word).collect())
                .collect(),
        }
    }

    /// Where a text promises an act, from the subject to the verb.
    #[must_use]
    pub fn promise(&self, text: &str) -> Option<Range<usize>> {
        self.find(&self.acts, text)
    }

    /// Where a text says that something is sought, followed or waited for.
    #[must_use]
    pub fn pursuit(&self, text: &str) -> Option<Range<usize>> {
        self.find(&self.pursuits, text)
    }

    /// Whether the time at a place of a text is how long something lasts: "for" stands before it.
    #[must_use]
    pub fn lasts(&self, text: &str, time: Range<usize>) -> bool {
        let before = tokens(&text[..time.start]).last().cloned();
        before.is_some_and(|(word, _)| self.lasting.contains(&word))
    }

    /// Where a text says that something holds only for a time.
    #[must_use]
    pub fn temporary(&self, text: &str) -> Option<Range<usize>> {
        clauses(text).into_iter().find_map(|clause| {
            let tokens = tokens_in(text, clause);
            if tokens.iter().any(|(word, _)| self.negations.contains(word)) {
                return None;
            }
            (0..tokens.len()).find_map(|start| {
                let starts = |phrase: &&Vec<String>| {
                    let here = tokens[start..].iter().map(|(word, _)| word);
                    !phrase.is_empty() && here.take(phrase.len()).eq(phrase.iter())
                };
                let phrase = self.temporary.iter().find(starts)?;
                let last = &tokens[start + phrase.len() - 1].1;
                Some(tokens[start].1.start..last.end)
            })
        })
    }

    /// Whether a clause is no plain statement: a word such as "if" or "that" begins another one in it, or it is denied.
    #[must_use]
    pub fn is_qualified(&self, clause: &str) -> bool {
        let mut words = tokens(clause).into_iter();
        words.any(|(word, _)| self.subordinators.contains(&word) || self.negations.contains(&word))
    }

    fn find(&self, groups: &[Group], text: &str) -> Option<Range<usize>> {
        clauses(text).into_iter().find_map(|clause| {
            let tokens = tokens_in(text, clause);
            if tokens.iter().any(|(word, _)| self.negations.contains(word)) {
                return None;
            }
            let begins = |(word, _): &(String, Range<usize>)| self.subordinators.contains(word);
            let mut parts = tokens.split(begins);
            parts.find_map(|part| groups.iter().find_map(|group| group.find(part)))
        })
    }
}

impl Group {
    fn find(&self, tokens: &[(String, Range<usize>)]) -> Option<Range<usize>> {
        let subjects = tokens
            .iter()
            .enumerate()
            .filter(|(_, (word, _))| self.subjects.contains(word));
        let is_verb = |(word, _): &&(String, Range<usize>)| self.verbs.contains(word);
        subjects.into_iter().find_map(|(at, (_, subject))| {
            let after = tokens[at + 1..].iter().take(BETWEEN + 1).find(is_verb);
            let before = at
                .checked_sub(1)
                .and_then(|before| tokens.get(before))
                .filter(is_verb);
            let (_, verb) = after.or(before)?;
            Some(subject.start.min(verb.start)..subject.end.max(verb.end))
        })
    }
}

/// The clauses of a text, but for questions.
fn clauses(text: &str) -> Vec<Range<usize>> {
    let mut clauses = Vec::new();
    let mut start = 0;
    for (at, sign) in text.char_indices() {
        if matches!(sign, '.' | ',' | ';' | ':' | '!' | '?' | '(' | ')' | '\n') {
            if sign != '?' {
                clauses.push(start..at);
            }
            start = at + sign.len_utf8();
        }
    }
    clauses.push(start..text.len());
    clauses
}

/// The words of a text in lower case; an apostrophe parts words.
fn tokens(text: &str) -> Vec<(String, Range<usize>)> {
    tokens_in(text, 0..text.len())
}

fn tokens_in(text: &str, part: Range<usize>) -> Vec<(String, Range<usize>)> {
    let place = |word: Range<usize>| {
        let range = part.start + word.start..part.start + word.end;
        (text[range.clone()].to_lowercase(), range)
    };
    words(&text[part.clone()]).map(place).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn promised<'a>(language: &str, text: &'a str) -> Option<&'a str> {
        let promises = Promises::of(&language.into());
        promises.promise(text).map(|range| &text[range])
    }

    #[test]
    fn what_holds_only_for_a_time_is_said_in_every_language() {
        for (language, text, said) in [
            (
                "en",
                "The station is temporarily closed.",
                Some("temporarily"),
            ),
            (
                "en",
                "Until further notice, we come.",
                Some("Until further notice"),
            ),
            ("en", "This is not temporary.", None),
            (
                "fr",
                "Le guichet est fermé jusqu’à nouvel ordre.",
                Some("jusqu’à nouvel ordre"),
            ),
            ("fr", "Pour l'instant, nous venons.", Some("Pour l'instant")),
            ("nl", "Dit is een tijdelijke regel.", Some("tijdelijke")),
            ("nl", "De regel geldt altijd.", None),
            (
                "de",
                "Der Schalter ist bis auf Weiteres geschlossen.",
                Some("bis auf Weiteres"),
            ),
        ] {
            let promises = Promises::of(&language.into());
            let found = promises.temporary(text).map(|range| &text[range]);
            assert_eq!(found, said, "{text}");
        }
    }

    #[test]
    fn acts_are_promises_in_every_language() {
        for (language, text, promise) in [
            ("en", "We will call you back.", "We will call"),
            (
                "en",
                "After that, a technician comes to your home.",
                "technician comes",
            ),
            ("en", "You receive the answer by post.", "You receive"),
            (
                "en",
                "We check your address and send the permit.",
                "We check your address and send",
            ),
            ("fr", "Nous vous rappelons.", "Nous vous rappelons"),
            ("fr", "Un agent vient chez vous.", "agent vient"),
            ("fr", "Ensuite, vous recevez une lettre.", "vous recevez"),
            ("nl", "Daarna bellen we u terug.", "bellen we"),
            ("nl", "U krijgt een brief.", "U krijgt"),
            ("nl", "Een ploeg komt ter plaatse.", "ploeg komt"),
            ("de", "Danach rufen wir Sie zurück.", "rufen wir"),
            (
                "de",
                "Wir werden Sie morgen anrufen.",
                "Wir werden Sie morgen anrufen",
            ),
            ("de", "Sie erhalten einen Brief.", "Sie erhalten"),
            ("de", "Ein Techniker kommt zu Ihnen.", "Techniker kommt"),
        ] {
            assert_eq!(promised(language, text), Some(promise), "{text}");
        }
    }

    #[test]
    fn refusals_questions_and_descriptions_promise_nothing() {
        for (language, text) in [
            ("en", "We do not come for less."),
            ("en", "Do we call you back?"),
            ("en", "The brochure explains everything."),
            ("en", "We need the form that you send."),
            ("fr", "Nous ne venons pas."),
            ("fr", "La brochure explique tout."),
            ("nl", "We komen niet voor minder."),
            ("nl", "De folder legt alles uit."),
            ("de", "Wir kommen nicht für weniger."),
            ("de", "Das Faltblatt erklärt alles."),
        ] {
            assert_eq!(promised(language, text), None, "{text}");
        }
    }

    #[test]
    fn what_lasts_is_told_from_what_is_due() {
        let english = Promises::of(&"en".into());
        assert!(english.lasts("We search for ~~~~~.", 14..19));
        assert!(!english.lasts("We come within ~~~~~.", 15..20));
        let text = "De ploeg zoekt de dief.";
        assert!(Promises::of(&"nl".into()).pursuit(text).is_some());
    }
}
