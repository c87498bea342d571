//! Files on their way to a folder: written aside as they come, then put in place by renaming.

use std::collections::{BTreeMap, BTreeSet, HashSet};
use std::fs;
use std::path::{Path, PathBuf};
use std::sync::{Mutex, MutexGuard, PoisonError};

use super::foreign::{bring, foreign_files, top_entries};
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
    /// What an earlier run wrote; none where there is no folder yet.
    earlier: Option<Manifest>,
    /// A hidden folder of our own on the same disk; it goes when it is dropped.
    aside: tempfile::TempDir,
    staged: Mutex<Staged>,
}

#[derive(Default)]
struct Staged {
    paths: Paths,
    /// The sum of each file.
    sums: BTreeMap<String, String>,
    /// The files of each concept.
    concepts: BTreeMap<String, BTreeSet<String>>,
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
        let ours = Manifest::read(folder)?;
        let nothing = || Manifest::of(BTreeMap::new(), BTreeMap::new());
        let earlier = folder.is_dir().then(|| ours.unwrap_or_else(nothing));
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
        let manifest = Manifest::of(staged.sums, staged.concepts);
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
        let foreign = foreign_files(&self.folder, &manifest.files, &earlier.files)?;
        foreign
            .iter()
            .try_for_each(|path| bring(&self.folder, &fresh, path))?;
        let entries = top_entries(&manifest.files, &earlier.files);
        swap_in(&self.folder, &fresh, self.aside.path(), &entries)?;
        Ok(manifest)
    }

    /// Takes the files of one concept, which another run can then keep as they are.
    #[must_use]
    pub fn of_concept<'s>(&'s self, id: &'s str) -> impl Sink + use<'s> {
        OfConcept { stage: self, id }
    }

    /// The files of a concept that an earlier run wrote.
    pub fn earlier_of(&self, id: &str) -> impl Iterator<Item = &str> {
        let earlier = self.earlier.iter();
        let files = earlier.filter_map(move |manifest| manifest.concepts.get(id));
        files.flatten().map(String::as_str)
    }

    /// Keeps the files of a concept as an earlier run wrote them; `wanted` says which of them.
    ///
    /// # Errors
    /// When a new file has the place of one of them, or one cannot be brought along.
    pub fn keep(&self, id: &str, wanted: impl Fn(&str) -> bool) -> Result<(), OutputError> {
        for path in self.earlier_of(id).filter(|path| wanted(path)) {
            let place = self.folder.join(path);
            let sum = self.earlier.as_ref().and_then(|all| all.files.get(path));
            let is_file = fs::symlink_metadata(&place).is_ok_and(|what| what.is_file());
            let Some(sum) = sum.filter(|_| is_file) else {
                continue;
            };
            self.enter(path, sum.clone(), Some(id))?;
            bring(&self.folder, &self.fresh(), path)?;
        }
        Ok(())
    }

    /// Gives a file its place, and its folder.
    fn enter(
        &self,
        path: &str,
        sum: String,
        concept: Option<&str>,
    ) -> Result<PathBuf, OutputError> {
        let to = self.fresh().join(path);
        let mut staged = self.staged();
        staged.paths.take(path)?;
        if let Some(folder) = to.parent()
            && !staged.folders.contains(folder)
        {
            fs::create_dir_all(folder).map_err(|error| OutputError::io("create", folder, error))?;
            staged.folders.insert(folder.to_owned());
        }
        staged.sums.insert(path.to_owned(), sum);
        if let Some(concept) = concept {
            let files = staged.concepts.entry(concept.to_owned()).or_default();
            files.insert(path.to_owned());
        }
        Ok(to)
    }

    fn take(&self, path: &str, bytes: &[u8], concept: Option<&str>) -> Result<(), OutputError> {
        let sum = sha256(bytes);
        let to = self.enter(path, sum.clone(), concept)?;
        if self.take_over(path, &sum, bytes, &to) {
            return Ok(());
        }
        put(&to, bytes)
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
        let earlier = self.earlier.as_ref();
        let earlier = earlier.and_then(|manifest| manifest.files.get(path));
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
        self.take(&path, &bytes, None)
    }
}

/// A stage that remembers of which concept its files are.
struct OfConcept<'s> {
    stage: &'s Stage,
    id: &'s str,
}

impl Sink for OfConcept<'_> {
    fn add(&self, path: String, bytes: Vec<u8>) -> Result<(), OutputError> {
        self.stage.take(&path, &bytes, Some(self.id))
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
