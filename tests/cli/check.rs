//! `helder check`: what decides its exit code, and where its report goes.

use crate::support::{SETTINGS, finish, folder, helder, run, sound, unsound};

fn with_error() -> tempfile::TempDir {
    let text = unsound("summary:", "sumary:");
    folder(&[("helder.yaml", SETTINGS), ("concepts/ladder.yaml", &text)])
}

/// A concept whose only fault is a warning: a review that is overdue.
fn with_warning() -> tempfile::TempDir {
    let text = unsound("from: 2026-01-01", "from: 2020-01-01");
    folder(&[("helder.yaml", SETTINGS), ("concepts/ladder.yaml", &text)])
}

#[test]
fn a_sound_concept_ends_with_0() {
    let run = run(sound().path(), &["check"]).ends_with(0);
    assert!(run.out.contains("one concept checked"), "{}", run.out);
    assert_eq!(run.err, "");
}

#[test]
fn an_error_ends_with_1_unless_it_may_not() {
    let folder = with_error();
    let found = run(folder.path(), &["check"]).ends_with(1);
    assert!(found.out.contains("error[key-unknown]"), "{}", found.out);
    assert!(
        found.out.contains("`summary`"),
        "the nearest key: {}",
        found.out
    );
    assert_eq!(found.err, "");
    run(folder.path(), &["check", "--exit-zero"]).ends_with(0);
}

#[test]
fn a_warning_ends_with_1_only_when_denied() {
    let folder = with_warning();
    let found = run(folder.path(), &["check"]).ends_with(0);
    assert!(
        found.out.contains("warning[review-overdue]"),
        "{}",
        found.out
    );
    run(folder.path(), &["check", "--deny", "warnings"]).ends_with(1);
    run(
        folder.path(),
        &["check", "--on", "2020-06-01", "--deny", "warnings"],
    )
    .ends_with(0);
    let other = ["check", "--deny", "warnings", "--check", "key-unknown"];
    run(folder.path(), &other).ends_with(0);
}

#[test]
fn a_severity_of_the_workspace_counts() {
    let settings = SETTINGS.replace("\nchecks:\n", "\nchecks:\n  review-overdue: error\n");
    let text = unsound("from: 2026-01-01", "from: 2020-01-01");
    let strict = folder(&[("helder.yaml", &settings), ("concepts/ladder.yaml", &text)]);
    run(strict.path(), &["check"]).ends_with(1);
    let settings = SETTINGS.replace("\nchecks:\n", "\nchecks:\n  review-overdue: off\n");
    let silent = folder(&[("helder.yaml", &settings), ("concepts/ladder.yaml", &text)]);
    let found = run(silent.path(), &["check", "--deny", "warnings"]).ends_with(0);
    assert!(!found.out.contains("review-overdue"), "{}", found.out);
}

/// What is said of a line under `checks`, one finding a line.
fn said_of_setting(line: &str) -> String {
    let settings = SETTINGS.replace("\nchecks:\n", &format!("\nchecks:\n  {line}\n"));
    let folder = folder(&[
        ("helder.yaml", &settings),
        ("concepts/ladder.yaml", crate::support::SOUND),
    ]);
    run(folder.path(), &["check", "--format", "short"]).out
}

#[test]
fn settings_that_would_do_nothing_are_errors() {
    let at = settings_line();
    let cases = [
        ("no-stop: warning", ""),
        ("no-stop: {severity: off}", ""),
        (
            "no-stp: off",
            "3: error: there is no check `no-stp` [reference-unknown]",
        ),
        (
            "colour: off",
            "3: error: there is no check `colour` [reference-unknown]",
        ),
        (
            "no-stop: eror",
            "12: error: `eror` is not one of the words known here: `error`, `warning`, `info` or `off` [value-type]",
        ),
        (
            "no-stop: {severity: eror}",
            "23: error: `eror` is not one of the words known here: `error`, `warning`, `info` or `off` [value-type]",
        ),
        (
            "no-stop: {severty: off}",
            "13: error: `severty` is no key here [key-unknown]",
        ),
        (
            "key-unknown: off",
            "16: error: what `key-unknown` finds is always an error [value-type]",
        ),
    ];
    for (line, expected) in cases {
        let expected = match expected {
            "" => String::new(),
            _ => format!("helder.yaml:{at}:{expected}\n"),
        };
        assert_eq!(said_of_setting(line), expected, "{line}");
    }
}

/// The line after `checks:` in the settings.
fn settings_line() -> usize {
    let before = SETTINGS.split("\nchecks:\n").next().expect("settings");
    before.lines().count() + 2
}

#[test]
fn only_the_checks_asked_for_report() {
    let settings = format!("{SETTINGS}\n");
    let text = unsound("summary:", "sumary:").replace("from: 2026", "from: 2020");
    let both = folder(&[("helder.yaml", &settings), ("concepts/ladder.yaml", &text)]);
    let found = run(
        both.path(),
        &["check", "--check", "review-overdue", "--format", "short"],
    );
    let found = found.ends_with(0);
    assert_eq!(found.out.lines().count(), 1, "{}", found.out);
    assert!(
        found.out.trim_end().ends_with("[review-overdue]"),
        "{}",
        found.out
    );
}

#[test]
fn arguments_that_mean_nothing_end_with_2() {
    let sound = sound();
    let cases: [(&[&str], &[&str]); 9] = [
        (
            &["check", "--format", "jsn"],
            &["`jsn`", "human", "short", "json"],
        ),
        (&["check", "--check", "decision-gaps"], &["`decision-gaps`"]),
        (
            &["check", "--deny", "everything"],
            &["everything", "warnings"],
        ),
        (&["check", "--on", "tomorrow"], &["tomorrow"]),
        (&["check", "--colour"], &["--color"]),
        (&["chek"], &["chek", "check"]),
        (
            &["explain", "decision-gapp"],
            &["`decision-gapp`", "`decision-gap`"],
        ),
        (&["explain"], &["CHECK"]),
        (&[], &["Usage"]),
    ];
    for (arguments, words) in cases {
        run(sound.path(), arguments).could_not_run(words);
    }
}

#[test]
fn a_wrong_source_date_ends_with_2() {
    let sound = sound();
    let mut command = helder(sound.path());
    command.env("SOURCE_DATE_EPOCH", "yesterday").arg("check");
    finish(&mut command).could_not_run(&["SOURCE_DATE_EPOCH", "`yesterday`"]);
}

#[test]
fn short_says_one_line_per_finding() {
    let found = run(with_error().path(), &["check", "--format", "short"]).ends_with(1);
    let lines: Vec<_> = found.out.lines().collect();
    assert!(
        lines[0].starts_with("concepts/ladder.yaml:5:1: error: "),
        "{}",
        lines[0]
    );
    assert!(lines.iter().all(|line| line.ends_with(']')), "{lines:?}");
}

#[test]
fn reports_go_to_several_places_at_once() {
    let folder = with_error();
    let arguments = ["check", "--format", "short", "--format", "json=report.json"];
    let found = run(folder.path(), &arguments).ends_with(1);
    assert!(
        found.out.starts_with("concepts/ladder.yaml:"),
        "{}",
        found.out
    );
    let written = std::fs::read_to_string(folder.path().join("report.json")).expect("a report");
    let report: serde_json::Value = serde_json::from_str(&written).expect("JSON");
    assert_eq!(report["version"], 1);
}

#[test]
fn a_report_that_cannot_be_written_ends_with_2() {
    let sound = sound();
    for file in [
        "json=/dev/full",
        "json=no/such/folder/report.json",
        "json=.",
    ] {
        run(sound.path(), &["check", "--format", file]).could_not_run(&["cannot write"]);
    }
}

#[test]
fn colours_only_where_they_are_wanted() {
    let folder = with_error();
    let plain = run(folder.path(), &["check"]).ends_with(1);
    assert!(!plain.out.contains('\u{1b}'), "no colour into a pipe");
    let coloured = run(folder.path(), &["check", "--color", "always"]).ends_with(1);
    assert!(
        coloured.out.contains('\u{1b}'),
        "colour where it is demanded"
    );
    let mut command = helder(folder.path());
    let found = finish(command.env("NO_COLOR", "1").arg("check"));
    assert!(!found.out.contains('\u{1b}'), "no colour under NO_COLOR");
    let report = folder.path().join("report.txt");
    run(
        folder.path(),
        &["check", "--color", "always", "--format", "human=report.txt"],
    );
    let written = std::fs::read_to_string(report).expect("a report");
    assert!(!written.contains('\u{1b}'), "no colour into a file");
}

#[test]
fn quiet_says_nothing_when_there_is_nothing_to_say() {
    let run = run(sound().path(), &["check", "--quiet"]).ends_with(0);
    assert_eq!((run.out.as_str(), run.err.as_str()), ("", ""));
}

#[test]
fn reports_are_the_same_at_any_number_of_threads() {
    let examples = crate::support::package().join("examples");
    let report = |threads: &str| {
        let mut command = helder(&examples);
        command.env("RAYON_NUM_THREADS", threads);
        finish(command.args(["check", ".", "--all", "--verbose", "--format", "json"])).out
    };
    assert_eq!(report("1"), report("3"));
}

#[test]
fn another_version_of_the_format_and_holidays_nobody_knows_are_errors() {
    let settings = SETTINGS.replace("format: 1", "format: 2") + "calendar: {holidays: belgum}\n";
    let concept = format!("format: 1.0\n{}", crate::support::SOUND);
    let folder = folder(&[
        ("helder.yaml", &settings),
        ("concepts/ladder.yaml", &concept),
    ]);
    let found = run(folder.path(), &["check", "--format", "short"])
        .ends_with(1)
        .out;
    assert!(
        found.contains("this Helder reads format `1`, and this file says `2`"),
        "{found}"
    );
    assert!(
        found.contains("this Helder reads format `1`, and this file says `1.0`"),
        "{found}"
    );
    assert!(
        found.contains("`belgum` is not one of the words known here: `belgium`"),
        "{found}"
    );
}
