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
    let line = line_of(settings, "      channel: complaints\n      ack");
    assert_eq!(
        found,
        [("redress-missing".to_owned(), settings.to_owned(), line)]
    );
}

#[test]
fn words_that_serve_all_offers_lack_a_part_once() {
    let zone = example("police-zone");
    let text = std::fs::read_to_string(zone.path().join(PHONE)).expect("the concept");
    let default = text
        .find("    default:\n      acknowledge:")
        .expect("words for all");
    let part = default
        + text[default..]
            .find("      acknowledge:")
            .expect("the part");
    let after = part + text[part..].find("      answer:").expect("the next part");
    let found = found(PHONE, &text[part..after], "");
    let line = line_of(PHONE, "    default:\n      acknowledge:");
    assert_eq!(
        found,
        [("staff-words-missing".to_owned(), PHONE.to_owned(), line)]
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
    leads_nowhere(
        PHONE,
        "    no-chase:\n      acknowledge:",
        "    no-chas:\n      acknowledge:",
    );
    leads_nowhere(
        PHONE,
        "    not_for: make-good\n",
        "    not_for: make-goods\n",
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
