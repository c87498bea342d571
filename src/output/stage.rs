//! Files on their way to a folder: written aside as they come, then put in place by renaming.

use std::collections::{BTreeMap, BTreeSet, HashSet};
use std::fs;
use std::path::{Path, PathBuf};
use std::sync::{Mutex, MutexGuard, PoisonError};

use super::plan::Paths;
use super::swap::Swap;
use super::{MANIFEST, Manifest, OutputError, Sink, sha256};

/// The files of a build on their way to a folder, which is made when it is not there.
///
/// They are written aside until all are there; dropped before that, it leaves nothing. A file that an earlier run wrote
/// and that says the same is taken over as it is, with its day, so that who copies a site copies only what changed.
/// Files that an earlier run wrote and that are not among these are removed; files that Helder did not write stay.
pub struct Stage {
    folder: PathBuf,
    /// The files that an earlier run wrote, with their sums; none where there is no folder yet.
    earlier: Option<BTreeMap<String, String>>,
    /// A hidden folder of our own on the same disk; it goes when it is dropped.
    aside: tempfile::TempDir,
    staged: Mutex<Staged>,
}

#[derive(Default)]
struct Staged {
    paths: Paths,
    /// The sum of each file.
    sums: BTreeMap<String, String>,
    folders: HashSet<PathBuf>,
}

impl Stage {
    /// Begins beside a folder.
    ///
    /// # Errors
    /// When it is a file, holds a list of files that is not ours, or nothing can be written there.
    pub fn of(folder: &Path) -> Result<Self, OutputError> {
        if folder.symlink_metadata().is_ok() && !folder.is_dir() {
            return Err(OutputError::NotAFolder {
                path: folder.to_owned(),
            });
        }
        let ours = Manifest::read(folder)?.map(|manifest| manifest.files);
        let earlier = folder.is_dir().then(|| ours.unwrap_or_default());
        let stage = Self {
            folder: folder.to_owned(),
            earlier,
            aside: aside(standing(folder))?,
            staged: Mutex::default(),
        };
        let fresh = stage.fresh();
        fs::create_dir(&fresh).map_err(|error| OutputError::io("create", &fresh, error))?;
        Ok(stage)
    }

    /// Puts all files in place, and says which they are.
    ///
    /// # Errors
    /// When a file stands in the way that Helder did not write, or the disk is full. Then nothing has changed.
    pub fn finish(self) -> Result<Manifest, OutputError> {
        let staged = std::mem::take(&mut *self.staged());
        let manifest = Manifest::of(staged.sums);
        let fresh = self.fresh();
        put(&fresh.join(MANIFEST), manifest.to_json().as_bytes())?;
        let Some(earlier) = &self.earlier else {
            if let Some(parent) = self.folder.parent() {
                fs::create_dir_all(parent)
                    .map_err(|error| OutputError::io("create", parent, error))?;
            }
            fs::rename(&fresh, &self.folder)
                .map_err(|error| OutputError::io("create", &self.folder, error))?;
            return Ok(manifest);
        };
        let foreign = foreign_files(&self.folder, &manifest.files, earlier)?;
        foreign
            .iter()
            .try_for_each(|path| keep(&self.folder, &fresh, path))?;
        let entries = top_entries(&manifest.files, earlier);
        swap_in(&self.folder, &fresh, self.aside.path(), &entries)?;
        Ok(manifest)
    }

    fn staged(&self) -> MutexGuard<'_, Staged> {
        self.staged.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Where the new files wait.
    fn fresh(&self) -> PathBuf {
        self.aside.path().join("new")
    }

    /// Takes over what an earlier run wrote, if it says the same; says whether it does.
    fn take_over(&self, path: &str, sum: &str, bytes: &[u8], to: &Path) -> bool {
        let earlier = self.earlier.as_ref().and_then(|files| files.get(path));
        if earlier.is_none_or(|earlier| earlier != sum) {
            return false;
        }
        let from = self.folder.join(path);
        let is_file = fs::symlink_metadata(&from).is_ok_and(|what| what.is_file());
        let same = || fs::read(&from).is_ok_and(|old| old == bytes);
        is_file && same() && fs::hard_link(&from, to).is_ok()
    }
}

impl Sink for Stage {
    fn add(&self, path: String, bytes: Vec<u8>) -> Result<(), OutputError> {
        let to = self.fresh().join(&path);
        let sum = sha256(&bytes);
        {
            let mut staged = self.staged();
            staged.paths.take(&path)?;
            if let Some(folder) = to.parent()
                && !staged.folders.contains(folder)
            {
                fs::create_dir_all(folder)
                    .map_err(|error| OutputError::io("create", folder, error))?;
                staged.folders.insert(folder.to_owned());
            }
            staged.sums.insert(path.clone(), sum.clone());
        }
        if self.take_over(&path, &sum, &bytes, &to) {
            return Ok(());
        }
        put(&to, &bytes)
    }
}

/// The folder, or the nearest above it that is there: on the disk on which it will stand.
fn standing(folder: &Path) -> &Path {
    let mut above = folder.ancestors();
    let found = above.find(|above| above.is_dir());
    found.unwrap_or(Path::new("."))
}

fn aside(parent: &Path) -> Result<tempfile::TempDir, OutputError> {
    tempfile::Builder::new()
        .prefix(".helder-")
        .tempdir_in(parent)
        .map_err(|error| OutputError::io("write in", parent, error))
}

fn put(path: &Path, bytes: &[u8]) -> Result<(), OutputError> {
    fs::write(path, bytes).map_err(|error| OutputError::io("write", path, error))
}

/// The sums of files, by path.
type Sums = BTreeMap<String, String>;

/// The first folders and files of all paths, old and new: what will be put in place or taken away.
fn top_entries(new: &Sums, ours: &Sums) -> BTreeSet<String> {
    let top = |path: &str| path.split('/').next().unwrap_or_default().to_owned();
    new.keys()
        .chain(ours.keys())
        .map(String::as_str)
        .filter(|path| super::plan::is_inside(path))
        .map(top)
        .chain([MANIFEST.to_owned()])
        .collect()
}

/// The files inside those entries that Helder did not write, by path; they come along.
fn foreign_files(folder: &Path, new: &Sums, ours: &Sums) -> Result<Vec<String>, OutputError> {
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
