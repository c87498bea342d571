//! `--effort`: what every way through a decision asks of the client, against the budget.

use crate::support::{DAY, SETTINGS, folder, package, run};

const CONCEPT: &str = "\
status: draft
title: A refund
contact: [phone, desk]
offered:
  refund: {title: A refund, needs: [show-receipt, sign]}
not_offered:
  no-refund: {title: No refund}
client_must:
  show-receipt: {title: Show the receipt, contact: desk, takes: 40 minutes}
  sign: {title: Sign, takes: 10 minutes per pieces}
facts:
  late: {type: yes/no}
  pieces: {type: whole number, at_least: 1}
decisions:
  pay-back:
    only_when: {pieces: at most 9}
    rules:
      too-late: {when: {late: yes}, then: refund}
      in-time: {when: {late: no}, then: no-refund}
";

fn with_budget(budget: &str) -> tempfile::TempDir {
    let settings = format!("{SETTINGS}\neffort_budget: {budget}\n");
    folder(&[
        ("helder.yaml", &settings),
        ("concepts/refund.yaml", CONCEPT),
    ])
}

/// The report for people from the table on, before the summary.
fn table(folder: &std::path::Path, more: &[&str]) -> String {
    let arguments = [
        &["check", "--effort", "--check", "effort-over-budget"],
        more,
    ]
    .concat();
    let found = run(folder, &arguments).ends_with(0).out;
    let start = found.find("refund, ").expect("a title");
    found[start..].to_owned()
}

#[test]
fn a_table_holds_each_way_against_the_budget() {
    let folder = with_budget("{contacts: 2, visits: 0, time: 30 minutes}");
    insta::assert_snapshot!("effort", table(folder.path(), &[]));
}

#[test]
fn the_table_speaks_the_language_that_is_asked_for() {
    let folder = with_budget("{contacts: 2, visits: 0, time: 30 minutes}");
    insta::assert_snapshot!("effort-nl", table(folder.path(), &["--lang", "nl"]));
    insta::assert_snapshot!("effort-fr", table(folder.path(), &["--lang", "fr"]));
}

#[test]
fn the_json_says_the_same() {
    let folder = with_budget("{contacts: 2, visits: 0, time: 30 minutes}");
    let report = run(folder.path(), &["check", "--effort", "--format", "json"]).json();
    let effort = &report["effort"][0];
    let budget = serde_json::json!({"contacts": "2", "visits": "0", "time": "30 minutes"});
    assert_eq!(effort["budget"], budget);
    let paths = effort["paths"].as_array().expect("ways");
    let refund = paths.iter().find(|path| path["outcomes"][0] == "refund");
    let expected = serde_json::json!({
        "asked": {"pieces": "at most 9", "late": "yes"}, "outcomes": ["refund"], "out_of_scope": false,
        "duties": ["show-receipt", "sign"], "questions": 2, "contacts": 2, "changes": 1, "visits": 1,
        "time": ["40 minutes"], "untimed": ["sign"], "over": ["visits", "time"],
    });
    assert_eq!(*refund.expect("the refund"), expected);
    let over = report["findings"].as_array().expect("findings").iter();
    let over = over.filter(|finding| finding["check"] == "effort-over-budget");
    assert_eq!(over.count(), 2, "as the check says");
    let outside = paths
        .iter()
        .find(|path| path["out_of_scope"] == true)
        .expect("a way");
    assert_eq!(outside["outcomes"], serde_json::json!([]));
}

#[test]
fn it_is_shown_where_nothing_is_found_too() {
    let town = package().join("examples/town");
    let quiet = run(&town, &["check", "--effort", "--quiet", "--on", DAY]).ends_with(0);
    assert!(quiet.out.contains("decision `borrow`"), "{}", quiet.out);
}

#[test]
fn only_what_was_asked_for_is_shown() {
    let town = package().join("examples/town");
    let one = [
        "check",
        "concepts/library-loans.yaml",
        "--effort",
        "--on",
        DAY,
        "--format",
        "json",
    ];
    let report = run(&town, &one).json();
    let efforts = report["effort"].as_array().expect("efforts");
    assert!(!efforts.is_empty());
    assert!(
        efforts
            .iter()
            .all(|effort| effort["concept"] == "library-loans")
    );
    let without = run(&town, &["check", "--on", DAY, "--format", "json"]).json();
    assert!(without.get("effort").is_none());
}

#[test]
fn figures_are_those_of_the_day_or_of_the_nearest_in_force_everywhere() {
    let changing = "valid: {from: 2026-02-01, until: 2026-12-31}\nfigures:\n  queue: [{from: 2026-01-01, is: 40 minutes}, {from: 2026-07-01, is: 145 minutes}]\n";
    let concept = CONCEPT.replace("takes: 40 minutes", "takes: queue");
    let settings = format!("{SETTINGS}\neffort_budget: {{time: 1 hour}}\n");
    let folder = folder(&[
        ("helder.yaml", &settings),
        ("concepts/refund.yaml", &format!("{changing}{concept}")),
    ]);
    for (day, written, told) in [
        ("2026-03-01", "40 minutes", "40 minutes"),
        ("2026-08-01", "145 minutes", "2 hours and 25 minutes"),
        ("2025-01-01", "40 minutes", "40 minutes"),
        ("2027-05-01", "145 minutes", "2 hours and 25 minutes"),
    ] {
        let check = ["check", "--effort", "--format", "json", "--on", day];
        let report = run(folder.path(), &check).json();
        let paths = report["effort"][0]["paths"].as_array().expect("ways");
        let times = paths.iter().map(|path| path["time"].clone());
        let most = times.max_by_key(|time| time.as_array().map_or(0, Vec::len));
        assert_eq!(most, Some(serde_json::json!([written])), "check on {day}");
        let findings = report["findings"].as_array().expect("findings").iter();
        let mut found = findings.map(|finding| finding["check"].as_str().expect("a name"));
        let over = found.any(|check| check == "effort-over-budget");
        assert_eq!(over, written == "145 minutes", "found on {day}");

        let build = ["build", "-o", day, "--drafts", "--on", day];
        run(folder.path(), &build).ends_with(0);
        let overview = folder.path().join(day).join("staff/en/index.html");
        let overview = std::fs::read_to_string(overview).expect("an overview");
        let overview = overview.replace('\u{a0}', " ");
        assert!(overview.contains(told), "the overview on {day}");
    }
}
