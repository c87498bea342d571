//! Working days: the week of the organisation, public holidays, and days on which it is closed.

use std::sync::LazyLock;

use jiff::ToSpan;
use jiff::civil::Date;

use super::easter::easter;
use super::ratio::Ratio;
use crate::model::quantity::Clock;
use crate::model::workspace::Calendar;

/// The public holidays of Belgium, as data.
const BELGIUM: &str = include_str!("belgium.tsv");

/// Counting stops here, in days: longer stretches are no deadline of a service.
const LONGEST: i64 = 400 * 366;

/// When a holiday falls.
#[derive(Debug, Clone, Copy)]
enum Falls {
    On { month: i8, day: i8 },
    AfterEaster(i64),
}

static HOLIDAYS: LazyLock<Vec<(Falls, &'static str)>> =
    LazyLock::new(|| BELGIUM.lines().filter_map(holiday).collect());

fn holiday(line: &'static str) -> Option<(Falls, &'static str)> {
    let (when, name) = line.split_once('\t')?;
    let falls = match when.strip_prefix("easter+") {
        Some(days) => Falls::AfterEaster(days.parse().ok()?),
        None => {
            let (month, day) = when.split_once('-')?;
            Falls::On {
                month: month.parse().ok()?,
                day: day.parse().ok()?,
            }
        }
    };
    Some((falls, name))
}

/// The public holidays of Belgium in a year, in the order of the calendar, with their English names.
#[must_use]
pub fn holidays(year: i16) -> Vec<(Date, &'static str)> {
    let mut days: Vec<(Date, &'static str)> = HOLIDAYS
        .iter()
        .filter_map(|(falls, name)| Some((falls.in_year(year)?, *name)))
        .collect();
    days.sort_by_key(|(day, _)| *day);
    days
}

impl Falls {
    fn in_year(self, year: i16) -> Option<Date> {
        match self {
            Self::On { month, day } => Date::new(year, month, day).ok(),
            Self::AfterEaster(days) => easter(year)?.checked_add(days.days()).ok(),
        }
    }
}

/// Whether the organisation works on a day.
#[must_use]
pub fn is_working_day(calendar: &Calendar, day: Date) -> bool {
    let weekday = usize::try_from(day.weekday().to_monday_zero_offset()).unwrap_or(0);
    let holiday = || {
        let in_year = |(falls, _): &(Falls, _)| falls.in_year(day.year()) == Some(day);
        calendar.belgian_holidays && HOLIDAYS.iter().any(in_year)
    };
    let closed = || calendar.closed.iter().any(|closed| closed.value == day);
    calendar.working_days[weekday] && !holiday() && !closed()
}

/// How many working days lie after `from`, up to and including `to`; as many below zero when `to` is the earlier.
/// `None` for stretches longer than four centuries.
#[must_use]
pub fn working_days_between(calendar: &Calendar, from: Date, to: Date) -> Option<i64> {
    if to < from {
        return working_days_between(calendar, to, from).map(|days| -days);
    }
    let length = crate::model::quantity::days_since_epoch(to)
        - crate::model::quantity::days_since_epoch(from);
    if length > LONGEST {
        return None;
    }
    let mut worked = 0;
    let mut day = from;
    while day < to {
        day = day.tomorrow().ok()?;
        worked += i64::from(is_working_day(calendar, day));
    }
    Some(worked)
}

/// The day that is so many working days after a day (before it, when below zero). `None` where the calendar has no
/// working day, or none for four centuries.
#[must_use]
pub fn plus_working_days(calendar: &Calendar, from: Date, count: i64) -> Option<Date> {
    let mut day = from;
    let mut left = count.abs();
    let mut steps = 0;
    while left > 0 {
        steps += 1;
        if steps > LONGEST {
            return None;
        }
        day = if count > 0 {
            day.tomorrow().ok()?
        } else {
            day.yesterday().ok()?
        };
        left -= i64::from(is_working_day(calendar, day));
    }
    Some(day)
}

/// The day that is so many months, working days or days after a day (before it, when below zero). `None` where the
/// calendar ends before.
#[must_use]
pub fn later(calendar: &Calendar, clock: Clock, from: Date, count: i64) -> Option<Date> {
    let span = jiff::Span::new();
    match clock {
        Clock::WorkingDays => plus_working_days(calendar, from, count),
        Clock::Months => from.checked_add(span.try_months(count).ok()?).ok(),
        Clock::Elapsed => from.checked_add(span.try_days(count).ok()?).ok(),
    }
}

/// How many calendar days so many working days take at most.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Longest {
    /// For each working day.
    pub each: Ratio,
    /// And once more.
    pub more: Ratio,
}

/// The shortest time between two days of one holiday: Easter moves.
const HOLIDAY_AGAIN: i64 = 350;

/// How many calendar days so many working days of a calendar take at most; `None` where no number is safe.
///
/// In `k` days there are at least `w (k - 6) / 7` days of a week with `w` working days, of which each holiday takes at
/// most `k / 350 + 1`, and closing takes those days on which the organisation is closed.
#[must_use]
pub fn longest(calendar: &Calendar) -> Option<Longest> {
    let number = |count: usize| Some(Ratio::from(i64::try_from(count).ok()?));
    let week = number(calendar.working_days.iter().filter(|works| **works).count())?;
    let holidays = if calendar.belgian_holidays {
        number(HOLIDAYS.len())?
    } else {
        Ratio::ZERO
    };
    let lost = holidays.plus(number(calendar.closed.len())?)?;
    let each = week.divided_by(Ratio::from(7))?;
    let worked = each.minus(holidays.divided_by(Ratio::from(HOLIDAY_AGAIN))?)?;
    if worked <= Ratio::ZERO {
        return None;
    }
    let more = each.times(Ratio::from(6))?.plus(lost)?;
    Some(Longest {
        each: Ratio::from(1).divided_by(worked)?,
        more: more.divided_by(worked)?,
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::source::{Located, SourceId, Span};
    use jiff::civil::date;

    fn belgium() -> Calendar {
        Calendar {
            belgian_holidays: true,
            closed: vec![Located::new(
                date(2026, 12, 24),
                Span::new(SourceId(0), 0, 0),
            )],
            ..Calendar::default()
        }
    }

    #[test]
    fn the_ten_holidays_of_a_year() {
        let days: Vec<String> = holidays(2026)
            .iter()
            .map(|(day, _)| day.to_string())
            .collect();
        assert_eq!(
            days,
            [
                "2026-01-01",
                "2026-04-06",
                "2026-05-01",
                "2026-05-14",
                "2026-05-25",
                "2026-07-21",
                "2026-08-15",
                "2026-11-01",
                "2026-11-11",
                "2026-12-25"
            ]
        );
    }

    #[test]
    fn weekends_holidays_and_closed_days_do_not_count() {
        let calendar = belgium();
        // Wednesday to Monday: Thursday the 24th is closed, Friday is Christmas.
        assert_eq!(
            working_days_between(&calendar, date(2026, 12, 23), date(2026, 12, 28)),
            Some(1)
        );
        assert_eq!(
            plus_working_days(&calendar, date(2026, 12, 23), 1),
            Some(date(2026, 12, 28))
        );
        assert_eq!(
            working_days_between(&calendar, date(2026, 12, 28), date(2026, 12, 23)),
            Some(-1)
        );
        assert_eq!(
            plus_working_days(&Calendar::default(), date(2026, 12, 23), 2),
            Some(date(2026, 12, 25))
        );
    }

    #[test]
    fn an_organisation_that_never_works_has_no_next_working_day() {
        let never = Calendar {
            working_days: [false; 7],
            ..Calendar::default()
        };
        assert_eq!(plus_working_days(&never, date(2026, 1, 1), 1), None);
        assert_eq!(
            working_days_between(&never, date(1, 1, 1), date(9999, 12, 31)),
            None
        );
    }

    #[test]
    fn no_working_days_take_longer_than_the_longest() {
        let closed =
            (20..28).map(|day| Located::new(date(2026, 12, day), Span::new(SourceId(0), 0, 0)));
        let tuesdays = Calendar {
            working_days: [false, true, false, false, false, false, false],
            belgian_holidays: true,
            closed: closed.collect(),
        };
        for calendar in [belgium(), tuesdays, Calendar::default()] {
            let most = longest(&calendar).expect("a working day");
            for (start, count) in
                (0..400).flat_map(|start| [1, 2, 5, 20, 90].map(|count| (start, count)))
            {
                let from = date(2026, 1, 1).checked_add(start.days()).expect("a day");
                let to = plus_working_days(&calendar, from, count).expect("a day");
                let days = from.until(to).expect("days").get_days();
                let most = most
                    .each
                    .times(Ratio::from(count))
                    .and_then(|days| days.plus(most.more));
                assert!(
                    Ratio::from(i64::from(days)) <= most.expect("small"),
                    "{count} after {from}: {days} days"
                );
            }
        }
        let never = Calendar {
            working_days: [false; 7],
            ..Calendar::default()
        };
        assert_eq!(longest(&never), None);
    }
}
