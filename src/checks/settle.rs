//! From the findings of the checks to those that are reported: severities, drafts, and what the workspace set.

use super::{Brief, find};
use crate::diagnostic::{Finding, Severity};
use crate::model::Workspace;
use crate::model::concept::Status;
use crate::model::workspace::CheckLevel;

/// Gives every finding about a concept its severity and its concept, and drops those of checks that the workspace
/// switched off. `concept` is what could be understood of the concept.
///
/// A finding's own severity beats the check's; the workspace's setting beats both; a gentle error is a warning while
/// the concept is a draft. What cannot be read is always an error.
pub fn settle(findings: &mut Vec<Finding>, workspace: &Workspace, concept: Option<&Brief>) {
    let draft = concept.is_none_or(|concept| concept.status == Status::Draft);
    keep(
        findings,
        workspace,
        draft,
        concept.map(|concept| concept.id.as_str()),
    );
}

/// The same for findings about the workspace: it is a draft while all its concepts are.
pub fn settle_overview(findings: &mut Vec<Finding>, workspace: &Workspace, concepts: &[Brief]) {
    let draft = concepts
        .iter()
        .all(|concept| concept.status == Status::Draft);
    keep(findings, workspace, draft, None);
}

fn keep(findings: &mut Vec<Finding>, workspace: &Workspace, draft: bool, concept: Option<&str>) {
    findings.retain_mut(|finding| {
        let Some(level) = level(finding, workspace, draft) else {
            return false;
        };
        finding.severity = Some(level);
        if finding.concept.is_none() {
            finding.concept = concept.map(str::to_owned);
        }
        true
    });
}

fn level(finding: &Finding, workspace: &Workspace, draft: bool) -> Option<Severity> {
    let check = find(finding.check);
    let own = finding
        .severity
        .or(check.map(|check| check.severity))
        .unwrap_or(Severity::Error);
    if check.is_some_and(|check| check.area == super::Area::Reading) {
        return Some(own);
    }
    let setting = workspace.checks.get(finding.check);
    match setting.and_then(|setting| setting.severity) {
        Some(CheckLevel::Off) => return None,
        Some(CheckLevel::At(level)) => return Some(level),
        None => {}
    }
    let gentle = check.is_some_and(|check| check.gentle);
    Some(if draft && gentle && own == Severity::Error {
        Severity::Warning
    } else {
        own
    })
}
