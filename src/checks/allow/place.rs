//! From a comment to what it counts for.

use std::ops::Range;

use super::{Allowance, Place, comment};
use crate::locale::po::{Entry, PoFile};
use crate::model::Language;
use crate::source::{Located, SourceFile, SourceId, Span};
use crate::syntax::{Comment, Kind, Node};

/// The allowances in a YAML file. `translations` are the files of its translations.
#[must_use]
pub fn in_yaml(
    file: &SourceFile,
    root: Option<&Node<'_>>,
    comments: &[Comment],
    translations: &[SourceId],
) -> Vec<Allowance> {
    let read = |comment: &Comment| {
        let words = comment::read(file.slice(comment.span))?;
        let found = root.and_then(|root| below_or_beside(file, root, comment.span));
        let (span, path) = found.unwrap_or_else(|| (comment.span, String::new()));
        let place = Place {
            span,
            path,
            beside: translations.to_vec(),
            language: None,
        };
        Some(allowance(file, comment.span, words, place))
    };
    comments.iter().filter_map(read).collect()
}

/// The allowances in a translation file of a YAML file: comments of translators, each for the text it stands above.
#[must_use]
pub fn in_translations(
    file: &SourceFile,
    texts: &PoFile,
    language: &Language,
    of: SourceId,
) -> Vec<Allowance> {
    let speaks = |entry: &&Entry| {
        let comments = entry.comments.iter();
        comments
            .into_iter()
            .any(|line| comment::read(line).is_some())
    };
    let mut found = Vec::new();
    for entry in texts.entries.values().filter(speaks) {
        for line in lines(file, entry.span) {
            let Some(words) = comment::read(file.slice(line)) else {
                continue;
            };
            let place = Place {
                span: entry.span,
                path: entry.context.text.clone(),
                beside: vec![of],
                language: Some(language.to_string()),
            };
            found.push(allowance(file, line, words, place));
        }
    }
    found
}

fn allowance(file: &SourceFile, comment: Span, words: comment::Words, place: Place) -> Allowance {
    let text = file.slice(comment);
    let start = comment.start as usize;
    let name = |range: Range<usize>| {
        let span = Span::new(comment.source, start + range.start, start + range.end);
        Located::new(text[range].to_owned(), span)
    };
    Allowance {
        concept: None,
        comment,
        whole: whole(file, comment),
        names: words.names.into_iter().map(name).collect(),
        reason: words.reason,
        place,
    }
}

/// The lines of a stretch, without blanks around them.
fn lines(file: &SourceFile, span: Span) -> impl Iterator<Item = Span> {
    let mut at = span.start as usize;
    file.slice(span).split_inclusive('\n').map(move |line| {
        let start = at + (line.len() - line.trim_start().len());
        at += line.len();
        Span::new(span.source, start, start + line.trim().len())
    })
}

/// A comment with its line, or with the blanks before it where something else stands on the line.
fn whole(file: &SourceFile, comment: Span) -> Span {
    let text = file.text();
    let before = text.get(..comment.start as usize).unwrap_or_default();
    let kept = before.trim_end_matches([' ', '\t']);
    let alone = kept.is_empty() || kept.ends_with('\n');
    let end = comment.end as usize;
    let after = text.get(end..).unwrap_or_default();
    let newline = ["\r\n", "\n"]
        .into_iter()
        .find(|newline| after.starts_with(newline));
    let end = if alone {
        end + newline.map_or(0, str::len)
    } else {
        end
    };
    Span::new(comment.source, kept.len(), end)
}

/// What a comment counts for, with its key path: below a comment that has its line to itself the next entry or item; else
/// what begins on the line, or what ends there where nothing does.
fn below_or_beside(file: &SourceFile, root: &Node<'_>, comment: Span) -> Option<(Span, String)> {
    let line = line_start(file, comment.start);
    let before = file.text().get(line as usize..comment.start as usize)?;
    if before.trim().is_empty() {
        return outermost(root, |span| span.start >= comment.end)
            .into_iter()
            .next();
    }
    let on_line = outermost(root, |span| {
        span.start >= line && span.start < comment.start
    });
    let last = line + u32::try_from(before.trim_end().len()).ok()?;
    let joined = on_line
        .into_iter()
        .reduce(|(first, path), (next, _)| (first.to(next), path));
    joined.or_else(|| innermost(root, "", last))
}

fn line_start(file: &SourceFile, at: u32) -> u32 {
    let before = file.text().get(..at as usize).unwrap_or_default();
    let start = before.rfind('\n').map_or(0, |newline| newline + 1);
    u32::try_from(start).unwrap_or(at)
}

/// The entries and items that answer a question, in the order of the file, without those inside them.
fn outermost(root: &Node<'_>, wanted: impl Fn(Span) -> bool) -> Vec<(Span, String)> {
    let mut found = Vec::new();
    let mut open: Vec<_> = parts(root, "").into_iter().rev().collect();
    while let Some((span, path, value)) = open.pop() {
        if wanted(span) {
            found.push((span, path));
        } else {
            open.extend(parts(value, &path).into_iter().rev());
        }
    }
    found
}

/// The innermost entry or item that ends at a byte, or goes on over it.
fn innermost(node: &Node<'_>, path: &str, at: u32) -> Option<(Span, String)> {
    let mut parts = parts(node, path).into_iter();
    let (span, path, value) = parts.find(|(span, ..)| span.start <= at && at <= span.end)?;
    innermost(value, &path, at).or(Some((span, path)))
}

/// The entries or items of a node with their places and key paths.
fn parts<'n>(node: &'n Node<'n>, path: &str) -> Vec<(Span, String, &'n Node<'n>)> {
    let below = |name: &str| match path {
        "" => name.to_owned(),
        _ => format!("{path}.{name}"),
    };
    match &node.kind {
        Kind::Map(entries) => {
            let part = |entry: &'n crate::syntax::Entry<'n>| {
                let name = entry.key.text().unwrap_or_default();
                (
                    entry.key.span.to(entry.value.span),
                    below(name),
                    &entry.value,
                )
            };
            entries.iter().map(part).collect()
        }
        Kind::Seq(items) => {
            let part =
                |(at, item): (usize, &'n Node<'n>)| (item.span, below(&at.to_string()), item);
            items.iter().enumerate().map(part).collect()
        }
        _ => Vec::new(),
    }
}
