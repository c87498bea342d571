//! Days, months and working days, counted one by one.

use jiff::ToSpan;
use jiff::civil::{Date, Weekday};

use crate::concept::{Calendar, Unit};

/// The day so many days after the first of 1970.
pub fn day(days: i128) -> Date {
    Date::constant(1970, 1, 1) + i64::try_from(days).expect("a day").days()
}

/// How many days a day is after the first of 1970.
pub fn days(day: Date) -> i128 {
    i128::from((day - Date::constant(1970, 1, 1)).get_days())
}

/// When Easter Sunday falls, as almanacs say.
const EASTER: [Date; 10] = [
    Date::constant(2021, 4, 4),
    Date::constant(2022, 4, 17),
    Date::constant(2023, 4, 9),
    Date::constant(2024, 3, 31),
    Date::constant(2025, 4, 20),
    Date::constant(2026, 4, 5),
    Date::constant(2027, 3, 28),
    Date::constant(2028, 4, 16),
    Date::constant(2029, 4, 1),
    Date::constant(2030, 4, 21),
];

/// The public holidays of Belgium that have a date: New Year, the first of May, the national day, Assumption, All Saints,
/// Armistice, Christmas.
const DATED: [(i8, i8); 7] = [
    (1, 1),
    (5, 1),
    (7, 21),
    (8, 15),
    (11, 1),
    (11, 11),
    (12, 25),
];

/// Those that follow Easter: Easter Monday, Ascension, Whit Monday.
const AFTER_EASTER: [i64; 3] = [1, 39, 50];

fn is_holiday(day: Date) -> bool {
    let easter = EASTER.iter().find(|easter| easter.year() == day.year());
    let easter = easter.unwrap_or_else(|| panic!("when is Easter in {}", day.year()));
    let mut moving = AFTER_EASTER.iter().map(|after| *easter + after.days());
    DATED.contains(&(day.month(), day.day())) || moving.any(|moving| moving == day)
}

impl Calendar {
    fn works_on(&self, day: Date) -> bool {
        let is_weekend = matches!(day.weekday(), Weekday::Saturday | Weekday::Sunday);
        let is_free = self.holidays && is_holiday(day) || self.closed.contains(&day);
        !is_weekend && !is_free
    }

    /// The days, whole months or working days from one day to another: those after the first, up to and including the
    /// second, and as many below nothing where the second is the earlier.
    pub fn between(&self, unit: Unit, from: Date, to: Date) -> i128 {
        if to < from {
            return -self.between(unit, to, from);
        }
        match unit {
            Unit::Day => days(to) - days(from),
            Unit::Month => (1..)
                .take_while(|count| months_after(from, *count) <= to)
                .count() as i128,
            Unit::WorkingDay => {
                let all = (days(from) + 1..=days(to)).map(day);
                all.filter(|day| self.works_on(*day)).count() as i128
            }
            unit => panic!("{unit:?} between days"),
        }
    }

    /// The last of so many working days after a day, or before it.
    pub fn working_days_after(&self, from: Date, count: i128) -> Date {
        let mut all = (1..).map(|step| day(days(from) + step * count.signum()));
        let last = usize::try_from(count.abs()).expect("a few").checked_sub(1);
        match last {
            None => from,
            Some(last) => all
                .by_ref()
                .filter(|day| self.works_on(*day))
                .nth(last)
                .expect("a working day"),
        }
    }
}

/// The same day so many months later, or the last of that month where it has no such day.
pub fn months_after(from: Date, count: i128) -> Date {
    let months = i128::from(from.year()) * 12 + i128::from(from.month()) - 1 + count;
    let year = i16::try_from(months.div_euclid(12)).expect("a year");
    let month = i8::try_from(months.rem_euclid(12) + 1).expect("a month");
    let first = Date::constant(year, month, 1);
    Date::constant(year, month, from.day().min(first.days_in_month()))
}
