//! `helder build --format fragments` and `markdown`.

use std::fs;
use std::path::Path;

use serde_json::Value;

use crate::support::{DAY, package, run};

fn build(output: &Path, more: &[&str]) -> crate::support::Run {
    let output = output.to_str().expect("a path");
    let arguments = ["build", "examples/police-zone", "-o", output, "--on", DAY];
    run(package(), &[&arguments, more].concat())
}

fn list(output: &Path) -> Value {
    let text = fs::read_to_string(output.join("public/manifest.json")).expect("a list");
    serde_json::from_str(&text).expect("JSON")
}

#[test]
fn fragments_come_with_a_list_that_remembers() {
    let folder = tempfile::tempdir().expect("a folder");
    let output = folder.path().join("cms");
    build(&output, &["--format", "fragments", "--plain"]).ends_with(0);
    let first = list(&output);
    assert_eq!(
        (&first["plain"], &first["heading_level"]),
        (&true.into(), &2.into())
    );
    let page = fs::read_to_string(output.join("public/en/stolen-phone.html")).expect("a page");
    assert!(
        page.starts_with("<h2>Stolen phone</h2>\n"),
        "{}",
        &page[..60]
    );
    assert!(!page.contains("class="));
    build(&output, &["--format", "fragments", "--plain"]).ends_with(0);
    assert_eq!(list(&output), first);

    // A page that an earlier list names and nobody writes any more.
    let mut before = first.clone();
    let mut gone = before["pages"][0].clone();
    gone["id"] = "gone".into();
    before["pages"].as_array_mut().expect("pages").push(gone);
    fs::write(output.join("public/manifest.json"), before.to_string()).expect("written");
    build(&output, &["--format", "fragments", "--heading-level", "1"]).ends_with(0);
    let now = list(&output);
    assert_eq!(now["removed"][0]["id"], "gone");
    assert_eq!(now["removed"][0]["removed"], DAY);
    let page = fs::read_to_string(output.join("public/en/stolen-phone.html")).expect("a page");
    assert!(page.contains("<h1>Stolen phone</h1>"));
}

#[test]
fn what_fits_no_fragment_is_refused_before_anything_is_read() {
    let folder = tempfile::tempdir().expect("a folder");
    let output = folder.path().join("out");
    build(&output, &["--plain"]).could_not_run(&["`--plain`", "--format fragments"]);
    build(&output, &["--format", "json", "--heading-level", "3"])
        .could_not_run(&["`--heading-level`", "--format fragments"]);
    build(&output, &["--format", "fragments", "--for", "staff"])
        .could_not_run(&["fragments hold what clients read"]);
    build(&output, &["--format", "fragments", "--heading-level", "5"]).could_not_run(&["5"]);
    assert!(!output.exists());
}

#[test]
fn a_wiki_has_a_list_per_language_and_a_file_per_service_on_both_sides() {
    let folder = tempfile::tempdir().expect("a folder");
    let output = folder.path().join("wiki");
    let run = build(&output, &["--format", "markdown"]).ends_with(0);
    assert!(run.out.contains("9 files in"), "{}", run.out);
    for file in [
        "public/nl/index.md",
        "public/nl/gestolen-gsm.md",
        "staff/nl/index.md",
        "staff/nl/stolen-phone.md",
    ] {
        assert!(output.join(file).is_file(), "{file}");
    }
    let one = folder.path().join("one");
    build(&one, &["--format", "markdown", "--for", "public"]).ends_with(0);
    assert!(!one.join("staff").exists());
}
