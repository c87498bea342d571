use std::collections::BTreeSet;

use crate::amount::Ratio;
use crate::checks::prelude::*;
use crate::checks::times::{self, Placed};
use crate::checks::week::{Closed, Week};
use crate::locale::Deadlines;
use crate::model::concept::{Duty, DutyDeadline, Offer};
use crate::model::quantity::Clock;
use crate::model::staff::Escalation;
use crate::model::workspace::{Channel, ChannelKind};
use crate::model::{Id, Named, Text};
use crate::source::Located;

check! {
    /// Opening hours make a promise or a deadline impossible: all its channels are closed for longer. So do the hours of a role
    /// to which staff hand over.
    ///
    /// ## Why it matters
    ///
    /// "Within an hour", by a desk that is open from nine to twelve: who writes on Friday afternoon waits until Monday, and counts the
    /// promise as broken.
    ///
    /// ## Examples
    ///
    /// ```yaml fails
    /// channels:
    ///   desk: {kind: counter, at: Market 1, hours: {mon-fri: "09:00-12:00"}, person: yes}
    /// contact: desk
    /// offered:
    ///   answer: {title: An answer, within: 1 hour, starts: your question}
    /// ```
    ///
    /// ```yaml fails
    /// channels:
    ///   mail: {kind: email, at: a@example.org, hours: {mon-fri: "09:00-17:00"}, person: yes, answers_within: 4 hours}
    /// contact: mail
    /// ```
    ///
    /// ```yaml fails
    /// channels:
    ///   desk: {kind: counter, at: Market 1, hours: {wed: "09:00-12:00"}, person: yes}
    /// client_must:
    ///   collect: {title: Collect it, contact: desk, by: 3 days, starts: our letter}
    /// ```
    ///
    /// ```yaml fails
    /// channels:
    ///   desk: {kind: counter, at: Market 1, hours: {mon-sat: "09:00-17:00"}, person: yes}
    /// roles:
    ///   director: {title: Director, hours: {mon-fri: "09:00-17:00"}}
    /// contact: desk
    /// staff:
    ///   escalate:
    ///     threat: {when: The client threatens a colleague., to: director, within: 15 minutes}
    /// ```
    ///
    /// ```yaml passes
    /// channels:
    ///   desk: {kind: counter, at: Market 1, hours: {mon-fri: "09:00-12:00"}, person: yes}
    ///   mail: {kind: email, at: a@example.org, hours: {mon-fri: "09:00-17:00"}, person: yes, answers_within: 1 working day}
    /// contact: [desk, mail]
    /// offered:
    ///   answer: {title: An answer, within: 1 hour, starts: "your question, during opening hours"}
    ///   letter: {title: A letter, within: 2 working days, starts: your question}
    /// client_must:
    ///   collect: {title: Collect it, contact: desk, by: 30 days, starts: our letter}
    /// ```
    ///
    /// ## How to mend
    ///
    /// Promise in working days, say under `starts` or `paused_by` that the clock runs during opening hours, add a channel that is open
    /// longer, or give the client more time. A clock that starts with a call or a visit starts during opening hours.
    "outside-hours", Channels, Warning, since "0.1.0", Concept(run)
}

fn run(on: &Subject<'_>, findings: &mut Vec<Finding>) {
    findings.extend(on.concept.offered.values().filter_map(|offer| of_offer(on, offer)));
    findings.extend(on.concept.client_must.iter().filter_map(|(_, duty)| of_duty(on, duty)));
    findings.extend(written_channels(on).filter_map(|channel| of_channel(on, channel)));
    let Some(front) = front_line(on) else { return };
    findings.extend(on.concept.staff.escalate.values().filter_map(|escalation| of_escalation(on, &front, escalation)));
}

fn of_offer(on: &Subject<'_>, offer: &Named<Offer>) -> Option<Finding> {
    let own = &offer.contact;
    let shut = Shut::of_all(on, if own.is_empty() { &on.concept.contact } else { own })?;
    let setting = times::setting(on);
    let within = times::times(&setting, offer.within.as_ref()?);
    let within = within.into_iter().find(|within| shut.lasts_longer(on, within))?;
    let named = counts_opening_hours([&offer.starts, &offer.paused_by]) || begins_there(&offer.starts);
    (!named).then(|| shut.finding(CHECK.name, &offer.id, within, format!("{}.within", offer.path)))
}

fn of_duty(on: &Subject<'_>, duty: &Named<Duty>) -> Option<Finding> {
    let Some(DutyDeadline::Within(by)) = &duty.by else { return None };
    // A client who can write does so at any hour.
    if duty.contact.iter().any(|channel| is_written(on, &channel.value)) {
        return None;
    }
    let shut = Shut::of_all(on, &duty.contact)?;
    let by = times::time(&times::setting(on), by).filter(|by| shut.lasts_longer(on, by))?;
    let named = counts_opening_hours([&duty.starts, &None]);
    (!named).then(|| shut.finding("outside-hours-duty", &duty.id, by, format!("{}.by", duty.path)))
}

fn of_channel(on: &Subject<'_>, channel: &Named<Channel>) -> Option<Finding> {
    let shut = Shut::of(Week::of(channel.hours.as_ref()?)?)?;
    let answers = times::time(&times::setting(on), channel.answers_within.as_ref()?)?;
    let over = shut.lasts_longer(on, &answers);
    over.then(|| shut.finding("outside-hours-channel", &channel.id, answers, format!("{}.answers_within", channel.path)))
}

/// The hours in which staff speak with clients, on the channels of the concept; none where they are not known.
fn front_line(on: &Subject<'_>) -> Option<Week> {
    let channels = on.concept.contact.iter().filter_map(|id| on.workspace.channels.get(&id.value));
    let spoken = channels.filter(|channel| channel.person == Some(true) && !is_written(on, &channel.id));
    let weeks: Option<Vec<Week>> = spoken.map(|channel| Week::of(channel.hours.as_ref()?)).collect();
    weeks.map(Week::union)
}

/// The finding about a role that must take up a case sooner than it can be reached, at an hour when clients are served.
fn of_escalation(on: &Subject<'_>, front: &Week, escalation: &Named<Escalation>) -> Option<Finding> {
    let role = on.workspace.roles.get(&escalation.to.as_ref()?.value)?;
    let channel = role.channel.as_ref().and_then(|channel| on.workspace.channels.get(&channel.value));
    let hours = role.hours.as_ref().or(channel.and_then(|channel| channel.hours.as_ref()))?;
    let within = times::time(&times::setting(on), escalation.within.as_ref()?)?;
    let shut = Week::of(hours)?.closed().into_iter().find(|closed| {
        // Who hands over later than this finds the role open in time.
        let last = Ratio::from(i64::from(closed.to) * 60).minus(within.time.length).map(Ratio::floor);
        let last = last.and_then(|seconds| u32::try_from(seconds.div_euclid(60)).ok());
        let late = last.map(|last| Closed { from: closed.from, to: last });
        within.time.clock == Clock::Elapsed && late.is_some_and(|late| late.from < late.to && front.opens_within(late))
    })?;
    let with = |id: &'static str| Message::new(id).with("id", role.id.as_str());
    let [from, to] = shut.ends();
    // The hours of the role: what all concepts inherit is then told once, whenever each of them serves clients.
    let closed = with("outside-hours-role.closed").with("from", from.as_str()).with("to", to.as_str());
    let finding = Finding::new(CHECK.name, within.span).message(with("outside-hours-role")).help(with("outside-hours-role.help"));
    let finding = finding.label(role.key, closed).at_path(format!("{}.within", escalation.path));
    Some(finding.about(escalation.id.as_str()))
}

/// The channels that the concept names and to which a client writes, so at any hour, each once.
fn written_channels<'a>(on: &Subject<'a>) -> impl Iterator<Item = &'a Named<Channel>> {
    let concept = on.concept;
    let offers = concept.offered.values().flat_map(|offer| &offer.contact);
    let complain = concept.redress.iter().filter_map(|redress| redress.complain.as_ref());
    let complain = complain.flat_map(|complain| &complain.channel);
    let named: BTreeSet<&Id> = concept.contact.iter().chain(offers).chain(complain).map(|id| &id.value).collect();
    let (workspace, on) = (on.workspace, *on);
    workspace.channels.values().filter(move |channel| named.contains(&channel.id) && is_written(&on, &channel.id))
}

fn is_written(on: &Subject<'_>, channel: &Id) -> bool {
    use ChannelKind::{App, Email, Post, Social, Web};
    let kind = on.workspace.channels.get(channel).and_then(|channel| channel.kind.as_ref());
    kind.is_some_and(|kind| matches!(kind.value, App | Email | Post | Social | Web))
}

/// Whether a clock starts with a call or a visit, for which somebody must be there.
fn begins_there(starts: &Option<Text>) -> bool {
    let mut versions = starts.iter().flat_map(|text| &text.versions);
    versions.any(|version| Deadlines::of(&version.language).begins_in_person(&version.raw))
}

fn counts_opening_hours(texts: [&Option<Text>; 2]) -> bool {
    let mut versions = texts.into_iter().flatten().flat_map(|text| &text.versions);
    versions.any(|version| Deadlines::of(&version.language).counts_opening_hours(&version.raw))
}

/// When nobody can be reached.
struct Shut {
    longest: Closed,
    /// The days on which somebody can, from Monday.
    open_days: [bool; 7],
}

impl Shut {
    fn of(week: Week) -> Option<Self> {
        let longest = week.longest_closed()?;
        let open_days = week.open_days();
        Some(Self { longest, open_days })
    }

    /// When none of several channels is open; none where the hours of one of them are not fixed.
    fn of_all(on: &Subject<'_>, channels: &[Located<Id>]) -> Option<Self> {
        let week = |id: &Located<Id>| Week::of(on.workspace.channels.get(&id.value)?.hours.as_ref()?);
        let weeks: Option<Vec<Week>> = channels.iter().map(week).collect();
        Self::of(Week::union(weeks.filter(|weeks| !weeks.is_empty())?))
    }

    /// Whether a time that begins when all close is over before anything opens again.
    fn lasts_longer(&self, on: &Subject<'_>, time: &Placed) -> bool {
        match time.time.clock {
            Clock::Elapsed => time.time.length < Ratio::from(i64::from(self.longest.minutes()) * 60),
            Clock::WorkingDays => time.time.length <= Ratio::from(self.closed_working_days(on)),
            Clock::Months => false,
        }
    }

    /// The most working days that follow each other without any opening.
    fn closed_working_days(&self, on: &Subject<'_>) -> i64 {
        let working = on.workspace.calendar.working_days;
        let mut longest = 0;
        let mut run = 0;
        // Twice round, for a run that goes on into the next week.
        for day in (0..7).chain(0..7) {
            run = if self.open_days[day] { 0 } else { run + i64::from(working[day]) };
            longest = longest.max(run);
        }
        longest
    }

    fn finding(&self, id: &'static str, about: &Id, over: Placed, path: String) -> Finding {
        let [from, to] = self.longest.ends();
        let with = |id: String| {
            Message::new(id).with("id", about.as_str()).with("from", from.as_str()).with("to", to.as_str())
        };
        let finding = Finding::new(CHECK.name, over.span).message(with(id.to_owned())).help(with(format!("{id}.help")));
        finding.at_path(path).about(about.as_str())
    }
}
