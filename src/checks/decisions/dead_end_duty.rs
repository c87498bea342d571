use crate::checks::mending::with_changes;
use crate::checks::prelude::*;
use crate::checks::shown::{case, during, during_name, region, with_boxes};
use crate::analysis::{DeadEnd, During};
use crate::diagnostic::Severity;
use crate::model::concept::Duty;
use crate::model::workspace::ChannelKind;
use crate::model::{Decision, Named};

check! {
    /// A client must do something before getting an answer, and what is already known says that the answer will be nothing.
    ///
    /// ## Why it matters
    ///
    /// "Why did we go to all that effort?" A report at the station, an hour in the queue, and then the case is closed, for a reason that was
    /// known from the start. Effort that leads nowhere angers more than a refusal.
    ///
    /// ## Examples
    ///
    /// ```yaml fails
    /// offered:
    ///   team: {title: A team comes, needs: report}
    /// not_offered:
    ///   search: {title: We do not search a building}
    /// client_must:
    ///   report: {title: Report at the station}
    /// facts:
    ///   place:
    ///     type: choice
    ///     options: {house: A house, building: A block of flats}
    /// decisions:
    ///   intervene:
    ///     needs: report
    ///     rules:
    ///       known: {when: {place: house}, then: team}
    ///       too-many: {when: {place: building}, then: search}
    /// ```
    ///
    /// ```yaml passes
    /// offered:
    ///   team: {title: A team comes, needs: report}
    /// not_offered:
    ///   search: {title: We do not search a building}
    /// client_must:
    ///   report: {title: Report at the station, only_when: {place: house}}
    /// facts:
    ///   place:
    ///     type: choice
    ///     options: {house: A house, building: A block of flats}
    /// decisions:
    ///   intervene:
    ///     needs: report
    ///     rules:
    ///       known: {when: {place: house}, then: team}
    ///       too-many: {when: {place: building}, then: search}
    /// ```
    ///
    /// ## How to mend
    ///
    /// Ask for the duty only where it can help (`only_when`), ask what decides before the duty and not after, or say under `earns` what the
    /// client gets from it whatever the answer. A fact that the duty itself brings to light carries `known_after`.
    ///
    /// ## Source
    ///
    /// The story of the stolen phone: a report at the station was demanded before anybody asked where the phone was.
    "dead-end-duty", Decisions, Error, since "0.1.0", Concept(run)
}

fn run(on: &Subject<'_>, findings: &mut Vec<Finding>) {
    // An offer whose duties could not be read may need the very one that seems to lead nowhere.
    if on.concept.offered.values().any(|offer| on.concept.is_unread(&format!("{}.needs", offer.path))) {
        return;
    }
    for (decision, report) in on.reports() {
        for end in &report.dead_ends {
            let duty = on.concept.client_must.get(end.found.duty.as_str());
            // Of a duty that could not be read nobody can say in which cases it is asked.
            let duty = duty.filter(|duty| on.concept.is_whole(duty.span));
            let found = duty.map(|duty| finding(on, decision, duty, end));
            findings.extend(found.map(|found| with_changes(found, on, decision, &end.found.mends)));
        }
    }
}

fn finding(on: &Subject<'_>, decision: &Named<Decision>, duty: &Named<Duty>, end: &During<DeadEnd>) -> Finding {
    let (end, era) = (&end.found, end.era.as_ref());
    let first = &end.boxes[0];
    let everywhere = first.region.is_empty();
    let id = match (everywhere, visits(on, duty)) {
        (true, _) => "dead-end-duty-always",
        (false, true) => "dead-end-duty-visit",
        (false, false) => "dead-end-duty",
    };
    let message = Message::new(id)
        .with("duty", duty.id.as_str())
        .with("decision", decision.id.as_str())
        .with("region", region(&first.region))
        .with("count", end.boxes.len());
    let message = during(message, era);
    let help = Message::new("dead-end-duty.help").with("duty", duty.id.as_str()).with("witness", case(&first.witness));
    let mut found = Finding::new(CHECK.name, end.demanded).message(message).help(help);
    if duty.earns.is_some() {
        found = found.severity(Severity::Warning);
    }
    found = found.label(duty.key, Message::new("dead-end-duty.duty"));
    let found = with_boxes(found, &end.boxes)
        .at_path(format!("{}.needs", decision.path))
        .in_decision(decision.id.as_str())
        .about(duty.id.as_str());
    during_name(found, era)
}

/// Whether the client has to go somewhere for the duty.
fn visits(on: &Subject<'_>, duty: &Duty) -> bool {
    let kinds = duty.contact.iter().filter_map(|id| on.workspace.channels.get(&id.value)?.kind.as_ref());
    kinds.into_iter().any(|kind| matches!(kind.value, ChannelKind::Counter | ChannelKind::Visit))
}
