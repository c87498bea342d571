//! What was found before and may stay.

use std::path::Path;

use super::super::Failure;
use crate::Checked;
use crate::cli::Check;
use crate::diagnostic::Message;
use crate::output::write_file;
use crate::report::{Baseline, Compared, NoBaseline};
use crate::source::{Disk, Files};

/// A baseline of more bytes than this is none.
const BYTES: u64 = 64 * 1024 * 1024;

/// The baseline that was named.
///
/// # Errors
/// When it cannot be read, or is none.
pub(super) fn read(arguments: &Check) -> Result<Option<Baseline>, Failure> {
    let Some(file) = &arguments.baseline else {
        return Ok(None);
    };
    let bytes = Disk
        .read(file, BYTES)
        .map_err(|error| Failure::unread(file, &error))?;
    Baseline::read(&bytes)
        .map(Some)
        .map_err(|mistake| Failure::new(told(file, &mistake)))
}

fn told(file: &Path, mistake: &NoBaseline) -> Message {
    Message::new(match mistake.what {
        crate::report::Broken::Syntax => "failure-baseline-syntax",
        crate::report::Broken::Content => "failure-baseline-content",
        crate::report::Broken::End => "failure-baseline-end",
        crate::report::Broken::Version => "failure-baseline-version",
    })
    .with("path", file.display().to_string())
    .with("line", mistake.line)
    .with("column", mistake.column)
}

/// Takes what a baseline holds out of the findings; one that is to be written is written first, and then holds them all.
///
/// # Errors
/// When it cannot be written.
pub(super) fn compare(
    arguments: &Check,
    read: Option<Baseline>,
    checked: &mut Checked,
) -> Result<Option<Compared>, Failure> {
    let mut baseline = read;
    if let Some(file) = arguments
        .write_baseline
        .as_ref()
        .filter(|_| !checked.unreadable)
    {
        let now = Baseline::of(&checked.findings);
        write_file(file, now.to_json().as_bytes())
            .map_err(|error| Failure::unwritten(file, &error))?;
        baseline = Some(now);
    }
    let Some(baseline) = baseline else {
        return Ok(None);
    };
    let ids: Vec<&str> = checked
        .concepts
        .iter()
        .map(|concept| concept.id.as_str())
        .collect();
    let whole = !arguments.paths.iter().any(|path| path.is_file());
    let looked_at = |check: &str, concept: Option<&str>| {
        let named = arguments.check.is_empty() || arguments.check.iter().any(|name| name == check);
        named && (whole || concept.is_some_and(|concept| ids.contains(&concept)))
    };
    Ok(Some(baseline.compare(&mut checked.findings, looked_at)))
}
