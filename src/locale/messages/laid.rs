//! Fluent files → the messages of a language, sorted. `build.rs` does this; the library itself only in its tests.
//!
//! It stands on its own.

use std::collections::BTreeMap;
use std::fmt::Write;

use super::slots::slots_of;

/// The files whose messages pages, letters and staff sheets show.
const PAGES: [&str; 4] = ["letter.ftl", "page.ftl", "practice.ftl", "staff.ftl"];

/// A message as it stands in its file.
struct Message<'a> {
    /// Its lines, without remarks.
    source: String,
    file: &'a str,
}

/// The messages of all languages, each by its tag with its files, as Rust.
pub fn written<'a>(
    languages: impl Iterator<Item = (&'a str, &'a BTreeMap<String, String>)>,
) -> String {
    let languages: Vec<_> = languages.collect();
    let mut text = format!(
        "/// Each language by its tag, sorted.\npub(super) static LANGUAGES: [(&str, Messages); {}] = [\n",
        languages.len()
    );
    for (tag, files) in languages {
        let messages = messages(files);
        let mut all = String::new();
        let mut starts = Vec::new();
        let mut pages = Vec::new();
        for (place, message) in messages.values().enumerate() {
            starts.push(all.len());
            all.push_str(&message.source);
            pages.extend(PAGES.contains(&message.file).then_some(place));
        }
        _ = writeln!(
            text,
            "({tag:?}, Messages {{ text: {all:?}, starts: &{starts:?}, pages: &{pages:?}, slots: &{slots:?} }}),",
            slots = slots(messages.keys())
        );
    }
    text.push_str("];\n");
    text
}

/// The place of each of some ids in one of its slots; in those that stay free there is none.
pub fn slots<'a>(ids: impl ExactSizeIterator<Item = &'a &'a str>) -> Vec<u16> {
    let mut slots = vec![u16::MAX; (2 * ids.len()).next_power_of_two()];
    for (place, id) in (0..).zip(ids) {
        let free = slots_of(id, slots.len()).find(|at| slots[*at] == u16::MAX);
        free.into_iter().for_each(|at| slots[at] = place);
    }
    slots
}

/// The messages of the files of a language by their ids. Of two with one id the first stands.
fn messages(files: &BTreeMap<String, String>) -> BTreeMap<&str, Message<'_>> {
    let mut found = BTreeMap::<_, Message<'_>>::new();
    for (file, text) in files.iter().filter(|(name, _)| name.ends_with(".ftl")) {
        let mut id = None;
        let lines = text.lines().map(str::trim_end);
        for line in lines.filter(|line| !line.is_empty() && !line.starts_with('#')) {
            if line.starts_with(|first: char| first.is_ascii_alphabetic() || first == '-') {
                let own = line.split([' ', '=']).next().unwrap_or(line);
                id = (!found.contains_key(own)).then_some(own);
            }
            let Some(id) = id else { continue };
            let source = String::new();
            let message = found.entry(id).or_insert(Message { source, file });
            message.source.push_str(line);
            message.source.push('\n');
        }
    }
    found
}
