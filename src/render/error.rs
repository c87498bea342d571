//! What is wrong with a template, and where: from the words of the template engine to findings.

use std::ops::Range;

use tera::ErrorKind;

use super::mistake::Mistake;
use super::variables::Stranger;
use crate::diagnostic::{Finding, Message};
use crate::locale::Words;
use crate::source::Span;
use crate::template::{self, Own, Template};

/// Why a page could not be made.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum RenderError {
    /// Templates of the workspace are wrong.
    Own(Vec<Finding>),
    /// No template of the workspace is to blame.
    Ours(String),
}

impl std::fmt::Display for RenderError {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self {
            Self::Own(findings) => {
                let words = Words::for_language("en");
                let said = findings.iter().map(|finding| words.text(&finding.message));
                f.write_str(&said.collect::<Vec<_>>().join("; "))
            }
            Self::Ours(words) => f.write_str(words),
        }
    }
}

impl std::error::Error for RenderError {}

/// One complaint of the template engine.
struct Complaint {
    /// The template, as the engine names it; none where the engine does not say.
    template: Option<String>,
    place: Place,
    words: String,
}

/// A place in a template as the engine gives it.
enum Place {
    Bytes(Range<usize>),
    /// Line and column from 1, and how many characters.
    Column(usize, usize, usize),
    /// Where this stands first.
    Word(String),
}

impl RenderError {
    /// What the engine complains of, held against the templates of the workspace.
    pub(super) fn of(error: &tera::Error, own: &[Own]) -> Self {
        let found: Option<Vec<Finding>> = complaints(error)
            .iter()
            .map(|complaint| finding(complaint, own))
            .collect();
        match found {
            Some(found) if !found.is_empty() => Self::Own(found),
            _ => Self::Ours(error.to_string()),
        }
    }
}

impl RenderError {
    /// Variables that no page has.
    pub(super) fn of_strangers(strangers: Vec<Stranger>, own: &[Own]) -> Self {
        let found = strangers.into_iter().filter_map(|stranger| {
            let own = own.iter().find(|own| own.name == stranger.template)?;
            let mistake = Mistake::Unknown {
                kind: "variable",
                name: stranger.name,
                known: stranger.known,
            };
            Some(about(own, own.span(stranger.place), &mistake))
        });
        Self::Own(found.collect())
    }
}

/// A mistake in a template of the workspace.
fn about(own: &Own, span: Span, mistake: &Mistake) -> Finding {
    let replaces = own.replaces().map(|ours| ours.name.as_str());
    let finding = Finding::new(CHECK, span).message(mistake.message());
    finding.help(mistake.help(replaces)).about(mistake.name())
}

/// What a complaint says of the workspace's templates; none where there are none.
fn finding(complaint: &Complaint, own: &[Own]) -> Option<Finding> {
    let mistake = Mistake::read(&complaint.words);
    let blamed = own
        .iter()
        .find(|own| Some(&own.name) == complaint.template.as_ref());
    if let Some(own) = blamed {
        return Some(about(own, complaint.place.span(own), &mistake));
    }
    let user = complaint.template.as_deref().unwrap_or_default();
    let user = user.strip_prefix(super::OURS).unwrap_or(user);
    let lacking = |own: &&Own| own.replaces().is_some_and(|ours| mistake.lives_in(ours));
    let own = own.iter().find(lacking).or(own.first())?;
    let help = Message::new("template-invalid-ours.help").with("template", &own.name);
    let finding = Finding::new(CHECK, own.first_line()).message(mistake.message_about(user));
    Some(finding.help(help).about(mistake.name()))
}

/// The check that these are findings of.
const CHECK: &str = "template-invalid";

impl Place {
    fn span(&self, own: &Own) -> Span {
        let text = own.file.text();
        let place = match self {
            Self::Bytes(range) => range.clone(),
            Self::Column(line, column, width) => {
                let line = own.file.line_range(*line).unwrap_or_default();
                let after = |count: usize| {
                    let rest = &text[line.clone()];
                    let at = rest.char_indices().nth(count).map(|(at, _)| at);
                    line.start + at.unwrap_or(rest.len())
                };
                after(column.saturating_sub(1))..after(column.saturating_sub(1) + width)
            }
            Self::Word(word) => text.find(word.as_str()).map_or_else(
                || own.file.line_range(1).unwrap_or_default(),
                |at| at..at + word.len(),
            ),
        };
        let end = place.end.min(text.len());
        own.span(place.start.min(end)..end)
    }
}

fn complaints(error: &tera::Error) -> Vec<Complaint> {
    let named = |template: &str, word: String, words: String| {
        vec![Complaint {
            template: Some(template.to_owned()),
            place: Place::Word(word),
            words,
        }]
    };
    match error.kind() {
        ErrorKind::SyntaxError(report) | ErrorKind::RenderingError(report) => vec![Complaint {
            template: Some(report.filename().to_owned()),
            place: Place::Bytes(report.span().range.clone()),
            words: report.message().to_owned(),
        }],
        ErrorKind::MissingParent { current, parent } => named(
            current,
            parent.clone(),
            format!("Unknown template `{parent}`"),
        ),
        ErrorKind::CircularExtend { tpl, .. } => {
            named(tpl, "extends".to_owned(), "Circular extend".to_owned())
        }
        ErrorKind::CircularInclude { tpl, .. } => {
            named(tpl, "include".to_owned(), "Circular include".to_owned())
        }
        ErrorKind::Msg(words) => {
            let drawn = drawn(words);
            if !drawn.is_empty() {
                return drawn;
            }
            let (template, place) = match twice(words) {
                Some((component, template)) => (Some(template), format!("component {component}")),
                None => (None, String::new()),
            };
            vec![Complaint {
                template,
                place: Place::Word(place),
                words: words.clone(),
            }]
        }
        _ => vec![Complaint {
            template: None,
            place: Place::Word(String::new()),
            words: error.to_string(),
        }],
    }
}

/// Several complaints in one text, drawn for a terminal: `error: WORDS`, `--> TEMPLATE:LINE:COLUMN`, the line, carets.
fn drawn(text: &str) -> Vec<Complaint> {
    let one = |drawn: &str| {
        let (words, rest) = drawn.split_once('\n')?;
        let place = rest.lines().next()?.split_once("--> ")?.1;
        let (rest_of_place, column) = place.rsplit_once(':')?;
        let (template, line) = rest_of_place.rsplit_once(':')?;
        let width = rest.lines().nth(3)?.matches('^').count();
        Some(Complaint {
            template: Some(template.to_owned()),
            place: Place::Column(line.parse().ok()?, column.parse().ok()?, width),
            words: words.to_owned(),
        })
    };
    let parts = text
        .strip_prefix("error: ")
        .map(|text| text.split("\n\nerror: "));
    parts.into_iter().flatten().filter_map(one).collect()
}

/// The component that two templates hold, and the second of these.
fn twice(words: &str) -> Option<(String, String)> {
    let mut quoted = words.split('`').skip(1).step_by(2);
    let component = quoted
        .next()
        .filter(|_| words.contains("is defined in both"))?;
    Some((component.to_owned(), quoted.nth(1)?.to_owned()))
}

impl Mistake {
    /// Whether what is missing stands in a template of ours.
    fn lives_in(&self, ours: &Template) -> bool {
        let named = |word: &str| {
            let mark = format!("{word} {}", self.name());
            ours.text.match_indices(&mark).any(|(at, _)| {
                let next = ours.text[at + mark.len()..].chars().next();
                next.is_none_or(|next| !next.is_alphanumeric() && next != '_')
            })
        };
        template::is_filled(&ours.name) && (named("component") || named("block"))
    }
}
