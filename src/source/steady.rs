//! Files that must not change while they are read more than once.

use std::hash::{BuildHasher, BuildHasherDefault};
use std::path::{Path, PathBuf};
use std::sync::{Mutex, PoisonError};

use rustc_hash::{FxHashMap, FxHasher};

use super::{EntryKind, Files, ReadError};

/// Other files, of which it is noticed when one reads otherwise than before.
pub struct Steady<'f> {
    files: &'f dyn Files,
    seen: Mutex<Seen>,
}

#[derive(Default)]
struct Seen {
    /// A digest of the bytes of each file, or of none where it could not be read.
    digests: FxHashMap<PathBuf, u64>,
    /// The first of all, by path, that changed.
    changed: Option<PathBuf>,
}

impl<'f> Steady<'f> {
    /// The same files, watched from now on.
    #[must_use]
    pub fn new(files: &'f dyn Files) -> Self {
        Self {
            files,
            seen: Mutex::default(),
        }
    }

    /// A file that did not read the same every time.
    #[must_use]
    pub fn changed(&self) -> Option<PathBuf> {
        let seen = self.seen.lock().unwrap_or_else(PoisonError::into_inner);
        seen.changed.clone()
    }
}

impl Files for Steady<'_> {
    fn read(&self, path: &Path, limit: u64) -> Result<Vec<u8>, ReadError> {
        let read = self.files.read(path, limit);
        let bytes = read.as_deref().ok();
        let digest = BuildHasherDefault::<FxHasher>::default().hash_one(bytes);
        let mut seen = self.seen.lock().unwrap_or_else(PoisonError::into_inner);
        let before = *seen.digests.entry(path.to_owned()).or_insert(digest);
        let is_first = seen.changed.as_deref().is_none_or(|first| path < first);
        if before != digest && is_first {
            seen.changed = Some(path.to_owned());
        }
        drop(seen);
        read
    }

    fn kind(&self, path: &Path) -> Option<EntryKind> {
        self.files.kind(path)
    }

    fn walk(&self, folder: &Path) -> Result<Vec<PathBuf>, ReadError> {
        self.files.walk(folder)
    }

    fn list(&self, folder: &Path) -> Result<Vec<PathBuf>, ReadError> {
        self.files.list(folder)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_file_that_reads_otherwise_is_named() {
        let folder = tempfile::tempdir().expect("a folder");
        let path = folder.path().join("a.yaml");
        let disk = crate::source::Disk;
        let files = Steady::new(&disk);
        std::fs::write(&path, "one").expect("written");
        for _ in 0..2 {
            assert_eq!(files.read(&path, 10).expect("read"), b"one");
        }
        assert_eq!(files.changed(), None);
        std::fs::remove_file(&path).expect("removed");
        files.read(&path, 10).expect_err("gone");
        assert_eq!(files.changed(), Some(path));
    }
}
