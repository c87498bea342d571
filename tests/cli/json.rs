//! The JSON of `helder check`: its fields are a contract with programs that read it.

use std::collections::BTreeSet;
use std::sync::LazyLock;

use serde_json::Value;

use crate::support::{DAY, SETTINGS, folder, package, run, sound, unsound};

fn keys(value: &Value) -> BTreeSet<&str> {
    value
        .as_object()
        .expect("an object")
        .keys()
        .map(String::as_str)
        .collect()
}

/// The report on `examples/broken`, made once for all tests.
fn broken() -> &'static Value {
    static REPORT: LazyLock<Value> = LazyLock::new(|| {
        let arguments = [
            "check",
            "broken",
            "--on",
            DAY,
            "--format",
            "json",
            "--verbose",
        ];
        let report = run(&package().join("examples"), &arguments);
        report.ends_with(1).json()
    });
    &REPORT
}

fn findings(report: &Value) -> &Vec<Value> {
    report["findings"].as_array().expect("findings")
}

#[test]
fn nothing_found_is_an_empty_list() {
    let report = run(sound().path(), &["check", "--format", "json", "--on", DAY])
        .ends_with(0)
        .json();
    let expected = serde_json::json!({
        "version": 1, "on": DAY, "findings": [],
        "summary": {"errors": 0, "warnings": 0, "infos": 0, "allowed": 0, "accepted": 0, "gone": 0, "concepts": 1},
    });
    assert_eq!(report, expected);
}

#[test]
fn every_finding_has_every_field() {
    let report = broken();
    assert_eq!(
        keys(report),
        BTreeSet::from(["version", "on", "summary", "findings"])
    );
    let fields = BTreeSet::from([
        "check",
        "severity",
        "message",
        "help",
        "docs",
        "concept",
        "decision",
        "language",
        "path",
        "file",
        "span",
        "labels",
        "decision_rules",
        "regions",
        "witnesses",
        "fixes",
        "fingerprint",
    ]);
    for finding in findings(report) {
        assert_eq!(keys(finding), fields, "{finding}");
        assert!(
            ["error", "warning", "info"]
                .contains(&finding["severity"].as_str().expect("a severity"))
        );
        for key in ["check", "message", "docs", "path", "file", "fingerprint"] {
            assert!(finding[key].is_string(), "`{key}` in {finding}");
        }
        for key in ["labels", "decision_rules", "regions", "witnesses", "fixes"] {
            assert!(finding[key].is_array(), "`{key}` in {finding}");
        }
        for label in finding["labels"].as_array().expect("labels") {
            assert_eq!(keys(label), BTreeSet::from(["message", "file", "span"]));
        }
    }
}

#[test]
fn the_summary_counts_the_findings() {
    let report = broken();
    let count = |severity: &str| {
        findings(report)
            .iter()
            .filter(|finding| finding["severity"] == severity)
            .count()
    };
    for (key, severity) in [
        ("errors", "error"),
        ("warnings", "warning"),
        ("infos", "info"),
    ] {
        assert_eq!(report["summary"][key], count(severity), "{key}");
    }
    let files = std::fs::read_dir(package().join("examples/broken/concepts"))
        .expect("a folder")
        .count();
    assert_eq!(report["summary"]["concepts"], files);
}

#[test]
fn places_agree_with_the_bytes_of_the_file() {
    let report = broken();
    let mut places = 0;
    for finding in findings(report) {
        let labels = finding["labels"].as_array().expect("labels").iter();
        for holder in labels.chain([finding]) {
            let file = package()
                .join("examples")
                .join(holder["file"].as_str().expect("a file"));
            let text = std::fs::read_to_string(&file).expect("the file");
            let start = holder["span"]["start"]["offset"]
                .as_u64()
                .expect("an offset");
            let end = holder["span"]["end"]["offset"].as_u64().expect("an offset");
            assert!(start <= end && end as usize <= text.len(), "{holder}");
            for side in ["start", "end"] {
                let place = &holder["span"][side];
                assert_eq!(keys(place), BTreeSet::from(["line", "column", "offset"]));
                let before = &text[..place["offset"].as_u64().expect("an offset") as usize];
                let line_start = before.rfind('\n').map_or(0, |at| at + 1);
                assert_eq!(place["line"], before.matches('\n').count() + 1, "{holder}");
                assert_eq!(
                    place["column"],
                    before[line_start..].chars().count() + 1,
                    "{holder}"
                );
                places += 1;
            }
        }
    }
    assert!(places > 50);
}

#[test]
fn columns_count_characters_and_offsets_count_bytes() {
    let text = unsound("for: Residents", "for: {en: Résidents 🚲, eng: Residents}");
    let folder = folder(&[("helder.yaml", SETTINGS), ("concepts/ladder.yaml", &text)]);
    let report = run(folder.path(), &["check", "--format", "json"])
        .ends_with(1)
        .json();
    let finding = findings(&report)
        .iter()
        .find(|finding| finding["span"]["start"]["line"] == 6)
        .expect("a finding on the unknown language");
    let line = text.find("for: {").expect("the line");
    let at = text.find("eng:").expect("the key");
    assert_eq!(finding["span"]["start"]["offset"], at);
    assert_eq!(
        finding["span"]["start"]["column"],
        text[line..at].chars().count() + 1
    );
}

#[test]
fn findings_stand_in_the_order_of_files_places_and_checks() {
    let report = broken();
    let order: Vec<_> = findings(report)
        .iter()
        .map(|finding| {
            let text = |key: &str| finding[key].as_str().unwrap_or_default().to_owned();
            (
                text("file"),
                finding["span"]["start"]["offset"].as_u64(),
                text("check"),
            )
        })
        .collect();
    assert!(order.is_sorted(), "{order:#?}");
}

#[test]
fn decision_findings_carry_witnesses_beside_their_regions() {
    let report = broken();
    let mut proved = 0;
    for finding in findings(report) {
        let length = |key: &str| finding[key].as_array().expect("a list").len();
        assert_eq!(length("regions"), length("witnesses"), "{finding}");
        if [
            "decision-gap",
            "decision-contradiction",
            "decision-overlap",
            "dead-end-duty",
        ]
        .contains(&finding["check"].as_str().unwrap_or_default())
        {
            assert!(length("witnesses") > 0, "{finding}");
            assert!(finding["decision"].is_string(), "{finding}");
            proved += 1;
        }
        if finding["check"] == "decision-contradiction" {
            assert_eq!(length("decision_rules"), 2, "{finding}");
        }
        if finding["check"] == "decision-gap" {
            assert_eq!(length("decision_rules"), 0, "{finding}");
        }
    }
    assert!(proved >= 4, "{proved}");
}

#[test]
fn fingerprints_survive_lines_above() {
    let prints = |text: &str| {
        let folder = folder(&[("helder.yaml", SETTINGS), ("concepts/ladder.yaml", text)]);
        let report = run(folder.path(), &["check", "--format", "json"])
            .ends_with(1)
            .json();
        let found: Vec<_> = findings(&report)
            .iter()
            .map(|finding| finding["fingerprint"].clone())
            .collect();
        found
    };
    let text = unsound("summary:", "sumary:");
    let moved = format!("# a remark\n\n\n{text}");
    let before = prints(&text);
    assert!(!before.is_empty());
    assert_eq!(before, prints(&moved));
    assert_ne!(before, prints(&unsound("title: Loan", "titel: Loan")));
}

#[test]
fn fingerprints_are_unique_in_a_report() {
    let report = broken();
    let all: Vec<_> = findings(report)
        .iter()
        .map(|finding| finding["fingerprint"].as_str())
        .collect();
    let unique: BTreeSet<_> = all.iter().collect();
    assert_eq!(all.len(), unique.len());
}

#[test]
fn safe_fixes_mend_what_they_promise() {
    let report = broken();
    let mut mended = 0;
    for finding in findings(report) {
        for fix in finding["fixes"].as_array().expect("fixes") {
            assert!(
                keys(fix).is_superset(&BTreeSet::from(["title", "safe", "edits"])),
                "{fix}"
            );
            if fix["safe"] != true {
                continue;
            }
            let file = finding["file"].as_str().expect("a file");
            let mut text =
                std::fs::read_to_string(package().join("examples").join(file)).expect("the file");
            let mut edits: Vec<_> = fix["edits"].as_array().expect("edits").iter().collect();
            edits.sort_by_key(|edit| std::cmp::Reverse(edit["span"]["start"]["offset"].as_u64()));
            for edit in edits {
                let at =
                    |side: &str| edit["span"][side]["offset"].as_u64().expect("an offset") as usize;
                text.replace_range(
                    at("start")..at("end"),
                    edit["text"].as_str().expect("a text"),
                );
            }
            let folder = folder(&[("helder.yaml", SETTINGS), ("concepts/mended.yaml", &text)]);
            let after = run(folder.path(), &["check", "--format", "short", "--on", DAY]);
            let check = format!("[{}]", finding["check"].as_str().expect("a check"));
            assert!(
                !after.out.contains(&check),
                "{check} is still found:\n{}",
                after.out
            );
            mended += 1;
        }
    }
    assert!(mended >= 3, "{mended} safe fixes");
}
