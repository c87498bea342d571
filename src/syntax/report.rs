//! Findings about sentences that YAML cannot hold, with the way to write them.

use super::failure::shorten;
use super::flow::BRACKETS;
use super::line;
use super::mend::{Cause, Mend, Place};
use crate::diagnostic::{Finding, Fix, Message};
use crate::source::{SourceFile, Span};

/// What happened to a sentence, and how to write it.
pub(super) fn sentence(file: &SourceFile, mend: &Mend) -> Finding {
    let text = file.text();
    let range = mend.range.clone();
    let span = Span::new(file.id, range.start, range.end);
    let (check, id, help) = words(mend.cause);
    let help = match mend.place {
        Place::Flow if mend.cause != Cause::Compare => "text-needs-block.between-brackets",
        _ => help,
    };
    let with = |id| {
        let mut signs = text[range.clone()].chars();
        let sign = match mend.cause {
            Cause::BracketInside => signs.find(|sign| BRACKETS.contains(sign)),
            _ => signs.next(),
        };
        Message::new(id)
            .with("text", shorten(&mend.text(text)))
            .with("sign", sign.map(String::from).unwrap_or_default())
    };
    let finding = Finding::new(check, span).message(with(id)).help(with(help));
    let fix = match (mend.cause, mend.place) {
        (Cause::Compare, _) => {
            Fix::safe(with("text-needs-block-compare.fix"), span, mend.text(text))
        }
        (Cause::OpenQuote, _) => Fix::proposal(
            Message::new("yaml-syntax-quote.fix"),
            Span {
                start: span.end,
                ..span
            },
            "\"",
        ),
        (_, Place::Flow) => Fix::safe(
            Message::new("text-needs-block.quote"),
            span,
            quoted(&mend.text(text)),
        ),
        (_, Place::Block { column }) => {
            let note = note_behind(file, mend);
            let end = u32::try_from(note.end).unwrap_or(span.end);
            let block = block(file, mend, column, &text[note]);
            let title = Message::new("text-needs-block.fix");
            Fix::safe(title, Span { end, ..span }, block)
        }
    };
    // What stands behind a ` #` may be a note that nobody else should read.
    let shows_note = text[range].contains(" #");
    finding.fix(Fix {
        safe: fix.safe && !shows_note,
        ..fix
    })
}

/// Check, message and help for each cause.
const fn words(cause: Cause) -> (&'static str, &'static str, &'static str) {
    const NEEDS_BLOCK: &str = "text-needs-block";
    const HELP: &str = "text-needs-block.help";
    match cause {
        Cause::Colon => (NEEDS_BLOCK, "text-needs-block-colon", HELP),
        Cause::Quote => (NEEDS_BLOCK, "text-needs-block-quote", HELP),
        Cause::Backslash => (NEEDS_BLOCK, "text-needs-block-backslash", HELP),
        Cause::Bracket => (NEEDS_BLOCK, "text-needs-block-bracket", HELP),
        Cause::BracketInside => (NEEDS_BLOCK, "text-needs-block-bracket-inside", HELP),
        Cause::Dash => (NEEDS_BLOCK, "text-needs-block-dash", HELP),
        Cause::Block | Cause::Sign => (NEEDS_BLOCK, "text-needs-block", HELP),
        Cause::Compare => {
            let help = "text-needs-block-compare.help";
            (NEEDS_BLOCK, "text-needs-block-compare", help)
        }
        Cause::OpenQuote => ("yaml-syntax", "yaml-syntax-quote", "yaml-syntax-quote.help"),
        Cause::Hash => ("text-cut", "text-cut-hash", "text-needs-block.help"),
        Cause::Comma => (
            "text-cut",
            "text-cut-comma",
            "text-needs-block.between-brackets",
        ),
    }
}

/// The text in quotes, for a place between brackets.
fn quoted(text: &str) -> String {
    if text.contains(['"', '\\']) {
        format!("'{}'", text.replace('\'', "''"))
    } else {
        format!("\"{text}\"")
    }
}

/// A comment behind the sentence on its last line, with the blanks before it; nothing where none stands there.
fn note_behind(file: &SourceFile, mend: &Mend) -> std::ops::Range<usize> {
    let line = line::range_at(file.text(), mend.range.end);
    let rest = file.text()[mend.range.end..line.end].trim_end();
    let is_note = rest.trim_start().starts_with('#');
    let length = if is_note { rest.len() } else { 0 };
    mend.range.end..mend.range.end + length
}

/// The text as a block, its lines as they are, and a comment on the line of its sign.
fn block(file: &SourceFile, mend: &Mend, column: usize, note: &str) -> String {
    let text = file.text();
    let line = line::range_at(text, mend.range.end);
    let newline = if text[line.end..].starts_with('\r') {
        "\r\n"
    } else {
        "\n"
    };
    let indent = " ".repeat(column + 2);
    let words = match mend.cause {
        Cause::Backslash => mend.text(text),
        _ => text[mend.range.clone()].to_owned(),
    };
    let lines = words.lines().map(str::trim).filter(|line| !line.is_empty());
    lines.fold(format!(">-{note}"), |block, line| {
        block + newline + &indent + line
    })
}
