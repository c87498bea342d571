//! What the tests of the languages share.

mod amount;
mod condition;
mod quantity;

use super::*;
use crate::model::{Map, Named, Text};
use crate::source::SourceId;

/// One place for everything, so that trees of equal strings are equal.
pub fn here(_: Range<usize>) -> Span {
    Span::new(SourceId(0), 0, 0)
}

pub fn names() -> Vocabulary {
    Vocabulary {
        units: ["m3"].map(Arc::from).into_iter().collect(),
        figures: ["minimum", "maximum", "rate"]
            .map(Id::new)
            .into_iter()
            .collect(),
        facts: [
            "insured-for",
            "minimum",
            "days-late",
            "volume",
            "ordered",
            "delivered",
        ]
        .map(Id::new)
        .into_iter()
        .collect(),
    }
}

/// The options of a scale, one of which is also a figure.
pub fn options() -> Map<Option<Text>> {
    let option = |id: &str| Named {
        id: Id::new(id),
        key: here(0..0),
        span: here(0..0),
        path: String::new(),
        value: None,
    };
    ["low", "minimum", "urgent"]
        .into_iter()
        .map(|id| (Id::new(id), option(id)))
        .collect()
}
