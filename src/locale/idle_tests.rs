//! Whether something says each message of the Fluent files: what nobody says is translated for nothing.

use std::collections::BTreeSet;
use std::path::Path;

use super::file_tests::{REFERENCE, contents, files, rust_files, sources};

/// How ids begin of which the code puts in the rest: a key, a check, a word of a type.
const BEGINNINGS: [&str; 10] = [
    "channel-incomplete-",
    "contact-reason-without-owner-",
    "currency-",
    "decide-status-",
    "effort-",
    "next-",
    "question-",
    "section-",
    "staff-recovery-",
    "staff-social-",
];

/// How ids end that are put together of another id.
const ENDS: [&str; 4] = ["-option", "-several", "-sign", "-unproved"];

/// All that stands in quotes in the program and its templates, but for what only tests say.
fn quoted() -> BTreeSet<String> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let is_code = |path: &Path| {
        let path = path.to_string_lossy();
        !path.contains("/tests") && !path.contains("_tests")
    };
    let code = rust_files(&root.join("src")).into_iter();
    let paths = code
        .filter(|path| is_code(path))
        .chain(files(&root.join("templates")));
    let mut found = BTreeSet::new();
    for path in paths {
        let text = std::fs::read_to_string(&path).expect("a text");
        let text = text
            .split("#[cfg(test)]\nmod tests {")
            .next()
            .unwrap_or_default();
        for line in text.lines() {
            for quote in ['"', '\''] {
                found.extend(line.split(quote).skip(1).map(str::to_owned));
            }
        }
    }
    found
}

/// Whether a message is named in the code, whole or by its parts.
fn is_named(id: &str, quoted: &BTreeSet<String>) -> bool {
    let whole = ENDS.iter().find_map(|end| id.strip_suffix(end));
    let ids = [Some(id), whole];
    ids.into_iter().flatten().any(|id| {
        let rests = BEGINNINGS.iter().filter_map(|begin| id.strip_prefix(begin));
        quoted.contains(id) || rests.into_iter().any(|rest| quoted.contains(rest))
    })
}

#[test]
fn every_message_is_said() {
    let quoted = quoted();
    for begin in BEGINNINGS {
        let goes_on = format!("{begin}{{");
        let is_there = quoted.iter().any(|text| text.starts_with(&goes_on));
        assert!(is_there, "nothing begins with `{begin}` any more");
    }
    let said = sources("en").into_iter().map(contents);
    let said: Vec<_> = said.flatten().collect();
    let referred: BTreeSet<&str> = said
        .iter()
        .flat_map(|(_, shown)| shown)
        .filter_map(|shown| shown.strip_prefix(REFERENCE))
        .collect();
    let idle: Vec<&String> = said
        .iter()
        .map(|(id, _)| id)
        .filter(|id| !id.contains('.') && !referred.contains(id.as_str()))
        .filter(|id| !is_named(id, &quoted))
        .collect();
    assert!(idle.is_empty(), "nothing says these messages: {idle:#?}");
}

#[test]
fn what_the_code_does_not_name_is_idle() {
    let quoted = quoted();
    for named in ["page-skip", "staff-recovery-extra", "decision-gap-option"] {
        assert!(is_named(named, &quoted), "{named}");
    }
    for idle in [
        "page-skipped",
        "staff-recovery-skipped",
        "page-skipped-option",
    ] {
        assert!(!is_named(idle, &quoted), "{idle}");
    }
}
