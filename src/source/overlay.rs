//! Files of which some have another text than the one that stands there.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

use super::{EntryKind, Files, ReadError};

/// Files with texts in place of those of some of them.
pub struct Overlay<'f> {
    files: &'f dyn Files,
    texts: BTreeMap<PathBuf, String>,
}

impl<'f> Overlay<'f> {
    /// Files, as they would be with these texts.
    #[must_use]
    pub const fn new(files: &'f dyn Files, texts: BTreeMap<PathBuf, String>) -> Self {
        Self { files, texts }
    }
}

impl Files for Overlay<'_> {
    fn read(&self, path: &Path, limit: u64) -> Result<Vec<u8>, ReadError> {
        match self.texts.get(path) {
            Some(text) if text.len() as u64 > limit => Err(ReadError::TooLarge { limit }),
            Some(text) => Ok(text.clone().into_bytes()),
            None => self.files.read(path, limit),
        }
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
