//! `helder check --fix`: writes the safe fixes, or shows them.

use std::collections::BTreeMap;
use std::path::PathBuf;

use super::super::{Failure, print};
use super::is_named;
use crate::Options;
use crate::cli::{Check, Cli};
use crate::diagnostic::Message;
use crate::fixing::{Change, Fixed, fix};
use crate::locale::Words;
use crate::output::write_file;
use crate::source::{Disk, shown};

/// So many lines are shown around a change.
const AROUND: usize = 3;

/// Makes the fixes that are asked for: in the files, or with `--diff` on standard output.
///
/// # Errors
/// When a path does not exist, or a file cannot be written.
pub(super) fn run(arguments: &Check, cli: &Cli, options: Options) -> Result<(), Failure> {
    let fixed = fix(&Disk, &arguments.paths, options, &|finding| {
        is_named(finding, arguments)
    })?;
    if arguments.diff {
        print(&differences(&fixed.files))?;
    } else {
        for (path, change) in &fixed.files {
            let written = write_file(path, change.after.as_bytes());
            written.map_err(|error| Failure::unwritten(path, &error))?;
        }
    }
    if !cli.quiet {
        let words = Words::for_language(&arguments.messages.lang);
        anstream::eprintln!("{}", words.text(&summary(&fixed, arguments.diff)));
    }
    Ok(())
}

fn summary(fixed: &Fixed, only_shown: bool) -> Message {
    let id = if only_shown { "fix-shown" } else { "fix-made" };
    Message::new(id)
        .with("fixes", fixed.count)
        .with("files", fixed.files.len())
}

/// All changes as one unified difference, as `patch -p0` takes it.
fn differences(files: &BTreeMap<PathBuf, Change>) -> String {
    let each = files.iter().map(|(path, change)| {
        let difference = similar::TextDiff::from_lines(&change.before, &change.after);
        let name = shown(path);
        let mut unified = difference.unified_diff();
        unified
            .context_radius(AROUND)
            .header(&name, &name)
            .to_string()
    });
    each.collect()
}
