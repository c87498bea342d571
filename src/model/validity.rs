//! From which day to which something holds.

use crate::source::Located;
use jiff::civil::Date;

/// When a concept or rule holds.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Validity {
    /// First day.
    pub from: Option<Located<Date>>,
    /// Last day.
    pub until: Option<Located<Date>>,
    /// The day by which it is looked at again.
    pub review: Option<Located<Date>>,
}

impl Validity {
    /// The day by which it is looked at again: stated, else a year after `from`; none where neither is said.
    #[must_use]
    pub fn review_due(&self) -> Option<Located<Date>> {
        if self.review.is_some() {
            return self.review;
        }
        let from = self.from.as_ref()?;
        let due = from.value.checked_add(jiff::Span::new().years(1)).ok()?;
        Some(Located::new(due, from.span))
    }
}
