//! From the findings of the checks to those that are reported: severities, drafts, and what the workspace set.

use super::find;
use crate::diagnostic::{Finding, Severity};
use crate::model::concept::Status;
use crate::model::workspace::CheckLevel;
use crate::model::{Concept, Workspace};

/// Gives every finding its severity and its concept, and drops those of checks that the workspace switched off.
///
/// A finding's own severity beats the check's; the workspace's setting beats both; a gentle error is a warning while
/// the concept is a draft. What cannot be read is always an error.
pub fn settle(
    findings: &mut Vec<Finding>,
    workspace: Option<&Workspace>,
    concept: Option<&Concept>,
) {
    findings.retain_mut(|finding| {
        let Some(level) = level(finding, workspace, concept) else {
            return false;
        };
        finding.severity = Some(level);
        if finding.concept.is_none() {
            finding.concept = concept.map(|concept| concept.id.to_string());
        }
        true
    });
}

fn level(
    finding: &Finding,
    workspace: Option<&Workspace>,
    concept: Option<&Concept>,
) -> Option<Severity> {
    let check = find(finding.check);
    let own = finding
        .severity
        .or(check.map(|check| check.severity))
        .unwrap_or(Severity::Error);
    if check.is_some_and(|check| check.area == super::Area::Reading) {
        return Some(own);
    }
    match workspace
        .and_then(|workspace| workspace.checks.get(finding.check))
        .and_then(|setting| setting.severity)
    {
        Some(CheckLevel::Off) => return None,
        Some(CheckLevel::At(level)) => return Some(level),
        None => {}
    }
    let draft = concept.is_none_or(|concept| concept.status == Status::Draft);
    let gentle = check.is_some_and(|check| check.gentle);
    Some(if draft && gentle && own == Severity::Error {
        Severity::Warning
    } else {
        own
    })
}
