//! `helder next`: one question, in plain words, and where to write the answer.

use crate::support::{DAY, SETTINGS, SOUND, folder, package, run, sound, unsound};

#[track_caller]
fn asked(name: &str) -> String {
    let file = format!("concepts/{name}.yaml");
    run(
        &package().join("examples/broken"),
        &["next", &file, "--on", DAY],
    )
    .out
}

#[test]
fn each_kind_of_finding_asks_its_own_question() {
    let names = [
        "gap-at-threshold",
        "gap-in-the-middle",
        "contradiction",
        "public-gap",
        "dead-end-report",
        "exclusion-without-reason",
        "promise-without-deadline",
        "rule-never-applies",
        "unknown-key",
    ];
    let all: Vec<String> = names.map(asked).to_vec();
    insta::assert_snapshot!("next", all.join("\n---\n\n"));
}

const GAP: &str = "\
languages: [fr, nl]
status: draft
title: {fr: Vélo, nl: Fiets}
facts:
  late:
    type: duration
    label: {fr: retard, nl: vertraging}
    ask: {fr: De combien êtes-vous en retard ?, nl: Hoeveel bent u te laat?}
decisions:
  fine:
    question: {fr: Payez-vous une amende ?, nl: Betaalt u een boete?}
    answers:
      no-fine: {fr: Pas d’amende, nl: Geen boete}
      fine-due: {fr: Une amende, nl: Een boete}
    rules:
      short: {when: {late: less than 3 hours}, then: no-fine}
      long: {when: {late: more than 3 hours}, then: fine-due}
";

#[test]
fn the_question_is_asked_in_the_language_of_the_reader() {
    let folder = folder(&[("a.yaml", GAP)]);
    let first = |language: &str| {
        let found = run(folder.path(), &["next", "a.yaml", "--lang", language]);
        found.out.lines().next().expect("a question").to_owned()
    };
    assert_eq!(first("nl"), "Wat als “vertraging” precies 3 uur is?");
    assert_eq!(
        first("fr"),
        "Et si «\u{a0}retard\u{a0}» est exactement 3 heures\u{202f}?"
    );
    // Nothing is written in English there: the ids and the words of the format serve.
    assert_eq!(first("en"), "What if “`late`” is exactly 3 hours?");
}

#[test]
fn the_question_of_a_fact_without_a_name_is_asked_as_it_stands() {
    let text = GAP.replace("    label: {fr: retard, nl: vertraging}\n", "");
    let folder = folder(&[("a.yaml", &text)]);
    let found = run(folder.path(), &["next", "a.yaml", "--lang", "nl"]).out;
    assert!(
        found.contains("\n  Hoeveel bent u te laat? precies 3 uur\n"),
        "{found}"
    );
}

#[test]
fn the_most_harmful_question_is_asked_first() {
    let open = unsound("    price: free\n", "");
    let hole = open.replace("client_must: nothing\n", "client_must: nothing\nfacts:\n  age: {type: number, label: age, ask: How old are you?}\ndecisions:\n  lend:\n    question: Do we lend it?\n    rules:\n      old: {when: {age: more than 18}, then: ladder}\n      young: {when: {age: less than 18}, then: ladder}\n");
    let question = |text: &str| {
        let folder = folder(&[("helder.yaml", SETTINGS), ("concepts/ladder.yaml", text)]);
        let found = run(folder.path(), &["next"]);
        (
            found.out.lines().next().expect("a question").to_owned(),
            found.code,
        )
    };
    assert_eq!(question(&open), ("What does it cost?".to_owned(), 0));
    assert_eq!(
        question(&hole),
        ("What if “age” is exactly 18?".to_owned(), 1)
    );
    let unread = hole.replace("summary:", "sumary:");
    assert_eq!(
        question(&unread),
        ("First this: `sumary` is no key here".to_owned(), 1)
    );
}

#[test]
fn how_many_are_left_is_said() {
    let text = unsound("    price: free\n", "").replace(
        "    no_result: If no ladder is left, we note your name and call you.\n",
        "",
    );
    let folder = folder(&[("helder.yaml", SETTINGS), ("concepts/ladder.yaml", &text)]);
    let found = run(folder.path(), &["next"]).ends_with(0);
    assert!(
        found
            .out
            .ends_with("\none more question is open after this one\n"),
        "{}",
        found.out
    );
}

#[test]
fn where_nothing_is_open_that_is_said() {
    let found = run(sound().path(), &["next"]).ends_with(0);
    assert_eq!(found.out, "one concept checked: no question is open\n");
    let text = SOUND.replace("We lend you a ladder.", "TODO.");
    let folder = folder(&[("helder.yaml", SETTINGS), ("concepts/ladder.yaml", &text)]);
    let found = run(folder.path(), &["next"]).ends_with(1);
    assert!(found.out.contains("one other finding"), "{}", found.out);
}

#[test]
fn a_path_that_is_not_there_ends_with_2_in_every_language() {
    let folder = sound();
    run(folder.path(), &["next", "gone"]).could_not_run(&["there is nothing at `gone`"]);
    run(folder.path(), &["next", "gone", "--lang", "nl"])
        .could_not_run(&["er staat niets op `gone`"]);
    run(folder.path(), &["next", "gone", "--lang", "fr"]).could_not_run(&["il n’y a rien"]);
    run(folder.path(), &["next", "--lang", "xx"]).could_not_run(&["xx", "nl"]);
}
