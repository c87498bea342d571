//! From concepts to the files of the site and of the staff guidance.

use std::path::{Component, Path, PathBuf};

use jiff::civil::Date;
use rayon::prelude::*;

use super::{OutputError, Plan};
use crate::model::concept::Status;
use crate::model::workspace::Workspace;
use crate::model::{Concept, Id};
use crate::render::style::Part;
use crate::render::{RenderError, Renderer, overrides, scripts, sitemap};
use crate::source::{Files, ReadError};
use crate::view::guide::Guide;
use crate::view::house::House;
use crate::view::parts::frame::Frame;
use crate::view::projection::PublicConcept;
use crate::view::tongue::Tongue;
use crate::view::{public, staff};

/// A logo or style sheet larger than this is not taken, in bytes.
const LARGEST: u64 = 2_000_000;
/// What a logo may be.
const PICTURES: [&str; 7] = ["svg", "png", "jpg", "jpeg", "gif", "webp", "avif"];

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
    /// Weak points declared active for this build, beside those of the workspace: concept and weak point.
    pub notices: Vec<(Id, Id)>,
}

/// Why no site could be made.
#[derive(Debug, thiserror::Error)]
pub enum SiteError {
    /// A template of the workspace is wrong.
    #[error("template {0}")]
    Template(#[from] RenderError),
    /// Two pages want one file.
    #[error(transparent)]
    Output(#[from] OutputError),
    /// The logo or the style sheet of the workspace cannot be taken.
    #[error("cannot take `{}` into the site: {reason}", path.display())]
    Asset {
        /// The file.
        path: PathBuf,
        /// Why not.
        reason: String,
    },
}

/// All files of a build: `public/…` and `staff/…`.
///
/// # Errors
/// When a template, the logo or the style sheet of the workspace cannot be used.
pub fn plan(
    files: &dyn Files,
    workspace: &Workspace,
    sources: &[Source<'_>],
    options: &Options,
) -> Result<Plan, SiteError> {
    let built = |source: &&Source<'_>| options.drafts || source.concept.status != Status::Draft;
    let sources: Vec<Source<'_>> = sources.iter().filter(built).copied().collect();
    let own = match &workspace.site.templates {
        Some(folder) => overrides(files, &below(&workspace.root, &folder.value))?,
        None => Vec::new(),
    };
    let renderer = Renderer::new(Tongue::all(workspace), own)?;
    let site = Site {
        files,
        workspace,
        sources,
        options,
        renderer,
    };
    let mut plan = Plan::new();
    let public_pages = site.public_pages();
    if options.public {
        site.add_public(&public_pages, &mut plan)?;
    }
    if options.staff {
        site.add_staff(&public_pages, &mut plan)?;
    }
    Ok(plan)
}

struct Site<'s> {
    files: &'s dyn Files,
    workspace: &'s Workspace,
    sources: Vec<Source<'s>>,
    options: &'s Options,
    renderer: Renderer,
}

impl Site<'_> {
    /// The weak points of a concept that are active.
    fn active<'a>(&'a self, concept: &Concept) -> Vec<&'a Id> {
        let stated = self.workspace.notices.iter().map(|notice| &notice.value);
        let all = stated.chain(&self.options.notices);
        all.filter(|(id, _)| *id == concept.id)
            .map(|(_, point)| point)
            .collect()
    }

    fn public_pages(&self) -> Vec<public::Page> {
        let house = House::of(self.workspace);
        let inputs = self.sources.iter().map(|source| public::Input {
            concept: PublicConcept::of(
                source.concept,
                &self.active(source.concept),
                self.options.on,
            ),
            guides: source.public,
        });
        let inputs: Vec<public::Input<'_>> = inputs.collect();
        public::pages(&house, self.renderer.tongues(), &inputs, self.options.on)
    }

    fn add_public(&self, pages: &[public::Page], plan: &mut Plan) -> Result<(), SiteError> {
        let rendered: Result<Vec<_>, RenderError> = pages
            .par_iter()
            .map(|page| self.renderer.public(&page.view))
            .collect();
        for (page, bytes) in pages.iter().zip(rendered?) {
            plan.add(format!("public/{}", page.path), bytes)?;
        }
        if let Some(map) = sitemap(pages.iter().filter_map(listed)) {
            plan.add("public/sitemap.xml", map)?;
        }
        plan.add(
            "public/style.css",
            self.renderer.style(Part::Public, self.colours()),
        )?;
        for (name, script) in scripts() {
            plan.add(format!("public/{name}"), script)?;
        }
        let site = &self.workspace.site;
        if let Some(css) = &site.css {
            plan.add("public/site.css", self.asset(&css.value, &["css"])?)?;
        }
        if let Some(logo) = &self.workspace.organisation.logo {
            let bytes = self.asset(&logo.value, &PICTURES)?;
            plan.add(format!("public/{}", public::logo_file(&logo.value)), bytes)?;
        }
        Ok(())
    }

    fn add_staff(&self, public: &[public::Page], plan: &mut Plan) -> Result<(), SiteError> {
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
        let inputs: Vec<staff::Input<'_>> = inputs.collect();
        let sheets = staff::pages(self.workspace, tongues, &inputs, self.options.on);
        let rendered: Result<Vec<_>, RenderError> = sheets
            .par_iter()
            .map(|sheet| self.renderer.staff(&sheet.view))
            .collect();
        for (sheet, bytes) in sheets.iter().zip(rendered?) {
            plan.add(format!("staff/{}", sheet.path), bytes)?;
        }
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

    /// A file of the workspace that becomes part of the site: below its folder, and of a known kind.
    fn asset(&self, stated: &str, kinds: &[&str]) -> Result<Vec<u8>, SiteError> {
        let path = below(&self.workspace.root, stated);
        let refused = |reason: String| SiteError::Asset {
            path: path.clone(),
            reason,
        };
        let inside = |part: Component<'_>| matches!(part, Component::Normal(_) | Component::CurDir);
        if !Path::new(stated).components().all(inside) {
            return Err(refused(
                "it is not below the folder of `helder.yaml`".to_owned(),
            ));
        }
        let ending = stated.rsplit_once('.').map_or("", |(_, ending)| ending);
        if !kinds.contains(&ending.to_ascii_lowercase().as_str()) {
            return Err(refused(format!(
                "its name ends in none of: {}",
                kinds.join(", ")
            )));
        }
        let read = self.files.read(&path, LARGEST);
        read.map_err(|error: ReadError| refused(error.to_string()))
    }
}

/// A path of the workspace as people would write it: not `./logo.svg`.
fn below(root: &Path, stated: &str) -> PathBuf {
    let parts = root.components().chain(Path::new(stated).components());
    parts.filter(|part| *part != Component::CurDir).collect()
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
