//! Eras: the stretches of the calendar on which rules and figures do not change.

use std::collections::BTreeSet;

use jiff::civil::Date;

use super::Setting;
use crate::model::Decision;
use crate::model::figure::DatedValue;

/// A stretch of days, both included; open where the calendar does not begin or end.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub struct Era {
    /// The first day; none where it is as it was before the first day that anybody named.
    pub from: Option<Date>,
    /// The last day; none where it does not end.
    pub until: Option<Date>,
}

impl Era {
    /// All time.
    pub(super) const ALWAYS: Self = Self {
        from: None,
        until: None,
    };

    /// Whether two eras have a day in common.
    pub(super) fn meets(&self, other: &Self) -> bool {
        let before = |end: Option<Date>, start: Option<Date>| {
            end.zip(start).is_some_and(|(end, start)| end < start)
        };
        !before(self.until, other.from) && !before(other.until, self.from)
    }

    /// A day that stands for all of them; none where the era is all time.
    #[must_use]
    pub fn day(&self) -> Option<Date> {
        self.from.or(self.until)
    }

    /// Whether a day is one of them.
    #[must_use]
    pub fn holds(&self, day: Date) -> bool {
        self.from.is_none_or(|from| from <= day) && self.until.is_none_or(|until| day <= until)
    }
}

/// The eras of a decision: cut at each `from` and `until` of its rules and of the figures of the concept, over the time
/// for which the concept holds.
///
/// Where the concept does not say from when, the calendar starts at the earliest date named. When that is the last day
/// of something, what ended with it held before: that first era has no first day.
pub(super) fn eras(setting: &Setting<'_>, decision: &Decision) -> Vec<Era> {
    let concept = setting.concept;
    let dates = Dates::of(setting, decision);
    let stated = concept.valid.from.as_ref().map(|from| from.value);
    let first = stated.or_else(|| dates.begin());
    let last = concept.valid.until.as_ref().map(|until| until.value);
    let after_first = |day: &Date| first.is_none_or(|first| first < *day);
    let before_end = |day: &Date| last.is_none_or(|last| *day <= last);
    let mut changes = dates.changes();
    changes.retain(|day| after_first(day) && before_end(day));
    let starts = std::iter::once(first).chain(changes.iter().copied().map(Some));
    let ends = changes.iter().map(|next| next.yesterday().ok());
    starts
        .zip(ends.chain([last]))
        .map(|(from, until)| Era { from, until })
        .collect()
}

/// The values of the figures of a concept that hold from a day or until one.
fn dated_values<'a>(setting: &Setting<'a>) -> impl Iterator<Item = &'a DatedValue> {
    let concept = setting.concept;
    let is_dated = |value: &&DatedValue| value.from.is_some() || value.until.is_some();
    // Few figures have dates: only of those need it be known whether anything uses them, and whose they are.
    let own = concept.figures.values();
    let shared = setting.workspace.figures.values();
    let shared = shared.filter(|figure| !concept.figures.contains_key(&figure.id));
    let dated = own
        .chain(shared)
        .filter(move |figure| figure.values.iter().any(|value| is_dated(&value)));
    let used = dated.filter(|figure| concept.used_figures.contains(&figure.id));
    used.flat_map(|figure| &figure.values)
}

/// The dates that are named: first days and last days.
#[derive(Default)]
struct Dates {
    from: BTreeSet<Date>,
    until: BTreeSet<Date>,
}

impl Dates {
    fn of(setting: &Setting<'_>, decision: &Decision) -> Self {
        let mut dates = Self::default();
        for rule in decision.rules.values() {
            dates
                .from
                .extend(rule.valid.from.as_ref().map(|day| day.value));
            dates
                .until
                .extend(rule.valid.until.as_ref().map(|day| day.value));
        }
        for value in dated_values(setting) {
            dates.from.extend(value.from.as_ref().map(|day| day.value));
            dates
                .until
                .extend(value.until.as_ref().map(|day| day.value));
        }
        let end = setting.concept.valid.until.as_ref();
        dates.until.extend(end.map(|day| day.value));
        dates
    }

    /// The earliest date, when it is a first day; none also where no date is named.
    fn begin(&self) -> Option<Date> {
        let from = self.from.first()?;
        let is_first = self.until.first().is_none_or(|until| from <= until);
        is_first.then_some(*from)
    }

    /// The days on which something is other than the day before.
    fn changes(&self) -> BTreeSet<Date> {
        let after = self.until.iter().filter_map(|day| day.tomorrow().ok());
        self.from.iter().copied().chain(after).collect()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn dates(from: &[&str], until: &[&str]) -> Dates {
        let days = |days: &[&str]| days.iter().map(|day| day.parse().unwrap()).collect();
        Dates {
            from: days(from),
            until: days(until),
        }
    }

    #[test]
    fn a_first_day_begins_the_calendar_and_a_last_day_does_not() {
        let begin = |from: &[&str], until: &[&str]| dates(from, until).begin();
        assert_eq!(begin(&[], &[]), None);
        assert_eq!(
            begin(&["2026-01-01"], &["2026-06-30"]),
            "2026-01-01".parse().ok()
        );
        assert_eq!(begin(&["2026-01-01"], &["2025-12-31"]), None);
        assert_eq!(begin(&[], &["2025-12-31"]), None);
    }

    #[test]
    fn eras_meet_on_a_day() {
        let era = |from: &str, until: &str| Era {
            from: from.parse().ok(),
            until: until.parse().ok(),
        };
        let first = era("", "2025-12-31");
        assert!(first.meets(&Era::ALWAYS) && Era::ALWAYS.meets(&first));
        assert!(first.meets(&era("2025-12-31", "")));
        assert!(!first.meets(&era("2026-01-01", "2026-12-31")));
        assert!(!era("2026-01-01", "").meets(&first));
    }

    #[test]
    fn things_change_on_a_first_day_and_after_a_last_day() {
        let changes = dates(&["2026-01-01"], &["2025-12-31", "2026-06-30"]).changes();
        let expected = ["2026-01-01", "2026-07-01"].map(|day| day.parse().unwrap());
        assert_eq!(changes, BTreeSet::from(expected));
    }
}
