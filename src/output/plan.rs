//! What is to be written: paths and bytes, nothing on disk yet.

use std::collections::BTreeMap;

use super::OutputError;

/// Files to write, by their path below the output folder: `/` between folders, sorted.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Plan {
    files: BTreeMap<String, Vec<u8>>,
    /// The path of each file by its path in lower case.
    folded: BTreeMap<String, String>,
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
    /// When the path could leave the folder or names the manifest, or when another file has it; `Page.html` and
    /// `page.html` are the same file on many systems.
    pub fn add(
        &mut self,
        path: impl Into<String>,
        bytes: impl Into<Vec<u8>>,
    ) -> Result<(), OutputError> {
        let path = path.into();
        if !is_inside(&path) || path == super::MANIFEST {
            return Err(OutputError::Path { path });
        }
        if let Some(other) = self.folded.get(&path.to_lowercase()) {
            return Err(OutputError::Twice {
                other: other.clone(),
                path,
            });
        }
        self.folded.insert(path.to_lowercase(), path.clone());
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
