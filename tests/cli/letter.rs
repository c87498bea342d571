//! `helder letter`: what is written where, and when there is none.

use crate::decide::bicycle;
use crate::support::{Run, example, run};

/// A letter about the bicycle.
#[track_caller]
fn letter(arguments: &[&str], code: i32) -> Run {
    let folder = bicycle();
    let all = [&["letter", "concepts/ladder.yaml"], arguments].concat();
    run(folder.path(), &all).ends_with(code)
}

/// Demands a refusal that says this, and nothing on standard output.
#[track_caller]
fn refused(arguments: &[&str], words: &str) {
    let run = letter(arguments, 1);
    assert_eq!(run.out, "");
    assert!(run.err.contains(words), "{}", run.err);
}

#[test]
fn a_letter_in_three_forms() {
    let case = ["price=250", "--decision", "repair"];
    let text = letter(&case, 0).out;
    for part in [
        "1 December 2026",
        "What did it cost?\n€250\n",
        "We repair it",
        "It is worth little.",
        "Price: less than €300",
        "[name of",
    ] {
        assert!(text.contains(part), "no `{part}` in {text}");
    }
    let markdown = letter(&[&case[..], &["--format", "markdown"]].concat(), 0).out;
    assert!(
        markdown.contains("## Our answer: Do we repair it?\n"),
        "{markdown}"
    );
    let html = letter(&[&case[..], &["--format", "html"]].concat(), 0).out;
    assert!(html.starts_with("<!DOCTYPE html>\n<html lang=\"en\">"));
    assert!(html.contains("default-src 'none'; style-src 'sha256-") && !html.contains("<link"));
}

#[test]
fn a_file_is_written_whole_and_its_name_says_the_form() {
    let folder = example("police-zone");
    let case = [
        "letter",
        "concepts/stolen-phone.yaml",
        "thief=in-sight",
        "violence=no",
    ];
    for (file, start, language) in [
        ("a.html", "<!DOCTYPE html>\n<html lang=\"fr\">", "fr"),
        ("a.md", "**Politiezone", "nl"),
        ("a.txt", "Lindewater police zone\n", "en"),
    ] {
        let more = ["--language", language, "-o", file];
        let run = run(folder.path(), &[&case[..], &more].concat()).ends_with(0);
        assert_eq!(
            (run.out.as_str(), run.err.trim_end()),
            ("", &format!("wrote {file}")[..])
        );
        let written = std::fs::read_to_string(folder.path().join(file)).expect("the letter");
        assert!(written.starts_with(start), "{written}");
    }
    let quiet = run(
        folder.path(),
        &[&case[..], &["-o", "b.txt", "--quiet"]].concat(),
    )
    .ends_with(0);
    assert_eq!(quiet.err, "");
    run(
        folder.path(),
        &[&case[..], &["-o", "no/such/folder.txt"]].concat(),
    )
    .could_not_run(&["no/such/folder.txt"]);
}

#[test]
fn a_case_without_one_answer_is_refused() {
    refused(&["--decision", "repair"], "still to ask: `age` and `price`");
    refused(
        &["price=200", "--decision", "gap"],
        "no rule of `gap` answers",
    );
    refused(&["price=450", "--decision", "clash"], "contradict");
    refused(
        &["price=50", "electric=yes", "--decision", "repair"],
        "cannot occur",
    );
    refused(
        &["price=250", "electric=no", "--decision", "charge"],
        "does not speak",
    );
    refused(&["price=250"], "`sum`");
}

#[test]
fn messages_are_told_in_the_language_asked_for() {
    refused(
        &["--decision", "repair", "--lang", "nl"],
        "geen brief: `repair` is nog niet beslist",
    );
    refused(
        &["price=200", "--decision", "gap", "--lang", "fr"],
        "pas de lettre",
    );
}

#[test]
fn amounts_are_told_with_how_they_were_worked_out() {
    let text = letter(
        &[
            "price=400",
            "electric=yes",
            "battery=5",
            "--decision",
            "charge",
        ],
        0,
    )
    .out;
    assert!(text.contains("You pay €50."), "{text}");
    assert!(
        text.contains("12.5% of “Price”, with a minimum of €20"),
        "{text}"
    );
    let text = letter(&["price=400", "electric=yes", "--decision", "sum"], 0).out;
    assert!(
        text.contains("You get €10.") && text.contains("You get €5.50."),
        "{text}"
    );
    assert!(
        text.contains("All amounts together: You get €15.50."),
        "{text}"
    );
}

#[test]
fn what_only_staff_may_read_is_refused() {
    let folder = example("police-zone");
    let phone = |facts: &[&str]| {
        let all = [&["letter", "concepts/stolen-phone.yaml"], facts].concat();
        run(folder.path(), &all).ends_with(1).err
    };
    let by_rule = phone(&[
        "violence=no",
        "thief=stranger",
        "location=moving",
        "value=600",
        "location-age=2",
        "patrol-near=yes",
    ]);
    assert!(
        by_rule.contains("`free-patrol`, for staff alone"),
        "{by_rule}"
    );
    let by_decision = phone(&["--decision", "make-good", "harm=cost"]);
    assert!(
        by_decision.contains("`make-good` is a decision for staff alone"),
        "{by_decision}"
    );
}

#[test]
fn what_is_not_understood_ends_with_2() {
    let wrong = |arguments: &[&str], words: &[&str]| {
        let folder = bicycle();
        let all = [&["letter", "concepts/ladder.yaml"], arguments].concat();
        run(folder.path(), &all).could_not_run(words);
    };
    wrong(&["prise=250"], &["`prise`", "`price`"]);
    wrong(&["price=cheap"], &["`price`"]);
    wrong(
        &["price=250", "--decision", "repare"],
        &["`repare`", "`repair`"],
    );
    wrong(&["price=250", "--language", "xx"], &["`xx`"]);
    wrong(&["share=250"], &["`share`"]);
    run(bicycle().path(), &["letter", "concepts/none.yaml"]).could_not_run(&["none.yaml"]);
}
