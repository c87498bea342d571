//! Figures: quantities that stand once and are referred to everywhere.

use jiff::civil::Date;

use super::{Quantity, Text};
use crate::source::Located;

/// A named quantity, possibly with other values at other dates.
#[derive(Debug, Clone, PartialEq)]
pub struct Figure {
    /// Its values, as written; at least one.
    pub values: Vec<DatedValue>,
    /// Where the figure comes from.
    pub source: Option<Text>,
    /// Whether it stands in `helder.yaml` and is shared by all concepts.
    pub shared: bool,
}

/// A value and when it holds.
#[derive(Debug, Clone, PartialEq)]
pub struct DatedValue {
    /// The first day; none for "always until".
    pub from: Option<Located<Date>>,
    /// The last day; none for "until the next value".
    pub until: Option<Located<Date>>,
    /// The value.
    pub is: Located<Quantity>,
}

impl Figure {
    /// The value on a day: of the last entry that has begun and not ended. None where no value holds.
    #[must_use]
    pub fn on(&self, day: Date) -> Option<&Located<Quantity>> {
        let begun = |value: &&DatedValue| value.from.as_ref().is_none_or(|from| from.value <= day);
        let last = self
            .values
            .iter()
            .filter(begun)
            .max_by_key(|value| value.from.as_ref().map(|from| from.value))?;
        last.until
            .as_ref()
            .is_none_or(|until| day <= until.value)
            .then_some(&last.is)
    }

    /// The days on which its value changes: the day after an `until`, and each `from`.
    #[must_use]
    pub fn changes(&self) -> Vec<Date> {
        let starts = self
            .values
            .iter()
            .filter_map(|value| value.from.as_ref().map(|from| from.value));
        let ends = self.values.iter().filter_map(|value| {
            value
                .until
                .as_ref()
                .and_then(|until| until.value.tomorrow().ok())
        });
        starts.chain(ends).collect()
    }
}
