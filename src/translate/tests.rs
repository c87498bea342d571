//! What becomes of translations, case by case; and that nothing of one is ever lost.

use std::collections::BTreeSet;

use proptest::prelude::*;

use super::{Changes, Merged, Wanted, merge};
use crate::locale::po::{PoFile, read_po};
use crate::model::Language;
use crate::source::{SourceFile, SourceId};

const HEADER: &str = "msgid \"\"\nmsgstr \"\"\n\"Language: nl\\n\"\n\"MIME-Version: 1.0\\n\"\n\
    \"Content-Type: text/plain; charset=UTF-8\\n\"\n\"Content-Transfer-Encoding: 8bit\\n\"\n";

/// Texts without notes, by key path.
fn texts(texts: &[(&str, &str)]) -> Vec<Wanted> {
    let text = |(path, source): &(&str, &str)| Wanted {
        path: (*path).to_owned(),
        source: (*source).to_owned(),
        needed: true,
        notes: Vec::new(),
    };
    texts.iter().map(text).collect()
}

fn read(text: &str) -> (SourceFile, PoFile) {
    let file = SourceFile::new(SourceId(0), "a.nl.po", text);
    let (po, findings) = read_po(&file);
    assert!(findings.is_empty(), "{findings:?} in\n{text}");
    (file, po)
}

fn merged(before: &str, wanted: &[Wanted]) -> Merged {
    let (file, po) = read(before);
    let merged = merge(Some((&file, &po)), &Language::new("nl"), wanted);
    let (file, po) = read(&merged.text);
    let again = merge(Some((&file, &po)), &Language::new("nl"), wanted);
    assert_eq!(again.text, merged.text, "a second time changes nothing");
    assert!(again.changes.is_empty(), "{:?}", again.changes);
    merged
}

/// Merges entries below a header, and shows what comes below it.
#[track_caller]
fn becomes(before: &str, wanted: &[(&str, &str)], after: &str, changes: Changes) {
    let merged = merged(&format!("{HEADER}\n{before}"), &texts(wanted));
    assert_eq!(merged.text, format!("{HEADER}\n{after}"));
    assert_eq!(merged.changes, changes);
}

fn entry(path: &str, source: &str, translation: &str) -> String {
    format!("msgctxt \"{path}\"\nmsgid \"{source}\"\nmsgstr \"{translation}\"\n")
}

const NONE: Changes = Changes {
    new: 0,
    changed: 0,
    moved: 0,
    back: 0,
    gone: 0,
    noted: 0,
};

#[test]
fn a_new_file_has_a_header_and_every_text_in_order() {
    let merged = merge(
        None,
        &Language::new("nl"),
        &texts(&[("title", "Un"), ("summary", "Deux\nTrois")]),
    );
    let expected = "msgctxt \"title\"\nmsgid \"Un\"\nmsgstr \"\"\n\n\
        msgctxt \"summary\"\nmsgid \"\"\n\"Deux\\n\"\n\"Trois\"\nmsgstr \"\"\n";
    assert_eq!(merged.text, format!("{HEADER}\n{expected}"));
    assert_eq!(merged.changes, Changes { new: 2, ..NONE });
}

#[test]
fn what_did_not_change_stays_byte_for_byte() {
    for before in [
        // However it is laid out, with comments of people and tools, and words between the entries.
        "# By Ann\nmsgid \"\"\nmsgstr \"Language: nl\\n\"\n\n\n# Part one\n\n# ask\n#: a.yaml:3\n#, no-wrap\n  msgctxt \"a\"\n\
         msgid \"\"\n\"A\"\nmsgstr   \"B\"\n\n# Part two\n\nmsgctxt \"b\"\nmsgid \"C\"\nmsgstr \"\"\n\n\n#~ msgctxt \"x\"\n\
         #~ msgid \"X\"\n#~ msgstr \"Y\"\n\n# The end\n",
        "msgid \"\"\r\nmsgstr \"Language: nl\\n\"\r\n\r\nmsgctxt \"a\"\r\nmsgid \"A\"\r\nmsgstr \"B\"\r\nmsgctxt \"b\"\r\nmsgid \"C\"\r\nmsgstr \"D\"",
    ] {
        let merged = merged(before, &texts(&[("a", "A"), ("b", "C")]));
        assert_eq!(merged.text, before);
        assert!(merged.changes.is_empty());
    }
    let only_header = "msgid \"\"\nmsgstr \"Language: nl\\n\"\n\n\n";
    assert_eq!(merged(only_header, &[]).text, only_header);
}

#[test]
fn a_changed_source_text_makes_a_translation_fuzzy_and_keeps_the_older_text() {
    becomes(
        "# by hand\n#, no-wrap\nmsgctxt \"a\"\nmsgid \"A\"\nmsgstr \"\"\n\"X \"\n\"Y\"\n",
        &[("a", "A2")],
        "# by hand\n#, fuzzy, no-wrap\n#| msgid \"A\"\nmsgctxt \"a\"\nmsgid \"A2\"\nmsgstr \"\"\n\"X \"\n\"Y\"\n",
        Changes { changed: 1, ..NONE },
    );
}

#[test]
fn a_translation_that_nobody_looked_at_still_says_what_it_was_made_from() {
    becomes(
        "#, fuzzy\n#| msgid \"A\"\nmsgctxt \"a\"\nmsgid \"A2\"\nmsgstr \"X\"\n",
        &[("a", "A3")],
        "#, fuzzy\n#| msgid \"A\"\nmsgctxt \"a\"\nmsgid \"A3\"\nmsgstr \"X\"\n",
        Changes { changed: 1, ..NONE },
    );
    // Somebody did, and a tool left the older text there.
    becomes(
        "#| msgid \"A\"\nmsgctxt \"a\"\nmsgid \"A2\"\nmsgstr \"X\"\n",
        &[("a", "A3")],
        "#, fuzzy\n#| msgid \"A2\"\nmsgctxt \"a\"\nmsgid \"A3\"\nmsgstr \"X\"\n",
        Changes { changed: 1, ..NONE },
    );
    // Whether anybody touched the translation in between is not known: it stays to be reviewed.
    becomes(
        "#, fuzzy\n#| msgid \"A\"\nmsgctxt \"a\"\nmsgid \"A2\"\nmsgstr \"X\"\n",
        &[("a", "A")],
        "#, fuzzy\nmsgctxt \"a\"\nmsgid \"A\"\nmsgstr \"X\"\n",
        Changes { changed: 1, ..NONE },
    );
}

#[test]
fn where_there_is_no_translation_there_is_nothing_to_review() {
    becomes(
        "# ask Ann\n#, fuzzy\n#| msgid \"A0\"\nmsgctxt \"a\"\nmsgid \"A\"\nmsgstr \"\"\n",
        &[("a", "A2")],
        "# ask Ann\nmsgctxt \"a\"\nmsgid \"A2\"\nmsgstr \"\"\n",
        Changes { changed: 1, ..NONE },
    );
}

#[test]
fn what_is_gone_stays_at_the_end_with_its_translation_or_not_at_all() {
    becomes(
        &format!(
            "#. note\n#: a.yaml\n# mine\n{}\n{}\n{}",
            entry("a", "A", "X\\n\\\"Y\\\""),
            entry("b", "B", ""),
            entry("c", "C", "Z")
        ),
        &[("c", "C")],
        &format!(
            "{}\n# mine\n#~ msgctxt \"a\"\n#~ msgid \"A\"\n#~ msgstr \"X\\n\\\"Y\\\"\"\n",
            entry("c", "C", "Z")
        ),
        Changes { gone: 2, ..NONE },
    );
}

#[test]
fn an_obsolete_translation_comes_back_with_its_text() {
    let obsolete = "#, fuzzy\n#~| msgid \"A0\"\n#~ msgctxt \"a\"\n#~ msgid \"A\"\n#~ msgstr \"\"\n#~ \"X \"\n#~ \"Y\"\n";
    becomes(
        &format!("{}\n{obsolete}", entry("b", "B", "Z")),
        &[("a", "A"), ("b", "B")],
        &format!(
            "#, fuzzy\n#| msgid \"A0\"\nmsgctxt \"a\"\nmsgid \"A\"\nmsgstr \"\"\n\"X \"\n\"Y\"\n\n{}",
            entry("b", "B", "Z")
        ),
        Changes { back: 1, ..NONE },
    );
    // With other words it does not: what it says may no longer hold.
    becomes(
        obsolete,
        &[("a", "A2")],
        &format!("{}\n{obsolete}", entry("a", "A2", "")),
        Changes { new: 1, ..NONE },
    );
}

#[test]
fn a_translation_follows_its_text_to_another_key_path() {
    becomes(
        &entry("offered.old.title", "A", "X"),
        &[("offered.new.title", "A")],
        &entry("offered.new.title", "A", "X"),
        Changes { moved: 1, ..NONE },
    );
    let steps = |texts: &[(&str, &str)]| {
        let steps = texts.iter().enumerate();
        let steps: Vec<_> = steps
            .map(|(at, (source, said))| entry(&format!("steps.{at}"), source, said))
            .collect();
        steps.join("\n")
    };
    // A step is put before others, then taken out again.
    let (two, three) = (
        steps(&[("A", "X"), ("B", "Y")]),
        steps(&[("N", ""), ("A", "X"), ("B", "Y")]),
    );
    becomes(
        &two,
        &[("steps.0", "N"), ("steps.1", "A"), ("steps.2", "B")],
        &three,
        Changes {
            new: 1,
            moved: 2,
            ..NONE
        },
    );
    becomes(
        &three,
        &[("steps.0", "A"), ("steps.1", "B")],
        &two,
        Changes { moved: 2, ..NONE },
    );
}

#[test]
fn what_stood_once_and_stands_twice_is_said_the_same_both_times() {
    becomes(
        &entry("a", "A", "X"),
        &[("b", "A"), ("c", "A")],
        &format!("{}\n{}", entry("b", "A", "X"), entry("c", "A", "X")),
        Changes { moved: 2, ..NONE },
    );
    // Each of two goes to one place, in order.
    becomes(
        &format!("{}\n{}", entry("a", "A", "X"), entry("b", "A", "Y")),
        &[("c", "A"), ("d", "A")],
        &format!("{}\n{}", entry("c", "A", "X"), entry("d", "A", "Y")),
        Changes { moved: 2, ..NONE },
    );
    // A translation that stays where it is says nothing of other places.
    becomes(
        &entry("a", "A", "X"),
        &[("a", "A"), ("b", "A")],
        &format!("{}\n{}", entry("a", "A", "X"), entry("b", "A", "")),
        Changes { new: 1, ..NONE },
    );
}

#[test]
fn a_text_that_needs_no_translation_keeps_the_one_it_has_and_asks_for_none() {
    let mut wanted = texts(&[("at", "Rue 1"), ("link", "https://b")]);
    wanted.iter_mut().for_each(|text| text.needed = false);
    let before = format!("{HEADER}\n{}", entry("at", "Rue 1", "Straat 1"));
    assert_eq!(merged(&before, &wanted).text, before);
}

#[test]
fn a_line_break_at_the_end_changes_nothing() {
    let before = format!("{HEADER}\n{}", entry("a", "A\\nB\\n", "X"));
    assert_eq!(merged(&before, &texts(&[("a", "A\nB")])).text, before);
}

#[test]
fn the_order_is_that_of_the_texts() {
    becomes(
        &format!(
            "{}\n# About c\n\n{}\n{}",
            entry("a", "A", "X"),
            entry("c", "C", "Z"),
            entry("b", "B", "Y")
        ),
        &[("a", "A"), ("b", "B"), ("c", "C")],
        &format!(
            "{}\n{}\n# About c\n\n{}",
            entry("a", "A", "X"),
            entry("b", "B", "Y"),
            entry("c", "C", "Z")
        ),
        NONE,
    );
}

#[test]
fn notes_are_refreshed_and_comments_of_people_stay() {
    let wanted = Wanted {
        notes: vec!["What it is.".to_owned(), "{limit}: 3 days".to_owned()],
        ..texts(&[("a", "{limit}")]).remove(0)
    };
    let before = format!(
        "{HEADER}\n#. {{limit}}: 2 days\n# mine\n#, fuzzy\n{}",
        entry("a", "{limit}", "X")
    );
    let merged = merged(&before, &[wanted]);
    let after = format!(
        "# mine\n#. What it is.\n#. {{limit}}: 3 days\n#, fuzzy\n{}",
        entry("a", "{limit}", "X")
    );
    assert_eq!(merged.text, format!("{HEADER}\n{after}"));
    assert_eq!(merged.changes, Changes { noted: 1, ..NONE });
}

#[test]
fn a_file_without_header_gets_one_and_lines_end_as_they_did() {
    let before = "# mine\r\n\r\nmsgctxt \"a\"\r\nmsgid \"A\"\r\nmsgstr \"X\"";
    let after = merged(before, &texts(&[("a", "A"), ("b", "B")])).text;
    assert_eq!(
        after.replace("\r\n", "\n"),
        format!(
            "{HEADER}\n# mine\n\n{}\n{}",
            entry("a", "A", "X"),
            entry("b", "B", "")
        )
    );
    assert_eq!(after.matches('\n').count(), after.matches("\r\n").count());
}

#[test]
fn words_between_entries_stay_when_the_next_entry_goes() {
    becomes(
        &format!(
            "{}\n# Part two\n\n{}\n{}\n# The end\n",
            entry("a", "A", "X"),
            entry("b", "B", ""),
            entry("c", "C", "Z")
        ),
        &[("a", "A"), ("c", "C")],
        &format!(
            "{}\n# Part two\n\n{}\n# The end\n",
            entry("a", "A", "X"),
            entry("c", "C", "Z")
        ),
        Changes { gone: 1, ..NONE },
    );
}

/// An entry of an earlier file: key path, source text, translation, whether fuzzy, whether obsolete.
type Old = (u8, u8, u8, bool, bool);

fn old_file(old: &[Old]) -> String {
    let mut known = BTreeSet::new();
    let mut text = HEADER.to_owned();
    for (path, source, translation, fuzzy, obsolete) in old {
        if !obsolete && !known.insert(path) {
            continue;
        }
        let flag = if *fuzzy { "#, fuzzy\n" } else { "" };
        let translation = if *translation == 0 {
            String::new()
        } else {
            format!("t{translation}")
        };
        let entry = entry(&format!("p{path}"), &format!("s{source}"), &translation);
        let mark = if *obsolete { "#~ " } else { "" };
        let lines: Vec<String> = entry
            .lines()
            .map(|line| format!("{mark}{line}\n"))
            .collect();
        text.push_str(&format!("\n{flag}{}", lines.concat()));
    }
    text
}

proptest! {
    #[test]
    fn every_text_is_there_once_and_no_translation_is_lost(
        old in prop::collection::vec((0..6u8, 0..5u8, 0..4u8, any::<bool>(), any::<bool>()), 0..10),
        now in prop::collection::btree_map(0..6u8, (0..5u8, any::<bool>()), 0..6),
    ) {
        let before = old_file(&old);
        let wanted: Vec<Wanted> = now.iter().map(|(path, (source, needed))| Wanted {
            path: format!("p{path}"),
            source: format!("s{source}"),
            needed: *needed,
            notes: vec![format!("n{source}")],
        }).collect();
        let (_, earlier) = read(&before);
        let merged = merged(&before, &wanted);
        let (_, po) = read(&merged.text);
        for text in &wanted {
            let entry = po.get(&text.path);
            prop_assert!(entry.is_some() || !text.needed, "{} is there", text.path);
            if let Some(entry) = entry {
                prop_assert_eq!(&entry.source.text, &text.source);
                // Nobody is to take a translation for reviewed that was made from other words.
                let made = earlier.entries.values().chain(&earlier.obsolete);
                let mut same = made.filter(|old| !old.fuzzy && old.source.text == text.source);
                let vouched = same.any(|old| old.translation.text == entry.translation.text);
                prop_assert!(entry.fuzzy || vouched || entry.translation.text.is_empty());
            }
        }
        prop_assert!(po.entries.keys().all(|path| wanted.iter().any(|text| text.path == *path)));
        let held = |po: &PoFile| -> BTreeSet<String> {
            let all = po.entries.values().chain(&po.obsolete);
            all.map(|entry| entry.translation.text.clone()).filter(|text| !text.is_empty()).collect()
        };
        prop_assert_eq!(held(&earlier), held(&po));
    }
}
