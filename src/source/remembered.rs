//! The disk for who reads the same files again and again.

use std::fs::Metadata;
use std::path::{Path, PathBuf};
use std::sync::{Arc, Mutex, PoisonError};
use std::time::{Duration, SystemTime};

use rustc_hash::FxHashMap;

use super::{Disk, EntryKind, Files, ReadError};

/// A file whose last change is younger than this when it is read may change again without another time of change: some
/// file systems count in two seconds.
const SETTLED: Duration = Duration::from_secs(3);

/// The disk, where a file is read again only when the system says that it changed, or lately did.
#[derive(Debug, Default)]
pub struct Remembered {
    files: Mutex<FxHashMap<PathBuf, Known>>,
}

/// What a file held, and when.
type Known = (Stamp, Arc<[u8]>);

/// What the system says of a file; it is another after every change.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
struct Stamp {
    length: u64,
    modified: SystemTime,
    #[cfg(unix)]
    inode: u64,
    /// Seconds and nanoseconds of the last change of anything about it.
    #[cfg(unix)]
    changed: (i64, i64),
}

impl Stamp {
    fn of(metadata: &Metadata) -> Option<Self> {
        #[cfg(unix)]
        use std::os::unix::fs::MetadataExt;
        Some(Self {
            length: metadata.len(),
            modified: metadata.modified().ok()?,
            #[cfg(unix)]
            inode: metadata.ino(),
            #[cfg(unix)]
            changed: (metadata.ctime(), metadata.ctime_nsec()),
        })
    }

    /// Whether a later change cannot have this stamp too.
    fn is_settled(self, now: SystemTime) -> bool {
        let age = now.duration_since(self.modified);
        age.is_ok_and(|age| age >= SETTLED) && self.is_changed_before(now)
    }

    #[cfg(unix)]
    fn is_changed_before(self, now: SystemTime) -> bool {
        let Ok(seconds) = u64::try_from(self.changed.0) else {
            return false;
        };
        let changed = SystemTime::UNIX_EPOCH + Duration::from_secs(seconds);
        let age = now.duration_since(changed);
        age.is_ok_and(|age| age > SETTLED)
    }

    #[cfg(not(unix))]
    fn is_changed_before(self, _: SystemTime) -> bool {
        true
    }
}

impl Files for Remembered {
    fn read(&self, path: &Path, limit: u64) -> Result<Vec<u8>, ReadError> {
        // The stamp is taken first: a change in between is then seen next time.
        let now = SystemTime::now();
        let stamp = std::fs::metadata(path).ok().as_ref().and_then(Stamp::of);
        let known = || {
            let files = self.files.lock().unwrap_or_else(PoisonError::into_inner);
            let (of, bytes) = files.get(path)?;
            (Some(*of) == stamp).then(|| Arc::clone(bytes))
        };
        if let Some(bytes) = known()
            && bytes.len() as u64 <= limit
        {
            return Ok(bytes.to_vec());
        }
        let bytes = Disk.read(path, limit)?;
        let mut files = self.files.lock().unwrap_or_else(PoisonError::into_inner);
        match stamp.filter(|stamp| stamp.is_settled(now)) {
            Some(stamp) => files.insert(path.to_owned(), (stamp, bytes.as_slice().into())),
            None => files.remove(path),
        };
        Ok(bytes)
    }

    fn kind(&self, path: &Path) -> Option<EntryKind> {
        Disk.kind(path)
    }

    fn walk(&self, folder: &Path) -> Result<Vec<PathBuf>, ReadError> {
        Disk.walk(folder)
    }

    fn list(&self, folder: &Path) -> Result<Vec<PathBuf>, ReadError> {
        Disk.list(folder)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_file_reads_as_it_is_after_every_change() {
        let folder = tempfile::tempdir().expect("a folder");
        let path = folder.path().join("a.yaml");
        let files = Remembered::default();
        for text in ["one", "two", "six"] {
            std::fs::write(&path, text).expect("written");
            assert_eq!(files.read(&path, 10).expect("read"), text.as_bytes());
        }
        assert!(files.files.lock().expect("whole").is_empty(), "too young");
        std::fs::remove_file(&path).expect("removed");
        files.read(&path, 10).expect_err("gone");
    }

    #[test]
    fn what_changed_long_ago_is_not_read_again() {
        let manifest = Path::new(env!("CARGO_MANIFEST_DIR")).join("Cargo.toml");
        let metadata = std::fs::metadata(&manifest).expect("there");
        let stamp = Stamp::of(&metadata).expect("times");
        let later = SystemTime::now() + SETTLED * 2;
        assert!(stamp.is_settled(later));
        assert!(!stamp.is_settled(stamp.modified));
        let files = Remembered::default();
        let known = (stamp, Arc::from(&b"remembered"[..]));
        files
            .files
            .lock()
            .expect("whole")
            .insert(manifest.clone(), known);
        assert_eq!(files.read(&manifest, 100).expect("known"), b"remembered");
        let small = files.read(&manifest, 5);
        assert!(matches!(small, Err(ReadError::TooLarge { .. })));
    }
}
