//! Helder compiles a service concept: what an organisation offers, what it does not offer and why, what the client
//! must do, and from which threshold it intervenes.
//!
//! The modules below are the pipeline; reading them top to bottom is reading the compiler. A stage imports only from
//! stages above it, and from `source`, `diagnostic`, `locale` and `template`, which are free to all.

pub mod amount;
pub mod analysis;
pub mod checks;
pub mod decision;
pub mod diagnostic;
pub mod fixing;
pub mod locale;
pub mod model;
pub mod output;
pub mod render;
pub mod report;
pub mod source;
pub mod spec;
pub mod syntax;
pub mod template;
pub mod translate;
pub mod view;

pub mod cli;
pub mod commands;
mod compile;
mod load;

pub use compile::{Checked, Checkup, Compiled, Options};

use std::collections::BTreeSet;
use std::path::{Path, PathBuf};

use jiff::civil::Date;

use compile::{Earlier, Run};
use load::{Beside, Numbered};
use model::{Concept, Workspace};
use source::discover::{DiscoverError, Project, discover, surrounding};
use source::{Files, SourceId, Sources};
use template::Looks;

/// Checks the projects that hold the paths, and keeps nothing of a concept once it is checked.
///
/// # Errors
/// When a path does not exist or holds no concept.
pub fn check_paths(
    files: &dyn Files,
    paths: &[PathBuf],
    options: Options,
) -> Result<Checked, DiscoverError> {
    check_keeping(files, paths, options, |_, _| None::<()>).map(|(checked, _)| checked)
}

/// The same; `keep` says what stays of each concept of the projects.
///
/// # Errors
/// When a path does not exist or holds no concept.
pub fn check_keeping<T: Send>(
    files: &dyn Files,
    paths: &[PathBuf],
    options: Options,
    keep: impl Fn(&Workspace, Concept) -> Option<T> + Sync,
) -> Result<(Checked, Vec<T>), DiscoverError> {
    let compiled = compile_paths(files, paths, options, keep)?;
    let mut kept = Vec::new();
    let mut all = Checked {
        findings: Vec::new(),
        allowed: Vec::new(),
        sources: Sources::default(),
        concepts: Vec::new(),
        on: options.today,
        unreadable: false,
    };
    for Compiled {
        checked, concepts, ..
    } in compiled
    {
        kept.extend(concepts);
        all.findings.extend(checked.findings);
        all.allowed.extend(checked.allowed);
        all.sources.extend(checked.sources);
        all.concepts.extend(checked.concepts);
        all.unreadable |= checked.unreadable;
    }
    diagnostic::tidy(&mut all.findings);
    diagnostic::tidy(&mut all.allowed);
    Ok((all, kept))
}

/// Compiles the projects that hold the paths; `keep` says what stays of each concept, whose text then stays too.
///
/// # Errors
/// When a path does not exist or holds no concept.
pub fn compile_paths<T: Send>(
    files: &dyn Files,
    paths: &[PathBuf],
    options: Options,
    keep: impl Fn(&Workspace, Concept) -> Option<T> + Sync,
) -> Result<Vec<Compiled<T>>, DiscoverError> {
    let projects = discover(files, paths)?;
    Ok(compile(files, projects, options, |run| run.project(&keep)))
}

/// The same, but nothing is proved: what is found is what keeps a concept from being understood.
///
/// # Errors
/// When a path does not exist or holds no concept.
pub fn understand_paths<T: Send>(
    files: &dyn Files,
    paths: &[PathBuf],
    options: Options,
    keep: impl Fn(&Workspace, Concept) -> Option<T> + Sync,
) -> Result<Vec<Compiled<T>>, DiscoverError> {
    let projects = discover(files, paths)?;
    Ok(compile(files, projects, options, |run| {
        run.unproved().project(&keep)
    }))
}

/// The same, all findings of a project together with its files; what was asked for of each is for the caller to tell.
pub(crate) fn understand_files<T: Send>(
    files: &dyn Files,
    paths: &[PathBuf],
    options: Options,
    keep: impl Fn(&Workspace, Concept) -> Option<T> + Sync,
) -> Result<Vec<Understood<T>>, DiscoverError> {
    let mut projects = discover(files, paths)?;
    let selected = projects.iter_mut();
    let selected: Vec<_> = selected
        .map(|project| std::mem::take(&mut project.selected))
        .collect();
    let mut yaml = Vec::new();
    let compiled = compile(files, projects, options, |run| {
        yaml.push(run.numbered.yaml());
        run.unproved().project(&keep)
    });
    let understood = compiled.into_iter().zip(yaml).zip(selected);
    let understood = understood.map(|((compiled, yaml), selected)| Understood {
        compiled,
        yaml,
        selected,
    });
    Ok(understood.collect())
}

/// A project that was understood, and its files.
pub(crate) struct Understood<T> {
    pub compiled: Compiled<T>,
    pub yaml: Vec<Beside>,
    /// The files that were asked for; empty means all.
    pub selected: BTreeSet<PathBuf>,
}

/// A project of which everything is asked for: what is to be published must be proved, whoever asks.
pub struct Whole<'f> {
    files: &'f dyn Files,
    project: Project,
    numbered: Numbered,
    options: Options,
}

/// The projects that hold the paths, to be compiled whole.
///
/// # Errors
/// When a path does not exist or holds no concept.
pub fn whole<'f>(
    files: &'f dyn Files,
    paths: &[PathBuf],
    options: Options,
) -> Result<Vec<Whole<'f>>, DiscoverError> {
    let projects = discover_whole(files, paths)?.into_iter();
    let whole = projects.map(|project| {
        let project = load::patterns::apply(files, project);
        Whole {
            files,
            numbered: Numbered::of(&project, SourceId::default()),
            project,
            options,
        }
    });
    Ok(whole.collect())
}

impl Whole<'_> {
    /// Compiles it; `keep` says what stays of each concept. Its text does not, unless something was found in it.
    pub fn compile<T: Send>(
        &self,
        keep: impl Fn(&Workspace, Concept) -> Option<T> + Sync,
    ) -> Compiled<T> {
        self.run().project(&keep)
    }

    /// Understands every concept once more, without proving anything of it, so that not all need be kept to do
    /// something with each after all are known. What comes of it stands in the order of the files.
    pub fn again<T: Send>(&self, work: impl Fn(&Workspace, Concept) -> Option<T> + Sync) -> Vec<T> {
        self.run().unproved().each(&work)
    }

    fn run(&self) -> Run<'_> {
        Run {
            files: self.files,
            project: &self.project,
            numbered: &self.numbered,
            options: self.options,
            proves: true,
            keeps_texts: false,
        }
    }
}

/// Compiles projects whole, in a run after others: only what changed since is compiled again.
pub(crate) fn compile_again<T: Clone + Send + Sync>(
    files: &dyn Files,
    paths: &[PathBuf],
    options: Options,
    earlier: &mut Earlier<T>,
    keep: impl Fn(&Workspace, Concept) -> Option<T> + Sync,
) -> Result<Vec<Compiled<T>>, DiscoverError> {
    let projects = discover_whole(files, paths)?;
    Ok(compile(files, projects, options, |run| {
        run.project_again(&keep, earlier)
    }))
}

/// The projects that hold the paths, everything in them asked for.
fn discover_whole(files: &dyn Files, paths: &[PathBuf]) -> Result<Vec<Project>, DiscoverError> {
    let mut projects = discover(files, paths)?;
    for project in &mut projects {
        project.selected.clear();
    }
    Ok(projects)
}

/// The folder of the templates of the workspace in which a path lies, and what is in it; none where there is no
/// workspace. The folder need not be there.
///
/// # Errors
/// When the path does not exist, or a folder cannot be listed.
pub fn own_templates(
    files: &dyn Files,
    path: &Path,
) -> Result<Option<(PathBuf, Looks)>, DiscoverError> {
    let project = surrounding(files, path)?;
    Ok(project.map(|project| {
        let numbered = Numbered::of(&project, SourceId::default());
        let run = Run {
            files,
            project: &project,
            numbered: &numbered,
            options: Options { today: Date::MIN },
            proves: false,
            keeps_texts: false,
        };
        run.templates()
    }))
}

fn compile<T>(
    files: &dyn Files,
    projects: Vec<Project>,
    options: Options,
    mut work: impl FnMut(Run<'_>) -> Compiled<T>,
) -> Vec<Compiled<T>> {
    let mut first = SourceId::default();
    let mut compiled = Vec::new();
    for project in projects {
        let project = load::patterns::apply(files, project);
        let numbered = Numbered::of(&project, first);
        let run = Run {
            files,
            project: &project,
            numbered: &numbered,
            options,
            proves: true,
            keeps_texts: true,
        };
        let one = work(run);
        let last = one.looks.sources.iter().map(|file| file.id).last();
        first = last.map_or(numbered.next(), |last| SourceId(last.0.saturating_add(1)));
        compiled.push(one);
    }
    compiled
}
