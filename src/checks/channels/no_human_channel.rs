use crate::checks::prelude::*;
use crate::model::Id;
use crate::source::{Located, Span};

check! {
    /// A path ends in machines: none of its channels has a person who answers.
    ///
    /// ## Why it matters
    ///
    /// A form cannot see that a case does not fit it. Without a person with the means to act behind a service, the clients who need it
    /// most are the ones who fall out.
    ///
    /// ## Examples
    ///
    /// ```yaml fails
    /// channels:
    ///   form: {kind: web, at: https://example.org/form, person: no}
    /// contact: form
    /// offered:
    ///   refund: {title: A refund}
    /// ```
    ///
    /// ```yaml passes
    /// channels:
    ///   form: {kind: web, at: https://example.org/form, person: no}
    ///   front-desk: {kind: phone, at: 02 555 12 34, person: yes}
    /// contact: [form, front-desk]
    /// offered:
    ///   refund: {title: A refund}
    /// ```
    ///
    /// ## How to mend
    ///
    /// Add a channel with `person: yes` to `contact`, of the concept or of the offer that names its own; say `person: yes` at a channel
    /// where a human answers.
    "no-human-channel", Channels, Warning, since "0.1.0", Concept(run)
}

fn run(on: &Subject<'_>, findings: &mut Vec<Finding>) {
    let concept = on.concept;
    if let Some(span) = without_person(on, &concept.contact) {
        findings.push(Finding::new(CHECK.name, span).help(Message::new("no-human-channel.help")).at_path("contact"));
    }
    for (id, offer) in &concept.offered {
        if let Some(span) = without_person(on, &offer.contact) {
            let message = Message::new("no-human-channel-offer").with("id", id.as_str());
            let finding = Finding::new(CHECK.name, span).message(message).help(Message::new("no-human-channel.help"));
            findings.push(finding.at_path(format!("{}.contact", offer.path)).about(id.as_str()));
        }
    }
    if concept.contact.is_empty() && concept.offered.values().any(|offer| offer.contact.is_empty()) {
        let finding = Finding::new(CHECK.name, concept.start).message(Message::new("no-human-channel-none"));
        findings.push(finding.help(Message::new("no-human-channel.help")).at_path("contact"));
    }
}

/// The first of the channels, where none of them has a person.
fn without_person(on: &Subject<'_>, channels: &[Located<Id>]) -> Option<Span> {
    let person = |id: &Located<Id>| {
        let channel = on.workspace.channels.get(&id.value);
        channel.is_some_and(|channel| channel.person == Some(true))
    };
    let first = channels.first()?.span;
    (!channels.iter().any(person)).then_some(first)
}
