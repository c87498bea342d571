//! Bounds moved, options dropped and exchanged, conditions left out.

use std::path::PathBuf;

use helder::syntax::Kind;

use crate::edit::Edit;
use crate::ground::{Ground, is_concept};
use crate::mutation::{Expected, Mutation};
use crate::places::{Node, Place, places};

use super::figures::{Figures, notches};

/// The mutations of every condition of a ground.
pub fn all(ground: &Ground) -> Vec<Mutation> {
    let figures = Figures::of(ground);
    each_concept(ground, |text, root| {
        let places = places(root);
        let mut found = Vec::new();
        for place in places.iter().filter(|place| is_condition(place)) {
            found.extend(bounds(place, text, &figures, &places));
            found.extend(option(place, text, &places));
            found.extend(left_out(place, text, &places));
        }
        found
    })
}

/// Makes mutations of every concept of a ground.
pub fn each_concept(ground: &Ground, make: impl Fn(&str, &Node) -> Vec<Mutation>) -> Vec<Mutation> {
    let files: Vec<&PathBuf> = ground
        .files
        .keys()
        .filter(|path| is_concept(path))
        .collect();
    let made = files.into_iter().flat_map(|file| {
        let made = make(&ground.files[file], &ground.tree(file));
        made.into_iter().map(|mutation| Mutation {
            file: file.clone(),
            ..mutation
        })
    });
    made.collect()
}

/// Whether the path of a place ends so inside a decision, for clients or for staff.
pub fn in_decision(place: &Place<'_>, rest: &str) -> bool {
    place.is(&format!("decisions.*.{rest}")) || place.is(&format!("staff.decisions.*.{rest}"))
}

/// What has to be found when a place of a decision changes: at the place, its rule or its decision, or a worked case.
pub fn decided(place: &Place<'_>) -> Expected {
    let mut right = place.owners.clone();
    right.push(place.start());
    let above = place.path.iter().position(|part| part == "decisions");
    Expected::Decided(right, above.map(|at| place.path[at + 1].clone()))
}

/// What has to be found when a fact or a combination changes: at the place, or at any decision, rule or case.
fn decided_anywhere(place: &Place<'_>, places: &[Place<'_>]) -> Expected {
    let decision = |other: &&Place<'_>| {
        other.is("decisions.*") || other.is("staff.decisions.*") || in_decision(other, "rules.*")
    };
    let mut right = [&place.owners[..], &place.around].concat();
    right.push(place.start());
    right.extend(places.iter().filter(decision).map(Place::start));
    Expected::Decided(right, None)
}

fn expected(place: &Place<'_>, places: &[Place<'_>]) -> Expected {
    if place.is_under("decisions") {
        decided(place)
    } else {
        decided_anywhere(place, places)
    }
}

/// Whether a condition on one fact stands here: `value: at least 250 EUR`, below `when` or what is written like it.
fn is_condition(place: &Place<'_>) -> bool {
    let when = ["when", "only_when"].iter().any(|word| {
        place.is(&format!("**.{word}.*"))
            || (place.is(&format!("**.{word}.*.*"))
                && !place.path[place.path.len() - 2].contains(char::is_alphabetic))
    });
    let option = place.is("facts.*.is.*.*") && place.path[3].contains(char::is_alphabetic);
    place.key.is_some() && (when || option) && !place.is_under("escalate")
}

/// The scalars of a condition: itself, or the items of its list.
fn terms<'t>(place: &Place<'t>) -> Vec<&'t Node> {
    match &place.value.kind {
        Kind::Scalar(_) => vec![place.value],
        Kind::Seq(items) => items.iter().collect(),
        Kind::Map(_) | Kind::Null | Kind::Broken => Vec::new(),
    }
}

/// Each comparing word with the one that takes in or leaves out the bound itself.
const COMPARISONS: [(&str, &str); 8] = [
    ("at least ", "more than "),
    ("more than ", "at least "),
    ("at most ", "less than "),
    ("less than ", "at most "),
    ("on or before ", "before "),
    ("on or after ", "after "),
    ("before ", "on or before "),
    ("after ", "on or after "),
];

/// The bound itself taken in or left out, and the bound a notch lower or higher.
fn bounds(place: &Place<'_>, text: &str, figures: &Figures, places: &[Place<'_>]) -> Vec<Mutation> {
    let mut found = Vec::new();
    for term in terms(place) {
        let start = term.span.range().start;
        let written = &text[term.span.range()];
        let compared = COMPARISONS
            .iter()
            .find(|(word, _)| written.starts_with(word));
        let exactly = written.starts_with("exactly ").then_some("exactly ");
        let mut make = |range: std::ops::Range<usize>, other: &str| {
            let range = start + range.start..start + range.end;
            let edit = Edit::new(range, other);
            found.push(Mutation::new(
                "bound moved",
                &place.path,
                edit,
                expected(place, places),
            ));
        };
        if let Some((word, other)) = compared {
            make(0..word.len(), other);
        }
        if let Some(word) = compared.map(|(word, _)| *word).or(exactly) {
            for notch in notches(figures.value(&written[word.len()..])) {
                make(word.len()..written.len(), &notch);
            }
        }
    }
    found
}

/// An option dropped from a list, or exchanged for another where it stands alone; `yes` for `no`.
fn option(place: &Place<'_>, text: &str, places: &[Place<'_>]) -> Vec<Mutation> {
    let alone = matches!(place.value.kind, Kind::Scalar(_));
    let options = options(place.name(), places);
    let mut found = Vec::new();
    for term in terms(place) {
        let Some(at) = term
            .text()
            .and_then(|own| options.iter().position(|option| option == own))
        else {
            continue;
        };
        if alone {
            let next = &options[(at + 1) % options.len()];
            let edit = Edit::new(term.span.range(), next);
            found.push(Mutation::new(
                "option exchanged",
                &place.path,
                edit,
                expected(place, places),
            ));
        } else if let Some(item) = places.iter().find(|other| std::ptr::eq(other.value, term)) {
            let edit = Edit::new(item.removal(text), "");
            found.push(Mutation::new(
                "option dropped",
                &place.path,
                edit,
                expected(place, places),
            ));
        }
    }
    found
}

/// What a fact can be, in words.
fn options(fact: &str, places: &[Place<'_>]) -> Vec<String> {
    let listed = places
        .iter()
        .filter(|place| place.is(&format!("facts.{fact}.options.*")));
    let mut options: Vec<String> = listed.map(|place| place.name().to_owned()).collect();
    if options.is_empty() {
        options = ["yes", "no"].map(str::to_owned).into();
    }
    options
}

/// One of several conditions left out: the rule speaks about more cases.
fn left_out(place: &Place<'_>, text: &str, places: &[Place<'_>]) -> Option<Mutation> {
    (place.company() > 1).then(|| {
        let edit = Edit::new(place.removal(text), "");
        Mutation::new(
            "condition left out",
            &place.path,
            edit,
            expected(place, places),
        )
    })
}
