//! `helder build`.

mod guided;
mod kept;
mod made;
mod options;
mod planned;
mod told;

use std::sync::OnceLock;

use jiff::civil::Date;

pub use guided::Guided;
pub use told::{colours, told};

use super::{Exit, Failure, day, print};
use crate::cli::{Build, Cli};
use crate::diagnostic::Message;
use crate::locale::Words;
use crate::model::Workspace;
use crate::output::site::SiteError;
use crate::render::RenderError;
use crate::source::{Disk, Steady};
use crate::view::tongue::Tongue;
use crate::{Options, Whole, whole};
use kept::{failing, say_kept};
use made::{Unmade, made};
use options::{asked_for_fragments, notices, options};
use planned::Planned;
use told::{nothing, report, summary};

/// Checks, then writes. Nothing is written when a concept to be published has errors, or with `--keep` nothing of it.
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
    let kept = match failing(&one, arguments) {
        Some(ids) if ids.is_empty() || arguments.keep => ids,
        _ => return nothing(&one.checked, cli, &words),
    };
    let notices = notices(&arguments.notices, &one)?;
    let options = options(arguments, today, notices, &kept);
    let is_built =
        |planned: &Planned| options.builds(planned.status) && !kept.contains(planned.id.as_str());
    if !kept.is_empty() && !one.concepts.iter().any(is_built) {
        return nothing(&one.checked, cli, &words);
    }
    let stage = match made(&project, &one, &options, &kept, arguments) {
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
    if kept.is_empty() {
        return Ok(Exit::Clean);
    }
    say_kept(&kept, &written, &words);
    Ok(Exit::Findings)
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
