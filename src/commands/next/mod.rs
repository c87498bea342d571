//! `helder next`: the one most harmful question that is still open, in plain words.

mod asked;

use super::{Exit, Failure, day, print};
use crate::checks::{Area, Harm, asks, find, harm};
use crate::cli::Next;
use crate::diagnostic::{Finding, Message, Severity};
use crate::locale::Words;
use crate::model::Concept;
use crate::source::Disk;
use crate::{Compiled, Options, compile_paths};

/// Asks the question, and says where to write the answer.
///
/// # Errors
/// When the path is wrong.
pub(super) fn run(arguments: &Next) -> Result<Exit, Failure> {
    let today = day::today(&arguments.day)?;
    let paths: Vec<_> = arguments.path.iter().cloned().collect();
    let keep = |_: &_, concept: Concept| Some(concept);
    let compiled = compile_paths(&Disk, &paths, Options { today }, keep)?;
    let words = Words::for_language(&arguments.messages.lang);
    let most = compiled
        .iter()
        .filter_map(most_harmful)
        .min_by_key(|(_, harm)| *harm);
    let Some((at, finding, _)) = most.map(|((one, finding), harm)| (one, finding, harm)) else {
        print(&nothing(&compiled, &words))?;
        return Ok(exit(&compiled));
    };
    let mut text = asked::question(at, finding, today, &words);
    let open: usize = compiled.iter().map(|one| questions(one).count()).sum();
    if open > 1 {
        let more = Message::new("next-more").with("count", open - 1);
        text.push_str(&format!("\n{}\n", words.text(&more)));
    }
    print(&text)?;
    Ok(exit(&compiled))
}

/// The findings that ask something of the author: what is this, what happens then, what is missing.
fn questions(one: &Compiled<Concept>) -> impl Iterator<Item = &Finding> {
    let is_question = |finding: &&Finding| {
        let area = find(finding.check).map(|check| check.area);
        let open = matches!(area, Some(Area::Reading | Area::Decisions)) || asks(finding.check);
        open && finding.level() > Severity::Info
    };
    one.checked.findings.iter().filter(is_question)
}

type Most<'c> = ((&'c Compiled<Concept>, &'c Finding), Harm);

fn most_harmful(one: &Compiled<Concept>) -> Option<Most<'_>> {
    let most = questions(one).map(|finding| ((one, finding), harm(finding)));
    // Of findings that harm alike the first in the file is asked.
    most.min_by_key(|(_, harm)| *harm)
}

fn nothing(compiled: &[Compiled<Concept>], words: &Words) -> String {
    let concepts: usize = compiled.iter().map(|one| one.checked.concepts.len()).sum();
    let findings = compiled.iter().flat_map(|one| &one.checked.findings);
    let others = findings
        .filter(|finding| finding.level() > Severity::Info)
        .count();
    let message = Message::new("next-none")
        .with("concepts", concepts)
        .with("others", others);
    format!("{}\n", words.text(&message))
}

fn exit(compiled: &[Compiled<Concept>]) -> Exit {
    if compiled.iter().any(|one| one.checked.unreadable) {
        return Exit::Failed;
    }
    let mut findings = compiled.iter().flat_map(|one| &one.checked.findings);
    if findings.any(|finding| finding.level() == Severity::Error) {
        Exit::Findings
    } else {
        Exit::Clean
    }
}
