//! One project through the stages: its settings first, then each of its concepts, then what holds for them together.

mod earlier;
mod outcome;
mod piece;

use std::collections::BTreeSet;
use std::path::{Path, PathBuf};
use std::sync::LazyLock;

use crate::checks::{self, Allowance, Inherited, OpenQuestions};
use crate::diagnostic::{self, Finding};
use crate::load::{self, Numbered, Place, Read};
use crate::model::{self, Concept, Id, Workspace};
use crate::source::discover::Project;
use crate::source::{self, Files, SourceId, Span};
use crate::syntax::Node;
use crate::template::Looks;
use crate::{render, spec, syntax};
pub(crate) use earlier::Earlier;
use earlier::Inputs;
pub use outcome::{Checked, Checkup, Compiled, Options};
use piece::{Piece, Written, broken_in, is_map, start_of};

/// The compilation of one project.
#[derive(Clone, Copy)]
pub(crate) struct Run<'r> {
    pub files: &'r dyn Files,
    pub project: &'r Project,
    pub numbered: &'r Numbered,
    pub options: Options,
    /// Whether concepts are checked once they are understood.
    pub proves: bool,
    /// Whether the text of a concept stays where something is kept of it.
    pub keeps_texts: bool,
}

/// The ids of the concepts of a project, looked for in all its files when the first concept is named.
type Ids<'r> = LazyLock<BTreeSet<Id>, Box<dyn FnOnce() -> BTreeSet<Id> + Send + 'r>>;

/// A workspace whose settings were understood, before its concepts are.
struct Settings<'r> {
    house: Read,
    root: Option<Node<'static>>,
    /// The ids of the concepts.
    ids: Ids<'r>,
    workspace: Workspace,
    inherited: Inherited,
    findings: Vec<Finding>,
    allowances: Vec<Allowance>,
    /// Whether only concepts were named: then nothing is proved of the others.
    named_alone: bool,
}

impl<'r> Run<'r> {
    /// The same, without the checks.
    pub const fn unproved(self) -> Self {
        Self {
            proves: false,
            ..self
        }
    }

    fn ids(self) -> Ids<'r> {
        LazyLock::new(Box::new(move || self.numbered.concept_ids(self.files)))
    }

    fn settings(self) -> Settings<'r> {
        let mut house = self.numbered.read_house(self.files);
        let ids = self.ids();
        let mut findings = std::mem::take(&mut house.findings);
        let mut allowances = Vec::new();
        let root = house.file.as_deref().and_then(|file| {
            let parsed = syntax::read(file);
            allowances = load::allowances(&house, file, &parsed);
            findings.extend(load::orphans(&house, file, &parsed, false));
            findings.extend(parsed.findings);
            parsed.root.map(|root| root.to_owned_texts())
        });
        let (written, wrong) = root.as_ref().map(spec::workspace).unwrap_or_default();
        findings.extend(wrong);
        let settings = house.file.as_ref().map(|file| file.id);
        let context = house.context(&ids);
        let outcome = model::from_spec::workspace(&written, context, &self.project.root, settings);
        findings.extend(outcome.findings);
        if let Some(settings) = settings {
            findings.extend(load::strangers(
                &house,
                settings,
                &outcome.meaning.languages,
            ));
        }
        Settings {
            workspace: outcome.meaning,
            inherited: Inherited::default(),
            house,
            root,
            ids,
            findings,
            allowances,
            named_alone: self.names_concepts_alone(),
        }
    }

    /// The folder of a workspace's own templates, which need not be there, and what is in it.
    pub fn templates(self) -> (PathBuf, Looks) {
        let Settings { workspace, .. } = self.settings();
        let read = load::looks::read(self.files, &workspace, self.numbered.next());
        (load::looks::home(&workspace), read.looks)
    }

    pub fn project<T: Send>(
        self,
        keep: &(impl Fn(&Workspace, Concept) -> Option<T> + Sync),
    ) -> Compiled<T> {
        match self.project.settings {
            Some(_) => self.workspace(keep),
            None => self.alone(keep),
        }
    }

    /// What `work` makes of each concept.
    pub fn each<T: Send>(
        self,
        work: &(impl Fn(&Workspace, Concept) -> Option<T> + Sync),
    ) -> Vec<T> {
        if self.project.settings.is_none() {
            return self.alone(work).concepts;
        }
        let settings = self.settings();
        let understand = |place: &Place| {
            let read = self.numbered.read(self.files, place, &settings.house);
            self.piece(place, read, &settings, work).kept
        };
        let made = load::each(&self.numbered.concepts, understand);
        made.into_iter().flatten().collect()
    }

    /// The same for a run after others: of a workspace, only what changed since is compiled again.
    pub fn project_again<T: Clone + Send + Sync>(
        self,
        keep: &(impl Fn(&Workspace, Concept) -> Option<T> + Sync),
        earlier: &mut Earlier<T>,
    ) -> Compiled<T> {
        match self.project.settings {
            Some(_) => self.workspace_again(keep, earlier),
            None => self.alone(keep),
        }
    }

    fn workspace<T: Send>(
        self,
        keep: &(impl Fn(&Workspace, Concept) -> Option<T> + Sync),
    ) -> Compiled<T> {
        let settings = self.settings();
        let compile = |place: &Place| {
            let read = self.numbered.read(self.files, place, &settings.house);
            self.piece(place, read, &settings, keep)
        };
        let pieces = load::each(&self.numbered.concepts, compile);
        self.join(settings, pieces)
    }

    fn workspace_again<T: Clone + Send + Sync>(
        self,
        keep: &(impl Fn(&Workspace, Concept) -> Option<T> + Sync),
        earlier: &mut Earlier<T>,
    ) -> Compiled<T> {
        let settings = self.settings();
        earlier.hold_for(self.options.today, &self.project.root, &settings.ids);
        let compile = |place: &Place| {
            let read = self.numbered.read(self.files, place, &settings.house);
            let inputs = Inputs::of(&read);
            let piece = earlier
                .piece(place.source, &inputs)
                .unwrap_or_else(|| self.piece(place, read, &settings, keep));
            (inputs, piece)
        };
        let pieces = load::each(&self.numbered.concepts, compile);
        let pieces = earlier.remember(pieces);
        self.join(settings, pieces)
    }

    /// One concept of a workspace.
    fn piece<T>(
        self,
        place: &Place,
        mut read: Read,
        settings: &Settings<'_>,
        keep: &impl Fn(&Workspace, Concept) -> Option<T>,
    ) -> Piece<T> {
        let asked = self.proves && (!settings.named_alone || self.is_selected(place.source));
        let Some(file) = read.file.as_deref() else {
            return Piece::unread(place.source).with_files(read, self.keeps_texts);
        };
        let parsed = syntax::read(file);
        let allowances = load::allowances(&read, file, &parsed);
        let mut unused = load::orphans(&read, file, &parsed, false);
        unused.extend(load::strangers(
            &read,
            file.id,
            &settings.workspace.languages,
        ));
        let start = start_of(file, parsed.root.as_ref());
        let root = settings.root.as_ref();
        let root = parsed
            .root
            .map(|own| match root.and_then(|root| root.get("defaults")) {
                Some(defaults) => spec::inherit(own, defaults),
                None => own,
            });
        let (written, wrong) = root.as_ref().map(spec::concept).unwrap_or_default();
        let was_map = root.as_ref().is_some_and(is_map);
        let broken = broken_in(root.as_ref());
        drop(root);
        let written = Written {
            file,
            spec: was_map.then_some(written),
            context: read.context(&settings.ids),
            start,
            findings: parsed.findings.into_iter().chain(wrong).collect(),
            broken,
            inherited: &settings.inherited,
        };
        let piece = written.finish(&settings.workspace, self.options.today, asked, keep);
        read.findings.extend(unused);
        piece
            .with_allowances(allowances)
            .with_files(read, self.keeps_texts)
    }

    fn join<T>(self, settings: Settings<'_>, pieces: Vec<Piece<T>>) -> Compiled<T> {
        let Settings {
            house,
            workspace,
            findings,
            allowances,
            ..
        } = settings;
        self.gather(workspace, house, findings, allowances, pieces)
    }

    fn alone<T: Send>(
        self,
        keep: &(impl Fn(&Workspace, Concept) -> Option<T> + Sync),
    ) -> Compiled<T> {
        let house = self.numbered.read_house(self.files);
        let ids = self.ids();
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
        let mut broken = Vec::new();
        let (mut allowances, mut unused) = (Vec::new(), Vec::new());
        if let Some(file) = read.file.as_deref() {
            let parsed = syntax::read(file);
            allowances = load::allowances(&read, file, &parsed);
            unused = load::orphans(&read, file, &parsed, true);
            findings.extend(parsed.findings);
            start = start_of(file, parsed.root.as_ref());
            if let Some(root) = parsed.root {
                let defaults = root.get("defaults").map(Node::to_owned_texts);
                let root = match &defaults {
                    Some(defaults) => spec::inherit(root, defaults),
                    None => root,
                };
                let was_map = is_map(&root);
                broken = broken_in(Some(&root));
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
            let written = Written {
                file,
                spec: concept_spec.take(),
                context,
                start,
                findings: std::mem::take(&mut findings),
                broken: std::mem::take(&mut broken),
                inherited: &Inherited::default(),
            };
            unused.extend(load::strangers(&read, file.id, &workspace.languages));
            written.finish(&workspace, self.options.today, self.proves, keep)
        });
        let piece = piece.or_else(|| place.map(|place| Piece::unread(place.source)));
        read.findings.extend(unused);
        let pieces = piece.map(|piece| {
            piece
                .with_allowances(allowances)
                .with_files(read, self.keeps_texts)
        });
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
        let load::looks::Read {
            looks,
            findings: unread,
            refused,
        } = load::looks::read(self.files, &workspace, self.numbered.next());
        findings.extend(unread);
        findings.extend(render::mistakes(&workspace, &looks.templates));
        unreadable |= refused;
        sources.extend(looks.sources.clone());
        checks::run_overview(
            &checks::Overview {
                workspace: &workspace,
                concepts: &briefs,
                templates: &looks.templates,
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
            let place = finding.span.source;
            let template = looks.sources.get(place);
            let template = template.is_some_and(|file| self.project.selected.contains(&file.path));
            self.project.selected.is_empty() || concept || template || self.is_selected(place)
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
            looks,
            concepts: kept,
            checked,
        }
    }

    fn checkup(self, source: SourceId, id: Option<String>, open: &OpenQuestions<'_>) -> Checkup {
        let path = self.numbered.path(source).unwrap_or(Path::new(""));
        let stated = || {
            let bytes = self.files.read(path, syntax::FILE_BYTES as u64);
            load::stated_id(path, &bytes.unwrap_or_default()).to_string()
        };
        Checkup {
            questions: id.as_ref().and_then(|id| open.of_concept(id)),
            id: id.unwrap_or_else(stated),
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
        path.is_some_and(|path| load::is_selected(&self.project.selected, path))
    }
}
