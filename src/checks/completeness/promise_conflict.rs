use crate::amount::Ratio;
use crate::analysis::Setting;
use crate::checks::prelude::*;
use crate::checks::times::{self, Placed};
use crate::diagnostic::Severity;
use crate::model::concept::{Duty, DutyDeadline, Offer};
use crate::model::redress::{Appeal, Complaint};
use crate::model::workspace::Calendar;
use crate::model::{Named, Text};

check! {
    /// One promise has two times, or a total is shorter than its parts.
    ///
    /// ## Why it matters
    ///
    /// The client holds on to the shorter one, the service works to the longer one, and each is right.
    ///
    /// ## Examples
    ///
    /// ```yaml fails
    /// figures: {arrival: 45 minutes, old-arrival: 30 minutes}
    /// offered:
    ///   team:
    ///     title: A team comes
    ///     what: Our team is with you within {old-arrival}.
    ///     within: arrival
    /// ```
    ///
    /// ```yaml fails
    /// if_it_goes_wrong:
    ///   complain:
    ///     acknowledged_within: 10 working days
    ///     answered_within: 5 working days
    /// ```
    ///
    /// ```yaml fails
    /// figures: {first: 3 days, second: 4 days}
    /// offered:
    ///   permit:
    ///     title: A permit
    ///     steps:
    ///       - We read your form within {first}.
    ///       - The mayor signs within {second}.
    ///     within: 5 days
    /// ```
    ///
    /// ```yaml passes
    /// figures: {arrival: 45 minutes, first: 3 days, second: 4 days}
    /// offered:
    ///   team:
    ///     title: A team comes
    ///     what: Our team is with you within {arrival}.
    ///     within: arrival
    ///     latest: 2 hours
    ///   permit:
    ///     title: A permit
    ///     steps:
    ///       - We read your form within {first}.
    ///       - The mayor signs within {second}.
    ///     within: 7 days
    /// if_it_goes_wrong:
    ///   complain:
    ///     acknowledged_within: 5 working days
    ///     answered_within: 10 working days
    /// ```
    ///
    /// ## How to mend
    ///
    /// Keep the time that the service can hold, give it one figure, and insert that figure everywhere. Steps that follow each other
    /// take no longer than the whole.
    "promise-conflict", Completeness, Error, since "0.1.0", Concept(run)
}

fn run(on: &Subject<'_>, findings: &mut Vec<Finding>) {
    let setting = times::setting(on);
    for offer in on.concept.offered.values() {
        of_offer(&setting, offer, findings);
    }
    for (_, duty) in on.concept.client_must.iter() {
        of_duty(&setting, duty, findings);
    }
    let Some(redress) = &on.concept.redress else { return };
    if let Some(complain) = &redress.complain {
        of_complaint(on, &setting, complain, findings);
    }
    if let Some(Appeal::Possible { to, within: Some(within), starts, how, .. }) = &redress.appeal {
        let stated: Vec<Placed> = times::time(&setting, within).into_iter().collect();
        for text in [to, starts, how].into_iter().flatten() {
            other_times(&setting, text, &stated, &stated, findings);
        }
    }
}

fn of_offer(setting: &Setting<'_>, offer: &Named<Offer>, findings: &mut Vec<Finding>) {
    let of = |value: &Option<_>| value.iter().flat_map(|value| times::times(setting, value)).collect::<Vec<Placed>>();
    let (within, latest) = (of(&offer.within), of(&offer.latest));
    let calendar = &setting.workspace.calendar;
    let over = latest.iter().find_map(|latest| {
        let part = within.iter().find(|within| latest.time.is_shorter_than(within.time, calendar))?;
        Some((*latest, *part))
    });
    if let Some((latest, part)) = over {
        let finding = total("promise-conflict-latest", latest, part);
        findings.push(finding.at_path(format!("{}.latest", offer.path)).about(offer.id.as_str()));
    }
    let known: Vec<Placed> = within.iter().chain(&latest).copied().collect();
    for text in offer.title.iter().chain(&offer.what) {
        other_times(setting, text, &within, &known, findings);
    }
    // The longest of the times that depend on the case: shorter ones may go with fewer steps.
    let whole = longest(if latest.is_empty() { &within } else { &latest }, calendar);
    if let Some(whole) = whole {
        parts(setting, &offer.steps, whole, findings);
    }
}

fn of_duty(setting: &Setting<'_>, duty: &Named<Duty>, findings: &mut Vec<Finding>) {
    let Some(DutyDeadline::Within(by)) = &duty.by else { return };
    let stated: Vec<Placed> = times::time(setting, by).into_iter().collect();
    for text in [&duty.title, &duty.how].into_iter().flatten() {
        other_times(setting, text, &stated, &stated, findings);
    }
}

fn of_complaint(on: &Subject<'_>, setting: &Setting<'_>, complain: &Complaint, findings: &mut Vec<Finding>) {
    const PATH: &str = "if_it_goes_wrong.complain";
    let time = |value: &Option<_>| value.as_ref().and_then(|value| times::time(setting, value));
    let (acknowledged, answered) = (time(&complain.acknowledged_within), time(&complain.answered_within));
    if let (Some(part), Some(whole)) = (acknowledged, answered)
        && whole.time.is_shorter_than(part.time, &on.workspace.calendar)
    {
        findings.push(total("promise-conflict-complaint", whole, part).at_path(format!("{PATH}.answered_within")));
    }
    if let Some(whole) = answered {
        parts(setting, &complain.steps, whole, findings);
    }
    let Some(first) = acknowledged.or(answered) else { return };
    for channel in &complain.channel {
        let Some(told) = on.workspace.channels.get(&channel.value) else { continue };
        let Some(at_channel) = time(&told.answers_within).filter(|at| first.time.is_shorter_than(at.time, &on.workspace.calendar)) else { continue };
        let message = Message::new("promise-conflict-channel").with("channel", channel.value.as_str());
        let key = if acknowledged.is_some() { "acknowledged_within" } else { "answered_within" };
        let finding = conflict(message, first, at_channel).at_path(format!("{PATH}.{key}"));
        findings.push(finding.about(channel.value.as_str()));
    }
}

/// The times in a text that are on the clock of the promise and none of those known.
fn other_times(
    setting: &Setting<'_>,
    text: &Text,
    promised: &[Placed],
    known: &[Placed],
    findings: &mut Vec<Finding>,
) {
    let mut told: Vec<Placed> = Vec::new();
    for said in times::deadlines(setting, text) {
        // What every language says is told once.
        if told.iter().any(|told| told.time == said.time) {
            continue;
        }
        told.push(said);
        let other = promised.iter().find(|promised| promised.time.differs_from(said.time));
        let Some(other) = other.filter(|_| known.iter().all(|known| known.time != said.time)) else { continue };
        let finding = conflict(Message::new(CHECK.name), said, *other).at_path(text.path.clone()).about(said.time.name());
        findings.push(finding);
    }
}

fn longest(times: &[Placed], calendar: &Calendar) -> Option<Placed> {
    let first = *times.first()?;
    let longer = |longest: Placed, next: &Placed| if longest.time.is_shorter_than(next.time, calendar) { *next } else { longest };
    Some(times.iter().fold(first, longer))
}

/// Steps that take longer than the whole: one of them, or all together.
fn parts(setting: &Setting<'_>, steps: &[Text], whole: Placed, findings: &mut Vec<Finding>) {
    let mut sum = Ratio::ZERO;
    let mut of_steps = Vec::new();
    for step in steps {
        // The same time stands in every language; the source language tells it.
        let Some(first) = step.versions.first() else { continue };
        let of_source = |placed: &Placed| placed.span.source == first.span.source && first.span.range().contains(&placed.span.range().start);
        let told = times::deadlines(setting, step);
        let Some(time) = told.iter().copied().find(of_source) else { continue };
        if whole.time.is_shorter_than(time.time, &setting.workspace.calendar) {
            findings.push(total("promise-conflict-part", whole, time).at_path(step.path.clone()));
            return;
        }
        if time.time.clock == whole.time.clock {
            sum = sum.plus(time.time.length).unwrap_or(sum);
            of_steps.push(time);
        }
    }
    // Where a step ends with the whole, the times of all of them count from the beginning.
    let from_beginning = of_steps.iter().any(|step| step.time == whole.time);
    if sum > whole.time.length && of_steps.len() > 1 && !from_beginning {
        findings.push(of_sum(steps, &of_steps, whole));
    }
}

/// The finding about steps that take longer together. Where each ends later than the one before, all may count from the
/// beginning: that is only a warning.
fn of_sum(steps: &[Text], of_steps: &[Placed], whole: Placed) -> Finding {
    let finding = Finding::new(CHECK.name, whole.span).message(Message::new("promise-conflict-parts"));
    let path = steps.first().map_or("", |step| step.path.as_str()).rsplit_once('.').map_or("", |(list, _)| list);
    let finding = finding.help(Message::new("promise-conflict-parts.help")).at_path(path);
    let label = |finding: Finding, step: &Placed| finding.label(step.span, Message::new("promise-conflict-parts.part"));
    let finding = of_steps.iter().fold(finding, label);
    let later = |pair: &[Placed]| pair[0].time.length < pair[1].time.length;
    if of_steps.windows(2).all(later) { finding.severity(Severity::Warning) } else { finding }
}

/// A finding about a whole that is shorter than a part of it.
fn total(id: &'static str, whole: Placed, part: Placed) -> Finding {
    let finding = Finding::new(CHECK.name, whole.span).message(Message::new(id));
    finding.help(Message::new(format!("{id}.help"))).label(part.span, Message::new("promise-conflict.part"))
}

fn conflict(message: Message, said: Placed, other: Placed) -> Finding {
    let mut help = Message::new(format!("{}.help", message.id));
    help.args.clone_from(&message.args);
    let finding = Finding::new(CHECK.name, said.span).message(message).help(help);
    finding.label(other.span, Message::new("promise-conflict.other"))
}
