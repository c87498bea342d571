//! `helder translate`: the files that translators get, and how far they are.

use std::fs;
use std::path::Path;

use serde_json::Value;
use tempfile::TempDir;

use crate::support::{Run, example, folder, put, run};

const SETTINGS: &str = "format: 1
organisation: {name: Aqua}
languages: [fr, nl, en]
figures:
  limit: {is: 250 EUR}
defaults:
  if_you_hear_nothing: Appelez-nous après {limit}.
";

const CONCEPT: &str = "title: Téléphone volé
summary: {fr: Nous venons., nl: We komen., en: We come.}
for: \"12\"
offered:
  come:
    title: Nous venons
    steps:
      - Vous appelez.
      - Nous venons au-dessus de {limit}.
legal_basis: {link: https://www.aqua.example}
";

/// A workspace of one concept in three languages.
fn workspace() -> TempDir {
    folder(&[("helder.yaml", SETTINGS), ("concepts/phone.yaml", CONCEPT)])
}

fn update(folder: &Path, more: &[&str]) -> Run {
    run(folder, &[&["translate", "update"], more].concat())
}

fn read(folder: &Path, path: &str) -> String {
    fs::read_to_string(folder.join(path)).expect(path)
}

/// Exchanges words of a file.
#[track_caller]
fn edit(folder: &Path, path: &str, from: &str, to: &str) {
    let text = read(folder, path);
    assert!(text.contains(from), "`{from}` in\n{text}");
    put(folder, path, text.replacen(from, to, 1).as_bytes());
}

/// Translates every text that is not, by writing its language before it.
fn translate_all(folder: &Path, path: &str) {
    let mut text = String::new();
    let mut source = String::new();
    for line in read(folder, path).lines() {
        if let Some(words) = line.strip_prefix("msgid ") {
            source = words.trim_matches('"').to_owned();
        }
        match line {
            "msgstr \"\"" if !source.is_empty() => {
                text.push_str(&format!("msgstr \"NL {source}\"\n"))
            }
            line => text.push_str(&format!("{line}\n")),
        }
    }
    put(folder, path, text.as_bytes());
}

#[test]
fn files_are_written_with_every_text_that_needs_a_translation() {
    let folder = workspace();
    let told = update(folder.path(), &["--language", "nl"]).ends_with(0);
    assert_eq!(
        told.out,
        "helder.nl.po: 2 new\nconcepts/phone.nl.po: 4 new\n"
    );
    assert!(!folder.path().join("helder.en.po").exists());
    insta::assert_snapshot!("translate_new", read(folder.path(), "concepts/phone.nl.po"));
    let settings = read(folder.path(), "helder.nl.po");
    assert!(
        settings.contains("#. {limit}: 250 EUR\nmsgctxt \"defaults.if_you_hear_nothing\"\n"),
        "{settings}"
    );
    let again = update(folder.path(), &["--language", "nl"]).ends_with(0);
    assert_eq!(
        (again.out.as_str(), again.err.as_str()),
        ("", "everything is up to date\n")
    );
}

#[test]
fn translations_follow_their_texts_through_changes() {
    let folder = workspace();
    let (at, po) = (folder.path(), "concepts/phone.nl.po");
    update(at, &["--language", "nl"]).ends_with(0);
    translate_all(at, po);
    edit(
        at,
        "concepts/phone.yaml",
        "Téléphone volé",
        "Téléphone ou vélo volé",
    );
    edit(
        at,
        "concepts/phone.yaml",
        "    steps:\n",
        "    steps:\n      - Vous attendez.\n",
    );
    edit(at, "concepts/phone.yaml", "    title: Nous venons\n", "");
    let told = update(at, &["--language", "nl"]).ends_with(0);
    assert_eq!(
        told.out,
        format!("{po}: 1 new, 1 changed, 2 moved, 1 gone\n")
    );
    insta::assert_snapshot!("translate_refreshed", read(at, po));
    let refreshed = read(at, po);
    assert_eq!(update(at, &["--language", "nl"]).ends_with(0).out, "");
    edit(
        at,
        "concepts/phone.yaml",
        "    steps:\n",
        "    title: Nous venons\n    steps:\n",
    );
    assert_eq!(
        update(at, &["--language", "nl"]).ends_with(0).out,
        format!("{po}: 1 back\n")
    );
    assert!(read(at, po).contains(
        "msgctxt \"offered.come.title\"\nmsgid \"Nous venons\"\nmsgstr \"NL Nous venons\"\n"
    ));
    assert_ne!(read(at, po), refreshed);
}

#[test]
fn a_renamed_figure_is_a_changed_text_and_its_new_value_a_note() {
    let folder = workspace();
    let (at, po) = (folder.path(), "concepts/phone.nl.po");
    update(at, &["--language", "nl"]).ends_with(0);
    translate_all(at, po);
    translate_all(at, "helder.nl.po");
    edit(at, "helder.yaml", "250 EUR", "300 EUR");
    let told = update(at, &["--language", "nl"]).ends_with(0);
    assert_eq!(
        told.out,
        format!("helder.nl.po: one note refreshed\n{po}: one note refreshed\n")
    );
    // The placeholder of the translation is wrong now; that is what the update is to show.
    edit(at, "helder.yaml", "  limit: {is", "  least: {is");
    edit(at, "helder.yaml", "après {limit}", "après {least}");
    edit(at, "concepts/phone.yaml", "de {limit}", "de {least}");
    let told = update(at, &["--language", "nl"]).ends_with(0);
    assert_eq!(
        told.out,
        format!("helder.nl.po: 1 changed\n{po}: 1 changed\n")
    );
}

#[test]
fn the_line_break_that_a_block_leaves_is_not_part_of_the_text() {
    let folder = workspace();
    let (at, po) = (folder.path(), "concepts/phone.nl.po");
    edit(
        at,
        "concepts/phone.yaml",
        "title: Téléphone volé",
        "title: |\n  Téléphone volé",
    );
    update(at, &["--language", "nl"]).ends_with(0);
    translate_all(at, po);
    let text = read(at, po);
    assert!(
        text.contains("msgid \"Téléphone volé\"\nmsgstr \"NL Téléphone volé\"\n"),
        "{text}"
    );
    assert_eq!(found(at, "translation-stale", "nl"), 0);
    edit(
        at,
        "concepts/phone.yaml",
        "title: |\n  Téléphone volé",
        "title: Téléphone volé",
    );
    assert_eq!(update(at, &["--language", "nl"]).ends_with(0).out, "");
}

#[test]
fn check_writes_nothing_and_says_what_would_change() {
    let folder = workspace();
    let told = update(folder.path(), &["--check"]).ends_with(1);
    assert_eq!(told.out.lines().count(), 4, "{}", told.out);
    assert_eq!(
        told.err,
        "4 files are not up to date; `helder translate update` refreshes them\n"
    );
    assert!(!folder.path().join("helder.nl.po").exists());
    update(folder.path(), &[]).ends_with(0);
    let told = update(folder.path(), &["--check", "--lang", "nl"]).ends_with(0);
    assert_eq!(
        (told.out.as_str(), told.err.as_str()),
        ("", "alles is bijgewerkt\n")
    );
    let quiet = update(folder.path(), &["--check", "--quiet"]).ends_with(0);
    assert_eq!(quiet.out + &quiet.err, "");
}

#[test]
fn paths_choose_the_files() {
    let folder = workspace();
    let told = update(folder.path(), &["concepts/phone.yaml"]).ends_with(0);
    assert_eq!(
        told.out,
        "concepts/phone.nl.po: 4 new\nconcepts/phone.en.po: 4 new\n"
    );
    fs::remove_file(folder.path().join("concepts/phone.en.po")).expect("the file");
    edit(
        folder.path(),
        "concepts/phone.yaml",
        "Vous appelez.",
        "Vous venez.",
    );
    let told = update(folder.path(), &["concepts/phone.nl.po"]).ends_with(0);
    assert_eq!(told.out, "concepts/phone.nl.po: 1 changed\n");
    update(folder.path(), &["concepts/none.yaml"]).could_not_run(&["concepts/none.yaml"]);
}

#[test]
fn a_concept_that_works_alone_has_its_translations_beside_it() {
    let folder = folder(&[(
        "bike.yaml",
        "format: 1\nlanguages: [en, nl]\ntitle: Bicycle\norganisation: {name: Aqua}\n",
    )]);
    let told = update(folder.path(), &["bike.yaml"]).ends_with(0);
    assert_eq!(told.out, "bike.nl.po: 2 new\n");
    let one =
        crate::support::folder(&[("bike.yaml", "format: 1\nlanguages: [en]\ntitle: Bicycle\n")]);
    let told = update(one.path(), &["bike.yaml"]).ends_with(0);
    assert_eq!(
        told.err,
        "there is one language here, and nothing to translate\n"
    );
    update(one.path(), &["bike.yaml", "--language", "nl"]).could_not_run(&["one language"]);
}

#[test]
fn nothing_is_written_where_a_file_cannot_be_read_whole() {
    let (po, broken_po) = (
        "concepts/phone.nl.po",
        "msgctxt \"title\"\nmsgid \"A\nmsgstr \"B\"\n",
    );
    for (path, text, check) in [
        ("concepts/phone.yaml", "title: [a\n", "yaml-syntax"),
        (
            "concepts/phone.yaml",
            &CONCEPT.replace("title:", "titel:"),
            "key-unknown",
        ),
        (
            "helder.yaml",
            &SETTINGS.replace("languages:", "languges:"),
            "key-unknown",
        ),
        (po, broken_po, "file-unreadable"),
    ] {
        let folder = workspace();
        update(folder.path(), &["--language", "nl"]).ends_with(0);
        let settings = read(folder.path(), "helder.nl.po");
        edit(folder.path(), "helder.yaml", "250 EUR", "300 EUR");
        put(
            folder.path(),
            path,
            text.replace("250 EUR", "300 EUR").as_bytes(),
        );
        let told = update(folder.path(), &["--language", "nl"]).ends_with(1);
        assert_eq!(told.out, "");
        assert!(
            told.err.contains(check) && told.err.contains(path),
            "{}",
            told.err
        );
        assert_eq!(
            read(folder.path(), "helder.nl.po"),
            settings,
            "{path} {check}"
        );
        run(folder.path(), &["translate", "status"]).ends_with(1);
    }
    // In a file that was not asked for, it is in nobody's way.
    let folder = workspace();
    put(folder.path(), po, broken_po.as_bytes());
    put(folder.path(), "concepts/other.yaml", b"title: [a\n");
    update(folder.path(), &["concepts/phone.yaml", "--language", "en"]).ends_with(0);
}

#[test]
fn languages_are_those_of_the_workspace() {
    let folder = workspace();
    update(folder.path(), &["--language", "de"]).could_not_run(&["`de`", "`en` or `nl`"]);
    update(folder.path(), &["--language", "fr"]).could_not_run(&["`fr`"]);
}

#[cfg(unix)]
#[test]
fn a_file_that_cannot_be_written_is_named() {
    let folder = workspace();
    fs::create_dir(folder.path().join("concepts/phone.nl.po")).expect("a folder");
    let told = update(folder.path(), &["concepts/phone.yaml", "--language", "nl"]).ends_with(2);
    assert!(told.err.contains("concepts/phone.nl.po"), "{}", told.err);
}

fn status(folder: &Path, more: &[&str]) -> Value {
    let arguments = [&["translate", "status", "--format", "json"], more].concat();
    run(folder, &arguments).ends_with(0).json()
}

#[test]
fn status_counts_what_is_said_to_review_and_missing() {
    let folder = workspace();
    let (at, po) = (folder.path(), "concepts/phone.nl.po");
    update(at, &[]).ends_with(0);
    translate_all(at, po);
    edit(
        at,
        po,
        "msgctxt \"offered.come.title\"",
        "#, fuzzy\nmsgctxt \"offered.come.title\"",
    );
    edit(at, "concepts/phone.yaml", "Vous appelez.", "Vous venez.");
    edit(at, po, "msgstr \"NL Téléphone volé\"", "msgstr \"\"");
    let told = run(at, &["translate", "status"]).ends_with(0);
    insta::assert_snapshot!("translate_status", told.out);
    let json = status(at, &["concepts/phone.yaml", "--language", "nl"]);
    let expected = serde_json::json!({"version": 1, "files": [{
        "file": "concepts/phone.yaml", "language": "nl", "texts": 5, "translated": 2, "to_review": 2, "missing": 1,
    }]});
    assert_eq!(json, expected);
}

/// How many findings of a check there are in a language.
fn found(folder: &Path, check: &str, language: &str) -> usize {
    let report = run(
        folder,
        &[
            "check",
            "--format",
            "json",
            "--exit-zero",
            "--all",
            "--check",
            check,
        ],
    );
    let report = report.ends_with(0).json();
    let findings = report["findings"].as_array().expect("findings").clone();
    findings
        .iter()
        .filter(|finding| finding["language"] == language)
        .count()
}

#[test]
fn status_and_check_count_the_same() {
    let folder = example("town");
    let at = folder.path();
    let po = "concepts/bulky-waste.nl.po";
    for (context, flag) in [
        ("not_offered.outside-town.because", "#, fuzzy\n"),
        ("title", "#, fuzzy\n#| msgid \"Autrefois\"\n"),
    ] {
        let context = format!("msgctxt \"{context}\"");
        edit(at, po, &context, &format!("{flag}{context}"));
    }
    edit(
        at,
        "concepts/bulky-waste.yaml",
        "for: Les ménages",
        "for: Tous les ménages",
    );
    edit(
        at,
        "helder.yaml",
        "  client_word: habitant",
        "  client_word: {fr: habitant}",
    );
    edit(
        at,
        "helder.nl.po",
        "\"defaults.if_it_goes_wrong.appeal.to\"",
        "\"defaults.if_it_goes_wrong.appeal.two\"",
    );
    let status = status(at, &["--language", "nl"]);
    let sum = |key: &str| -> u64 {
        let files = status["files"].as_array().expect("files");
        files.iter().filter_map(|file| file[key].as_u64()).sum()
    };
    assert_eq!(sum("missing"), 2);
    assert_eq!(
        sum("missing"),
        found(at, "translation-missing", "nl") as u64
    );
    // Two entries have no text any more, and are none to review.
    let stale = found(at, "translation-stale", "nl") - 2;
    assert_eq!(
        sum("to_review") as usize,
        stale + found(at, "translation-unreviewed", "nl")
    );
    assert_eq!(sum("to_review"), 3);
    assert_eq!(
        sum("texts"),
        sum("translated") + sum("to_review") + sum("missing")
    );
}

#[test]
fn the_translations_of_the_examples_are_up_to_date() {
    for name in ["town", "police-zone", "utility"] {
        let folder = example(name);
        let told = update(folder.path(), &["--check"]).ends_with(0);
        assert_eq!(
            told.out, "",
            "run `helder translate update examples/{name}`"
        );
    }
}
