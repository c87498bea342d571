//! One mistake is one finding, on the line where it is.

use crate::support::{DAY, example, put, run};

/// The checks that find something, with file and line, after a line of an example was exchanged.
#[track_caller]
fn found(file: &str, line: &str, other: &str) -> Vec<(String, String, u64)> {
    let zone = example("police-zone");
    let text = std::fs::read_to_string(zone.path().join(file)).expect("the file");
    assert_eq!(text.matches(line).count(), 1, "`{line}` stands once");
    put(zone.path(), file, text.replace(line, other).as_bytes());
    let arguments = ["check", "--on", DAY, "--format", "json", "--all"];
    let report = run(zone.path(), &arguments).json();
    let findings = report["findings"].as_array().expect("findings").iter();
    let findings = findings.filter(|finding| finding["severity"] != "info");
    findings
        .map(|finding| {
            let word = |key: &str| finding[key].as_str().expect(key).to_owned();
            let line = finding["span"]["start"]["line"].as_u64().expect("a line");
            (word("check"), word("file"), line)
        })
        .collect()
}

/// The line (from 1) of the unchanged file on which these words stand.
fn line_of(file: &str, words: &str) -> u64 {
    let zone = example("police-zone");
    let text = std::fs::read_to_string(zone.path().join(file)).expect("the file");
    let before = text.find(words).expect("the words");
    text[..before].matches('\n').count() as u64 + 1
}

const PHONE: &str = "concepts/stolen-phone.yaml";
/// Whose offers share their words.
const LOST: &str = "concepts/lost-property.yaml";

#[test]
fn a_mistyped_duty_is_not_an_unused_duty_too() {
    let found = found(PHONE, "    needs: fill-form\n", "    needs: fil-form\n");
    let line = line_of(PHONE, "    needs: fill-form\n");
    assert_eq!(
        found,
        [("reference-unknown".to_owned(), PHONE.to_owned(), line)]
    );
}

#[test]
fn an_incomplete_complaint_path_is_found_in_it() {
    let settings = "helder.yaml";
    let found = found(
        settings,
        "      channel: complaints\n      ack",
        "      ack",
    );
    let line = line_of(settings, "    complain:\n");
    assert_eq!(
        found,
        [("redress-missing".to_owned(), settings.to_owned(), line)]
    );
}

#[test]
fn words_that_serve_all_offers_lack_a_part_once() {
    let zone = example("police-zone");
    let text = std::fs::read_to_string(zone.path().join(LOST)).expect("the concept");
    let default = text
        .find("    default:\n      acknowledge:")
        .expect("words for all");
    let part = default
        + text[default..]
            .find("      acknowledge:")
            .expect("the part");
    let after = part + text[part..].find("      answer:").expect("the next part");
    let found = found(LOST, &text[part..after], "");
    let line = line_of(LOST, "    default:\n      acknowledge:");
    assert_eq!(
        found,
        [("staff-words-missing".to_owned(), LOST.to_owned(), line)]
    );
}

/// Exchanges a line and expects one finding, on that line: a name that leads nowhere.
#[track_caller]
fn leads_nowhere(file: &str, line: &str, other: &str) {
    let at = line_of(file, line);
    let expected = ("reference-unknown".to_owned(), file.to_owned(), at);
    assert_eq!(found(file, line, other), [expected], "{other}");
}

#[test]
fn what_is_mistyped_is_not_missing_too() {
    leads_nowhere(
        PHONE,
        "    within: lookup-time\n",
        "    within: lookup-tim\n",
    );
}

#[test]
fn a_mistyped_duty_of_an_offer_makes_no_other_a_dead_end() {
    leads_nowhere(
        PHONE,
        "    needs: [refresh-location,",
        "    needs: [refresh-locatio,",
    );
}

#[test]
fn what_defaults_refers_to_is_looked_up_where_nothing_inherits_it() {
    let settings = "helder.yaml";
    leads_nowhere(
        settings,
        "  contact: [phone, counter, email]\n",
        "  contact: [phone, countr, email]\n",
    );
}

/// The stretch of a file from these words up to others after them.
fn stretch(file: &str, from: &str, to: &str) -> String {
    let zone = example("police-zone");
    let text = std::fs::read_to_string(zone.path().join(file)).expect("the file");
    let start = text.find(from).expect("the start");
    let length = text[start..].find(to).expect("the end");
    text[start..start + length].to_owned()
}

#[test]
fn a_missing_appeal_is_found_at_the_key_it_belongs_under() {
    let settings = "helder.yaml";
    let appeal = stretch(settings, "    appeal:\n", "    next_instance:\n");
    let found = found(settings, &appeal, "");
    let line = line_of(settings, "  if_it_goes_wrong:\n");
    let expected = ("appeal-missing".to_owned(), settings.to_owned(), line);
    assert!(!found.is_empty());
    assert!(found.iter().all(|found| *found == expected), "{found:#?}");
}

#[test]
fn a_mistyped_key_is_not_a_missing_one_too() {
    let key = stretch(PHONE, "    no_result:\n", "      fr:");
    let mistyped = key.replace("no_result", "no_reslt");
    let line = line_of(PHONE, "    no_result:\n");
    assert_eq!(
        found(PHONE, &key, &mistyped),
        [("key-unknown".to_owned(), PHONE.to_owned(), line)]
    );
    let settings = "helder.yaml";
    let line = line_of(settings, "    next_instance:\n");
    // What stands in the defaults is read with every concept.
    let found = found(settings, "    next_instance:\n", "    next_instnce:\n");
    let expected = ("key-unknown".to_owned(), settings.to_owned(), line);
    assert!(!found.is_empty());
    assert!(found.iter().all(|found| *found == expected), "{found:#?}");
}

#[test]
fn words_for_a_mistyped_outcome_are_not_missing_words_too() {
    let words = "    other-zone:\n      acknowledge:";
    let mistyped = "    othr-zone:\n      acknowledge:";
    let line = line_of(PHONE, words);
    assert_eq!(
        found(PHONE, words, mistyped),
        [("reference-unknown".to_owned(), PHONE.to_owned(), line)]
    );
}

#[test]
fn a_word_that_is_nearly_a_staff_decision_was_meant_to_be_it() {
    let own = "    not_for: make-good\n";
    let not_for = |text: &str| found(PHONE, own, &format!("    not_for: {text}\n"));
    let line = line_of(PHONE, own);
    assert_eq!(
        not_for("mak-good"),
        [("reference-unknown".to_owned(), PHONE.to_owned(), line)]
    );
    assert_eq!(not_for("make-good"), []);
    let sentence = "{nl: Nooit voor geld., fr: Jamais pour de l'argent., en: Never for money.}";
    assert_eq!(not_for(sentence), []);
    let known = |found: &(String, String, u64)| found.0 != "reference-unknown";
    assert!(
        not_for("Threats").iter().all(known),
        "one word may be a text"
    );
}

#[test]
fn words_that_stand_in_for_others_are_not_missing_too() {
    let zone = example("police-zone");
    let text = std::fs::read_to_string(zone.path().join(PHONE)).expect("the concept");
    let words = text
        .find("  words:\n    urgent-help:\n")
        .expect("the words");
    let at = |key: &str| words + text[words..].find(key).expect("the key");
    let (own, next) = (at("    statement:\n"), at("    team:\n"));
    let help = text[words..own].replace("    urgent-help:\n", "    urgent-help: &help\n");
    let shared = format!("{help}    statement: *help\n");
    let found = found(PHONE, &text[words..next], &shared);
    let line = line_of(PHONE, "  words:\n    urgent-help:\n") + 1;
    assert_eq!(
        found,
        [("file-unreadable".to_owned(), PHONE.to_owned(), line)]
    );
}
