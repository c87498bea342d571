//! Stretches of the number line, and the value in them that a person would choose.

use rust_decimal::Decimal;

use super::Setting;
use crate::amount::{Ratio, valued};
use crate::model::amount::Valued;
use crate::model::decision::{Fact, FactKind, FactUnit};
use crate::model::ordered::IndexSet;
use crate::source::Located;

/// One value, or an open stretch between two, without its ends.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Stretch {
    Point(Decimal),
    Open(Option<Decimal>, Option<Decimal>),
}

/// Which values of the number line a fact can take: between its bounds, at every step.
#[derive(Debug, Clone, Default)]
pub(super) struct Grid {
    /// The least value, and whether it is one itself.
    pub least: Option<(Decimal, bool)>,
    /// The greatest value, and whether it is one itself.
    pub most: Option<(Decimal, bool)>,
    /// The distance between values; none where they lie close.
    pub step: Option<Decimal>,
    /// The size of what people count in: 3,600 where hours are counted in seconds.
    pub unit: Decimal,
    /// Whether they are days of the calendar, none of which is rounder than another.
    pub days: bool,
}

impl Stretch {
    /// Whether a value lies in it.
    pub fn holds(&self, value: Decimal) -> bool {
        match self {
            Self::Point(point) => *point == value,
            Self::Open(from, to) => {
                from.is_none_or(|from| from < value) && to.is_none_or(|to| value < to)
            }
        }
    }
}

impl Stretch {
    /// Whether a fraction lies in it.
    pub fn holds_exactly(&self, value: Ratio) -> bool {
        match self {
            Self::Point(point) => Ratio::from(*point) == value,
            Self::Open(from, to) => {
                from.is_none_or(|from| Ratio::from(from) < value)
                    && to.is_none_or(|to| value < Ratio::from(to))
            }
        }
    }
}

impl Grid {
    /// The values of a fact. Bounds that depend on other facts do not count here: they are looked at case by case.
    pub fn of(setting: &Setting<'_>, fact: &Fact) -> Self {
        if fact.is.is_some() {
            return Self {
                unit: counted_in(fact),
                days: fact.kind == FactKind::Date,
                ..Self::default()
            };
        }
        let bound = |bound: &Option<Located<Valued>>, included| {
            let bound = bound.as_ref()?;
            Some((constant(setting, &bound.value)?, included))
        };
        let (first, last) = natural_ends(&fact.kind);
        let bounds = &fact.bounds;
        let least = [
            first,
            bound(&bounds.at_least, true),
            bound(&bounds.more_than, false),
        ];
        let most = [
            last,
            bound(&bounds.at_most, true),
            bound(&bounds.less_than, false),
        ];
        // Of two bounds at one value, the one that leaves it out is the tighter.
        let least = least.into_iter().flatten();
        let most = most.into_iter().flatten();
        Self {
            least: least.max_by_key(|(bound, included)| (*bound, !included)),
            most: most.min_by_key(|(bound, included)| (*bound, *included)),
            step: fact
                .step
                .as_ref()
                .map(|step| step.value.measure())
                .or_else(|| natural_step(fact)),
            unit: counted_in(fact),
            days: fact.kind == FactKind::Date,
        }
    }

    /// Whether a cut lies strictly between the bounds.
    pub fn bounds_hold(&self, cut: Decimal) -> bool {
        self.least.is_none_or(|(least, _)| least < cut)
            && self.most.is_none_or(|(most, _)| cut < most)
    }

    /// The value of a stretch that a person would choose: the boundary itself, else the roundest; none where the
    /// stretch holds no value.
    pub fn pick(&self, stretch: &Stretch) -> Option<Decimal> {
        match stretch {
            Stretch::Point(point) => self.is_value(*point).then_some(*point),
            Stretch::Open(from, to) => self.round_between(*from, *to),
        }
    }

    /// Several values of a stretch: the one a person would choose, some near both ends, and the middle.
    pub fn samples(&self, stretch: &Stretch) -> Vec<Decimal> {
        let mut samples: Vec<Decimal> = self.pick(stretch).into_iter().collect();
        if let Stretch::Open(from, to) = stretch {
            let reach = match (from, to) {
                (Some(from), Some(to)) => (*to - *from) / Decimal::from(64),
                _ => self.step.unwrap_or(Decimal::ONE),
            };
            let step = self.step.unwrap_or(reach).max(reach);
            let near = |bound: &Decimal, sign: i64| {
                [1, 2, 8, 31].map(|count| *bound + step * Decimal::from(sign * count))
            };
            samples.extend(from.iter().flat_map(|from| near(from, 1)));
            samples.extend(to.iter().flat_map(|to| near(to, -1)));
        }
        let snapped = samples.into_iter().map(|value| self.snap(value));
        let mut kept = Vec::new();
        for value in snapped.filter(|value| stretch.holds(*value) && self.is_value(*value)) {
            if !kept.contains(&value) {
                kept.push(value);
            }
        }
        kept
    }

    /// The nearest value at or below.
    pub fn snap(&self, value: Decimal) -> Decimal {
        let Some(step) = self.step.filter(|step| !step.is_zero()) else {
            return value;
        };
        let origin = self.origin();
        ((value - origin) / step).floor() * step + origin
    }

    /// Where the steps start.
    pub fn origin(&self) -> Decimal {
        self.least
            .filter(|(_, included)| *included)
            .map_or(Decimal::ZERO, |(least, _)| least)
    }

    /// Whether the fact can take a value.
    pub fn is_value(&self, value: Decimal) -> bool {
        let above = self
            .least
            .is_none_or(|(least, included)| least < value || (included && least == value));
        let below = self
            .most
            .is_none_or(|(most, included)| value < most || (included && most == value));
        let stepped = self
            .step
            .is_none_or(|step| step.is_zero() || ((value - self.origin()) % step).is_zero());
        above && below && stepped
    }

    /// The roundest value strictly between two bounds: a multiple of the greatest power of ten of what is counted; of
    /// days the next.
    pub fn round_between(&self, from: Option<Decimal>, to: Option<Decimal>) -> Option<Decimal> {
        let unit = if self.unit.is_zero() {
            Decimal::ONE
        } else {
            self.unit
        };
        let inside =
            |value: &Decimal| Stretch::Open(from, to).holds(*value) && self.is_value(*value);
        if self.days {
            let next = from.map(|from| self.snap(from) + Decimal::ONE);
            let last = to.map(|to| self.snap_up(to) - Decimal::ONE);
            let first = self.least.map(|(least, _)| self.snap_up(least));
            let some = first.unwrap_or(Decimal::from(SOME_DAY));
            return next.or(last).or(Some(some)).filter(inside);
        }
        if from.is_none() && to.is_none() {
            return [Decimal::ZERO, Decimal::ONE]
                .into_iter()
                .find(inside)
                .or(self.least.map(|(least, _)| least));
        }
        let start = from.or(to).unwrap_or_default();
        let mut size = unit;
        while size * Decimal::TEN <= start.abs() && size < Decimal::from(1_000_000_000_000_i64) {
            size *= Decimal::TEN;
        }
        for _ in 0..24 {
            for factor in [Decimal::ONE, Decimal::new(5, 1)] {
                let step = size * factor;
                let found = match (from, to) {
                    (Some(from), _) => Some(((from / step).floor() + Decimal::ONE) * step),
                    (None, Some(to)) => Some(((to / step).ceil() - Decimal::ONE) * step),
                    (None, None) => None,
                };
                let on_grid = |value| match from {
                    Some(_) => self.snap_up(value),
                    None => self.snap(value),
                };
                if let Some(value) = found.map(on_grid).filter(inside) {
                    return Some(value.normalize());
                }
            }
            size /= Decimal::TEN;
        }
        self.step
            .and_then(|step| from.map(|from| self.snap(from) + step))
            .filter(inside)
    }

    /// The nearest value at or above.
    fn snap_up(&self, value: Decimal) -> Decimal {
        let below = self.snap(value);
        match self.step {
            Some(step) if below < value => below + step,
            _ => below,
        }
    }
}

/// An end of the values that a type has by itself, and whether it is one of them.
type NaturalEnd = Option<(Decimal, bool)>;

/// The ends of a type: money, durations and counts start at nothing, the clock runs from midnight to midnight.
fn natural_ends(kind: &FactKind) -> (NaturalEnd, NaturalEnd) {
    match kind {
        FactKind::Money | FactKind::Duration | FactKind::WholeNumber => {
            (Some((Decimal::ZERO, true)), None)
        }
        FactKind::Time => (
            Some((Decimal::ZERO, true)),
            Some((Decimal::from(MINUTES_A_DAY), false)),
        ),
        _ => (None, None),
    }
}

/// A day that is as good as any, counted from 1970-01-01: 1 January 2026.
const SOME_DAY: i64 = 20_454;

/// Where clock times end and begin again.
const MINUTES_A_DAY: i64 = 1_440;

/// The size, on the number line, of the unit that people count a fact in.
fn counted_in(fact: &Fact) -> Decimal {
    match (&fact.unit, &fact.kind) {
        (Some(FactUnit::Time(unit)), _) => Decimal::from(unit.size()),
        (_, FactKind::Time) => Decimal::from(60),
        _ => Decimal::ONE,
    }
}

/// The step that a type has by itself: a coin, a whole number, a day, a minute of the clock.
fn natural_step(fact: &Fact) -> Option<Decimal> {
    match (&fact.kind, &fact.unit) {
        (FactKind::Money, Some(FactUnit::Currency(currency))) => {
            Some(Decimal::new(1, currency.decimals()))
        }
        (FactKind::Money, None) => Some(Decimal::new(1, 2)),
        (FactKind::WholeNumber | FactKind::Date | FactKind::Time, _) => Some(Decimal::ONE),
        _ => None,
    }
}

/// The place of a bound on the number line, when it is the same in every case.
fn constant(setting: &Setting<'_>, bound: &Valued) -> Option<Decimal> {
    let mut facts = IndexSet::default();
    super::relevant::in_valued(bound, &mut facts);
    if !facts.is_empty() {
        return None;
    }
    valued(bound, &setting.situation())
        .ok()?
        .measure()?
        .to_decimal()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn grid(step: Option<&str>) -> Grid {
        Grid {
            least: Some((Decimal::ZERO, true)),
            most: None,
            step: step.map(|step| step.parse().unwrap()),
            unit: Decimal::ONE,
            days: false,
        }
    }

    fn open(from: &str, to: &str) -> Stretch {
        Stretch::Open(from.parse().ok(), to.parse().ok())
    }

    #[test]
    fn a_person_would_choose_a_round_value() {
        let coins = grid(Some("0.01"));
        assert_eq!(coins.pick(&open("200", "250")), "210".parse().ok());
        assert_eq!(
            coins.pick(&open("249", "250")),
            Some("249.5".parse().unwrap())
        );
        assert_eq!(coins.pick(&open("250", "")), Some("300".parse().unwrap()));
        assert_eq!(coins.pick(&open("249.99", "250")), None);
    }

    #[test]
    fn whole_numbers_have_nothing_between_neighbours() {
        let whole = grid(Some("1"));
        assert_eq!(whole.pick(&open("2", "3")), None);
        assert_eq!(whole.pick(&open("2", "4")), Some(Decimal::from(3)));
        assert_eq!(whole.pick(&Stretch::Point("2.5".parse().unwrap())), None);
    }

    #[test]
    fn a_stretch_without_beginning_has_values_on_any_step() {
        let fives = Grid {
            least: None,
            ..grid(Some("5"))
        };
        assert_eq!(fives.pick(&open("", "0")), Some(Decimal::from(-5)));
        assert_eq!(fives.pick(&open("", "5")), Some(Decimal::ZERO));
        assert_eq!(fives.pick(&open("", "-100")), Some(Decimal::from(-200)));
    }

    #[test]
    fn of_days_the_next_is_chosen() {
        let days = Grid {
            least: None,
            days: true,
            ..grid(Some("1"))
        };
        assert_eq!(days.pick(&open("20451", "")), Some(Decimal::from(20_452)));
        assert_eq!(days.pick(&open("", "20451")), Some(Decimal::from(20_450)));
        assert_eq!(days.pick(&open("20451", "20452")), None);
        assert_eq!(days.pick(&open("", "")), Some(Decimal::from(SOME_DAY)));
    }

    #[test]
    fn clock_times_are_chosen_on_the_hour_or_the_half() {
        let clock = Grid {
            unit: Decimal::from(60),
            most: Some((Decimal::from(MINUTES_A_DAY), false)),
            ..grid(Some("1"))
        };
        assert_eq!(clock.pick(&open("1320", "")), Some(Decimal::from(1_380)));
        assert_eq!(clock.pick(&open("480", "540")), Some(Decimal::from(510)));
    }

    #[test]
    fn hours_are_chosen_in_hours() {
        let hours = Grid {
            unit: Decimal::from(3_600),
            ..grid(None)
        };
        assert_eq!(hours.pick(&open("10800", "")), Some(Decimal::from(14_400)));
    }
}
