//! `helder decide`.

mod dialogue;
pub(super) mod human;
mod json;

use super::{Exit, Failure, day, print, with_hint};
use crate::analysis::{Case, CaseError, Decided, Prepared, Setting, Status, read_case};
use crate::cli::{AnswerFormat, Cli, Decide};
use crate::diagnostic::{Message, Severity};
use crate::locale::Words;
use crate::model::{Concept, Decision, Id, Language, Named, Workspace};
use crate::source::Disk;
use crate::{Checked, Options, understand_paths};
use dialogue::Dialogue;

/// A decision with what came of it.
type Answered<'a> = (&'a Named<Decision>, Decided<'a>);

/// Decides one case of one concept.
///
/// # Errors
/// When the file, a fact or a value is wrong, or the concept cannot be read.
pub(super) fn run(arguments: &Decide, _: &Cli) -> Result<Exit, Failure> {
    let today = day::today(&arguments.day)?;
    let paths = [arguments.file.clone()];
    if arguments.file.is_dir() {
        return Err(Failure::new(of_file("failure-folder", &arguments.file)));
    }
    let compiled = understand_paths(&Disk, &paths, Options { today }, |_, concept| Some(concept))?;
    let one = compiled
        .first()
        .ok_or_else(|| Failure::new(of_file("failure-no-concept", &arguments.file)))?;
    let file = crate::source::discover::plain(&arguments.file);
    let concept = one.concepts.iter().find(|concept| {
        one.checked
            .sources
            .get(concept.source)
            .is_some_and(|source| source.path == file)
    });
    let Some(concept) = concept else {
        refuse(&one.checked)?;
        return Err(Failure::new(of_file(
            "failure-not-a-concept",
            &arguments.file,
        )));
    };
    let setting = Setting {
        workspace: &one.workspace,
        concept,
        on: today,
    };
    let pairs = pairs(&arguments.facts)?;
    let case = case(&setting, &pairs)?;
    let language = language(&one.workspace, arguments.lang.as_deref())?;
    let asked = asked(concept, arguments.decision.as_deref())?;
    let answered = asked
        .into_iter()
        .map(|decision| whole(concept, decision, &one.checked))
        .collect::<Result<Vec<_>, _>>()?;
    let prepared = answered
        .into_iter()
        .map(|decision| (decision, Prepared::of(setting, decision)));
    let prepared: Vec<(&Named<Decision>, Prepared<'_>)> = prepared.collect();
    let case = if arguments.format == AnswerFormat::Human && is_on_terminal() {
        let terminal = (std::io::stdin().lock(), anstream::stderr().lock());
        let mut dialogue = Dialogue::new(&setting, &language, &pairs, terminal);
        for (_, decision) in &prepared {
            dialogue.settle(decision).map_err(|error| {
                Failure::new(Message::new("failure-terminal").with("reason", error.to_string()))
            })?;
        }
        dialogue.case()
    } else {
        case
    };
    let answered: Vec<Answered<'_>> = prepared
        .iter()
        .map(|(decision, prepared)| (*decision, prepared.decide(&case)))
        .collect();
    if let Some(figure) = answered
        .iter()
        .find_map(|(_, decided)| decided.lacks_figure.as_ref())
    {
        return Err(Failure::new(without_value(&setting, figure)));
    }
    let text = match arguments.format {
        AnswerFormat::Json => json::json(&setting, &answered),
        AnswerFormat::Human => human::human(&setting, &answered, &language),
    };
    print(&text)?;
    Ok(exit(&answered, arguments.decision.is_some()))
}

/// That a figure has no value on the day, and when it has one.
fn without_value(setting: &Setting<'_>, figure: &Id) -> Message {
    let on = setting.on;
    let dates = setting.figure(figure).map(|figure| {
        let mut dates: Vec<String> = figure.changes().iter().map(ToString::to_string).collect();
        dates.sort_unstable();
        dates.dedup();
        dates.join(", ")
    });
    let dates = dates.unwrap_or_default();
    Message::new("failure-figure")
        .with("figure", figure.as_str())
        .with("on", on.to_string())
        .with("dates", dates)
}

/// 0 when every decision asked for is answered: with `--decision` that one; without, all that are not out of scope, at
/// least one.
fn exit(answered: &[Answered<'_>], named: bool) -> Exit {
    let counts = |(_, decided): &&Answered<'_>| named || decided.status != Status::OutOfScope;
    let mut counted = answered.iter().filter(counts).peekable();
    let any = counted.peek().is_some();
    if any && counted.all(|(_, decided)| decided.status == Status::Answered) {
        Exit::Clean
    } else {
        Exit::Findings
    }
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

/// Whether someone can be asked.
fn is_on_terminal() -> bool {
    use std::io::IsTerminal;
    std::io::stdin().is_terminal() && std::io::stderr().is_terminal()
}

/// The facts of the command line with their values.
fn pairs(facts: &[String]) -> Result<Vec<(&str, &str)>, Failure> {
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

fn case(setting: &Setting<'_>, pairs: &[(&str, &str)]) -> Result<Case, Failure> {
    read_case(setting, pairs.iter().copied()).map_err(|errors| {
        let reasons = errors.iter().map(|error| describe(setting, error));
        Failure::several(reasons.collect())
    })
}

/// What is wrong with a fact of the command line: one message, and where there is one what to do about it.
fn describe(setting: &Setting<'_>, error: &CaseError) -> Vec<Message> {
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
                .chain(mistake.help.as_deref().cloned())
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

fn language(workspace: &Workspace, asked: Option<&str>) -> Result<Language, Failure> {
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

/// The sentence of a message in a language.
fn say(language: &Language, message: Message) -> String {
    Words::for_language(language.as_str()).text(&message)
}

/// The ids in a list of facts or duties.
fn ids(ids: &[Id]) -> Vec<&str> {
    ids.iter().map(Id::as_str).collect()
}
