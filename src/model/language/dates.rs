//! Dates and clock times, in the format's way (`2026-12-01`, `17:00`) and in the ways people are used to.

use jiff::civil::{Date, Time};

use crate::model::Quantity;

/// What a piece that looks like a date or a clock time comes to.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Moment {
    /// In the format's way.
    Exact(Quantity),
    /// Understood, but written in another way.
    Habit {
        /// What it can mean, likeliest first.
        readings: Vec<Quantity>,
        /// Whether it is about a day, else about a time.
        day: bool,
    },
    /// A day that no month has.
    NoSuchDay,
    /// A time that no day has.
    NoSuchTime,
}

/// Reads a piece as a date or a clock time; `None` where it looks like neither.
pub(super) fn moment(text: &str) -> Option<Moment> {
    date(text).or_else(|| time(text))
}

fn date(text: &str) -> Option<Moment> {
    let separator = text.chars().find(|c| matches!(c, '-' | '/' | '.'))?;
    let parts: Vec<&str> = text.split(separator).collect();
    let [first, second, third] = parts.as_slice() else {
        return None;
    };
    let lengths = (first.len(), second.len(), third.len());
    let small = |length: usize| (1..=2).contains(&length);
    let numbers = (number(first)?, number(second)?, number(third)?);
    match lengths {
        (4, 2, 2) if separator == '-' => Some(match day(numbers.0, numbers.1, numbers.2) {
            Some(date) => Moment::Exact(Quantity::Date(date)),
            None => Moment::NoSuchDay,
        }),
        (4, month, day) if small(month) && small(day) => {
            Some(habit_date([numbers; 1].map(|(y, m, d)| (y, m, d)).to_vec()))
        }
        (day, month, 4) if small(day) && small(month) => {
            let (first, second, year) = numbers;
            Some(habit_date(vec![
                (year, second, first),
                (year, first, second),
            ]))
        }
        _ => None,
    }
}

fn habit_date(candidates: Vec<(i32, i32, i32)>) -> Moment {
    let mut readings: Vec<Quantity> = candidates
        .into_iter()
        .filter_map(|(year, month, date)| day(year, month, date))
        .map(Quantity::Date)
        .collect();
    readings.dedup();
    if readings.is_empty() {
        return Moment::NoSuchDay;
    }
    Moment::Habit {
        readings,
        day: true,
    }
}

fn time(text: &str) -> Option<Moment> {
    // Most numbers are no time.
    if text.bytes().all(|byte| byte.is_ascii_digit()) {
        return None;
    }
    let lower = text.to_ascii_lowercase();
    let twelve = ["am", "pm"]
        .into_iter()
        .find_map(|half| Some((half, lower.strip_suffix(half)?)));
    if let Some((half, clock)) = twelve {
        return twelve_hours(clock, half == "pm");
    }
    let separator = lower.chars().find(|c| matches!(c, ':' | 'h' | 'u'))?;
    let parts: Vec<&str> = lower.split(separator).collect();
    let (hour, minute, seconds) = match parts.as_slice() {
        [hour, minute] => (hour, minute, None),
        [hour, minute, seconds] => (hour, minute, Some(seconds)),
        _ => return None,
    };
    let (hours, minutes) = (number(hour)?, number(minute)?);
    if !(1..=2).contains(&hour.len()) || minute.len() != 2 {
        return None;
    }
    let no_seconds = match seconds {
        None => true,
        Some(seconds) => number(seconds)? == 0,
    };
    Some(match clock(hours, minutes) {
        Some(time) if separator == ':' && hour.len() == 2 && seconds.is_none() => {
            Moment::Exact(Quantity::Time(time))
        }
        Some(time) if no_seconds => Moment::Habit {
            readings: vec![Quantity::Time(time)],
            day: false,
        },
        _ => Moment::NoSuchTime,
    })
}

fn twelve_hours(text: &str, afternoon: bool) -> Option<Moment> {
    let (hour, minute) = text.split_once([':', '.']).unwrap_or((text, "00"));
    let (hours, minutes) = (number(hour)?, number(minute).filter(|_| minute.len() == 2)?);
    if !(1..=12).contains(&hours) {
        return Some(Moment::NoSuchTime);
    }
    let time = clock(hours % 12 + if afternoon { 12 } else { 0 }, minutes);
    Some(time.map_or(Moment::NoSuchTime, |time| Moment::Habit {
        readings: vec![Quantity::Time(time)],
        day: false,
    }))
}

fn number(text: &str) -> Option<i32> {
    let digits = (1..=4).contains(&text.len()) && text.bytes().all(|byte| byte.is_ascii_digit());
    digits.then(|| text.parse().ok()).flatten()
}

fn day(year: i32, month: i32, day: i32) -> Option<Date> {
    let year = i16::try_from(year).ok()?;
    Date::new(year, i8::try_from(month).ok()?, i8::try_from(day).ok()?).ok()
}

/// A time of day to the minute; none for `24:00` and beyond.
pub(super) fn clock(hour: i32, minute: i32) -> Option<Time> {
    Time::new(i8::try_from(hour).ok()?, i8::try_from(minute).ok()?, 0, 0).ok()
}

#[cfg(test)]
mod tests {
    use super::*;
    use jiff::civil::{date as on, time as at};

    fn readings(text: &str) -> Vec<Quantity> {
        match moment(text) {
            Some(Moment::Habit { readings, .. }) => readings,
            other => panic!("{text}: {other:?}"),
        }
    }

    #[test]
    fn the_formats_own_way() {
        assert_eq!(
            moment("2026-12-01"),
            Some(Moment::Exact(Quantity::Date(on(2026, 12, 1))))
        );
        assert_eq!(
            moment("17:00"),
            Some(Moment::Exact(Quantity::Time(at(17, 0, 0, 0))))
        );
    }

    #[test]
    fn days_and_times_that_do_not_exist() {
        assert_eq!(moment("2026-02-29"), Some(Moment::NoSuchDay));
        assert!(matches!(moment("2028-02-29"), Some(Moment::Exact(_))));
        assert_eq!(moment("31/02/2026"), Some(Moment::NoSuchDay));
        assert_eq!(moment("24:00"), Some(Moment::NoSuchTime));
        assert_eq!(moment("17:60"), Some(Moment::NoSuchTime));
    }

    #[test]
    fn a_day_written_with_the_day_first_may_have_two_readings() {
        assert_eq!(
            readings("01/12/2026"),
            [
                Quantity::Date(on(2026, 12, 1)),
                Quantity::Date(on(2026, 1, 12))
            ]
        );
        assert_eq!(readings("31-12-2026"), [Quantity::Date(on(2026, 12, 31))]);
        assert_eq!(readings("5.5.2026"), [Quantity::Date(on(2026, 5, 5))]);
    }

    #[test]
    fn times_by_habit() {
        for text in ["17h30", "17u30", "17:30:00", "5:30pm"] {
            assert_eq!(readings(text), [Quantity::Time(at(17, 30, 0, 0))], "{text}");
        }
        assert_eq!(readings("12am"), [Quantity::Time(at(0, 0, 0, 0))]);
    }

    #[test]
    fn other_pieces_are_left_alone() {
        for text in ["8.50", "1.500.000", "24u", "a-b-c", "250", "-5"] {
            assert_eq!(moment(text), None, "{text}");
        }
    }
}
