//! What is right: trees and the places of their nodes.

use super::{file, parse, sketch_of};
use crate::syntax::{Kind, Node, ScalarMap, read};

#[test]
fn scalars_stay_what_was_written() {
    assert_eq!(
        sketch_of("a: 0800 12 345\nb: 012\nc: no\nd: 1.10\ne: 2026-12-01"),
        "{a: 0800 12 345, b: 012, c: no, d: 1.10, e: 2026-12-01}"
    );
    assert_eq!(
        sketch_of("a: ~\nb: null\nc:\nd: 'null'\ne: ''"),
        "{a: null, b: null, c: null, d: null, e: }"
    );
    assert_eq!(
        sketch_of("a: {b: [c, d], e: f}\ng:\n  - h\n  - i: j"),
        "{a: {b: [c, d], e: f}, g: [h, {i: j}]}"
    );
}

/// Every node with what stands under its span.
fn spans(text: &str) -> Vec<String> {
    fn walk(node: &Node, see: &mut impl FnMut(&Node)) {
        see(node);
        match &node.kind {
            Kind::Seq(items) => items.iter().for_each(|item| walk(item, see)),
            Kind::Map(entries) => entries.iter().for_each(|entry| {
                walk(&entry.key, see);
                walk(&entry.value, see);
            }),
            _ => {}
        }
    }
    let file = file(text);
    let mut found = Vec::new();
    let parsed = read(&file);
    walk(&parsed.root.unwrap(), &mut |node| {
        found.push(file.slice(node.span).to_owned())
    });
    found
}

#[test]
fn spans_end_with_the_last_letter() {
    assert_eq!(spans("a: b   # c\n\n"), ["a: b", "a", "b"]);
    assert_eq!(
        spans("é:\n  - ü \n  - 'x'\n\n# c\n"),
        ["é:\n  - ü \n  - 'x'", "é", "- ü \n  - 'x'", "ü", "'x'"]
    );
    assert_eq!(
        spans("a: {b: c }  \nd: |\n  e\n  f\n\n"),
        [
            "a: {b: c }  \nd: |\n  e\n  f",
            "a",
            "{b: c }",
            "b",
            "c",
            "d",
            "e\n  f"
        ]
    );
}

#[test]
fn a_byte_order_mark_moves_no_place() {
    assert_eq!(
        spans("\u{feff}a: b\r\nc: d\r\n"),
        ["a: b\r\nc: d", "a", "b", "c", "d"]
    );
}

#[test]
fn comments_that_speak_to_helder_are_kept_with_their_places() {
    let text = "# helder: one\na: b # two\nc: d # helder: three\n# four\n   ## helder: five\n";
    let file = file(text);
    let comments: Vec<_> = read(&file)
        .comments
        .iter()
        .map(|c| file.slice(c.span).to_owned())
        .collect();
    assert_eq!(
        comments,
        ["# helder: one", "# helder: three", "## helder: five"]
    );
    for (text, kept) in [
        ("# one\na: b\n", 0),
        ("# one\na: b\n# Helder: two\n", 1),
        ("a: \"# helder: no\"\n", 0),
    ] {
        assert_eq!(parse(text).comments.len(), kept, "{text}");
    }
}

/// Each letter of a value, looked up in the file.
fn letters(text: &str) -> (String, String) {
    let file = file(text);
    let root = read(&file).root.unwrap();
    let node = root.get("a").unwrap();
    let Kind::Scalar(scalar) = &node.kind else {
        panic!("no scalar: {node:?}")
    };
    let map = ScalarMap::new(&file, node.span, scalar.style, &scalar.value);
    let letters = scalar
        .value
        .char_indices()
        .filter(|(_, c)| !c.is_whitespace());
    let found = letters
        .clone()
        .map(|(at, c)| file.slice(map.span(at..at + c.len_utf8())).to_owned());
    (letters.map(|(_, c)| c).collect(), found.collect())
}

#[test]
fn each_letter_of_a_text_leads_back_to_its_letter_in_the_file() {
    for text in [
        "a: één twee\n  drie",
        "a: 'het is'\n",
        "a: \"vier vijf\n  zes\"",
        "a: |\n  een\n   twee\n\n  drie\n",
        "a: >-\r\n  een\r\n  twee\r\n\r\n  drie\r\n",
        "a: |2-\n    een\n  twee",
        "a: Attention : deux\n  panneaux",
    ] {
        let (value, found) = letters(text);
        assert_eq!(value, found, "{text:?}");
    }
    assert_eq!(letters("a: 'it''s'").1, "it''s");
    assert_eq!(
        letters(r#"a: "\u00e9\x41\"\n b\ud83d\ude00c""#).1,
        r#"\u00e9\x41\"b\ud83d\ude00c"#
    );
    assert_eq!(letters("a: \"x\\\n   y\\tz\"").1, "xyz");
}

#[test]
fn blanks_of_a_text_lead_back_too() {
    let file = file("a: >-\n  one\n  two three\n");
    let root = read(&file).root.unwrap();
    let node = root.get("a").unwrap();
    let map = ScalarMap::new(
        &file,
        node.span,
        crate::syntax::Style::Folded,
        "one two three",
    );
    assert_eq!(file.slice(map.span(4..13)), "two three");
    assert_eq!(file.slice(map.span(0..7)), "one\n  two");
    assert_eq!(map.byte(99), node.span.end as usize);
}

#[test]
fn a_file_may_start_and_end_with_its_marks() {
    let parsed = parse("---\na: b\n...\n");
    assert!(parsed.findings.is_empty() && parsed.root.is_some());
}
