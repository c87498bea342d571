//! Places: files by address, lines and columns and bytes in them, key paths.

use std::fmt::Write as _;

use serde::Serialize;

use super::Text;
use crate::diagnostic::Finding;
use crate::report::Report;
use crate::source::{SourceId, Span};

/// The name of the folder that addresses of files start from.
const ROOT: &str = "%SRCROOT%";

/// The folders that addresses of files start from. Where ours is, nobody but the reader knows.
#[derive(Serialize)]
pub(super) struct BaseIds {
    #[serde(rename = "%SRCROOT%")]
    root: Described,
}

#[derive(Serialize)]
struct Described {
    description: Text,
}

impl Default for BaseIds {
    fn default() -> Self {
        Self {
            root: Described {
                description: Text::new("The folder in which helder ran."),
            },
        }
    }
}

/// A place with what is said about it.
#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
pub(super) struct Location {
    #[serde(skip_serializing_if = "Option::is_none")]
    pub id: Option<usize>,
    pub physical_location: PhysicalLocation,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub logical_locations: Vec<LogicalLocation>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub message: Option<Text>,
}

/// A place in a file.
#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
pub(super) struct PhysicalLocation {
    artifact_location: ArtifactLocation,
    region: Region,
}

/// A key path.
#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
pub(super) struct LogicalLocation {
    fully_qualified_name: String,
    kind: &'static str,
}

/// A file.
#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
pub(super) struct ArtifactLocation {
    uri: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    uri_base_id: Option<&'static str>,
}

/// A stretch of a file: lines and columns from 1, bytes from 0.
#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
pub(super) struct Region {
    start_line: usize,
    start_column: usize,
    end_line: usize,
    end_column: usize,
    byte_offset: usize,
    byte_length: usize,
}

impl Location {
    /// Where a finding is: in its file, and in the concept.
    pub(super) fn of(report: &Report<'_>, finding: &Finding) -> Self {
        let path = (!finding.path.is_empty()).then(|| LogicalLocation {
            fully_qualified_name: match &finding.concept {
                Some(concept) => format!("{concept}/{}", finding.path),
                None => finding.path.clone(),
            },
            kind: "member",
        });
        Self {
            id: None,
            physical_location: PhysicalLocation::of(report, finding.span),
            logical_locations: path.into_iter().collect(),
            message: None,
        }
    }
}

impl PhysicalLocation {
    pub(super) fn of(report: &Report<'_>, span: Span) -> Self {
        Self {
            artifact_location: ArtifactLocation::of(report, span.source),
            region: Region::of(report, span),
        }
    }
}

impl ArtifactLocation {
    pub(super) fn of(report: &Report<'_>, source: SourceId) -> Self {
        let name = report.sources.get(source).map(|file| file.name());
        let name = name.unwrap_or_default();
        match name.strip_prefix('/') {
            Some(_) => Self {
                uri: format!("file://{}", encoded(&name)),
                uri_base_id: None,
            },
            None => Self {
                uri: encoded(&name),
                uri_base_id: Some(ROOT),
            },
        }
    }
}

impl Region {
    pub(super) fn of(report: &Report<'_>, span: Span) -> Self {
        let [start, end] = report.range(span);
        Self {
            start_line: start.line,
            start_column: start.column,
            end_line: end.line,
            end_column: end.column,
            byte_offset: start.offset,
            byte_length: end.offset - start.offset,
        }
    }
}

/// A path as an address: what could mean something else in one is written as its bytes.
fn encoded(path: &str) -> String {
    let mut uri = String::with_capacity(path.len());
    for byte in path.bytes() {
        if byte.is_ascii_alphanumeric() || b"-._~/".contains(&byte) {
            uri.push(char::from(byte));
        } else {
            let _ = write!(uri, "%{byte:02X}");
        }
    }
    uri
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn paths_become_addresses() {
        assert_eq!(encoded("../concepts/a-b_1.yaml"), "../concepts/a-b_1.yaml");
        assert_eq!(
            encoded("déchets: 100 %.yaml"),
            "d%C3%A9chets%3A%20100%20%25.yaml"
        );
    }
}
