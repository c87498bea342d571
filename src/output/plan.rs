//! What is to be written: paths and bytes, nothing on disk yet.

use std::collections::BTreeMap;
use std::collections::btree_map::Entry;
use std::sync::{Mutex, PoisonError};

use super::{OutputError, Sink};

/// Files to write, by their path below the output folder: `/` between folders, sorted.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Plan {
    files: BTreeMap<String, Vec<u8>>,
    paths: Paths,
}

/// The paths of a plan, of which no two are the same file on any system.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(super) struct Paths {
    /// Each by its own lower case.
    folded: BTreeMap<String, String>,
}

impl Paths {
    /// Takes a path.
    ///
    /// # Errors
    /// When it could leave the folder or names the manifest, or when it was taken; `Page.html` and `page.html` are the
    /// same file on many systems.
    pub fn take(&mut self, path: &str) -> Result<(), OutputError> {
        if !is_inside(path) || path == super::MANIFEST {
            return Err(OutputError::Path {
                path: path.to_owned(),
            });
        }
        match self.folded.entry(path.to_lowercase()) {
            Entry::Vacant(free) => {
                free.insert(path.to_owned());
                Ok(())
            }
            // Which of the two came first depends on threads; which is named first does not.
            Entry::Occupied(taken) => {
                let mut both = [taken.get().clone(), path.to_owned()];
                both.sort();
                let [other, path] = both;
                Err(OutputError::Twice { other, path })
            }
        }
    }
}

impl Plan {
    /// A plan without files.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Adds a file.
    ///
    /// # Errors
    /// When the path could leave the folder or names the manifest, or when another file has it.
    pub fn add(
        &mut self,
        path: impl Into<String>,
        bytes: impl Into<Vec<u8>>,
    ) -> Result<(), OutputError> {
        let path = path.into();
        self.paths.take(&path)?;
        self.files.insert(path, bytes.into());
        Ok(())
    }

    /// The bytes of a file.
    #[must_use]
    pub fn get(&self, path: &str) -> Option<&[u8]> {
        self.files.get(path).map(Vec::as_slice)
    }

    /// All files by path.
    pub fn files(&self) -> impl ExactSizeIterator<Item = (&str, &[u8])> {
        self.files
            .iter()
            .map(|(path, bytes)| (path.as_str(), bytes.as_slice()))
    }

    /// Whether a file is planned.
    #[must_use]
    pub fn contains(&self, path: &str) -> bool {
        self.files.contains_key(path)
    }
}

impl Sink for Mutex<Plan> {
    fn add(&self, path: String, bytes: Vec<u8>) -> Result<(), OutputError> {
        let mut plan = self.lock().unwrap_or_else(PoisonError::into_inner);
        plan.add(path, bytes)
    }
}

/// Whether a path stays below the folder it is joined to, on every system.
pub(super) fn is_inside(path: &str) -> bool {
    let plain = |part: &str| !part.is_empty() && part != "." && part != "..";
    !path.contains(['\\', ':', '\0']) && path.split('/').all(plain)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_path_cannot_leave_the_folder() {
        for path in ["../a", "/a", "a/../../b", "a//b", "", "c:/a", "a\\b", "a/."] {
            assert!(Plan::new().add(path, "").is_err(), "{path:?}");
        }
        assert!(Plan::new().add("public/nl/a.html", "").is_ok());
    }

    #[test]
    fn two_files_cannot_have_one_path() {
        let mut plan = Plan::new();
        plan.add("public/a.html", "1").expect("free");
        assert!(plan.add("public/A.html", "2").is_err());
        assert_eq!(plan.get("public/a.html"), Some(&b"1"[..]));
    }
}
