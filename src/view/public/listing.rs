//! The list of all services in a language, and what each says in it.

use super::concept;
use super::index::{IndexItem, IndexPage};
use super::pages::{Input, Site};
use super::{Page, View};
use crate::model::Id;
use crate::model::concept::Status;
use crate::model::ordered::IndexMap;
use crate::source::Located;
use crate::view::book::Entry;
use crate::view::parts::Link;
use crate::view::parts::channel::{self, Contact};
use crate::view::parts::frame::Frame;
use crate::view::parts::search::{Found, Refusal};
use crate::view::slug::slug;
use crate::view::voice::Voice;

/// How many ways to a person are named where nothing is found.
const WAYS: usize = 3;

/// What lists say of a concept in one language.
#[derive(Debug, Clone)]
pub struct Listed {
    retired: bool,
    /// The channels it names, in order.
    contact: Vec<Located<Id>>,
    item: IndexItem,
    refusals: Vec<Refusal>,
}

impl<'a> Site<'_, 'a> {
    /// By what a concept is found in a language.
    #[must_use]
    pub fn found(&self, place: usize, number: usize, input: &Input<'a>) -> Found {
        let told = self.told(number, input);
        self.searches[place].found(&self.voice(place, &told), &input.concept, input.guides)
    }

    /// What lists say of a concept in a language.
    #[must_use]
    pub fn listed(&self, place: usize, number: usize, input: &Input<'a>, found: &Found) -> Listed {
        let told = self.told(number, input);
        let (voice, concept) = (self.voice(place, &told), &input.concept);
        let entry = &self.book.shelf(place)[number];
        let retired = concept.status == Status::Retired;
        Listed {
            retired,
            contact: concept.contact.to_vec(),
            item: IndexItem {
                title: entry.title.clone(),
                summary: voice.maybe(concept.summary),
                href: entry.file.clone(),
                draft: concept.status == Status::Draft,
                notices: concept::notices(&voice, concept),
                words: found.words.clone(),
            },
            refusals: found.refusals((&entry.file, &entry.title)),
        }
    }

    /// The list of all concepts in a language; `listed` in the order of the covers.
    #[must_use]
    pub fn index(&self, place: usize, listed: Vec<Listed>) -> Page {
        let tongue = &self.surround.tongues[place];
        let mut frame = self.index_frame(place);
        let heading = match &frame.organisation {
            Some(name) => tongue.say("index-title-of", &[("organisation", name)]),
            None => tongue.word("index-title"),
        };
        let services = listed.iter().filter(|listed| !listed.retired);
        let contact = ways(
            &self.surround.voice(place),
            services.map(|listed| listed.contact.as_slice()),
        );
        let mut all: Vec<(&Entry, Listed)> = self.book.shelf(place).iter().zip(listed).collect();
        all.sort_by_cached_key(|(entry, _)| (slug(&entry.title), entry.id.clone()));
        let (gone, live): (Vec<_>, Vec<_>) = all.into_iter().partition(|(_, one)| one.retired);
        let link = |(entry, _): (&Entry, Listed)| Link {
            text: entry.title.clone(),
            href: Some(entry.file.clone()),
        };
        let titles: Vec<&str> = live.iter().map(|(entry, _)| &*entry.title).collect();
        frame.description = (!titles.is_empty())
            .then(|| tongue.say("index-description", &[("services", &first_of(&titles))]));
        let shown = live.into_iter().map(|(_, one)| (one.item, one.refusals));
        let (items, refusals): (Vec<_>, Vec<_>) = shown.unzip();
        Page {
            path: format!("{}/{}", tongue.language(), self.book.filing().index()),
            concept: None,
            view: View::Index(IndexPage {
                heading,
                items,
                refusals: refusals.into_iter().flatten().collect(),
                retired: gone.into_iter().map(link).collect(),
                ignored: tongue.alternatives("index-search-ignored").join(" "),
                contact,
                frame,
            }),
        }
    }

    /// What surrounds the list.
    fn index_frame(&self, place: usize) -> Frame {
        let title = self.surround.tongues[place].word("index-title");
        let files = vec![self.book.filing().index(); self.surround.tongues.len()];
        let mut frame = self.surround.frame(place, title, &files);
        frame.neutral = Some(
            self.surround
                .address("")
                .unwrap_or_else(|| "../index.html".to_owned()),
        );
        frame.script = Some("search");
        frame
    }
}

/// The ways to a person that most services name, in the order in which they name them: not the number for emergencies of
/// one.
fn ways<'a>(voice: &Voice<'_>, services: impl Iterator<Item = &'a [Located<Id>]>) -> Vec<Contact> {
    let mut named: IndexMap<&Id, (usize, usize, Located<Id>)> = IndexMap::default();
    for contact in services {
        for (place, id) in contact.iter().enumerate() {
            let way = named.entry(&id.value).or_insert((0, place, id.clone()));
            way.0 += 1;
            way.1 = way.1.min(place);
        }
    }
    let most = named.values().map(|(times, ..)| *times).max();
    let common = |(times, ..): &(usize, usize, _)| times * 2 > most.unwrap_or_default();
    let mut ways: Vec<_> = named.into_values().filter(common).collect();
    ways.sort_by_key(|(times, place, _)| (std::cmp::Reverse(*times), *place));
    let ids: Vec<Located<Id>> = ways.into_iter().map(|(_, _, id)| id).collect();
    let mut human = channel::human(voice, &ids);
    human.truncate(WAYS);
    human
}

/// The first titles, as many as a search engine shows.
fn first_of(titles: &[&str]) -> String {
    /// Of a description it shows about 160 characters; some hundred are left.
    const SHOWN: usize = 100;
    let mut text = titles.first().map(ToString::to_string).unwrap_or_default();
    for title in titles.iter().skip(1) {
        if text.len() + title.len() > SHOWN {
            text.push_str(" · …");
            break;
        }
        text.push_str(" · ");
        text.push_str(title);
    }
    text
}

#[cfg(test)]
mod tests {
    use super::first_of;

    #[test]
    fn as_many_titles_are_named_as_a_search_engine_shows() {
        let long = "x".repeat(95);
        assert_eq!(first_of(&["One", "Two"]), "One · Two");
        assert_eq!(
            first_of(&["One", &long, "Two"]),
            format!("One · {long} · …")
        );
        assert_eq!(first_of(&[&"x".repeat(200)]), "x".repeat(200));
    }
}
