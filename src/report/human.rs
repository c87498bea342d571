//! Findings for people: the ten most harmful first, each drawn on its lines by miette, then how many more there are.

use std::fmt;

use miette::{
    Diagnostic, GraphicalReportHandler, GraphicalTheme, LabeledSpan, SourceCode, ThemeCharacters,
    ThemeStyles,
};
use owo_colors::OwoColorize as _;

use super::source_code::Code;
use super::{Report, documentation};
use crate::checks::by_harm;
use crate::diagnostic::{Finding, Label, Message, Severity};

/// How the report for people looks.
#[derive(Debug, Clone, Copy)]
pub struct HumanOptions {
    /// Whether to colour.
    pub colour: bool,
    /// Whether to show all findings and not only the ten most harmful.
    pub all: bool,
    /// Whether to say which questions each concept leaves open.
    pub questions: bool,
    /// Columns of the terminal.
    pub width: usize,
}

/// How many findings are shown when not all are asked for.
const SHOWN: usize = 10;

/// The report for people, a summary line at its end.
#[must_use]
pub fn human(report: &Report<'_>, options: HumanOptions) -> String {
    let order = by_harm(report.findings);
    let shown = if options.all {
        order.len()
    } else {
        order.len().min(SHOWN)
    };
    let handler = handler(options);
    let mut text = String::new();
    for finding in &order[..shown] {
        draw(report, finding, &handler, options, &mut text);
    }
    if shown < order.len() {
        let more = Message::new("report-more").with("count", order.len() - shown);
        text.push_str(&format!("{}\n\n", report.say(&more)));
    }
    if options.questions {
        text.push_str(&super::questions::open(report, options.all));
    }
    text.push_str(&super::effort::tables(
        report,
        report.efforts.unwrap_or_default(),
    ));
    text.push_str(&summary(report));
    text
}

fn styles(options: HumanOptions) -> ThemeStyles {
    if options.colour {
        ThemeStyles::ansi()
    } else {
        ThemeStyles::none()
    }
}

fn handler(options: HumanOptions) -> GraphicalReportHandler {
    let theme = GraphicalTheme {
        characters: ThemeCharacters::unicode(),
        styles: styles(options),
    };
    GraphicalReportHandler::new_themed(theme)
        .with_width(options.width)
        .with_links(false)
        .with_context_lines(1)
}

fn summary(report: &Report<'_>) -> String {
    let counts = report.counts();
    let id = if report.findings.is_empty() {
        "report-clean"
    } else {
        "report-summary"
    };
    let message = Message::new(id)
        .with("errors", counts.errors)
        .with("warnings", counts.warnings)
        .with("infos", counts.infos)
        .with("concepts", report.concepts.len())
        .with("allowed", report.allowed.len());
    let compared = report.compared.map(|compared| {
        let message = Message::new("report-compared")
            .with("accepted", compared.accepted.len())
            .with("gone", compared.gone);
        format!("{}\n", report.say(&message))
    });
    format!("{}\n{}", report.say(&message), compared.unwrap_or_default())
}

fn draw(
    report: &Report<'_>,
    finding: &Finding,
    handler: &GraphicalReportHandler,
    options: HumanOptions,
    text: &mut String,
) {
    let primary = report
        .sources
        .get(finding.span.source)
        .map(|file| Code(file));
    let elsewhere = finding
        .labels
        .iter()
        .filter(|label| label.span.source != finding.span.source);
    let drawn = Drawn {
        message: report.say(&finding.message),
        code: format!("{}[{}]", finding.level(), finding.check),
        level: finding.level(),
        labels: labels(report, finding),
        source: primary,
    };
    if handler.render_report(text, &drawn).is_err() {
        text.push_str(&format!(
            "{}: {}\n",
            report.place(finding.span),
            drawn.message
        ));
    }
    for label in elsewhere {
        text.push_str(&format!(
            "   ↳ {}: {}\n",
            report.place(label.span),
            report.say(&label.message)
        ));
    }
    text.push_str(&help(report, finding, options));
    text.push_str("\n\n");
}

/// Labels in the file of the finding. What is said of its own place stands on the one line under it.
fn labels(report: &Report<'_>, finding: &Finding) -> Vec<LabeledSpan> {
    let length = report
        .sources
        .get(finding.span.source)
        .map_or(0, |file| file.text().len());
    let place = |span: crate::source::Span, words: Option<String>, primary: bool| {
        let start = (span.start as usize).min(length.saturating_sub(1));
        let range = start
            ..(span.end as usize)
                .clamp(start, length)
                .max((start + 1).min(length));
        if primary {
            LabeledSpan::new_primary_with_span(words, range)
        } else {
            LabeledSpan::new_with_span(words, range)
        }
    };
    let here = |label: &&Label| label.span.source == finding.span.source;
    let own = finding
        .labels
        .iter()
        .position(|label| label.span == finding.span);
    let words = |label: &Label| Some(report.say(&label.message));
    let primary = own.and_then(|at| words(&finding.labels[at]));
    let others = (0..)
        .zip(&finding.labels)
        .filter(|(at, label)| here(label) && own != Some(*at));
    std::iter::once(place(finding.span, primary, true))
        .chain(others.map(|(_, label)| place(label.span, words(label), false)))
        .collect()
}

/// What to do about a finding, in lines of the width there is; miette would say "help" in English.
fn help(report: &Report<'_>, finding: &Finding, options: HumanOptions) -> String {
    let word = report.say(&Message::new("report-help"));
    let first = format!("  {} ", word.style(styles(options).help));
    let next = " ".repeat(word.chars().count() + 3);
    let wrapping = textwrap::Options::new(options.width.saturating_sub(2))
        .initial_indent(&first)
        .subsequent_indent(&next)
        .break_words(false);
    textwrap::fill(&actions(report, finding), wrapping)
}

fn actions(report: &Report<'_>, finding: &Finding) -> String {
    let mut lines: Vec<String> = finding
        .help
        .iter()
        .map(|message| report.say(message))
        .collect();
    for fix in &finding.fixes {
        let title = report.say(&fix.title);
        if !lines.contains(&title) {
            lines.push(title);
        }
    }
    lines.push(
        report.say(
            &Message::new("report-explain")
                .with("check", finding.check)
                .with("docs", documentation(finding.check)),
        ),
    );
    lines.join("\n")
}

/// A finding as miette draws it.
struct Drawn<'a> {
    message: String,
    code: String,
    level: Severity,
    labels: Vec<LabeledSpan>,
    source: Option<Code<'a>>,
}

impl fmt::Debug for Drawn<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.message)
    }
}

impl fmt::Display for Drawn<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.message)
    }
}

impl std::error::Error for Drawn<'_> {}

impl Diagnostic for Drawn<'_> {
    fn code<'a>(&'a self) -> Option<Box<dyn fmt::Display + 'a>> {
        Some(Box::new(&self.code))
    }

    fn severity(&self) -> Option<miette::Severity> {
        Some(match self.level {
            Severity::Error => miette::Severity::Error,
            Severity::Warning => miette::Severity::Warning,
            Severity::Info => miette::Severity::Advice,
        })
    }

    fn source_code(&self) -> Option<&dyn SourceCode> {
        self.source.as_ref().map(|code| code as &dyn SourceCode)
    }

    fn labels(&self) -> Option<Box<dyn Iterator<Item = LabeledSpan> + '_>> {
        Some(Box::new(self.labels.iter().cloned()))
    }
}
