//! What it costs a client to do some duties.

use super::Setting;
use crate::amount::{Ratio, Unit, amount};
use crate::model::concept::Duty;
use crate::model::quantity::{Clock, Duration, Number, TimeUnit};
use crate::model::workspace::{ChannelKind, EffortBudget};
use crate::model::{Id, Named, Quantity};
use crate::source::Located;

/// The effort of one path.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Effort {
    /// How often the client is in touch: once, and once more for every duty through another channel or at a later moment.
    pub contacts: usize,
    /// How often the client has to change to another channel.
    pub changes: usize,
    /// How many of the contacts are at a counter or a visit.
    pub visits: usize,
    /// The time that the duties take, in the smallest unit of each clock: clocks do not add up.
    pub time: Vec<(Clock, Ratio)>,
    /// Duties whose time depends on the case, and is not in `time`.
    pub untimed: Vec<Id>,
}

/// What effort is counted in.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Measure {
    /// How often the client is in touch.
    Contacts,
    /// How often the client changes to another channel.
    Changes,
    /// How often the client comes to a counter, or is visited.
    Visits,
    /// How long it takes the client.
    Time,
}

impl Measure {
    /// All, in the order of the budget.
    pub const ALL: [Self; 4] = [Self::Contacts, Self::Changes, Self::Visits, Self::Time];

    /// Its key in the budget.
    #[must_use]
    pub const fn key(self) -> &'static str {
        match self {
            Self::Contacts => "contacts",
            Self::Changes => "changes",
            Self::Visits => "visits",
            Self::Time => "time",
        }
    }

    /// What a budget allows; none where it does not say.
    #[must_use]
    pub const fn allowed(self, budget: &EffortBudget) -> Option<&Located<Quantity>> {
        match self {
            Self::Contacts => budget.contacts.as_ref(),
            Self::Changes => budget.changes.as_ref(),
            Self::Visits => budget.visits.as_ref(),
            Self::Time => budget.time.as_ref(),
        }
    }

    /// How much of it a path takes, to be held against what is allowed: time on the clock of the budget. None where the
    /// two cannot be compared.
    #[must_use]
    pub fn spent(self, effort: &Effort, allowed: &Quantity) -> Option<Quantity> {
        let count = match (self, allowed) {
            (Self::Time, Quantity::Duration(allowed)) => {
                return effort.time_on(allowed.unit.clock()).map(Quantity::Duration);
            }
            (Self::Contacts, Quantity::Number(_)) => effort.contacts,
            (Self::Changes, Quantity::Number(_)) => effort.changes,
            (Self::Visits, Quantity::Number(_)) => effort.visits,
            _ => return None,
        };
        Some(Quantity::Number(Number {
            amount: count.into(),
            unit: None,
        }))
    }

    /// Whether a path takes more of it than the budget allows.
    #[must_use]
    pub fn is_over(self, effort: &Effort, budget: &EffortBudget) -> bool {
        self.allowed(budget).is_some_and(|allowed| {
            let spent = self.spent(effort, &allowed.value);
            spent.is_some_and(|spent| spent.measure() > allowed.value.measure())
        })
    }
}

impl Effort {
    /// The time on every clock, as far as it can be written.
    pub fn times(&self) -> impl Iterator<Item = Duration> {
        self.time
            .iter()
            .filter_map(|(clock, time)| duration(*clock, *time))
    }

    /// The time on one clock, in the largest unit in which it is a whole number; none where it cannot be written.
    #[must_use]
    pub fn time_on(&self, clock: Clock) -> Option<Duration> {
        duration(clock, self.spent(clock))
    }

    fn spent(&self, clock: Clock) -> Ratio {
        let on = self.time.iter().find(|(other, _)| *other == clock);
        on.map_or(Ratio::ZERO, |(_, time)| *time)
    }
}

fn duration(clock: Clock, time: Ratio) -> Option<Duration> {
    let units: &[TimeUnit] = match clock {
        Clock::Elapsed => &[
            TimeUnit::Days,
            TimeUnit::Hours,
            TimeUnit::Minutes,
            TimeUnit::Seconds,
        ],
        Clock::Months => &[TimeUnit::Years, TimeUnit::Months],
        Clock::WorkingDays => &[TimeUnit::WorkingDays],
    };
    let (last, _) = units.split_last()?;
    let count = |unit: TimeUnit| time.divided_by(Ratio::from(unit.size()));
    let whole = |unit: &&TimeUnit| count(**unit).is_some_and(Ratio::is_whole);
    let unit = *units.iter().find(whole).unwrap_or(last);
    Some(Duration {
        amount: count(unit)?.to_decimal()?,
        unit,
    })
}

/// The effort of doing some duties one after the other, from the first channel that the concept names. A duty that can be
/// done where the client is in touch already is done there; one with a term or an event of its own comes later.
pub(super) fn effort<'a>(setting: &Setting<'a>, duties: &[&'a Named<Duty>]) -> Effort {
    let mut journey = Journey {
        setting,
        channel: None,
        effort: Effort {
            contacts: 1,
            ..Effort::default()
        },
    };
    if let Some(first) = setting.concept.contact.first() {
        journey.arrive(&first.value);
    }
    for duty in duties {
        journey.go(duty);
        journey.spend(duty);
    }
    journey.effort
}

/// What no path costs more than, whichever of the duties of the concept it asks for, and in which order.
pub(super) fn most(setting: &Setting<'_>) -> Effort {
    let duties: Vec<&Named<Duty>> = setting
        .concept
        .client_must
        .iter()
        .map(|(_, duty)| duty)
        .collect();
    let first = setting.concept.contact.first();
    let visited = |channel: &Located<Id>| setting.is_visit(&channel.value);
    // Without a channel of its own a duty is done, or done later, where the client was before.
    let may_visit =
        |duty: &&&Named<Duty>| duty.contact.is_empty() || duty.contact.iter().any(visited);
    Effort {
        contacts: 1 + duties.len(),
        changes: duties.len(),
        visits: usize::from(first.is_some_and(visited)) + duties.iter().filter(may_visit).count(),
        ..effort(setting, &duties)
    }
}

impl Setting<'_> {
    /// Whether a client who uses a channel goes somewhere or is visited.
    fn is_visit(&self, channel: &Id) -> bool {
        let kind = self.workspace.channels.get(channel);
        let kind = kind.and_then(|channel| channel.kind.as_ref());
        kind.is_some_and(|kind| matches!(kind.value, ChannelKind::Counter | ChannelKind::Visit))
    }
}

struct Journey<'s, 'a> {
    setting: &'s Setting<'a>,
    /// The channel of the last contact.
    channel: Option<&'s Id>,
    effort: Effort,
}

impl<'s, 'a: 's> Journey<'s, 'a> {
    fn go(&mut self, duty: &'a Named<Duty>) {
        let next = duty.contact.first().map(|channel| &channel.value);
        let serves = |channel: &Id| duty.contact.iter().any(|other| other.value == *channel);
        let stays = duty.contact.is_empty() || self.channel.is_some_and(serves);
        let later = duty.by.is_some() || duty.starts.is_some();
        let target = if stays { self.channel } else { next };
        match (self.channel, target) {
            // The first channel of all: the contact that is counted already.
            (None, Some(target)) if !later => self.arrive(target),
            (_, Some(target)) if later || !stays => {
                self.effort.contacts += 1;
                self.effort.changes += usize::from(!stays && self.channel.is_some());
                self.arrive(target);
            }
            (_, None) if later => self.effort.contacts += 1,
            _ => {}
        }
    }

    fn arrive(&mut self, channel: &'s Id) {
        self.effort.visits += usize::from(self.setting.is_visit(channel));
        self.channel = Some(channel);
    }

    fn spend(&mut self, duty: &Named<Duty>) {
        let Some(takes) = &duty.takes else { return };
        let value = amount(&takes.value, &self.setting.situation());
        let timed = value.ok().and_then(|value| match value.unit {
            Unit::Time(unit) => {
                let time = value.number.times(Ratio::from(unit.size()))?;
                let sum = self.effort.spent(unit.clock()).plus(time)?;
                Some((unit.clock(), sum))
            }
            _ => None,
        });
        let Some((clock, sum)) = timed else {
            return self.effort.untimed.push(duty.id.clone());
        };
        self.effort.time.retain(|(other, _)| *other != clock);
        self.effort.time.push((clock, sum));
        self.effort.time.sort_by_key(|(clock, _)| *clock);
    }
}
