//! One line per finding, for editors and `grep`.

use super::Report;

/// `file:line:column: severity: message [check]`, one line each.
#[must_use]
pub fn short(report: &Report<'_>) -> String {
    let line = |finding: &crate::diagnostic::Finding| {
        let message = report.say(&finding.message).replace('\n', " ");
        format!(
            "{}: {}: {message} [{}]\n",
            report.place(finding.span),
            finding.level(),
            finding.check
        )
    };
    report.findings.iter().map(line).collect()
}
