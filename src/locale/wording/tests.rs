use super::file::Sections;
use super::*;
use crate::locale::bundle::FALLBACK;
use crate::locale::file_tests::text;

/// The name of the file in the folder of a language.
pub(super) const FILE: &str = "wording.txt";

/// The vague terms of a text, each with its section.
fn vague<'a>(language: &str, text: &'a str) -> Vec<(Section, &'a str)> {
    let phrases = Wording::of(&language.into()).read(text).phrases;
    let vague = phrases
        .into_iter()
        .filter(|phrase| phrase.section.is_vague());
    vague
        .map(|phrase| (phrase.section, &text[phrase.range]))
        .collect()
}

#[test]
fn every_language_has_every_section_and_no_other() {
    let english = Sections::read(text(FALLBACK, FILE));
    let english: Vec<_> = english.names().collect();
    for (name, _) in Section::PHRASES {
        assert!(english.contains(&name), "{name}");
    }
    for tag in Words::languages() {
        let own = Sections::read(text(tag, FILE));
        assert_eq!(own.names().collect::<Vec<_>>(), english, "{tag}");
    }
}

#[test]
fn no_pattern_finds_an_empty_phrase() {
    for tag in Words::languages() {
        let wording = Wording::of(&tag.into());
        assert!(wording.read("x . ( ~ 1 x").phrases.is_empty(), "{tag}");
        // A blank in a class would be a group in a class.
        let classes = text(tag, FILE)
            .lines()
            .filter(|line| !line.starts_with('#'));
        let classes = classes.flat_map(|line| line.split('[').skip(1));
        let mut blank = classes.filter_map(|rest| rest.split(']').next());
        assert_eq!(blank.find(|class| class.contains(' ')), None);
    }
}

#[test]
fn the_longest_phrase_wins_and_only_whole_words_count() {
    use Section::{Commitment, Time};
    assert_eq!(
        vague("nl", "We komen zo snel mogelijk langs."),
        [(Time, "zo snel mogelijk")]
    );
    assert_eq!(vague("nl", "Een sneltrein is een snelle trein."), []);
    assert_eq!(
        vague("en", "Soon, sooner, soonest, soon-to-be."),
        [(Time, "Soon")]
    );
    assert_eq!(
        vague("fr", "Normalement, l'agent vient bientôt"),
        [(Commitment, "Normalement"), (Time, "bientôt")]
    );
}

#[test]
fn blanks_apostrophes_and_capitals_are_those_of_any_author() {
    use Section::{Escape, Time};
    assert_eq!(
        vague("fr", "S’il\u{a0}y a lieu"),
        [(Escape, "S’il\u{a0}y a lieu")]
    );
    assert_eq!(
        vague("fr", "p.ex. et p. ex."),
        [(Section::Example, "p.ex."), (Section::Example, "p. ex.")]
    );
    assert_eq!(
        vague("en", "AS SOON\n  as possible"),
        [(Time, "AS SOON\n  as possible")]
    );
    assert_eq!(
        vague("fr", "DÈS QUE POSSIBLE"),
        [(Time, "DÈS QUE POSSIBLE")]
    );
}

#[test]
fn german_terms_are_found_in_their_forms() {
    use Section::{Commitment, Escape, OpenList, Quality, Time, Weakening};
    assert_eq!(
        vague(
            "de",
            "In der Regel antworten wir zeitnah, nach Möglichkeit schnellstmöglich."
        ),
        [
            (Commitment, "In der Regel"),
            (Time, "zeitnah"),
            (Weakening, "nach Möglichkeit"),
            (Time, "schnellstmöglich")
        ]
    );
    assert_eq!(
        vague(
            "de",
            "Gegebenenfalls helfen wir unbürokratisch, z. B. mit Formularen usw."
        ),
        [
            (Escape, "Gegebenenfalls"),
            (Quality, "unbürokratisch"),
            (Section::Example, "z. B."),
            (OpenList, "usw.")
        ]
    );
    assert_eq!(
        vague("de", "Sobald Sie da sind, nicht später als um fünf."),
        []
    );
    assert_eq!(vague("de", "Ein Schnellzug ist baldig kein Wort."), []);
}

#[test]
fn a_capital_tells_who_is_addressed() {
    let formal = |text: &'static str| -> Vec<&str> {
        let phrases = Wording::of(&"de".into()).read(text).phrases;
        let formal = phrases
            .into_iter()
            .filter(|phrase| phrase.section == Section::Formal);
        formal.map(|phrase| &text[phrase.range]).collect()
    };
    assert_eq!(
        formal("Rufen Sie uns an, wenn sie ihr Rad vermisst."),
        ["Sie"]
    );
    assert_eq!(formal("Wir helfen ihnen, und Ihnen auch."), ["Ihnen"]);
}

#[test]
fn german_dates_and_quotations_end_no_sentence_too_early() {
    let wording = Wording::of(&"de".into());
    let parts = |text: &str| wording.sentences(text).len();
    assert_eq!(parts("Das gilt ab dem 1. März 2026 bzw. ab dem Antrag."), 1);
    assert_eq!(parts("Sagen Sie: „Guten Tag.“ Danach warten Sie."), 2);
}

#[test]
fn a_longer_clear_phrase_exempts() {
    assert_eq!(vague("en", "We call you as soon as we are there."), []);
    assert_eq!(
        vague("fr", "Au plus tard le 5 mars, dès que nous arrivons."),
        []
    );
    assert_eq!(
        vague("nl", "Even later belt de man terug, niet later dan ~~~."),
        []
    );
    assert_eq!(
        vague("fr", "dès que nous pouvons"),
        [(Section::Time, "dès que nous pouvons")]
    );
}

#[test]
fn letters_of_either_size_are_the_same_and_keep_their_places() {
    use Section::Time;
    assert_eq!(
        vague("fr", "DÈS QUE POSSIBLE, İ: Bientôt"),
        [(Time, "DÈS QUE POSSIBLE"), (Time, "Bientôt")]
    );
}

#[test]
fn what_was_seen_before_is_found_again_and_what_is_like_it_too() {
    use Section::Time;
    let text = "soup soon sooner soo soon soup song soon";
    for _ in 0..2 {
        assert_eq!(
            vague("en", text),
            [(Time, "soon"), (Time, "soon"), (Time, "soon")]
        );
    }
}
