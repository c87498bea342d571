//! Files → what is to be shown.

use std::path::PathBuf;
use std::sync::{Arc, OnceLock};

use jiff::civil::Date;

use super::super::build::{self, Guided};
use super::super::{Failure, told};
use crate::compile::Earlier;
use crate::diagnostic::{Finding, Message, Severity};
use crate::locale::Words;
use crate::model::Workspace;
use crate::output::site::{self, Format, Site, SiteError};
use crate::render::{RenderError, Renderer};
use crate::source::Remembered;
use crate::view::book::Cover;
use crate::view::tongue::Tongue;
use crate::{Checked, Compiled, Options, compile_again};

/// Compiles a workspace again and again.
pub(super) struct Preview {
    paths: Vec<PathBuf>,
    today: Date,
    files: Remembered,
    earlier: Earlier<Arc<Kept>>,
}

/// What is kept of a concept.
struct Kept {
    guided: Guided,
    cover: Cover,
}

/// What came of compiling.
#[derive(Clone)]
pub(super) enum Built {
    /// A workspace, whatever was found in it.
    House(Arc<House>),
    /// No workspace could be found or read, for this reason.
    Nothing(String),
}

/// A workspace of which pages can be made.
pub(super) struct House {
    compiled: Compiled<Arc<Kept>>,
    options: site::Options,
    /// Made for the first page.
    renderer: OnceLock<Result<Renderer, Unmade>>,
}

/// Why a page could not be made.
#[derive(Clone)]
pub(super) enum Unmade {
    /// Templates of the workspace are wrong: what is to be read of it.
    Templates(Checked),
    /// Words of ours.
    Other(String),
}

impl Preview {
    pub fn new(path: PathBuf, today: Date) -> Self {
        Self {
            paths: vec![path],
            today,
            files: Remembered::default(),
            earlier: Earlier::default(),
        }
    }

    /// Compiles what changed since the last time.
    ///
    /// # Errors
    /// When there is nothing at the path, or more than one workspace.
    pub fn build(&mut self) -> Result<Built, Failure> {
        let today = self.today;
        let tongues = OnceLock::new();
        let keep = |workspace: &Workspace, concept| {
            let tongues = tongues.get_or_init(|| Tongue::all(workspace));
            Some(Arc::new(Kept {
                cover: site::cover(workspace, tongues, &concept, today),
                guided: Guided::of(workspace, concept, today, true),
            }))
        };
        let options = Options { today };
        let mut compiled =
            compile_again(&self.files, &self.paths, options, &mut self.earlier, keep)?;
        if compiled.len() != 1 {
            let message = Message::new("failure-workspaces").with("count", compiled.len());
            return Err(Failure::new(message));
        }
        Ok(Built::House(Arc::new(House {
            compiled: compiled.remove(0),
            options: shown(today),
            renderer: OnceLock::new(),
        })))
    }

    /// The same where there were pages before: what is wrong is something to show then.
    pub fn build_or_say(&mut self, words: &Words) -> Built {
        self.build().unwrap_or_else(|Failure(reasons)| {
            let reasons: Vec<_> = reasons.iter().map(|reason| told(reason, words)).collect();
            Built::Nothing(reasons.join("\n"))
        })
    }
}

/// Both sides, drafts too.
const fn shown(on: Date) -> site::Options {
    site::Options {
        on,
        drafts: true,
        public: true,
        staff: true,
        format: Format::Site,
        notices: Vec::new(),
    }
}

impl House {
    /// What was found.
    pub fn checked(&self) -> &Checked {
        &self.compiled.checked
    }

    /// Whether errors keep it from being published.
    pub fn is_broken(&self) -> bool {
        let error = |finding: &Finding| finding.level() == Severity::Error;
        self.checked().unreadable || self.checked().findings.iter().any(error)
    }

    /// The bytes of a file of the site, as `helder build --drafts` would write them; none where it writes none.
    pub fn file(&self, path: &str) -> Result<Option<Vec<u8>>, Unmade> {
        let Compiled {
            workspace,
            looks,
            concepts,
            ..
        } = &self.compiled;
        let renderer = self.renderer.get_or_init(|| {
            site::renderer(workspace, looks).map_err(|error| self.unmade(error.into()))
        });
        let renderer = renderer.as_ref().map_err(Unmade::clone)?;
        let covers: Vec<_> = concepts.iter().map(|kept| &kept.cover).collect();
        let sources: Vec<_> = concepts.iter().map(|kept| kept.guided.source()).collect();
        let site = Site::of(workspace, looks, renderer, &covers, &self.options);
        site.file(&sources, path)
            .map_err(|error| self.unmade(error))
    }

    fn unmade(&self, error: SiteError) -> Unmade {
        match error {
            SiteError::Template(RenderError::Own(findings)) => Unmade::Templates(Checked {
                findings,
                ..self.checked().clone()
            }),
            error => Unmade::Other(error.to_string()),
        }
    }

    /// Whether another is made of the same files, with the same found in them.
    fn is_like(&self, other: &Self) -> bool {
        let files = |house: &Self| house.checked().sources.iter().cloned().collect::<Vec<_>>();
        let (one, two) = (files(self), files(other));
        let same = one.len() == two.len()
            && one
                .iter()
                .zip(&two)
                .all(|(one, two)| one.path == two.path && one.text() == two.text());
        let (looks, others) = (&self.compiled.looks, &other.compiled.looks);
        same && looks.logo == others.logo
            && looks.css == others.css
            && self.checked().findings == other.checked().findings
    }
}

impl Built {
    /// Whether another says and shows the same.
    pub fn is_like(&self, other: &Self) -> bool {
        match (self, other) {
            (Self::House(one), Self::House(two)) => one.is_like(two),
            (Self::Nothing(one), Self::Nothing(two)) => one == two,
            _ => false,
        }
    }

    /// What is to be read of it, warnings too; nothing where nothing was found.
    pub fn told(&self, words: &Words, colour: bool) -> String {
        match self {
            Self::House(house) => build::told(house.checked(), words, colour),
            Self::Nothing(reason) => format!("helder: {reason}\n"),
        }
    }
}
