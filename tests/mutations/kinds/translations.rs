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
pub fn deleted(ground: &Ground, before: &Checked) -> Vec<Mutation> {
    let languages = ground.languages();
    let mut made = Vec::new();
    for (file, text) in &ground.files {
        if file.extension().is_some_and(|ending| ending == "po") {
            made.extend(emptied(file, text, before));
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
            let owner = place.owners.last().copied();
            let right = owner.into_iter().chain([place.parent_start()]).collect();
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

fn emptied(file: &PathBuf, text: &str, before: &Checked) -> Vec<Mutation> {
    let (po, _) = read_po(&SourceFile::new(SourceId(0), file, text));
    let entries = po
        .entries
        .iter()
        .filter(|(_, entry)| !entry.translation.text.is_empty());
    let made = entries.map(|(path, entry)| {
        let range = entry.translation.span.range();
        let lines = vec![range.start, entry.context.span.range().start];
        let parts: Vec<String> = path
            .split('.')
            .chain(["translation"])
            .map(str::to_owned)
            .collect();
        let translated = all_texts(before).find(|text| {
            let stands = |version: &Version| {
                place(before, version.span)
                    .is_some_and(|(other, at)| other == *file && range.contains(&at))
            };
            text.versions.iter().any(stands)
        });
        let edit = Edit::new(range.clone(), "\"\"");
        Mutation {
            file: file.clone(),
            elsewhere: translated
                .map(|text| places_of(before, text))
                .unwrap_or_default(),
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

/// The texts of all concepts and of the settings.
fn all_texts(before: &Checked) -> impl Iterator<Item = &Text> {
    before
        .understood
        .iter()
        .flat_map(|(workspace, concept)| concept.texts().into_iter().chain(workspace.texts()))
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
    right: Vec<(PathBuf, usize)>,
}

/// Edits of the versions of every text that is said in several languages.
pub fn versions(before: &Checked, edits: impl Fn(&Version) -> Vec<Edit>) -> Vec<Changed> {
    texts_changed(before, |text, version| match text.versions.len() {
        1 => Vec::new(),
        _ => edits(version),
    })
}

/// The same for every text, with edits that depend on it too.
pub fn texts_changed(
    before: &Checked,
    edits: impl Fn(&Text, &Version) -> Vec<Edit>,
) -> Vec<Changed> {
    let mut made: Vec<Changed> = Vec::new();
    let mut seen = BTreeSet::new();
    let is_prose = |text: &&Text| !matches!(text.role, TextRole::Address | TextRole::Search);
    for text in all_texts(before).filter(is_prose) {
        for version in &text.versions {
            let Some((file, _)) = place(before, version.span) else {
                continue;
            };
            for edit in edits(text, version) {
                // What is inherited is read with every concept.
                if seen.insert((file.clone(), edit.range.start)) {
                    made.push(Changed {
                        right: places_of(before, text),
                        path: format!("{}.{}", text.path, version.language),
                        file: file.clone(),
                        edit,
                    });
                }
            }
        }
    }
    made
}

/// Where a text stands and each of its versions, line by line.
fn places_of(before: &Checked, text: &Text) -> Vec<(PathBuf, usize)> {
    let versions = text.versions.iter().map(|version| version.span);
    let mut places = Vec::new();
    for span in versions.chain([text.span]) {
        let Some((file, start)) = place(before, span) else {
            continue;
        };
        let source = before.sources.get(span.source).expect("a file").text();
        let breaks = source[span.range()].match_indices('\n');
        let lines = breaks.map(|(at, _)| start + at + 1);
        places.extend(
            std::iter::once(start)
                .chain(lines)
                .map(|at| (file.clone(), at)),
        );
    }
    places
}

fn place(before: &Checked, span: Span) -> Option<(PathBuf, usize)> {
    let file = before.sources.get(span.source)?;
    Some((file.path.clone(), span.range().start))
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
        expected: Expected::At(checks, Vec::new()),
        elsewhere: changed.right,
        is_leaf: true,
        has_more: false,
    };
    made.into_iter().map(mutation).collect()
}
