//! Findings about the shape of what was written.

use super::problem::Problem;
use super::reader::Reader;
use super::shape::looks_like_sentence;
use crate::diagnostic::{Finding, Fix, Message, nearest};
use crate::spec::words::{is_id, is_reserved, shown};
use crate::syntax::{Kind, Node};

/// Something is not what it should be.
pub fn problem(reader: Reader<'_>, problem: Problem) {
    let finding = match problem {
        Problem::Type(expected) => wrong_type(reader.node, &expected),
        Problem::Keys(keys) => wrong_type(reader.node, "map")
            .help(Message::new("value-type.keys").with_all("keys", quoted(keys))),
        Problem::Choice(words) => wrong_word(reader.node, words),
        Problem::Boolean(value) => boolean(reader.node, value),
        Problem::Missing(key) => return missing(reader, key),
    };
    reader.sink.report(finding, reader.path);
}

fn wrong_type(node: &Node<'_>, expected: &str) -> Finding {
    if expected == "text"
        && let Some(key) = sentence_key(node)
    {
        let message = Message::new("text-needs-block-language").with("key", shown(key));
        return Finding::new("text-needs-block", node.span)
            .message(message)
            .help(Message::new("text-needs-block-language.help"));
    }
    let message = Message::new("value-type")
        .with("found", kind_word(node))
        .with("expected", expected)
        .with("text", node.text().map(shown).unwrap_or_default());
    let finding = Finding::new("value-type", node.span).message(message);
    match expected {
        "list" => finding.help(Message::new("value-type.list")),
        _ => finding,
    }
}

/// What stands before the colon of a sentence that YAML took for a map.
fn sentence_key<'n>(node: &'n Node<'_>) -> Option<&'n str> {
    let Kind::Map(entries) = &node.kind else {
        return None;
    };
    let key = entries.first()?.key.text()?;
    looks_like_sentence(key).then_some(key)
}

/// The word for what stands there, as `reading.ftl` knows it.
fn kind_word(node: &Node<'_>) -> &'static str {
    match node.kind {
        Kind::Scalar(_) => "text",
        Kind::Seq(_) => "list",
        Kind::Map(_) => "map",
        Kind::Null | Kind::Broken => "nothing",
    }
}

fn wrong_word(node: &Node<'_>, words: &'static [&'static str]) -> Finding {
    let Some(text) = node.text() else {
        return wrong_type(node, "word")
            .help(Message::new("value-type.words").with_one_of("words", quoted(words)));
    };
    let message = Message::new("value-type-word").with("text", shown(text));
    let finding = Finding::new("value-type", node.span)
        .message(message.with_one_of("words", quoted(words)))
        .about(text);
    let Some(word) = nearest(text, words.iter().copied()) else {
        return finding;
    };
    let title = Message::new("value-type-word.fix").with("word", word);
    let fix = if word.eq_ignore_ascii_case(text) {
        Fix::safe(title, node.span, word)
    } else {
        Fix::proposal(title, node.span, word)
    };
    finding
        .help(Message::new("value-type-word.help").with("word", word))
        .fix(fix)
}

fn boolean(node: &Node<'_>, value: bool) -> Finding {
    let word = if value { "yes" } else { "no" };
    let args = |message: Message| {
        message
            .with("found", node.text().unwrap_or_default())
            .with("word", word)
    };
    Finding::new("value-type", node.span)
        .message(args(Message::new("value-type-boolean")))
        .help(args(Message::new("value-type-boolean.help")))
        .fix(Fix::safe(
            args(Message::new("value-type-boolean.fix")),
            node.span,
            word,
        ))
}

fn missing(reader: Reader<'_>, key: &'static str) {
    let path = super::Path::Key(reader.path, key);
    let finding = Finding::new("key-missing", reader.node.span.empty_at_start())
        .message(Message::new("key-missing").with("key", key))
        .help(Message::new("key-missing.help").with("key", key))
        .about(key);
    reader.sink.report(finding, &path);
}

/// No value stands after a key or a dash.
pub fn empty(reader: Reader<'_>) {
    let written = reader.node.span.start != reader.node.span.end;
    let message = match reader.path {
        super::Path::Key(_, key) if !written => Message::new("value-type-empty").with("key", *key),
        super::Path::Key(_, key) => Message::new("value-type-null").with("key", *key),
        _ => Message::new("value-type-empty-item"),
    };
    let finding = Finding::new("value-type", reader.node.span)
        .message(message)
        .help(Message::new("value-type-empty.help"));
    reader.sink.report(finding, reader.path);
}

/// A key is a list or a map.
pub fn key_not_text(reader: Reader<'_>, key: &Node<'_>) {
    if key.kind == Kind::Broken {
        return;
    }
    let finding = Finding::new("value-type", key.span)
        .message(Message::new("value-type-key").with("found", kind_word(key)))
        .help(Message::new("value-type-key.help"));
    reader.sink.report(finding, reader.path);
}

/// A key stands twice in one map.
pub fn duplicate(reader: Reader<'_>, key: &Node<'_>, text: &str, first: &Node<'_>) {
    let finding = Finding::new("key-duplicate", key.span)
        .message(Message::new("key-duplicate").with("key", shown(text)))
        .label(first.span, Message::new("key-duplicate.first"))
        .help(Message::new("key-duplicate.help"))
        .about(text);
    reader
        .sink
        .report(finding, &super::Path::Key(reader.path, text));
}

/// A key that is none of those the format has here.
pub fn unknown(reader: Reader<'_>, key: &Node<'_>, text: &str, known: &[&'static str]) {
    let message = Message::new("key-unknown").with("key", shown(text));
    let mut finding = Finding::new("key-unknown", key.span)
        .message(message)
        .about(text);
    finding = match nearest(text, known.iter().copied()) {
        Some(word) => {
            let arg = |id| Message::new(id).with("nearest", word);
            finding.help(arg("key-unknown.nearest")).fix(Fix::proposal(
                arg("key-unknown.fix"),
                key.span,
                word,
            ))
        }
        None => finding.help(Message::new("key-unknown.help").with_all("keys", quoted(known))),
    };
    reader
        .sink
        .report(finding, &super::Path::Key(reader.path, text));
}

/// Reports a key that is no id, or is a word of the small languages where that would be read as the word.
pub fn id(reader: Reader<'_>, key: &Node<'_>, text: &str, in_conditions: bool) {
    let variant = match () {
        () if !is_id(text) => "id-invalid",
        () if in_conditions && is_reserved(text) => "id-invalid-reserved",
        () => return,
    };
    let help = match variant {
        "id-invalid" => "id-invalid.help",
        _ => "id-invalid-reserved.help",
    };
    let mut finding = Finding::new("id-invalid", key.span)
        .message(Message::new(variant).with("id", shown(text)))
        .help(Message::new(help).with("id", shown(text)))
        .about(text);
    let proposal = as_id(text);
    if variant == "id-invalid" && is_id(&proposal) {
        let title = Message::new("id-invalid.fix").with("nearest", &*proposal);
        finding = finding.fix(Fix::proposal(title, key.span, proposal));
    }
    reader
        .sink
        .report(finding, &super::Path::Key(reader.path, text));
}

/// The id nearest to what was written: small letters, hyphens for whatever joins words.
fn as_id(text: &str) -> String {
    let lower = text.to_lowercase();
    let words = lower.split(|c: char| !c.is_ascii_alphanumeric());
    let words: Vec<&str> = words.filter(|word| !word.is_empty()).collect();
    words.join("-")
}

fn quoted(words: &[&'static str]) -> impl Iterator<Item = String> {
    words.iter().map(|word| format!("`{word}`"))
}
