//! `helder build --keep`: the last built pages of a concept that has errors stay, and the others are built.

use std::path::Path;

use crate::support::{SETTINGS, SOUND, folder, put, run, unsound};

const LADDER: &str = "site/public/en/loan-of-a-ladder.html";
const ROPE: &str = "site/public/en/loan-of-a-rope.html";

fn text(folder: &Path, file: &str) -> String {
    std::fs::read_to_string(folder.join(file)).unwrap_or_default()
}

/// A workspace of a ladder, written so, and of a rope.
fn with_rope(ladder: &str) -> tempfile::TempDir {
    let rope = unsound("Loan of a ladder", "Loan of a rope");
    folder(&[
        ("helder.yaml", SETTINGS),
        ("concepts/ladder.yaml", ladder),
        ("concepts/rope.yaml", &rope),
    ])
}

/// A workspace of two concepts, and what a build into `site` says once the ladder is written so and the rope has another
/// summary.
fn after(ladder: &str, arguments: &[&str]) -> (tempfile::TempDir, crate::support::Run) {
    let folder = with_rope(SOUND);
    let build = [&["build", "-o", "site"], arguments].concat();
    let first: Vec<&str> = build
        .iter()
        .filter(|word| **word != "--keep")
        .copied()
        .collect();
    run(folder.path(), &first).ends_with(0);
    put(folder.path(), "concepts/ladder.yaml", ladder.as_bytes());
    let rope = text(folder.path(), "concepts/rope.yaml");
    let rope = rope.replace("We do not carry it", "We never carry it");
    put(folder.path(), "concepts/rope.yaml", rope.as_bytes());
    let built = run(folder.path(), &build);
    (folder, built)
}

#[test]
fn the_others_are_built_and_lists_lead_to_what_is_kept() {
    let wrong = unsound(
        "summary: We lend you a ladder.",
        "summary: We lend {you} a ladder.",
    );
    let (folder, built) = after(&wrong, &["--keep"]);
    let built = built.ends_with(1);
    assert!(built.err.contains("reference-unknown"), "{}", built.err);
    assert!(
        built.err.ends_with("helder: kept as last built: ladder\n"),
        "{}",
        built.err
    );
    assert!(built.out.contains("wrote"), "{}", built.out);
    let (kept, other) = (text(folder.path(), LADDER), text(folder.path(), ROPE));
    assert!(
        kept.contains("We lend you a ladder. We do not carry it"),
        "{kept}"
    );
    assert!(other.contains("We never carry it"), "{other}");
    let list = text(folder.path(), "site/public/en/index.html");
    assert!(list.contains("loan-of-a-ladder.html"), "{list}");
    assert!(list.contains("loan-of-a-rope.html"), "{list}");
    let call = text(folder.path(), "site/staff/en/ladder/index.html");
    assert!(call.contains("Loan of a ladder"), "{call}");
    // It can be kept again, and mended.
    let again = run(folder.path(), &["build", "-o", "site", "--keep"]).ends_with(1);
    assert!(
        again.err.contains("kept as last built: ladder"),
        "{}",
        again.err
    );
    assert_eq!(text(folder.path(), LADDER), kept);
    put(folder.path(), "concepts/ladder.yaml", SOUND.as_bytes());
    run(folder.path(), &["build", "-o", "site", "--keep"]).ends_with(0);
    assert_eq!(text(folder.path(), LADDER), kept);
}

#[test]
fn what_cannot_be_read_any_more_stays_where_it_stood() {
    let (folder, built) = after("title: [Loan\n  of: a ladder", &["--keep"]);
    let built = built.ends_with(1);
    assert!(
        built.err.contains("kept as last built: ladder"),
        "{}",
        built.err
    );
    assert!(text(folder.path(), LADDER).contains("We do not carry it"));
    assert!(text(folder.path(), ROPE).contains("We never carry it"));
    // Whether it is a draft now stands where nothing was read: without the option nothing is taken away either.
    let built = run(folder.path(), &["build", "-o", "site"]).ends_with(1);
    assert!(
        built.err.ends_with("helder: nothing was written\n"),
        "{}",
        built.err
    );
}

#[test]
fn no_list_leads_where_nothing_stands() {
    let wrong = unsound(
        "summary: We lend you a ladder.",
        "summary: We lend {you} a ladder.",
    );
    let wrong = wrong.replace("title: Loan of a ladder", "title: Ladders to borrow");
    let (folder, built) = after(&wrong, &["--keep"]);
    built.ends_with(1);
    let list = text(folder.path(), "site/public/en/index.html");
    assert!(!list.contains("ladders-to-borrow"), "{list}");
    assert!(!text(folder.path(), LADDER).is_empty());
}

#[test]
fn without_it_and_for_the_workspace_nothing_is_written() {
    let wrong = unsound("summary:", "sumary:");
    let (folder, built) = after(&wrong, &[]);
    built.ends_with(1);
    assert!(!text(folder.path(), ROPE).contains("We never carry it"));
    put(
        folder.path(),
        "helder.yaml",
        format!("{SETTINGS}colour: red\n").as_bytes(),
    );
    let built = run(folder.path(), &["build", "-o", "site", "--keep"]).ends_with(1);
    assert!(
        built.err.ends_with("helder: nothing was written\n"),
        "{}",
        built.err
    );
}

#[test]
fn what_was_never_built_is_named() {
    let wrong = unsound("summary:", "sumary:");
    let folder = with_rope(&wrong);
    let built = run(folder.path(), &["build", "-o", "site", "--keep"]).ends_with(1);
    let told = "helder: without pages, since nothing was built before: ladder\n";
    assert!(built.err.ends_with(told), "{}", built.err);
    assert!(text(folder.path(), LADDER).is_empty() && !text(folder.path(), ROPE).is_empty());
    let list = text(folder.path(), "site/public/en/index.html");
    assert!(!list.contains("loan-of-a-ladder"), "{list}");
    // Nothing at all is right: what stands there stays.
    put(folder.path(), "concepts/rope.yaml", wrong.as_bytes());
    let built = run(folder.path(), &["build", "-o", "site", "--keep"]).ends_with(1);
    assert!(
        built.err.ends_with("helder: nothing was written\n"),
        "{}",
        built.err
    );
}

#[test]
fn content_management_is_not_told_to_take_it_away() {
    let wrong = unsound("summary:", "sumary:");
    for ladder in [wrong.as_str(), "title: [Loan\n  of: a ladder"] {
        let (folder, built) = after(ladder, &["--format", "fragments", "--keep"]);
        built.ends_with(1);
        let list = text(folder.path(), "site/public/manifest.json");
        let list: serde_json::Value = serde_json::from_str(&list).expect("JSON");
        let pages = list["pages"].as_array().expect("pages").iter();
        let pages: Vec<_> = pages.map(|page| page["id"].as_str()).collect();
        assert_eq!(pages, [Some("ladder"), Some("rope")]);
        assert_eq!(list["removed"], serde_json::json!([]));
    }
}

#[test]
fn a_file_that_cannot_be_read_still_states_its_id() {
    let steps = format!("id: steps\n{SOUND}");
    let folder = with_rope(&steps);
    run(folder.path(), &["build", "-o", "site"]).ends_with(0);
    put(
        folder.path(),
        "concepts/ladder.yaml",
        b"id: steps\ntitle: [Loan\n  of: a",
    );
    let built = run(folder.path(), &["build", "-o", "site", "--keep"]).ends_with(1);
    assert!(
        built.err.ends_with("kept as last built: steps\n"),
        "{}",
        built.err
    );
    assert!(!text(folder.path(), LADDER).is_empty());
}
