//! What it costs a client to do some duties.

use super::Setting;
use crate::amount::{Ratio, Unit, amount};
use crate::model::concept::Duty;
use crate::model::quantity::{Clock, Duration, TimeUnit};
use crate::model::workspace::ChannelKind;
use crate::model::{Id, Named};

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

impl Effort {
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
        let kind = self.setting.workspace.channels.get(channel);
        let kind = kind.and_then(|channel| channel.kind.as_ref());
        let visit = kind
            .is_some_and(|kind| matches!(kind.value, ChannelKind::Counter | ChannelKind::Visit));
        self.effort.visits += usize::from(visit);
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
