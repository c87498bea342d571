//! Comments that allow findings, seen from outside: they end no run, stop no build, and are counted.

use crate::support::{SETTINGS, folder, run, unsound};

fn with(comment: &str) -> tempfile::TempDir {
    let lines = format!("{comment}\ntitle: Loan of ladder XX");
    let text = unsound("title: Loan of a ladder", &lines);
    folder(&[("helder.yaml", SETTINGS), ("concepts/ladder.yaml", &text)])
}

const REASON: &str = "# helder: allow(leftover) XX is its name";

#[test]
fn an_allowed_error_ends_no_run_and_is_counted() {
    run(with("# a remark").path(), &["check"]).ends_with(1);
    let folder = with(REASON);
    let found = run(folder.path(), &["check", "--deny", "warnings"]).ends_with(0);
    assert!(found.out.contains("; one finding allowed"), "{}", found.out);
    let report = run(folder.path(), &["check", "--format", "json"]).json();
    assert_eq!(report["summary"]["allowed"], 1);
    assert_eq!(report["findings"], serde_json::json!([]));
}

#[test]
fn an_allowed_error_stops_no_build() {
    let arguments = ["build", "-o", "site"];
    run(with("# a remark").path(), &arguments).ends_with(1);
    run(with(REASON).path(), &arguments).ends_with(0);
}

#[test]
fn a_comment_without_a_reason_ends_with_1() {
    let found = run(
        with("# helder: allow(leftover)").path(),
        &["check", "--format", "short"],
    );
    let found = found.ends_with(1);
    assert!(
        found.out.starts_with("concepts/ladder.yaml:4:1: error: "),
        "{}",
        found.out
    );
    assert!(found.out.trim_end().ends_with("[allow-without-reason]"));
}

#[test]
fn only_what_was_asked_for_is_counted() {
    let arguments = ["check", "--check", "no-stop"];
    let found = run(with(REASON).path(), &arguments).ends_with(0);
    assert!(!found.out.contains("allowed"), "{}", found.out);
}
