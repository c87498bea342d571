//! From concepts to the files of a build: pages, or the same in another shape.

mod data;
mod fragments;
mod one;
mod pages;
mod wiki;

use std::collections::BTreeSet;
use std::sync::{Mutex, MutexGuard, PoisonError};

use jiff::civil::Date;
use rayon::prelude::*;

use super::fragments::{Entry, Manifest};
use super::{OutputError, Plan, Sink};
use crate::diagnostic::{self, Finding};
use crate::model::concept::Status;
use crate::model::workspace::Workspace;
use crate::model::{Concept, Id};
use crate::render::fragment::Shape;
use crate::render::{RenderError, Renderer};
use crate::template::Looks;
use crate::view::book::{Cover, Filing};
use crate::view::drill::Drill;
use crate::view::effort::Efforts;
use crate::view::guide::Guide;
use crate::view::house::House;
use crate::view::parts::search::Found;
use crate::view::projection::PublicConcept;
use crate::view::staff::OverviewRow;
use crate::view::tongue::Tongue;
use crate::view::{public, staff};

/// A concept with the questions that settle its decisions.
#[derive(Debug, Clone, Copy)]
pub struct Source<'a> {
    /// The concept.
    pub concept: &'a Concept,
    /// The questions of its public decisions, without rules for staff alone.
    pub public: &'a [Guide],
    /// The questions of all its decisions, with all rules.
    pub staff: &'a [Guide],
    /// The cases to practise all its decisions on.
    pub drills: &'a [Drill],
    /// What its public decisions ask of clients.
    pub efforts: &'a [Efforts],
}

/// What is built.
#[derive(Debug, Clone)]
pub struct Options {
    /// The day whose figures and rules are shown.
    pub on: Date,
    /// Whether drafts are built, under a banner and unindexed.
    pub drafts: bool,
    /// Whether the public site is built.
    pub public: bool,
    /// Whether the staff guidance is built.
    pub staff: bool,
    /// What the files are.
    pub format: Format,
    /// Weak points declared active for this build, beside those of the workspace: concept and weak point.
    pub notices: Vec<(Id, Id)>,
}

impl Options {
    /// Whether a concept of this status is built.
    #[must_use]
    pub fn builds(&self, status: Status) -> bool {
        self.drafts || status != Status::Draft
    }
}

/// What the files of a build are.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub enum Format {
    /// Pages.
    #[default]
    Site,
    /// What is public without what surrounds it, whole and by section, for content management.
    Fragments(Fragments),
    /// Markdown for a wiki.
    Markdown,
    /// Everything that the pages say, one JSON file per concept.
    Json,
}

/// What fragments are built.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Fragments {
    /// What they look like.
    pub shape: Shape,
    /// The list of the earlier build in the same folder.
    pub before: Option<Manifest>,
    /// The concepts whose entries in that list stay as they are.
    pub kept: BTreeSet<String>,
}

/// Why no site could be made.
#[derive(Debug, thiserror::Error)]
pub enum SiteError {
    /// A page could not be made of its template.
    #[error(transparent)]
    Template(#[from] RenderError),
    /// A file could not be put where it belongs, or two pages want one.
    #[error(transparent)]
    Output(#[from] OutputError),
}

/// All files of a build in memory: `public/…` and `staff/…`.
///
/// # Errors
/// When a template of the workspace cannot make its pages, or two pages want one file.
pub fn plan(
    workspace: &Workspace,
    looks: &Looks,
    sources: &[Source<'_>],
    options: &Options,
) -> Result<Plan, SiteError> {
    let renderer = renderer(workspace, looks)?;
    let built = |source: &&Source<'_>| options.builds(source.concept.status);
    let sources: Vec<_> = sources.iter().filter(built).collect();
    let tongues = renderer.tongues();
    let cover = |source: &&Source<'_>| cover(workspace, tongues, source.concept, options.on);
    let covers: Vec<Cover> = sources.iter().map(cover).collect();
    let covers: Vec<&Cover> = covers.iter().collect();
    let site = Site::of(workspace, looks, &renderer, &covers, options);
    let plan = Mutex::new(Plan::new());
    let made = sources.par_iter().enumerate();
    let made = made.map(|(number, source)| site.concept(number, **source, &plan));
    let rows: Result<Vec<Row>, SiteError> = made.collect::<Vec<_>>().into_iter().collect();
    site.lists(rows?, &plan)?;
    Ok(plan.into_inner().unwrap_or_else(PoisonError::into_inner))
}

/// What makes the pages of a workspace.
///
/// # Errors
/// When a template of the workspace is wrong.
pub fn renderer(workspace: &Workspace, looks: &Looks) -> Result<Renderer, RenderError> {
    Renderer::new(Tongue::all(workspace), &looks.templates)
}

/// What the pages of others know of a concept.
#[must_use]
pub fn cover(workspace: &Workspace, tongues: &[Tongue], concept: &Concept, on: Date) -> Cover {
    let concept = PublicConcept::of(concept, &[], on);
    public::cover(&House::of(workspace), tongues, &concept, on)
}

/// The files of a build. It knows the cover of every concept; each concept is lent to it once, in any order, and its
/// files are handed on at once, so that a build of thousands holds no more of them than are being made.
pub struct Site<'s> {
    workspace: &'s Workspace,
    looks: &'s Looks,
    options: &'s Options,
    renderer: &'s Renderer,
    public: public::Site<'s, 's>,
    desk: staff::Desk<'s, 's>,
    /// What is wrong with templates of the workspace.
    wrong: Mutex<Vec<Finding>>,
}

/// What is left of a concept whose files are made: what lists say of it, in each language.
#[derive(Debug, Default)]
pub struct Row {
    /// What no list of services has shown yet.
    listed: std::vec::IntoIter<public::Listed>,
    /// What no overview has shown yet.
    overview: std::vec::IntoIter<OverviewRow>,
    /// Its entry in the site map.
    mapped: Vec<Option<String>>,
    fragments: Vec<Entry>,
}

/// Where files go that nobody wants.
struct Nowhere;

impl Sink for Nowhere {
    fn add(&self, _: String, _: Vec<u8>) -> Result<(), OutputError> {
        Ok(())
    }
}

impl<'s> Site<'s> {
    /// A build of concepts with these covers, which are those that the options let through.
    #[must_use]
    pub fn of(
        workspace: &'s Workspace,
        looks: &'s Looks,
        renderer: &'s Renderer,
        covers: &[&'s Cover],
        options: &'s Options,
    ) -> Self {
        let (tongues, on) = (renderer.tongues(), options.on);
        let filing = match &options.format {
            Format::Site => Filing::Pages,
            Format::Fragments(_) => Filing::Fragments,
            Format::Markdown => Filing::Markdown,
            Format::Json => Filing::Data,
        };
        Self {
            workspace,
            looks,
            options,
            renderer,
            public: public::Site::of(House::of(workspace), tongues, covers, on, filing),
            desk: staff::Desk::of(workspace, tongues, covers, on, filing),
            wrong: Mutex::default(),
        }
    }

    /// Makes the files of one concept; `number` is the place of its cover.
    ///
    /// # Errors
    /// When a file has no place. What is wrong with templates of the workspace is told by [`Self::lists`].
    pub fn concept(
        &self,
        number: usize,
        source: Source<'_>,
        sink: &dyn Sink,
    ) -> Result<Row, SiteError> {
        let mut row = Row::default();
        let input = self.public_input(source);
        let found = |place| self.public.found(place, number, &input);
        let found: Vec<Found> = self.listing().map(found).collect();
        if self.options.public {
            match &self.options.format {
                Format::Site => self.add_public(number, &input, &mut row, sink)?,
                Format::Fragments(wanted) => {
                    self.add_fragments(wanted, number, &input, &mut row, sink)?;
                }
                Format::Markdown => self.add_public_markdown(number, &input, sink)?,
                Format::Json => self.add_public_data(number, &input, sink)?,
            }
            let found = found.iter().enumerate();
            let listed =
                found.map(|(place, found)| self.public.listed(place, number, &input, found));
            row.listed = listed.collect::<Vec<_>>().into_iter();
        }
        if self.options.staff {
            let input = self.staff_input(number, source);
            match &self.options.format {
                Format::Site => self.add_staff(number, &input, sink)?,
                Format::Fragments(_) => {}
                Format::Markdown => self.add_staff_markdown(number, &input, sink)?,
                Format::Json => self.add_staff_data(number, &input, sink)?,
            }
            let found = found.iter().enumerate();
            let rows = found.map(|(place, found)| self.desk.row(place, number, &input, found));
            row.overview = rows.collect::<Vec<_>>().into_iter();
        }
        Ok(row)
    }

    /// Whether lists lead to files of a concept that `was` knows, which an earlier build wrote. A page moves when its name does.
    #[must_use]
    pub fn leads_to(&self, number: usize, was: impl Fn(&str) -> bool) -> bool {
        let paths = match self.options.public {
            true if !self.listing().is_empty() => self.public.paths(number),
            _ => Vec::new(),
        };
        paths.iter().all(|path| was(&format!("public/{path}")))
    }

    /// What lists say of a concept whose files stay as an earlier build wrote them.
    ///
    /// # Errors
    /// Those of [`Self::concept`].
    pub fn kept(&self, number: usize, source: Source<'_>) -> Result<Row, SiteError> {
        let mut row = self.concept(number, source, &Nowhere)?;
        row.fragments.clear();
        Ok(row)
    }

    /// Makes the files about all concepts, `rows` in the order of their covers, and what pages load.
    ///
    /// # Errors
    /// When a template of the workspace could not make a page, of a concept or here, or a file has no place.
    pub fn lists(&self, rows: Vec<Row>, sink: &dyn Sink) -> Result<(), SiteError> {
        match &self.options.format {
            Format::Site => self.add_lists(rows, sink)?,
            Format::Fragments(wanted) if self.options.public => {
                self.add_fragment_lists(wanted, rows, sink)?;
            }
            Format::Markdown => self.add_markdown_lists(rows, sink)?,
            Format::Fragments(_) | Format::Json => {}
        }
        self.all_right()
    }

    /// # Errors
    /// What was found to be wrong with templates of the workspace.
    fn all_right(&self) -> Result<(), SiteError> {
        let mut wrong = std::mem::take(&mut *self.wrong());
        if wrong.is_empty() {
            return Ok(());
        }
        diagnostic::tidy(&mut wrong);
        Err(RenderError::Own(wrong).into())
    }

    fn places(&self) -> usize {
        self.renderer.tongues().len()
    }

    /// The languages in which there are lists.
    fn listing(&self) -> std::ops::Range<usize> {
        match self.options.format {
            Format::Json => 0..0,
            Format::Site | Format::Fragments(_) | Format::Markdown => 0..self.places(),
        }
    }

    fn wrong(&self) -> MutexGuard<'_, Vec<Finding>> {
        self.wrong.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// What was made; nothing where a template of the workspace is wrong, which is told at the end with all others.
    fn made<T>(&self, made: Result<T, RenderError>) -> Result<Option<T>, SiteError> {
        match made {
            Ok(made) => Ok(Some(made)),
            Err(RenderError::Own(findings)) => {
                self.wrong().extend(findings);
                Ok(None)
            }
            Err(ours @ RenderError::Ours(_)) => Err(ours.into()),
        }
    }

    /// The weak points of a concept that are active.
    fn active(&self, concept: &Concept) -> Vec<&Id> {
        let stated = self.workspace.notices.iter().map(|notice| &notice.value);
        let all = stated.chain(&self.options.notices);
        all.filter(|(id, _)| *id == concept.id)
            .map(|(_, point)| point)
            .collect()
    }

    fn public_input<'a>(&'a self, source: Source<'a>) -> public::Input<'a> {
        let active = self.active(source.concept);
        public::Input {
            concept: PublicConcept::of(source.concept, &active, self.options.on),
            guides: source.public,
        }
    }

    fn staff_input<'a>(&'a self, number: usize, source: Source<'a>) -> staff::Input<'a> {
        let beside = self.options.public && self.options.format == Format::Site;
        staff::Input {
            concept: source.concept,
            guides: source.staff,
            clients: staff::Clients {
                guides: source.public,
                pages: self.public.addresses(number, &self.public_input(source)),
            },
            drills: source.drills,
            efforts: source.efforts,
            active: self.active(source.concept),
            public_pages: if beside {
                self.public.paths(number)
            } else {
                Vec::new()
            },
        }
    }
}
