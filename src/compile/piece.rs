//! One concept on its way through the stages.

use jiff::civil::Date;

use crate::analysis::Analysis;
use crate::checks::{self, Allowance, Brief, Inherited};
use crate::diagnostic::Finding;
use crate::load::{self, Read};
use crate::model::from_spec::{self, Context};
use crate::model::{self, Concept, Workspace};
use crate::source::{SourceFile, SourceId, Sources, Span};
use crate::{spec, syntax};

/// A concept with what was found in it.
#[derive(Clone)]
pub(super) struct Piece<T> {
    pub source: SourceId,
    /// Whether its file is text.
    pub readable: bool,
    pub kept: Option<T>,
    pub brief: Option<Brief>,
    pub findings: Vec<Finding>,
    /// The comments in its files that allow findings.
    pub allowances: Vec<Allowance>,
    /// What is wrong with its files before they are understood.
    pub of_files: Vec<Finding>,
    /// Its files, where they are still needed.
    pub sources: Sources,
    pub refused: bool,
}

/// What an author wrote of a concept, and where.
pub(super) struct Written<'w> {
    pub file: &'w SourceFile,
    /// None where the file holds no keys at all.
    pub spec: Option<spec::Concept>,
    pub context: Context<'w>,
    /// The first word of its content.
    pub start: Span,
    /// What is wrong with the writing.
    pub findings: Vec<Finding>,
    /// What it holds that is not of the format, reported for the whole file.
    pub broken: Vec<model::Broken>,
    /// What was read in texts that other concepts inherit too.
    pub inherited: &'w Inherited,
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

/// What a tree holds that is not of the format. One finding tells of all references in a file.
pub(super) fn broken_in(root: Option<&syntax::Node<'_>>) -> Vec<model::Broken> {
    let broken = root.map(syntax::Node::broken).unwrap_or_default();
    let broken = broken.into_iter().map(|(span, path)| model::Broken {
        span,
        path,
        unknown_key: false,
    });
    broken.collect()
}

impl<T> Piece<T> {
    /// A concept whose file is no text.
    pub fn unread(source: SourceId) -> Self {
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
    pub fn with_allowances(self, mut allowances: Vec<Allowance>) -> Self {
        let concept = self.brief.as_ref().map(|brief| brief.id.to_string());
        for allowance in &mut allowances {
            allowance.concept.clone_from(&concept);
        }
        Self { allowances, ..self }
    }

    /// Keeps the files only where something is to be shown of them: of a concept that was kept, where `texts` says so.
    pub fn with_files(self, read: Read, texts: bool) -> Self {
        let kept = texts && self.kept.is_some();
        let needed = kept || !self.findings.is_empty() || !read.findings.is_empty();
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
pub(super) fn start_of(file: &SourceFile, root: Option<&syntax::Node<'_>>) -> Span {
    root.map_or(Span::new(file.id, 0, 0), |root| root.span.empty_at_start())
}

/// Whether a file holds keys at all; where it does not, nothing but that is worth saying.
pub(super) fn is_map(root: &syntax::Node<'_>) -> bool {
    matches!(root.kind, syntax::Kind::Map(_))
}

impl Written<'_> {
    /// From what an author wrote to what was found in it and what is kept of it; nothing is proved of a concept that was
    /// not `asked` for.
    pub fn finish<T>(
        self,
        workspace: &Workspace,
        today: Date,
        asked: bool,
        keep: &impl Fn(&Workspace, Concept) -> Option<T>,
    ) -> Piece<T> {
        let Self {
            file,
            spec,
            context,
            start,
            mut findings,
            broken: in_tree,
            inherited,
        } = self;
        let read = Piece {
            readable: true,
            ..Piece::unread(file.id)
        };
        let Some(written) = spec else {
            checks::settle(&mut findings, workspace, None);
            return Piece { findings, ..read };
        };
        let outcome =
            from_spec::concept(&written, workspace, context, &load::stem(&file.path), start);
        // What follows works in the memory that what was written took.
        drop(written);
        findings.extend(outcome.findings);
        let mut concept = outcome.meaning;
        concept.broken.extend(findings.iter().flat_map(broken));
        concept.broken.extend(in_tree);
        if asked {
            let analysis = Analysis::of(workspace, &concept);
            let subject = checks::Subject {
                workspace,
                concept: &concept,
                inherited,
                analysis: &analysis,
                sources: context.sources,
                today,
            };
            checks::run(&subject, &mut findings);
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
}
