//! Long sentences, and the options of checks.

use helder::diagnostic::Finding;

use crate::support::{findings, found, words};

const LONG: &[&str] = &["sentence-too-long"];
const MISTAKES: &[&str] = &["key-unknown", "value-type", "reference-unknown"];

/// A sentence of so many words.
fn sentence(words: usize) -> String {
    format!("We {}.", vec!["come"; words - 1].join(" "))
}

#[test]
fn a_sentence_may_have_25_words() {
    for place in ["promise", "prose", "duty", "say", "story"] {
        assert_eq!(found("en", place, &sentence(25), LONG), [""; 0]);
        assert_eq!(found("en", place, &sentence(26), LONG).len(), 1, "{place}");
    }
    for place in ["title", "law", "avoid"] {
        assert_eq!(found("en", place, &sentence(40), LONG), [""; 0], "{place}");
    }
}

#[test]
fn each_sentence_and_item_counts_for_itself() {
    let text = format!("{} {}", sentence(24), sentence(24));
    assert_eq!(found("en", "promise", &text, LONG), [""; 0]);
    let item = format!("- {}", "come ".repeat(11));
    let list = format!("Bring:\n\n{item}\n{item}\n{item}");
    assert_eq!(found("en", "promise", &list, LONG), [""; 0]);
    let text = format!("Short. {}", sentence(30));
    assert_eq!(
        found("en", "promise", &text, LONG),
        [format!("W {}", sentence(30))]
    );
}

#[test]
fn the_organisation_sets_the_length() {
    let with = |checks: &str, words: usize| {
        let yaml = format!(
            "languages: [en]\nchecks: {{sentence-too-long: {checks}}}\nsummary: {}\n",
            sentence(words)
        );
        findings(&yaml, LONG).len()
    };
    assert_eq!([with("{words: 30}", 30), with("{words: 30}", 31)], [0, 1]);
    assert_eq!(
        [with("{words: {en: 10}}", 10), with("{words: {en: 10}}", 11)],
        [0, 1]
    );
    assert_eq!(with("{words: 10, severity: off}", 50), 0);
    assert_eq!(with("off", 50), 0);
}

/// What is wrong with settings of checks: the message, and the words under it.
fn wrong(checks: &str) -> Vec<(String, String)> {
    let yaml =
        format!("languages: [en, fr]\nchecks: {{{checks}}}\nsummary: {{en: Yes, fr: Oui}}\n");
    let said = |finding: &Finding| (finding.message.id.to_string(), words(finding, &yaml));
    findings(&yaml, MISTAKES).iter().map(said).collect()
}

#[test]
fn names_that_no_check_and_no_option_has_are_found() {
    let unknown = |word: &str| vec![("key-unknown".to_owned(), word.to_owned())];
    let check = vec![(
        "reference-unknown-check".to_owned(),
        "sentence-to-long".to_owned(),
    )];
    assert_eq!(wrong("sentence-to-long: off"), check);
    assert_eq!(wrong("sentence-too-long: {word: 30}"), unknown("word"));
    assert_eq!(wrong("vague-term: {words: 30}"), unknown("words"));
    assert_eq!(
        wrong("sentence-too-long: {words: 30, severity: info}, vague-term: warning"),
        []
    );
}

#[test]
fn values_that_an_option_cannot_have_are_found() {
    let value = |word: &str| vec![("value-type-option".to_owned(), word.to_owned())];
    for word in ["many", "-3", "0", "2.5", "1000"] {
        assert_eq!(
            wrong(&format!("sentence-too-long: {{words: {word}}}")),
            value(word)
        );
    }
    assert_eq!(
        wrong("sentence-too-long: {words: {en: 30, fr: much}}"),
        value("much")
    );
    let kind = |word: &str| vec![("value-type".to_owned(), word.to_owned())];
    assert_eq!(wrong("sentence-too-long: {words: [1, 2]}"), kind("[1, 2]"));
    assert_eq!(wrong("sentence-too-long: {words: {en: [1]}}"), kind("[1]"));
    let level = vec![("value-type-word".to_owned(), "inof".to_owned())];
    assert_eq!(wrong("sentence-too-long: {severity: inof}"), level);
    let language = vec![("reference-unknown-language".to_owned(), "nl".to_owned())];
    assert_eq!(wrong("sentence-too-long: {words: {nl: 30}}"), language);
}

#[test]
fn ease_of_reading_is_asked_for_by_a_score() {
    let hard = "Administrative responsibilities necessitate considerable deliberation beforehand. "
        .repeat(10);
    let easy = "We come to you. You wait at home. We do the rest. ".repeat(5);
    let found = |checks: &str, text: &str| {
        let yaml = format!("languages: [en]\nchecks: {{{checks}}}\nsummary: {text}\n");
        findings(&yaml, &["hard-to-read"]).len()
    };
    assert_eq!(found("hard-to-read: {score: 50}", &hard), 1);
    assert_eq!(found("hard-to-read: {score: 50}", &easy), 0);
    assert_eq!(found("hard-to-read: {score: {en: 100}}", &hard), 1);
    assert_eq!(found("hard-to-read: warning", &hard), 0, "no score is set");
    let short = "Administrative responsibilities necessitate deliberation. ".repeat(3);
    assert_eq!(found("hard-to-read: {score: 50}", &short), 0);
}
