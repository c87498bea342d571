//! Facts as axes: the values of a fact cut into slabs on each of which no condition changes.

use std::cmp::Ordering;

use rust_decimal::Decimal;

use super::Setting;
use super::cuts::Cuts;
use super::pick::{Grid, Stretch};
use crate::amount::{Exact, State};
use crate::decision::{self, Slab, SlabSet};
use crate::model::decision::{Fact, FactKind, FactUnit};
use crate::model::quantity::{Clock, Duration, Money, Number, TimeUnit};
use crate::model::{Id, Quantity};

/// What an axis is about.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub(super) enum About {
    /// A fact.
    Fact(Id),
    /// How one fact compares with another of the same type.
    Comparison(Id, Id),
}

/// The values of one slab.
#[derive(Debug, Clone, PartialEq)]
pub(super) enum Values {
    /// One value on the number line of the fact's kind, or an open stretch of it.
    Measured(Stretch),
    /// `yes` or `no`.
    YesNo(bool),
    /// An option.
    Option(Id),
    /// How the first fact compares with the second.
    Compares(Ordering),
    /// The client does not know.
    Unknown,
    /// The fact does not exist.
    Absent,
}

/// A fact, or a comparison of two, as an axis.
#[derive(Debug, Clone)]
pub(super) struct FactAxis {
    pub about: About,
    pub slabs: Vec<Values>,
    /// What is known of the fact in each slab, by a value that stands for all of it.
    states: Vec<Option<State>>,
    pub grid: Grid,
    order: decision::Order,
}

impl FactAxis {
    /// Cuts a fact at all its bounds.
    pub fn of_fact(
        setting: &Setting<'_>,
        id: &Id,
        fact: &Fact,
        cuts: &Cuts,
        may_be_absent: bool,
        may_be_unknown: bool,
    ) -> Self {
        let grid = Grid::of(setting, fact);
        let mut states = Vec::new();
        let mut slabs: Vec<Values> = match &fact.kind {
            FactKind::YesNo => vec![Values::YesNo(true), Values::YesNo(false)],
            FactKind::Choice(options) | FactKind::Scale(options) => {
                options.keys().cloned().map(Values::Option).collect()
            }
            _ => {
                let stretches = stretches(&grid, cuts.of_fact(id));
                let measured = |value| Some(State::Measured(Exact::from(&quantity(fact, value)?)));
                states.extend(stretches.iter().map(|(_, value)| measured(*value)));
                let stretches = stretches.into_iter();
                stretches
                    .map(|(stretch, _)| Values::Measured(stretch))
                    .collect()
            }
        };
        if may_be_unknown {
            slabs.push(Values::Unknown);
        }
        if may_be_absent {
            slabs.push(Values::Absent);
        }
        states.extend(slabs[states.len()..].iter().map(state));
        let order = match fact.kind {
            FactKind::Time => decision::Order::Cyclic,
            FactKind::YesNo | FactKind::Choice(_) => decision::Order::Free,
            _ => decision::Order::Linear,
        };
        Self {
            about: About::Fact(id.clone()),
            states,
            slabs,
            grid,
            order,
        }
    }

    /// Less, equal, more; absent where one of the two may have no value.
    pub fn of_comparison(first: Id, second: Id, may_be_absent: bool) -> Self {
        let orders = [Ordering::Less, Ordering::Equal, Ordering::Greater];
        let slabs = orders
            .into_iter()
            .map(Values::Compares)
            .chain(may_be_absent.then_some(Values::Absent))
            .collect();
        Self {
            about: About::Comparison(first, second),
            slabs,
            states: Vec::new(),
            grid: Grid::default(),
            order: decision::Order::Linear,
        }
    }

    /// The axis for the mathematics.
    pub fn to_axis(&self) -> decision::Axis {
        let apart = self
            .slabs
            .iter()
            .filter(|slab| matches!(slab, Values::Unknown | Values::Absent))
            .count();
        let all = u32::try_from(self.slabs.len()).unwrap_or(u32::MAX);
        let apart = u32::try_from(apart).unwrap_or(0);
        decision::Axis::new(all - apart, self.order).and_apart(apart)
    }

    /// All its slabs.
    pub fn full(&self) -> SlabSet {
        SlabSet::full(u32::try_from(self.slabs.len()).unwrap_or(u32::MAX))
    }

    /// What is known of the fact in a slab; none for a comparison, and where no value lies in it.
    pub fn state(&self, slab: Slab) -> Option<&State> {
        self.states.get(slab as usize)?.as_ref()
    }

    /// The slabs in which what is known of the fact passes.
    pub fn slabs_where(&self, passes: impl Fn(&State) -> bool) -> SlabSet {
        let mut set = SlabSet::new();
        for (slab, state) in (0..).zip(&self.states) {
            if state.as_ref().is_some_and(&passes) {
                set.insert(slab);
            }
        }
        set
    }

    /// The slab in which a state of the fact lies; none for a value the fact cannot take.
    pub fn slab_of(&self, state: &State) -> Option<Slab> {
        let measure = match state {
            State::Measured(value) => Some(value.measure()?),
            _ => None,
        };
        let holds = |slab: &Values| match (slab, state) {
            (Values::Absent, State::Absent) | (Values::Unknown, State::Unknown) => true,
            (Values::YesNo(slab), State::YesNo(value)) => slab == value,
            (Values::Option(slab), State::Option(value)) => slab == value,
            (Values::Measured(stretch), State::Measured(_)) => {
                measure.is_some_and(|measure| stretch.holds_exactly(measure))
            }
            _ => false,
        };
        self.slabs
            .iter()
            .position(holds)
            .and_then(|slab| Slab::try_from(slab).ok())
    }
}

/// The values between all cuts, points and open stretches in turn, each with the value of the grid that a person would
/// choose in it; without those that hold none.
fn stretches(grid: &Grid, cuts: &[Decimal]) -> Vec<(Stretch, Decimal)> {
    let mut bounds: Vec<Decimal> = cuts
        .iter()
        .copied()
        .filter(|cut| grid.bounds_hold(*cut))
        .collect();
    bounds.extend(
        grid.least
            .iter()
            .chain(&grid.most)
            .filter(|(_, included)| *included)
            .map(|(bound, _)| *bound),
    );
    bounds.sort_unstable();
    bounds.dedup();
    let mut all = Vec::new();
    let mut from = grid.least.map(|(bound, _)| bound);
    for bound in &bounds {
        if from != Some(*bound) {
            all.push(Stretch::Open(from, Some(*bound)));
        }
        all.push(Stretch::Point(*bound));
        from = Some(*bound);
    }
    let to = grid.most.map(|(bound, _)| bound);
    if from.is_none() || from != to {
        all.push(Stretch::Open(from, to));
    }
    all.into_iter()
        .filter_map(|stretch| Some((stretch, grid.pick(&stretch)?)))
        .collect()
}

/// A value of a fact from its place on the number line.
pub(super) fn quantity(fact: &Fact, measure: Decimal) -> Option<Quantity> {
    Some(match (&fact.kind, &fact.unit) {
        (FactKind::Money, Some(FactUnit::Currency(currency))) => Quantity::Money(Money {
            amount: measure,
            currency: *currency,
        }),
        (FactKind::Money, _) => Quantity::Money(Money {
            amount: measure,
            currency: crate::model::quantity::Currency::EURO,
        }),
        (FactKind::Percentage, _) => Quantity::Percent(measure),
        (FactKind::Duration, unit) => Quantity::Duration(duration(unit.as_ref(), measure)?),
        (FactKind::Date, _) => {
            let days = jiff::Span::new()
                .try_days(i64::try_from(measure).ok()?)
                .ok()?;
            Quantity::Date(
                jiff::civil::Date::constant(1970, 1, 1)
                    .checked_add(days)
                    .ok()?,
            )
        }
        (FactKind::Time, _) => {
            let minutes = i64::try_from(measure.trunc()).ok()?;
            let hour = i8::try_from(minutes / 60).ok()?;
            let minute = i8::try_from(minutes % 60).ok()?;
            Quantity::Time(jiff::civil::Time::new(hour, minute, 0, 0).ok()?)
        }
        (FactKind::Number | FactKind::WholeNumber, Some(FactUnit::Free(unit))) => {
            Quantity::Number(Number {
                amount: measure,
                unit: Some(unit.clone()),
            })
        }
        (FactKind::Number | FactKind::WholeNumber, _) => Quantity::Number(Number {
            amount: measure,
            unit: None,
        }),
        (FactKind::YesNo | FactKind::Choice(_) | FactKind::Scale(_), _) => return None,
    })
}

/// A length in the fact's own unit where that is exact, else in the smallest unit of its clock.
fn duration(unit: Option<&FactUnit>, length: Decimal) -> Option<Duration> {
    let unit = if let Some(FactUnit::Time(unit)) = unit {
        *unit
    } else {
        TimeUnit::Hours
    };
    let smaller = match unit.clock() {
        Clock::Elapsed => {
            use TimeUnit::{Days, Hours, Minutes, Seconds};
            [unit, Days, Hours, Minutes, Seconds]
        }
        Clock::Months => [
            unit,
            TimeUnit::Months,
            TimeUnit::Months,
            TimeUnit::Months,
            TimeUnit::Months,
        ],
        Clock::WorkingDays => [TimeUnit::WorkingDays; 5],
    };
    let written = |unit: TimeUnit| {
        let amount = length.checked_div(Decimal::from(unit.size()))?;
        let exact = amount.scale() <= 2 && amount * Decimal::from(unit.size()) == length;
        exact.then(|| Duration {
            amount: amount.normalize(),
            unit,
        })
    };
    smaller.into_iter().find_map(written).or(Some(Duration {
        amount: length,
        unit: smaller[4],
    }))
}

/// What is known of a fact whose value lies in a slab that is no stretch of the number line.
fn state(slab: &Values) -> Option<State> {
    Some(match slab {
        Values::YesNo(value) => State::YesNo(*value),
        Values::Option(option) => State::Option(option.clone()),
        Values::Unknown => State::Unknown,
        Values::Absent => State::Absent,
        Values::Measured(_) | Values::Compares(_) => return None,
    })
}
