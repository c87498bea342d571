//! Which findings harm most: what a report shows first.

use std::cmp::Reverse;

use super::{Area, CATALOGUE, find};
use crate::diagnostic::{Finding, Severity};

/// How much a finding harms; the least comes first.
///
/// Errors come before warnings. Of one level comes first what keeps a file from being read, since it hides the rest; then
/// a case that gets no answer or two; then a question of the client that stays open; then clients who cannot reach
/// anyone; then staff who cannot act; then words; then what concepts share. Within these the catalogue's order holds.
pub type Harm = (Reverse<Severity>, usize, usize);

/// The areas, the most harmful first.
const AREAS: [Area; 7] = [
    Area::Reading,
    Area::Decisions,
    Area::Completeness,
    Area::Channels,
    Area::Staff,
    Area::Language,
    Area::Workspace,
];

/// How much a finding harms.
#[must_use]
pub fn harm(finding: &Finding) -> Harm {
    let area = find(finding.check).map(|check| check.area);
    let area = AREAS.iter().position(|known| Some(*known) == area);
    let check = CATALOGUE
        .iter()
        .position(|check| check.name == finding.check);
    (
        Reverse(finding.level()),
        area.unwrap_or(AREAS.len()),
        check.unwrap_or(CATALOGUE.len()),
    )
}

/// Findings with the most harmful first; those that harm alike stay in their order.
#[must_use]
pub fn by_harm(findings: &[Finding]) -> Vec<&Finding> {
    let mut order: Vec<&Finding> = findings.iter().collect();
    order.sort_by_cached_key(|finding| harm(finding));
    order
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::source::{SourceId, Span};

    #[test]
    fn errors_come_first_then_what_hides_the_rest_then_gaps() {
        let finding = |check: &'static str, level: Severity| {
            Finding::new(check, Span::new(SourceId(0), 0, 0)).severity(level)
        };
        let findings = [
            finding("no-stop", Severity::Warning),
            finding("slug-duplicate", Severity::Error),
            finding("leftover", Severity::Error),
            finding("scope-unstated", Severity::Error),
            finding("decision-contradiction", Severity::Error),
            finding("decision-gap", Severity::Error),
            finding("key-unknown", Severity::Error),
            finding("decision-overlap", Severity::Warning),
        ];
        let order: Vec<&str> = by_harm(&findings)
            .iter()
            .map(|finding| finding.check)
            .collect();
        let expected = [
            "key-unknown",
            "decision-gap",
            "decision-contradiction",
            "scope-unstated",
            "leftover",
            "slug-duplicate",
            "decision-overlap",
            "no-stop",
        ];
        assert_eq!(order, expected);
    }

    #[test]
    fn every_area_has_its_place() {
        for check in CATALOGUE {
            assert!(AREAS.contains(&check.area), "{}", check.name);
        }
    }
}
