//! Retired concepts that are replaced in a circle (`replaced_by: ID`): their pages send a client back to where they came from.

use super::{Brief, Overview};
use crate::diagnostic::{Finding, Message};

/// The circles, each told once.
pub(super) fn mistakes(on: &Overview<'_>, findings: &mut Vec<Finding>) {
    for (index, first) in on.concepts.iter().enumerate() {
        let earlier = &on.concepts[..index];
        let is_new = |circle: &[&Brief]| !circle.iter().any(|brief| earlier.contains(brief));
        if let Some(circle) = circle(on.concepts, first).filter(|circle| is_new(circle)) {
            findings.extend(finding(&circle));
        }
    }
}

/// The concepts that replace each other, from the first one back to it.
fn circle<'a>(all: &'a [Brief], first: &'a Brief) -> Option<Vec<&'a Brief>> {
    let mut circle = vec![first];
    while circle.len() <= all.len() {
        let next = circle.last()?.replaced_by.as_ref()?;
        if next.value == first.id {
            return Some(circle);
        }
        circle.push(all.iter().find(|brief| brief.id == next.value)?);
    }
    None
}

fn finding(circle: &[&Brief]) -> Option<Finding> {
    let (first, rest) = circle.split_first()?;
    let around = circle.iter().chain([first]);
    let around: Vec<String> = around.map(|brief| format!("`{}`", brief.id)).collect();
    let message = Message::new("reference-loop-replaced").with("circle", around.join(" → "));
    let finding = Finding::new("reference-loop", first.replaced_by.as_ref()?.span)
        .message(message)
        .help(Message::new("reference-loop-replaced.help"))
        .at_path("replaced_by")
        .about(first.id.as_str());
    let step = |finding: Finding, brief: &&Brief| match &brief.replaced_by {
        Some(next) => {
            let message = Message::new("reference-loop.step").with("from", brief.id.as_str());
            finding.label(next.span, message.with("to", next.value.as_str()))
        }
        None => finding,
    };
    Some(rest.iter().fold(finding, step))
}
