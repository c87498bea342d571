//! Settings and facts, from their text to what was understood of them.

use std::collections::BTreeSet;
use std::path::Path;

use super::{Context, Outcome, Translations, concept, workspace};
use crate::model::{Quantity, Workspace};
use crate::source::{SourceFile, SourceId, Sources, Span};
use crate::{spec, syntax};

/// What is understood of a `helder.yaml` that can be read.
fn read(text: &str) -> Outcome<Workspace> {
    let file = SourceFile::new(SourceId(0), "helder.yaml", text);
    let parsed = syntax::read(&file);
    assert_eq!(parsed.findings, [], "{text}");
    let (written, wrong) = spec::workspace(&parsed.root.expect("a map"));
    assert_eq!(wrong, [], "{text}");
    let mut sources = Sources::default();
    sources.insert(file.into());
    let context = Context {
        sources: &sources,
        translations: &Translations::default(),
        concepts: &BTreeSet::new(),
    };
    workspace(&written, context, Path::new(""), Some(SourceId(0)))
}

/// The findings, each with its key path.
fn found(text: &str) -> Vec<(String, String)> {
    let findings = read(text).findings.into_iter();
    findings
        .map(|finding| (finding.message.id.to_string(), finding.path))
        .collect()
}

fn channel(languages: &str) -> String {
    format!("channels:\n  desk:\n    kind: counter\n    languages: {languages}\n")
}

#[test]
fn people_may_speak_a_language_that_no_page_has() {
    let outcome = read(&channel("[nl, ar, tzm, nl-BE, de]"));
    assert_eq!(outcome.findings, []);
    let spoken = &outcome.meaning.channels["desk"].languages;
    let spoken: Vec<&str> = spoken.iter().map(|tag| tag.value.as_str()).collect();
    assert_eq!(spoken, ["nl", "ar", "tzm", "nl-BE", "de"]);
}

#[test]
fn a_language_is_spoken_by_its_code() {
    for wrong in ["french", "Français", "f", "FR", "\"fr, nl\"", "12"] {
        let outcome = read(&channel(&format!("[{wrong}, nl]")));
        let ids: Vec<&str> = outcome
            .findings
            .iter()
            .map(|finding| &*finding.message.id)
            .collect();
        assert_eq!(ids, ["value-type-spoken"], "{wrong}");
        let spoken = &outcome.meaning.channels["desk"].languages;
        assert_eq!(spoken.len(), 1, "the other one stays: {wrong}");
    }
    let empty = &found(&channel("[\"\", nl]"))[..];
    assert!(
        matches!(empty, [(_, path)] if path == "channels.desk.languages"),
        "{empty:?}"
    );
}

#[test]
fn the_budget_counts_times_and_measures_time() {
    let outcome = read("effort_budget: {contacts: 4, changes: 0, visits: 1.5, time: 90 minutes}\n");
    assert_eq!(outcome.findings, []);
    let budget = &outcome.meaning.effort_budget;
    let counted = [&budget.contacts, &budget.changes, &budget.visits];
    for counted in counted {
        let counted = counted.as_ref().expect("a number");
        assert!(matches!(counted.value, Quantity::Number(_)), "{counted:?}");
    }
    let time = budget.time.as_ref().expect("a time");
    assert!(matches!(time.value, Quantity::Duration(_)), "{time:?}");
}

#[test]
fn the_budget_takes_no_other_sort_and_nothing_below_zero() {
    for (key, wrong) in [
        ("contacts", "4 EUR"),
        ("contacts", "4 days"),
        ("contacts", "-1"),
        ("changes", "50 %"),
        ("visits", "2026-12-01"),
        ("visits", "4 m3"),
        ("time", "-30 minutes"),
        ("time", "30"),
        ("time", "30 EUR"),
    ] {
        let text = format!("effort_budget: {{{key}: {wrong}}}\n");
        let outcome = read(&text);
        let checks: Vec<(&str, &str)> = outcome
            .findings
            .iter()
            .map(|finding| (finding.check, finding.path.as_str()))
            .collect();
        let path = format!("effort_budget.{key}");
        assert_eq!(checks, [("quantity-invalid", path.as_str())], "{text}");
        let budget = &outcome.meaning.effort_budget;
        let all = [
            &budget.contacts,
            &budget.changes,
            &budget.visits,
            &budget.time,
        ];
        assert!(all.iter().all(|kept| kept.is_none()), "{text}");
    }
}

/// The findings in a concept with one fact, each with its key path.
fn of_fact(fact: &str) -> Vec<(String, String)> {
    let text = format!("title: A\nfacts:\n  a: {fact}\n");
    let file = SourceFile::new(SourceId(0), "concept.yaml", text.as_str());
    let (written, wrong) = spec::concept(&syntax::read(&file).root.expect("a map"));
    assert_eq!(wrong, [], "{text}");
    let mut sources = Sources::default();
    sources.insert(file.into());
    let context = Context {
        sources: &sources,
        translations: &Translations::default(),
        concepts: &BTreeSet::new(),
    };
    let settings = read("languages: en\n").meaning;
    let start = Span::new(SourceId(0), 0, 0);
    let findings = concept(&written, &settings, context, "a", start).findings;
    let found = findings.into_iter();
    found
        .map(|finding| (finding.message.id.to_string(), finding.path))
        .collect()
}

#[test]
fn money_is_counted_in_a_currency_and_time_in_a_unit_of_time() {
    for right in [
        "{type: money, unit: USD}",
        "{type: duration, unit: working days}",
        "{type: number, unit: m3}",
    ] {
        assert_eq!(of_fact(right), [], "{right}");
    }
    let expected = [("quantity-invalid-unit-type", "facts.a.unit")];
    let expected = expected.map(|(id, path)| (id.to_owned(), path.to_owned()));
    for wrong in [
        "{type: money, unit: working days}",
        "{type: money, unit: euro}",
        "{type: duration, unit: EUR}",
        "{type: duration, unit: m3}",
    ] {
        assert_eq!(of_fact(wrong), expected, "{wrong}");
    }
}

#[test]
fn days_from_a_later_to_an_earlier_one_are_told() {
    let hours =
        |days: &str| format!("channels:\n  desk:\n    kind: counter\n    hours: {{{days}}}\n");
    let told = (
        "quantity-invalid-days".to_owned(),
        "channels.desk.hours.fri-mon".to_owned(),
    );
    assert_eq!(found(&hours("fri-mon: \"09:00-17:00\"")), [told]);
    assert_eq!(
        found(&hours("fri-sun: \"09:00-17:00\", mon: \"09:00-17:00\"")),
        []
    );
}

#[test]
fn a_colour_has_a_place_on_the_pages() {
    assert_eq!(
        found("site:\n  colours: {primary: '#00386b', accent: '#111'}\n"),
        []
    );
    let outcome = read("site:\n  colours: {primry: '#00386b'}\n");
    let [finding] = &outcome.findings[..] else {
        panic!("{:?}", outcome.findings);
    };
    assert_eq!(&*finding.message.id, "value-type-word");
    assert_eq!(finding.path, "site.colours.primry");
    assert_eq!(&*finding.fixes[0].edits[0].text, "primary");
}
