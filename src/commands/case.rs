//! One case of one concept, as it is told on the command line.

use std::path::Path;

use super::{Failure, day, with_hint};
use crate::analysis::{Case, CaseError, Setting, read_case};
use crate::cli;
use crate::diagnostic::{Message, Severity};
use crate::locale::Words;
use crate::model::{Concept, Decision, Id, Language, Named, Workspace};
use crate::source::Disk;
use crate::{Checked, Compiled, Options, understand_paths};

/// A concept that was read, with its workspace, on a day.
pub(super) struct Opened {
    /// The workspace, with all its concepts.
    pub compiled: Compiled<Concept>,
    /// Which of them it is.
    pub number: usize,
    on: jiff::civil::Date,
}

impl Opened {
    /// Reads the concept of a file.
    ///
    /// # Errors
    /// When the file holds none, or it cannot be read.
    pub fn of(file: &Path, on: &cli::Day) -> Result<Self, Failure> {
        let on = day::today(on)?;
        if file.is_dir() {
            return Err(Failure::new(of_file("failure-folder", file)));
        }
        let paths = [file.to_owned()];
        let options = Options { today: on };
        let mut compiled = understand_paths(&Disk, &paths, options, |_, concept| Some(concept))?;
        if compiled.is_empty() {
            return Err(Failure::new(of_file("failure-no-concept", file)));
        }
        let compiled = compiled.swap_remove(0);
        let path = crate::source::discover::plain(file);
        let is_it = |concept: &Concept| {
            let source = compiled.checked.sources.get(concept.source);
            source.is_some_and(|source| source.path == path)
        };
        match compiled.concepts.iter().position(is_it) {
            Some(number) => Ok(Self {
                compiled,
                number,
                on,
            }),
            None => {
                refuse(&compiled.checked)?;
                Err(Failure::new(of_file("failure-not-a-concept", file)))
            }
        }
    }

    /// What a case is seen against.
    pub fn setting(&self) -> Setting<'_> {
        Setting {
            workspace: &self.compiled.workspace,
            concept: &self.compiled.concepts[self.number],
            on: self.on,
        }
    }

    /// The public decisions, or the one that was named, be it for staff; all of them understood.
    ///
    /// # Errors
    /// When there is no such decision, or one cannot be read.
    pub fn decisions(&self, named: Option<&str>) -> Result<Vec<&Named<Decision>>, Failure> {
        let concept = self.setting().concept;
        let asked = asked(concept, named)?.into_iter();
        let whole = asked.map(|decision| whole(concept, decision, &self.compiled.checked));
        whole.collect()
    }
}

/// That a figure has no value on the day, and when it has one.
pub(super) fn without_value(setting: &Setting<'_>, figure: &Id) -> Message {
    let dates = setting.changes(figure).into_iter();
    Message::new("failure-figure")
        .with("figure", figure.as_str())
        .with("on", setting.on.to_string())
        .with(
            "dates",
            dates
                .map(|day| day.to_string())
                .collect::<Vec<_>>()
                .join(", "),
        )
}

/// The public decisions, or the one that was named, be it for staff.
fn asked<'a>(
    concept: &'a Concept,
    named: Option<&str>,
) -> Result<Vec<&'a Named<Decision>>, Failure> {
    let Some(name) = named else {
        return Ok(concept.decisions.values().collect());
    };
    let all = concept
        .decisions
        .values()
        .chain(concept.staff.decisions.values());
    let known: Vec<&Named<Decision>> = all.collect();
    if let Some(found) = known.iter().find(|decision| decision.id == name) {
        return Ok(vec![found]);
    }
    let ids = known.iter().map(|decision| decision.id.as_str());
    let message = Message::new("failure-decision")
        .with("concept", concept.id.as_str())
        .with("name", name);
    Err(Failure::new(with_known(message, name, ids)))
}

/// A decision that was understood; one with mistakes in it cannot be relied on.
fn whole<'a>(
    concept: &Concept,
    decision: &'a Named<Decision>,
    checked: &Checked,
) -> Result<&'a Named<Decision>, Failure> {
    if concept.is_whole(decision.span) {
        return Ok(decision);
    }
    refuse(checked)?;
    let message = Message::new("failure-unread").with("decision", decision.id.as_str());
    Err(Failure::new(message))
}

/// Shows what could not be read.
fn refuse(checked: &Checked) -> Result<(), Failure> {
    let words = Words::for_language("en");
    let reading = |name: &str| {
        crate::checks::find(name).is_some_and(|check| check.area == crate::checks::Area::Reading)
    };
    for finding in checked
        .findings
        .iter()
        .filter(|finding| finding.level() == Severity::Error && reading(finding.check))
    {
        let place = checked
            .sources
            .get(finding.span.source)
            .map_or_else(String::new, |file| {
                let at = file.position(finding.span.start as usize);
                format!("{}:{}:{}: ", file.name(), at.line, at.column)
            });
        anstream::eprintln!("{place}{}", words.text(&finding.message));
    }
    Ok(())
}

/// The facts of the command line with their values.
pub(super) fn pairs(facts: &[String]) -> Result<Vec<(&str, &str)>, Failure> {
    let mut pairs = Vec::new();
    for fact in facts {
        let Some((name, value)) = fact.split_once('=') else {
            return Err(Failure::new(
                Message::new("failure-fact").with("written", fact),
            ));
        };
        if pairs.iter().any(|(known, _)| *known == name.trim()) {
            let message = Message::new("failure-fact-twice").with("fact", name.trim());
            return Err(Failure::new(message));
        }
        pairs.push((name.trim(), value.trim()));
    }
    Ok(pairs)
}

pub(super) fn case(setting: &Setting<'_>, pairs: &[(&str, &str)]) -> Result<Case, Failure> {
    read_case(setting, pairs.iter().copied()).map_err(|errors| {
        let reasons = errors.iter().map(|error| describe(setting, error));
        Failure::several(reasons.collect())
    })
}

/// What is wrong with a fact of the command line: one message, and where there is one what to do about it.
pub(super) fn describe(setting: &Setting<'_>, error: &CaseError) -> Vec<Message> {
    let about = |id: &'static str, fact: &str| Message::new(id).with("fact", fact);
    vec![match error {
        CaseError::UnknownFact { fact, nearest } => {
            let asked = setting.concept.facts.values();
            let asked = asked
                .filter(|fact| fact.is.is_none())
                .map(|fact| fact.id.as_str());
            let message = about("failure-fact-unknown", fact)
                .with("concept", setting.concept.id.as_str())
                .with_one_of("known", asked.map(|id| format!("`{id}`")));
            with_hint(message, nearest.as_deref())
        }
        CaseError::Value { fact, mistake } => {
            let value = about("failure-fact-value", fact.as_str());
            return std::iter::once(value)
                .chain([mistake.message.clone()])
                .chain(mistake.advice())
                .collect();
        }
        CaseError::OutOfBounds { fact, value } => {
            about("failure-fact-bounds", fact.as_str()).with("value", value.to_string())
        }
        CaseError::Derived(fact) => about("failure-fact-derived", fact.as_str()),
        CaseError::Absent(fact) => about("failure-fact-absent", fact.as_str()),
    }]
}

/// A message about a name that is not known: the nearest that is, or all.
fn with_known<'a>(
    message: Message,
    name: &str,
    known: impl Iterator<Item = &'a str> + Clone,
) -> Message {
    let near = crate::diagnostic::nearest(name, known.clone());
    let message = message
        .with("count", known.clone().count())
        .with_all("known", known.map(|id| format!("`{id}`")));
    with_hint(message, near)
}

fn of_file(id: &'static str, file: &std::path::Path) -> Message {
    Message::new(id).with("path", file.display().to_string())
}

pub(super) fn language(workspace: &Workspace, asked: Option<&str>) -> Result<Language, Failure> {
    let Some(tag) = asked else {
        return Ok(workspace.languages[0].clone());
    };
    let known = workspace
        .languages
        .iter()
        .find(|language| **language == *tag);
    known.cloned().ok_or_else(|| {
        let all: Vec<&str> = workspace.languages.iter().map(Language::as_str).collect();
        Failure::new(
            Message::new("failure-language")
                .with("language", tag)
                .with_one_of("languages", all),
        )
    })
}
