//! The texts of a project as translators see them: where each stands, what it says in the source language, what its
//! placeholders show, and how far each language is.

use crate::model::decision::Fact;
use crate::model::text::{Origin, Reference, Version};
use crate::model::{Concept, Figure, Id, Language, Text, Workspace};
use crate::source::Span;

/// A text of a YAML file.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Passage {
    /// Where it stands.
    pub place: Span,
    /// Its key path in its file.
    pub path: String,
    /// Its words in the source language; none where each language is written beside the others, and not in PO files.
    pub source: Option<String>,
    /// Whether every language has to say it.
    pub needed: bool,
    /// What its placeholders show, one line each.
    pub shows: Vec<String>,
    /// The languages that say it, and how far each translation is.
    pub said: Vec<(Language, State)>,
}

/// How far a text is in a language that says it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum State {
    /// Somebody vouches for it.
    Translated,
    /// Marked `fuzzy`, or made from another source text than stands there now.
    ToReview,
}

/// The texts of a concept, those that it inherits included, which stand in the file of the workspace.
#[must_use]
pub fn of_concept(workspace: &Workspace, concept: &Concept) -> Vec<Passage> {
    let names = Names {
        workspace,
        concept: Some(concept),
    };
    let texts = concept.texts().into_iter();
    texts.map(|text| names.passage(text)).collect()
}

/// The texts of a workspace, without those that only concepts inherit.
#[must_use]
pub fn of_workspace(workspace: &Workspace) -> Vec<Passage> {
    let names = Names {
        workspace,
        concept: None,
    };
    let texts = workspace.texts().into_iter();
    texts.map(|text| names.passage(text)).collect()
}

/// What texts may refer to.
#[derive(Clone, Copy)]
struct Names<'a> {
    workspace: &'a Workspace,
    concept: Option<&'a Concept>,
}

impl<'a> Names<'a> {
    fn passage(self, text: &Text) -> Passage {
        let source = text.source();
        let said = text.versions.iter().filter(|version| !version.is_blank());
        // What a concept says of its own would not be true of the next that inherits the text.
        let names = match text.is_inherited() {
            true => Self {
                concept: None,
                ..self
            },
            false => self,
        };
        Passage {
            place: text.span,
            path: text.path.clone(),
            source: source.map(|version| version.raw.to_string()),
            needed: text.needs_translation(),
            shows: source.map_or_else(Vec::new, |version| names.shows(version, text)),
            said: said
                .map(|version| (version.language.clone(), state(version)))
                .collect(),
        }
    }

    fn shows(self, version: &Version, text: &Text) -> Vec<String> {
        let mut shown = Vec::new();
        for (written, reference) in version.inserted() {
            let Some(what) = self.shown(reference, text) else {
                continue;
            };
            let line = format!("{{{written}}}: {what}");
            if !shown.contains(&line) {
                shown.push(line);
            }
        }
        shown
    }

    /// What a placeholder shows: a figure and a given value in the words of the format, a name in the source language.
    fn shown(self, reference: &Reference, text: &Text) -> Option<String> {
        let named = |name: Option<&Option<Text>>| title(name?.as_ref()?);
        match reference {
            Reference::Figure(id) => self.figure(id).map(values),
            Reference::Given(id) => self.given(id, text),
            Reference::Fact(id) => self.fact(id).and_then(fact_label),
            Reference::Offer(id) => named(self.concept?.offered.get(id).map(|offer| &offer.title)),
            Reference::Exclusion(id) => {
                let exclusion = self.concept?.not_offered.get(id.as_str());
                named(exclusion.map(|exclusion| &exclusion.title))
            }
            Reference::Duty(id) => {
                let duty = self.concept?.client_must.get(id.as_str());
                named(duty.map(|duty| &duty.title))
            }
            Reference::Channel(id) => {
                let channel = self.workspace.channels.get(id);
                let label = named(channel.map(|channel| &channel.label))?;
                Some(format!("{label}, and how to reach it"))
            }
            Reference::Role(id) => named(self.workspace.roles.get(id).map(|role| &role.title)),
            Reference::Evidence(id) => {
                let evidence = self.workspace.evidence.get(id);
                named(evidence.map(|evidence| &evidence.title))
            }
        }
    }

    fn figure(self, id: &Id) -> Option<&'a Figure> {
        let own = self.concept.and_then(|concept| concept.figures.get(id));
        let figure = own.or_else(|| self.workspace.figures.get(id));
        figure.map(|figure| &figure.value)
    }

    fn fact(self, id: &Id) -> Option<&'a Fact> {
        self.concept?.facts.get(id).map(|fact| &fact.value)
    }

    fn given(self, id: &Id, text: &Text) -> Option<String> {
        let mut cases = self.concept?.cases.values();
        let case = cases.find(|case| {
            let story = case.story.as_ref();
            story.is_some_and(|story| story.path == text.path)
        })?;
        case.given
            .get(id)
            .map(|given| given.value.value.to_string())
    }
}

fn state(version: &Version) -> State {
    match version.origin {
        Origin::Source
        | Origin::Inline
        | Origin::Translation {
            fuzzy: false,
            stale: false,
        } => State::Translated,
        Origin::Translation { .. } => State::ToReview,
    }
}

/// All values of a figure, so that no line depends on the day.
fn values(figure: &Figure) -> String {
    let each = figure.values.iter().map(|value| match &value.from {
        Some(from) => format!("{} from {}", value.is.value, from.value),
        None => value.is.value.to_string(),
    });
    each.collect::<Vec<_>>().join(", ")
}

fn fact_label(fact: &Fact) -> Option<String> {
    title(fact.label.as_ref().or(fact.ask.as_ref())?)
}

/// A name on one line, in the source language.
fn title(text: &Text) -> Option<String> {
    let words = &text.versions.first()?.raw;
    let words: Vec<&str> = words.split_whitespace().collect();
    Some(format!("“{}”", words.join(" ")))
}
