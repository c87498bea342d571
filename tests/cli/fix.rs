//! `helder check --fix`: what is written, what is only shown, and what is never touched.

use crate::support::{SOUND, folder, run};

/// A concept with mistakes of which there is one way out, and one of which there are two.
const MENDED: &str = "\
# The bicycle workshop.
title: Repair of a bicycle
summary: We repair bicycles of residents: for free.
offered:
  repair: {title: Your bicycle is repaired}   # two days
not_offered:
  replaced: {title: We do not replace bicycles, because: They are dear.}
facts:
  value: {type: money, ask: What is it worth?}
decisions:
  it:
    rules:
      cheap: {when: {value: less than 100 euro}, then: repiar}
      dear:  {when: {value: more than 100 EUR}, then: replaced}
";

fn read(folder: &tempfile::TempDir) -> String {
    std::fs::read_to_string(folder.path().join("a.yaml")).expect("the file")
}

#[test]
fn safe_fixes_are_written_and_everything_else_stays_as_it_was() {
    let folder = folder(&[("a.yaml", MENDED)]);
    let done = run(
        folder.path(),
        &["check", "--fix", "--format", "short", "a.yaml"],
    );
    let after = read(&folder);
    assert!(after.contains("then: repair}"), "{after}");
    assert!(after.contains("less than 100 EUR"), "{after}");
    assert!(
        after.contains("\nsummary: >-\n  We repair bicycles of residents: for free.\n"),
        "{after}"
    );
    assert!(after.contains("}   # two days"), "{after}");
    assert!(
        after.contains("dear:  {when: {value: more than 100 EUR}"),
        "{after}"
    );
    assert!(
        done.err.contains("fixes written in one file"),
        "{}",
        done.err
    );
    // The hole at exactly 100 EUR has two ways out: an author chooses.
    assert!(done.out.contains("boundary-hole"), "{}", done.out);
    assert!(!done.out.contains("reference-unknown"), "{}", done.out);
}

#[test]
fn a_note_behind_a_sentence_is_not_made_a_part_of_it() {
    let noted = MENDED.replace("for free.\n", "for free. # not in August\n");
    let folder = folder(&[("a.yaml", &noted)]);
    run(folder.path(), &["check", "--fix", "a.yaml"]);
    let mended =
        "\nsummary: >- # not in August\n  We repair bicycles of residents: for free.\noffered:";
    assert!(read(&folder).contains(mended), "{}", read(&folder));
}

#[test]
fn a_difference_is_shown_and_nothing_written() {
    let folder = folder(&[("a.yaml", MENDED)]);
    let done = run(folder.path(), &["check", "--fix", "--diff", "a.yaml"]);
    assert_eq!(read(&folder), MENDED);
    assert!(
        done.out.starts_with("--- a.yaml\n+++ a.yaml\n@@ "),
        "{}",
        done.out
    );
    assert!(
        done.out
            .contains("\n-      cheap: {when: {value: less than 100 euro}, then: repiar}\n"),
        "{}",
        done.out
    );
    assert!(
        done.out
            .contains("\n+      cheap: {when: {value: less than 100 EUR}, then: repair}\n"),
        "{}",
        done.out
    );
    assert_eq!(done.code, 1, "the files are as they were");
    assert!(done.err.contains("nothing was written"), "{}", done.err);
}

#[test]
fn fixing_again_changes_nothing() {
    let folder = folder(&[("a.yaml", MENDED)]);
    run(folder.path(), &["check", "--fix", "a.yaml"]);
    let once = read(&folder);
    let again = run(folder.path(), &["check", "--fix", "a.yaml"]);
    assert_eq!(read(&folder), once);
    assert!(again.err.contains("nothing was fixed"), "{}", again.err);
}

#[test]
fn only_the_checks_asked_for_are_fixed() {
    let folder = folder(&[("a.yaml", MENDED)]);
    run(
        folder.path(),
        &["check", "--fix", "--check", "reference-unknown", "a.yaml"],
    );
    let after = read(&folder);
    assert!(
        after.contains("then: repair}") && after.contains("100 euro"),
        "{after}"
    );
}

#[test]
fn a_name_that_may_mean_two_things_is_left_to_the_author() {
    let two = MENDED
        .replace("replaced: {title", "repaid: {title")
        .replace("then: replaced", "then: repaid")
        .replace("then: repiar", "then: repai");
    let folder = folder(&[("a.yaml", &two)]);
    run(folder.path(), &["check", "--fix", "a.yaml"]);
    assert!(read(&folder).contains("then: repai}"), "{}", read(&folder));
}

#[test]
fn a_file_in_another_encoding_is_never_written() {
    let folder = folder(&[("b.yaml", SOUND)]);
    let bytes = [MENDED.as_bytes(), b"# caf\xe9\n"].concat();
    let path = folder.path().join("a.yaml");
    std::fs::write(&path, &bytes).expect("the file");
    run(folder.path(), &["check", "--fix", "."]);
    assert_eq!(std::fs::read(&path).expect("the file"), bytes);
}

#[test]
fn a_difference_needs_a_fix() {
    let folder = folder(&[("a.yaml", MENDED)]);
    assert_eq!(run(folder.path(), &["check", "--diff", "a.yaml"]).code, 2);
}

/// A workspace of two concepts, of which the first has a figure with the value that a text for both types.
const SHARED: &str = "\
format: 1
languages: [nl]
address: {nl: je}
defaults:
  if_it_goes_wrong:
    second_chance: We antwoorden je binnen 10 werkdagen.
";

#[test]
fn what_all_concepts_inherit_names_no_figure_of_one() {
    let figure = "title: Zwemkaart\nsummary: We maken een kaart binnen {k}.\nfigures: {k: 10 working days}\n";
    let folder = folder(&[
        ("helder.yaml", SHARED),
        ("concepts/a.yaml", figure),
        (
            "concepts/b.yaml",
            "title: Regenton\nsummary: We verkopen een ton.\n",
        ),
    ]);
    for selected in [".", "concepts/a.yaml"] {
        let arguments = ["check", "--fix", "--format", "short", selected];
        let done = run(folder.path(), &arguments);
        let text = std::fs::read_to_string(folder.path().join("helder.yaml"));
        assert_eq!(text.expect("the file"), SHARED);
        assert!(!done.out.contains("error"), "{}", done.out);
        assert_eq!(
            done.out.matches("figure-in-prose").count(),
            1,
            "{}",
            done.out
        );
    }
}

#[test]
fn a_fix_that_makes_an_error_is_given_up() {
    let text = "\
languages: [nl, fr]
title: {nl: Zwemkaart, fr: Carte}
figures: {k: 10 working days}
summary:
  nl: We maken een kaart binnen 10 werkdagen.
  fr: Nous faisons une carte sans attendre.
for:
  nl: Wie kan wachten tot 10 werkdagen om zijn.
  fr: Ceux qui peuvent attendre 10 jours ouvrables.
";
    let folder = folder(&[("a.yaml", text)]);
    run(folder.path(), &["check", "--fix", "a.yaml"]);
    let after = read(&folder);
    assert!(after.contains("binnen 10 werkdagen"), "{after}");
    assert!(
        after.contains("tot {k} om") && after.contains("attendre {k}."),
        "{after}"
    );
}
