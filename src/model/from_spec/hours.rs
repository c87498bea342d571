//! Opening hours.

use super::reader::Reader;
use crate::diagnostic::{Finding, Message};
use crate::model::path::KeyPath;
use crate::model::workspace::Hours;
use crate::source::Span;
use crate::spec::{self, Items, Loc};

/// The days as keys, from Monday.
pub(super) const DAYS: [&str; 7] = ["mon", "tue", "wed", "thu", "fri", "sat", "sun"];

impl Reader<'_> {
    pub(super) fn hours(
        &mut self,
        spec: Option<&Loc<spec::Hours>>,
        path: KeyPath<'_>,
    ) -> Option<Hours> {
        let spec = spec?;
        let week = match spec.get()? {
            spec::Hours::Always => return Some(Hours::Always(spec.span)),
            spec::Hours::ByAppointment => return Some(Hours::ByAppointment(spec.span)),
            spec::Hours::Week(week) => week,
        };
        let mut days: [Vec<(u16, u16)>; 7] = Default::default();
        for (key, stretches) in &week.days {
            let path = path.key(&key.value);
            let Some(range) = day_range(&key.value) else {
                self.backwards(&key.value, key.span, path);
                continue;
            };
            let stretches = stretches.get().map(|items| &items[..]).unwrap_or_default();
            let open: Vec<_> = stretches
                .iter()
                .flat_map(|item| self.stretches(item, path))
                .collect();
            range.for_each(|day| days[day].extend(&open));
        }
        self.overlapping(week, &days, path);
        let closed = week
            .closed
            .items()
            .iter()
            .filter_map(|day| self.date(Some(day), path.key("closed")))
            .collect();
        Some(Hours::Weekly {
            span: spec.span,
            days,
            closed,
        })
    }

    /// Reports days from a later to an earlier one; what is no day at all is no key of the format.
    fn backwards(&mut self, key: &str, span: Span, path: KeyPath<'_>) {
        let Some((from, to)) = ends(key) else {
            return;
        };
        let with = |id: &'static str| {
            Message::new(id)
                .with("written", key)
                .with("from", DAYS[from])
                .with("to", DAYS[to])
        };
        let finding = Finding::new("quantity-invalid", span)
            .message(with("quantity-invalid-days"))
            .help(with("quantity-invalid-days.help"));
        self.report(finding.at_path(path));
    }

    /// Reports the first day that has the same hour twice, in one line or in two that name it.
    fn overlapping(&mut self, week: &spec::Week, days: &[Vec<(u16, u16)>; 7], path: KeyPath<'_>) {
        let Some(day) = days.iter().position(|open| !are_parted(open)) else {
            return;
        };
        let names_it = |key: &str| day_range(key).is_some_and(|range| range.contains(&day));
        let mut naming = week.days.iter().filter(|(key, _)| names_it(&key.value));
        if let Some((key, hours)) = naming.next_back() {
            let message = Message::new("quantity-invalid-hours-twice").with("day", DAYS[day]);
            let finding = Finding::new("quantity-invalid", hours.span)
                .message(message)
                .help(Message::new("quantity-invalid-hours-twice.help"));
            self.report(finding.at_path(path.key(&key.value)));
        }
    }

    /// `09:00-12:00, 13:00-16:30`, or the word `closed`.
    fn stretches(&mut self, item: &Loc<spec::Written>, path: KeyPath<'_>) -> Vec<(u16, u16)> {
        let Some(written) = item.get() else {
            return Vec::new();
        };
        if &**written == "closed" {
            return Vec::new();
        }
        let mut stretches = Vec::new();
        for part in written.split(',') {
            match stretch(part.trim()) {
                Some(open) => stretches.push(open),
                None => self.report(hours_finding(item.span, part.trim()).at_path(path)),
            }
        }
        stretches
    }
}

fn hours_finding(span: Span, written: &str) -> Finding {
    let message = Message::new("quantity-invalid-hours").with("written", written);
    Finding::new("quantity-invalid", span)
        .message(message)
        .help(Message::new("quantity-invalid-hours.help"))
}

/// The numbers of the days that a key names: `mon`, `mon-fri`.
pub(super) fn day_range(key: &str) -> Option<std::ops::RangeInclusive<usize>> {
    let (from, to) = ends(key)?;
    Some(from..=to).filter(|range| !range.is_empty())
}

/// The first and the last day that a key names.
fn ends(key: &str) -> Option<(usize, usize)> {
    let number = |day: &str| DAYS.iter().position(|known| *known == day.trim());
    let (from, to) = key.split_once('-').unwrap_or((key, key));
    Some((number(from)?, number(to)?))
}

fn stretch(text: &str) -> Option<(u16, u16)> {
    let (from, to) = text.split_once('-')?;
    let (from, to) = (minutes(from.trim())?, minutes(to.trim())?);
    (from < to).then_some((from, to))
}

/// Whether no stretch of a day begins before another one ends.
fn are_parted(open: &[(u16, u16)]) -> bool {
    let mut sorted = open.to_vec();
    sorted.sort_unstable();
    sorted.is_sorted_by(|(_, end), (start, _)| end <= start)
}

fn minutes(text: &str) -> Option<u16> {
    let (hours, minutes) = text.split_once(':')?;
    let two_digits = |part: &str| {
        (part.len() == 2 && part.bytes().all(|byte| byte.is_ascii_digit()))
            .then(|| part.parse().ok())?
    };
    let (hours, minutes): (u16, u16) = (two_digits(hours)?, two_digits(minutes)?);
    (minutes < 60 && hours * 60 + minutes <= 24 * 60).then_some(hours * 60 + minutes)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn hours_are_minutes_after_midnight() {
        assert_eq!(stretch("09:00-16:30"), Some((540, 990)));
        assert_eq!(stretch("20:00-24:00"), Some((1200, 1440)));
        assert_eq!(stretch("16:30-09:00"), None);
        assert_eq!(stretch("9-12"), None);
        assert_eq!(stretch("09:60-12:00"), None);
    }

    #[test]
    fn stretches_of_a_day_do_not_overlap() {
        assert!(are_parted(&[(780, 990), (540, 720)]));
        assert!(are_parted(&[(540, 720), (720, 990)]));
        assert!(!are_parted(&[(540, 720), (660, 990)]));
        assert!(!are_parted(&[(540, 720), (540, 720)]), "a day named twice");
    }

    #[test]
    fn a_range_of_days_runs_forward() {
        assert_eq!(day_range("mon-fri"), Some(0..=4));
        assert_eq!(day_range("sat"), Some(5..=5));
        assert_eq!(day_range("fri-mon"), None);
        assert_eq!(day_range("monday"), None);
    }
}
