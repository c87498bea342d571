//! The pages of the checks under `docs/checks/`, made from the same text that `helder explain` prints, and the list of what
//! each template gets.
//!
//! `HELDER_UPDATE=1 cargo test --test reference` writes them; without it the test says which one is not up to date.

mod contracts;

use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::path::{Path, PathBuf};

use helder::checks::{Area, CATALOGUE};

/// What was measured of findings that are wrong, written by hand.
const FALSE_ALARMS: &str = include_str!("false-alarms.md");

fn folder() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("docs/checks")
}

/// Every page by its file name, the index among them.
fn pages() -> BTreeMap<String, String> {
    let pages = CATALOGUE
        .iter()
        .map(|check| (format!("{}.md", check.name), check.page_markdown()));
    pages.chain([("README.md".to_owned(), index())]).collect()
}

/// The checks by area, in the order of the catalogue.
fn index() -> String {
    let mut text = String::from(
        "# The checks\n\n\
         Made from the source of the checks by `HELDER_UPDATE=1 cargo test --test reference`; `helder explain NAME` prints \
         the same pages. An error marked * is a warning while the concept is a draft.\n",
    );
    let mut area: Option<Area> = None;
    for check in CATALOGUE {
        if area != Some(check.area) {
            let _ = write!(
                text,
                "\n## {}\n\n| check | severity | finds |\n| --- | --- | --- |\n",
                check.area.word()
            );
            area = Some(check.area);
        }
        let draft = if check.gentle { "*" } else { "" };
        let finds = check.summary().replace('|', "\\|");
        let _ = writeln!(
            text,
            "| [`{0}`]({0}.md) | {1}{draft} | {finds} |",
            check.name,
            check.severity.word()
        );
    }
    text.push('\n');
    text.push_str(FALSE_ALARMS);
    text
}

#[test]
fn the_pages_of_the_checks_are_up_to_date() {
    let (folder, pages) = (folder(), pages());
    if std::env::var_os("HELDER_UPDATE").is_some() {
        let _ = std::fs::remove_dir_all(&folder);
        std::fs::create_dir_all(&folder).expect("a folder");
        for (name, text) in &pages {
            std::fs::write(folder.join(name), text).expect("a page");
        }
    }
    let written = std::fs::read_dir(&folder).expect("docs/checks").flatten();
    let written: BTreeMap<String, String> = written
        .map(|entry| {
            let text = std::fs::read_to_string(entry.path()).expect("a page");
            (entry.file_name().to_string_lossy().into_owned(), text)
        })
        .collect();
    let names = pages.keys().chain(written.keys());
    let stale: Vec<&String> = names
        .filter(|name| pages.get(*name) != written.get(*name))
        .collect();
    assert!(
        stale.is_empty(),
        "not up to date: {stale:?}\nHELDER_UPDATE=1 cargo test --test reference writes them"
    );
}
