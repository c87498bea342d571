//! Findings as test results: a suite per file, a case per finding; a concept without findings is a case that passes.

use std::collections::BTreeMap;
use std::fmt::Write as _;

use super::{Report, Standing};
use crate::diagnostic::{Finding, Message, fingerprint};

/// The report in the XML of JUnit. What fails the run is a failure; what does not is a case that passes and tells of it;
/// what was allowed or accepted is skipped.
#[must_use]
pub fn junit(report: &Report<'_>) -> String {
    let suites = suites(report);
    let all = || suites.iter().flat_map(|suite| &suite.cases);
    let mut text = String::from("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
    let counts = counts(all());
    let _ = writeln!(text, "<testsuites name=\"helder check\" {counts}>");
    suites
        .iter()
        .for_each(|suite| write_suite(suite, &mut text));
    text.push_str("</testsuites>\n");
    text
}

/// A file and what was found in it.
struct Suite {
    file: String,
    cases: Vec<Case>,
}

struct Case {
    name: String,
    class: String,
    line: Option<usize>,
    outcome: Outcome,
}

enum Outcome {
    Passed,
    /// Found, and not grave enough to fail the run.
    Told(String),
    Failed {
        check: &'static str,
        message: String,
        body: String,
    },
    Skipped(String),
}

/// The concepts in the order of their files, then the other files something was found in.
fn suites(report: &Report<'_>) -> Vec<Suite> {
    let mut found: BTreeMap<(usize, String), Vec<Case>> = BTreeMap::new();
    let mut numbers = BTreeMap::new();
    for (at, concept) in report.concepts.iter().enumerate() {
        numbers.insert(concept.file.clone(), at);
        found.insert((at, concept.file.clone()), Vec::new());
    }
    let last = report.concepts.len();
    for (finding, standing) in report.all() {
        let file = report.file(finding.span);
        let at = numbers.get(&file).copied().unwrap_or(last);
        let case = case(report, finding, standing);
        found.entry((at, file)).or_default().push(case);
    }
    let suite = |((at, file), mut cases): ((usize, String), Vec<Case>)| {
        if cases.is_empty() {
            cases.extend(report.concepts.get(at).map(|concept| passed(&concept.id)));
        }
        Suite { file, cases }
    };
    found.into_iter().map(suite).collect()
}

fn passed(concept: &str) -> Case {
    Case {
        name: concept.to_owned(),
        class: concept.to_owned(),
        line: None,
        outcome: Outcome::Passed,
    }
}

fn case(report: &Report<'_>, finding: &Finding, standing: Standing<'_>) -> Case {
    let message = report.say(&finding.message);
    let told = format!("{}: {message}", report.place(finding.span));
    let outcome = match standing {
        Standing::Allowed(reason) => Outcome::Skipped(reason.to_owned()),
        Standing::Accepted => Outcome::Skipped(report.say(&Message::new("report-accepted-one"))),
        Standing::Counts if finding.level() >= report.limit => {
            let help = finding
                .help
                .iter()
                .map(|help| format!("\n{}", report.say(help)));
            Outcome::Failed {
                check: finding.check,
                body: told + &help.collect::<String>(),
                message,
            }
        }
        Standing::Counts => Outcome::Told(told),
    };
    // The same check can find two things at one path; a case needs a name of its own that lasts.
    let name = match finding.path.as_str() {
        "" => format!("{} {}", finding.check, fingerprint(finding)),
        path => format!("{} {path} {}", finding.check, fingerprint(finding)),
    };
    Case {
        name,
        class: finding
            .concept
            .clone()
            .unwrap_or_else(|| report.file(finding.span)),
        line: Some(report.range(finding.span)[0].line),
        outcome,
    }
}

fn counts<'c>(cases: impl Iterator<Item = &'c Case>) -> String {
    let (mut tests, mut failures, mut skipped) = (0, 0, 0);
    for case in cases {
        tests += 1;
        match case.outcome {
            Outcome::Failed { .. } => failures += 1,
            Outcome::Skipped(_) => skipped += 1,
            Outcome::Passed | Outcome::Told(_) => {}
        }
    }
    format!("tests=\"{tests}\" failures=\"{failures}\" errors=\"0\" skipped=\"{skipped}\"")
}

fn write_suite(suite: &Suite, text: &mut String) {
    let counts = counts(suite.cases.iter());
    let _ = writeln!(text, "  <testsuite name=\"{}\" {counts}>", xml(&suite.file));
    for case in &suite.cases {
        let line = case
            .line
            .map(|line| format!(" line=\"{line}\""))
            .unwrap_or_default();
        let _ = write!(
            text,
            "    <testcase name=\"{}\" classname=\"{}\" file=\"{}\"{line}",
            xml(&case.name),
            xml(&case.class),
            xml(&suite.file)
        );
        match &case.outcome {
            Outcome::Passed => text.push_str("/>\n"),
            other => {
                text.push_str(">\n");
                let _ = writeln!(text, "      {}", element(other));
                text.push_str("    </testcase>\n");
            }
        }
    }
    text.push_str("  </testsuite>\n");
}

fn element(outcome: &Outcome) -> String {
    match outcome {
        Outcome::Passed => String::new(),
        Outcome::Told(told) => format!("<system-out>{}</system-out>", xml(told)),
        Outcome::Skipped(reason) => format!("<skipped message=\"{}\"/>", xml(reason)),
        Outcome::Failed {
            check,
            message,
            body,
        } => format!(
            "<failure type=\"{check}\" message=\"{}\">{}</failure>",
            xml(message),
            xml(body)
        ),
    }
}

/// Words as XML may hold them, between tags and quotes: most control characters it cannot hold at all.
fn xml(words: &str) -> String {
    let mut text = String::with_capacity(words.len());
    for character in words.chars() {
        match character {
            '&' => text.push_str("&amp;"),
            '<' => text.push_str("&lt;"),
            '>' => text.push_str("&gt;"),
            '"' => text.push_str("&quot;"),
            '\n' | '\t' | '\r' => {
                let _ = write!(text, "&#{};", u32::from(character));
            }
            '\0'..='\u{1f}' | '\u{fffe}' | '\u{ffff}' => text.push('\u{fffd}'),
            _ => text.push(character),
        }
    }
    text
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_stand_in_xml_without_meaning_anything() {
        assert_eq!(
            xml("a < b & \"c\"\n\u{7}é"),
            "a &lt; b &amp; &quot;c&quot;&#10;\u{fffd}é"
        );
    }
}
