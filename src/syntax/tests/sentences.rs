//! Sentences that YAML cannot hold: reported, and read as text.

use super::{file, messages, parse, sketch};
use crate::source::SourceFile;
use crate::syntax::read;

/// What was read and what was said.
fn mended(text: &str) -> (String, Vec<String>) {
    let parsed = parse(text);
    let messages = messages(&parsed);
    (
        parsed.root.as_ref().map(sketch).unwrap_or_default(),
        messages,
    )
}

/// The text after all fixes are applied.
fn fixed(file: &SourceFile) -> String {
    let findings = read(file).findings;
    let mut edits: Vec<_> = findings
        .iter()
        .flat_map(|f| &f.fixes)
        .flat_map(|fix| &fix.edits)
        .collect();
    edits.sort_by_key(|edit| std::cmp::Reverse(edit.span.start));
    let mut text = file.text().to_owned();
    for edit in edits {
        text.replace_range(edit.span.range(), &edit.text);
    }
    text
}

const SENTENCES: &[(&str, &str)] = &[
    ("Attention : deux panneaux", "text-needs-block-colon"),
    ("Let op: twee", "text-needs-block-colon"),
    ("'s Avonds gesloten", "text-needs-block-quote"),
    ("'s Avonds en 's morgens", "text-needs-block-quote"),
    ("\"Woord\" en meer", "text-needs-block-quote"),
    ("{minimum} of meer", "text-needs-block-bracket"),
    ("{minimum}", "text-needs-block-bracket"),
    ("[sic] en meer", "text-needs-block-bracket"),
    ("**Let op** foo", "text-needs-block"),
    ("*Belangrijk*", "text-needs-block"),
    ("& meer", "text-needs-block"),
    ("&co en meer", "text-needs-block"),
    ("! Opgelet", "text-needs-block"),
    ("!Opgelet foo", "text-needs-block"),
    ("%korting", "text-needs-block"),
    ("@politie", "text-needs-block"),
    ("`code` hier", "text-needs-block"),
    ("|tekst", "text-needs-block"),
    ("- tekst", "text-needs-block-dash"),
    ("? tekst", "text-needs-block-dash"),
    ("\"C:\\qmap\"", "text-needs-block-backslash"),
    ("neem bus # 5 daar", "text-cut-hash"),
    ("# 5 is kapot", "text-cut-hash"),
    ("deel dit met #helder en anderen", "text-cut-hash"),
];

#[test]
fn sentences_are_read_as_they_were_meant() {
    for (sentence, message) in SENTENCES {
        let meant = sentence.replace("\"C:\\qmap\"", "C:\\qmap");
        for (before, after) in [
            ("a: x\nb:\n  nl: ", "\n  fr: y\nc: z\n"),
            ("a: x\nb:\n  - nl: ", "\n    fr: y\nc: z\n"),
        ] {
            let text = format!("{before}{sentence}{after}");
            let (tree, messages) = mended(&text);
            assert!(
                tree.contains(&format!("nl: {meant}, fr: y}}")),
                "{text}\n{tree}\n{messages:?}"
            );
            assert!(tree.ends_with(", c: z}"), "{tree}");
            assert_eq!(messages, [*message], "{text}");
        }
    }
}

#[test]
fn the_fix_says_the_same_and_satisfies() {
    for (sentence, _) in SENTENCES {
        for text in [
            format!("a:\n  nl: {sentence}\n  fr: y\n"),
            format!("a:\r\n  - {sentence}\r\nb: c\r\n"),
        ] {
            let file = file(&text);
            let before = read(&file).root.as_ref().map(sketch);
            let parsed = parse(&fixed(&file));
            assert_eq!(messages(&parsed), [""; 0], "{}", fixed(&file));
            assert_eq!(parsed.root.as_ref().map(sketch), before, "{}", fixed(&file));
        }
    }
}

#[test]
fn sentences_between_braces_keep_their_commas() {
    for (text, tree, message) in [
        (
            "a: {nl: een, twee, fr: trois}",
            "{a: {nl: een, twee, fr: trois}}",
            "text-cut-comma",
        ),
        (
            "a: {nl: let op: een, twee}",
            "{a: {nl: let op: een, twee}}",
            "text-needs-block-colon",
        ),
        (
            "a: {nl: 's avonds, fr: soir}",
            "{a: {nl: 's avonds, fr: soir}}",
            "text-needs-block-quote",
        ),
        (
            "a: {nl: Bel # 5, fr: x}",
            "{a: {nl: Bel # 5, fr: x}}",
            "text-cut-hash",
        ),
        (
            "a: {nl: {min} euro, fr: x}",
            "{a: {nl: {min} euro, fr: x}}",
            "text-needs-block-bracket",
        ),
        (
            "a: {nl: binnen {min}., fr: x}",
            "{a: {nl: binnen {min}., fr: x}}",
            "text-needs-block-bracket-inside",
        ),
        (
            "a: {title: een, twee, from: drie}",
            "{a: {title: een, twee, from: drie}}",
            "text-cut-comma",
        ),
    ] {
        assert_eq!(
            mended(text),
            (tree.to_owned(), vec![message.to_owned()]),
            "{text}"
        );
        let file = file(text);
        let parsed = parse(&fixed(&file));
        assert_eq!(messages(&parsed), [""; 0], "{}", fixed(&file));
        assert_eq!(parsed.root.as_ref().map(sketch), Some(tree.to_owned()));
    }
}

#[test]
fn a_sentence_may_run_over_lines() {
    let text = "what: We come\n  and take: a report\n  soon\nx: y\n";
    let (tree, messages) = mended(text);
    assert_eq!(tree, "{what: We come and take: a report soon, x: y}");
    assert_eq!(messages, ["text-needs-block-colon"]);
    assert_eq!(
        fixed(&file(text)),
        "what: >-\n  We come\n  and take: a report\n  soon\nx: y\n"
    );
}

#[test]
fn a_sentence_may_start_below_its_key() {
    let text = "a:\n  - what:\n      We komen\n      En dit: foo\n    b: c\n";
    let (tree, messages) = mended(text);
    assert_eq!(tree, "{a: [{what: We komen En dit: foo, b: c}]}");
    assert_eq!(messages, ["text-needs-block-colon"]);
    assert_eq!(super::sketch_of(&fixed(&file(text))), tree);
}

#[test]
fn comparisons_become_words() {
    let text = "when:\n  value: >= 250 EUR\n  age: > 18\nor: {value: > 5 EUR, age: any}\n";
    assert_eq!(
        mended(text),
        (
            "{when: {value: at least 250 EUR, age: more than 18}, or: {value: more than 5 EUR, age: any}}".to_owned(),
            vec!["text-needs-block-compare".to_owned(); 3],
        )
    );
    assert_eq!(
        fixed(&file(text)),
        "when:\n  value: at least 250 EUR\n  age: more than 18\nor: {value: more than 5 EUR, age: any}\n"
    );
}

#[test]
fn many_sentences_are_mended_in_one_run() {
    let text: String = (0..40)
        .map(|n| format!("k{n}:\n  fr: Attention : deux {n}\n  nl: 's avonds\n"))
        .collect();
    let parsed = parse(&text);
    assert_eq!(parsed.findings.len(), 80);
    assert!(parsed.root.is_some());
}

#[test]
fn nothing_is_said_of_what_is_right() {
    for text in [
        "a: b # a note\nc: Een zin hier # een noot\nd: x  # 5 keer\n",
        "owner: # TODO\n  x: y\n",
        "a: Gestolen gsm # TODO vertalen\n",
        "a: Gestolen gsm. #1\n",
        "at: https://example.org/a#b\nb: 10:30\nc: a:b\n",
        "a: {nl: x, fr: y}\nb: [c, d]\nc: {d: [e, f], g: {h: i}}\n",
        "a: \"b: c, d # e\"\nf: 'g: h'\n",
        "a: >-\n  Attention : deux\n  - x: # y\n",
        "a:\n  - b: c\n  - {d: e}\n  - nl: Een\n    fr: Un\n",
        "a: *b*\n".replace("*b*", "b").as_str(),
        "glossary:\n  Proces verbaal: verslag\n",
    ] {
        assert_eq!(messages(&parse(text)), [""; 0], "{text}");
    }
}

#[test]
fn an_item_with_a_colon_is_a_sentence() {
    let (tree, messages) = mended("steps:\n  - Let op: twee\n  - nl: een\n    fr: un\n");
    assert_eq!(tree, "{steps: [Let op: twee, {nl: een, fr: un}]}");
    assert_eq!(messages, ["text-needs-block-colon"]);
}

#[test]
fn a_quote_that_is_never_closed_is_said_and_read_over() {
    let (tree, messages) = mended("a: \"x\nb: y\n");
    assert_eq!(
        (&*tree, messages),
        ("{a: x, b: y}", vec!["yaml-syntax-quote".to_owned()])
    );
}
