//! All pages of the public site.

use jiff::civil::Date;

use super::concept::{self, ConceptPage};
use super::index::{IndexItem, IndexPage, start};
use super::search::{Search, ways};
use super::short::{CheckPage, RedirectPage, RetiredPage};
use super::surround::Surround;
use super::{Content, Page, Service, Version, View};
use crate::model::concept::Status;
use crate::model::{Id, Language};
use crate::view::book::{Book, Entry, Filing, Naming, Shelf};
use crate::view::guide::Guide;
use crate::view::house::House;
use crate::view::names::Names;
use crate::view::parts::channel::Contact;
use crate::view::parts::check::Check;
use crate::view::parts::frame::Frame;
use crate::view::parts::{Addresses, Link};
use crate::view::projection::PublicConcept;
use crate::view::slug::slug;
use crate::view::tongue::Tongue;
use crate::view::voice::Voice;

/// With more steps than this the questions get a page of their own.
const MOST_STEPS: usize = 40;

/// A concept and the questions of its public decisions.
#[derive(Debug, Clone)]
pub struct Input<'a> {
    /// The concept.
    pub concept: PublicConcept<'a>,
    /// Its questions, one guide per decision that has one.
    pub guides: &'a [Guide],
}

/// All pages of the public site, in a stable order. Where they are no site of their own, there is one for each service
/// and a list of them in each language.
#[must_use]
pub fn pages(
    house: &House<'_>,
    tongues: &[Tongue],
    inputs: &[Input<'_>],
    on: Date,
    filing: Filing,
) -> Vec<Page> {
    let names = all_names(house, inputs);
    let site = Site::of(house, tongues, inputs, &names, on, filing);
    let mut pages = Vec::new();
    if filing == Filing::Pages {
        pages.push(site.start());
    }
    for place in 0..tongues.len() {
        pages.push(site.index(place));
        (0..inputs.len()).for_each(|number| site.concept(place, number, &mut pages));
    }
    pages
}

/// The one page at a path of the public site, such as `nl/gestolen-gsm.html`; no other is made.
#[must_use]
pub fn page_at(
    house: &House<'_>,
    tongues: &[Tongue],
    inputs: &[Input<'_>],
    on: Date,
    path: &str,
) -> Option<Page> {
    let names = all_names(house, inputs);
    Site::of(house, tongues, inputs, &names, on, Filing::Pages).at(path)
}

/// The path of the page of every concept in every language, without making one.
#[must_use]
pub fn paths(
    house: &House<'_>,
    tongues: &[Tongue],
    inputs: &[Input<'_>],
    on: Date,
) -> Vec<Vec<String>> {
    let names = all_names(house, inputs);
    let site = Site::of(house, tongues, inputs, &names, on, Filing::Pages);
    let in_folder =
        |(tongue, entry): (&Tongue, &Entry)| format!("{}/{}", tongue.language(), entry.file);
    let paths = |number| {
        tongues
            .iter()
            .zip(site.book.versions(number))
            .map(in_folder)
            .collect()
    };
    (0..inputs.len()).map(paths).collect()
}

/// What is public of every service in every language, its questions included however many there are.
#[must_use]
pub fn services(
    house: &House<'_>,
    tongues: &[Tongue],
    inputs: &[Input<'_>],
    on: Date,
    filing: Filing,
) -> Vec<Service> {
    let names = all_names(house, inputs);
    let site = Site::of(house, tongues, inputs, &names, on, filing);
    let service = |(number, input): (usize, &Input<'_>)| Service {
        id: input.concept.id.clone(),
        versions: (0..tongues.len())
            .map(|place| site.version(place, number))
            .collect(),
    };
    inputs.iter().enumerate().map(service).collect()
}

fn all_names<'a>(house: &House<'a>, inputs: &[Input<'a>]) -> Vec<Names<'a>> {
    let names = inputs.iter().map(|input| Names::of(&input.concept, house));
    names.collect()
}

struct Site<'s, 'a> {
    house: &'s House<'a>,
    surround: Surround<'s, 'a>,
    inputs: &'s [Input<'a>],
    names: &'s [Names<'a>],
    on: Date,
    book: Book,
}

impl<'s, 'a> Site<'s, 'a> {
    fn of(
        house: &'s House<'a>,
        tongues: &'s [Tongue],
        inputs: &'s [Input<'a>],
        names: &'s [Names<'a>],
        on: Date,
        filing: Filing,
    ) -> Self {
        let mut site = Self {
            house,
            surround: Surround::of(house, tongues, on),
            inputs,
            names,
            on,
            book: Book::filed(filing),
        };
        for place in 0..tongues.len() {
            site.book.add(&site.namings(place));
        }
        site
    }

    fn start(&self) -> Page {
        Page {
            path: "index.html".to_owned(),
            concept: None,
            view: View::Start(start(&self.surround)),
        }
    }

    fn at(&self, path: &str) -> Option<Page> {
        if path == "index.html" {
            return Some(self.start());
        }
        let (folder, file) = path.split_once('/')?;
        let mut tongues = self.surround.tongues.iter();
        let place = tongues.position(|tongue| *tongue.language() == folder)?;
        if file == "index.html" {
            return Some(self.index(place));
        }
        let mut entries = self.book.shelf(place).iter();
        let number = entries.position(|entry| entry.has(file))?;
        let mut pages = Vec::new();
        self.concept(place, number, &mut pages);
        pages.into_iter().find(|page| page.path == path)
    }

    /// A service in one language: its file, and all that is public of it.
    fn version(&self, place: usize, number: usize) -> Version {
        let voice = self.voice(place, number);
        let concept = &self.inputs[number].concept;
        let shelf = Shelf(self.book.shelf(place));
        let frame = self.own_frame(place, number);
        let content = if concept.status == Status::Retired {
            Content::Retired(Box::new(retired(&voice, concept, &shelf, frame)))
        } else {
            let checks = concept::checks(&voice, concept, &shelf, self.inputs[number].guides);
            Content::Service(Box::new(concept::page(
                &voice, concept, &shelf, checks, frame,
            )))
        };
        Version {
            language: voice.tongue.language().clone(),
            file: self.book.shelf(place)[number].file.clone(),
            content,
        }
    }

    /// What surrounds the page of a service.
    fn own_frame(&self, place: usize, number: usize) -> Frame {
        let entry = &self.book.shelf(place)[number];
        let concept = &self.inputs[number].concept;
        let files: Vec<&str> = self
            .book
            .versions(number)
            .map(|e| e.file.as_str())
            .collect();
        let mut frame = self.surround.frame(place, entry.title.clone(), &files);
        frame.hidden = concept.status == Status::Draft;
        let summary = concept
            .summary
            .map(|summary| self.voice(place, number).plain(summary));
        frame.description = summary.filter(|summary| !summary.is_empty());
        frame
    }

    fn voice(&self, place: usize, number: usize) -> Voice<'_> {
        Voice {
            tongue: &self.surround.tongues[place],
            names: &self.names[number],
            on: self.on,
            home: "",
        }
    }

    fn namings(&self, place: usize) -> Vec<Naming> {
        let language = self.surround.tongues[place].language();
        let naming = |(number, input): (usize, &Input<'_>)| {
            let concept = &input.concept;
            let stated = concept.slugs.iter().find(|(of, _)| of == language);
            let former = concept.former_slugs.iter().filter(|(of, _)| of == language);
            Naming {
                id: concept.id.clone(),
                title: concept::heading(&self.voice(place, number), concept),
                slug: stated.map(|(_, slug)| slug.value.clone()),
                former: former
                    .flat_map(|(_, old)| old.iter().map(|old| old.value.clone()))
                    .collect(),
            }
        };
        self.inputs.iter().enumerate().map(naming).collect()
    }

    fn index(&self, place: usize) -> Page {
        let tongue = &self.surround.tongues[place];
        let file = self.book.filing().index();
        let files = vec![file; self.surround.tongues.len()];
        let mut frame = self
            .surround
            .frame(place, tongue.word("index-title"), &files);
        frame.neutral = Some(
            self.surround
                .address("")
                .unwrap_or_else(|| "../index.html".to_owned()),
        );
        frame.script = Some("search");
        let heading = match &frame.organisation {
            Some(name) => tongue.say("index-title-of", &[("organisation", name)]),
            None => tongue.word("index-title"),
        };
        let mut live: Vec<(usize, &Entry)> = self.book.shelf(place).iter().enumerate().collect();
        live.sort_by_key(|(_, entry)| (slug(&entry.title), entry.id.clone()));
        let is_retired = |number: usize| self.inputs[number].concept.status == Status::Retired;
        let (gone, live): (Vec<_>, Vec<_>) = live.into_iter().partition(|(n, _)| is_retired(*n));
        let search = Search::new(tongue, self.house.glossary);
        let item = |(number, entry): &(usize, &Entry)| {
            let (voice, concept) = (self.voice(place, *number), &self.inputs[*number].concept);
            IndexItem {
                title: entry.title.clone(),
                summary: voice.maybe(concept.summary),
                href: entry.file.clone(),
                draft: concept.status == Status::Draft,
                notices: concept::notices(&voice, concept),
                words: search.service(&voice, concept, self.inputs[*number].guides),
            }
        };
        let refusals = |(number, entry): &(usize, &Entry)| {
            let concept = &self.inputs[*number].concept;
            search.refusals(&self.voice(place, *number), concept, entry)
        };
        let link = |(_, entry): (usize, &Entry)| Link {
            text: entry.title.clone(),
            href: Some(entry.file.clone()),
        };
        Page {
            path: format!("{}/{file}", tongue.language()),
            concept: None,
            view: View::Index(IndexPage {
                heading,
                items: live.iter().map(item).collect(),
                refusals: live.iter().flat_map(refusals).collect(),
                retired: gone.into_iter().map(link).collect(),
                ignored: tongue.alternatives("index-search-ignored").join(" "),
                contact: self.ways(place),
                frame,
            }),
        }
    }

    /// The ways to a person, whatever it is about.
    fn ways(&self, place: usize) -> Vec<Contact> {
        if self.inputs.is_empty() {
            return Vec::new();
        }
        let concepts = self.inputs.iter().map(|input| &input.concept);
        ways(&self.voice(place, 0), concepts)
    }

    /// The page of a concept, its former addresses, and the page of its questions when there are many.
    fn concept(&self, place: usize, number: usize, pages: &mut Vec<Page>) {
        let entry = &self.book.shelf(place)[number];
        let frame = self.own_frame(place, number);
        let folder = self.surround.tongues[place].language();
        let alone = self.book.filing() == Filing::Pages;
        for old in entry.former.iter().filter(|_| alone) {
            pages.push(Page {
                path: format!("{folder}/{old}"),
                concept: None,
                view: View::Redirect(redirect(entry, frame.clone())),
            });
        }
        let view = match self.version(place, number).content {
            Content::Retired(page) => View::Retired(*page),
            Content::Service(page) if !alone => View::Concept(page),
            Content::Service(page) => {
                let mut page = self.with_room(place, number, *page, pages);
                page.frame.script = asks(&page.checks);
                View::Concept(Box::new(page))
            }
        };
        pages.push(Page {
            path: format!("{folder}/{}", entry.file),
            concept: Some(entry.id.clone()),
            view,
        });
    }

    /// Moves the questions to a page of their own when there are too many.
    fn with_room(
        &self,
        place: usize,
        number: usize,
        mut page: ConceptPage,
        pages: &mut Vec<Page>,
    ) -> ConceptPage {
        let steps: usize = page.checks.iter().map(|check| check.steps.len()).sum();
        if steps <= MOST_STEPS {
            return page;
        }
        let entry = &self.book.shelf(place)[number];
        let voice = Voice {
            home: &entry.file,
            ..self.voice(place, number)
        };
        let input = &self.inputs[number];
        let shelf = Shelf(self.book.shelf(place));
        let files: Vec<&str> = self
            .book
            .versions(number)
            .map(|e| e.check_file.as_str())
            .collect();
        let mut frame = self.surround.frame(place, entry.title.clone(), &files);
        frame.hidden = page.frame.hidden;
        frame.script = asks(&page.checks);
        page.checks.clear();
        page.check_page = Some(entry.check_file.clone());
        pages.push(Page {
            path: format!("{}/{}", voice.tongue.language(), entry.check_file),
            concept: None,
            view: View::Check(Box::new(CheckPage {
                frame,
                heading: entry.title.clone(),
                back: entry.file.clone(),
                notices: page.notices.clone(),
                checks: concept::checks(&voice, &input.concept, &shelf, input.guides),
            })),
        });
        page
    }
}

/// The script of a page that asks something.
fn asks(checks: &[Check]) -> Option<&'static str> {
    let asks = checks.iter().any(|check| !check.steps.is_empty());
    asks.then_some("situation")
}

fn redirect(entry: &Entry, mut frame: Frame) -> RedirectPage {
    frame.hidden = true;
    frame.description = None;
    RedirectPage {
        target: Link {
            text: entry.title.clone(),
            href: Some(entry.file.clone()),
        },
        frame,
    }
}

fn retired(
    voice: &Voice<'_>,
    concept: &PublicConcept<'_>,
    addresses: &dyn Addresses,
    frame: Frame,
) -> RetiredPage {
    let until = concept.valid.until.as_ref();
    let since = match until {
        Some(day) => voice
            .tongue
            .say("page-retired", &[("date", &voice.tongue.date(day.value))]),
        None => voice.tongue.word("page-retired-undated"),
    };
    RetiredPage {
        heading: concept::heading(voice, concept),
        since,
        replaced_by: concept.replaced_by.and_then(|id| addresses.concept(id)),
        contact: concept::reach(voice, concept),
        frame,
    }
}

/// The path of a concept's page in a language.
#[must_use]
pub fn page_of(pages: &[Page], concept: &Id, language: &Language) -> Option<String> {
    let folder = format!("{language}/");
    let page = pages
        .iter()
        .find(|page| page.concept.as_ref() == Some(concept) && page.path.starts_with(&folder));
    page.map(|page| page.path.clone())
}
