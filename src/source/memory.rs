//! Files that live in memory, for tests and editors.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

use super::{EntryKind, Files, ReadError};

/// A file system made of a map from path to content.
#[derive(Debug, Clone, Default)]
pub struct Memory {
    files: BTreeMap<PathBuf, Vec<u8>>,
}

impl Memory {
    /// A file system without files.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Adds a file, or replaces it.
    #[must_use]
    pub fn with(mut self, path: impl Into<PathBuf>, content: impl Into<Vec<u8>>) -> Self {
        self.files.insert(path.into(), content.into());
        self
    }
}

impl Files for Memory {
    fn read(&self, path: &Path, limit: u64) -> Result<Vec<u8>, ReadError> {
        match self.files.get(path) {
            Some(bytes) if bytes.len() as u64 > limit => Err(ReadError::TooLarge { limit }),
            Some(bytes) => Ok(bytes.clone()),
            None if self.kind(path).is_some() => Err(ReadError::IsFolder),
            None => Err(ReadError::NotFound),
        }
    }

    fn kind(&self, path: &Path) -> Option<EntryKind> {
        if self.files.contains_key(path) {
            return Some(EntryKind::File);
        }
        let inside = |file: &PathBuf| file.starts_with(path);
        (path == Path::new("") || path == Path::new(".") || self.files.keys().any(inside))
            .then_some(EntryKind::Folder)
    }

    fn walk(&self, folder: &Path) -> Result<Vec<PathBuf>, ReadError> {
        let below = |path: &&PathBuf| folder == Path::new(".") || path.starts_with(folder);
        Ok(self.files.keys().filter(below).cloned().collect())
    }

    fn list(&self, folder: &Path) -> Result<Vec<PathBuf>, ReadError> {
        let folder = if folder == Path::new(".") {
            Path::new("")
        } else {
            folder
        };
        Ok(self
            .files
            .keys()
            .filter(|path| path.parent() == Some(folder))
            .cloned()
            .collect())
    }
}
