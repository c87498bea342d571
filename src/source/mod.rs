//! Bytes → text: the one door to the disk, and positions inside what came through it.
//!
//! In: paths. Out: [`SourceFile`]s, whose text is valid UTF-8, and [`Span`]s that say where in them something stands.
//! Everything else in the crate reads files through [`Files`], so that tests and an editor can answer from memory.

pub mod discover;
mod disk;
mod file;
mod here;
mod located;
mod memory;
mod overlay;
mod remembered;
mod span;
mod steady;

pub use disk::Disk;
pub use file::{SourceFile, Sources};
pub use located::Located;
pub use memory::Memory;
pub use overlay::Overlay;
pub use remembered::Remembered;
pub use span::{Position, SourceId, Span};
pub use steady::Steady;

use std::path::{Path, PathBuf};

/// The door to the files of a workspace. All paths are as the user wrote them, or joined from those.
pub trait Files: Sync {
    /// The bytes of a file, at most `limit` of them: a larger file is [`ReadError::TooLarge`].
    ///
    /// # Errors
    /// When there is no such file, it is a folder, it is larger than `limit`, or the system refuses.
    fn read(&self, path: &Path, limit: u64) -> Result<Vec<u8>, ReadError>;

    /// Whether a file or folder stands at this path, and which.
    fn kind(&self, path: &Path) -> Option<EntryKind>;

    /// The files below a folder, sorted by path; hidden files and those that ignore files exclude are left out.
    ///
    /// # Errors
    /// When the folder cannot be listed.
    fn walk(&self, folder: &Path) -> Result<Vec<PathBuf>, ReadError>;

    /// The files directly in a folder, sorted by path.
    ///
    /// # Errors
    /// When the folder cannot be listed.
    fn list(&self, folder: &Path) -> Result<Vec<PathBuf>, ReadError>;
}

/// A path as reports show it, with `/` between folders on every system.
#[must_use]
pub fn shown(path: &Path) -> String {
    path.to_string_lossy().replace('\\', "/")
}

/// What stands at a path.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum EntryKind {
    /// A regular file.
    File,
    /// A folder.
    Folder,
}

/// Why a file could not be read.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum ReadError {
    /// Nothing stands at the path.
    #[error("there is no such file")]
    NotFound,
    /// A folder stands where a file was expected.
    #[error("it is a folder")]
    IsFolder,
    /// A pipe, a socket or a device stands at the path. It may never end, or say something else when it is read again.
    #[error("it is a pipe or a device")]
    NoFile,
    /// The permissions of the file do not let it be read.
    #[error("it may not be read")]
    Forbidden,
    /// The file is larger than the limit, in bytes.
    #[error("it is larger than {limit} bytes")]
    TooLarge {
        /// The limit that was passed, in bytes.
        limit: u64,
    },
    /// The system's own words.
    #[error("{0}")]
    Refused(String),
}

impl ReadError {
    /// Its kind, by which messages choose their words: `missing`, `folder`, `pipe`, `forbidden`, `large`, or `other` for the
    /// system's own words.
    #[must_use]
    pub const fn kind(&self) -> &'static str {
        match self {
            Self::NotFound => "missing",
            Self::IsFolder => "folder",
            Self::NoFile => "pipe",
            Self::Forbidden => "forbidden",
            Self::TooLarge { .. } => "large",
            Self::Refused(_) => "other",
        }
    }
}

impl From<std::io::Error> for ReadError {
    fn from(error: std::io::Error) -> Self {
        match error.kind() {
            std::io::ErrorKind::NotFound => Self::NotFound,
            std::io::ErrorKind::IsADirectory => Self::IsFolder,
            std::io::ErrorKind::PermissionDenied => Self::Forbidden,
            _ => Self::Refused(error.to_string()),
        }
    }
}
