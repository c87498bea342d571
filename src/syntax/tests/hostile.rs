//! Broken and hostile files: quick, one clear message, never a panic.

use std::time::{Duration, Instant};

use super::{file, messages, parse, sketch};
use crate::source::SourceId;
use crate::syntax::{decode, limits, read};

/// The message, and the words it points at.
fn said(text: &str) -> Vec<(String, String)> {
    let file = file(text);
    let findings = read(&file).findings;
    let pairs = findings
        .iter()
        .map(|f| (f.message.id.to_string(), file.slice(f.span).to_owned()));
    pairs.collect()
}

#[test]
fn mistakes_of_syntax_are_said_in_plain_words() {
    for (text, message, words) in [
        ("a:\n\tb: c\n", "yaml-syntax-tab", "\t"),
        ("a: {b: c\nd: e\n", "yaml-syntax-unclosed", "{b: c"),
        ("a: [b,\n  c\nd: e\n", "yaml-syntax-unclosed", "[b,"),
        ("a: [b\n", "yaml-syntax-unclosed", "[b"),
        ("a: b\n---\nc: d\n", "yaml-syntax-document", "---"),
        (
            "%YAML 1.2\n---\na: b\n",
            "yaml-syntax-directive",
            "%YAML 1.2",
        ),
        ("- a\nb: c\n", "yaml-syntax-dash", "b: c"),
        ("a: - b\n   - c\n", "yaml-syntax-dash", "- b\n".trim_end()),
        ("a: b\nfoo\nc: d\n", "yaml-syntax-no-colon", "foo"),
        ("  a: b\nc: d\n", "yaml-syntax-indentation", "c: d"),
        ("a:b\nc: d\n", "yaml-syntax-colon-blank", "a:"),
        (
            "title:\u{a0}een\nc: d\n",
            "yaml-syntax-colon-blank",
            "title:",
        ),
        (
            "a:\n\u{a0}\u{a0}b: c\n\u{a0}\u{a0}d: e\nf\n",
            "yaml-syntax-hard-blank",
            "\u{a0}\u{a0}",
        ),
        ("title: Some\n  nl: x\n", "yaml-syntax-nested", "nl: x"),
        ("a: &x 1\nb: *x\n", "file-unreadable-shared", "&x"),
        ("a:\n  <<: b\n", "file-unreadable-shared", "<<"),
        ("a: !!str 5\n", "yaml-syntax-tag", "!!str"),
        ("a: x\u{1}y\n", "yaml-syntax-control", "\u{1}"),
        ("", "yaml-syntax-empty", ""),
        ("# only\n# comments\n", "yaml-syntax-empty", ""),
        ("\n \n", "yaml-syntax-empty", ""),
    ] {
        assert_eq!(
            said(text),
            [(message.to_owned(), words.to_owned())],
            "{text:?}"
        );
    }
}

#[test]
fn a_lone_carriage_return_ends_a_line() {
    assert_eq!(
        parse("a: b\rc: d\r").root.as_ref().map(sketch).as_deref(),
        Some("{a: b, c: d}")
    );
}

fn quickly(text: &str) -> Vec<String> {
    let start = Instant::now();
    let parsed = parse(text);
    assert!(
        start.elapsed() < Duration::from_secs(5),
        "{:?}",
        start.elapsed()
    );
    messages(&parsed)
}

#[test]
fn depth_is_limited() {
    assert_eq!(quickly(&"[".repeat(100_000)), ["file-unreadable-deep"]);
    assert_eq!(quickly(&"- ".repeat(100_000)), ["file-unreadable-deep"]);
    assert_eq!(quickly(&"{a: ".repeat(100_000)), ["file-unreadable-deep"]);
    let mixed = format!("{}{}{}", "- ".repeat(40), "[".repeat(40), "]".repeat(40));
    assert_eq!(quickly(&mixed), ["file-unreadable-deep"]);
}

#[test]
fn an_alias_bomb_is_refused_once() {
    let mut text = "a: &a [lol, lol]\n".to_owned();
    for pair in [b"ab", b"bc", b"cd", b"de", b"ef", b"fg", b"gh", b"hi"] {
        let [from, to] = [pair[0] as char, pair[1] as char];
        text += &format!(
            "{to}: &{to} [{}]\n",
            vec![format!("*{from}"); 10].join(", ")
        );
    }
    assert_eq!(quickly(&text), ["file-unreadable-shared"]);
}

#[test]
fn size_is_limited() {
    let text = format!("a: {}", "x".repeat(10 * 1024 * 1024));
    assert_eq!(quickly(&text), ["file-unreadable-large"]);
    assert_eq!(
        quickly(&format!("a: {}", "x".repeat(limits::FILE_BYTES - 3))),
        [""; 0]
    );
}

#[test]
fn large_nonsense_is_quick() {
    let half = 50_000;
    for text in [
        "{a},".repeat(half / 4),
        format!("[{}]", "{a}, ".repeat(half / 5)),
        "- &a x\n".repeat(half / 7),
        "- !a x\n".repeat(half / 7),
        "- a: b: c\n".repeat(half / 10),
        "a: \"x\n".repeat(half / 6),
        "- 's x\n".repeat(half / 6),
        "- Let op: x\n".repeat(half / 12),
        "- x y # 5\n".repeat(half / 10),
        ",".repeat(half),
        format!("[{}", ",".repeat(half)),
        "? ".repeat(half / 2),
        "a:\n".repeat(half / 3),
    ] {
        let start = Instant::now();
        let parsed = parse(&text);
        assert!(parsed.findings.len() < 2 * limits::MENDS + 10);
        assert!(
            start.elapsed() < Duration::from_secs(20),
            "{:?} {:?}",
            &text[..20],
            start.elapsed()
        );
    }
}

#[test]
fn long_keys_and_many_comments() {
    assert_eq!(
        quickly(&format!("a:\n  {}: b\n", "k".repeat(1000))),
        [""; 0]
    );
    assert_ne!(
        quickly(&format!("a:\n  {}: b\n", "k".repeat(2000))),
        [""; 0]
    );
    let comments = "  # note\n".repeat(200);
    assert_eq!(
        quickly(&format!("a:\n{comments}  b: c\n{comments}  d: e\n")),
        [""; 0]
    );
}

#[test]
fn bytes_that_are_no_text_are_said_with_their_place() {
    let (file, finding) = decode(SourceId(0), "a.yaml", b"a: b\nc: caf\xe9\n".to_vec());
    let finding = finding.unwrap();
    assert_eq!(finding.check, "file-encoding");
    let position = file.position(finding.span.start as usize);
    assert_eq!(
        (position.line, position.column, position.offset),
        (2, 7, 11)
    );
}

#[test]
fn utf16_is_named() {
    for text in ["\u{feff}title: é\n", "title: een\n"] {
        let little: Vec<u8> = text.encode_utf16().flat_map(u16::to_le_bytes).collect();
        let big: Vec<u8> = text.encode_utf16().flat_map(u16::to_be_bytes).collect();
        for bytes in [little, big] {
            let (file, finding) = decode(SourceId(0), "a.yaml", bytes);
            assert_eq!(finding.unwrap().message.id, "file-encoding-utf16");
            assert!(file.text().starts_with("title"));
        }
    }
    assert!(
        decode(SourceId(0), "a.yaml", b"title: x\n".to_vec())
            .1
            .is_none()
    );
}
