//! What an earlier run made of the concepts of a workspace, so that a run after it compiles only what changed.

use std::collections::BTreeSet;
use std::path::{Path, PathBuf};
use std::sync::Arc;

use jiff::civil::Date;
use rustc_hash::FxHashMap;

use super::piece::Piece;
use crate::diagnostic::Finding;
use crate::load::Read;
use crate::model::Id;
use crate::source::{SourceFile, SourceId};

/// What an earlier run made of each concept of one workspace.
pub(crate) struct Earlier<T> {
    /// The day, the folder of the workspace, and the ids of its concepts.
    setting: Option<(Date, PathBuf, BTreeSet<Id>)>,
    pieces: FxHashMap<SourceId, (Inputs, Piece<T>)>,
}

/// All that a concept is made of beside the setting: its files and those of the workspace, and what could not be read.
pub(super) struct Inputs {
    files: Vec<Arc<SourceFile>>,
    findings: Vec<Finding>,
}

impl<T> Default for Earlier<T> {
    fn default() -> Self {
        Self {
            setting: None,
            pieces: FxHashMap::default(),
        }
    }
}

impl<T: Clone> Earlier<T> {
    /// Forgets everything if it was made for another day, workspace or set of concepts.
    pub(super) fn hold_for(&mut self, day: Date, root: &Path, ids: &BTreeSet<Id>) {
        let same = self.setting.as_ref().is_some_and(|(of, folder, known)| {
            *of == day && folder.as_path() == root && known == ids
        });
        if !same {
            self.pieces.clear();
            self.setting = Some((day, root.to_owned(), ids.clone()));
        }
    }

    /// What was made of a concept, if it was made of the same.
    pub(super) fn piece(&self, source: SourceId, inputs: &Inputs) -> Option<Piece<T>> {
        let (made_of, piece) = self.pieces.get(&source)?;
        (made_of == inputs).then(|| piece.clone())
    }

    /// Keeps what this run made in the place of what was made before.
    pub(super) fn remember(&mut self, pieces: Vec<(Inputs, Piece<T>)>) -> Vec<Piece<T>> {
        let made: Vec<_> = pieces.iter().map(|(_, piece)| piece.clone()).collect();
        let known = pieces.into_iter().map(|made| (made.1.source, made));
        self.pieces = known.collect();
        made
    }
}

impl Inputs {
    pub(super) fn of(read: &Read) -> Self {
        Self {
            files: read.sources.iter().cloned().collect(),
            findings: read.findings.clone(),
        }
    }
}

impl PartialEq for Inputs {
    fn eq(&self, other: &Self) -> bool {
        let same = |(one, other): (&Arc<SourceFile>, &Arc<SourceFile>)| {
            one.id == other.id && one.path == other.path && one.text() == other.text()
        };
        self.findings == other.findings
            && self.files.len() == other.files.len()
            && self.files.iter().zip(&other.files).all(same)
    }
}
