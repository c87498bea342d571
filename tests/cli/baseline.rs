//! `--baseline`: what was known may stay, what is new is reported.

use std::path::Path;

use crate::support::{SETTINGS, SOUND, folder, package, put, run, unsound};

/// A workspace with two concepts; the first one has two mistakes.
fn workspace() -> tempfile::TempDir {
    let text = unsound("title: Loan of a ladder", "title: Loan of ladder XX");
    let text = text.replace("    price: free\n", "");
    folder(&[
        ("helder.yaml", SETTINGS),
        ("concepts/ladder.yaml", &text),
        (
            "concepts/sound.yaml",
            &SOUND.replace("Loan of a", "Sale of a"),
        ),
    ])
}

fn check(folder: &Path, arguments: &[&str]) -> crate::support::Run {
    run(folder, &[&["check"], arguments].concat())
}

#[test]
fn what_is_written_is_accepted_and_what_is_new_is_reported() {
    let folder = workspace();
    let here = folder.path();
    check(here, &[]).ends_with(1);
    let written = check(here, &["--write-baseline", "known.json"]).ends_with(0);
    assert!(
        written.out.contains("accepts 2 findings\n"),
        "{}",
        written.out
    );
    let known = check(here, &["--baseline", "known.json", "--deny", "warnings"]).ends_with(0);
    assert!(known.out.contains("accepts 2 findings\n"), "{}", known.out);
    let text = std::fs::read_to_string(here.join("concepts/ladder.yaml")).expect("the file");
    let text = format!("\n# moved down\n{}", text.replace("Residents", "TODO"));
    put(here, "concepts/ladder.yaml", text.as_bytes());
    let new = check(here, &["--baseline", "known.json", "--format", "short"]).ends_with(1);
    assert_eq!(new.out.lines().count(), 1, "{}", new.out);
    assert!(new.out.contains("`TODO`"), "{}", new.out);
}

#[test]
fn what_was_mended_is_told() {
    let folder = workspace();
    let here = folder.path();
    check(here, &["--write-baseline", "known.json"]).ends_with(0);
    put(here, "concepts/ladder.yaml", SOUND.as_bytes());
    let after = check(here, &["--baseline", "known.json"]).ends_with(0);
    assert!(
        after
            .out
            .contains("accepts 0 findings; 2 of its findings are gone"),
        "{}",
        after.out
    );
    let report = check(here, &["--baseline", "known.json", "--format", "json"]).json();
    assert_eq!(report["summary"]["gone"], 2);
    assert_eq!(report["summary"]["accepted"], 0);
    let part = check(here, &["--baseline", "known.json", "concepts/sound.yaml"]).ends_with(0);
    assert!(part.out.contains("accepts 0 findings\n"), "{}", part.out);
    let one = ["--baseline", "known.json", "--check", "price-missing"];
    let one = check(here, &one).ends_with(0);
    assert!(
        one.out.contains("one of its findings is gone"),
        "{}",
        one.out
    );
}

#[test]
fn what_cannot_be_read_is_reported_all_the_same() {
    let text = unsound("summary:", "sumary:");
    let folder = folder(&[("helder.yaml", SETTINGS), ("concepts/ladder.yaml", &text)]);
    let written = check(folder.path(), &["--write-baseline", "known.json"]).ends_with(1);
    assert!(
        written.out.contains("error[key-unknown]"),
        "{}",
        written.out
    );
    check(folder.path(), &["--baseline", "known.json"]).ends_with(1);
}

#[test]
fn accepted_findings_stay_in_sarif_as_suppressed() {
    let folder = workspace();
    let here = folder.path();
    check(here, &["--write-baseline", "known.json"]).ends_with(0);
    let log = check(here, &["--baseline", "known.json", "--format", "sarif"]).json();
    let results = log["runs"][0]["results"].as_array().expect("results");
    assert_eq!(results.len(), 2);
    for result in results {
        assert_eq!(result["suppressions"][0]["kind"], "external");
        assert_eq!(result["baselineState"], "unchanged");
    }
    let junit = check(here, &["--baseline", "known.json", "--format", "junit"]);
    assert!(junit.out.contains("skipped=\"2\""), "{}", junit.out);
}

#[test]
fn a_broken_baseline_ends_with_2_and_says_where() {
    let folder = workspace();
    let cases = [
        (
            "{\n  \"version\": 1,\n  \"findings\": [}\n",
            "`known.json:3:16`",
        ),
        ("{\n  \"version\": 1,\n", "`known.json:3:"),
        ("{\"version\": 1, \"finding\": []}", "`known.json:1:24`"),
        ("{\"version\": 9, \"findings\": []}", "another version"),
        ("", "`known.json:1:1`"),
    ];
    for (text, words) in cases {
        put(folder.path(), "known.json", text.as_bytes());
        check(folder.path(), &["--baseline", "known.json"]).could_not_run(&[words]);
    }
    check(folder.path(), &["--baseline", "nowhere.json"]).could_not_run(&["nowhere.json"]);
    check(folder.path(), &["--write-baseline", "no/such/known.json"])
        .could_not_run(&["cannot write", "no/such/known.json"]);
    let both = ["--baseline", "a.json", "--write-baseline", "b.json"];
    check(folder.path(), &both).could_not_run(&["--write-baseline"]);
}

#[test]
fn the_examples_with_mistakes_are_accepted_whole_but_for_what_cannot_be_read() {
    let folder = crate::support::example("broken");
    let here = folder.path();
    let before = check(here, &["--format", "json", "--on", crate::support::DAY]).json();
    let arguments = [
        "--write-baseline",
        "known.json",
        "--format",
        "json",
        "--on",
        crate::support::DAY,
    ];
    let after = check(here, &arguments).ends_with(1).json();
    let summary =
        |report: &serde_json::Value, key: &str| report["summary"][key].as_u64().expect("a number");
    let all = |report| {
        ["errors", "warnings", "accepted"]
            .map(|key| summary(report, key))
            .iter()
            .sum::<u64>()
    };
    assert_eq!(all(&before), all(&after));
    let listed = run(package(), &["checks"]).out;
    let reading: Vec<&str> = listed
        .lines()
        .skip(1)
        .take_while(|line| !line.is_empty())
        .filter_map(|line| line.split_whitespace().next())
        .collect();
    for finding in after["findings"].as_array().expect("findings") {
        let check = finding["check"].as_str().expect("a check");
        assert!(reading.contains(&check), "{check}");
    }
    let first = std::fs::read(here.join("known.json")).expect("the baseline");
    check(here, &arguments).ends_with(1);
    assert_eq!(
        first,
        std::fs::read(here.join("known.json")).expect("the baseline")
    );
}
