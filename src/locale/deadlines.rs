//! The words with which a language says that something is done within a time, and that a clock runs only during opening
//! hours: `locales/LANGUAGE/deadlines.ftl`.

use super::Words;
use super::letters::is_plain;
use super::openings::Openings;
use super::per_language::PerLanguage;
use crate::model::Language;

/// The words of a language around the time by which something is done.
#[derive(Debug)]
pub struct Deadlines {
    /// What stands before the time, in lower case.
    before: Vec<String>,
    /// How that begins: a word stands before it, and most begin otherwise.
    openings: Openings,
    /// What says that only opening hours count, in lower case.
    open: Vec<String>,
    /// Beginnings of words for a call or a visit, in lower case.
    in_person: Vec<String>,
}

static DEADLINES: PerLanguage<Deadlines> = PerLanguage::new(Deadlines::read);

impl Deadlines {
    /// The words of a language; those of English for one without files.
    #[must_use]
    pub fn of(language: &Language) -> &'static Self {
        DEADLINES.of(language)
    }

    fn read(words: &Words) -> Self {
        let lower = |id: &str| -> Vec<String> { words.list(id).map(str::to_lowercase).collect() };
        let before = lower("deadlines-before");
        let mut openings = Openings::new();
        before.iter().for_each(|phrase| openings.add(phrase));
        Self {
            before,
            openings,
            open: lower("deadlines-open"),
            in_person: lower("deadlines-in-person"),
        }
    }

    /// The bytes of a text at which a time may begin within which something is done: "within" stands before them.
    #[must_use]
    pub fn beginnings(&self, text: &str) -> Vec<usize> {
        let bytes = text.as_bytes();
        let mut found = Vec::new();
        let mut at = 0;
        // From the beginning of one word to that of the next.
        while let Some(first) = bytes.get(at) {
            if first.is_ascii_alphabetic() && self.openings.may_begin(&bytes[at..]) {
                self.add_times_behind(text, at, &mut found);
            }
            while bytes.get(at).is_some_and(|byte| is_plain(*byte)) {
                at += 1;
            }
            at += 1;
        }
        found
    }

    /// Adds where times may begin behind what stands at a place.
    fn add_times_behind(&self, text: &str, at: usize, found: &mut Vec<usize>) {
        for phrase in &self.before {
            let end = at + phrase.len();
            let here = text.as_bytes().get(at..end);
            if !here.is_some_and(|here| here.eq_ignore_ascii_case(phrase.as_bytes())) {
                continue;
            }
            let rest = text.get(end..).unwrap_or_default();
            let time = rest.trim_start_matches([' ', '\u{a0}', '\n']);
            if time.len() < rest.len() {
                found.push(text.len() - time.len());
            }
        }
    }
}

impl Deadlines {
    /// Whether a text says that only opening hours count.
    #[must_use]
    pub fn counts_opening_hours(&self, text: &str) -> bool {
        let text = text.to_lowercase().replace('’', "'");
        self.open
            .iter()
            .any(|phrase| text.contains(phrase.as_str()))
    }
}

impl Deadlines {
    /// Whether an event is a call or a visit, for which somebody must be there.
    #[must_use]
    pub fn begins_in_person(&self, event: &str) -> bool {
        let event = event.to_lowercase();
        let mut words = event.split(|sign: char| !sign.is_alphanumeric());
        words.any(|word| {
            self.in_person
                .iter()
                .any(|start| word.starts_with(start.as_str()))
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn opening_hours_are_named_in_every_language() {
        for (language, text, named) in [
            ("en", "your call, during opening hours", true),
            ("en", "your call", false),
            ("fr", "votre appel, pendant les heures d’ouverture", true),
            ("nl", "je oproep tijdens de openingsuren", true),
            ("de", "Ihr Anruf während der Öffnungszeiten", true),
        ] {
            let deadlines = Deadlines::of(&language.into());
            assert_eq!(deadlines.counts_opening_hours(text), named, "{text}");
        }
    }

    #[test]
    fn calls_and_visits_are_events_for_which_somebody_is_there() {
        for (language, text, in_person) in [
            ("en", "when you arrive at the counter", true),
            ("en", "your form", false),
            ("fr", "votre appel", true),
            ("fr", "quand vous arrivez au comptoir", true),
            ("nl", "je komst aan de balie", true),
            ("nl", "het verzenden van je formulier", false),
            ("de", "wenn Sie am Schalter vorsprechen", true),
            ("de", "der Versand Ihres Formulars", false),
        ] {
            let deadlines = Deadlines::of(&language.into());
            assert_eq!(deadlines.begins_in_person(text), in_person, "{text}");
        }
    }

    #[test]
    fn a_time_within_which_is_told_from_others() {
        for (language, text, within) in [
            ("en", "We come within ~", true),
            ("en", "Within the next ~ we come", true),
            ("en", "We search for ~", false),
            ("en", "The location is older than ~", false),
            ("en", "In therewithin ~", false),
            ("fr", "Nous venons dans les ~", true),
            ("fr", "Elle arrive endéans ~", true),
            ("fr", "L'équipe cherche pendant ~", false),
            ("nl", "De ploeg is er binnen\u{a0}~", true),
            ("nl", "De ploeg zoekt tot ~", false),
            ("de", "Wir kommen innerhalb von ~", true),
            ("de", "Spätestens nach ~ hören Sie von uns", true),
            ("de", "Wir suchen bis ~", false),
        ] {
            let at = text.find('~').expect("a time");
            let found = Deadlines::of(&language.into()).beginnings(text);
            assert_eq!(found.contains(&at), within, "{text}");
        }
    }
}
