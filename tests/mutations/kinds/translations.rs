//! Translations deleted, in the map of languages and in the PO file beside it; placeholders dropped.

use std::collections::BTreeSet;
use std::path::PathBuf;

use helder::locale::po::read_po;
use helder::model::Text;
use helder::model::text::{Piece, TextRole, Version};
use helder::source::{SourceFile, SourceId, Span};

use crate::edit::Edit;
use crate::ground::{Checked, Ground};
use crate::mutation::{Expected, Mutation};
use crate::places::places;

const MISSING: &[&str] = &["translation-missing", "translation-empty"];

/// Every entry of a map of languages but the last one left, and every translation of a PO file.
pub fn deleted(ground: &Ground) -> Vec<Mutation> {
    let languages = ground.languages();
    let mut made = Vec::new();
    for (file, text) in &ground.files {
        if file.extension().is_some_and(|ending| ending == "po") {
            made.extend(emptied(file, text));
            continue;
        }
        let tree = ground.tree(file);
        let is_version = |name: &str| languages.iter().any(|language| language == name);
        let not_text = ["address", "slug", "also_called", "former_slugs", "avoid"];
        for place in places(&tree)
            .iter()
            .filter(|place| place.key.is_some() && is_version(place.name()))
        {
            let holder = place
                .path
                .get(place.path.len().wrapping_sub(2))
                .map_or("", String::as_str);
            if not_text.contains(&holder) || place.company() < languages.len() {
                continue;
            }
            let right = place.owners.last().copied().into_iter().collect();
            let edit = Edit::new(place.removal(text), "");
            let mutation = Mutation::new(
                "translation deleted",
                &place.path,
                edit,
                Expected::At(MISSING, right),
            );
            made.push(Mutation {
                file: file.clone(),
                ..mutation
            });
        }
    }
    made
}

fn emptied(file: &PathBuf, text: &str) -> Vec<Mutation> {
    let (po, _) = read_po(&SourceFile::new(SourceId(0), file, text));
    let entries = po
        .entries
        .iter()
        .filter(|(_, entry)| !entry.translation.text.is_empty());
    let made = entries.map(|(path, entry)| {
        let range = entry.translation.span.range();
        let lines = vec![range.start, entry.context.span.range().start];
        let edit = Edit::new(range, "\"\"");
        let parts: Vec<String> = path
            .split('.')
            .chain(["translation"])
            .map(str::to_owned)
            .collect();
        Mutation {
            file: file.clone(),
            ..Mutation::new(
                "translation emptied",
                &parts,
                edit,
                Expected::At(MISSING, lines),
            )
        }
    });
    made.collect()
}

/// Every placeholder dropped from one language.
pub fn placeholders(before: &Checked) -> Vec<Mutation> {
    let made = versions(before, |version| {
        let inserts = version.pieces.iter().filter_map(|piece| match piece {
            Piece::Insert { span, .. } => Some(Edit::new(braces(before, *span), "")),
            Piece::Words(_) => None,
        });
        inserts.collect()
    });
    named(made, "placeholder dropped", &["translation-placeholders"])
}

/// The bytes of a placeholder with its braces.
pub fn braces(before: &Checked, span: Span) -> std::ops::Range<usize> {
    let text = before.sources.get(span.source).expect("a file").text();
    let range = span.range();
    let open = text[..=range.start].rfind('{').unwrap_or(range.start);
    let close = text[open..].find('}').map_or(range.end, |at| open + at + 1);
    open..close
}

/// A version of a text, and the edits that can be made in it.
pub struct Changed {
    file: PathBuf,
    path: String,
    edit: Edit,
    right: Vec<usize>,
}

/// Edits of the versions of every text that is the same in every language.
pub fn versions(before: &Checked, edits: impl Fn(&Version) -> Vec<Edit>) -> Vec<Changed> {
    let mut made: Vec<Changed> = Vec::new();
    let mut seen = BTreeSet::new();
    for (workspace, concept) in &before.understood {
        for text in concept.texts().into_iter().chain(workspace.texts()) {
            if matches!(text.role, TextRole::Address | TextRole::Search) || text.versions.len() < 2
            {
                continue;
            }
            for version in &text.versions {
                let file = file(before, version.span);
                for edit in edits(version) {
                    // What is inherited is read with every concept.
                    if seen.insert((file.clone(), edit.range.start)) {
                        made.push(Changed {
                            right: places_of(before, text, &file),
                            path: format!("{}.{}", text.path, version.language),
                            file: file.clone(),
                            edit,
                        });
                    }
                }
            }
        }
    }
    made
}

/// Where the versions of a text stand that are in this file, and the text itself.
fn places_of(before: &Checked, text: &Text, in_file: &PathBuf) -> Vec<usize> {
    let spans = text
        .versions
        .iter()
        .map(|version| version.span)
        .chain([text.span]);
    let here = spans.filter(|span| file(before, *span) == *in_file);
    let lines = here.flat_map(|span| {
        let source = before.sources.get(span.source).expect("a file").text();
        let range = span.range();
        let breaks = source[range.clone()]
            .match_indices('\n')
            .map(move |(at, _)| range.start + at + 1);
        std::iter::once(span.range().start)
            .chain(breaks)
            .collect::<Vec<_>>()
    });
    lines.collect()
}

fn file(before: &Checked, span: Span) -> PathBuf {
    before
        .sources
        .get(span.source)
        .expect("a file")
        .path
        .clone()
}

/// Mutations of one kind, which these checks name.
pub fn named(
    made: Vec<Changed>,
    kind: &'static str,
    checks: &'static [&'static str],
) -> Vec<Mutation> {
    let mutation = |changed: Changed| Mutation {
        kind,
        file: changed.file,
        path: changed.path,
        edits: vec![changed.edit],
        expected: Expected::At(checks, changed.right),
    };
    made.into_iter().map(mutation).collect()
}
