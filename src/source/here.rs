//! Paths as seen from the current folder, so that one file has one name however it was reached.

use std::ffi::OsString;
use std::path::{Component, Path, PathBuf};

/// A path without `./`, and without `../` that only leads back into the current folder.
pub(crate) fn plain(path: &Path) -> PathBuf {
    seen_from(&current_folder(), path)
}

/// A folder, the one that holds it, and so on, up to the top of the disk.
pub(super) fn upwards(folder: &Path) -> impl Iterator<Item = PathBuf> + use<> {
    let depth = current_folder().len();
    let mut next = Some(plain(folder));
    std::iter::from_fn(move || {
        let this = next.take()?;
        next = above(&this).filter(|folder| steps_up(folder) <= depth);
        Some(this)
    })
}

/// Whether a path, seen from the current folder as [`plain`] does, is in a folder or below it.
pub(super) fn is_inside(path: &Path, folder: &Path) -> bool {
    let (steps, below) = (steps_up(folder), folder.components().all(is_step));
    if folder.is_relative() && path.is_relative() && below {
        return steps_up(path) <= steps;
    }
    path.starts_with(folder)
}

/// The folder that holds a folder; none above the top of the disk.
fn above(folder: &Path) -> Option<PathBuf> {
    if folder.is_absolute() || !folder.components().all(is_step) {
        let parent = folder.parent()?;
        let here = parent.as_os_str().is_empty();
        return Some(if here {
            PathBuf::from(".")
        } else {
            parent.to_owned()
        });
    }
    let steps = steps_up(folder) + 1;
    Some(std::iter::repeat_n("..", steps).collect())
}

fn is_step(part: Component<'_>) -> bool {
    matches!(part, Component::ParentDir | Component::CurDir)
}

/// How often a path starts with `..`.
fn steps_up(path: &Path) -> usize {
    let up = |part: &Component<'_>| *part == Component::ParentDir;
    path.components().take_while(up).count()
}

/// The names of the folders from the top of the disk to the current one.
fn current_folder() -> Vec<OsString> {
    let folder = std::env::current_dir().unwrap_or_default();
    let names = folder.components().filter_map(|part| match part {
        Component::Normal(name) => Some(name.to_owned()),
        _ => None,
    });
    names.collect()
}

fn seen_from(here: &[OsString], path: &Path) -> PathBuf {
    let parts: Vec<_> = path
        .components()
        .filter(|part| *part != Component::CurDir)
        .collect();
    let up = steps_up(path);
    let names = &parts[up.min(parts.len())..];
    let tail = here
        .get(here.len().saturating_sub(up)..)
        .unwrap_or_default();
    let back = std::iter::zip(names, tail)
        .take_while(|(name, folder)| name.as_os_str() == folder.as_os_str())
        .count();
    let steps = std::iter::repeat_n(Component::ParentDir, up - back.min(up));
    let seen: PathBuf = steps.chain(names[back..].iter().copied()).collect();
    if seen.as_os_str().is_empty() {
        PathBuf::from(".")
    } else {
        seen
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn seen(path: &str) -> String {
        let here = ["work", "town", "concepts"].map(OsString::from);
        seen_from(&here, Path::new(path)).display().to_string()
    }

    #[test]
    fn one_file_has_one_name() {
        assert_eq!(seen("./waste.yaml"), "waste.yaml");
        assert_eq!(seen("../concepts/waste.yaml"), "waste.yaml");
        assert_eq!(seen("../../town/concepts/waste.yaml"), "waste.yaml");
        assert_eq!(seen("../../town/helder.yaml"), "../helder.yaml");
        assert_eq!(seen("../../city/helder.yaml"), "../../city/helder.yaml");
        assert_eq!(seen("../concepts"), ".");
        assert_eq!(seen("."), ".");
        assert_eq!(seen("/elsewhere/./a.yaml"), "/elsewhere/a.yaml");
    }

    #[test]
    fn names_that_only_look_alike_stay() {
        assert_eq!(seen("concepts/waste.yaml"), "concepts/waste.yaml");
        assert_eq!(seen("../town/waste.yaml"), "../town/waste.yaml");
        assert_eq!(seen("../../../../../a.yaml"), "../../../../../a.yaml");
    }

    #[test]
    fn a_folder_holds_what_is_below_it() {
        let inside = |path: &str, folder: &str| is_inside(Path::new(path), Path::new(folder));
        assert!(inside("a/b.yaml", "a"));
        assert!(inside("a/b.yaml", "."));
        assert!(inside("b.yaml", ".."));
        assert!(inside("../b.yaml", ".."));
        assert!(!inside("../b.yaml", "."));
        assert!(!inside("../../b.yaml", ".."));
        assert!(!inside("ab/b.yaml", "a"));
        assert!(inside("/a/b.yaml", "/a"));
    }

    #[test]
    fn the_way_up_ends_at_the_top() {
        let ways: Vec<_> = upwards(Path::new("a/b")).collect();
        assert_eq!(ways[..3], ["a/b", "a", "."].map(PathBuf::from));
        assert_eq!(ways.len(), 3 + current_folder().len());
        let absolute: Vec<_> = upwards(Path::new("/a/b")).collect();
        assert_eq!(absolute, ["/a/b", "/a", "/"].map(PathBuf::from));
    }
}
