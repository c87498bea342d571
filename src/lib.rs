//! Helder compiles a service concept: what an organisation offers, what it does not offer and why, what the client
//! must do, and from which threshold it intervenes.
//!
//! The modules below are the pipeline; reading them top to bottom is reading the compiler. A stage imports only from
//! stages above it, and from `source`, `diagnostic` and `locale`, which are free to all.

pub mod amount;
pub mod analysis;
pub mod checks;
pub mod decision;
pub mod diagnostic;
pub mod locale;
pub mod model;
pub mod output;
pub mod render;
pub mod report;
pub mod source;
pub mod spec;
pub mod syntax;
pub mod view;

pub mod cli;
pub mod commands;
mod load;

use std::collections::BTreeSet;
use std::path::PathBuf;
use std::sync::Arc;

use jiff::civil::Date;
use rayon::prelude::*;

use checks::Brief;
use diagnostic::Finding;
use load::Loaded;
use model::from_spec::Context;
use model::{Concept, Workspace};
use source::discover::{DiscoverError, Project, discover};
use source::{Files, SourceFile, SourceId, Sources, Span};

/// What a run is told.
#[derive(Debug, Clone, Copy)]
pub struct Options {
    /// The day of the run.
    pub today: Date,
}

/// What came of checking.
#[derive(Debug, Clone)]
pub struct Checked {
    /// The findings asked for, in order, severities settled.
    pub findings: Vec<Finding>,
    /// The files they stand in.
    pub sources: Sources,
    /// How many concepts were checked.
    pub concepts: usize,
    /// The day of the run.
    pub on: Date,
    /// Whether the system refused to hand over a file, so that nothing is proved.
    pub unreadable: bool,
}

/// A workspace whose concepts were understood and checked; `T` is what was kept of each.
#[derive(Debug, Clone)]
pub struct Compiled<T> {
    /// The organisation.
    pub workspace: Workspace,
    /// What was kept of each concept, in the order of the files.
    pub concepts: Vec<T>,
    /// What came of checking.
    pub checked: Checked,
}

/// Checks the projects that hold the paths, and keeps nothing of a concept once it is checked.
///
/// # Errors
/// When a path does not exist or holds no concept.
pub fn check_paths(
    files: &dyn Files,
    paths: &[PathBuf],
    options: Options,
) -> Result<Checked, DiscoverError> {
    let compiled = compile_paths(files, paths, options, |_, _| ())?;
    let mut all = Checked {
        findings: Vec::new(),
        sources: Sources::default(),
        concepts: 0,
        on: options.today,
        unreadable: false,
    };
    for Compiled { checked, .. } in compiled {
        all.findings.extend(checked.findings);
        checked
            .sources
            .iter()
            .for_each(|file| all.sources.insert(file.clone()));
        all.concepts += checked.concepts;
        all.unreadable |= checked.unreadable;
    }
    diagnostic::tidy(&mut all.findings);
    Ok(all)
}

/// Compiles the projects that hold the paths; `keep` says what stays of each concept.
///
/// # Errors
/// When a path does not exist or holds no concept.
pub fn compile_paths<T: Send>(
    files: &dyn Files,
    paths: &[PathBuf],
    options: Options,
    keep: impl Fn(&Workspace, Concept) -> T + Sync,
) -> Result<Vec<Compiled<T>>, DiscoverError> {
    let mut first = SourceId::default();
    let mut compiled = Vec::new();
    for project in discover(files, paths)? {
        let project = load::patterns::apply(files, project);
        let loaded = load::load(files, &project, first);
        first =
            SourceId(first.0 + u32::try_from(loaded.sources.iter().count()).unwrap_or(u32::MAX));
        compiled.push(if project.settings.is_some() {
            compile_workspace(&project, loaded, options, &keep)
        } else {
            compile_alone(&project, loaded, options, &keep)
        });
    }
    Ok(compiled)
}

/// A concept with what was found in it.
struct Piece<T> {
    kept: Option<T>,
    brief: Option<Brief>,
    source: SourceId,
    findings: Vec<Finding>,
}

fn compile_workspace<T: Send>(
    project: &Project,
    loaded: Loaded,
    options: Options,
    keep: &(impl Fn(&Workspace, Concept) -> T + Sync),
) -> Compiled<T> {
    let mut findings = loaded.findings.clone();
    let context = Context {
        sources: &loaded.sources,
        translations: &loaded.translations,
        concepts: &loaded.concept_ids,
    };
    let parsed = loaded.settings.as_ref().map(|file| syntax::read(file));
    let root = parsed.and_then(|parsed| {
        findings.extend(parsed.findings);
        parsed.root
    });
    let (written, wrong) = root.as_ref().map(spec::workspace).unwrap_or_default();
    findings.extend(wrong);
    let settings = loaded.settings.as_ref().map(|file| file.id);
    let outcome = model::from_spec::workspace(&written, context, &project.root, settings);
    findings.extend(outcome.findings);
    let workspace = outcome.meaning;
    let defaults = root.as_ref().and_then(|root| root.get("defaults"));
    let compile = |file: &Arc<SourceFile>| {
        let parsed = syntax::read(file);
        let start = parsed
            .root
            .as_ref()
            .map_or(Span::new(file.id, 0, 0), |root| root.span.empty_at_start());
        let root = parsed.root.map(|root| match defaults {
            Some(defaults) => spec::inherit(root, defaults),
            None => root,
        });
        let (written, wrong) = root.as_ref().map(spec::concept).unwrap_or_default();
        let findings = parsed.findings.into_iter().chain(wrong).collect();
        finish(
            file,
            root.as_ref().filter(|root| is_map(root)).map(|_| &written),
            &workspace,
            context,
            start,
            findings,
            options,
            keep,
        )
    };
    let pieces: Vec<_> = loaded.concepts.par_iter().map(compile).collect();
    gather(project, &loaded, options, workspace, findings, pieces)
}

fn compile_alone<T: Send>(
    project: &Project,
    loaded: Loaded,
    options: Options,
    keep: &(impl Fn(&Workspace, Concept) -> T + Sync),
) -> Compiled<T> {
    let context = Context {
        sources: &loaded.sources,
        translations: &loaded.translations,
        concepts: &loaded.concept_ids,
    };
    let mut findings = loaded.findings.clone();
    let parsed = loaded
        .concepts
        .first()
        .map(|file| (file, syntax::read(file)));
    let (mut workspace_spec, mut concept_spec, mut start) =
        (spec::Workspace::default(), None, None);
    if let Some((_, parsed)) = parsed {
        findings.extend(parsed.findings);
        if let Some(root) = parsed.root {
            start = Some(root.span.empty_at_start());
            let root = match root.get("defaults").cloned() {
                Some(defaults) => spec::inherit(root, &defaults),
                None => root,
            };
            let was_map = is_map(&root);
            let (workspace, concept, wrong) = spec::standalone(root);
            findings.extend(wrong);
            workspace_spec = workspace;
            concept_spec = was_map.then_some(concept);
        }
    }
    let outcome = model::from_spec::workspace(&workspace_spec, context, &project.root, None);
    findings.extend(outcome.findings);
    let workspace = outcome.meaning;
    let pieces = loaded.concepts.first().map(|file| {
        let start = start.unwrap_or(Span::new(file.id, 0, 0));
        finish(
            file,
            concept_spec.as_ref(),
            &workspace,
            context,
            start,
            std::mem::take(&mut findings),
            options,
            keep,
        )
    });
    let pieces = pieces.into_iter().collect();
    gather(project, &loaded, options, workspace, findings, pieces)
}

/// Whether a file holds keys at all; where it does not, nothing but that is worth saying.
fn is_map(root: &syntax::Node) -> bool {
    matches!(root.kind, syntax::Kind::Map(_))
}

/// From what an author wrote to what was found in it and what is kept of it.
#[expect(
    clippy::too_many_arguments,
    reason = "the one place where all stages of a concept meet"
)]
fn finish<T>(
    file: &SourceFile,
    written: Option<&spec::Concept>,
    workspace: &Workspace,
    context: Context<'_>,
    start: Span,
    mut findings: Vec<Finding>,
    options: Options,
    keep: &impl Fn(&Workspace, Concept) -> T,
) -> Piece<T> {
    let Some(written) = written else {
        checks::settle(&mut findings, workspace, None);
        return Piece {
            kept: None,
            brief: None,
            source: file.id,
            findings,
        };
    };
    let outcome =
        model::from_spec::concept(written, workspace, context, &load::stem(&file.path), start);
    findings.extend(outcome.findings);
    let mut concept = outcome.meaning;
    concept.broken = findings.iter().map(|finding| finding.span).collect();
    let analysis = analysis::Analysis::of(workspace, &concept);
    checks::run(
        &checks::Subject {
            workspace,
            concept: &concept,
            analysis: &analysis,
            today: options.today,
        },
        &mut findings,
    );
    let brief = Brief::of(&concept);
    checks::settle(&mut findings, workspace, Some(&brief));
    Piece {
        kept: Some(keep(workspace, concept)),
        brief: Some(brief),
        source: file.id,
        findings,
    }
}

/// Joins the pieces of a project and keeps the findings that were asked for.
fn gather<T>(
    project: &Project,
    loaded: &Loaded,
    options: Options,
    workspace: Workspace,
    mut findings: Vec<Finding>,
    pieces: Vec<Piece<T>>,
) -> Compiled<T> {
    let mut kept = Vec::new();
    let mut concepts = 0;
    let mut selected_ids = BTreeSet::new();
    let mut briefs = Vec::new();
    let mut of_pieces = Vec::new();
    for piece in pieces {
        if loaded.is_selected(project, piece.source) {
            concepts += 1;
            selected_ids.extend(piece.brief.as_ref().map(|brief| brief.id.to_string()));
        }
        of_pieces.extend(piece.findings);
        kept.extend(piece.kept);
        briefs.extend(piece.brief);
    }
    checks::run_overview(
        &checks::Overview {
            workspace: &workspace,
            concepts: &briefs,
            today: options.today,
        },
        &mut findings,
    );
    checks::settle_overview(&mut findings, &workspace, &briefs);
    findings.extend(of_pieces);
    let asked_for = |finding: &Finding| {
        let concept = finding
            .concept
            .as_ref()
            .is_some_and(|id| selected_ids.contains(id));
        project.selected.is_empty() || concept || loaded.is_selected(project, finding.span.source)
    };
    findings.retain(asked_for);
    diagnostic::tidy(&mut findings);
    let checked = Checked {
        findings,
        sources: loaded.sources.clone(),
        concepts,
        on: options.today,
        unreadable: loaded.unreadable,
    };
    Compiled {
        workspace,
        concepts: kept,
        checked,
    }
}
