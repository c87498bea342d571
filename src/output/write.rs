//! The plan on disk: written aside first, then put in place by renaming.

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};

use rayon::prelude::*;

use super::swap::Swap;
use super::{MANIFEST, Manifest, OutputError, Plan};

/// Writes a plan to a folder, which is made when it is not there.
///
/// Files that an earlier run wrote and this plan does not hold are removed; files that Helder did not write stay.
///
/// # Errors
/// When the folder cannot be written, a file stands in the way that Helder did not write, or the disk is full. Then
/// nothing has changed.
pub fn write(plan: &Plan, folder: &Path) -> Result<(), OutputError> {
    if folder.symlink_metadata().is_ok() && !folder.is_dir() {
        return Err(OutputError::NotAFolder {
            path: folder.to_owned(),
        });
    }
    let ours = Manifest::read(folder)?.map_or_else(BTreeSet::new, |manifest| {
        manifest.files.into_keys().collect()
    });
    if !folder.is_dir() {
        return write_new(plan, folder);
    }
    let foreign = foreign_files(folder, plan, &ours)?;
    let aside = aside(folder)?;
    let fresh = aside.path().join("new");
    stage(plan, &fresh)?;
    foreign
        .iter()
        .try_for_each(|path| keep(folder, &fresh, path))?;
    swap_in(folder, &fresh, aside.path(), &top_entries(plan, &ours))
}

/// A folder that is not there yet appears by one rename.
fn write_new(plan: &Plan, folder: &Path) -> Result<(), OutputError> {
    let parent = match folder.parent() {
        Some(parent) if !parent.as_os_str().is_empty() => parent,
        _ => Path::new("."),
    };
    fs::create_dir_all(parent).map_err(|error| OutputError::io("create", parent, error))?;
    let aside = aside(parent)?;
    let fresh = aside.path().join("new");
    stage(plan, &fresh)?;
    fs::rename(&fresh, folder).map_err(|error| OutputError::io("create", folder, error))
}

/// A hidden folder of our own on the same disk; it goes when it is dropped.
fn aside(parent: &Path) -> Result<tempfile::TempDir, OutputError> {
    tempfile::Builder::new()
        .prefix(".helder-")
        .tempdir_in(parent)
        .map_err(|error| OutputError::io("write in", parent, error))
}

fn stage(plan: &Plan, fresh: &Path) -> Result<(), OutputError> {
    let create = |folder: &Path| {
        fs::create_dir_all(folder).map_err(|error| OutputError::io("create", folder, error))
    };
    create(fresh)?;
    let folders: BTreeSet<PathBuf> = plan
        .files()
        .filter_map(|(path, _)| Some(fresh.join(path).parent()?.to_owned()))
        .collect();
    folders.iter().try_for_each(|folder| create(folder))?;
    let files: Vec<(&str, &[u8])> = plan.files().collect();
    files
        .par_iter()
        .try_for_each(|(path, bytes)| put(&fresh.join(path), bytes))?;
    put(
        &fresh.join(MANIFEST),
        Manifest::of(plan).to_json().as_bytes(),
    )
}

fn put(path: &Path, bytes: &[u8]) -> Result<(), OutputError> {
    fs::write(path, bytes).map_err(|error| OutputError::io("write", path, error))
}

/// The first folders and files of all paths, old and new: what will be put in place or taken away.
fn top_entries(plan: &Plan, ours: &BTreeSet<String>) -> BTreeSet<String> {
    let planned = plan.files().map(|(path, _)| path);
    let top = |path: &str| path.split('/').next().unwrap_or_default().to_owned();
    planned
        .chain(ours.iter().map(String::as_str))
        .filter(|path| super::plan::is_inside(path))
        .map(top)
        .chain([MANIFEST.to_owned()])
        .collect()
}

/// The files inside those entries that Helder did not write, by path; they come along.
fn foreign_files(
    folder: &Path,
    plan: &Plan,
    ours: &BTreeSet<String>,
) -> Result<Vec<String>, OutputError> {
    let mut found = Vec::new();
    for entry in top_entries(plan, ours) {
        walk(folder, &entry, &mut found)?;
    }
    found.retain(|path| path != MANIFEST && !ours.contains(path));
    let blocks = |path: &&String| {
        let inside = |(planned, _): (&str, &[u8])| {
            planned
                .strip_prefix(path.as_str())
                .is_some_and(|rest| rest.is_empty() || rest.starts_with('/'))
        };
        plan.files().any(inside)
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

/// Brings a file that is not ours into the new folder, under the same path.
fn keep(folder: &Path, fresh: &Path, path: &str) -> Result<(), OutputError> {
    let (from, to) = (folder.join(path), fresh.join(path));
    let failed = |error| OutputError::io("keep", &from, error);
    if let Some(parent) = to.parent() {
        fs::create_dir_all(parent).map_err(failed)?;
    }
    fs::hard_link(&from, &to)
        .or_else(|_| fs::copy(&from, &to).map(|_| ()))
        .map_err(failed)
}

fn swap_in(
    folder: &Path,
    fresh: &Path,
    aside: &Path,
    entries: &BTreeSet<String>,
) -> Result<(), OutputError> {
    let old = aside.join("old");
    fs::create_dir_all(&old).map_err(|error| OutputError::io("create", &old, error))?;
    let mut swap = Swap::new(old);
    for entry in entries {
        let new = fresh.join(entry);
        let new = new.symlink_metadata().is_ok().then_some(new.as_path());
        if let Err(error) = swap.replace(&folder.join(entry), new) {
            swap.undo();
            return Err(error);
        }
    }
    Ok(())
}
