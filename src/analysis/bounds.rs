//! The bounds that an author states for a fact.

use crate::model::amount::Valued;
use crate::model::decision::Bounds;
use crate::source::Located;

/// Which values a bound leaves.
#[derive(Debug, Clone, Copy)]
pub(super) enum Side {
    AtLeast,
    MoreThan,
    AtMost,
    LessThan,
}

/// The bounds of a fact, with their side.
pub(super) fn sides(bounds: &Bounds) -> impl Iterator<Item = (Side, &Located<Valued>)> {
    [
        (Side::AtLeast, &bounds.at_least),
        (Side::MoreThan, &bounds.more_than),
        (Side::AtMost, &bounds.at_most),
        (Side::LessThan, &bounds.less_than),
    ]
    .into_iter()
    .filter_map(|(side, bound)| Some((side, bound.as_ref()?)))
}
