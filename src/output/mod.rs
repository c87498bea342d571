//! Text → files: what is to be written, written whole or not at all.
//!
//! In: files, paths and bytes, in any order. Out: a folder that holds exactly them, beside whatever else stood there that
//! Helder did not write. A build that fails half-way leaves the folder as it was.

mod file;
mod foreign;
pub mod fragments;
mod manifest;
mod plan;
pub mod site;
mod stage;
mod swap;

#[cfg(test)]
mod tests;

pub use file::write_file;
pub use manifest::{Manifest, sha256};
pub use plan::Plan;
pub use stage::Stage;

use std::path::{Path, PathBuf};

/// Takes the files of a build one by one, in any order, from any number of threads.
pub trait Sink: Sync {
    /// Takes a file; its path has `/` between folders.
    ///
    /// # Errors
    /// When the path could leave the folder or another file has it, or when the file cannot be written.
    fn add(&self, path: String, bytes: Vec<u8>) -> Result<(), OutputError>;
}

/// The name of the list of files that Helder wrote, at the top of the output folder.
pub const MANIFEST: &str = "manifest.json";

/// Why the output could not be written. The folder is as it was before.
#[derive(Debug, thiserror::Error)]
pub enum OutputError {
    /// A planned path does not stay inside the folder.
    #[error("`{path}` is no path for an output file")]
    Path {
        /// The path.
        path: String,
    },
    /// Two planned files have one path.
    #[error("two pages want the same file: `{other}` and `{path}`")]
    Twice {
        /// The first.
        other: String,
        /// The second.
        path: String,
    },
    /// A file stands where a folder is wanted.
    #[error("`{}` is not a folder", path.display())]
    NotAFolder {
        /// Where it stands.
        path: PathBuf,
    },
    /// The list of files is not ours.
    #[error("`{}` was not written by helder; choose another folder for the output", path.display())]
    Manifest {
        /// Where it stands.
        path: PathBuf,
    },
    /// A file that Helder did not write stands where one is planned.
    #[error("`{}` was not written by helder and is in the way; move it, or choose another folder for the output", path.display())]
    Foreign {
        /// Where it stands.
        path: PathBuf,
    },
    /// The system refused.
    #[error("cannot {action} `{}`: {reason}", path.display())]
    Io {
        /// What was tried: a verb.
        action: &'static str,
        /// With what.
        path: PathBuf,
        /// The system's own words.
        reason: std::io::Error,
    },
}

impl OutputError {
    pub(crate) fn io(action: &'static str, path: &Path, reason: std::io::Error) -> Self {
        Self::Io {
            action,
            path: path.to_owned(),
            reason,
        }
    }
}
