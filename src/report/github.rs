//! Annotations of GitHub's workflow runs: errors first, then warnings, then the rest.

use super::Report;
use crate::diagnostic::{Finding, Message, Severity};

/// How many annotations of one kind GitHub shows for a step.
const SHOWN: usize = 10;

/// One workflow command per finding. Where GitHub shows not all of them, a notice says how many more there are: it finds
/// them in the log.
#[must_use]
pub fn github(report: &Report<'_>) -> String {
    let mut text = String::new();
    for level in [Severity::Error, Severity::Warning] {
        of_level(report, level).for_each(|finding| text.push_str(&command(report, finding)));
    }
    text.extend(more(report));
    of_level(report, Severity::Info).for_each(|finding| text.push_str(&command(report, finding)));
    text
}

fn of_level<'r>(report: &'r Report<'_>, level: Severity) -> impl Iterator<Item = &'r Finding> {
    report
        .findings
        .iter()
        .filter(move |finding| finding.level() == level)
}

const fn word(level: Severity) -> &'static str {
    match level {
        Severity::Error => "error",
        Severity::Warning => "warning",
        Severity::Info => "notice",
    }
}

fn more(report: &Report<'_>) -> Option<String> {
    let counts = report.counts();
    let errors = counts.errors.saturating_sub(SHOWN);
    let warnings = counts.warnings.saturating_sub(SHOWN);
    if errors + warnings == 0 {
        return None;
    }
    let message = Message::new("report-github-more")
        .with("shown", SHOWN)
        .with("errors", errors)
        .with("warnings", warnings);
    Some(format!(
        "::notice title=helder::{}\n",
        data(&report.say(&message))
    ))
}

/// A finding as a command. Logs show no properties, so that the message says the place again.
fn command(report: &Report<'_>, finding: &Finding) -> String {
    let span = finding.span;
    let place = report.sources.get(span.source).map(|file| {
        let (start, end) = (
            file.position(span.start as usize),
            file.position(span.end as usize),
        );
        let lines = format!(
            "file={},line={},endLine={}",
            property(&file.name()),
            start.line,
            end.line
        );
        // Over several lines GitHub refuses columns; a place without length gets none either.
        let columns = (start.line == end.line && start.column < end.column)
            .then(|| format!(",col={},endColumn={}", start.column, end.column));
        lines + &columns.unwrap_or_default() + ","
    });
    let mut message = format!("{}: {}", report.place(span), report.say(&finding.message));
    if let Some(help) = &finding.help {
        message.push('\n');
        message.push_str(&report.say(help));
    }
    format!(
        "::{} {}title={}::{}\n",
        word(finding.level()),
        place.unwrap_or_default(),
        property(finding.check),
        data(&message)
    )
}

/// A message as the runner reads it back.
fn data(text: &str) -> String {
    text.replace('%', "%25")
        .replace('\r', "%0D")
        .replace('\n', "%0A")
}

/// A property, which ends at a comma or a colon.
fn property(text: &str) -> String {
    data(text).replace(':', "%3A").replace(',', "%2C")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_means_something_to_the_runner_is_written_otherwise() {
        assert_eq!(data("50 %, a::b\r\nc"), "50 %25, a::b%0D%0Ac");
        assert_eq!(property("a:b, 5 %\n"), "a%3Ab%2C 5 %25%0A");
    }
}
