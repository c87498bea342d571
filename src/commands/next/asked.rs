//! From a finding to the question it asks.

use jiff::civil::Date;

use crate::Compiled;
use crate::analysis::{Setting, vocabulary};
use crate::commands::decide::human::{names, voice};
use crate::diagnostic::{Arg, Finding, Message};
use crate::locale::Words;
use crate::model::language::{self, Written};
use crate::model::{Concept, Fact, Id, Language, Named, Text};
use crate::view::tongue::Tongue;
use crate::view::voice::Voice;
use crate::view::wording::condition;

/// The question in plain words, the case or the thing it is about, and where to write the answer.
pub(super) fn question(
    one: &Compiled<Concept>,
    finding: &Finding,
    on: Date,
    words: &Words,
) -> String {
    let concept = one.concepts.iter().find(|concept| {
        finding
            .concept
            .as_ref()
            .is_some_and(|id| concept.id == id.as_str())
    });
    let told = concept.map(|concept| Told::new(one, concept, finding, on, words));
    let told = told.unwrap_or_default();
    let mut lines = vec![head(finding, &told, words)];
    lines.extend(told.lines.iter().map(|line| format!("  {line}")));
    lines.extend(told.about.iter().map(|about| {
        let message = Message::new("next-about").with("title", about);
        format!("  {}", words.text(&message))
    }));
    lines.push(String::new());
    lines.extend(
        finding
            .help
            .iter()
            .map(|help| format!("  {}", words.text(help))),
    );
    lines.extend(place(one, finding, words).map(|place| format!("  {}", words.text(&place))));
    let more = Message::new("report-explain").with("check", finding.check);
    lines.push(format!("  {}", words.text(&more)));
    lines.join("\n") + "\n"
}

/// The sentence that asks: made for this kind of finding, else that of the check. What asks nothing is said as it was found.
fn head(finding: &Finding, told: &Told, words: &Words) -> String {
    if let Some((fact, condition)) = &told.simple {
        let message = Message::new("next-if").with("fact", fact);
        return words.text(&message.with("condition", condition));
    }
    match own_question(finding, words) {
        Some(id) => words.text(&Message {
            id: id.into(),
            args: finding.message.args.clone(),
        }),
        None => {
            let found = words.text(&finding.message);
            words.text(&Message::new("next-first").with("found", found))
        }
    }
}

fn own_question(finding: &Finding, words: &Words) -> Option<String> {
    let check = finding.check;
    let ids = [
        format!("next-{}", finding.message.id),
        format!("next-{check}"),
        format!("question-{check}"),
    ];
    ids.into_iter().find(|id| words.has(id))
}

/// Where the answer belongs, or where what was found stands.
fn place(one: &Compiled<Concept>, finding: &Finding, words: &Words) -> Option<Message> {
    let file = one.checked.sources.get(finding.span.source)?;
    let at = file.position(finding.span.start as usize);
    let id = match own_question(finding, words) {
        Some(_) if !finding.path.is_empty() => "next-place",
        _ => "next-place-found",
    };
    Some(
        Message::new(id)
            .with("file", file.name())
            .with("line", at.line.to_string())
            .with("path", key(finding)),
    )
}

/// The key under which the answer belongs: for a case that no rule answers, the rules.
fn key(finding: &Finding) -> String {
    let of_decision = finding.decision.is_some() && finding.path.matches('.').count() == 1;
    match of_decision && !finding.regions.is_empty() {
        true => format!("{}.rules", finding.path),
        false => finding.path.clone(),
    }
}

/// What is told of a question besides itself.
#[derive(Default)]
struct Told {
    /// A fact and a condition that make the whole case.
    simple: Option<(String, String)>,
    /// The case, a line per fact.
    lines: Vec<String>,
    /// What it is about.
    about: Option<String>,
}

impl Told {
    fn new(
        one: &Compiled<Concept>,
        concept: &Concept,
        finding: &Finding,
        on: Date,
        words: &Words,
    ) -> Self {
        let workspace = &one.workspace;
        let setting = Setting {
            workspace,
            concept,
            on,
        };
        let wanted = Language::new(words.language());
        let speaks = workspace.languages.contains(&wanted);
        let language = if speaks {
            &wanted
        } else {
            &workspace.languages[0]
        };
        let (names, tongue) = (names(&setting), Tongue::new(workspace, language));
        let voice = voice(&setting, &names, &tongue);
        let region = finding.regions.first();
        let facts = region.into_iter().flatten();
        // What stands in the words of the format is worded as on a page, where the reader's language is spoken there.
        let facts: Vec<(String, String)> = facts
            .map(
                |(id, text)| match concept.facts.get(id.as_str()).filter(|_| speaks) {
                    Some(fact) => (voice.fact(&fact.id), said(&setting, &voice, fact, text)),
                    None => (format!("`{id}`"), text.clone()),
                },
            )
            .collect();
        if is_simple(finding, concept)
            && let [one] = &facts[..]
        {
            return Self {
                simple: Some(one.clone()),
                ..Self::default()
            };
        }
        let joined = |(fact, condition): &(String, String)| match fact.ends_with('?') {
            true => format!("{fact} {condition}"),
            false => format!("{fact}: {condition}"),
        };
        Self {
            simple: None,
            lines: facts.iter().map(joined).collect(),
            about: about(concept, finding, &voice),
        }
    }
}

/// Whether a gap is one fact with a name of its own, so that it makes one sentence.
fn is_simple(finding: &Finding, concept: &Concept) -> bool {
    let gap = matches!(&*finding.message.id, "decision-gap" | "boundary-hole");
    let facts = finding.regions.iter().flat_map(|region| region.keys());
    let named = |id: &String| {
        concept
            .facts
            .get(id.as_str())
            .is_some_and(|fact| fact.label.is_some())
    };
    gap && facts.into_iter().all(named)
}

/// A condition in the words of the format as a page would say it.
fn said(setting: &Setting<'_>, voice: &Voice<'_>, fact: &Named<Fact>, text: &str) -> String {
    let names = vocabulary(setting.concept, setting.workspace);
    let nowhere = |_| fact.span;
    let read = language::condition(Written::new(text, &nowhere), &fact.kind, &names);
    read.map_or_else(
        |_| text.to_owned(),
        |read| condition(voice, Some(&fact.value), &read),
    )
}

/// The title of what a finding names, with its id.
fn about(concept: &Concept, finding: &Finding, voice: &Voice<'_>) -> Option<String> {
    let named = finding
        .message
        .args
        .iter()
        .find_map(|(name, arg)| match arg {
            Arg::Text(id) if matches!(*name, "id" | "outcome" | "duty" | "decision") => Some(id),
            _ => None,
        })?;
    let title = title(concept, &Id::new(named)).map(|title| voice.plain(title));
    Some(match title {
        Some(title) => format!("{title} (`{named}`)"),
        None => format!("`{named}`"),
    })
}

fn title<'c>(concept: &'c Concept, id: &Id) -> Option<&'c Text> {
    let offer = concept.offered.get(id).map(|offer| &offer.title);
    let exclusion = || {
        concept
            .not_offered
            .get(id.as_str())
            .map(|exclusion| &exclusion.title)
    };
    let duty = || concept.client_must.get(id.as_str()).map(|duty| &duty.title);
    let decision = || concept.decisions.get(id).map(|decision| &decision.question);
    offer
        .or_else(exclusion)
        .or_else(duty)
        .or_else(decision)?
        .as_ref()
}
