//! Where comments count, and what is told of them.

use std::path::PathBuf;

use crate::source::Memory;
use crate::{Checked, Options, check_paths};

fn checked(files: &[(&str, &str)]) -> Checked {
    let memory = files.iter().fold(Memory::new(), |memory, (name, text)| {
        memory.with(*name, *text)
    });
    let path = if files.len() == 1 { files[0].0 } else { "." };
    let today = jiff::civil::Date::constant(2026, 12, 1);
    check_paths(&memory, &[PathBuf::from(path)], Options { today }).expect("a concept")
}

/// The unfinished texts that are still found, and the comments that are wrong, each with its line.
fn found(files: &[(&str, &str)]) -> Vec<String> {
    let checked = checked(files);
    let told = checked
        .findings
        .iter()
        .filter(|finding| finding.check == "leftover" || finding.check.starts_with("allow-"));
    let line = |finding: &crate::diagnostic::Finding| {
        let file = checked.sources.get(finding.span.source).expect("its file");
        let line = file.position(finding.span.start as usize).line;
        format!("{} {line} {}", file.name(), finding.message.id)
    };
    told.map(line).collect()
}

fn alone(text: &str) -> Vec<String> {
    found(&[("a.yaml", text)])
}

const NONE: [&str; 0] = [];

#[test]
fn a_comment_counts_for_what_begins_below_it() {
    let text = "title: A\n# helder: allow(leftover) a name\nsummary: Take form XX now\n";
    assert_eq!(alone(text), NONE);
    let below = "title: A\nfor: Take form XX now\n# helder: allow(leftover) a name\nsummary: Take form XX now\n";
    assert_eq!(alone(below), ["a.yaml 2 leftover"]);
    let apart =
        "title: A\n# helder: allow(leftover) a name\n\n# a remark\nsummary: Take form XX now\n";
    assert_eq!(alone(apart), NONE);
}

#[test]
fn a_comment_above_a_block_counts_for_what_is_inside() {
    let block = "title: A\n# helder: allow(leftover) a name\noffered:\n  a:\n    title: Form\n    what: Take form XX now\n    result: You have form XX then\nsummary: Take form XX now\n";
    assert_eq!(alone(block), ["a.yaml 8 leftover"]);
    let item = "offered:\n  a:\n    title: Form\n    steps:\n      # helder: allow(leftover) a name\n      - Take form XX now\n      - Bring form XX back\n";
    assert_eq!(alone(item), ["a.yaml 7 leftover"]);
}

#[test]
fn a_comment_above_a_language_counts_for_it_alone() {
    let text = "languages: [en, nl]\ntitle: {en: A, nl: A}\nsummary:\n  # helder: allow(leftover) a name\n  en: Take form XX now\n  nl: Neem formulier XX nu\n";
    assert_eq!(alone(text), ["a.yaml 6 leftover"]);
    let both = text.replace(
        "summary:\n  #",
        "# helder: allow(leftover) b\nsummary:\n  #",
    );
    assert_eq!(alone(&both), NONE);
}

#[test]
fn a_comment_at_the_end_of_a_line_counts_for_what_begins_there() {
    let line = "title: A\nsummary: Take form XX now # helder: allow(leftover) it is a name.\n";
    assert_eq!(alone(line), NONE);
    let key = "title: A\nsummary: > # helder: allow(leftover) a name\n  Take form XX now\nfor: Form XX too\n";
    assert_eq!(alone(key), ["a.yaml 4 leftover"]);
    let flow = "languages: [en, nl]\ntitle: {en: A, nl: A}\nsummary: {\n  en: Take form XX now, nl: Neem formulier XX nu # helder: allow(leftover) a name\n}\n";
    assert_eq!(alone(flow), NONE);
    let last =
        "title: A\nsummary:\n  Take form XX now\n  and sign it # helder: allow(leftover) a name\n";
    assert_eq!(alone(last), NONE);
}

#[test]
fn a_comment_above_the_first_key_counts_for_the_file_as_a_whole() {
    let text = "# helder: allow(silence-missing) nobody waits for an answer here\ntitle: A\n";
    let checked = checked(&[("a.yaml", text)]);
    let allowed: Vec<_> = checked
        .allowed
        .iter()
        .map(|finding| finding.check)
        .collect();
    assert_eq!(allowed, ["silence-missing"]);
    assert_eq!(
        checked.allowed[0].allowed.as_deref(),
        Some("nobody waits for an answer here")
    );
    assert!(
        !checked
            .findings
            .iter()
            .any(|finding| finding.check == "silence-missing")
    );
}

const HOUSE: (&str, &str) = ("helder.yaml", "languages: [en, nl]\n");
const TEXT: &str = "title: A\nsummary: Take form XX now\n";
const DUTCH: &str = "msgctxt \"title\"\nmsgid \"A\"\nmsgstr \"A\"\n\n#C\nmsgctxt \"summary\"\nmsgid \"Take form XX now\"\nmsgstr \"Neem formulier XX nu\"\n";

#[test]
fn a_comment_above_a_text_counts_for_its_translations() {
    let dutch = ("concepts/a.nl.po", DUTCH);
    let both = [
        "concepts/a.yaml 2 leftover".to_owned(),
        "concepts/a.nl.po 8 leftover".to_owned(),
    ];
    assert_eq!(found(&[HOUSE, ("concepts/a.yaml", TEXT), dutch]), both);
    let text = TEXT.replace("summary", "# helder: allow(leftover) a name\nsummary");
    assert_eq!(found(&[HOUSE, ("concepts/a.yaml", &text), dutch]), NONE);
}

#[test]
fn a_comment_of_a_translator_counts_for_the_translation() {
    let dutch = DUTCH.replace("#C", "# helder: allow(leftover) een naam");
    let files = [
        HOUSE,
        ("concepts/a.yaml", TEXT),
        ("concepts/a.nl.po", &dutch),
    ];
    assert_eq!(found(&files), ["concepts/a.yaml 2 leftover"]);
    let empty = dutch
        .replace("Neem formulier XX nu", "")
        .replace("leftover", "translation-missing");
    let files = [
        HOUSE,
        ("concepts/a.yaml", TEXT),
        ("concepts/a.nl.po", &empty),
    ];
    let checked = checked(&files);
    assert_eq!(checked.allowed[0].check, "translation-missing");
    assert_eq!(found(&files), ["concepts/a.yaml 2 leftover"]);
}

#[test]
fn a_comment_in_the_settings_counts_for_what_concepts_inherit() {
    let house = "languages: [en]\ndefaults:\n  # helder: allow(leftover) a name\n  if_you_hear_nothing: Send form XX again\n";
    let concept = "title: A\nsummary: Take the form\n";
    let files = [
        ("helder.yaml", house),
        ("concepts/a.yaml", concept),
        ("concepts/b.yaml", concept),
    ];
    assert_eq!(found(&files), NONE);
    let checked = checked(&files);
    assert_eq!(checked.allowed.len(), 1, "reported once for all concepts");
}

#[test]
fn comments_that_do_nothing_are_told() {
    let with = |comment: &str| alone(&format!("title: A\n{comment}\nsummary: Take the form\n"));
    assert_eq!(
        with("# helder: allow(leftover) a"),
        ["a.yaml 2 allow-unused"]
    );
    assert_eq!(
        with("# helder: allow(left-over) a"),
        ["a.yaml 2 allow-unused-near"]
    );
    assert_eq!(
        with("# helder: allow(colour) a"),
        ["a.yaml 2 allow-unused-unknown"]
    );
    assert_eq!(
        with("# helder: allow leftover"),
        ["a.yaml 2 allow-unused-form"]
    );
    assert_eq!(
        with("# helder: allow(key-unknown) a"),
        ["a.yaml 2 allow-unused-never"]
    );
    assert_eq!(
        with("# helder: allow(allow-unused) a"),
        ["a.yaml 2 allow-unused-never"]
    );
    assert_eq!(
        with("# helder: allow(leftover)"),
        ["a.yaml 2 allow-without-reason", "a.yaml 2 allow-unused"]
    );
    let last = "title: A\nsummary: Take form XX now\n# helder: allow(leftover) a\n";
    assert_eq!(alone(last), ["a.yaml 2 leftover", "a.yaml 3 allow-unused"]);
    let file = "# helder: allow(leftover) a\nmsgctxt \"title\"\nmsgid \"A\"\nmsgstr \"A\"\n";
    let files = [
        HOUSE,
        ("concepts/a.yaml", "title: A\n"),
        ("concepts/a.nl.po", file),
    ];
    assert_eq!(found(&files), ["concepts/a.nl.po 1 allow-unused"]);
}

#[test]
fn one_of_two_names_may_be_idle() {
    let text = "title: A\n# helder: allow(leftover, no-stop) a\nsummary: Take form XX now\n";
    assert_eq!(alone(text), ["a.yaml 2 allow-unused"]);
}

#[test]
fn nothing_is_called_unused_where_checks_could_not_look() {
    let unread = "title: A\nsumary: B\n# helder: allow(leftover) a\nfor: C\n";
    assert_eq!(alone(unread), NONE);
    let off =
        "checks: {leftover: off}\ntitle: A\n# helder: allow(leftover) a\nsummary: Take form XX\n";
    assert_eq!(alone(off), NONE);
}

/// Wherever a comment stands, it is text, or it is told once that it does nothing.
#[test]
fn an_idle_comment_is_told_once_wherever_it_stands() {
    let text = "languages: [en, nl]\ntitle: {en: A, nl: B}\nsummary:\n  en: >-\n    Two lines\n    of words\n  nl: |\n    Twee regels\noffered:\n  a:\n    title:\n      {\n        en: C,\n        nl: D,\n      }\n    steps:\n      - {en: One, nl: Een}\n      - en: Two\n        nl: Twee\n";
    let comment = "# helder: allow(no-stop) é";
    let mut told = 0;
    for (at, _) in text.match_indices('\n') {
        let (before, after) = text.split_at(at);
        let above = (0..8).map(|blanks| format!("\n{}{comment}", " ".repeat(blanks)));
        for inserted in above.chain([format!(" {comment}")]) {
            let changed = format!("{before}{inserted}{after}");
            let checked = checked(&[("a.yaml", &changed)]);
            let idle = checked
                .findings
                .iter()
                .filter(|finding| finding.check == "allow-unused");
            let idle = idle.count();
            assert!(idle <= 1, "{changed}");
            told += idle;
        }
    }
    assert!(told > 80, "{told}");
}

#[test]
fn what_cannot_be_read_cannot_be_allowed() {
    let text = "title: A\n# helder: allow(key-unknown) a\nsumary: B\n";
    let checked = checked(&[("a.yaml", text)]);
    let unknown = checked
        .findings
        .iter()
        .filter(|finding| finding.check == "key-unknown");
    assert_eq!(unknown.count(), 1);
}

#[test]
fn taking_an_idle_comment_out_leaves_the_rest() {
    let mended = |text: &str| {
        let checked = checked(&[("a.yaml", text)]);
        let idle = checked
            .findings
            .iter()
            .find(|finding| finding.check == "allow-unused");
        let edit = &idle.expect("an idle comment").fixes[0].edits[0];
        let mut text = text.to_owned();
        text.replace_range(edit.span.range(), &edit.text);
        text
    };
    let after = "title: A\nsummary: Take the form\n";
    let above = "title: A\n  # helder: allow(leftover) a\r\nsummary: Take the form\n";
    assert_eq!(mended(above), after);
    assert_eq!(
        mended("title: A\nsummary: Take the form  # helder: allow(leftover) a\n"),
        after
    );
    assert_eq!(
        mended("# helder: allow(leftover) a\ntitle: A\nsummary: Take the form\n"),
        after
    );
}
