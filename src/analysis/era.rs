//! Eras: the stretches of the calendar on which rules and figures do not change.

use std::collections::BTreeSet;

use jiff::civil::Date;

use super::Setting;
use crate::model::Decision;

/// A stretch of days, both included; without end where it is open.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub struct Era {
    /// The first day.
    pub from: Date,
    /// The last day.
    pub until: Option<Date>,
}

/// The eras of a decision: cut at each `from` and `until` of its rules and of the figures of the concept, over the time
/// for which the concept holds.
pub(super) fn eras(setting: &Setting<'_>, decision: &Decision) -> Vec<Era> {
    let concept = setting.concept;
    let mut starts = BTreeSet::new();
    for rule in decision.rules.values() {
        starts.extend(rule.valid.from.as_ref().map(|from| from.value));
        starts.extend(
            rule.valid
                .until
                .as_ref()
                .and_then(|until| until.value.tomorrow().ok()),
        );
    }
    for id in &concept.used_figures {
        starts.extend(
            setting
                .figure(id)
                .into_iter()
                .flat_map(|figure| figure.changes()),
        );
    }
    let earliest = starts.first().copied().unwrap_or(setting.on);
    let first = concept
        .valid
        .from
        .as_ref()
        .map_or(earliest, |from| from.value);
    let last = concept.valid.until.as_ref().map(|until| until.value);
    starts.retain(|start| *start > first && last.is_none_or(|last| *start <= last));
    starts.insert(first);
    let ends = starts
        .iter()
        .skip(1)
        .map(|next| next.yesterday().ok())
        .chain([last]);
    starts
        .iter()
        .zip(ends)
        .map(|(from, until)| Era { from: *from, until })
        .collect()
}
