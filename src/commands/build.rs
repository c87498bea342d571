//! `helder build`.

use jiff::civil::Date;

use super::{Exit, Failure, day, print, with_hint};
use crate::analysis::Setting;
use crate::cli::{Build, BuildFormat, Cli, Side};
use crate::diagnostic::{Finding, Message, Severity, nearest};
use crate::locale::Words;
use crate::model::concept::Status;
use crate::model::{Concept, Id, Workspace};
use crate::output::fragments::Manifest;
use crate::output::site::{Format, Fragments, Options as SiteOptions, SiteError, Source, plan};
use crate::render::RenderError;
use crate::render::fragment::Shape;
use crate::report::{self, HumanOptions, Report};
use crate::source::Disk;
use crate::view::from_analysis::{public_guides, staff_guides};
use crate::view::guide::Guide;
use crate::{Checked, Compiled, Options, compile_whole};

/// A concept with the questions that settle its decisions.
pub(super) struct Guided {
    pub concept: Concept,
    public: Vec<Guide>,
    staff: Vec<Guide>,
}

impl Guided {
    pub fn of(workspace: &Workspace, concept: Concept, on: Date) -> Self {
        let setting = Setting {
            workspace,
            concept: &concept,
            on,
        };
        let (public, staff) = (public_guides(setting), staff_guides(setting));
        Self {
            concept,
            public,
            staff,
        }
    }

    pub fn source(&self) -> Source<'_> {
        Source {
            concept: &self.concept,
            public: &self.public,
            staff: &self.staff,
        }
    }
}

/// Checks, then writes. Nothing is written when a concept to be published has errors.
///
/// # Errors
/// When the paths are wrong, a template is, or the folder cannot be written.
pub(super) fn run(arguments: &Build, cli: &Cli) -> Result<Exit, Failure> {
    asked_for_fragments(arguments)?;
    let today = day::today(&arguments.day)?;
    let mut one = compiled(arguments, today)?;
    let words = Words::for_language(&arguments.messages.lang);
    if one.checked.unreadable {
        report(&one.checked, cli, &words)?;
        return Ok(Exit::Failed);
    }
    if stops(&one, arguments.drafts) {
        return nothing(&one.checked, cli, &words);
    }
    let notices = notices(&arguments.notices, &one)?;
    let sources: Vec<_> = one.concepts.iter().map(Guided::source).collect();
    let plan = plan(
        &one.workspace,
        &one.looks,
        &sources,
        &options(arguments, today, notices),
    );
    let plan = match plan {
        Ok(plan) => plan,
        Err(SiteError::Template(RenderError::Own(wrong))) => {
            one.checked.findings.extend(wrong);
            return nothing(&one.checked, cli, &words);
        }
        Err(error) => return Err(Failure::words(error)),
    };
    report(&one.checked, cli, &words)?;
    let written = |guided: &Guided| arguments.drafts || guided.concept.status != Status::Draft;
    if !one.concepts.iter().any(written) {
        let id = if arguments.drafts {
            "failure-nothing-to-build"
        } else {
            "failure-only-drafts"
        };
        return Err(Failure::new(Message::new(id)));
    }
    crate::output::write(&plan, &arguments.output).map_err(Failure::words)?;
    if !cli.quiet {
        print(&summary(&plan, arguments, &words))?;
    }
    Ok(Exit::Clean)
}

/// The one workspace that the paths name, proved whole.
fn compiled(arguments: &Build, today: Date) -> Result<Compiled<Guided>, Failure> {
    let keep = |workspace: &Workspace, concept| Some(Guided::of(workspace, concept, today));
    let mut compiled = compile_whole(&Disk, &arguments.paths, Options { today }, keep)?;
    match compiled.len() {
        1 => Ok(compiled.remove(0)),
        several => {
            let message = Message::new("failure-workspaces").with("count", several);
            Err(Failure::new(message))
        }
    }
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
fn notices(written: &[String], compiled: &Compiled<Guided>) -> Result<Vec<(Id, Id)>, Failure> {
    let concepts = compiled.concepts.iter().map(|guided| &guided.concept);
    let points = concepts.flat_map(|concept| {
        let points = concept.staff.weak_points.values();
        points.map(move |point| (format!("{}/{}", concept.id, point.id), concept, point))
    });
    let points: Vec<_> = points.collect();
    let find = |written: &String| {
        let about = |id: &'static str| Message::new(id).with("name", written.as_str());
        match points.iter().find(|(name, ..)| name == written) {
            Some((_, concept, point)) if point.notice.is_some() => {
                Ok((concept.id.clone(), point.id.clone()))
            }
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
fn stops(compiled: &Compiled<Guided>, drafts: bool) -> bool {
    let written = |id: &String| {
        let concept = compiled
            .concepts
            .iter()
            .find(|guided| guided.concept.id == id.as_str());
        concept.is_none_or(|guided| drafts || guided.concept.status != Status::Draft)
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

fn summary(plan: &crate::output::Plan, arguments: &Build, words: &Words) -> String {
    let (id, ending) = match arguments.format {
        BuildFormat::Site => ("build-side", ".html"),
        BuildFormat::Fragments => ("build-side-files", ".html"),
        BuildFormat::Markdown => ("build-side-files", ".md"),
        BuildFormat::Json => ("build-side-files", ".json"),
    };
    let side = |name: &str| {
        let of_side = |(path, _): &(&str, &[u8])| path.starts_with(name) && path.ends_with(ending);
        let count = plan.files().filter(of_side).count();
        let message = Message::new(id).with("pages", count);
        let folder = arguments.output.join(name).display().to_string();
        (count > 0).then(|| words.text(&message.with("folder", folder)))
    };
    let sides = ["public", "staff"].into_iter().filter_map(side);
    let message = Message::new("build-written").with_all("sides", sides);
    format!("{}\n", words.text(&message))
}
