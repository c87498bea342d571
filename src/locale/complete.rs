//! What a language lacks beside another: files, messages and their parts, sections of `wording.txt`.
//!
//! The build script reads this file too, so that a build says what is missing: it stands on its own.

use std::collections::{BTreeMap, BTreeSet};

/// The files of a language: their names within its folder, and their texts.
pub type Files = BTreeMap<String, String>;

/// What the second language has and the first has not: `staff.ftl`, `page-yes` in `page.ftl`. A message may stand in any
/// file.
#[must_use]
pub fn lacking(own: &Files, other: &Files) -> Vec<String> {
    let known: BTreeSet<String> = own
        .iter()
        .flat_map(|(name, text)| parts(name, text))
        .collect();
    let mut lacking = Vec::new();
    for (name, text) in other {
        if !own.contains_key(name) {
            lacking.push(format!("the file `{name}`"));
            continue;
        }
        let missing = parts(name, text)
            .into_iter()
            .filter(|part| !known.contains(part));
        lacking.extend(missing.map(|part| format!("`{part}` in `{name}`")));
    }
    lacking
}

/// The ids in a Fluent file, those of attributes as `message.attribute`; of another file its `[sections]`.
fn parts(name: &str, text: &str) -> Vec<String> {
    let mut found = Vec::new();
    let mut message = "";
    for line in text.lines() {
        if !name.ends_with(".ftl") {
            let is_section = line.starts_with('[') && line.ends_with(']');
            found.extend(is_section.then(|| line.to_owned()));
            continue;
        }
        let Some((id, _)) = line.split_once(" =") else {
            continue;
        };
        match id.trim_start().strip_prefix('.') {
            Some(attribute) if !attribute.contains(' ') => {
                found.push(format!("{message}.{attribute}"));
            }
            None if id.starts_with(|first: char| first.is_ascii_lowercase()) => {
                message = id;
                found.push(id.to_owned());
            }
            _ => {}
        }
    }
    found
}
