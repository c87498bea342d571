//! The real disk.

use std::io::Read;
use std::path::{Path, PathBuf};

use super::{EntryKind, Files, ReadError};

/// Reads from the file system.
#[derive(Debug, Clone, Copy, Default)]
pub struct Disk;

impl Files for Disk {
    fn read(&self, path: &Path, limit: u64) -> Result<Vec<u8>, ReadError> {
        // Looked at before it is opened: a pipe would be waited for.
        let metadata = std::fs::metadata(path)?;
        if metadata.is_dir() {
            return Err(ReadError::IsFolder);
        }
        if !metadata.is_file() {
            return Err(ReadError::NoFile);
        }
        let file = std::fs::File::open(path)?;
        // One more, so that the end is found without growing.
        let expected = metadata.len().min(limit) + 1;
        let mut bytes = Vec::with_capacity(usize::try_from(expected).unwrap_or_default());
        file.take(limit + 1).read_to_end(&mut bytes)?;
        if bytes.len() as u64 > limit {
            return Err(ReadError::TooLarge { limit });
        }
        Ok(bytes)
    }

    fn kind(&self, path: &Path) -> Option<EntryKind> {
        let metadata = std::fs::metadata(path).ok()?;
        Some(if metadata.is_dir() {
            EntryKind::Folder
        } else {
            EntryKind::File
        })
    }

    fn walk(&self, folder: &Path) -> Result<Vec<PathBuf>, ReadError> {
        let mut files = Vec::new();
        let mut walk = ignore::WalkBuilder::new(folder);
        // What users keep out of all their repositories is no part of a workspace, which is the same for everyone.
        let walk = walk.require_git(false).git_global(false);
        for entry in walk.build() {
            let entry = entry.map_err(|error| ReadError::Refused(error.to_string()))?;
            if entry.file_type().is_some_and(|kind| !kind.is_dir()) {
                files.push(entry.into_path());
            }
        }
        files.sort();
        Ok(files)
    }

    fn list(&self, folder: &Path) -> Result<Vec<PathBuf>, ReadError> {
        let mut files = Vec::new();
        for entry in std::fs::read_dir(folder)? {
            let path = entry?.path();
            if path.is_file() {
                files.push(path);
            }
        }
        files.sort();
        Ok(files)
    }
}
