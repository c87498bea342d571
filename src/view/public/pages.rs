//! All pages of the public site.

use jiff::civil::Date;

use super::concept::{self, ConceptPage};
use super::index::start;
use super::short::{CheckPage, RedirectPage, RetiredPage};
use super::surround::Surround;
use super::{Content, Page, Service, Version, View};
use crate::model::concept::Status;
use crate::view::book::{Book, Cover, Entry, Filing, Naming, Shelf};
use crate::view::guide::Guide;
use crate::view::house::House;
use crate::view::names::Names;
use crate::view::parts::check::Check;
use crate::view::parts::frame::Frame;
use crate::view::parts::search::Search;
use crate::view::parts::{Addresses, Link};
use crate::view::projection::PublicConcept;
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

/// What the pages of others know of a concept.
#[must_use]
pub fn cover(
    house: &House<'_>,
    tongues: &[Tongue],
    concept: &PublicConcept<'_>,
    on: Date,
) -> Cover {
    let names = Names::of(concept, house);
    let naming = |tongue: &Tongue| {
        let language = tongue.language();
        let voice = Voice {
            tongue,
            names: &names,
            on,
            until: None,
            home: "",
        };
        let stated = concept.slugs.iter().find(|(of, _)| of == language);
        let former = concept.former_slugs.iter().filter(|(of, _)| of == language);
        Naming {
            id: concept.id.clone(),
            title: concept::heading(&voice, concept),
            slug: stated.map(|(_, slug)| slug.value.clone()),
            former: former
                .flat_map(|(_, old)| old.iter().map(|old| old.value.clone()))
                .collect(),
        }
    };
    tongues.iter().map(naming).collect()
}

/// The public site of an organisation.
///
/// It knows the cover of every concept; a concept itself is lent to it while its pages are made, so that no more than
/// one need be held. Concepts are counted in the order of their covers, languages in that of the workspace. Where the
/// files are no site of their own, there is one for each service and a list of them in each language.
pub struct Site<'s, 'a> {
    pub(super) surround: Surround<'s, 'a>,
    /// The search of each language.
    pub(super) searches: Vec<Search<'a>>,
    on: Date,
    pub(super) book: Book,
}

/// A concept on the way to its pages.
pub(super) struct Told<'t, 'a> {
    number: usize,
    input: &'t Input<'a>,
    names: Names<'a>,
}

/// What makes a page of the site.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Origin {
    /// The organisation.
    Start,
    /// All concepts, in this language.
    Index(usize),
    /// One concept: its number.
    Concept(usize),
}

impl<'s, 'a> Site<'s, 'a> {
    /// The site of concepts with these covers.
    #[must_use]
    pub fn of(
        house: House<'a>,
        tongues: &'s [Tongue],
        covers: &[&Cover],
        on: Date,
        filing: Filing,
    ) -> Self {
        let search = |tongue| Search::new(tongue, house.glossary);
        Self {
            searches: tongues.iter().map(search).collect(),
            surround: Surround::of(house, tongues, on),
            on,
            book: Book::of(filing, tongues.iter().map(Tongue::language), covers),
        }
    }

    /// The choice of a language.
    #[must_use]
    pub fn start(&self) -> Page {
        Page {
            path: "index.html".to_owned(),
            concept: None,
            view: View::Start(start(&self.surround)),
        }
    }

    /// The pages of a concept, one language after the other.
    #[must_use]
    pub fn pages(&self, number: usize, input: &Input<'a>) -> Vec<Page> {
        let told = self.told(number, input);
        let mut pages = Vec::new();
        for place in 0..self.surround.tongues.len() {
            self.concept(place, &told, &mut pages);
        }
        pages
    }

    /// What is public of a service in every language, its questions included however many there are.
    #[must_use]
    pub fn service(&self, number: usize, input: &Input<'a>) -> Service {
        let told = self.told(number, input);
        let places = 0..self.surround.tongues.len();
        Service {
            id: input.concept.id.clone(),
            versions: places.map(|place| self.version(place, &told)).collect(),
        }
    }

    /// The path of the page of a concept in every language.
    #[must_use]
    pub fn paths(&self, number: usize) -> Vec<String> {
        let in_folder =
            |(tongue, entry): (&Tongue, &Entry)| format!("{}/{}", tongue.language(), entry.file);
        let tongues = self.surround.tongues.iter();
        tongues
            .zip(self.book.versions(number))
            .map(in_folder)
            .collect()
    }

    /// What makes the page at a path, such as `nl/gestolen-gsm.html`, if there is such a page.
    #[must_use]
    pub fn origin(&self, path: &str) -> Option<Origin> {
        if path == "index.html" {
            return Some(Origin::Start);
        }
        let (folder, file) = path.split_once('/')?;
        let mut tongues = self.surround.tongues.iter();
        let place = tongues.position(|tongue| *tongue.language() == folder)?;
        if file == self.book.filing().index() {
            return Some(Origin::Index(place));
        }
        let mut entries = self.book.shelf(place).iter();
        let number = entries.position(|entry| entry.has(file))?;
        Some(Origin::Concept(number))
    }

    pub(super) fn told<'t>(&self, number: usize, input: &'t Input<'a>) -> Told<'t, 'a> {
        Told {
            number,
            input,
            names: Names::of(&input.concept, &self.surround.house),
        }
    }

    /// A service in one language: its file, and all that is public of it.
    fn version(&self, place: usize, told: &Told<'_, 'a>) -> Version {
        let voice = self.voice(place, told);
        let concept = &told.input.concept;
        let shelf = Shelf(self.book.shelf(place));
        let frame = self.own_frame(place, told);
        let content = if concept.status == Status::Retired {
            Content::Retired(Box::new(retired(&voice, concept, &shelf, frame)))
        } else {
            let checks = concept::checks(&voice, concept, &shelf, told.input.guides);
            Content::Service(Box::new(concept::page(
                &voice, concept, &shelf, checks, frame,
            )))
        };
        Version {
            language: voice.tongue.language().clone(),
            file: self.book.shelf(place)[told.number].file.clone(),
            content,
        }
    }

    /// What surrounds the page of a service.
    fn own_frame(&self, place: usize, told: &Told<'_, 'a>) -> Frame {
        let entry = &self.book.shelf(place)[told.number];
        let concept = &told.input.concept;
        let files: Vec<&str> = self
            .book
            .versions(told.number)
            .map(|e| e.file.as_str())
            .collect();
        let mut frame = self.surround.frame(place, entry.title.clone(), &files);
        frame.hidden = concept.status == Status::Draft;
        let summary = concept
            .summary
            .map(|summary| self.voice(place, told).plain(summary));
        frame.description = summary.filter(|summary| !summary.is_empty());
        frame
    }

    pub(super) fn voice<'v>(&'v self, place: usize, told: &'v Told<'_, 'a>) -> Voice<'v> {
        Voice {
            tongue: &self.surround.tongues[place],
            names: &told.names,
            on: self.on,
            until: None,
            home: "",
        }
    }

    /// The page of a concept, its former addresses, and the page of its questions when there are many.
    fn concept(&self, place: usize, told: &Told<'_, 'a>, pages: &mut Vec<Page>) {
        let entry = &self.book.shelf(place)[told.number];
        let frame = self.own_frame(place, told);
        let folder = self.surround.tongues[place].language();
        let alone = self.book.filing() == Filing::Pages;
        for old in entry.former.iter().filter(|_| alone) {
            pages.push(Page {
                path: format!("{folder}/{old}"),
                concept: None,
                view: View::Redirect(redirect(entry, frame.clone())),
            });
        }
        let view = match self.version(place, told).content {
            Content::Retired(page) => View::Retired(*page),
            Content::Service(page) if !alone => View::Concept(page),
            Content::Service(page) => {
                let mut page = self.with_room(place, told, *page, pages);
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
        told: &Told<'_, 'a>,
        mut page: ConceptPage,
        pages: &mut Vec<Page>,
    ) -> ConceptPage {
        if has_room(page.checks.iter().map(|check| check.steps.len())) {
            return page;
        }
        let entry = &self.book.shelf(place)[told.number];
        let voice = Voice {
            home: &entry.file,
            ..self.voice(place, told)
        };
        let input = told.input;
        let shelf = Shelf(self.book.shelf(place));
        let files: Vec<&str> = self
            .book
            .versions(told.number)
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

/// Whether the questions of all decisions fit the page of the service.
pub(super) fn has_room(steps: impl Iterator<Item = usize>) -> bool {
    steps.sum::<usize>() <= MOST_STEPS
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
