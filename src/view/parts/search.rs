//! What a list of services is searched by: words that do not show, and what is not done.
//!
//! The page holds all of it, so that the search needs no request and works from a disk. The script folds capitals and
//! accents away, of what stands here as of what is typed.

use std::collections::HashSet;
use std::sync::Arc;

use schemars::JsonSchema;
use serde::Serialize;

use super::exclusion;
use crate::model::concept::{Exclusion, Instead};
use crate::model::decision::FactKind;
use crate::model::ordered::{IndexMap, IndexSet};
use crate::model::text::WordLists;
use crate::model::workspace::Term;
use crate::model::{Id, Named, Text};
use crate::view::guide::Guide;
use crate::view::projection::PublicConcept;
use crate::view::tongue::Tongue;
use crate::view::voice::Voice;

/// How many letters more a word of the glossary may have in a text: a plural, an ending.
const ENDING: usize = 2;
/// A shorter word has no ending: `pv` is not in `pvc`.
const SHORTEST: usize = 4;

/// The words by which a service is found beside those that show.
#[derive(Debug, Clone, PartialEq, Eq, JsonSchema, Serialize)]
pub struct Words {
    /// What else it is called, by those who look for it.
    pub also: Vec<String>,
    /// What it is about.
    pub about: About,
}

/// What something is about: words in lower case, each once, without those that show and those that a search ignores.
/// Synonyms that the glossary knows are among them.
pub type About = Arc<str>;

/// Something that the organisation does not do; shows only where it is looked for.
#[derive(Debug, Clone, PartialEq, Eq, JsonSchema, Serialize)]
pub struct Refusal {
    /// Its title.
    pub title: String,
    /// Its section on the page of the service.
    pub href: String,
    /// The service.
    pub service: String,
    /// What it is about.
    pub about: About,
}

/// By what a service is found in one language, and what it does not do. The lists of both sides show it.
#[derive(Debug, Clone)]
pub struct Found {
    /// The words of the service.
    pub words: Words,
    refused: Vec<Refused>,
}

/// Something that a service does not do.
#[derive(Debug, Clone)]
struct Refused {
    id: Id,
    title: String,
    about: About,
}

impl Found {
    /// What the service does not do; `file` is where its exclusions stand, `title` what it is called.
    #[must_use]
    pub fn refusals(&self, (file, title): (&str, &str)) -> Vec<Refusal> {
        let refusal = |refused: &Refused| Refusal {
            about: Arc::clone(&refused.about),
            href: format!("{file}#not-{}", refused.id),
            service: title.to_owned(),
            title: refused.title.clone(),
        };
        self.refused.iter().map(refusal).collect()
    }
}

/// What makes words that are searched for in one language.
pub struct Search<'a> {
    glossary: &'a IndexMap<String, Term>,
    ignored: HashSet<String>,
}

impl<'a> Search<'a> {
    /// The search of one language.
    #[must_use]
    pub fn new(tongue: &Tongue, glossary: &'a IndexMap<String, Term>) -> Self {
        Self {
            glossary,
            ignored: tongue
                .alternatives("index-search-ignored")
                .into_iter()
                .collect(),
        }
    }

    /// By what a service is found: the words of its questions are among them.
    #[must_use]
    pub fn found(&self, voice: &Voice<'_>, concept: &PublicConcept<'_>, guides: &[Guide]) -> Found {
        Found {
            words: self.service(voice, concept, guides),
            refused: self.refused(voice, concept),
        }
    }

    fn service(&self, voice: &Voice<'_>, concept: &PublicConcept<'_>, guides: &[Guide]) -> Words {
        let titles = concept.offered.values().flat_map(|offer| {
            let offer = &offer.value;
            [offer.title.as_ref(), offer.what.as_ref()]
        });
        let duties = concept
            .client_must
            .iter()
            .map(|(_, duty)| duty.value.title.as_ref());
        let questions = concept.decisions.iter().map(|decision| decision.question);
        let told = questions
            .chain([concept.audience])
            .chain(titles)
            .chain(duties);
        let mut hidden = plain(voice, told.flatten());
        for word in asked(voice, guides) {
            hidden.push_str(&format!(" {word}"));
        }
        let mut shown = plain(
            voice,
            [concept.title, concept.summary].into_iter().flatten(),
        );
        let also = listed(concept.also_called, voice);
        shown.push_str(&format!(" {}", also.join(" ")));
        Words {
            about: self.about(voice, &shown, &hidden),
            also,
        }
    }

    fn refused(&self, voice: &Voice<'_>, concept: &PublicConcept<'_>) -> Vec<Refused> {
        let refused = |(_, exclusion): (&Id, &Named<Exclusion>)| {
            let title = exclusion::title(voice, &exclusion.id);
            let instead = match &exclusion.value.instead {
                Some(Instead::Text(text)) => Some(text),
                _ => None,
            };
            let because = exclusion.value.because.as_ref();
            let hidden = plain(voice, [because, instead].into_iter().flatten());
            Refused {
                about: self.about(voice, &title, &hidden),
                id: exclusion.id.clone(),
                title,
            }
        };
        concept.not_offered.iter().map(refused).collect()
    }

    /// The words of what is hidden, with the synonyms of all terms of the glossary that are meant.
    fn about(&self, voice: &Voice<'_>, shown: &str, hidden: &str) -> About {
        let read = split(&format!("{shown} {hidden}"));
        let mut words = split(hidden);
        for (key, term) in self.glossary {
            let names = names(key, term, voice);
            if names.iter().any(|name| holds(&read, &split(name))) {
                words.extend(names.iter().flat_map(|name| split(name)));
            }
        }
        let mut told: HashSet<String> = split(shown).into_iter().collect();
        words.retain(|word| !self.ignored.contains(word) && told.insert(word.clone()));
        words.join(" ").into()
    }
}

/// The questions that clients are asked and the answers they choose from: of each fact once.
fn asked(voice: &Voice<'_>, guides: &[Guide]) -> Vec<String> {
    let steps = guides.iter().flat_map(|guide| &guide.steps);
    let facts: IndexSet<&Id> = steps.map(|step| &step.fact).collect();
    let told = facts.into_iter().filter_map(|id| voice.names.fact(id));
    told.flat_map(|fact| {
        let options = match &fact.kind {
            FactKind::Choice(options) | FactKind::Scale(options) => Some(options.values()),
            _ => None,
        };
        let options = options.into_iter().flatten();
        let texts = options.filter_map(|option| option.value.as_ref());
        let texts = fact.ask.iter().chain(texts);
        texts.map(|text| voice.plain(text)).collect::<Vec<_>>()
    })
    .collect()
}

/// Every name of a term in the language of the page: its key, itself, and what people call it. Words to avoid are not
/// published.
fn names(key: &str, term: &Term, voice: &Voice<'_>) -> Vec<String> {
    let own = term.term.as_ref();
    let own = own.map_or_else(|| key.to_owned(), |text| voice.plain(text));
    let mut names = vec![own];
    names.extend(listed(&term.also_called, voice));
    names
}

/// The words of a list in the language of the page.
fn listed(lists: &WordLists, voice: &Voice<'_>) -> Vec<String> {
    let own = lists
        .iter()
        .filter(|(language, _)| language == voice.tongue.language());
    own.flat_map(|(_, words)| words.iter().map(|word| word.value.clone()))
        .collect()
}

fn plain<'t>(voice: &Voice<'_>, texts: impl Iterator<Item = &'t Text>) -> String {
    let texts: Vec<String> = texts.map(|text| voice.plain(text)).collect();
    texts.join(" ")
}

/// The words of a text in lower case.
fn split(text: &str) -> Vec<String> {
    text.split(|sign: char| !sign.is_alphanumeric())
        .filter(|word| !word.is_empty())
        .map(str::to_lowercase)
        .collect()
}

/// Whether a text holds the words of a name one after the other, each perhaps with an ending.
fn holds(text: &[String], name: &[String]) -> bool {
    let same = |(word, wanted): (&String, &String)| {
        let ending = if wanted.chars().count() < SHORTEST {
            0
        } else {
            ENDING
        };
        let rest = word.strip_prefix(wanted.as_str());
        rest.is_some_and(|rest| rest.chars().count() <= ending)
    };
    !name.is_empty()
        && text
            .windows(name.len())
            .any(|words| words.iter().zip(name).all(same))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn found(text: &str, name: &str) -> bool {
        holds(&split(text), &split(name))
    }

    #[test]
    fn a_name_stands_in_a_text_in_capitals_or_with_an_ending() {
        assert!(found("Breng het naar het Recyclagepark.", "recyclagepark"));
        assert!(found("Les parcs à conteneurs", "parc à conteneur"));
        assert!(!found("Het park is open", "recyclagepark"));
        assert!(!found("Een pvc-buis", "pv"));
        assert!(!found("anything", ""));
    }
}
