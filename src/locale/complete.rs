//! What a language lacks beside another: files, messages and their parts, sections of `wording.txt`.
//!
//! The build script reads this file too, so that a build says what is missing: it stands on its own.

use std::collections::{BTreeMap, BTreeSet};

/// The files of a language: their names within its folder, and their texts.
pub type Files = BTreeMap<String, String>;

/// What the second language has and the first has not: `staff.ftl`, `page-skip` in `page.ftl`. A message may stand in any
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

#[cfg(test)]
mod tests {
    use std::path::Path;

    use super::*;
    use crate::locale::Words;

    /// The files of a language as they stand in its folder.
    fn own_files(tag: &str) -> Files {
        let folder = Path::new(concat!(env!("CARGO_MANIFEST_DIR"), "/locales")).join(tag);
        let entries = std::fs::read_dir(folder).expect("a folder").flatten();
        let file = |entry: std::fs::DirEntry| {
            let name = entry.file_name().into_string().ok()?;
            Some((name, std::fs::read_to_string(entry.path()).ok()?))
        };
        entries.filter_map(file).collect()
    }

    #[test]
    fn no_language_lacks_anything() {
        let english = own_files("en");
        for tag in Words::languages() {
            assert_eq!(lacking(&own_files(tag), &english), [""; 0], "{tag}");
        }
    }

    #[test]
    fn what_a_language_lacks_is_named() {
        let english = own_files("en");
        let mut own = own_files("de");
        own.remove("staff.ftl");
        for (name, whole, cut) in [
            ("page.ftl", "page-skip = Zum Inhalt\n", ""),
            (
                "commands.ftl",
                "build-nothing = nichts",
                "build-nothin = nichts",
            ),
            ("report.ftl", "    .fix = den Kommentar streichen\n", ""),
            ("language.ftl", "slug-letters = ", "letters = "),
            ("wording.txt", "\n[hiatus]\n", "\n"),
        ] {
            let text = own.get_mut(name).expect("a file");
            assert!(text.contains(whole), "{whole}");
            *text = text.replace(whole, cut);
        }
        let named = [
            "`build-nothing` in `commands.ftl`",
            "`slug-letters` in `language.ftl`",
            "`page-skip` in `page.ftl`",
            "`allow-unused.fix` in `report.ftl`",
            "the file `staff.ftl`",
            "`[hiatus]` in `wording.txt`",
        ];
        assert_eq!(lacking(&own, &english), named);
    }
}
