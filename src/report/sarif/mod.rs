//! Findings in SARIF 2.1.0, which code hosts and editors read.

mod place;
mod result;
mod rule;

use serde::Serialize;

use super::Report;
use place::BaseIds;
use result::Result;
use rule::Rule;

/// The schema that the format is written by.
const SCHEMA: &str =
    "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json";

#[derive(Serialize)]
struct Log<'a> {
    #[serde(rename = "$schema")]
    schema: &'static str,
    version: &'static str,
    runs: [Run<'a>; 1],
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct Run<'a> {
    tool: Tool<'a>,
    language: &'a str,
    invocations: [Invocation; 1],
    original_uri_base_ids: BaseIds,
    column_kind: &'static str,
    results: Vec<Result<'a>>,
    properties: Properties,
}

#[derive(Serialize)]
struct Tool<'a> {
    driver: Driver<'a>,
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct Driver<'a> {
    name: &'static str,
    version: &'static str,
    semantic_version: &'static str,
    #[serde(skip_serializing_if = "Option::is_none")]
    information_uri: Option<&'static str>,
    language: &'static str,
    rules: Vec<Rule<'a>>,
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct Invocation {
    execution_successful: bool,
}

#[derive(Serialize)]
struct Properties {
    /// The day of the run.
    on: String,
    concepts: usize,
}

/// Words for people.
#[derive(Serialize)]
struct Text {
    text: String,
}

impl Text {
    fn new(text: impl Into<String>) -> Self {
        Self { text: text.into() }
    }
}

/// The report as a SARIF log, indented, with a line break at the end.
#[must_use]
pub fn sarif(report: &Report<'_>) -> String {
    let version = env!("CARGO_PKG_VERSION");
    let driver = Driver {
        name: "helder",
        version,
        semantic_version: version,
        information_uri: super::repository(),
        // The pages of the checks are written in English, whatever the language of the messages.
        language: "en",
        rules: rule::all(),
    };
    let run = Run {
        tool: Tool { driver },
        language: report.words.language(),
        invocations: [Invocation {
            execution_successful: report.complete,
        }],
        original_uri_base_ids: BaseIds::default(),
        column_kind: "unicodeCodePoints",
        results: result::all(report),
        properties: Properties {
            on: report.on.to_string(),
            concepts: report.concepts.len(),
        },
    };
    let log = Log {
        schema: SCHEMA,
        version: "2.1.0",
        runs: [run],
    };
    let mut text = serde_json::to_string_pretty(&log).unwrap_or_default();
    text.push('\n');
    text
}
