//! Findings as SARIF's results.

use serde::Serialize;

use super::place::{ArtifactLocation, Location, PhysicalLocation, Region};
use super::{Text, rule};
use crate::diagnostic::{Edit, Finding, Fix, Message, fingerprint};
use crate::report::{Report, Standing};
use crate::source::SourceId;

/// One finding.
#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
pub(super) struct Result<'a> {
    rule_id: &'a str,
    #[serde(skip_serializing_if = "Option::is_none")]
    rule_index: Option<usize>,
    level: &'static str,
    message: Text,
    locations: [Location; 1],
    #[serde(skip_serializing_if = "Vec::is_empty")]
    related_locations: Vec<Location>,
    partial_fingerprints: Fingerprints,
    #[serde(skip_serializing_if = "Option::is_none")]
    baseline_state: Option<&'static str>,
    suppressions: Vec<Suppression>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    fixes: Vec<Replacing>,
    properties: Properties<'a>,
}

#[derive(Serialize)]
struct Fingerprints {
    #[serde(rename = "helder/v1")]
    helder: String,
}

#[derive(Serialize)]
struct Suppression {
    kind: &'static str,
    status: &'static str,
    #[serde(skip_serializing_if = "Option::is_none")]
    justification: Option<String>,
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct Replacing {
    description: Text,
    artifact_changes: Vec<Change>,
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct Change {
    artifact_location: ArtifactLocation,
    replacements: Vec<Replacement>,
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct Replacement {
    deleted_region: Region,
    inserted_content: Text,
}

/// What SARIF has no field for, under the names of the JSON report.
#[derive(Serialize)]
struct Properties<'a> {
    concept: Option<&'a str>,
    decision: Option<&'a str>,
    language: Option<&'a str>,
}

/// All findings, those that do not count among them, in the order of their places.
pub(super) fn all<'a>(report: &'a Report<'a>) -> Vec<Result<'a>> {
    let all = report.all().into_iter();
    all.map(|(finding, standing)| result(report, finding, standing))
        .collect()
}

fn result<'a>(report: &'a Report<'a>, finding: &'a Finding, standing: Standing<'a>) -> Result<'a> {
    let mut message = report.say(&finding.message);
    if let Some(help) = &finding.help {
        message.push('\n');
        message.push_str(&report.say(help));
    }
    let related = finding.labels.iter().zip(1..).map(|(label, id)| Location {
        id: Some(id),
        physical_location: PhysicalLocation::of(report, label.span),
        logical_locations: Vec::new(),
        message: Some(Text::new(report.say(&label.message))),
    });
    Result {
        rule_id: finding.check,
        rule_index: rule::index(finding.check),
        level: rule::level(finding.level()),
        message: Text::new(message),
        locations: [Location::of(report, finding)],
        related_locations: related.collect(),
        partial_fingerprints: Fingerprints {
            helder: fingerprint(finding),
        },
        baseline_state: report.compared.map(|_| match standing {
            Standing::Accepted => "unchanged",
            Standing::Counts | Standing::Allowed(_) => "new",
        }),
        suppressions: suppression(report, standing).into_iter().collect(),
        fixes: finding
            .fixes
            .iter()
            .map(|fix| replacing(report, fix))
            .collect(),
        properties: Properties {
            concept: finding.concept.as_deref(),
            decision: finding.decision.as_deref(),
            language: finding.language.as_deref(),
        },
    }
}

fn suppression(report: &Report<'_>, standing: Standing<'_>) -> Option<Suppression> {
    let (kind, justification) = match standing {
        Standing::Counts => return None,
        Standing::Allowed(reason) => ("inSource", reason.to_owned()),
        Standing::Accepted => ("external", report.say(&Message::new("report-accepted-one"))),
    };
    Some(Suppression {
        kind,
        status: "accepted",
        justification: (!justification.is_empty()).then_some(justification),
    })
}

/// A fix with its edits file by file.
fn replacing(report: &Report<'_>, fix: &Fix) -> Replacing {
    let mut files: Vec<SourceId> = fix.edits.iter().map(|edit| edit.span.source).collect();
    files.sort_unstable();
    files.dedup();
    let replacement = |edit: &Edit| Replacement {
        deleted_region: Region::of(report, edit.span),
        inserted_content: Text::new(&edit.text),
    };
    let change = |source: SourceId| {
        let edits = fix.edits.iter().filter(|edit| edit.span.source == source);
        Change {
            artifact_location: ArtifactLocation::of(report, source),
            replacements: edits.map(replacement).collect(),
        }
    };
    Replacing {
        description: Text::new(report.say(&fix.title)),
        artifact_changes: files.into_iter().map(change).collect(),
    }
}
