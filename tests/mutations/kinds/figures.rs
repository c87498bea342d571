//! Figures: their values in bounds and amounts changed, or no longer valid.

use std::collections::BTreeMap;
use std::path::Path;

use crate::edit::Edit;
use crate::ground::{Ground, SETTINGS, is_concept};
use crate::mutation::{Expected, Mutation};
use crate::places::{Place, places};

use super::conditions::each_concept;

/// The figures of a ground by id, as they are written; the last of a dated list.
pub struct Figures(BTreeMap<String, String>);

impl Figures {
    /// Those of its settings and its concepts.
    pub fn of(ground: &Ground) -> Self {
        let files = ground
            .files
            .keys()
            .filter(|path| is_concept(path) || *path == Path::new(SETTINGS));
        let mut found = BTreeMap::new();
        for file in files {
            let tree = ground.tree(file);
            for place in places(&tree).iter().filter(|place| is_value(place)) {
                found.insert(
                    place.path[1].clone(),
                    place.value.text().unwrap_or_default().to_owned(),
                );
            }
        }
        Self(found)
    }

    /// A quantity as it is written, or the value of the figure named.
    pub fn value<'a>(&'a self, written: &'a str) -> &'a str {
        self.0.get(written).map_or(written, String::as_str)
    }
}

/// Whether the value of a figure stands here.
fn is_value(place: &Place<'_>) -> bool {
    place.value.text().is_some()
        && (place.is("figures.*") || place.is("figures.*.is") || place.is("figures.*.*.is"))
}

/// The next lower and the next higher value of its last digit; none for dates, hours and words, none below zero.
pub fn notches(quantity: &str) -> Vec<String> {
    let (number, unit) = quantity.split_once(' ').unwrap_or((quantity, ""));
    let (whole, part) = number.split_once('.').unwrap_or((number, ""));
    let Ok(digits) = format!("{whole}{part}").parse::<i64>() else {
        return Vec::new();
    };
    let write = |digits: i64| {
        let digits = format!("{digits:0width$}", width = part.len() + 1);
        let (whole, decimals) = digits.split_at(digits.len() - part.len());
        let point = if part.is_empty() { "" } else { "." };
        format!("{whole}{point}{decimals} {unit}")
            .trim_end()
            .to_owned()
    };
    let both = [digits - 1, digits + 1].into_iter();
    both.filter(|digits| *digits >= 0).map(write).collect()
}

/// Every figure that decides a notch lower and higher: each rule follows, so that only a worked case knows better.
pub fn changed(ground: &Ground) -> Vec<Mutation> {
    each_concept(ground, |text, root| {
        let places = places(root);
        let decides = |id: &str| {
            let named = |place: &&Place<'_>| {
                let word = |text: &str| text.split([' ', ',', '(', ')']).any(|word| word == id);
                place.value.text().is_some_and(word) && (is_decisive(place))
            };
            places.iter().any(|place| named(&place))
        };
        let mut found = Vec::new();
        for place in places
            .iter()
            .filter(|place| is_value(place) && decides(&place.path[1]))
        {
            for notch in notches(&text[place.value.span.range()]) {
                let edit = Edit::new(place.value.span.range(), notch);
                found.push(Mutation::new(
                    "figure changed",
                    &place.path,
                    edit,
                    Expected::Decided(Vec::new(), None),
                ));
            }
        }
        found
    })
}

/// Whether what stands here is part of a decision.
fn is_decisive(place: &Place<'_>) -> bool {
    ["when", "only_when", "then", "is"]
        .iter()
        .any(|part| place.is_under(part) || place.name() == *part)
        && ["decisions", "facts", "impossible"]
            .iter()
            .any(|part| place.is_under(part))
}

/// Every figure with a last day that is past.
pub fn expired(ground: &Ground) -> Vec<Mutation> {
    each_concept(ground, |text, root| {
        let places = places(root);
        let figures = places
            .iter()
            .filter(|place| place.is("figures.*") && place.value.text().is_some());
        let made = figures.map(|place| {
            let range = place.value.span.range();
            let dated = format!(
                "[{{from: 2020-01-01, is: {}, until: 2020-12-31}}]",
                &text[range.clone()]
            );
            let expected = Expected::At(&["figure-expired"], vec![place.start()]);
            Mutation::new(
                "figure expired",
                &place.path,
                Edit::new(range, dated),
                expected,
            )
        });
        made.collect()
    })
}
