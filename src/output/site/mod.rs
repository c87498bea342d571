//! From concepts to the files of a build: pages, or the same in another shape.

mod data;
mod fragments;
mod one;
mod wiki;

pub use one::file;

use jiff::civil::Date;
use rayon::prelude::*;

use super::fragments::Manifest;
use super::{OutputError, Plan};
use crate::diagnostic;
use crate::model::concept::Status;
use crate::model::workspace::Workspace;
use crate::model::{Concept, Id};
use crate::render::fragment::Shape;
use crate::render::style::Part;
use crate::render::{RenderError, Renderer, robots, sitemap};
use crate::template::Looks;
use crate::view::book::{Filing, base};
use crate::view::guide::Guide;
use crate::view::house::House;
use crate::view::parts::frame::Frame;
use crate::view::projection::PublicConcept;
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
}

/// Why no site could be made.
#[derive(Debug, thiserror::Error)]
pub enum SiteError {
    /// A page could not be made of its template.
    #[error(transparent)]
    Template(#[from] RenderError),
    /// Two pages want one file.
    #[error(transparent)]
    Output(#[from] OutputError),
}

/// All files of a build: `public/…` and `staff/…`.
///
/// # Errors
/// When a template of the workspace cannot make its pages, or two pages want one file.
pub fn plan(
    workspace: &Workspace,
    looks: &Looks,
    sources: &[Source<'_>],
    options: &Options,
) -> Result<Plan, SiteError> {
    let site = Site::of(workspace, looks, sources, options)?;
    let mut plan = Plan::new();
    match &options.format {
        Format::Site => site.add_pages(&mut plan)?,
        Format::Fragments(wanted) if options.public => site.add_fragments(wanted, &mut plan)?,
        Format::Fragments(_) => {}
        Format::Markdown => site.add_markdown(&mut plan)?,
        Format::Json => site.add_data(&mut plan)?,
    }
    Ok(plan)
}

struct Site<'s> {
    workspace: &'s Workspace,
    looks: &'s Looks,
    sources: Vec<Source<'s>>,
    options: &'s Options,
    renderer: Renderer,
}

impl<'s> Site<'s> {
    fn of(
        workspace: &'s Workspace,
        looks: &'s Looks,
        sources: &[Source<'s>],
        options: &'s Options,
    ) -> Result<Self, SiteError> {
        let built = |source: &&Source<'_>| options.drafts || source.concept.status != Status::Draft;
        Ok(Self {
            workspace,
            looks,
            sources: sources.iter().filter(built).copied().collect(),
            options,
            renderer: Renderer::new(Tongue::all(workspace), &looks.templates)?,
        })
    }

    /// The weak points of a concept that are active.
    fn active<'a>(&'a self, concept: &Concept) -> Vec<&'a Id> {
        let stated = self.workspace.notices.iter().map(|notice| &notice.value);
        let all = stated.chain(&self.options.notices);
        all.filter(|(id, _)| *id == concept.id)
            .map(|(_, point)| point)
            .collect()
    }

    fn public_inputs(&self) -> Vec<public::Input<'_>> {
        let inputs = self.sources.iter().map(|source| public::Input {
            concept: PublicConcept::of(
                source.concept,
                &self.active(source.concept),
                self.options.on,
            ),
            guides: source.public,
        });
        inputs.collect()
    }

    fn public_pages(&self) -> Vec<public::Page> {
        let house = House::of(self.workspace);
        let inputs = self.public_inputs();
        let filing = match &self.options.format {
            Format::Site => Filing::Pages,
            Format::Fragments(_) => Filing::Fragments,
            Format::Markdown => Filing::Markdown,
            Format::Json => Filing::Data,
        };
        public::pages(
            &house,
            self.renderer.tongues(),
            &inputs,
            self.options.on,
            filing,
        )
    }

    /// The staff side of all concepts; `public` are the pages that clients read.
    fn staff_inputs(&self, public: &[public::Page]) -> Vec<staff::Input<'_>> {
        let tongues = self.renderer.tongues();
        let inputs = self.sources.iter().map(|source| staff::Input {
            concept: source.concept,
            guides: source.staff,
            active: self.active(source.concept),
            public_pages: tongues
                .iter()
                .map(|tongue| public::page_of(public, &source.concept.id, tongue.language()))
                .filter(|_| self.options.public)
                .collect(),
        });
        inputs.collect()
    }

    fn add_pages(&self, plan: &mut Plan) -> Result<(), SiteError> {
        let public_pages = self.public_pages();
        if self.options.public {
            self.add_public(&public_pages, plan)?;
        }
        if self.options.staff {
            self.add_staff(&public_pages, plan)?;
        }
        Ok(())
    }

    fn add_public(&self, pages: &[public::Page], plan: &mut Plan) -> Result<(), SiteError> {
        let made = pages
            .par_iter()
            .map(|page| self.renderer.public(&page.view));
        for (page, bytes) in pages.iter().zip(all(made.collect())?) {
            plan.add(format!("public/{}", page.path), bytes)?;
        }
        if let Some(map) = sitemap(pages.iter().filter_map(listed)) {
            plan.add("public/sitemap.xml", map)?;
            let address = self.workspace.site.base_url.as_ref();
            let address = address.and_then(|stated| base(&stated.value));
            if let Some(robots) = address.as_deref().and_then(robots) {
                plan.add("public/robots.txt", robots)?;
            }
        }
        self.add_beside_public(plan)
    }

    /// What the pages of the public site load.
    fn add_beside_public(&self, plan: &mut Plan) -> Result<(), SiteError> {
        plan.add(
            "public/style.css",
            self.renderer.style(Part::Public, self.colours()),
        )?;
        for (name, script) in self.renderer.scripts() {
            plan.add(format!("public/{name}"), script)?;
        }
        if let Some(css) = &self.looks.css {
            plan.add("public/site.css", css.clone())?;
        }
        let stated = &self.workspace.organisation.logo;
        if let (Some(stated), Some(picture)) = (stated, &self.looks.logo) {
            let file = public::logo_file(&stated.value);
            plan.add(format!("public/{file}"), picture.clone())?;
        }
        Ok(())
    }

    fn add_staff(&self, public: &[public::Page], plan: &mut Plan) -> Result<(), SiteError> {
        let tongues = self.renderer.tongues();
        let inputs = self.staff_inputs(public);
        let sheets = staff::pages(
            self.workspace,
            tongues,
            &inputs,
            self.options.on,
            Filing::Pages,
        );
        let made = sheets
            .par_iter()
            .map(|sheet| self.renderer.staff(&sheet.view));
        for (sheet, bytes) in sheets.iter().zip(all(made.collect())?) {
            plan.add(format!("staff/{}", sheet.path), bytes)?;
        }
        self.add_beside_staff(plan)
    }

    /// What the sheets of the staff guidance load.
    fn add_beside_staff(&self, plan: &mut Plan) -> Result<(), SiteError> {
        plan.add(
            "staff/style.css",
            self.renderer.style(Part::Staff, self.colours()),
        )?;
        Ok(())
    }

    fn colours(&self) -> impl Iterator<Item = (&str, &str)> {
        let colours = self.workspace.site.colours.iter();
        colours.map(|(name, colour)| (name.as_str(), colour.value.as_str()))
    }
}

/// All pages, or everything that is wrong with any of them, in an order that no thread decides.
fn all<T>(made: Vec<Result<T, RenderError>>) -> Result<Vec<T>, RenderError> {
    let mut pages = Vec::new();
    let mut wrong = Vec::new();
    for page in made {
        match page {
            Ok(page) => pages.push(page),
            Err(RenderError::Own(findings)) => wrong.extend(findings),
            Err(ours @ RenderError::Ours(_)) => return Err(ours),
        }
    }
    if wrong.is_empty() {
        return Ok(pages);
    }
    diagnostic::tidy(&mut wrong);
    Err(RenderError::Own(wrong))
}

/// What surrounds a page that search engines should know of.
fn listed(page: &public::Page) -> Option<&Frame> {
    match &page.view {
        public::View::Start(page) => Some(&page.frame),
        public::View::Index(page) => Some(&page.frame),
        public::View::Concept(page) => Some(&page.frame),
        public::View::Check(_) | public::View::Retired(_) | public::View::Redirect(_) => None,
    }
}
