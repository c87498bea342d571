//! The checks as SARIF's rules: all of them, also those that found nothing.

use serde::Serialize;

use super::Text;
use crate::checks::{CATALOGUE, Check};
use crate::diagnostic::Severity;

/// One check.
#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
pub(super) struct Rule<'a> {
    id: &'a str,
    short_description: Text,
    full_description: Text,
    help: Help,
    #[serde(skip_serializing_if = "Option::is_none")]
    help_uri: Option<String>,
    default_configuration: Configuration,
    properties: Properties<'a>,
}

/// The page of a check: as plain words, and in Markdown.
#[derive(Serialize)]
struct Help {
    text: String,
    markdown: String,
}

#[derive(Serialize)]
struct Configuration {
    level: &'static str,
}

#[derive(Serialize)]
struct Properties<'a> {
    tags: [&'a str; 1],
    since: &'a str,
}

/// Every check, in the order of the catalogue.
pub(super) fn all() -> Vec<Rule<'static>> {
    CATALOGUE.iter().map(|check| rule(check)).collect()
}

/// The number of a check among the rules.
pub(super) fn index(check: &str) -> Option<usize> {
    CATALOGUE.iter().position(|known| known.name == check)
}

/// SARIF's word for a severity.
pub(super) const fn level(severity: Severity) -> &'static str {
    match severity {
        Severity::Error => "error",
        Severity::Warning => "warning",
        Severity::Info => "note",
    }
}

fn rule(check: &'static Check) -> Rule<'static> {
    let markdown = check.page_markdown();
    Rule {
        id: check.name,
        short_description: Text::new(check.summary()),
        full_description: Text::new(check.description()),
        help: Help {
            text: markdown.clone(),
            markdown,
        },
        help_uri: crate::report::address(check.name),
        default_configuration: Configuration {
            level: level(check.severity),
        },
        properties: Properties {
            tags: [check.area.word()],
            since: check.since,
        },
    }
}
