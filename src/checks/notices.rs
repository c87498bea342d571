//! Weak points that `helder.yaml` declares active (`notices: [CONCEPT/ID]`): whether they exist, and whether there is
//! something to tell clients.

use super::{Active, Overview};
use crate::diagnostic::{Finding, Message, Severity, nearest};
use crate::model::from_spec::unknown_name;

/// What is wrong with the weak points that the workspace declares active.
pub(super) fn mistakes(on: &Overview<'_>, findings: &mut Vec<Finding>) {
    for notice in &on.workspace.notices {
        let (concept, point) = &notice.value;
        let written = format!("{concept}/{point}");
        let finding = match on.weak_point(concept, point) {
            Some(Active { is_told: true, .. }) => continue,
            Some(_) => {
                let with = |id: &'static str| Message::new(id).with("written", written.as_str());
                Finding::new("notice-missing", notice.span)
                    .message(with("notice-missing-declared"))
                    .help(with("notice-missing-declared.help"))
                    .severity(Severity::Error)
                    .about(&written)
            }
            None => unknown(on, notice.span, &written, concept.as_str()),
        };
        findings.push(finding.at_path("notices"));
    }
}

fn unknown(on: &Overview<'_>, span: crate::source::Span, written: &str, concept: &str) -> Finding {
    let points = on.concepts.iter().flat_map(|brief| {
        let of = |active: &Active| (brief.id.as_str(), format!("{}/{}", brief.id, active.id));
        brief.weak_points.iter().map(of)
    });
    let all: Vec<_> = points.collect();
    let names = || all.iter().map(|(_, name)| name.as_str());
    // A list of all of them would be long; those of the same concept are of use.
    let of_concept = || {
        all.iter()
            .filter(|(id, _)| *id == concept)
            .map(|(_, name)| name.as_str())
    };
    let known: Vec<_> = match nearest(written, names()) {
        Some(_) => names().collect(),
        None => of_concept().collect(),
    };
    let message = Message::new("reference-unknown-notice").with("name", written);
    unknown_name(span, message, written, &known)
}
