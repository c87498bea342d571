//! Notices that something in a folder changed.

use std::path::{Component, Path, PathBuf};
use std::sync::mpsc::{Receiver, channel};
use std::time::Duration;

use notify::{Event, EventKind, RecommendedWatcher, RecursiveMode, Watcher as _};

use super::super::Failure;
use crate::diagnostic::Message;
use crate::source::discover::surrounding;
use crate::source::{Disk, EntryKind, Files as _};

/// Editors write in several steps: a change is over once nothing happened for this long.
const QUIET: Duration = Duration::from_millis(10);
/// Where it never gets quiet, what is there is shown after this many changes.
const MOST: usize = 200;

/// The watch over one folder.
pub(super) struct Watch {
    changes: Receiver<()>,
    /// It watches as long as it lives.
    _watcher: RecommendedWatcher,
}

impl Watch {
    /// Watches the workspace in which a path lies, or the folder of a concept that stands alone.
    ///
    /// # Errors
    /// When there is nothing at the path, or the system refuses.
    pub fn around(path: &Path) -> Result<Self, Failure> {
        let (named, mode) = place(path)?;
        let refused = |error: notify::Error| {
            let message = Message::new("failure-watch").with("path", named.display().to_string());
            Failure::new(message.with("reason", error.to_string()))
        };
        let (sender, changes) = channel();
        // Events come with whole paths; what lies above the folder says nothing of what is in it.
        let folder = named
            .canonicalize()
            .map_err(|error| refused(error.into()))?;
        let root = folder.clone();
        let told = move |event: notify::Result<Event>| {
            if event.is_ok_and(|event| matters(&event, &root)) {
                // Who no longer listens is at its end.
                let _ = sender.send(());
            }
        };
        let mut watcher = notify::recommended_watcher(told).map_err(refused)?;
        watcher.watch(&folder, mode).map_err(refused)?;
        Ok(Self {
            changes,
            _watcher: watcher,
        })
    }

    /// Waits for a change, and for its end; `false` when no more can come.
    pub fn wait(&self) -> bool {
        if self.changes.recv().is_err() {
            return false;
        }
        (0..MOST)
            .take_while(|_| self.changes.recv_timeout(QUIET).is_ok())
            .for_each(drop);
        true
    }
}

fn place(path: &Path) -> Result<(PathBuf, RecursiveMode), Failure> {
    let here = |path: &Path| match path {
        path if path == Path::new("") => PathBuf::from("."),
        path => path.to_owned(),
    };
    if let Some(project) = surrounding(&Disk, path)? {
        return Ok((here(&project.root), RecursiveMode::Recursive));
    }
    Ok(match Disk.kind(path) {
        Some(EntryKind::Folder) => (here(path), RecursiveMode::Recursive),
        _ => {
            let folder = path.parent().unwrap_or(Path::new(""));
            (here(folder), RecursiveMode::NonRecursive)
        }
    })
}

/// Whether an event can change what is shown: reading does not, and hidden files are no part of a workspace.
fn matters(event: &Event, root: &Path) -> bool {
    let hidden = |path: &PathBuf| {
        let below = path.strip_prefix(root).unwrap_or(path);
        below.components().any(|part| match part {
            Component::Normal(name) => name.to_string_lossy().starts_with('.'),
            _ => false,
        })
    };
    !matches!(event.kind, EventKind::Access(_))
        && (event.paths.is_empty() || !event.paths.iter().all(hidden))
}

#[cfg(test)]
mod tests {
    use notify::event::{AccessKind, CreateKind, ModifyKind};

    use super::*;

    fn matters_at(kind: EventKind, path: &str) -> bool {
        matters(&Event::new(kind).add_path(path.into()), Path::new("/a/.b"))
    }

    #[test]
    fn what_is_written_matters_and_what_is_read_or_hidden_does_not() {
        let written = EventKind::Modify(ModifyKind::Any);
        assert!(matters_at(written, "/a/.b/concepts/c.yaml"));
        assert!(matters_at(EventKind::Create(CreateKind::Any), "/a/.b/d"));
        assert!(!matters_at(written, "/a/.b/.git/index"));
        assert!(!matters_at(written, "/a/.b/concepts/.c.yaml.swp"));
        assert!(!matters_at(EventKind::Access(AccessKind::Any), "/a/.b/d"));
        assert!(matters(&Event::new(EventKind::Other), Path::new("/a")));
    }
}
