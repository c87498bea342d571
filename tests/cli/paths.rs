//! Paths select what is reported; the workspace is found upwards from each and always read whole.

use crate::support::{SETTINGS, SOUND, finish, folder, helder, put, run, unsound};

/// Two concepts, each with a fault of its own.
fn two() -> tempfile::TempDir {
    folder(&[
        ("helder.yaml", SETTINGS),
        ("concepts/one.yaml", &unsound("summary:", "sumary:")),
        (
            "concepts/more/two.yaml",
            &unsound("title: Loan", "titel: Loan"),
        ),
    ])
}

/// The files that findings stand in, each once, in order.
fn files(folder: &std::path::Path, arguments: &[&str]) -> Vec<String> {
    let all = [&["check", "--format", "short"], arguments].concat();
    let found = run(folder, &all).ends_with(1);
    let mut files: Vec<_> = found
        .out
        .lines()
        .filter_map(|line| line.split_once(":").map(|(file, _)| file.to_owned()))
        .collect();
    files.dedup();
    files
}

#[test]
fn a_workspace_is_found_from_anywhere_in_it() {
    let folder = two();
    let root = folder.path();
    let both = ["concepts/more/two.yaml", "concepts/one.yaml"];
    assert_eq!(files(root, &[]), both);
    assert_eq!(files(root, &["."]), both);
    assert_eq!(files(root, &["helder.yaml"]), both);
    assert_eq!(files(root, &["concepts/one.yaml"]), ["concepts/one.yaml"]);
    assert_eq!(
        files(&root.join("concepts/more"), &[".."]),
        ["two.yaml", "../one.yaml"]
    );
    assert_eq!(
        files(&root.join("concepts/more"), &["../one.yaml"]),
        ["../one.yaml"]
    );
    assert_eq!(files(root, &["concepts/more"]), ["concepts/more/two.yaml"]);
    assert_eq!(files(root, &["concepts/one.yaml", "concepts/more"]), both);
    assert_eq!(files(&root.join("concepts"), &["more"]), ["more/two.yaml"]);
    assert_eq!(files(&root.join("concepts/more"), &[]), ["two.yaml"]);
    assert_eq!(
        files(&root.join("concepts/more"), &["two.yaml"]),
        ["two.yaml"]
    );
}

#[test]
fn names_are_the_same_however_a_path_is_written() {
    let folder = two();
    let root = folder.path();
    assert_eq!(files(root, &["./concepts/one.yaml"]), ["concepts/one.yaml"]);
    assert_eq!(
        files(root, &["concepts/"]),
        ["concepts/more/two.yaml", "concepts/one.yaml"]
    );
}

#[test]
fn a_folder_of_workspaces_reports_on_all() {
    let one = unsound("summary:", "sumary:");
    let folder = folder(&[
        ("a/helder.yaml", SETTINGS),
        ("a/concepts/one.yaml", &one),
        ("b/helder.yaml", SETTINGS),
        ("b/concepts/one.yaml", &one),
    ]);
    let expected = ["a/concepts/one.yaml", "b/concepts/one.yaml"];
    assert_eq!(files(folder.path(), &["."]), expected);
    assert_eq!(files(folder.path(), &["b", "a"]), expected);
}

#[test]
fn the_rest_of_the_workspace_is_read_too() {
    let refers = unsound("for: Residents", "for: Residents\nrelated: [ladder]");
    let folder = folder(&[
        ("helder.yaml", SETTINGS),
        ("concepts/ladder.yaml", SOUND),
        ("concepts/rope.yaml", &refers),
    ]);
    run(folder.path(), &["check", "concepts/rope.yaml"]).ends_with(0);
}

#[test]
fn concepts_that_name_each_other_do_not_wait_for_each_other() {
    let folder = folder(&[("helder.yaml", SETTINGS)]);
    for at in 0..99 {
        let next = format!("for: Residents\nrelated: [concept-{}]", at + 1);
        let path = format!("concepts/concept-{at}.yaml");
        put(
            folder.path(),
            &path,
            unsound("for: Residents", &next).as_bytes(),
        );
    }
    let arguments = ["check", "--check", "reference-unknown", "--format", "json"];
    let mut command = helder(folder.path());
    let found = finish(command.args(arguments).env("RAYON_NUM_THREADS", "4"));
    let found = found.ends_with(1).json();
    let files: Vec<_> = found["findings"]
        .as_array()
        .expect("findings")
        .iter()
        .collect();
    assert_eq!(
        files.len(),
        1,
        "only the last names a concept that is not there"
    );
}

#[test]
fn a_concept_works_alone() {
    let alone = folder(&[("ladder.yaml", &format!("{SETTINGS}\n{}", SOUND))]);
    let found = run(alone.path(), &["check", "ladder.yaml", "--format", "json"]).ends_with(0);
    assert_eq!(found.json()["summary"]["concepts"], 1);
}

#[test]
fn nothing_to_check_ends_with_2() {
    let folder = folder(&[
        ("notes.txt", "nothing"),
        ("bare/helder.yaml", SETTINGS),
        ("folder.yaml/notes.txt", "nothing"),
    ]);
    let cases = [
        ("there-is-none.yaml", "there-is-none.yaml"),
        ("no/such/folder", "no/such/folder"),
        (".", "no concept"),
        ("folder.yaml", "no concept"),
        ("bare", "no concept"),
    ];
    for (path, word) in cases {
        run(folder.path(), &["check", path]).could_not_run(&[word]);
    }
    run(folder.path(), &["check"]).could_not_run(&["no concept"]);
}

#[test]
fn a_concept_named_alone_is_still_compared_with_the_others() {
    let twin = folder(&[
        ("helder.yaml", "format: 1\nlanguages: [en]\n"),
        ("concepts/one.yaml", SOUND),
        ("concepts/two.yaml", SOUND),
    ]);
    let arguments = ["check", "--format", "short", "concepts/two.yaml"];
    let found = run(twin.path(), &arguments).ends_with(1).out;
    assert!(found.contains("[slug-duplicate]"), "{found}");
}
