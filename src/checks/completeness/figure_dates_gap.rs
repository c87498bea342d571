use std::cmp::Ordering;

use crate::checks::prelude::*;
use crate::model::figure::DatedValue;
use crate::model::{Figure, Named};

check! {
    /// The dated values of a figure leave days without a value, or give a day two.
    ///
    /// ## Why it matters
    ///
    /// A client whose case falls on such a day gets no answer, or the one that happens to stand last.
    ///
    /// ## Examples
    ///
    /// ```yaml fails
    /// figures:
    ///   price:
    ///     - {from: 2024-01-01, is: 5 EUR, until: 2024-11-30}
    ///     - {from: 2025-01-01, is: 5.50 EUR}
    /// summary: It costs {price}.
    /// ```
    ///
    /// ```yaml fails
    /// figures:
    ///   price:
    ///     - {from: 2024-01-01, is: 5 EUR}
    ///     - {from: 2024-01-01, is: 5.50 EUR}
    /// summary: It costs {price}.
    /// ```
    ///
    /// ```yaml passes
    /// figures:
    ///   price:
    ///     - {from: 2024-01-01, is: 5 EUR}
    ///     - {from: 2025-01-01, is: 5.50 EUR}
    /// summary: It costs {price}.
    /// ```
    ///
    /// ## How to mend
    ///
    /// Let each value begin the day after the one before it ends. Only the last needs an `until`: the others end where the next
    /// begins.
    "figure-dates-gap", Completeness, Error, since "0.1.0", Texts(run)
}

fn run(on: &Prose<'_>, findings: &mut Vec<Finding>) {
    let figures = on.concept.map_or(&on.workspace.figures, |concept| &concept.figures);
    for figure in figures.values() {
        let mut values: Vec<_> = figure.values.iter().collect();
        values.sort_by_key(|value| value.from.as_ref().map(|from| from.value));
        for pair in values.windows(2) {
            findings.extend(between(figure, pair[0], pair[1]));
        }
    }
}

/// What is wrong between two values that follow each other.
fn between(figure: &Named<Figure>, first: &DatedValue, second: &DatedValue) -> Option<Finding> {
    let Some(next) = &second.from else {
        return Some(finding("figure-dates-gap-twice", figure, first, second));
    };
    let twice = first.from.as_ref().is_some_and(|from| from.value == next.value);
    if twice {
        return Some(finding("figure-dates-gap-twice", figure, first, second));
    }
    let end = first.until.as_ref()?.value;
    let follows = end.tomorrow().ok()?;
    match next.value.cmp(&follows) {
        Ordering::Equal => None,
        Ordering::Less => Some(finding("figure-dates-gap-twice", figure, first, second)),
        Ordering::Greater => {
            let message = Message::new(CHECK.name).with("from", follows.to_string()).with("to", next.value.to_string());
            Some(finding(CHECK.name, figure, first, second).message(message.with("id", figure.id.as_str())))
        }
    }
}

fn finding(id: &'static str, figure: &Named<Figure>, first: &DatedValue, second: &DatedValue) -> Finding {
    let place = |value: &DatedValue| value.from.as_ref().map_or(value.is.span, |from| from.span);
    let end = first.until.as_ref().map_or(place(first), |until| until.span);
    Finding::new(CHECK.name, place(second))
        .message(Message::new(id).with("id", figure.id.as_str()))
        .help(Message::new("figure-dates-gap.help"))
        .label(end, Message::new("figure-dates-gap.first"))
        .at_path(figure.path.clone())
        .about(figure.id.as_str())
}
