//! The hours of a week in which something is open.

use crate::model::workspace::Hours;

/// Minutes of a day, and of a week.
const DAY: u32 = 24 * 60;
pub(super) const WEEK: u32 = 7 * DAY;

/// The days as the format writes them.
const DAYS: [&str; 7] = ["mon", "tue", "wed", "thu", "fri", "sat", "sun"];

/// The stretches of a week in which something is open, in minutes after Monday midnight; in order and apart.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub(super) struct Week(Vec<(u32, u32)>);

/// A stretch in which all is closed, from its first minute to the one in which it opens again; it may end in the next week.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Closed {
    pub from: u32,
    pub to: u32,
}

impl Closed {
    pub(super) const fn minutes(self) -> u32 {
        self.to - self.from
    }

    /// Where it begins and where it ends, as the format writes it: `fri 18:00`.
    pub(super) fn ends(self) -> [String; 2] {
        [self.from, self.to].map(moment)
    }
}

fn moment(minute: u32) -> String {
    let minute = minute % WEEK;
    let (day, hour, minute) = (minute / DAY, minute % DAY / 60, minute % 60);
    let day = DAYS.get(day as usize).copied().unwrap_or_default();
    format!("{day} {hour:02}:{minute:02}")
}

impl Week {
    /// The hours of a week; none where they are not fixed, or nothing is ever open.
    pub(super) fn of(hours: &Hours) -> Option<Self> {
        let days = match hours {
            Hours::Always(_) => return Some(Self(vec![(0, WEEK)])),
            Hours::ByAppointment(_) => return None,
            Hours::Weekly { days, .. } => days,
        };
        let on_day = |(day, stretches): (u32, &Vec<(u16, u16)>)| {
            let place = move |(from, to): &(u16, u16)| {
                (day * DAY + u32::from(*from), day * DAY + u32::from(*to))
            };
            stretches.iter().map(place).collect::<Vec<_>>()
        };
        let all: Vec<(u32, u32)> = (0..).zip(days).flat_map(on_day).collect();
        Some(Self::joined(all)).filter(|week| !week.0.is_empty())
    }

    /// What is open in at least one of several.
    pub(super) fn union(weeks: impl IntoIterator<Item = Self>) -> Self {
        Self::joined(weeks.into_iter().flat_map(|week| week.0).collect())
    }

    fn joined(mut stretches: Vec<(u32, u32)>) -> Self {
        stretches.retain(|(from, to)| from < to);
        stretches.sort_unstable();
        let mut joined: Vec<(u32, u32)> = Vec::new();
        for (from, to) in stretches {
            match joined.last_mut() {
                Some(last) if from <= last.1 => last.1 = last.1.max(to),
                _ => joined.push((from, to)),
            }
        }
        Self(joined)
    }

    /// The stretches in which nothing is open.
    pub(super) fn closed(&self) -> Vec<Closed> {
        let next = self.0.iter().skip(1).map(|(from, _)| *from);
        let first = self.0.first().map(|(from, _)| from + WEEK);
        let ends = self.0.iter().map(|(_, to)| *to);
        let gaps = ends
            .zip(next.chain(first))
            .map(|(from, to)| Closed { from, to });
        gaps.filter(|closed| closed.from < closed.to).collect()
    }

    /// The longest of them, the first of those that are equally long; none where something is always open.
    pub(super) fn longest_closed(&self) -> Option<Closed> {
        let longer = |one: Closed, other: Closed| {
            if other.minutes() > one.minutes() {
                other
            } else {
                one
            }
        };
        self.closed().into_iter().reduce(longer)
    }

    /// Whether something is open within a stretch, which may end in the next week.
    pub(super) fn opens_within(&self, stretch: Closed) -> bool {
        let meets = |from: u32, to: u32| from < stretch.to && to > stretch.from;
        self.0
            .iter()
            .any(|(from, to)| meets(*from, *to) || meets(from + WEEK, to + WEEK))
    }

    /// The days on which it opens at all, from Monday.
    pub(super) fn open_days(&self) -> [bool; 7] {
        let mut days = [false; 7];
        for (day, open) in (0..).zip(&mut days) {
            *open = self
                .0
                .iter()
                .any(|(from, to)| *from < (day + 1) * DAY && *to > day * DAY);
        }
        days
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn week(stretches: &[(u32, u32)]) -> Week {
        Week::joined(stretches.to_vec())
    }

    #[test]
    fn what_is_closed_goes_on_into_the_next_week() {
        let hour = |day: u32, hour: u32| day * DAY + hour * 60;
        let open = week(&[(hour(0, 9), hour(0, 17)), (hour(4, 9), hour(4, 17))]);
        let closed = open.longest_closed().expect("it closes");
        assert_eq!(closed.ends(), ["mon 17:00", "fri 09:00"]);
        let friday = week(&[(hour(4, 9), hour(4, 17))]);
        let closed = friday.longest_closed().expect("it closes");
        assert_eq!(
            (closed.minutes(), closed.ends()),
            (
                WEEK - 8 * 60,
                ["fri 17:00".to_owned(), "fri 09:00".to_owned()]
            )
        );
        assert_eq!(
            friday.open_days(),
            [false, false, false, false, true, false, false]
        );
    }

    #[test]
    fn what_is_always_open_is_never_closed() {
        assert_eq!(week(&[(0, WEEK)]).closed(), []);
        let halves = Week::union([week(&[(0, WEEK / 2)]), week(&[(WEEK / 2, WEEK)])]);
        assert_eq!(halves.closed(), []);
        // Day and night shift, over midnight on Sunday.
        assert_eq!(
            week(&[(0, 100), (200, WEEK)]).closed(),
            [Closed { from: 100, to: 200 }]
        );
    }
}
