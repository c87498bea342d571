//! What a build says: findings on standard error, what was written on standard output.

use super::super::{Exit, Failure, terminal_width};
use crate::Checked;
use crate::cli::{Build, BuildFormat, Cli};
use crate::diagnostic::{Finding, Message, Severity};
use crate::locale::Words;
use crate::output::Manifest as Written;
use crate::report::{self, HumanOptions, Report};

/// Findings go to standard error, so that standard output holds results only.
pub(super) fn report(checked: &Checked, cli: &Cli, words: &Words) -> Result<(), Failure> {
    if !cli.quiet {
        anstream::eprint!("{}", told(checked, words, colours()));
    }
    Ok(())
}

/// Whether standard error takes colours.
pub fn colours() -> bool {
    anstream::stderr().current_choice() != anstream::ColorChoice::Never
}

/// What was found, for people, infos left out; nothing where nothing was.
pub fn told(checked: &Checked, words: &Words, colour: bool) -> String {
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
        width: terminal_width(),
    };
    report::human(&report, options)
}

pub(super) fn summary(written: &Written, arguments: &Build, words: &Words) -> String {
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

/// Says what stops the build, and that nothing was written.
pub(super) fn nothing(checked: &Checked, cli: &Cli, words: &Words) -> Result<Exit, Failure> {
    report(checked, cli, words)?;
    anstream::eprintln!("helder: {}", words.word("build-nothing"));
    Ok(Exit::Findings)
}
