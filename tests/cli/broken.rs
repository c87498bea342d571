//! `examples/broken`: every file holds one mistake, and its first line names the check that finds it.

use std::collections::BTreeMap;

use crate::support::{DAY, package, run};

/// Checks that the format promises and that are still to be written. A name leaves this list when its check comes.
const LATER: &[&str] = &[];

/// The checks of error or warning level found in each file, by path.
fn found() -> BTreeMap<String, Vec<String>> {
    let arguments = ["check", "broken", "--on", DAY, "--format", "json", "--all"];
    let report = run(&package().join("examples"), &arguments)
        .ends_with(1)
        .json();
    let mut found: BTreeMap<String, Vec<String>> = BTreeMap::new();
    for finding in report["findings"].as_array().expect("findings") {
        let text = |key: &str| finding[key].as_str().expect(key).to_owned();
        found.entry(text("file")).or_default().push(text("check"));
    }
    found
}

#[test]
fn each_file_yields_the_check_it_names() {
    let found = found();
    let known = run(package(), &["checks"]).ends_with(0).out;
    let is_known = |name: &str| {
        known
            .lines()
            .any(|line| line.trim_start().starts_with(&format!("{name} ")))
    };
    let folder = package().join("examples/broken/concepts");
    let mut wrong = Vec::new();
    let mut files = 0;
    for entry in std::fs::read_dir(folder).expect("the folder") {
        let path = entry.expect("an entry").path();
        let text = std::fs::read_to_string(&path).expect("a file");
        let first = text.lines().next().unwrap_or_default();
        let name = path
            .file_name()
            .expect("a name")
            .to_string_lossy()
            .into_owned();
        let (check, _) = first
            .strip_prefix("# ")
            .and_then(|line| line.split_once(": "))
            .unwrap_or_else(|| panic!("{name} names no check on its first line"));
        files += 1;
        assert_eq!(
            is_known(check),
            !LATER.contains(&check),
            "`{check}` of {name}: is it known?"
        );
        if LATER.contains(&check) {
            continue;
        }
        let here = found
            .get(&format!("broken/concepts/{name}"))
            .cloned()
            .unwrap_or_default();
        if here.is_empty() || here.iter().any(|other| other != check) {
            wrong.push(format!("{name}: expected {check} alone, found {here:?}"));
        }
    }
    assert!(files > 40, "{files} files");
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn nothing_is_wrong_with_what_they_share() {
    let found = found();
    assert_eq!(found.get("broken/helder.yaml"), None);
}
