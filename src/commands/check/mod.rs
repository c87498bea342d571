//! `helder check`.

mod baseline;
mod fix;
mod target;

use super::{Exit, Failure, day, with_hint};
use crate::checks::CATALOGUE;
use crate::cli::{Check, Cli, Deny};
use crate::diagnostic::{Finding, Message, Severity, nearest};
use crate::locale::Words;
use crate::model::{Concept, Workspace};
use crate::report::{DecisionEffort, Report, efforts};
use crate::source::Disk;
use crate::{Checked, Options, check_keeping};

/// Checks and reports.
///
/// # Errors
/// When the arguments or paths are wrong, a baseline cannot be read, or a report cannot be written.
pub(super) fn run(arguments: &Check, cli: &Cli) -> Result<Exit, Failure> {
    let targets = target::targets(&arguments.format)?;
    arguments.check.iter().try_for_each(|name| known(name))?;
    let accepted = baseline::read(arguments)?;
    let today = day::today(&arguments.day)?;
    if arguments.fix {
        fix::run(arguments, cli, Options { today })?;
    }
    let keep = |workspace: &Workspace, concept: Concept| {
        arguments
            .effort
            .then(|| efforts(workspace, &concept, today))
    };
    let (mut checked, kept) = check_keeping(&Disk, &arguments.paths, Options { today }, keep)?;
    let efforts = arguments.effort.then(|| asked_for(kept, &checked));
    let named = |finding: &Finding| is_named(finding, arguments);
    checked.findings.retain(named);
    checked.allowed.retain(named);
    let mut compared = baseline::compare(arguments, accepted, &mut checked)?;
    let shown = |finding: &Finding| arguments.verbose || finding.level() > Severity::Info;
    checked.findings.retain(shown);
    checked.allowed.retain(shown);
    if let Some(compared) = &mut compared {
        compared.accepted.retain(shown);
    }
    let words = Words::for_language(&arguments.messages.lang);
    let report = Report {
        findings: &checked.findings,
        allowed: &checked.allowed,
        compared: compared.as_ref(),
        sources: &checked.sources,
        concepts: &checked.concepts,
        efforts: efforts.as_deref(),
        on: checked.on,
        complete: !checked.unreadable,
        limit: limit(arguments),
        words: &words,
    };
    // What is shown as a difference goes to standard output, where nothing else can go then.
    if !arguments.diff {
        target::write(&targets, &report, arguments, cli)?;
    }
    Ok(exit(&checked, arguments))
}

/// Demands that there is a check of this name.
pub(super) fn known(name: &str) -> Result<(), Failure> {
    let names = CATALOGUE.iter().map(|check| check.name);
    if names.clone().any(|known| known == name) {
        return Ok(());
    }
    let message = Message::new("failure-check").with("name", name);
    Err(Failure::new(with_hint(message, nearest(name, names))))
}

fn is_named(finding: &Finding, arguments: &Check) -> bool {
    arguments.check.is_empty() || arguments.check.iter().any(|name| name == finding.check)
}

/// The efforts of the concepts that were asked for.
fn asked_for(efforts: Vec<Vec<DecisionEffort>>, checked: &Checked) -> Vec<DecisionEffort> {
    let asked = |effort: &DecisionEffort| {
        checked
            .concepts
            .iter()
            .any(|concept| concept.id == effort.concept)
    };
    efforts.into_iter().flatten().filter(asked).collect()
}

/// The level from which a finding fails the run.
const fn limit(arguments: &Check) -> Severity {
    match arguments.deny {
        None => Severity::Error,
        Some(Deny::Warnings) => Severity::Warning,
        Some(Deny::Infos) => Severity::Info,
    }
}

fn exit(checked: &Checked, arguments: &Check) -> Exit {
    if checked.unreadable {
        return Exit::Failed;
    }
    let limit = limit(arguments);
    let over = checked
        .findings
        .iter()
        .any(|finding| finding.level() >= limit);
    if over && !arguments.exit_zero {
        Exit::Findings
    } else {
        Exit::Clean
    }
}
