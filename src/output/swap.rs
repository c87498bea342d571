//! Renames that are taken back together when one of them fails.

use std::fs;
use std::path::{Path, PathBuf};

use super::OutputError;

/// Puts new files and folders in the place of old ones, and remembers how to take it back.
pub(super) struct Swap {
    /// Where the old ones are kept until all is done.
    aside: PathBuf,
    done: Vec<Step>,
}

struct Step {
    place: PathBuf,
    /// Where what stood there is kept; none where nothing stood there.
    old: Option<PathBuf>,
    /// Where the new came from; none where the old was only taken away.
    new: Option<PathBuf>,
}

impl Swap {
    /// Begins; `aside` is an empty folder on the same disk.
    pub(super) fn new(aside: PathBuf) -> Self {
        Self {
            aside,
            done: Vec::new(),
        }
    }

    /// Takes away what stands at `place` and puts `new` there, when there is a new one.
    pub(super) fn replace(&mut self, place: &Path, new: Option<&Path>) -> Result<(), OutputError> {
        let mut old = None;
        if place.symlink_metadata().is_ok() {
            let kept = self.aside.join(self.done.len().to_string());
            fs::rename(place, &kept).map_err(|error| OutputError::io("replace", place, error))?;
            old = Some(kept);
        }
        let mut step = Step {
            place: place.to_owned(),
            old,
            new: None,
        };
        if let Some(new) = new {
            if let Err(error) = fs::rename(new, place) {
                self.done.push(step);
                return Err(OutputError::io("write", place, error));
            }
            step.new = Some(new.to_owned());
        }
        self.done.push(step);
        Ok(())
    }

    /// Puts everything back as it was, last step first. A step that cannot be taken back is left.
    pub(super) fn undo(&mut self) {
        while let Some(step) = self.done.pop() {
            if let Some(new) = step.new {
                let _ = fs::rename(&step.place, new);
            }
            if let Some(old) = step.old {
                let _ = fs::rename(old, &step.place);
            }
        }
    }
}
