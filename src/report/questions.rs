//! The questions that concepts leave open, concept by concept, in plain words.

use super::Report;
use crate::diagnostic::Message;

/// How many concepts are told of when not all are asked for.
const SHOWN: usize = 10;

/// A stretch per concept that leaves a question open.
pub(super) fn open(report: &Report<'_>, all: bool) -> String {
    let concepts = report.concepts.iter().filter_map(|concept| {
        let questions = concept.questions.as_ref()?;
        (!questions.open.is_empty()).then_some((concept, questions))
    });
    let concepts: Vec<_> = concepts.collect();
    let shown = if all {
        concepts.len()
    } else {
        concepts.len().min(SHOWN)
    };
    let mut text = String::new();
    for (concept, questions) in &concepts[..shown] {
        let head = Message::new("questions-answered")
            .with("concept", &concept.id)
            .with("answered", questions.asked - questions.open.len())
            .with("asked", questions.asked);
        text.push_str(&format!("{}\n", report.say(&head)));
        for (check, places) in &questions.open {
            let question = report.say(&Message::new(format!("question-{check}")));
            let line = Message::new("questions-open")
                .with("question", question)
                .with("places", *places);
            text.push_str(&format!("  - {}\n", report.say(&line)));
        }
        text.push('\n');
    }
    if shown < concepts.len() {
        let more = Message::new("questions-more").with("count", concepts.len() - shown);
        text.push_str(&format!("{}\n\n", report.say(&more)));
    }
    text
}
