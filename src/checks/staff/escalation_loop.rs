use std::collections::BTreeSet;

use crate::checks::prelude::*;
use crate::model::Id;
use crate::model::staff::{Escalation, TextOrWhen};
use crate::model::text::Reference;
use crate::source::Located;

check! {
    /// Staff hand over in a circle: whoever takes over hands back.
    ///
    /// ## Why it matters
    ///
    /// A client who is passed from one to the other and back tells the story three times, and nobody decides. In the end it is the
    /// one who shouts longest who is helped.
    ///
    /// ## Examples
    ///
    /// ```yaml fails
    /// roles:
    ///   team-lead: {title: Team lead, hours: always}
    ///   complaints-officer: {title: Complaints officer, hours: always}
    /// staff:
    ///   escalate:
    ///     team-lead:
    ///       when: The team lead may not decide it.
    ///       to: complaints-officer
    ///       within: 1 hour
    ///     complaints-officer:
    ///       when: It is no complaint.
    ///       to: team-lead
    ///       within: 1 hour
    /// ```
    ///
    /// ```yaml fails
    /// roles:
    ///   director: {title: the director, hours: always}
    /// staff:
    ///   escalate:
    ///     nobody-answers:
    ///       when: Nobody answers at {director}.
    ///       to: director
    ///       within: 1 hour
    /// ```
    ///
    /// ```yaml passes
    /// roles:
    ///   team-lead: {title: Team lead, hours: always}
    ///   director: {title: Director, hours: always}
    /// staff:
    ///   escalate:
    ///     above-mandate:
    ///       when: The client asks more than you may decide.
    ///       to: team-lead
    ///       within: 1 hour
    ///     team-lead:
    ///       when: The team lead may not decide it.
    ///       to: director
    ///       within: 1 working day
    /// ```
    ///
    /// ## How to mend
    ///
    /// Let one role of the circle decide, or hand over to a role outside it. An escalation goes out from the role whose id it bears
    /// (`team-lead` above) and from the roles that its `when` inserts; every other one goes out from the employee who has the client.
    "escalation-loop", Staff, Error, since "0.1.0", Concept(run)
}

/// A hand-over from one role to another.
struct HandOver<'a> {
    from: &'a Id,
    to: &'a Located<Id>,
    path: &'a str,
}

fn run(on: &Subject<'_>, findings: &mut Vec<Finding>) {
    let hand_overs = hand_overs(on);
    let mut known = BTreeSet::new();
    for first in &hand_overs {
        let Some(circle) = way_back(&hand_overs, first) else { continue };
        let members: BTreeSet<&Id> = circle.iter().map(|step| step.from).collect();
        if known.insert(members) {
            findings.push(finding(first, &circle));
        }
    }
}

fn hand_overs<'a>(on: &Subject<'a>) -> Vec<HandOver<'a>> {
    let mut found = Vec::new();
    for (id, escalation) in &on.concept.staff.escalate {
        let Some(to) = &escalation.to else { continue };
        let own = on.workspace.roles.get_key_value(id).map(|(role, _)| role);
        let from: BTreeSet<&Id> = own.into_iter().chain(inserted(escalation)).collect();
        found.extend(from.into_iter().map(|from| HandOver { from, to, path: &escalation.path }));
    }
    found
}

/// The roles that the case of an escalation inserts: those who could not settle it.
fn inserted(escalation: &Escalation) -> impl Iterator<Item = &Id> {
    let text = match &escalation.when {
        Some(TextOrWhen::Text(text)) => Some(text),
        Some(TextOrWhen::When(_)) | None => None,
    };
    text.into_iter().flat_map(|text| text.references()).filter_map(|(_, reference, _)| match reference {
        Reference::Role(role) => Some(role),
        _ => None,
    })
}

/// The shortest circle that begins with a hand-over.
fn way_back<'h, 'a>(all: &'h [HandOver<'a>], first: &'h HandOver<'a>) -> Option<Vec<&'h HandOver<'a>>> {
    let mut ways = vec![vec![first]];
    let mut reached = BTreeSet::from([&first.to.value]);
    while !ways.is_empty() {
        if let Some(circle) = ways.iter().find(|way| way.last().is_some_and(|last| last.to.value == *first.from)) {
            return Some(circle.clone());
        }
        let mut longer = Vec::new();
        for way in &ways {
            let at = way.last().map(|last| &last.to.value);
            for next in all.iter().filter(|next| Some(next.from) == at) {
                if next.to.value == *first.from || reached.insert(&next.to.value) {
                    longer.push(way.iter().copied().chain([next]).collect());
                }
            }
        }
        ways = longer;
    }
    None
}

fn finding(first: &HandOver<'_>, circle: &[&HandOver<'_>]) -> Finding {
    let roles = circle.iter().map(|step| step.from).chain([first.from]);
    let roles: Vec<String> = roles.map(|role| format!("`{role}`")).collect();
    let message = Message::new(CHECK.name).with("circle", roles.join(" → "));
    let finding = Finding::new(CHECK.name, first.to.span).message(message).help(Message::new("escalation-loop.help"));
    let finding = finding.at_path(format!("{}.to", first.path));
    let labelled = circle[1..].iter().fold(finding, |finding, step| {
        finding.label(step.to.span, Message::new("escalation-loop.next"))
    });
    circle.iter().fold(labelled, |finding, step| finding.about(step.from.as_str()))
}
