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
pub mod fixing;
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
use std::path::{Path, PathBuf};

use jiff::civil::Date;

use checks::{Allowance, Brief, OpenQuestions, Questions};
use diagnostic::Finding;
use load::{Numbered, Place, Read};
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
    /// The findings asked for that authors allowed, in order; they are not among the others.
    pub allowed: Vec<Finding>,
    /// The files they stand in, and those of the concepts that were kept.
    pub sources: Sources,
    /// The concepts that were checked, in the order of their files.
    pub concepts: Vec<Checkup>,
    /// The day of the run.
    pub on: Date,
    /// Whether the system refused to hand over a file, so that nothing is proved.
    pub unreadable: bool,
}

/// One concept that was checked.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Checkup {
    /// Its id; the name of its file where it could not be understood.
    pub id: String,
    /// The path of its file, with `/` between folders.
    pub file: String,
    /// How far it answers the questions of a service concept; none where it could not be read.
    pub questions: Option<Questions>,
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
    let mut first = SourceId::default();
    let mut compiled = Vec::new();
    for project in discover(files, paths)? {
        let project = load::patterns::apply(files, project);
        let numbered = Numbered::of(&project, first);
        first = numbered.next();
        let run = Run {
            files,
            project: &project,
            numbered: &numbered,
            options,
        };
        compiled.push(if project.settings.is_some() {
            run.workspace(&keep)
        } else {
            run.alone(&keep)
        });
    }
    Ok(compiled)
}

/// The compilation of one project.
#[derive(Clone, Copy)]
struct Run<'r> {
    files: &'r dyn Files,
    project: &'r Project,
    numbered: &'r Numbered,
    options: Options,
}

/// A concept with what was found in it.
struct Piece<T> {
    source: SourceId,
    /// Whether its file is text.
    readable: bool,
    kept: Option<T>,
    brief: Option<Brief>,
    findings: Vec<Finding>,
    /// The comments in its files that allow findings.
    allowances: Vec<Allowance>,
    /// What is wrong with its files before they are understood.
    of_files: Vec<Finding>,
    /// Its files, where they are still needed.
    sources: Sources,
    refused: bool,
}

impl Run<'_> {
    fn workspace<T: Send>(
        self,
        keep: &(impl Fn(&Workspace, Concept) -> Option<T> + Sync),
    ) -> Compiled<T> {
        let mut house = self.numbered.read_house(self.files);
        let ids = self.numbered.concept_ids(self.files);
        let mut findings = std::mem::take(&mut house.findings);
        let mut allowances = Vec::new();
        let root = house.file.as_deref().and_then(|file| {
            let parsed = syntax::read(file);
            allowances = load::allowances(&house, file, &parsed);
            findings.extend(parsed.findings);
            parsed.root
        });
        let (written, wrong) = root.as_ref().map(spec::workspace).unwrap_or_default();
        findings.extend(wrong);
        let settings = house.file.as_ref().map(|file| file.id);
        let context = house.context(&ids);
        let outcome = model::from_spec::workspace(&written, context, &self.project.root, settings);
        findings.extend(outcome.findings);
        let workspace = outcome.meaning;
        let defaults = root.as_ref().and_then(|root| root.get("defaults"));
        let named_alone = self.names_concepts_alone();
        let compile = |place: &Place| {
            let asked = !named_alone || self.is_selected(place.source);
            let read = self.numbered.read(self.files, place, &house);
            let Some(file) = read.file.as_deref() else {
                return Piece::unread(place.source).with_files(read);
            };
            let parsed = syntax::read(file);
            let allowances = load::allowances(&read, file, &parsed);
            let start = start_of(file, parsed.root.as_ref());
            let root = parsed.root.map(|root| match defaults {
                Some(defaults) => spec::inherit(root, defaults),
                None => root,
            });
            let (written, wrong) = root.as_ref().map(spec::concept).unwrap_or_default();
            let findings = parsed.findings.into_iter().chain(wrong).collect();
            let piece = finish(
                file,
                root.as_ref().filter(|root| is_map(root)).map(|_| &written),
                &workspace,
                read.context(&ids),
                start,
                findings,
                self.options.today,
                asked,
                keep,
            );
            piece.with_allowances(allowances).with_files(read)
        };
        let pieces = load::each(&self.numbered.concepts, compile);
        self.gather(workspace, house, findings, allowances, pieces)
    }

    fn alone<T: Send>(
        self,
        keep: &(impl Fn(&Workspace, Concept) -> Option<T> + Sync),
    ) -> Compiled<T> {
        let house = self.numbered.read_house(self.files);
        let ids = self.numbered.concept_ids(self.files);
        let place = self.numbered.concepts.first();
        let mut read = place
            .map(|place| self.numbered.read(self.files, place, &house))
            .unwrap_or_default();
        let mut findings = std::mem::take(&mut read.findings);
        findings.extend_from_slice(&house.findings);
        let mut start = Span::new(
            place.map_or(SourceId::default(), |place| place.source),
            0,
            0,
        );
        let (mut workspace_spec, mut concept_spec) = (spec::Workspace::default(), None);
        let mut allowances = Vec::new();
        if let Some(file) = read.file.as_deref() {
            let parsed = syntax::read(file);
            allowances = load::allowances(&read, file, &parsed);
            findings.extend(parsed.findings);
            start = start_of(file, parsed.root.as_ref());
            if let Some(root) = parsed.root {
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
        let context = read.context(&ids);
        let outcome =
            model::from_spec::workspace(&workspace_spec, context, &self.project.root, None);
        findings.extend(outcome.findings);
        let workspace = outcome.meaning;
        let piece = read.file.as_deref().map(|file| {
            finish(
                file,
                concept_spec.as_ref(),
                &workspace,
                context,
                start,
                std::mem::take(&mut findings),
                self.options.today,
                true,
                keep,
            )
        });
        let piece = piece.or_else(|| place.map(|place| Piece::unread(place.source)));
        let pieces = piece.map(|piece| piece.with_allowances(allowances).with_files(read));
        let pieces = pieces.into_iter().collect();
        self.gather(workspace, house, findings, Vec::new(), pieces)
    }

    /// Joins the pieces of a project and keeps the findings that were asked for.
    fn gather<T>(
        self,
        workspace: Workspace,
        house: Read,
        mut findings: Vec<Finding>,
        mut allowances: Vec<Allowance>,
        pieces: Vec<Piece<T>>,
    ) -> Compiled<T> {
        let mut sources = house.sources;
        let mut unreadable = house.refused;
        let mut kept = Vec::new();
        let mut concepts = Vec::new();
        let mut selected_ids = BTreeSet::new();
        let mut briefs = Vec::new();
        let mut of_pieces = Vec::new();
        for piece in pieces {
            if piece.readable && self.is_selected(piece.source) {
                let brief = piece.brief.as_ref();
                concepts.push((piece.source, brief.map(|brief| brief.id.to_string())));
                selected_ids.extend(brief.map(|brief| brief.id.to_string()));
            }
            findings.extend(piece.of_files);
            of_pieces.extend(piece.findings);
            allowances.extend(piece.allowances);
            kept.extend(piece.kept);
            briefs.extend(piece.brief);
            sources.extend(piece.sources);
            unreadable |= piece.refused;
        }
        findings.extend(checks::wrong_settings(&workspace));
        checks::run_overview(
            &checks::Overview {
                workspace: &workspace,
                concepts: &briefs,
                today: self.options.today,
            },
            &mut findings,
        );
        checks::settle_overview(&mut findings, &workspace, &briefs);
        findings.extend(of_pieces);
        let mut allowed = checks::allow(&allowances, &mut findings, &workspace, &briefs);
        let open = OpenQuestions::of(&findings, &workspace);
        let concepts = concepts.into_iter();
        let concepts = concepts.map(|(source, id)| self.checkup(source, id, &open));
        let concepts = concepts.collect();
        let asked_for = |finding: &Finding| {
            let concept = finding
                .concept
                .as_ref()
                .is_some_and(|id| selected_ids.contains(id));
            self.project.selected.is_empty() || concept || self.is_selected(finding.span.source)
        };
        findings.retain(asked_for);
        allowed.retain(asked_for);
        diagnostic::tidy(&mut findings);
        diagnostic::tidy(&mut allowed);
        self.numbered.fetch(self.files, &findings, &mut sources);
        let checked = Checked {
            findings,
            allowed,
            sources,
            concepts,
            on: self.options.today,
            unreadable,
        };
        Compiled {
            workspace,
            concepts: kept,
            checked,
        }
    }

    fn checkup(self, source: SourceId, id: Option<String>, open: &OpenQuestions<'_>) -> Checkup {
        let path = self.numbered.path(source).unwrap_or(Path::new(""));
        Checkup {
            questions: id.as_ref().and_then(|id| open.of_concept(id)),
            id: id.unwrap_or_else(|| load::stem(path)),
            file: source::shown(path),
        }
    }

    /// Whether only concepts were named: then nothing that is found in the others was asked for.
    fn names_concepts_alone(self) -> bool {
        let concepts = self.numbered.concepts.iter();
        let concepts: BTreeSet<_> = concepts
            .filter_map(|place| self.numbered.path(place.source))
            .collect();
        let named = &self.project.selected;
        !named.is_empty() && named.iter().all(|path| concepts.contains(path.as_path()))
    }

    fn is_selected(self, source: SourceId) -> bool {
        let path = self.numbered.path(source);
        path.is_some_and(|path| load::is_selected(self.project, path))
    }
}

/// The places of a finding that could not be understood; of a circle, every step was left out.
fn broken(finding: &Finding) -> Vec<model::Broken> {
    let steps = (finding.check == "reference-loop").then_some(&finding.labels);
    let steps = steps.into_iter().flatten().map(|step| model::Broken {
        span: step.span,
        path: String::new(),
        unknown_key: false,
    });
    let own = model::Broken {
        span: finding.span,
        path: finding.path.clone(),
        unknown_key: finding.check == "key-unknown",
    };
    std::iter::once(own).chain(steps).collect()
}

impl<T> Piece<T> {
    /// A concept whose file is no text.
    fn unread(source: SourceId) -> Self {
        Self {
            source,
            readable: false,
            kept: None,
            brief: None,
            findings: Vec::new(),
            allowances: Vec::new(),
            of_files: Vec::new(),
            sources: Sources::default(),
            refused: false,
        }
    }

    /// Keeps the comments that allow findings in the files of the concept.
    fn with_allowances(self, mut allowances: Vec<Allowance>) -> Self {
        let concept = self.brief.as_ref().map(|brief| brief.id.to_string());
        for allowance in &mut allowances {
            allowance.concept.clone_from(&concept);
        }
        Self { allowances, ..self }
    }

    /// Keeps the files only where something is to be shown of them.
    fn with_files(self, read: Read) -> Self {
        let needed = self.kept.is_some() || !self.findings.is_empty() || !read.findings.is_empty();
        Self {
            sources: if needed {
                read.sources
            } else {
                Sources::default()
            },
            of_files: read.findings,
            refused: read.refused,
            ..self
        }
    }
}

/// Where a finding about a whole file points.
fn start_of(file: &SourceFile, root: Option<&syntax::Node>) -> Span {
    root.map_or(Span::new(file.id, 0, 0), |root| root.span.empty_at_start())
}

/// Whether a file holds keys at all; where it does not, nothing but that is worth saying.
fn is_map(root: &syntax::Node) -> bool {
    matches!(root.kind, syntax::Kind::Map(_))
}

/// From what an author wrote to what was found in it and what is kept of it; nothing is proved of a concept that was not
/// `asked` for.
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
    today: Date,
    asked: bool,
    keep: &impl Fn(&Workspace, Concept) -> Option<T>,
) -> Piece<T> {
    let read = Piece {
        readable: true,
        ..Piece::unread(file.id)
    };
    let Some(written) = written else {
        checks::settle(&mut findings, workspace, None);
        return Piece { findings, ..read };
    };
    let outcome =
        model::from_spec::concept(written, workspace, context, &load::stem(&file.path), start);
    findings.extend(outcome.findings);
    let mut concept = outcome.meaning;
    concept.broken.extend(findings.iter().flat_map(broken));
    if asked {
        let analysis = analysis::Analysis::of(workspace, &concept);
        checks::run(
            &checks::Subject {
                workspace,
                concept: &concept,
                analysis: &analysis,
                sources: context.sources,
                today,
            },
            &mut findings,
        );
    }
    let brief = Brief::of(&concept);
    checks::settle(&mut findings, workspace, Some(&brief));
    Piece {
        kept: keep(workspace, concept),
        brief: Some(brief),
        findings,
        ..read
    }
}
