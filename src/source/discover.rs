//! From the paths a user names to the workspaces that hold them.
//!
//! A workspace is found upwards from each path and always read whole; the paths select what is reported. A concept
//! without a `helder.yaml` above it works alone.

use std::collections::{BTreeMap, BTreeSet};
use std::path::{Path, PathBuf};

use super::here;
pub(crate) use super::here::plain;
use super::{EntryKind, Files, ReadError};

/// The file that makes a folder a workspace.
pub const WORKSPACE_FILE: &str = "helder.yaml";
/// The folder of a workspace's concepts.
pub const CONCEPTS_FOLDER: &str = "concepts";

/// A workspace, or a concept that works alone, with its files.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct Project {
    /// The folder of `helder.yaml`, or of the concept that works alone.
    pub root: PathBuf,
    /// The file `helder.yaml`; none for a concept that works alone.
    pub settings: Option<PathBuf>,
    /// The concept files, sorted by path.
    pub concepts: Vec<PathBuf>,
    /// The translations beside them, `NAME.LANGUAGE.po`, sorted by path.
    pub translations: Vec<PathBuf>,
    /// The files whose findings were asked for; empty means all.
    pub selected: BTreeSet<PathBuf>,
}

/// Why no project was found.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum DiscoverError {
    /// Nothing stands at a path the user named.
    #[error("there is nothing at `{}`", .0.display())]
    NotFound(PathBuf),
    /// A folder holds neither a workspace nor concepts.
    #[error("no concept was found at `{}`; expected a YAML file, or a folder with `{WORKSPACE_FILE}` or YAML files", .0.display())]
    NoConcept(PathBuf),
    /// A folder could not be listed.
    #[error("cannot list `{}`: {}", .0.display(), .1)]
    Unlisted(PathBuf, ReadError),
}

/// Finds the projects that hold the paths, sorted by root; without paths, that of the current folder.
///
/// # Errors
/// When a path does not exist, cannot be listed, or holds no concept.
pub fn discover(files: &dyn Files, paths: &[PathBuf]) -> Result<Vec<Project>, DiscoverError> {
    let here = [PathBuf::from(".")];
    let mut found = BTreeMap::new();
    for path in if paths.is_empty() { &here[..] } else { paths } {
        let path = &plain(path);
        match files.kind(path) {
            None => return Err(DiscoverError::NotFound(path.clone())),
            Some(EntryKind::File) => add_file(files, path, &mut found)?,
            Some(EntryKind::Folder) => add_folder(files, path, &mut found)?,
        }
    }
    let projects: Vec<Project> = found.into_values().map(|(project, _)| project).collect();
    match projects.first() {
        Some(first) if projects.iter().all(|project| project.concepts.is_empty()) => {
            Err(DiscoverError::NoConcept(first.root.clone()))
        }
        _ => Ok(projects),
    }
}

/// The workspace in which a path lies, whether or not it holds a concept; none where no folder above has settings.
///
/// # Errors
/// When the path does not exist, or a folder cannot be listed.
pub fn surrounding(files: &dyn Files, path: &Path) -> Result<Option<Project>, DiscoverError> {
    let path = &plain(path);
    let folder = match files.kind(path) {
        None => return Err(DiscoverError::NotFound(path.clone())),
        Some(EntryKind::File) => path.parent().unwrap_or(Path::new("")),
        Some(EntryKind::Folder) => path,
    };
    workspace_above(files, folder)
        .map(|root| read_workspace(files, &root))
        .transpose()
}

/// Projects by root or lone file; the flag says that the whole of it was asked for.
type Found = BTreeMap<PathBuf, (Project, bool)>;

fn add_file(files: &dyn Files, path: &Path, found: &mut Found) -> Result<(), DiscoverError> {
    let Some(root) = workspace_above(files, path.parent().unwrap_or(Path::new(""))) else {
        let project = alone(files, path)?;
        found.insert(path.to_owned(), (project, true));
        return Ok(());
    };
    let (project, whole) = workspace(files, &root, found)?;
    if !project.concepts.contains(&path.to_owned())
        && is_yaml(path)
        && project.settings.as_deref() != Some(path)
    {
        project.concepts.push(path.to_owned());
        project.concepts.sort();
    }
    if project.settings.as_deref() == Some(path) {
        *whole = true;
    }
    select(project, whole, [path.to_owned()]);
    Ok(())
}

fn add_folder(files: &dyn Files, folder: &Path, found: &mut Found) -> Result<(), DiscoverError> {
    if let Some(root) = workspace_above(files, folder) {
        let (project, whole) = workspace(files, &root, found)?;
        if folder == root {
            *whole = true;
        }
        let inside: Vec<_> = project
            .concepts
            .iter()
            .filter(|path| here::is_inside(path, folder))
            .cloned()
            .collect();
        if folder != root && inside.is_empty() {
            return Err(DiscoverError::NoConcept(folder.to_owned()));
        }
        select(project, whole, inside);
        return Ok(());
    }
    let listed = list(files, folder)?;
    let below: Vec<_> = listed
        .iter()
        .filter(|path| path.file_name().is_some_and(|name| name == WORKSPACE_FILE))
        .collect();
    for settings in &below {
        let root = settings.parent().unwrap_or(Path::new("")).to_owned();
        let (project, whole) = workspace(files, &root, found)?;
        *whole = true;
        project.selected.clear();
    }
    let roots: Vec<_> = below
        .iter()
        .filter_map(|settings| settings.parent())
        .collect();
    let loose = listed
        .iter()
        .filter(|path| is_yaml(path) && !roots.iter().any(|root| path.starts_with(root)));
    let mut any = !roots.is_empty();
    for path in loose {
        any = true;
        found.insert(path.clone(), (alone(files, path)?, true));
    }
    if any {
        Ok(())
    } else {
        Err(DiscoverError::NoConcept(folder.to_owned()))
    }
}

fn select(project: &mut Project, whole: &bool, paths: impl IntoIterator<Item = PathBuf>) {
    if *whole {
        project.selected.clear();
    } else {
        project.selected.extend(paths);
    }
}

fn workspace<'f>(
    files: &dyn Files,
    root: &Path,
    found: &'f mut Found,
) -> Result<&'f mut (Project, bool), DiscoverError> {
    if !found.contains_key(root) {
        found.insert(root.to_owned(), (read_workspace(files, root)?, false));
    }
    Ok(found.get_mut(root).expect("inserted above"))
}

fn read_workspace(files: &dyn Files, root: &Path) -> Result<Project, DiscoverError> {
    let folder = join(root, CONCEPTS_FOLDER);
    let concepts = match files.kind(&folder) {
        Some(EntryKind::Folder) => list(files, &folder)?,
        _ => Vec::new(),
    };
    let beside = list_translations(files, root)?;
    let (translations, concepts): (Vec<_>, Vec<_>) =
        concepts.into_iter().partition(|path| is_translation(path));
    Ok(Project {
        root: root.to_owned(),
        settings: Some(join(root, WORKSPACE_FILE)),
        concepts: concepts.into_iter().filter(|path| is_yaml(path)).collect(),
        translations: beside
            .into_iter()
            .chain(translations)
            .collect::<BTreeSet<_>>()
            .into_iter()
            .collect(),
        selected: BTreeSet::new(),
    })
}

fn alone(files: &dyn Files, path: &Path) -> Result<Project, DiscoverError> {
    let root = path.parent().unwrap_or(Path::new("")).to_owned();
    let stem = path
        .file_stem()
        .map(|stem| format!("{}.", stem.to_string_lossy()))
        .unwrap_or_default();
    let belongs = |file: &PathBuf| {
        file.file_name()
            .is_some_and(|name| name.to_string_lossy().starts_with(&stem))
    };
    let translations = list_translations(files, &root)?
        .into_iter()
        .filter(belongs)
        .collect();
    Ok(Project {
        root,
        settings: None,
        concepts: vec![path.to_owned()],
        translations,
        selected: BTreeSet::new(),
    })
}

/// The translations directly in a folder.
fn list_translations(files: &dyn Files, folder: &Path) -> Result<Vec<PathBuf>, DiscoverError> {
    let listed = files.list(if folder == Path::new("") {
        Path::new(".")
    } else {
        folder
    });
    let listed = listed.map_err(|error| DiscoverError::Unlisted(folder.to_owned(), error))?;
    Ok(listed
        .into_iter()
        .map(|path| plain(&path))
        .filter(|path| is_translation(path))
        .collect())
}

fn list(files: &dyn Files, folder: &Path) -> Result<Vec<PathBuf>, DiscoverError> {
    let folder = if folder == Path::new("") {
        Path::new(".")
    } else {
        folder
    };
    let listed = files
        .walk(folder)
        .map_err(|error| DiscoverError::Unlisted(folder.to_owned(), error))?;
    Ok(listed.iter().map(|path| plain(path)).collect())
}

/// The nearest folder from `folder` upwards that holds a workspace file.
fn workspace_above(files: &dyn Files, folder: &Path) -> Option<PathBuf> {
    let holds =
        |folder: &PathBuf| files.kind(&join(folder, WORKSPACE_FILE)) == Some(EntryKind::File);
    here::upwards(folder).find(holds).map(|root| plain(&root))
}

fn join(folder: &Path, name: &str) -> PathBuf {
    if folder == Path::new("") || folder == Path::new(".") {
        PathBuf::from(name)
    } else {
        folder.join(name)
    }
}

fn is_yaml(path: &Path) -> bool {
    path.extension()
        .is_some_and(|ending| ending == "yaml" || ending == "yml")
}

fn is_translation(path: &Path) -> bool {
    path.extension().is_some_and(|ending| ending == "po")
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::source::Memory;

    fn paths(paths: &[&str]) -> Vec<PathBuf> {
        paths.iter().map(PathBuf::from).collect()
    }

    fn town() -> Memory {
        Memory::new()
            .with("town/helder.yaml", "")
            .with("town/helder.nl.po", "")
            .with("town/concepts/waste.yaml", "")
            .with("town/concepts/waste.nl.po", "")
            .with("town/concepts/deep/loans.yaml", "")
            .with("broken/gap.yaml", "")
            .with("broken/gap.nl.po", "")
    }

    #[test]
    fn a_workspace_is_read_whole_and_one_file_of_it_reported() {
        let found = discover(&town(), &paths(&["town/concepts/waste.yaml"])).unwrap();
        assert_eq!(
            found[0].concepts,
            paths(&["town/concepts/deep/loans.yaml", "town/concepts/waste.yaml"])
        );
        assert_eq!(
            found[0].selected.iter().cloned().collect::<Vec<_>>(),
            paths(&["town/concepts/waste.yaml"])
        );
        assert_eq!(
            found[0].translations,
            paths(&["town/concepts/waste.nl.po", "town/helder.nl.po"])
        );
    }

    #[test]
    fn a_folder_above_holds_workspaces_and_lone_concepts() {
        let found = discover(&town(), &paths(&["."])).unwrap();
        assert_eq!(found.len(), 2);
        assert_eq!(found[0].concepts, paths(&["broken/gap.yaml"]));
        assert_eq!(found[0].translations, paths(&["broken/gap.nl.po"]));
        assert!(found[1].settings.is_some() && found[1].selected.is_empty());
    }

    #[test]
    fn what_is_not_there_is_said() {
        assert_eq!(
            discover(&town(), &paths(&["nowhere"])),
            Err(DiscoverError::NotFound("nowhere".into()))
        );
        let empty = Memory::new().with("readme.md", "");
        assert_eq!(
            discover(&empty, &[]),
            Err(DiscoverError::NoConcept(".".into()))
        );
    }
}
