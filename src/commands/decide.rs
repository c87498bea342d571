//! `helder decide`.

mod dialogue;
pub(super) mod human;
mod json;

use super::case::{Opened, case, language, pairs, without_value};
use super::{Exit, Failure, print};
use crate::analysis::{Decided, Prepared, Status};
use crate::cli::{AnswerFormat, Cli, Decide};
use crate::diagnostic::Message;
use crate::locale::Words;
use crate::model::{Decision, Id, Language, Named};
use dialogue::Dialogue;

/// A decision with what came of it.
type Answered<'a> = (&'a Named<Decision>, Decided<'a>);

/// Decides one case of one concept.
///
/// # Errors
/// When the file, a fact or a value is wrong, or the concept cannot be read.
pub(super) fn run(arguments: &Decide, _: &Cli) -> Result<Exit, Failure> {
    let opened = Opened::of(&arguments.file, &arguments.day)?;
    let setting = opened.setting();
    let pairs = pairs(&arguments.facts)?;
    let case = case(&setting, &pairs)?;
    let language = language(setting.workspace, arguments.lang.as_deref())?;
    let answered = opened.decisions(arguments.decision.as_deref())?;
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

/// Whether someone can be asked.
fn is_on_terminal() -> bool {
    use std::io::IsTerminal;
    std::io::stdin().is_terminal() && std::io::stderr().is_terminal()
}

/// The sentence of a message in a language.
fn say(language: &Language, message: Message) -> String {
    Words::for_language(language.as_str()).text(&message)
}

/// The ids in a list of facts or duties.
fn ids(ids: &[Id]) -> Vec<&str> {
    ids.iter().map(Id::as_str).collect()
}
