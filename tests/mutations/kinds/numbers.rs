//! A number that is another one in one language.

use helder::model::text::Version;

use crate::edit::Edit;
use crate::ground::Checked;
use crate::mutation::Mutation;

use super::translations::{named, versions};

/// The last digit of every number typed into a text, in one language.
pub fn all(before: &Checked) -> Vec<Mutation> {
    named(
        versions(before, digits),
        "number changed",
        &["translation-figures"],
    )
}

fn digits(version: &Version) -> Vec<Edit> {
    let masked = version.masked();
    let last = |at: &usize| !masked[at + 1..].starts_with(|next: char| next.is_ascii_digit());
    let digits = masked
        .match_indices(|letter: char| letter.is_ascii_digit())
        .map(|(at, _)| at);
    let edit = |at: usize| {
        let digit = masked.as_bytes()[at] - b'0';
        let other = (digit + 1) % 10;
        Edit::new(version.places.span(at..at + 1).range(), other.to_string())
    };
    digits.filter(last).map(edit).collect()
}
