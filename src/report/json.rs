//! Findings as one JSON object, whose fields are a contract (version 1).

use serde::Serialize;

use super::{Counts, DecisionEffort, Report, documentation};
use crate::diagnostic::{Finding, Fix, Values, fingerprint};
use crate::source::{Position, Span};

/// The version of the format; it grows when a field changes its meaning.
const VERSION: u32 = 1;

#[derive(Serialize)]
struct Document<'a> {
    version: u32,
    on: String,
    summary: Summary,
    findings: Vec<Entry<'a>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    effort: Option<&'a [DecisionEffort]>,
}

#[derive(Serialize)]
struct Summary {
    #[serde(flatten)]
    counts: Counts,
    /// How many findings comments allow.
    allowed: usize,
    /// How many the baseline holds.
    accepted: usize,
    /// How many the baseline holds that are found no more.
    gone: usize,
    concepts: usize,
}

#[derive(Serialize)]
struct Entry<'a> {
    check: &'a str,
    severity: &'a str,
    message: String,
    help: Option<String>,
    docs: String,
    concept: Option<&'a str>,
    decision: Option<&'a str>,
    language: Option<&'a str>,
    path: &'a str,
    file: String,
    span: Range,
    labels: Vec<LabelEntry>,
    decision_rules: &'a [String],
    regions: &'a [Values],
    witnesses: &'a [Values],
    fixes: Vec<FixEntry<'a>>,
    fingerprint: String,
}

#[derive(Serialize)]
struct LabelEntry {
    message: String,
    file: String,
    span: Range,
}

#[derive(Serialize)]
struct FixEntry<'a> {
    title: String,
    safe: bool,
    edits: Vec<EditEntry<'a>>,
}

#[derive(Serialize)]
struct EditEntry<'a> {
    file: String,
    span: Range,
    text: &'a str,
}

#[derive(Serialize)]
struct Range {
    start: Place,
    end: Place,
}

#[derive(Serialize)]
struct Place {
    line: usize,
    column: usize,
    offset: usize,
}

impl From<Position> for Place {
    fn from(at: Position) -> Self {
        Self {
            line: at.line,
            column: at.column,
            offset: at.offset,
        }
    }
}

/// The report as JSON, indented, with a line break at the end.
#[must_use]
pub fn json(report: &Report<'_>) -> String {
    let document = Document {
        version: VERSION,
        on: report.on.to_string(),
        summary: Summary {
            counts: report.counts(),
            allowed: report.allowed.len(),
            accepted: report
                .compared
                .map_or(0, |compared| compared.accepted.len()),
            gone: report.compared.map_or(0, |compared| compared.gone),
            concepts: report.concepts.len(),
        },
        findings: report
            .findings
            .iter()
            .map(|finding| entry(report, finding))
            .collect(),
        effort: report.efforts,
    };
    let mut text = serde_json::to_string_pretty(&document).unwrap_or_default();
    text.push('\n');
    text
}

fn entry<'a>(report: &Report<'_>, finding: &'a Finding) -> Entry<'a> {
    Entry {
        check: finding.check,
        severity: finding.level().word(),
        message: report.say(&finding.message),
        help: finding.help.as_ref().map(|message| report.say(message)),
        docs: documentation(finding.check),
        concept: finding.concept.as_deref(),
        decision: finding.decision.as_deref(),
        language: finding.language.as_deref(),
        path: &finding.path,
        file: report.file(finding.span),
        span: range(report, finding.span),
        labels: finding
            .labels
            .iter()
            .map(|label| LabelEntry {
                message: report.say(&label.message),
                file: report.file(label.span),
                span: range(report, label.span),
            })
            .collect(),
        decision_rules: &finding.decision_rules,
        regions: &finding.regions,
        witnesses: &finding.witnesses,
        fixes: finding
            .fixes
            .iter()
            .map(|fix| fix_entry(report, fix))
            .collect(),
        fingerprint: fingerprint(finding),
    }
}

fn fix_entry<'a>(report: &Report<'_>, fix: &'a Fix) -> FixEntry<'a> {
    let edits = fix.edits.iter().map(|edit| EditEntry {
        file: report.file(edit.span),
        span: range(report, edit.span),
        text: &edit.text,
    });
    FixEntry {
        title: report.say(&fix.title),
        safe: fix.safe,
        edits: edits.collect(),
    }
}

fn range(report: &Report<'_>, span: Span) -> Range {
    let [start, end] = report.range(span).map(Place::from);
    Range { start, end }
}
