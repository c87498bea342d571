//! The report for people, as it stands on their screen. A change here is a change of what they read: look at it.

use crate::support::{DAY, package, run};

#[track_caller]
fn shown(name: &str) -> String {
    let file = format!("concepts/{name}.yaml");
    let arguments = ["check", &file, "--on", DAY];
    let report = run(&package().join("examples/broken"), &arguments).out;
    let lines = report.lines().map(without_counts);
    lines.map(|line| line + "\n").collect()
}

/// How many questions there are grows with the checks; what is shown of them is looked at here, not their number.
fn without_counts(line: &str) -> String {
    match line.split_once(" questions answered") {
        Some((head, rest)) => {
            let concept = head.split(": ").next().expect("a concept");
            format!("{concept}: … of … questions answered{rest}")
        }
        None => line.to_owned(),
    }
}

macro_rules! shows {
    ($($test:ident: $file:literal),* $(,)?) => {
        $(
            #[test]
            fn $test() {
                insta::assert_snapshot!($file, shown($file));
            }
        )*
    };
}

shows! {
    a_gap: "gap-in-the-middle",
    a_hole: "gap-at-threshold",
    a_contradiction: "contradiction",
    an_overlap: "overlap",
    a_dead_end: "dead-end-report",
    a_case_that_fails: "case-fails",
    a_condition_that_does_not_parse: "condition-typo",
    an_unknown_key: "unknown-key",
    a_key_twice: "duplicate-key",
    a_sentence_that_needs_a_block: "sentence-needs-block",
    an_unknown_outcome: "unknown-outcome",
    a_missing_reason: "exclusion-without-reason",
    a_number_with_a_dot: "thousands-with-a-dot",
    a_rule_that_never_applies: "rule-never-applies",
}

#[test]
fn ten_findings_then_how_many_more() {
    let examples = package().join("examples");
    let some = run(&examples, &["check", "broken", "--on", DAY]).ends_with(1);
    let heads = |text: &str| {
        text.lines()
            .filter(|line| line.starts_with("error[") || line.starts_with("warning["))
            .count()
    };
    assert_eq!(heads(&some.out), 10);
    assert!(some.out.contains("more"), "{}", some.out);
    assert!(some.out.contains("--all"), "{}", some.out);
    let all = run(&examples, &["check", "broken", "--on", DAY, "--all"]).ends_with(1);
    assert!(heads(&all.out) > 30, "{}", heads(&all.out));
}
