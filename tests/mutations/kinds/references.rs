//! Ids mistyped where they are referred to.

use std::collections::BTreeSet;
use std::ops::Range;
use std::path::{Path, PathBuf};

use helder::model::Concept;
use helder::model::text::Piece;
use helder::syntax::Style;

use crate::edit::Edit;
use crate::ground::{Checked, Ground, SETTINGS, is_concept};
use crate::mutation::{Expected, Mutation};
use crate::places::{Place, places};

use super::translations::{braces, named, versions};

/// The checks that find a word which leads nowhere.
const CHECKS: &[&str] = &[
    "reference-unknown",
    "condition-invalid",
    "amount-invalid",
    "quantity-invalid",
    "value-type",
    "outside-domain",
];

/// The sections whose keys are declarations; below `facts` and `decisions` those of options and rules too.
const DECLARED: &[&str] = &[
    "channels.*",
    "roles.*",
    "evidence.*",
    "figures.*",
    "offered.*",
    "not_offered.*",
    "client_must.*",
    "facts.*",
    "facts.*.options.*",
    "decisions.*",
    "decisions.*.rules.*",
    "decisions.*.answers.*",
    "staff.decisions.*",
    "staff.decisions.*.rules.*",
    "staff.decisions.*.answers.*",
];

/// Keys whose words are the format's own.
const WORDS: &[&str] = &[
    "type",
    "kind",
    "status",
    "unit",
    "hit_policy",
    "amount_is",
    "price",
    "languages",
    "address",
    "slug",
];

/// Words of the small languages, which are no ids.
const RESERVED: &[&str] = &[
    "yes", "no", "any", "all", "nothing", "free", "unknown", "absent", "default",
];

/// Every reference outside texts mistyped, and every placeholder.
pub fn all(ground: &Ground, before: &Checked) -> Vec<Mutation> {
    let mut made = Vec::new();
    let texts = texts(before);
    let files: Vec<&PathBuf> = ground
        .files
        .keys()
        .filter(|path| is_concept(path) || *path == Path::new(SETTINGS))
        .collect();
    for file in files {
        let text = &ground.files[file];
        let tree = ground.tree(file);
        let places = places(&tree);
        let ids = declared(ground, file);
        for place in &places {
            for word in words(place, text, &ids) {
                if !texts.contains(&(file.clone(), place.value.span.range().start))
                    || place.key.is_some_and(|key| key.span.range() == word)
                {
                    made.push(mistyped(file, &place.path, &word));
                }
            }
        }
    }
    made.extend(placeholders(before));
    made
}

fn mistyped(file: &Path, path: &[String], word: &Range<usize>) -> Mutation {
    let edit = Edit::new(word.end..word.end, "x");
    let expected = Expected::At(CHECKS, vec![word.start]);
    Mutation {
        file: file.to_owned(),
        ..Mutation::new("id mistyped", path, edit, expected)
    }
}

/// The ids that may be referred to in a file.
fn declared(ground: &Ground, file: &Path) -> BTreeSet<String> {
    let mut ids = BTreeSet::new();
    for file in [file, Path::new(SETTINGS)] {
        let tree = ground.tree(file);
        let places = places(&tree);
        let declared = places
            .iter()
            .filter(|place| DECLARED.iter().any(|path| place.is(path)));
        ids.extend(declared.map(|place| place.name().to_owned()));
    }
    ids.retain(|id| !RESERVED.contains(&id.as_str()));
    ids
}

/// Where the words stand that refer to something: in a plain value, and in a key that is no declaration.
fn words(place: &Place<'_>, text: &str, ids: &BTreeSet<String>) -> Vec<Range<usize>> {
    let mut found = Vec::new();
    let is_declared = DECLARED.iter().any(|path| place.is(path));
    if let Some(key) = place.key
        && !is_declared
        && is_reference_key(place)
        && ids.contains(place.name())
    {
        found.push(key.span.range());
    }
    let is_plain = matches!(&place.value.kind, helder::syntax::Kind::Scalar(scalar) if scalar.style == Style::Plain);
    if is_plain && !WORDS.contains(&place.name()) && !WORDS.iter().any(|word| place.is_under(word))
    {
        found.extend(
            tokens(place.value.span.range(), text)
                .filter(|range| ids.contains(&text[range.clone()])),
        );
    }
    found
}

/// Whether the keys beside this one are ids.
fn is_reference_key(place: &Place<'_>) -> bool {
    let above = [
        "when",
        "only_when",
        "given",
        "expect",
        "then",
        "words",
        "is",
    ];
    above.iter().any(|part| place.is_under(part))
        && !["when", "is", "because"].contains(&place.name())
}

/// The words of a value.
fn tokens(range: Range<usize>, text: &str) -> impl Iterator<Item = Range<usize>> {
    let start = range.start;
    let letter =
        |letter: char| letter.is_ascii_lowercase() || letter.is_ascii_digit() || letter == '-';
    let value = text[range].to_owned();
    let mut found = Vec::new();
    let mut from = None;
    for (at, character) in value.char_indices().chain([(value.len(), ' ')]) {
        match (letter(character), from) {
            (true, None) => from = Some(at),
            (false, Some(begin)) => {
                found.push(start + begin..start + at);
                from = None;
            }
            _ => {}
        }
    }
    found.into_iter()
}

/// Where texts begin: their words are words.
fn texts(before: &Checked) -> BTreeSet<(PathBuf, usize)> {
    let mut found = BTreeSet::new();
    for (workspace, concept) in &before.understood {
        for text in concept.texts().into_iter().chain(workspace.texts()) {
            for span in text
                .versions
                .iter()
                .map(|version| version.span)
                .chain([text.span])
            {
                let file = before.sources.get(span.source).expect("a file");
                found.insert((file.path.clone(), span.range().start));
            }
        }
        found.extend(search_words(before, concept));
    }
    found
}

fn search_words(before: &Checked, concept: &Concept) -> Vec<(PathBuf, usize)> {
    let lists = concept.also_called.iter().flat_map(|(_, words)| words);
    let place = |span: helder::source::Span| {
        let file = before.sources.get(span.source).expect("a file");
        (file.path.clone(), span.range().start)
    };
    lists.map(|word| place(word.span)).collect()
}

/// Every placeholder of every language.
fn placeholders(before: &Checked) -> Vec<Mutation> {
    let made = versions(before, |version| {
        let inserts = version.pieces.iter().filter_map(|piece| match piece {
            Piece::Insert { span, .. } => Some(Edit::new(braces(before, *span), "{nowhere}")),
            Piece::Words(_) => None,
        });
        inserts.collect()
    });
    named(made, "placeholder mistyped", CHECKS)
}
