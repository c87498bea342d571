use crate::checks::prelude::*;
use crate::model::Named;
use crate::model::staff::Escalation;
use crate::source::Span;

check! {
    /// Staff hand over to nobody: to no role, to one of which nobody says when it can be reached, or without a time within which it
    /// takes up the case.
    ///
    /// ## Why it matters
    ///
    /// "I will pass it on" is a promise. Where nobody must take it up within a time, the client waits for a call that nobody has on
    /// a list.
    ///
    /// ## Examples
    ///
    /// ```yaml fails
    /// roles:
    ///   duty-officer: {title: Officer on duty}
    /// staff:
    ///   escalate:
    ///     threat:
    ///       when: The client is threatened.
    ///       to: duty-officer
    /// ```
    ///
    /// ```yaml fails
    /// staff:
    ///   escalate:
    ///     threat: {when: The client is threatened., within: 5 minutes}
    /// ```
    ///
    /// ```yaml passes
    /// channels:
    ///   dispatch: {kind: phone, at: 02 555 12 34, hours: always, person: yes}
    /// roles:
    ///   duty-officer: {title: Officer on duty, channel: dispatch}
    /// staff:
    ///   escalate:
    ///     threat:
    ///       when: The client is threatened.
    ///       to: duty-officer
    ///       within: 5 minutes
    /// ```
    ///
    /// ## How to mend
    ///
    /// Name under `to` a role, write under `within` the time in which it takes up the case, and give the role `hours`, or a channel
    /// that has them.
    "escalation-dead-end", Staff, Error, since "0.1.0", Concept(run)
}

fn run(on: &Subject<'_>, findings: &mut Vec<Finding>) {
    for escalation in on.concept.staff.escalate.values() {
        match &escalation.to {
            None => findings.push(finding("escalation-dead-end-nobody", escalation, escalation.key, "to")),
            Some(to) => {
                if !has_hours(on, &to.value) {
                    let found = finding("escalation-dead-end-hours", escalation, to.span, "to");
                    let role = on.workspace.roles.get(&to.value);
                    let role = role.map(|role| (role.key, Message::new("escalation-dead-end-hours.role")));
                    findings.push(role.into_iter().fold(found, |found, (place, message)| found.label(place, message)));
                }
            }
        }
        if escalation.within.is_none() {
            findings.push(finding("escalation-dead-end-time", escalation, escalation.key, "within"));
        }
    }
}

/// Whether it is known when a role can be reached: by its own hours, or those of its channel.
fn has_hours(on: &Subject<'_>, role: &crate::model::Id) -> bool {
    let Some(role) = on.workspace.roles.get(role) else { return true };
    let channel = role.channel.as_ref().and_then(|channel| on.workspace.channels.get(&channel.value));
    role.hours.is_some() || channel.is_some_and(|channel| channel.hours.is_some())
}

fn finding(id: &'static str, escalation: &Named<Escalation>, place: Span, key: &str) -> Finding {
    let role = escalation.to.as_ref().map_or("", |to| to.value.as_str());
    let with = |id: String| Message::new(id).with("id", escalation.id.as_str()).with("role", role);
    let finding = Finding::new(CHECK.name, place).message(with(id.to_owned())).help(with(format!("{id}.help")));
    finding.at_path(format!("{}.{key}", escalation.path)).about(escalation.id.as_str())
}
