//! Files in a folder that Helder did not write: they stay.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::Path;

use super::{MANIFEST, OutputError, plan};

/// The sums of files, by path.
type Sums = BTreeMap<String, String>;

/// The first folders and files of all paths, old and new: what will be put in place or taken away.
pub(super) fn top_entries(new: &Sums, ours: &Sums) -> BTreeSet<String> {
    let top = |path: &str| path.split('/').next().unwrap_or_default().to_owned();
    new.keys()
        .chain(ours.keys())
        .map(String::as_str)
        .filter(|path| plan::is_inside(path))
        .map(top)
        .chain([MANIFEST.to_owned()])
        .collect()
}

/// The files inside those entries that Helder did not write, by path; they come along.
pub(super) fn foreign_files(
    folder: &Path,
    new: &Sums,
    ours: &Sums,
) -> Result<Vec<String>, OutputError> {
    let mut found = Vec::new();
    for entry in top_entries(new, ours) {
        walk(folder, &entry, &mut found)?;
    }
    found.retain(|path| path != MANIFEST && !ours.contains_key(path));
    let blocks = |path: &&String| {
        let inside = |new: &String| {
            new.strip_prefix(path.as_str())
                .is_some_and(|rest| rest.is_empty() || rest.starts_with('/'))
        };
        new.keys().any(inside)
    };
    match found.iter().find(blocks) {
        Some(path) => Err(OutputError::Foreign {
            path: folder.join(path),
        }),
        None => Ok(found),
    }
}

/// All files below `path`, links not followed.
fn walk(folder: &Path, path: &str, found: &mut Vec<String>) -> Result<(), OutputError> {
    let place = folder.join(path);
    let Ok(metadata) = place.symlink_metadata() else {
        return Ok(());
    };
    if !metadata.is_dir() {
        found.push(path.to_owned());
        return Ok(());
    }
    let entries = fs::read_dir(&place).map_err(|error| OutputError::io("read", &place, error))?;
    let mut names = Vec::new();
    for entry in entries {
        let entry = entry.map_err(|error| OutputError::io("read", &place, error))?;
        let name = entry.file_name().into_string().map_err(|name| {
            let reason = std::io::Error::other("its name is not valid Unicode");
            OutputError::io("keep", &place.join(name), reason)
        })?;
        names.push(name);
    }
    names.sort();
    names
        .iter()
        .try_for_each(|name| walk(folder, &format!("{path}/{name}"), found))
}

/// Brings a file along into the new folder, under the same path.
pub(super) fn bring(folder: &Path, fresh: &Path, path: &str) -> Result<(), OutputError> {
    let (from, to) = (folder.join(path), fresh.join(path));
    let failed = |error| OutputError::io("keep", &from, error);
    if let Some(parent) = to.parent() {
        fs::create_dir_all(parent).map_err(failed)?;
    }
    fs::hard_link(&from, &to)
        .or_else(|_| fs::copy(&from, &to).map(|_| ()))
        .map_err(failed)
}
