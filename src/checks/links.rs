//! Links as authors write them.

use std::ops::Range;

use pulldown_cmark::{Event, LinkType, Options, Parser, Tag, TagEnd};

use super::Prose;
use crate::model::concept::{Instead, Related};
use crate::model::signs::Signs;
use crate::model::text::{TextRole, Version};
use crate::model::walk::Side;
use crate::model::{Concept, Id, Language, Text};
use crate::source::{Located, Span};

/// A link in a text.
pub(super) struct Link {
    /// From its first to its last character.
    pub range: Range<usize>,
    /// The words that are shown.
    pub words: String,
    /// Where it leads.
    pub destination: String,
    /// Where that is written.
    pub place: Range<usize>,
    /// Whether it is an address that stands for itself.
    pub is_bare: bool,
}

/// The links of a text in its order.
pub(super) fn in_version(version: &Version) -> Vec<Link> {
    if !may_hold_links(version) {
        return Vec::new();
    }
    let text = &*version.raw;
    let mut found: Vec<Link> = Vec::new();
    let mut open = false;
    for (event, range) in Parser::new_ext(text, Options::empty()).into_offset_iter() {
        match event {
            Event::Start(Tag::Link {
                link_type,
                dest_url,
                ..
            }) => {
                let place = written(text, &range, &dest_url);
                found.push(Link {
                    range,
                    words: String::new(),
                    destination: dest_url.to_string(),
                    place,
                    is_bare: matches!(link_type, LinkType::Autolink | LinkType::Email),
                });
                open = true;
            }
            Event::End(TagEnd::Link) => open = false,
            Event::Text(words) | Event::Code(words) => {
                let link = found.last_mut().filter(|_| open);
                link.into_iter()
                    .for_each(|link| link.words.push_str(&words));
            }
            Event::SoftBreak | Event::HardBreak => {
                let link = found.last_mut().filter(|_| open);
                link.into_iter().for_each(|link| link.words.push(' '));
            }
            _ => {}
        }
    }
    found
}

/// Whether a sign stands in a text with which a link opens: in nearly all texts none does.
const fn may_hold_links(version: &Version) -> bool {
    const OPENING: Signs = Signs::of("[<");
    version.signs.has_any(OPENING)
}

/// Where the destination of a link stands; the whole link where it is written in another way than it is meant.
fn written(text: &str, link: &Range<usize>, destination: &str) -> Range<usize> {
    let at = text
        .get(link.clone())
        .and_then(|whole| whole.rfind(destination));
    match at {
        Some(at) if !destination.is_empty() => link.start + at..link.start + at + destination.len(),
        _ => link.clone(),
    }
}

/// The byte after an address that begins in a text.
pub(super) fn end_of_address(text: &str, start: usize) -> usize {
    let rest = text.get(start..).unwrap_or_default();
    let ends =
        |sign: char| sign.is_whitespace() || matches!(sign, ')' | ']' | '>' | '<' | '"' | '}');
    let length = rest.find(ends).unwrap_or(rest.len());
    start
        + rest[..length]
            .trim_end_matches(['.', ',', ';', ':', '!', '?'])
            .len()
}

/// The addresses that are values of their own and no texts, each with its key path.
pub(super) fn stated<'a>(on: &Prose<'a>) -> Vec<(String, &'a Located<String>)> {
    let Some(concept) = on.concept else {
        let base = on.workspace.site.base_url.iter();
        return base
            .map(|link| ("site.base_url".to_owned(), link))
            .collect();
    };
    let related = concept.related.iter().filter_map(|related| match related {
        Related::Link { link, .. } => Some(("related".to_owned(), link)),
        Related::Concept(_) => None,
    });
    let instead =
        concept
            .not_offered
            .iter()
            .filter_map(|(_, exclusion)| match &exclusion.instead {
                Some(Instead::Link(link)) => Some((format!("{}.instead", exclusion.path), link)),
                _ => None,
            });
    instead.chain(related).collect()
}

/// A link to something inside the workspace that may not be there.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Inside {
    /// What it leads to.
    pub to: To,
    /// Where that is written.
    pub span: Span,
    /// The key path of the place.
    pub path: String,
    /// The language of the text, where it stands in one.
    pub language: Option<Language>,
}

/// What a link inside the workspace leads to.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum To {
    /// Another concept.
    Concept(Id),
    /// A place that the page of the concept does not have.
    Place(String),
    /// Something that is no address.
    Words(String),
}

/// The links of a concept inside the workspace: all those to other concepts, and those that lead nowhere.
pub(super) fn inside(concept: &Concept) -> Vec<Inside> {
    let (mut found, mut for_staff) = (Vec::new(), Vec::new());
    concept.each_text(|side, text| match side {
        Side::Public => found.extend(inside_text(text, Some(concept))),
        Side::Staff => for_staff.extend(inside_text(text, None)),
    });
    found.append(&mut for_staff);
    let named = |id: &Located<Id>, path: String| Inside {
        to: To::Concept(id.value.clone()),
        span: id.span,
        path,
        language: None,
    };
    for (_, exclusion) in concept.not_offered.iter() {
        if let Some(Instead::Concept(id)) = &exclusion.instead {
            found.push(named(id, format!("{}.instead", exclusion.path)));
        }
    }
    for related in &concept.related {
        if let Related::Concept(id) = related {
            found.push(named(id, "related".to_owned()));
        }
    }
    found
}

/// The links of a text that lead nowhere. Places are looked up on the page of a concept; without one they are not known.
pub(super) fn inside_text(text: &Text, page: Option<&Concept>) -> Vec<Inside> {
    // The address of a channel is no link: a number, a street.
    if text.role == TextRole::Address && text.path.starts_with("channels.") {
        return Vec::new();
    }
    let mut found = Vec::new();
    for version in &text.versions {
        let mut add = |to: Option<To>, place: Range<usize>| {
            found.extend(to.map(|to| Inside {
                to,
                span: version.places.span(place),
                path: text.path.clone(),
                language: Some(version.language.clone()),
            }));
        };
        if text.role == TextRole::Address {
            add(dead(version.raw.trim(), page), 0..version.raw.len());
        } else if may_hold_links(version) {
            for link in in_version(version) {
                add(dead(&link.destination, page), link.place);
            }
        }
    }
    found
}

/// What a link leads to, where it leads nowhere.
fn dead(destination: &str, page: Option<&Concept>) -> Option<To> {
    if destination.is_empty() || destination.contains('{') {
        return None;
    }
    if let Some(place) = destination.strip_prefix('#') {
        let known = page.is_none_or(|page| has_place(page, place));
        return (!known).then(|| To::Place(destination.to_owned()));
    }
    let scheme = destination
        .split_once(':')
        .map(|(scheme, _)| scheme.to_ascii_lowercase());
    let leads = matches!(scheme.as_deref(), Some("https" | "http" | "mailto" | "tel"));
    (!leads).then(|| To::Words(destination.to_owned()))
}

/// Whether the page of a concept has a place.
fn has_place(concept: &Concept, place: &str) -> bool {
    let public = concept
        .cases
        .values()
        .any(|case| case.public && case.story.is_some());
    match place {
        "main" | "about" | "contents" | "contact" | "price" | "notices" => return true,
        "check" | "decisions" => return !concept.decisions.is_empty(),
        "offer" => return !concept.offered.is_empty(),
        "duties" => return !concept.client_must.is_empty(),
        "exclusions" => return !concept.not_offered.is_empty(),
        "silence" => return concept.silence.is_some(),
        "redress" => return concept.redress.is_some(),
        "extras" => return !concept.extras.is_empty(),
        "examples" => return public,
        "legal" => return !concept.legal_basis.is_empty(),
        "related" => return !concept.related.is_empty(),
        _ => {}
    }
    let Some((kind, id)) = place.split_once('-') else {
        return false;
    };
    match kind {
        "offer" => concept.offered.contains_key(id),
        "duty" => concept.client_must.get(id).is_some(),
        "not" => concept.not_offered.get(id).is_some(),
        "decision" | "check" => concept.decisions.contains_key(id),
        "question" | "help" => concept.facts.contains_key(id),
        "line" => concept.decisions.keys().any(|own| begins(id, own.as_str())),
        "answer" => outcomes(concept).any(|own| begins(id, own)),
        // What stays open in a decision has places made of the facts it depends on.
        "open" | "out" | "no" => true,
        _ => false,
    }
}

/// Whether a place begins with an id and goes on after it.
fn begins(place: &str, id: &str) -> bool {
    place
        .strip_prefix(id)
        .is_some_and(|rest| rest.starts_with('-'))
}

fn outcomes(concept: &Concept) -> impl Iterator<Item = &str> {
    let answers = concept
        .decisions
        .values()
        .flat_map(|decision| decision.answers.keys());
    let exclusions = concept.not_offered.iter().map(|(id, _)| id);
    concept
        .offered
        .keys()
        .chain(exclusions)
        .chain(answers)
        .map(Id::as_str)
}
