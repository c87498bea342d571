//! Findings that are known and may stay: a file of fingerprints with how often each occurs.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use super::Compared;
use crate::checks::{Area, find};
use crate::diagnostic::{Finding, fingerprint};

/// The version of the file.
const VERSION: u32 = 1;

/// What a baseline file holds. What keeps a file from being read is never in it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Baseline {
    version: u32,
    findings: Vec<Entry>,
}

/// Findings that are alike.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct Entry {
    concept: Option<String>,
    check: String,
    /// The key path, for people who read the file.
    path: String,
    fingerprint: String,
    count: usize,
}

/// Why a file is no baseline, and where.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct NoBaseline {
    /// What is wrong.
    pub what: Broken,
    /// The line, from 1.
    pub line: usize,
    /// The column, from 1.
    pub column: usize,
}

/// What is wrong with a file that should be a baseline.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Broken {
    /// It is no JSON.
    Syntax,
    /// A field is missing, unknown, or of another kind.
    Content,
    /// It ends too early.
    End,
    /// A version of the format that this version does not know.
    Version,
}

impl Baseline {
    /// The baseline that accepts these findings.
    #[must_use]
    pub fn of(findings: &[Finding]) -> Self {
        let mut entries: BTreeMap<String, Entry> = BTreeMap::new();
        for finding in findings.iter().filter(|finding| can_be_accepted(finding)) {
            let fingerprint = fingerprint(finding);
            let entry = entries.entry(fingerprint.clone()).or_insert_with(|| Entry {
                concept: finding.concept.clone(),
                check: finding.check.to_owned(),
                path: finding.path.clone(),
                fingerprint,
                count: 0,
            });
            entry.count += 1;
        }
        let mut findings: Vec<Entry> = entries.into_values().collect();
        findings.sort();
        Self {
            version: VERSION,
            findings,
        }
    }

    /// Reads a file.
    ///
    /// # Errors
    /// When it is no baseline.
    pub fn read(bytes: &[u8]) -> Result<Self, NoBaseline> {
        let baseline: Self = serde_json::from_slice(bytes).map_err(|error| NoBaseline {
            what: match error.classify() {
                serde_json::error::Category::Eof => Broken::End,
                serde_json::error::Category::Data => Broken::Content,
                _ => Broken::Syntax,
            },
            line: error.line(),
            column: error.column().max(1),
        })?;
        if baseline.version != VERSION {
            return Err(NoBaseline {
                what: Broken::Version,
                line: 1,
                column: 1,
            });
        }
        Ok(baseline)
    }

    /// The text of its file.
    #[must_use]
    pub fn to_json(&self) -> String {
        let mut text = serde_json::to_string_pretty(self).unwrap_or_default();
        text.push('\n');
        text
    }

    /// Takes what it holds out of the findings. `looked_at` says of a check and a concept whether anything of them was
    /// asked for: only then a finding that is missing is gone.
    #[must_use]
    pub fn compare(
        &self,
        findings: &mut Vec<Finding>,
        looked_at: impl Fn(&str, Option<&str>) -> bool,
    ) -> Compared {
        let mut left: BTreeMap<&str, usize> = BTreeMap::new();
        for entry in &self.findings {
            *left.entry(&entry.fingerprint).or_default() += entry.count;
        }
        let held = |finding: &mut Finding| {
            let count = left.get_mut(fingerprint(finding).as_str());
            let count = count.filter(|count| **count > 0 && can_be_accepted(finding));
            count.map(|count| *count -= 1).is_some()
        };
        let accepted = findings.extract_if(.., held).collect();
        let judged = |entry: &&Entry| looked_at(&entry.check, entry.concept.as_deref());
        let gone = self.findings.iter().filter(judged);
        let gone = gone.filter_map(|entry| left.insert(&entry.fingerprint, 0));
        Compared {
            gone: gone.sum(),
            accepted,
        }
    }
}

/// A file that cannot be read hides what else is wrong with it.
fn can_be_accepted(finding: &Finding) -> bool {
    find(finding.check).is_none_or(|check| check.area != Area::Reading)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::source::{SourceId, Span};

    fn finding(check: &'static str, path: &str) -> Finding {
        let mut finding = Finding::new(check, Span::new(SourceId(0), 0, 0)).at_path(path);
        finding.concept = Some("loan".to_owned());
        finding
    }

    fn read(text: &str) -> Result<Baseline, (Broken, usize, usize)> {
        Baseline::read(text.as_bytes())
            .map_err(|mistake| (mistake.what, mistake.line, mistake.column))
    }

    #[test]
    fn equal_findings_are_counted() {
        let two = vec![finding("no-stop", "a"), finding("no-stop", "a")];
        let baseline = Baseline::of(&two);
        let mut three = two.clone();
        three.push(finding("no-stop", "a"));
        let compared = baseline.compare(&mut three, |_, _| true);
        assert_eq!(
            (compared.accepted.len(), compared.gone, three.len()),
            (2, 0, 1)
        );
        let mut one = vec![finding("no-stop", "a")];
        let compared = baseline.compare(&mut one, |_, _| true);
        assert_eq!(
            (compared.accepted.len(), compared.gone, one.len()),
            (1, 1, 0)
        );
    }

    #[test]
    fn what_nobody_looked_at_is_not_gone() {
        let baseline = Baseline::of(&[finding("no-stop", "a"), finding("leftover", "b")]);
        let compared = baseline.compare(&mut Vec::new(), |check, _| check == "leftover");
        assert_eq!(compared.gone, 1);
        let compared = baseline.compare(&mut Vec::new(), |_, concept| concept == Some("other"));
        assert_eq!(compared.gone, 0);
    }

    #[test]
    fn what_cannot_be_read_is_never_accepted() {
        let mut findings = vec![finding("yaml-syntax", "")];
        let baseline = Baseline::of(&findings);
        assert_eq!(baseline.findings, []);
        let compared = baseline.compare(&mut findings, |_, _| true);
        assert_eq!((compared.accepted.len(), findings.len()), (0, 1));
    }

    #[test]
    fn a_baseline_comes_back_from_its_file_in_the_same_order() {
        let baseline = Baseline::of(&[finding("no-stop", "b"), finding("leftover", "a")]);
        let turned = Baseline::of(&[finding("leftover", "a"), finding("no-stop", "b")]);
        assert_eq!(baseline.to_json(), turned.to_json());
        assert_eq!(read(&baseline.to_json()), Ok(baseline));
    }

    #[test]
    fn a_broken_file_is_told_with_its_place() {
        assert_eq!(read("{\n  \"version\": x"), Err((Broken::Syntax, 2, 14)));
        assert_eq!(read("{\"version\": 1,"), Err((Broken::End, 1, 14)));
        assert_eq!(read(""), Err((Broken::End, 1, 1)));
        assert_eq!(
            read("{\"version\": 1,\n\"finding\": []}"),
            Err((Broken::Content, 2, 9))
        );
        assert_eq!(
            read("{\"version\": 2, \"findings\": []}"),
            Err((Broken::Version, 1, 1))
        );
    }
}
