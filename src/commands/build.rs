//! `helder build`.

use std::sync::OnceLock;

use jiff::civil::Date;

use super::{Exit, Failure, day, print, with_hint};
use crate::analysis::Setting;
use crate::cli::{Build, BuildFormat, Cli, Side};
use crate::diagnostic::{Finding, Message, Severity, nearest};
use crate::locale::Words;
use crate::model::concept::Status;
use crate::model::{Concept, Id, Workspace};
use crate::output::fragments::Manifest;
use crate::output::site::{
    Format, Fragments, Options as SiteOptions, Row, Site, SiteError, Source, cover, renderer,
};
use crate::output::{Manifest as Written, Stage};
use crate::render::RenderError;
use crate::render::fragment::Shape;
use crate::report::{self, HumanOptions, Report};
use crate::source::{Disk, Steady};
use crate::view::book::Cover;
use crate::view::drill::Drill;
use crate::view::effort::Efforts;
use crate::view::from_analysis::{drills, efforts, public_guides, staff_guides};
use crate::view::guide::Guide;
use crate::view::tongue::Tongue;
use crate::{Checked, Compiled, Options, Whole, whole};

/// A concept with the questions that settle its decisions.
pub(super) struct Guided {
    pub concept: Concept,
    public: Vec<Guide>,
    staff: Vec<Guide>,
    drills: Vec<Drill>,
    efforts: Vec<Efforts>,
}

impl Guided {
    /// What is for staff is found only where it is wanted.
    pub fn of(workspace: &Workspace, concept: Concept, on: Date, for_staff: bool) -> Self {
        let setting = Setting {
            workspace,
            concept: &concept,
            on,
        };
        let public = public_guides(setting);
        let (staff, drills, efforts) = if for_staff {
            (staff_guides(setting), drills(setting), efforts(setting))
        } else {
            <(Vec<_>, Vec<_>, Vec<_>)>::default()
        };
        Self {
            concept,
            public,
            staff,
            drills,
            efforts,
        }
    }

    pub fn source(&self) -> Source<'_> {
        Source {
            concept: &self.concept,
            public: &self.public,
            staff: &self.staff,
            drills: &self.drills,
            efforts: &self.efforts,
        }
    }
}

/// What a build must know of a concept before it makes the first page of any.
struct Planned {
    id: Id,
    status: Status,
    cover: Cover,
    /// Its weak points, and whether each has a notice.
    weak_points: Vec<(Id, bool)>,
}

impl Planned {
    fn of(workspace: &Workspace, tongues: &[Tongue], concept: &Concept, on: Date) -> Self {
        let points = concept.staff.weak_points.values();
        Self {
            id: concept.id.clone(),
            status: concept.status,
            cover: cover(workspace, tongues, concept, on),
            weak_points: points
                .map(|point| (point.id.clone(), point.notice.is_some()))
                .collect(),
        }
    }
}

/// Checks, then writes. Nothing is written when a concept to be published has errors.
///
/// The concepts are gone through twice, one at a time: to prove them, and, when nothing stops the build, to make their
/// pages, which are written aside as they come. So a build of thousands holds a few at once.
///
/// # Errors
/// When the paths are wrong, a template is, the folder cannot be written, or a file changes meanwhile.
pub(super) fn run(arguments: &Build, cli: &Cli) -> Result<Exit, Failure> {
    asked_for_fragments(arguments)?;
    let today = day::today(&arguments.day)?;
    let files = Steady::new(&Disk);
    let project = one_project(arguments, &files, today)?;
    let tongues = OnceLock::new();
    let mut one = project.compile(|workspace: &Workspace, concept| {
        let tongues = tongues.get_or_init(|| Tongue::all(workspace));
        Some(Planned::of(workspace, tongues, &concept, today))
    });
    let words = Words::for_language(&arguments.messages.lang);
    if one.checked.unreadable {
        report(&one.checked, cli, &words)?;
        return Ok(Exit::Failed);
    }
    if stops(&one, arguments.drafts) {
        return nothing(&one.checked, cli, &words);
    }
    let options = options(arguments, today, notices(&arguments.notices, &one)?);
    let stage = match made(&project, &one, &options, arguments) {
        Ok(stage) => stage,
        Err(Unmade::Site(SiteError::Template(RenderError::Own(wrong)))) => {
            one.checked.findings.extend(wrong);
            return nothing(&one.checked, cli, &words);
        }
        Err(unmade) => {
            report(&one.checked, cli, &words)?;
            return Err(unmade.into());
        }
    };
    report(&one.checked, cli, &words)?;
    if let Some(path) = files.changed() {
        let message = Message::new("failure-changed").with("path", path.display().to_string());
        return Err(Failure::new(message));
    }
    let written = stage.finish().map_err(Failure::words)?;
    if !cli.quiet {
        print(&summary(&written, arguments, &words))?;
    }
    Ok(Exit::Clean)
}

/// Why no files were made.
enum Unmade {
    /// There is no concept, or none but drafts.
    Nothing { drafts: bool },
    /// They could not be.
    Site(SiteError),
}

impl<E: Into<SiteError>> From<E> for Unmade {
    fn from(error: E) -> Self {
        Self::Site(error.into())
    }
}

impl From<Unmade> for Failure {
    fn from(unmade: Unmade) -> Self {
        match unmade {
            Unmade::Nothing { drafts: true } => Self::new(Message::new("failure-nothing-to-build")),
            Unmade::Nothing { drafts: false } => Self::new(Message::new("failure-only-drafts")),
            Unmade::Site(error) => Self::words(error),
        }
    }
}

/// The one workspace that the paths name.
fn one_project<'f>(
    arguments: &Build,
    files: &'f Steady<'_>,
    today: Date,
) -> Result<Whole<'f>, Failure> {
    let mut projects = whole(files, &arguments.paths, Options { today })?;
    match projects.len() {
        1 => Ok(projects.remove(0)),
        several => {
            let message = Message::new("failure-workspaces").with("count", several);
            Err(Failure::new(message))
        }
    }
}

/// Makes all files of a build, and puts them aside.
fn made(
    project: &Whole<'_>,
    one: &Compiled<Planned>,
    options: &SiteOptions,
    arguments: &Build,
) -> Result<Stage, Unmade> {
    let planned = one.concepts.iter();
    let built = planned.filter(|planned| options.builds(planned.status));
    let (ids, covers): (Vec<_>, Vec<_>) =
        built.map(|planned| (&planned.id, &planned.cover)).unzip();
    if ids.is_empty() {
        return Err(Unmade::Nothing {
            drafts: options.drafts,
        });
    }
    let renderer = renderer(&one.workspace, &one.looks)?;
    let site = Site::of(&one.workspace, &one.looks, &renderer, &covers, options);
    let stage = Stage::of(&arguments.output)?;
    let rows = project.again(|_, concept| {
        let number = ids.iter().position(|id| **id == concept.id)?;
        let guided = Guided::of(&one.workspace, concept, options.on, options.staff);
        Some(site.concept(number, guided.source(), &stage))
    });
    let rows: Result<Vec<Row>, SiteError> = rows.into_iter().collect();
    site.lists(rows?, &stage)?;
    Ok(stage)
}

/// Says what stops the build, and that nothing was written.
fn nothing(checked: &Checked, cli: &Cli, words: &Words) -> Result<Exit, Failure> {
    report(checked, cli, words)?;
    anstream::eprintln!("helder: {}", words.word("build-nothing"));
    Ok(Exit::Findings)
}

fn options(arguments: &Build, on: Date, notices: Vec<(Id, Id)>) -> SiteOptions {
    SiteOptions {
        on,
        drafts: arguments.drafts,
        public: arguments.side != Some(Side::Staff),
        staff: arguments.side != Some(Side::Public),
        format: match arguments.format {
            BuildFormat::Site => Format::Site,
            BuildFormat::Fragments => Format::Fragments(fragments(arguments)),
            BuildFormat::Markdown => Format::Markdown,
            BuildFormat::Json => Format::Json,
        },
        notices,
    }
}

/// What is only for fragments is asked for with them, and they are for clients.
fn asked_for_fragments(arguments: &Build) -> Result<(), Failure> {
    let fragments = arguments.format == BuildFormat::Fragments;
    let option = if arguments.plain {
        Some("--plain")
    } else {
        arguments.heading_level.map(|_| "--heading-level")
    };
    match option {
        _ if fragments && arguments.side == Some(Side::Staff) => {
            Err(Failure::new(Message::new("failure-fragments-staff")))
        }
        Some(option) if !fragments => {
            let message = Message::new("failure-fragments-only").with("option", option);
            Err(Failure::new(message))
        }
        _ => Ok(()),
    }
}

fn fragments(arguments: &Build) -> Fragments {
    Fragments {
        shape: Shape {
            level: arguments.heading_level.unwrap_or(2),
            plain: arguments.plain,
        },
        before: Manifest::read(&arguments.output.join("public")),
    }
}

/// The weak points whose notices are published, from `--notice`.
fn notices(written: &[String], compiled: &Compiled<Planned>) -> Result<Vec<(Id, Id)>, Failure> {
    let points = compiled.concepts.iter().flat_map(|concept| {
        let points = concept.weak_points.iter();
        points.map(move |point| (format!("{}/{}", concept.id, point.0), concept, point))
    });
    let points: Vec<_> = points.collect();
    let find = |written: &String| {
        let about = |id: &'static str| Message::new(id).with("name", written.as_str());
        match points.iter().find(|(name, ..)| name == written) {
            Some((_, concept, (point, true))) => Ok((concept.id.clone(), point.clone())),
            Some(_) => Err(Failure::new(about("failure-notice-silent"))),
            None => {
                let near = nearest(written, points.iter().map(|(name, ..)| name.as_str()));
                Err(Failure::new(with_hint(about("failure-notice"), near)))
            }
        }
    };
    written.iter().map(find).collect()
}

/// Whether errors stop the build: those of the workspace and of every concept that would be written.
fn stops(compiled: &Compiled<Planned>, drafts: bool) -> bool {
    let written = |id: &String| {
        let concept = compiled
            .concepts
            .iter()
            .find(|planned| planned.id == id.as_str());
        concept.is_none_or(|planned| drafts || planned.status != Status::Draft)
    };
    let errors = compiled
        .checked
        .findings
        .iter()
        .filter(|finding| finding.level() == Severity::Error);
    errors
        .into_iter()
        .any(|finding| finding.concept.as_ref().is_none_or(written))
}

/// Findings go to standard error, so that standard output holds results only.
fn report(checked: &Checked, cli: &Cli, words: &Words) -> Result<(), Failure> {
    if !cli.quiet {
        anstream::eprint!("{}", told(checked, words, colours()));
    }
    Ok(())
}

/// Whether standard error takes colours.
pub(super) fn colours() -> bool {
    anstream::stderr().current_choice() != anstream::ColorChoice::Never
}

/// What was found, for people, infos left out; nothing where nothing was.
pub(super) fn told(checked: &Checked, words: &Words, colour: bool) -> String {
    let shown = |finding: &&Finding| finding.level() > Severity::Info;
    let shown: Vec<_> = checked.findings.iter().filter(shown).cloned().collect();
    if shown.is_empty() {
        return String::new();
    }
    let report = Report {
        findings: &shown,
        allowed: &checked.allowed,
        sources: &checked.sources,
        compared: None,
        efforts: None,
        concepts: &checked.concepts,
        on: checked.on,
        complete: !checked.unreadable,
        limit: Severity::Error,
        words,
    };
    let options = HumanOptions {
        colour,
        all: false,
        questions: false,
        width: super::terminal_width(),
    };
    report::human(&report, options)
}

fn summary(written: &Written, arguments: &Build, words: &Words) -> String {
    let (id, ending) = match arguments.format {
        BuildFormat::Site => ("build-side", ".html"),
        BuildFormat::Fragments => ("build-side-files", ".html"),
        BuildFormat::Markdown => ("build-side-files", ".md"),
        BuildFormat::Json => ("build-side-files", ".json"),
    };
    let side = |name: &str| {
        let of_side = |path: &&String| path.starts_with(name) && path.ends_with(ending);
        let count = written.files.keys().filter(of_side).count();
        let message = Message::new(id).with("pages", count);
        let folder = arguments.output.join(name).display().to_string();
        (count > 0).then(|| words.text(&message.with("folder", folder)))
    };
    let sides = ["public", "staff"].into_iter().filter_map(side);
    let message = Message::new("build-written").with_all("sides", sides);
    format!("{}\n", words.text(&message))
}
