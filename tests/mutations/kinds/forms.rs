//! Values of a wrong form, for every key of the format by what its values have to be: another shape, a word mistyped, a unit
//! left out, a day that does not exist.

use std::ops::Range;
use std::path::Path;

use helder::syntax::Kind;

use crate::edit::Edit;
use crate::format::{Fields, Shape, Spot, described};
use crate::ground::Ground;
use crate::mutation::{Expected, Mutation};
use crate::places::{Place, places};

/// A kind of mistake, what stands there instead, and the checks that find it.
pub type Mistake = (&'static str, String, &'static [&'static str]);

/// The kinds that can be read, and are wrong for what they say.
pub const MEANT: &[&str] = &[
    "number negative",
    "unit of another kind",
    "unit left out",
    "no colour",
];

/// The kinds that say nothing of what a value has to be.
pub const SHAPELESS: &[&str] = &[
    "key mistyped",
    "key doubled",
    "key left out",
    "map for a word",
    "value emptied",
];

const SHAPE: &[&str] = &[
    "value-type",
    "key-unknown",
    "key-missing",
    "reference-unknown",
    "condition-invalid",
];

/// The checks that find what cannot be read as a quantity, an amount or a condition, or does not fit what it stands for.
const READ: &[&str] = &[
    "quantity-invalid",
    "amount-invalid",
    "condition-invalid",
    "value-type",
    "reference-unknown",
    "type-mismatch",
    "incomparable-units",
    "outside-domain",
];

/// The keys and values of every file of a ground, of a wrong form.
pub fn all(ground: &Ground, fields: &Fields) -> Vec<Mutation> {
    let yaml = ground
        .files
        .iter()
        .filter(|(path, _)| path.extension().is_some_and(|ending| ending == "yaml"));
    let made = yaml.flat_map(|(file, text)| {
        let made = of_file(ground, file, text, fields);
        made.into_iter().map(|mutation| Mutation {
            file: file.clone(),
            ..mutation
        })
    });
    made.collect()
}

fn of_file(ground: &Ground, file: &Path, text: &str, fields: &Fields) -> Vec<Mutation> {
    let tree = ground.tree(file);
    let places = places(&tree);
    let mut made = Vec::new();
    for (place, spot) in described(&places, fields.spots(file)) {
        let at = |kind, edit, checks| {
            let mut right = vec![place.start(), place.value.span.range().start];
            if kind == "key left out" {
                right.push(place.parent_start());
                right.extend(place.owners.last());
            }
            Mutation {
                is_leaf: place.value.text().is_some(),
                has_more: true,
                ..Mutation::new(kind, &place.path, edit, Expected::At(checks, right))
            }
        };
        made.extend(
            of_key(place, spot, text)
                .into_iter()
                .map(|(kind, edit, checks)| at(kind, edit, checks)),
        );
        let written = &text[place.value.span.range()];
        let range = whole_value(text, place.value.span.range());
        let values = of_value(spot, place, written).into_iter();
        made.extend(
            values.map(|(kind, other, checks)| at(kind, Edit::new(range.clone(), other), checks)),
        );
    }
    made
}

/// The bytes of a value, the sign before a block of lines included.
pub fn whole_value(text: &str, value: Range<usize>) -> Range<usize> {
    let before = text[..value.start].trim_end();
    let has_sign = text[before.len()..value.start].contains('\n');
    let sign = [">-", "|-", ">+", "|+", ">", "|"]
        .into_iter()
        .find(|sign| has_sign && before.ends_with(sign));
    sign.map_or(value.start, |sign| before.len() - sign.len())..value.end
}

/// Mistakes in a key: of the format, an id, a language or a day.
fn of_key(
    place: &Place<'_>,
    spot: &Spot,
    text: &str,
) -> Vec<(&'static str, Edit, &'static [&'static str])> {
    let Some(key) = place.key else {
        return Vec::new();
    };
    let range = key.span.range();
    let end = || range.end..range.end;
    let mut made = Vec::new();
    if spot.is_required {
        made.push((
            "key left out",
            Edit::new(place.removal(text), ""),
            &["key-missing"][..],
        ));
    }
    if spot.is_declared {
        made.push(("id malformed", Edit::new(end(), "_X"), &["id-invalid"][..]));
    } else if spot.is_key || spot.shape == Some(Shape::OpeningHours) {
        made.push((
            "key mistyped",
            Edit::new(end(), "x"),
            &["key-unknown", "value-type", "reference-unknown"],
        ));
    }
    if let (Some(Shape::OpeningHours), Some((first, last))) = (
        &spot.shape,
        key.text().and_then(|days| days.split_once('-')),
    ) {
        let backwards = Edit::new(range.clone(), format!("{last}-{first}"));
        made.push(("days of the week backwards", backwards, READ));
    }
    let whole = place.start()..place.value.span.range().end;
    let line = text[..whole.start].rfind('\n').map_or(0, |at| at + 1);
    let indent = &text[line..whole.start];
    if spot.is_key
        && place.value.text().is_some()
        && indent.trim().is_empty()
        && !text[whole.clone()].contains('\n')
    {
        let again = format!("{}\n{indent}", &text[whole.clone()]);
        made.push((
            "key doubled",
            Edit::new(whole.start..whole.start, again),
            &["key-duplicate"],
        ));
    }
    made
}

fn of_value(spot: &Spot, place: &Place<'_>, written: &str) -> Vec<Mistake> {
    if !matches!(place.value.kind, Kind::Scalar(_)) {
        return Vec::new();
    }
    let mut made: Vec<Mistake> = vec![
        ("map for a word", "{zzz: {zzz: zzz}}".to_owned(), SHAPE),
        ("value emptied", "\"\"".to_owned(), EMPTIED),
    ];
    if let Some(shape) = &spot.shape {
        made.extend(of_shape(shape, written.trim_matches(['"', '\''])));
        made.extend(sorts(&spot.field, written));
        if *shape == Shape::Written {
            made.extend(of_written(&spot.field, written));
        }
    }
    made
}

/// The checks that find an empty value.
const EMPTIED: &[&str] = &[
    "value-type",
    "key-missing",
    "translation-empty",
    "leftover",
    "quantity-invalid",
    "amount-invalid",
    "condition-invalid",
    "reference-unknown",
    "id-invalid",
];

fn of_shape(shape: &Shape, written: &str) -> Vec<Mistake> {
    match shape {
        Shape::Text | Shape::Words | Shape::Written => Vec::new(),
        Shape::Notice => [
            ("weak point mistyped", format!("{written}x")),
            ("weak point of no concept", format!("zzz{written}")),
            ("weak point unreadable", "zzz".to_owned()),
        ]
        .map(|(kind, other)| (kind, other, READ))
        .into(),
        Shape::Id => vec![(
            "id malformed",
            format!("Not_{written}"),
            &["id-invalid", "reference-unknown", "value-type"],
        )],
        Shape::Choice(words) => words_of(words, written),
        Shape::Quantity | Shape::Formula => quantities(written),
        Shape::Date => [
            ("no such day", "2026-02-30"),
            ("day turned round", "\"01/12/2026\""),
        ]
        .map(|(kind, other)| (kind, other.to_owned(), READ))
        .into(),
        Shape::Condition => vec![("condition mistyped", format!("{written} zzz"), READ)],
        Shape::CaseValue => vec![("case mistyped", format!("{written} zzz"), READ)],
        Shape::OpeningHours => hours(written),
        Shape::Weekdays => vec![("days mistyped", "mon-fry".to_owned(), READ)],
        Shape::Currency => vec![("currency mistyped", "EURO".to_owned(), READ)],
        Shape::Format => vec![("version of the format", "7".to_owned(), READ)],
    }
}

fn words_of(words: &[String], written: &str) -> Vec<Mistake> {
    let mut made: Vec<Mistake> = vec![(
        "word mistyped",
        format!("{written}x"),
        &[
            "value-type",
            "reference-unknown",
            "quantity-invalid",
            "amount-invalid",
        ],
    )];
    if words.iter().any(|word| word == "yes") {
        made.push(("true for yes", "true".to_owned(), &["value-type"]));
    }
    made
}

/// Mistakes in a number with its unit; none in the id of a figure or an amount that is computed.
fn quantities(written: &str) -> Vec<Mistake> {
    let starts_so = written.starts_with(|first: char| first.is_ascii_digit());
    if !starts_so || written.contains(['-', ':', ',']) {
        return Vec::new();
    }
    let unit = written.split_once(' ').map_or("", |(_, unit)| unit);
    if unit.contains(" of ")
        || unit.contains(" per ")
        || unit.contains(" plus ")
        || unit.contains(" beyond ")
    {
        return Vec::new();
    }
    let mut made: Vec<Mistake> = vec![
        ("number unreadable", format!("1.2.3 {unit}"), READ),
        (
            "number too long",
            format!("{} {unit}", "9".repeat(40)),
            READ,
        ),
    ];
    if !unit.is_empty() {
        made.push(("unit mistyped", format!("{written}x"), READ));
    }
    made
}

/// Mistakes in words that only their key gives a meaning.
fn of_written(field: &str, written: &str) -> Vec<Mistake> {
    let one = |kind, other: &str, checks| vec![(kind, other.to_owned(), checks)];
    match field {
        "Calendar.holidays" => one("word mistyped", &format!("{written}x"), READ),
        "Channel.languages" => one("language mistyped", "french", READ),
        "Concept.related" => one("id mistyped", "nowhere", READ),
        "Organisation.logo" => files("zzz.svg"),
        "Site.css" => files("zzz.css"),
        "Site.templates" => one("file not there", "zzz", FILE),
        "Site.base_url" => one("address of no site", "stad.be", READ),
        "Site.colours" => one("no colour", "blauw", &["contrast-too-low"]),
        "Workspace.address" => one("word mistyped", &format!("{written}x"), READ),
        "Workspace.checks" => one("word mistyped", "zzz", READ),
        "Workspace.concepts" => one("pattern unreadable", "\"[\"", READ),
        _ => Vec::new(),
    }
}

/// The checks that find a file which is not there, or may not be taken.
const FILE: &[&str] = &["file-unreadable", "value-type"];

/// A file that is not there, one outside of the workspace, and one of another kind.
fn files(missing: &str) -> Vec<Mistake> {
    [
        ("file not there", missing.to_owned()),
        ("file outside", format!("../{missing}")),
        ("file of another kind", "house.txt".to_owned()),
    ]
    .map(|(kind, other)| (kind, other, FILE))
    .into()
}

/// The keys that ask for a time or another quantity of one sort.
const SORTED: &[&str] = &[
    "Channel.answers_within",
    "Complain.acknowledged_within",
    "Complain.answered_within",
    "DecideAlone.up_to",
    "Duty.by",
    "Duty.takes",
    "EffortBudget.changes",
    "EffortBudget.contacts",
    "EffortBudget.time",
    "EffortBudget.visits",
    "Escalate.within",
    "Offer.latest",
    "Offer.price",
    "Offer.within",
    "RecoveryStep.within",
    "Redress.appeal.within",
    "SilencePlan.after",
    "SocialMedia.answer_within",
    "WeakPoint.within",
];

/// A quantity of another sort, or less than nothing, where its key asks for a sort.
fn sorts(field: &str, written: &str) -> Vec<Mistake> {
    let is_quantity = written.starts_with(|first: char| first.is_ascii_digit())
        && !written.contains(['-', ':', ',']);
    if !SORTED.contains(&field) || !is_quantity {
        return Vec::new();
    }
    let (number, unit) = written.split_once(' ').unwrap_or((written, ""));
    let mut made: Vec<Mistake> = vec![("number negative", format!("-{written}"), READ)];
    if field != "DecideAlone.up_to" {
        let other = if unit == "EUR" { "days" } else { "EUR" };
        made.push(("unit of another kind", format!("{number} {other}"), READ));
        if !unit.is_empty() {
            made.push(("unit left out", number.to_owned(), READ));
        }
    }
    made
}

fn hours(written: &str) -> Vec<Mistake> {
    if written == "closed" {
        return vec![("word mistyped", "close".to_owned(), READ)];
    }
    [
        ("hours end before they begin", "17:00-09:00"),
        ("no such hour", "09:00-25:00"),
        ("hours overlap", "09:00-12:00, 11:00-13:00"),
        ("hours left open", "09:00"),
    ]
    .map(|(kind, other)| (kind, other.to_owned(), READ))
    .into()
}
