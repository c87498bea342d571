//! Order and identity of findings: the same for every run, machine and number of threads.

use std::cmp::Reverse;

use sha2::{Digest, Sha256};

use super::Finding;

/// Sorts by file, position and check, and drops what says the same of the same place: what stands once in the
/// workspace's defaults is read with every concept, and reported once, as gravely as for any of them.
pub fn tidy(findings: &mut Vec<Finding>) {
    findings.sort_by(|a, b| {
        let key = |finding: &Finding| (finding.span, finding.check);
        let said = |finding: &Finding| {
            let place = (finding.path.clone(), finding.language.clone());
            (place, finding.names.clone(), Reverse(finding.severity))
        };
        key(a).cmp(&key(b)).then_with(|| said(a).cmp(&said(b)))
    });
    findings.dedup_by(|later, first| {
        later.span == first.span
            && later.check == first.check
            && later.message == first.message
            && later.path == first.path
    });
}

/// What identifies a finding across edits: check, concept, key path, language and named ids, never positions.
/// Sixteen hexadecimal digits.
#[must_use]
pub fn fingerprint(finding: &Finding) -> String {
    let mut hash = Sha256::new();
    let optional = |part: &Option<String>| part.clone().unwrap_or_default();
    let mut parts = vec![
        finding.check.to_owned(),
        optional(&finding.concept),
        finding.path.clone(),
    ];
    parts.push(optional(&finding.language));
    parts.push(optional(&finding.decision));
    parts.extend(finding.names.iter().chain(&finding.decision_rules).cloned());
    for part in parts {
        hash.update(part.as_bytes());
        hash.update([0]);
    }
    hash.finalize()
        .iter()
        .take(8)
        .map(|byte| format!("{byte:02x}"))
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::source::{SourceId, Span};

    fn finding(start: usize, path: &str) -> Finding {
        Finding::new("decision-gap", Span::new(SourceId(0), start, start + 1)).at_path(path)
    }

    #[test]
    fn a_fingerprint_does_not_move_with_the_text() {
        assert_eq!(
            fingerprint(&finding(3, "decisions.a")),
            fingerprint(&finding(99, "decisions.a"))
        );
        assert_ne!(
            fingerprint(&finding(3, "decisions.a")),
            fingerprint(&finding(3, "decisions.b"))
        );
    }

    #[test]
    fn findings_come_in_the_order_of_the_file_and_once() {
        let mut findings = vec![finding(9, "b"), finding(3, "a"), finding(9, "b")];
        tidy(&mut findings);
        assert_eq!(
            findings.iter().map(|f| f.span.start).collect::<Vec<_>>(),
            [3, 9]
        );
    }
}
