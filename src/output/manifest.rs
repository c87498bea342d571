//! Which files of a folder Helder wrote.

use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;

use serde::{Deserialize, Serialize};
use sha2::{Digest, Sha256};

use super::{MANIFEST, OutputError};

/// The list of the files that Helder wrote, kept beside them.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Manifest {
    /// Who wrote it: always `helder`.
    pub generator: String,
    /// The version of this list's form.
    pub version: u32,
    /// SHA-256 of each file in hexadecimal, by path.
    pub files: BTreeMap<String, String>,
    /// The files that are about one concept, by its id, each list sorted. None in a list of before they were told apart.
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    pub concepts: BTreeMap<String, BTreeSet<String>>,
}

impl Manifest {
    /// The list of these files, with those of each concept.
    #[must_use]
    pub fn of(
        files: BTreeMap<String, String>,
        concepts: BTreeMap<String, BTreeSet<String>>,
    ) -> Self {
        Self {
            generator: "helder".to_owned(),
            version: 1,
            files,
            concepts,
        }
    }

    /// The list that stands in a folder; none where there is none.
    ///
    /// # Errors
    /// When a file of that name is there but is not such a list: then nobody knows whose the files are.
    pub fn read(folder: &Path) -> Result<Option<Self>, OutputError> {
        let path = folder.join(MANIFEST);
        let text = match std::fs::read_to_string(&path) {
            Ok(text) => text,
            Err(error) if error.kind() == std::io::ErrorKind::NotFound => return Ok(None),
            Err(error) => return Err(OutputError::io("read", &path, error)),
        };
        serde_json::from_str(&text)
            .ok()
            .filter(|manifest: &Self| manifest.generator == "helder" && manifest.version == 1)
            .map(Some)
            .ok_or(OutputError::Manifest { path })
    }

    /// The list as it is written.
    #[must_use]
    pub fn to_json(&self) -> String {
        serde_json::to_string_pretty(self).unwrap_or_default() + "\n"
    }
}

/// SHA-256 in hexadecimal.
#[must_use]
pub fn sha256(bytes: &[u8]) -> String {
    Sha256::digest(bytes)
        .iter()
        .map(|byte| format!("{byte:02x}"))
        .collect()
}
